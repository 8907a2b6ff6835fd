// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/salvage.h"
#include "app/project/contentchecksum.h"
#include "app/project/evidencebytes.h"
#include "app/project/schema.h"
#include "app/project/storeglance.h"
#include "app/project/storehistory.h"
#include "app/project/storepath.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Salvage", text); }

namespace {
/// Reads a damaged file into a project in memory.
class Salvaging {
public:
    explicit Salvaging(SqlConnection& from)
        : m_from(from)
    {
    }

    Salvaged run()
    {
        learnSchema();
        readRows();
        mendReferences();
        leaveOutWhatBreaksRules();
        m_result.sql = std::make_unique<SqlConnection>(QString(), SqlConnection::Mode::Memory);
        bringUpToDate(*m_result.sql);
        Transaction transaction(*m_result.sql);
        Positions positions;
        for (const auto& table : projectTables().all())
            table->write(*m_result.sql, nullptr, m_project, positions);
        copyEvidence();
        copyHistory();
        rewriteChecksums(*m_result.sql);
        transaction.commit();
        if (m_result.damages.isEmpty())
            lookBetweenTheRows();
        return std::move(m_result);
    }

private:
    void lost(const QString& sentence) { m_result.damages.append(sentence); }

    /// A table that is not exactly ours is not read at all.
    void learnSchema()
    {
        const qint64 form = m_from.integer("PRAGMA user_version");
        m_remembers = form >= 2;
        const qint64 known = std::clamp(form, qint64(1), qint64(schemaScripts().size()));
        const SchemaDifference difference = compareSchema(m_from, known);
        m_unusable = QSet<QString>(difference.foreign.begin(), difference.foreign.end())
            + QSet<QString>(difference.missing.begin(), difference.missing.end());
        for (const QString& foreign : difference.foreign)
            if (!isOurs(foreign)) {
                lost(say(QT_TRANSLATE_NOOP("Salvage", "%1 was not made by Gemba and is left out"))
                         .arg(foreign));
                m_unusable.remove(foreign); // nothing of it is read
            }
        compareChecksums(); // which are those of the rows as they are
        if (m_unusable.isEmpty() && known < schemaScripts().size())
            bringUpToDate(m_from);
    }

    /// A table of a project, perhaps changed.
    static bool isOurs(const QString& object)
    {
        static const QSet<QString> ours = [] {
            QSet<QString> result;
            for (const QString& table : { u"history"_s, u"version"_s, u"project_identity"_s,
                     u"row_checksum"_s, u"evidence_bytes"_s })
                result.insert(u"table “%1”"_s.arg(table));
            for (const auto& table : projectTables().all())
                result.insert(u"table “%1”"_s.arg(table->name()));
            return result;
        }();
        return ours.contains(object);
    }

    bool isUsable(const QString& table) const
    {
        return !m_unusable.contains(u"table “%1”"_s.arg(table));
    }

    void readRows()
    {
        for (const auto& table : projectTables().all()) {
            const QString& name = table->name();
            if (!isUsable(name)) {
                lost(say(QT_TRANSLATE_NOOP("Salvage", "table %1 is not there as Gemba makes it"))
                         .arg(name));
                continue;
            }
            Positions places;
            table->salvage(m_from, m_project, places, [&](const QString& id, const QString& why) {
                m_rowsDiffer = true;
                lost(id.isEmpty() ? say(
                         QT_TRANSLATE_NOOP("Salvage", "table %1 could not be read to its end: %2"))
                                        .arg(name, why)
                                  : say(QT_TRANSLATE_NOOP("Salvage", "table %1, row %2: %3"))
                                        .arg(name, id, why));
            });
        }
    }

    void compareChecksums()
    {
        if (!m_remembers)
            return;
        try {
            for (const DamagedRow& row : verifyChecksums(m_from)) {
                const bool isThere = row.kind != DamagedRow::Kind::Missing;
                lost(isThere && projectTables().find(row.table)
                        ? say(QT_TRANSLATE_NOOP("Salvage", "%1; taken over as found: check it"))
                              .arg(damageSentence(row))
                        : damageSentence(row));
                m_rowsDiffer = true;
            }
        } catch (const SqlError&) {
            lost(say(QT_TRANSLATE_NOOP("Salvage",
                "the checksums cannot be read, so what was read could not be compared with what "
                "was saved")));
            m_rowsDiffer = true;
        }
    }

