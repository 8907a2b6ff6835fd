// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/jsonproject.h"
#include "app/project/evidencebytes.h"
#include "app/project/jsonkeys.h"
#include "app/project/schema.h"
#include "app/project/table.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static const QString formatKey = u"format"_s;
static const QString formatName = u"gemba-project"_s;
static const QString formKey = u"form"_s;
static const QString bytesKey = u"evidence_bytes"_s;

QByteArray projectToJson(
    const Project& project, const std::function<QByteArray(const QString&)>& evidence)
{
    QJsonObject root { { formatKey, formatName }, { formKey, int(schemaScripts().size()) } };
    for (const auto& table : projectTables().all())
        root.insert(table->name(), table->toJson(project));
    if (evidence) {
        QJsonObject bytes;
        for (const Evidence& entry : project.evidence)
            if (!bytes.contains(entry.sha256))
                bytes.insert(entry.sha256, QString::fromLatin1(evidence(entry.sha256).toBase64()));
        root.insert(bytesKey, bytes);
    }
    return QJsonDocument(root).toJson();
}

static ValueError problem(const char* text, const QString& path = {})
{
    return { QCoreApplication::translate("ProjectJson", text), path };
}

static StoreError refusal(const ValueError& error)
{
    const QString place = error.path.isEmpty()
        ? QCoreApplication::translate("ProjectJson", "the beginning")
        : error.path;
    return StoreError(QCoreApplication::translate("ProjectJson",
        "The JSON value is not a project as this version of Gemba writes it. At %1: %2. Nothing "
        "was imported; “gemba help json” describes every key.")
                          .arg(place, error.what));
}

static QJsonObject rootOf(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        throw ValueError { error.errorString(),
            QCoreApplication::translate("ProjectJson", "line %1").arg(line) };
    }
    if (!document.isObject())
        throw notAnObject();
    if (const std::optional<DoubleKey> twice = findDoubleKey(json))
        throw ValueError { QCoreApplication::translate(
                               "ProjectJson", "“%1” stands twice in one object")
                               .arg(twice->key.left(60)),
            QCoreApplication::translate("ProjectJson", "line %1").arg(twice->line) };
    QJsonObject root = document.object();
    if (root.value(formatKey).toString() != formatName)
        throw problem(QT_TRANSLATE_NOOP("ProjectJson", "it should be “gemba-project”"), formatKey);
    const qint64 form = root.value(formKey).toInteger(-1);
    // What an earlier form did not have keeps its initial value.
    if (form < 1 || form > schemaScripts().size())
        throw problem(form > schemaScripts().size()
                ? QT_TRANSLATE_NOOP("ProjectJson", "it was written by a newer version of Gemba")
                : QT_TRANSLATE_NOOP("ProjectJson", "this form is not known"),
            formKey);
    return root;
}

static void readEvidenceBytes(const QJsonValue& value, JsonProject& result)
{
    if (!value.isObject())
        throw ValueError { notAnObject().what, bytesKey };
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto bytes = QByteArray::fromBase64Encoding(
            it.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || sha256Of(*bytes) != it.key())
            throw problem(
                QT_TRANSLATE_NOOP("ProjectJson", "the bytes are not those of this SHA-256"),
                bytesKey + u'.' + it.key());
        result.evidence.insert(it.key(), *bytes);
    }
}

/// Ranges are the schema's; what it refuses is found again in the JSON value.
static void checkRanges(const QJsonObject& root, const Project& project)
{
    try {
        checkRules(project);
    } catch (const SqlError& error) {
        QString path = error.table;
        const QJsonArray rows = root.value(error.table).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (rows.at(i).toObject().value(u"id"_s).toString().toLower() == error.id)
                path += u"[%1]"_s.arg(i);
        throw ValueError { error.message(), path };
    }
}

JsonProject projectFromJson(const QByteArray& json)
{
    JsonProject result;
    try {
        const QJsonObject root = rootOf(json);
        for (const QString& key : root.keys())
            if (key != formatKey && key != formKey && key != bytesKey && !projectTables().find(key))
                throw unknownField(key);
        QHash<QString, QSet<QUuid>> known;
        for (const auto& table : projectTables().all()) {
            try {
                if (root.contains(table->name()))
                    table->fromJson(root.value(table->name()), result.project);
            } catch (ValueError& error) {
                error.path = table->name() + error.path;
                throw;
            }
            known.insert(table->name(), table->ids(result.project));
        }
        for (const auto& table : projectTables().all())
            table->checkReferences(result.project, known);
        checkRanges(root, result.project);
        if (root.contains(bytesKey))
            readEvidenceBytes(root.value(bytesKey), result);
    } catch (const ValueError& error) {
        throw refusal(error);
    } catch (const SqlError& error) {
        throw StoreError(error.message());
    }
    return result;
}

QString jsonProjectHelp()
{
    QString text = u"  format    \"gemba-project\"\n  form      %1\n"_s.arg(schemaScripts().size());
    for (const auto& table : projectTables().all()) {
        text += u"  %1    %2\n"_s.arg(table->name(), table->isList() ? u"[ { id,"_s : u"{"_s);
        for (const Table::ColumnName& column : table->columns())
            text += u"      %1    %2%3\n"_s.arg(
                column.name, column.jsonType, column.nullable ? u" | null"_s : QString());
        text += table->isList() ? u"  } ]\n"_s : u"  }\n"_s;
    }
    text += u"  evidence_bytes    { \"<sha256>\": base64 }, only with --with-evidence\n"_s;
    return text;
}
