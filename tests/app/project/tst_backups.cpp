// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/backups.h"
#include "app/project/document.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;

class TestBackups : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsKept();
    void oneMonthOfHours();
    void madeWhileOpen();
    void copiesKeepTheirOwn();
    void unsoundOnesAreNotKept();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

void TestBackups::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

static Backup hoursAgo(double hours)
{
    const QDateTime time = now.addSecs(-qint64(hours * 3600));
    return { time.toString(Qt::ISODate), time, 1 };
}

void TestBackups::whatIsKept()
{
    QVERIFY(superfluous({}, now).isEmpty());
    // Two within one hour: the newer is kept.
    QCOMPARE(
        superfluous({ hoursAgo(0.2), hoursAgo(0.5), hoursAgo(1.5) }, now), QList { hoursAgo(0.5) });
    // Older than four weeks, but the only one there is.
    QVERIFY(superfluous({ hoursAgo(24 * 100) }, now).isEmpty());
    QCOMPARE(superfluous({ hoursAgo(1), hoursAgo(24 * 40) }, now), QList { hoursAgo(24 * 40) });
    QVERIFY(superfluous({ hoursAgo(-5), hoursAgo(1.5) }, now).isEmpty());
}

/// One an hour for two months, thinned as the program does after each: 24 hours, 7 days and 4 weeks
/// are covered, and no more is kept than that takes.
void TestBackups::oneMonthOfHours()
{
    QList<Backup> kept;
    QDateTime time;
    for (int hour = 24 * 60; hour >= 0; --hour) {
        time = now.addSecs(-hour * 3600);
        kept.append({ time.toString(Qt::ISODate), time, 1 });
        for (const Backup& old : superfluous(kept, time))
            kept.removeOne(old);
    }
    QVERIFY(kept.size() <= 25 + 8 + 5);
    const auto within = [&](qint64 fromHours, qint64 toHours) {
        return std::count_if(kept.begin(), kept.end(), [&](const Backup& backup) {
            const qint64 age = backup.madeAt.secsTo(now);
            return age >= fromHours * 3600 && age < toHours * 3600;
        });
    };
    QVERIFY(within(0, 24) >= 24);
    for (int day = 1; day < 7; ++day)
        QVERIFY2(within(day * 24, day * 24 + 24) >= 1, qPrintable(QString::number(day)));
    for (int week = 1; week < 4; ++week)
        QVERIFY2(within(week * 168, week * 168 + 168) >= 1, qPrintable(QString::number(week)));
    QCOMPARE(within(24 * 35, 24 * 1000), 0);
}

void TestBackups::madeWhileOpen()
{
    const Project sample = sampleProject(QLocale::English, QDate(2026, 11, 20));
    Document document(ProjectStore::create(path(u"a"_s), sample));
    document.addEvidenceBytes("log");
    const QUuid id = document.store().projectId();
    QVERIFY(backupsOf(id, path(u"b"_s)).isEmpty());
    Backup first;
    std::thread other([&] { first = makeBackup(path(u"a"_s), id, path(u"b"_s), now); });
    other.join();
    document.edit(u"Set people"_s, [](Project& p) { p.teams[0].people = 99; });
    QCOMPARE(document.saveError(), QString()); // the backup did not disturb the lock
    const Backup second = makeBackup(path(u"a"_s), id, path(u"b"_s), now.addSecs(3600));
    QCOMPARE(backupsOf(id, path(u"b"_s)), (QList { second, first }));
    QCOMPARE(latestBackups(path(u"b"_s)), QList { second });
    QVERIFY(ProjectStore::open(first.path, ProjectStore::Access::ReadOnly)->written() == sample);
    QVERIFY(ProjectStore::open(second.path, ProjectStore::Access::ReadOnly)->written()
        == document.project());
    makeBackup(path(u"a"_s), id, path(u"b"_s), now.addSecs(3660)); // within the hour: replaces
    QCOMPARE(backupsOf(id, path(u"b"_s)).size(), 2);
    QCOMPARE(QDir(QFileInfo(first.path).absolutePath()).entryList(QDir::Files).size(), 2);
}

/// A copy has the project's id: its backups lie beside the others and take nobody's place.
void TestBackups::copiesKeepTheirOwn()
{
    const Project sample = sampleProject(QLocale::English, QDate(2026, 11, 20));
    const auto mine = ProjectStore::create(path(u"mine"_s), sample);
    mine->saveCopy(path(u"theirs"_s));
    const QUuid id = mine->projectId();
    QCOMPARE(ProjectStore::open(path(u"theirs"_s))->projectId(), id);
    // At the same moment, and within the hour after.
    const Backup first = makeBackup(path(u"mine"_s), id, path(u"b"_s), now);
    const Backup other = makeBackup(path(u"theirs"_s), id, path(u"b"_s), now);
    const Backup later = makeBackup(path(u"theirs"_s), id, path(u"b"_s), now.addSecs(60));
    QVERIFY(QFile::exists(first.path));
    QVERIFY(!QFile::exists(other.path));
    QCOMPARE(backupsOf(id, path(u"b"_s)), (QList { later, first }));
    QVERIFY(first.copy != later.copy);
    // By way of a link it is the same one.
    QVERIFY(QFile::link(path(u"mine"_s), path(u"link"_s)));
    QCOMPARE(copyKey(path(u"link"_s)), first.copy);
}

void TestBackups::unsoundOnesAreNotKept()
{
    const QUuid id = QUuid::createUuid();
    const QString file = path(u"a"_s);
    QVERIFY_THROWS_EXCEPTION(StoreError, makeBackup(file, id, path(u"b"_s), now));
    ProjectStore::create(file, sampleProject(QLocale::English, QDate(2026, 11, 20)));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    QVERIFY_THROWS_EXCEPTION(StoreError, makeBackup(file, id, path(u"b"_s), now));
    QVERIFY(backupsOf(id, path(u"b"_s)).isEmpty());
    QVERIFY(QDir(path(u"b"_s) + u'/' + id.toString(QUuid::WithoutBraces))
                .entryList(QDir::Files)
                .isEmpty());
}

GEMBA_TEST(TestBackups)
#include "tst_backups.moc"