    /// What belonged to a row that is lost goes with it; what only named it forgets it.
    void mendReferences()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto& parent : projectTables().all()) {
                const QSet<QUuid> known = parent->ids(m_project);
                for (const auto& child : projectTables().all()) {
                    const QSet<QUuid> missing = child->missing(parent->name(), known, m_project);
                    if (missing.isEmpty())
                        continue;
                    const Project before = m_project; // shares its rows
                    if (!child->forget(parent->name(), missing, m_project))
                        continue;
                    changed = true;
                    tellOrphans(*parent, *child, before);
                }
            }
        }
    }

    /// Which rows went with those they belonged to.
    void tellOrphans(const Table& parent, const Table& child, const Project& before)
    {
        const QSet<QUuid> removed = child.removedIds(before, m_project);
        if (removed.isEmpty())
            return lost(
                say(QT_TRANSLATE_NOOP("Salvage", "table %1 named rows of table %2 that are lost"))
                    .arg(child.name(), parent.name()));
        constexpr qsizetype most = 20;
        QStringList names;
        const QJsonArray rows = child.toJson(before).toArray();
        for (const auto row : rows)
            if (removed.contains(QUuid::fromString(row[u"id"_s].toString())))
                names.append(nameOf(row));
        QString list = names.mid(0, most).join(u", "_s);
        if (names.size() > most)
            list += u", …"_s;
        lost(QCoreApplication::translate("Salvage",
            "table %1: %n sound row(s) left out, because the rows of table %2 they belong to are "
            "lost: %3",
            nullptr, int(names.size()))
                 .arg(child.name(), parent.name(), list));
    }

    /// What a person would know a row by; else its id, as in the other sentences.
    static QString nameOf(const QJsonValue& row)
    {
        for (const QString& field : { u"name"_s, u"title"_s, u"label"_s })
            if (const QString name = row[field].toString().simplified(); !name.isEmpty())
                return name.left(40);
        return row[u"id"_s].toString().left(8) + u'…';
    }

    /// All of them are found in one pass, however many there are.
    void leaveOutWhatBreaksRules()
    {
        SqlConnection scratch({}, SqlConnection::Mode::Memory);
        bringUpToDate(scratch);
        scratch.execute("PRAGMA foreign_keys = OFF"); // references are sound by now
        Transaction transaction(scratch);
        for (const auto& table : projectTables().all()) {
            QSet<QUuid> refused;
            table->writeEach(scratch, m_project, [&](const QUuid& id, const QString& why) {
                refused.insert(id);
                lost(say(QT_TRANSLATE_NOOP("Salvage", "table %1, row %2: %3"))
                         .arg(table->name(), id.toString(QUuid::WithoutBraces), why));
            });
            if (refused.isEmpty())
                continue;
            table->drop(refused, m_project);
            m_rowsDiffer = true;
        }
        if (m_rowsDiffer)
            mendReferences();
    }

    /// Every row is as it was saved, but is the file?
    void lookBetweenTheRows()
    {
        QString found;
        try {
            found = m_from.text("PRAGMA integrity_check(1)").simplified();
        } catch (const SqlError& error) {
            found = error.message();
        }
        if (found != u"ok")
            lost(say(
                QT_TRANSLATE_NOOP("Salvage", "no row is lost; the damage lies between them: %1"))
                     .arg(found));
    }

    void copyEvidence()
    {
        if (!isUsable(u"evidence_bytes"_s))
            return lost(say(QT_TRANSLATE_NOOP("Salvage", "the raw files cannot be read")));
        QStringList keys;
        try {
            Statement select(m_from.handle(), "SELECT sha256 FROM evidence_bytes");
            while (select.step())
                keys.append(select.text(0));
        } catch (const SqlError&) {
            lost(say(QT_TRANSLATE_NOOP("Salvage", "not all raw files can be read")));
        }
        for (const QString& key : keys) {
            try {
                const auto size = evidenceSize(m_from, key);
                const auto bytes = size ? readEvidence(m_from, key, *size) : std::nullopt;
                if (bytes) {
                    insertEvidence(*m_result.sql, key, *bytes);
                    continue;
                }
            } catch (const SqlError&) {
                // Said below.
            }
            lost(say(QT_TRANSLATE_NOOP("Salvage", "the raw file %1 is damaged")).arg(key.left(12)));
        }
    }

    /// The history fits only the very rows it led to.
    void copyHistory()
    {
        if (m_remembers && !m_rowsDiffer && m_unusable.isEmpty()) {
            try {
                for (const QString& table : { u"history"_s, u"version"_s, u"project_identity"_s })
                    copyRows(m_from, *m_result.sql, table);
                return checkHistory(*m_result.sql);
            } catch (const SqlError&) {
                forgetHistory();
            } catch (const ValueError&) {
                forgetHistory();
            }
        }
        if (m_remembers)
            lost(say(QT_TRANSLATE_NOOP(
                "Salvage", "the history of changes is not taken along; it begins anew")));
        beginHistory(*m_result.sql);
    }

    void forgetHistory()
    {
        for (const char* table : { "history", "version", "project_identity" })
            m_result.sql->execute(QByteArray("DELETE FROM ") + table);
    }

    SqlConnection& m_from;
    Salvaged m_result;
    Project m_project = {};
    QSet<QString> m_unusable = {};
    bool m_remembers = false; ///< It has history and checksums.
    bool m_rowsDiffer = false;
};
} // namespace

/// The header of a database: first page and number of those that are free.
static void forgetFreePages(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(32))
        file.write(QByteArray(8, '\0'));
}

Salvaged salvage(const QString& path)
{
    checkOrdinaryFile(path, false);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged"_s);
    if (!folder.isValid() || !QFile::copy(path, copy))
        throw StoreError(say(QT_TRANSLATE_NOOP("Salvage",
                                 "“%1” could not be copied aside to look into it: is the disk "
                                 "full? The file was not changed."))
                             .arg(path));
    if (isOwnJournal(path))
        QFile::copy(path + u"-journal"_s, copy + u"-journal"_s);
    try {
        SqlConnection sql(copy, SqlConnection::Mode::ReadWrite);
        return Salvaging(sql).run();
    } catch (const SqlError& error) {
        if (error.code() != SQLITE_CORRUPT)
            throw;
    }
    // A file of an earlier form takes the newest one, which needs free pages: better new ones than
    // those of a wrong list.
    forgetFreePages(copy);
    SqlConnection sql(copy, SqlConnection::Mode::ReadWrite);
    return Salvaging(sql).run();
}
