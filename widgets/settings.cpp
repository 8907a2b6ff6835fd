// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings.h"
#include "app/project/checkedfile.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

static constexpr qint64 maxBytes = 4 * 1024 * 1024;
static const QString bytesKey = u"base64"_s;

static QJsonValue toJson(const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject { { bytesKey, QString::fromLatin1(value.toByteArray().toBase64()) } };
    return QJsonValue::fromVariant(value);
}

static QVariant fromJson(const QJsonValue& value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value.toObject().value(bytesKey).toString().toLatin1());
    return value.toVariant();
}

Settings::Settings(const QString& path)
    // Some keep their settings elsewhere and only a link here.
    : m_path(QFileInfo(path).canonicalFilePath().isEmpty() ? QFileInfo(path).absoluteFilePath()
                                                           : QFileInfo(path).canonicalFilePath())
{
    m_values = read();
}

QString Settings::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/gemba/settings.json"_s;
}

QVariantMap Settings::read()
{
    QFile file(m_path);
    const QFileInfo info(m_path);
    if (!info.exists())
        return {};
    QJsonDocument document;
    if (info.isFile() && info.size() <= maxBytes && file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        const QString aside
            = info.absolutePath() + u'/' + info.completeBaseName() + u".broken.json"_s;
        file.close();
        QFile::remove(aside);
        const bool moved = QFile::rename(m_path, aside);
        m_problem = moved
            ? QCoreApplication::translate("Settings",
                "The settings could not be read and begin anew. The old file is now called “%1”.")
                  .arg(QDir::toNativeSeparators(aside))
            : QCoreApplication::translate(
                "Settings", "The settings in “%1” could not be read, so the usual ones are used.")
                  .arg(QDir::toNativeSeparators(m_path));
        return {};
    }
    QVariantMap values;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), fromJson(it.value()));
    return values;
}

void Settings::write()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(folder);
    // Without a lock (a read-only folder) writing fails and says why.
    QLockFile lock(m_path + u".lock"_s);
    lock.tryLock(500);
    const QString before = std::exchange(m_problem, {});
    QVariantMap values = read();
    for (auto it = m_changes.constBegin(); it != m_changes.constEnd(); ++it) {
        if (it.value())
            values.insert(it.key(), *it.value());
        else
            values.remove(it.key());
    }
    QJsonObject object;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        object.insert(it.key(), toJson(it.value()));
    try {
        writeChecked(m_path, QJsonDocument(object).toJson());
        m_values = values;
        m_changes.clear();
    } catch (const StoreError& error) {
        m_problem = error.sentence();
    }
    if (m_reporter && !m_problem.isEmpty() && m_problem != before)
        m_reporter(m_problem);
}

QVariant Settings::value(const QString& key, const QVariant& otherwise) const
{
    return m_values.value(key, otherwise);
}

void Settings::setValue(const QString& key, const QVariant& value)
{
    const auto found = m_values.constFind(key);
    if (found != m_values.constEnd() && toJson(*found) == toJson(value) && m_changes.isEmpty())
        return;
    m_values.insert(key, value);
    m_changes.insert(key, value);
    write();
}

void Settings::remove(const QString& key)
{
    QStringList gone;
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
        if (it.key() == key || it.key().startsWith(key + u'/'))
            gone.append(it.key());
    if (gone.isEmpty())
        return;
    for (const QString& each : gone) {
        m_values.remove(each);
        m_changes.insert(each, std::nullopt);
    }
    write();
}

void Settings::takeOver(const QSettings& earlier)
{
    if (!m_values.isEmpty() || QFileInfo::exists(m_path))
        return;
    const QStringList keys = earlier.allKeys();
    for (const QString& key : keys) {
        m_values.insert(key, earlier.value(key));
        m_changes.insert(key, earlier.value(key));
    }
    if (!keys.isEmpty())
        write();
}
