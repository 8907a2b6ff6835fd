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
#include <QTemporaryDir>

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
        compareChecksums();
        mendReferences();
        m_result.sql = std::make_unique<SqlConnection>(QString(), SqlConnection::Mode::Memory);
        bringUpToDate(*m_result.sql);
        writeRows();
        Transaction transaction(*m_result.sql);
        copyEvidence();
        copyHistory();
        rewriteChecksums(*m_result.sql);
        transaction.commit();
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
        if (m_unusable.isEmpty() && known < schemaScripts().size())
            bringUpToDate(m_from);
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
                lost(damageSentence(row));
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
                    if (missing.isEmpty() || !child->forget(parent->name(), missing, m_project))
                        continue;
                    changed = true;
                    lost(say(QT_TRANSLATE_NOOP(
                                 "Salvage", "table %1 named rows of table %2 that are lost"))
                             .arg(child->name(), parent->name()));
                }
            }
        }
    }

    /// Rows that break a rule of the file are left out, one after the other.
    void writeRows()
    {
        for (;;) {
            try {
                Transaction transaction(*m_result.sql);
                Positions positions;
                for (const auto& table : projectTables().all())
                    table->write(*m_result.sql, nullptr, m_project, positions);
                transaction.commit();
                return;
            } catch (const SqlError& error) {
                const Table* table = projectTables().find(error.table);
                if (!table || !table->isList() || table->count(m_project) == 0)
                    throw;
                lost(say(QT_TRANSLATE_NOOP("Salvage", "table %1, row %2: %3"))
                         .arg(error.table, error.id, error.message()));
                m_rowsDiffer = true;
                table->drop({ QUuid::fromString(error.id) }, m_project);
                mendReferences();
            }
        }
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
                return;
            } catch (const SqlError&) {
                for (const char* table : { "history", "version", "project_identity" })
                    m_result.sql->execute(QByteArray("DELETE FROM ") + table);
            }
        }
        if (m_remembers)
            lost(say(QT_TRANSLATE_NOOP(
                "Salvage", "the history of changes is not taken along; it begins anew")));
        beginHistory(*m_result.sql);
    }

    SqlConnection& m_from;
    Salvaged m_result;
    Project m_project = {};
    QSet<QString> m_unusable = {};
    bool m_remembers = false; ///< It has history and checksums.
    bool m_rowsDiffer = false;
};
} // namespace

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
    SqlConnection sql(copy, SqlConnection::Mode::ReadWrite);
    return Salvaging(sql).run();
}
