// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storesentences.h"
#include "app/project/checkedfile.h"
#include "app/project/contentchecksum.h"
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include "app/project/tablecodecs.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

/// The translated sentence with the file's name for %1 and further texts for %2 … All at once: a
/// file may well be called "50 %2".
template <typename... Texts>
static QString say(const char* text, const QString& path, const Texts&... texts)
{
    return QCoreApplication::translate("ProjectFile", text)
        .arg(QDir::toNativeSeparators(path), texts...);
}

qint64 checkIdentity(SqlConnection& sql, const QString& path)
{
    // The schema is read first: it is what fails where the file is something else than SQLite.
    const qint64 objects = sql.integer("SELECT count(*) FROM sqlite_schema");
    if (sql.integer("PRAGMA page_count") == 0) // a few bytes, which SQLite takes for nothing yet
        throw SqlError(SQLITE_NOTADB, u"too short"_s);
    if (objects == 0 || sql.integer("PRAGMA application_id") != projectApplicationId)
        throw StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                 "“%1” is an SQLite database of another program, not a Gemba "
                                 "project. Choose a file that was made by Gemba."),
                             path),
            Kind::NotAProject);
    const qint64 version = sql.integer("PRAGMA user_version");
    if (version > schemaScripts().size())
        throw StoreError(
            say(QT_TRANSLATE_NOOP("ProjectFile",
                    "“%1” was written by a newer version of Gemba (form %2; this "
                    "version knows forms up to %3). Install the newer version to open "
                    "it; the file was not changed."),
                path, QString::number(version), QString::number(schemaScripts().size())),
            Kind::Newer);
    if (version < 1)
        throw StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                 "“%1” says that it is a Gemba project but not of which form, so "
                                 "it was not opened. Take the file from a backup."),
                             path),
            Kind::Damaged);
    return version;
}

static StoreError isDamaged(const QString& path, const QString& what)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” is damaged and was not opened: %2. The file was not changed; "
                              "take an earlier one from a backup, or open what is sound in it."),
                          path, what),
        Kind::Damaged);
}

void checkSoundness(SqlConnection& sql, const QString& path, qint64 version)
{
    const SchemaDifference difference = compareSchema(sql, version);
    if (!difference.foreign.isEmpty())
        throw StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                 "“%1” contains parts that Gemba did not make (%2), so it was not "
                                 "opened. Somebody changed the file with another program: take an "
                                 "earlier one from a backup."),
                             path, difference.foreign.mid(0, 5).join(u", "_s)),
            Kind::Damaged);
    if (!difference.missing.isEmpty())
        throw StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                 "“%1” lacks parts of a project (%2), so it was not opened. Take "
                                 "an earlier one from a backup."),
                             path, difference.missing.mid(0, 5).join(u", "_s)),
            Kind::Damaged);
    const QString integrity = sql.text("PRAGMA integrity_check(1)");
    if (integrity != u"ok")
        throw isDamaged(path, integrity.simplified());
    // Where the file is read-only, integrity_check does not look at the rule that says so.
    for (const auto& table : projectTables().all())
        if (!table->isList() && version == schemaScripts().size()
            && sql.integer("SELECT count(*) FROM " + table->name().toUtf8()) > 1)
            throw isDamaged(path,
                QCoreApplication::translate("ProjectFile", "table %1 has more than its one row")
                    .arg(table->name()));
    Statement foreignKeys(sql.handle(), "PRAGMA foreign_key_check");
    if (foreignKeys.step())
        throw isDamaged(path,
            QCoreApplication::translate(
                "ProjectFile", "a row of table %1 refers to a row of table %2 that is not there")
                .arg(foreignKeys.text(0), foreignKeys.text(2)));
}

