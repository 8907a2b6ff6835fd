// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/contentchecksum.h"
#include "app/project/projectstore.h"
#include "app/project/salvage.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include "tests/app/project/fullproject.h"
#include "tests/fuzz/fuzzing.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// Random bytes never get past SQLite's header. So an input is a list of changes to a sound project:
//
//     R bytes…                      the file is these bytes
//     P page offset value…          bytes of a page of the file are others
//     T size                        the file ends early
//     V table row column type text  a value is another, past every rule of the schema
//     C                             checksums are written anew, as somebody with intent would
//     J bytes…                      a journal lies beside it

static QString workPath()
{
    static const QTemporaryDir folder(
        (QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm"_s : QDir::tempPath()) + u"/fuzz-XXXXXX"_s);
    return folder.filePath(u"p"_s);
}

static QByteArray read(const QString& path)
{
    QFile file(path);
    promise(file.open(QIODevice::ReadOnly), "read");
    return file.readAll();
}

static void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "written");
}

static const QByteArray& soundProject()
{
    static const QByteArray bytes = [] {
        const QString path = workPath() + u"-sound"_s;
        Project project = fullProject(); // few rows: small is fast
        const auto store = ProjectStore::create(path, project);
        project.info.scope = u"changed"_s; // a step to undo
        project.teams.first().people = 9;
        store->write(project);
        store->addEvidence("case,activity,time\n1,a,2026-01-01\n");
        QByteArray result = read(path);
        return result;
    }();
    return bytes;
}

/// Takes the input apart.
class Input {
public:
    Input(const uint8_t* data, size_t size)
        : m_data(data)
        , m_left(size)
    {
    }
    bool atEnd() const { return m_left == 0; }
    unsigned byte()
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return *m_data++;
    }
    unsigned number() { return byte() << 8 | byte(); }
    QByteArray bytes(size_t count)
    {
        count = qMin(count, m_left);
        const QByteArray result(reinterpret_cast<const char*>(m_data), qsizetype(count));
        m_data += count;
        m_left -= count;
        return result;
    }
    QByteArray rest() { return bytes(m_left); }

private:
    const uint8_t* m_data;
    size_t m_left;
};

static void execute(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
}

/// The schema without its rules, or as it should be again.
static void setRules(const QString& path, bool strict)
{
    static const QString soundPath = workPath() + u"-sound"_s;
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    execute(handle, "PRAGMA synchronous = OFF; PRAGMA writable_schema = ON");
    if (strict) {
        execute(handle,
            "ATTACH '" + soundPath.toUtf8()
                + "' AS sound; UPDATE sqlite_schema SET "
                  "sql = (SELECT sql FROM sound.sqlite_schema s WHERE s.name = "
                  "sqlite_schema.name)");
    } else {
        execute(handle,
            "UPDATE sqlite_schema SET sql = replace(replace(replace(replace(sql, ') STRICT, ', ') "
            "'), ') STRICT', ')'), ' NOT NULL', ''), ' TEXT', ' BLOB') WHERE type = 'table'");
    }
    sqlite3_close(handle);
}

