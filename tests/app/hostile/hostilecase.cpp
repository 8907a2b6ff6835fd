// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hostile/hostilecase.h"
#include "app/commands/commands.h"
#include "app/project/contentchecksum.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/project/storesql.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Standard output and error of what runs meanwhile.
class Captured {
public:
    Captured()
    {
        std::fflush(nullptr);
        m_file = std::tmpfile();
        m_output = ::dup(1);
        m_error = ::dup(2);
        ::dup2(fileno(m_file), 2);
        const int nowhere = fileno(std::fopen("/dev/null", "w"));
        ::dup2(nowhere, 1);
        ::close(nowhere);
    }
    QString end()
    {
        std::fflush(nullptr);
        ::dup2(m_output, 1);
        ::dup2(m_error, 2);
        ::close(m_output);
        ::close(m_error);
        QByteArray text(64 * 1024, '\0');
        std::rewind(m_file);
        text.truncate(qsizetype(std::fread(text.data(), 1, size_t(text.size()), m_file)));
        std::fclose(m_file);
        return QString::fromUtf8(text);
    }

private:
    std::FILE* m_file;
    int m_output;
    int m_error;
};

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.size() < 64'000'000 && file.open(QIODevice::ReadOnly)
        ? file.readAll()
        : QByteArray();
}

static bool hasHangul(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c >= u'\uAC00' && c <= u'\uD7A3'; });
}

/// The last strings are translated at the end of a piece of work; until then only English is there.
static bool isTranslated()
{
    static const bool translated
        = bytesOf(QStringLiteral(GEMBA_SOURCE_DIR "/translations/gemba_ko.ts"))
              .contains("stands twice in one object");
    return translated;
}

void runHostileCase(const HostileCase& hostile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.file"_s);
    hostile.make(path);
    if (QTest::currentTestFailed())
        return;
    const QByteArray before = bytesOf(path);
    const QStringList beside = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    for (const QString& language : { u"en"_s, u"ko"_s }) {
        QStringList arguments = hostile.arguments;
        arguments.replaceInStrings(u"FILE"_s, path)
            .replaceInStrings(u"OUT"_s, folder.filePath(u"out"_s));
        arguments.insert(1, u"--language="_s + language);
        // Of the processor, so that a busy machine does not count; and none waits for anything.
        const std::clock_t begin = std::clock();
        QElapsedTimer time;
        time.start();
        Captured captured;
        const int code = runCommand(arguments);
        const QString said = captured.end();
        const qint64 took = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        QVERIFY2(time.elapsed() < 20'000, qPrintable(u"%1 ms"_s.arg(time.elapsed())));
#ifdef GEMBA_SANITIZE
        static constexpr qint64 limit = 20'000;
#else
        static constexpr qint64 limit = 2'000;
#endif
        QVERIFY2(took < limit, qPrintable(u"%1 ms"_s.arg(took)));
        if (language == u"en") {
            const QString sentence = QString(hostile.sentence).replace(u"FILE"_s, path);
            QVERIFY2(said.startsWith(sentence), qPrintable(u"said: "_s + said));
            if (hostile.sentence.isEmpty())
                QCOMPARE(said, QString());
        } else if (!said.isEmpty() && isTranslated()) {
            QVERIFY2(hasHangul(said), qPrintable(u"no Korean: "_s + said));
        }
        QCOMPARE(code, hostile.code);
        QCOMPARE(bytesOf(path), before);
        if (code != 0)
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden), beside);
        QFile::remove(folder.filePath(u"out"_s));
    }
}

void addHostileCases(const QList<HostileCase>& cases)
{
    QTest::addColumn<HostileCase>("hostile");
    for (const HostileCase& each : cases)
        QTest::newRow(each.name) << each;
}

void writeHostile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static const QByteArray& sound()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sound"_s);
        const auto store
            = ProjectStore::create(path, sampleProject(QLocale::English, QDate(2026, 11, 20)));
        return bytesOf(path);
    }();
    return bytes;
}

static void run(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(path), &handle), SQLITE_OK);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    char* message = nullptr;
    sqlite3_exec(handle,
        "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON;"
        "PRAGMA writable_schema = ON",
        nullptr, nullptr, nullptr);
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(handle);
}

std::function<void(const QString&)> tampered(const QByteArray& sql)
{
    return [sql](const QString& path) {
        writeHostile(path, sound());
        run(path, sql);
    };
}

std::function<void(const QString&)> smuggled(const QByteArray& sql)
{
    return [sql](const QString& path) {
        writeHostile(path, sound());
        run(path,
            "CREATE TABLE was AS SELECT name AS n, sql AS s FROM sqlite_schema WHERE sql NOT NULL;"
            "UPDATE sqlite_schema SET sql = replace(replace(replace(replace(sql, ') STRICT, ', ') "
            "'), ') STRICT', ')'), ' NOT NULL', ''), ' TEXT', ' BLOB') WHERE type = 'table' AND "
            "name <> 'was'");
        run(path, sql);
        run(path,
            "UPDATE sqlite_schema SET sql = (SELECT s FROM was WHERE n = name) WHERE name IN "
            "(SELECT n FROM was)");
        run(path, "DROP TABLE was");
        try {
            SqlConnection connection(path, SqlConnection::Mode::ReadWrite);
            connection.execute("PRAGMA ignore_check_constraints = ON");
            Transaction transaction(connection);
            rewriteChecksums(connection);
            transaction.commit();
        } catch (const SqlError& error) {
            QFAIL(error.what());
        }
    };
}

std::function<void(const QString&)> patched(const std::function<void(QByteArray&)>& change)
{
    return [change](const QString& path) {
        QByteArray bytes = sound();
        change(bytes);
        writeHostile(path, bytes);
    };
}

std::function<void(const QString&)> holding(const QByteArray& bytes)
{
    return [bytes](const QString& path) { writeHostile(path, bytes); };
}