QString damageSentence(const DamagedRow& row)
{
    const auto text = [&]() -> QString {
        switch (row.kind) {
        case DamagedRow::Kind::Differs:
            return QCoreApplication::translate(
                "ProjectFile", "table %1, row %2 is not what was saved");
        case DamagedRow::Kind::Missing:
            return QCoreApplication::translate("ProjectFile", "table %1, row %2 is missing");
        case DamagedRow::Kind::Unknown:
            break;
        }
        return QCoreApplication::translate(
            "ProjectFile", "table %1, row %2 was not saved by Gemba");
    };
    return text().arg(row.table, row.id.isEmpty() ? u"?"_s : row.id);
}

StoreError contentIsDamaged(const QList<DamagedRow>& rows, const QString& path)
{
    QString what = damageSentence(rows.first());
    if (rows.size() > 1)
        what += QCoreApplication::translate("ProjectFile", ", and %1 more places")
                    .arg(rows.size() - 1);
    return isDamaged(path, what);
}

StoreError historyNotRead(const SqlError& error, const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "The history of “%1” could not be read: %2 (code %3). The project "
                              "itself is unaffected; check the file with “gemba check”."),
        path, error.message(), QString::number(error.extendedCode())));
}

static QString freeSpace(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return sizeInWords(storage.isValid() ? storage.bytesAvailable() : 0);
}

StoreError openingFailed(const SqlError& error, const QString& path)
{
    switch (error.code()) {
    case SQLITE_CONSTRAINT:
        return isDamaged(path,
            QCoreApplication::translate("ProjectFile", "table %1, row %2: %3")
                .arg(error.table, error.id, error.message()));
    case SQLITE_NOTADB:
        return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                  "“%1” is not a Gemba project; it holds something else. Choose a "
                                  "file that was made by Gemba. A ticket log is imported from "
                                  "within a project."),
                              path),
            Kind::NotAProject);
    case SQLITE_BUSY:
        return isLocked(path, {});
    case SQLITE_FULL:
        return StoreError(
            say(QT_TRANSLATE_NOOP("ProjectFile",
                    "“%1” could not be opened: it is of an earlier form, and to bring "
                    "it up to date there is too little space on the disk, %2 are "
                    "free. Free some space and open it again; the file was not "
                    "changed."),
                path, freeSpace(path)),
            Kind::DiskFull);
    case SQLITE_CORRUPT:
        return isDamaged(path,
            QCoreApplication::translate(
                "ProjectFile", "it is shorter than it should be or its pages are mixed up"));
    case SQLITE_INTERRUPT:
        return isDamaged(path,
            QCoreApplication::translate(
                "ProjectFile", "reading it takes far longer than its size explains"));
    case SQLITE_TOOBIG:
        return isDamaged(path,
            QCoreApplication::translate(
                "ProjectFile", "a value in it is larger than any that Gemba writes"));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return isNotWritable(path);
    default:
        break;
    }
    return StoreError(
        say(QT_TRANSLATE_NOOP("ProjectFile", "“%1” could not be opened: %2 (code %3)."), path,
            error.message(), QString::number(error.extendedCode())));
}

StoreError valueIsWrong(const ValueError& error, const QString& path)
{
    return isDamaged(path,
        QCoreApplication::translate("ProjectFile", "table %1, row %2, field %3: %4")
            .arg(error.table, error.id.isEmpty() ? u"1"_s : error.id, error.path, error.what));
}

static StoreError breaksRule(
    const QString& path, const QString& table, const QString& id, const QString& rule)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” could not be saved: table %2, row %3 breaks a rule of the file "
                              "(%4). Undo the last change; earlier changes are saved."),
        path, table.isEmpty() ? u"?"_s : table, id.isEmpty() ? u"?"_s : id, rule));
}

StoreError valueNotSaved(const ValueError& error, const QString& path)
{
    return breaksRule(path, error.table, error.id, error.what);
}

StoreError creatingFailed(const SqlError& error, const QString& path)
{
    if (error.code() == SQLITE_FULL)
        return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                  "“%1” was not made: the disk is full, %2 are free. Free some "
                                  "space or choose another folder."),
                              path, freeSpace(path)),
            Kind::DiskFull);
    if (error.code() == SQLITE_CONSTRAINT)
        return breaksRule(path, error.table, error.id, error.message());
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” was not made: %2. Check that the folder exists and that you "
                              "may write to it, or choose another one."),
        path, error.message()));
}