static void changeValue(const QString& path, Input& input)
{
    const auto& tables = projectTables().all();
    static const QByteArrayList own { "history", "version", "row_checksum", "evidence_bytes" };
    const unsigned which = input.byte() % unsigned(tables.size() + size_t(own.size()));
    const QByteArray table = which < tables.size() ? tables[which]->name().toUtf8()
                                                   : own.at(qsizetype(which - tables.size()));
    const unsigned row = input.byte();
    const unsigned column = input.byte();
    const unsigned type = input.byte() % 5;
    const QByteArray text = input.bytes(input.byte());
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    execute(handle, "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON");
    QByteArrayList names;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(
        handle, ("PRAGMA table_info(" + table + ")").constData(), -1, &statement, nullptr);
    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        names.append(reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)));
    sqlite3_finalize(statement);
    if (!names.isEmpty()) {
        const QByteArray name = names.at(qsizetype(column) % names.size());
        const QByteArray key = names.first();
        const QByteArray sql = "UPDATE " + table + " SET " + name + " = ?1 WHERE " + key
            + " = (SELECT " + key + " FROM " + table + " LIMIT 1 OFFSET "
            + QByteArray::number(row % 8) + ")";
        statement = nullptr;
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        if (type == 1)
            sqlite3_bind_int64(statement, 1, text.toLongLong());
        else if (type == 2)
            sqlite3_bind_double(statement, 1, text.toDouble());
        else if (type == 3)
            sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        else if (type == 4)
            sqlite3_bind_blob(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        if (statement)
            sqlite3_step(statement);
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
}

static void renewChecksums(const QString& path)
{
    try {
        SqlConnection sql(path, SqlConnection::Mode::ReadWrite);
        sql.execute("PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON");
        Transaction transaction(sql);
        rewriteChecksums(sql);
        transaction.commit();
    } catch (const SqlError&) {
        // Too broken for it: then it stays as it is.
    }
}

static void changeBytes(const QString& path, unsigned operation, Input& input)
{
    QByteArray bytes = read(path);
    if (operation == 'P') {
        const qsizetype at = qsizetype(input.byte()) * 4096 + qsizetype(input.number() % 4096);
        const QByteArray patch = input.bytes(1 + input.byte() % 16);
        for (qsizetype i = 0; i < patch.size() && at + i < bytes.size(); ++i)
            bytes[at + i] = patch.at(i);
    } else {
        bytes.truncate(qsizetype(input.number()) * 16 % (bytes.size() + 1));
    }
    write(path, bytes);
}

static void prepare(const QString& path, Input& input)
{
    write(path, soundProject());
    bool loose = false;
    for (int changes = 0; changes < 8 && !input.atEnd(); ++changes) {
        switch (const unsigned operation = input.byte()) {
        case 'R':
            return write(path, input.rest());
        case 'J':
            write(path + u"-journal"_s, input.rest());
            break;
        case 'P':
        case 'T':
            changeBytes(path, operation, input);
            break;
        case 'V':
            if (!loose)
                setRules(path, false);
            loose = true;
            changeValue(path, input);
            break;
        case 'C':
            renewChecksums(path);
            break;
        default:
            break;
        }
    }
    if (loose)
        setRules(path, true);
}

/// What the file says it was.
static void lookBack(const ProjectStore& store)
{
    for (const HistoryStep& step : store.history()) {
        try {
            (void)store.changesOf(step.number);
            (void)store.at(step.id);
        } catch (const StoreError&) {
            // Said on demand only.
        }
    }
    (void)store.versions();
}

/// All the way, and all of it again.
static void goBack(ProjectStore& store)
{
    try {
        while (store.undo()) { }
        while (store.redo()) { }
    } catch (const StoreError& error) {
        promise(!error.sentence().isEmpty(), "a refusal says why");
    }
}

/// Opens it and uses it a little.
static bool opens(const QString& path, ProjectStore::Access access)
{
    try {
        const auto store = ProjectStore::open(path, access);
        Project project = store->written();
        for (const Evidence& each : project.evidence) {
            try {
                store->evidence(each.sha256);
            } catch (const StoreError&) {
                // Said on demand only.
            }
        }
        lookBack(*store);
        if (access == ProjectStore::Access::ReadWrite) {
            project.info.title += u"!"_s;
            store->write(project);
            promise(store->written() == project, "what is written is there");
            goBack(*store);
        }
        return true;
    } catch (const StoreError& error) {
        promise(!error.sentence().isEmpty(), "a refusal says why");
        return false;
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size > 64 * 1024)
        return 0;
    const QString path = workPath();
    QFile::remove(path + u"-journal"_s);
    Input input(data, size);
    soundProject();
    prepare(path, input);
    const QByteArray before = read(path);
    const bool sound = opens(path, ProjectStore::Access::ReadOnly);
    if (!QFile::exists(path + u"-journal"_s))
        promise(sound || read(path) == before, "a refused file is not changed");
    if (sound) {
        opens(path, ProjectStore::Access::ReadWrite);
    } else if (!before.isEmpty()) {
        try {
            salvage(path);
        } catch (const StoreError&) {
        } catch (const SqlError&) {
        }
    }
    return 0;
}
