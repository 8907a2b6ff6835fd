// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "widgets/settings.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What the program remembers survives everything, and never keeps it from starting.
class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void keepsEveryType();
    void nothingIsLostByAKill();
    void fullDiskKeepsTheOldFile();
    void brokenFileIsSetAside_data();
    void brokenFileIsSetAside();
    void twoWindowsKeepBoth();
    void linkStaysALink();
    void earlierOnesAreTakenOver();
    void readOnlyFolderIsNoObstacle();

private:
    QString path(const QString& name = u"settings.json"_s) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSettings::keepsEveryType()
{
    const QVariantMap all { { u"text"_s, u"값 \"x\"\n"_s }, { u"yes"_s, true }, { u"no"_s, false },
        { u"number"_s, 42 }, { u"scale"_s, 1.3 }, { u"side/kata"_s, true },
        { u"list"_s, QStringList { u"a"_s, u"b"_s } }, { u"none"_s, QStringList() },
        { u"bytes"_s, QByteArray("\0\1\xff", 3) } };
    {
        Settings settings(path());
        for (auto it = all.begin(); it != all.end(); ++it)
            settings.setValue(it.key(), it.value());
        QCOMPARE(settings.problem(), QString());
    }
    Settings settings(path());
    QCOMPARE(settings.value(u"text"_s).toString(), u"값 \"x\"\n"_s);
    QCOMPARE(settings.value(u"yes"_s).toBool(), true);
    QCOMPARE(settings.value(u"no"_s, true).toBool(), false);
    QCOMPARE(settings.value(u"number"_s).toInt(), 42);
    QCOMPARE(settings.value(u"scale"_s).toDouble(), 1.3);
    QCOMPARE(settings.value(u"list"_s).toStringList(), (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(settings.value(u"none"_s).toStringList(), QStringList());
    QCOMPARE(settings.value(u"bytes"_s).toByteArray(), QByteArray("\0\1\xff", 3));
    QCOMPARE(settings.value(u"nothing"_s, 7).toInt(), 7);
    settings.remove(u"side"_s);
    QVERIFY(!Settings(path()).value(u"side/kata"_s).isValid());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList { u"settings.json"_s });
}

/// Runs `action` in a process of its own; its exit code, or minus the signal that ended it.
static int inAnotherProcess(const std::function<void()>& action)
{
    const pid_t child = ::fork();
    if (child == 0) {
        action();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

void TestSettings::nothingIsLostByAKill()
{
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(inAnotherProcess([&] {
            Settings settings(path());
            settings.setValue(u"number"_s, i);
            settings.setValue(u"key%1"_s.arg(i), i);
            ::kill(::getpid(), SIGKILL);
        }),
            -SIGKILL);
        const Settings settings(path());
        QCOMPARE(settings.value(u"number"_s).toInt(), i);
        QCOMPARE(settings.value(u"key%1"_s.arg(i)).toInt(), i);
        QCOMPARE(settings.problem(), QString());
    }
}

void TestSettings::fullDiskKeepsTheOldFile()
{
    Settings(path()).setValue(u"language"_s, u"ko"_s);
    const QByteArray before = bytesOf(path());
    for (const rlim_t limit : { 0, 100, 500, 2000 }) {
        QCOMPARE(inAnotherProcess([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit size { limit, limit };
            ::setrlimit(RLIMIT_FSIZE, &size);
            QString told;
            Settings settings(path());
            settings.setReporter([&](const QString& why) { told = why; });
            settings.setValue(u"geometry"_s, QByteArray(4000, 'x'));
            // It is there for this window, and the reader is told.
            ::_exit(settings.value(u"geometry"_s).toByteArray().size() == 4000
                        && told.contains(path()) && told == settings.problem()
                    ? 0
                    : 1);
        }),
            0);
        QCOMPARE(bytesOf(path()), before);
    }
}

void TestSettings::brokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"language\": \"k");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe\0", 4);
    QTest::newRow("deep") << QByteArray("[").repeated(100'000);
    QTest::newRow("huge") << "{\"a\":\"" + QByteArray(5'000'000, 'x') + "\"}";
}

void TestSettings::brokenFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    fill(path(), bytes);
    Settings settings(path());
    QCOMPARE(settings.value(u"language"_s, u"en"_s).toString(), u"en"_s);
    QVERIFY2(settings.problem().contains(path(u"settings.broken.json"_s)),
        qPrintable(settings.problem()));
    QCOMPARE(bytesOf(path(u"settings.broken.json"_s)), bytes);
    settings.setValue(u"language"_s, u"ko"_s);
    QCOMPARE(settings.problem(), QString());
    QCOMPARE(Settings(path()).value(u"language"_s).toString(), u"ko"_s);
}

void TestSettings::twoWindowsKeepBoth()
{
    Settings first(path());
    Settings second(path());
    first.setValue(u"a"_s, 1);
    second.setValue(u"b"_s, 2);
    first.setValue(u"c"_s, 3);
    const Settings all(path());
    for (const auto& [key, value] : { std::pair(u"a"_s, 1), { u"b"_s, 2 }, { u"c"_s, 3 } })
        QCOMPARE(all.value(key).toInt(), value);
}

void TestSettings::linkStaysALink()
{
    fill(path(u"real.json"_s), "{}");
    QVERIFY(QFile::link(path(u"real.json"_s), path()));
    Settings(path()).setValue(u"a"_s, 1);
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(Settings(path(u"real.json"_s)).value(u"a"_s).toInt(), 1);
}

void TestSettings::earlierOnesAreTakenOver()
{
    QSettings earlier(path(u"earlier.conf"_s), QSettings::IniFormat);
    earlier.setValue(u"language"_s, u"ko"_s);
    earlier.setValue(u"recentProjects"_s, QStringList { u"/a"_s, u"/b"_s });
    earlier.setValue(u"geometry"_s, QByteArray("\0\1", 2));
    Settings settings(path());
    settings.takeOver(earlier);
    const Settings again(path());
    QCOMPARE(again.value(u"language"_s).toString(), u"ko"_s);
    QCOMPARE(again.value(u"recentProjects"_s).toStringList(), (QStringList { u"/a"_s, u"/b"_s }));
    QCOMPARE(again.value(u"geometry"_s).toByteArray(), QByteArray("\0\1", 2));
    earlier.setValue(u"language"_s, u"en"_s);
    settings.takeOver(earlier); // only once
    QCOMPARE(Settings(path()).value(u"language"_s).toString(), u"ko"_s);
}

void TestSettings::readOnlyFolderIsNoObstacle()
{
    Settings settings(u"/proc/nowhere/settings.json"_s);
    settings.setValue(u"a"_s, 1);
    QCOMPARE(settings.value(u"a"_s).toInt(), 1);
    QVERIFY(settings.problem().contains(u"/proc/nowhere/settings.json"_s));
}

GEMBA_TEST(TestSettings)
#include "tst_settings.moc"