StoreError savingFailed(const SqlError& error, const QString& path)
{
    switch (error.code()) {
    case SQLITE_FULL:
        return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                  "“%1” could not be saved: the disk is full, %2 are free. Your "
                                  "changes are kept in this window. Free some space; the next "
                                  "change saves everything that is missing."),
                              path, freeSpace(path)),
            Kind::DiskFull);
    case SQLITE_BUSY:
        return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                  "“%1” could not be saved: another program is reading the file. "
                                  "Your changes are kept in this window. Close the other program; "
                                  "the next change saves everything that is missing."),
                              path),
            Kind::Locked);
    case SQLITE_CONSTRAINT:
        return breaksRule(path, error.table, error.id, error.message());
    case SQLITE_READONLY:
        return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                                  "“%1” could not be saved: the file was moved, deleted or "
                                  "write-protected while it was open. Your changes are kept in "
                                  "this window. Save a copy under another name."),
                              path),
            Kind::NotWritable);
    default:
        break;
    }
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” could not be saved: %2 (code %3). Your changes are kept in "
                              "this window. The next change saves everything that is missing; if "
                              "that fails, too, save a copy on another disk."),
        path, error.message(), QString::number(error.extendedCode())));
}

StoreError changedByOthers(const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” was not saved: another program has changed the file while it "
                              "was open here. Save a copy under another name to keep your "
                              "changes."),
                          path),
        Kind::Locked);
}

StoreError evidenceIsMissing(const QString& sha256, const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "The raw file %2 is not in “%1”. Import it again to derive its "
                              "figures anew."),
                          path, sha256.left(12)),
        Kind::Missing);
}

StoreError evidenceIsDamaged(const QString& sha256, const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "The raw file %2 in “%1” is damaged. Import it again; the figures "
                              "derived from it earlier are unaffected."),
                          path, sha256.left(12)),
        Kind::Damaged);
}

StoreError isLocked(const QString& path, const QString& holder)
{
    return StoreError(holder.isEmpty()
            ? say(QT_TRANSLATE_NOOP("ProjectFile",
                      "“%1” is being edited in another window or by another program. Close it "
                      "there, or open it here read-only."),
                path)
            : say(QT_TRANSLATE_NOOP("ProjectFile",
                      "“%1” is being edited in another window (%2). Close it there, or open it "
                      "here read-only."),
                path, holder),
        Kind::Locked);
}

StoreError isNotWritable(const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "You have no permission to change “%1” or its folder. Open it "
                              "read-only, or save a copy in a folder of your own."),
                          path),
        Kind::NotWritable);
}

StoreError existsAlready(const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” exists already and was left as it is. Choose another name."),
        path));
}

StoreError hasForeignJournal(const QString& path)
{
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” was not written: beside it lies “%1-journal”, the rest of an "
                              "interrupted save of another file. Choose another name, or move "
                              "that file away."),
        path));
}

StoreError liesBeside(const QString& path, const QString& ending)
{
    if (ending == u"-wal")
        return StoreError(
            say(QT_TRANSLATE_NOOP("ProjectFile",
                    "“%1” was not opened: beside it lies “%1-wal”, changes of another "
                    "program in a form that Gemba does not write. Nothing was "
                    "changed. Close the file in that program, or move “%1-wal” "
                    "away."),
                path),
            Kind::Damaged);
    return StoreError(say(QT_TRANSLATE_NOOP("ProjectFile",
                              "“%1” was not opened: beside it lies “%1-journal”, which is not the "
                              "rest of an interrupted save of this file. Nothing was changed. Move "
                              "“%1-journal” away and open the project again."),
                          path),
        Kind::Damaged);
}

StoreError copyingFailed(const QString& path, const QString& why)
{
    return StoreError(
        say(QT_TRANSLATE_NOOP("ProjectFile",
                "The copy “%1” was not written: %2. Choose another folder or file name."),
            path, why));
}
