// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/document.h"
#include "tests/app/project/storefile.h"
#include "tests/testing.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// Content checksums, and what can be had of a damaged file.
class TestContentChecksum : public QObject {
    Q_OBJECT
private slots:
    void init();
    void changedBehindOurBack_data();
    void changedBehindOurBack();
    void flippedBitsAreSeen();
    void salvageKeepsWhatIsSound_data();
    void salvageKeepsWhatIsSound();
    void salvageOfManyDamages();
    void nothingToSalvage();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContentChecksum::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

/// A project with some history and a raw file.
static void make(const QString& file)
{
    Document document(ProjectStore::create(file, sample()));
    document.addEvidenceBytes(QByteArray("case,activity\n").repeated(500));
    for (int i = 0; i < 5; ++i)
        document.edit(u"Set people"_s, [i](Project& p) { p.teams[0].people = 50 + i; });
    document.nameMoment(u"Here"_s);
    document.undo();
}

void TestContentChecksum::changedBehindOurBack_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& sql, const QString& what) {
        QTest::newRow(name) << sql << what;
    };
    row("value", "UPDATE toil_policy SET limit_ppm = 490000",
        u"table toil_policy, row 1 is not what was saved"_s);
    row("place", "UPDATE phase SET position = position + 1", u"phase"_s);
    row("row gone",
        "DELETE FROM budget_loss WHERE position = (SELECT min(position) FROM "
        "budget_loss)",
        u"is missing"_s);
    row("row more",
        "INSERT INTO phase VALUES ('00000000-0000-4000-8000-000000000001', 1, 'x', NULL, NULL)",
        u"table phase, row 00000000-0000-4000-8000-000000000001 was not saved by Gemba"_s);
    row("history", "UPDATE history SET label = 'x' WHERE number = 3",
        u"table history, row 3 is not what was saved"_s);
    row("step gone", "DELETE FROM history WHERE number = 3", u"table history, row 3 is missing"_s);
    row("version", "UPDATE version SET name = 'x'", u"table version"_s);
    row("identity", "UPDATE project_identity SET project_id = lower(hex(randomblob(18)))",
        u"table project_identity"_s);
    row("raw file", "UPDATE evidence_bytes SET size_bytes = 3", u"table evidence_bytes"_s);
    row("checksum", "UPDATE row_checksum SET hash = hash + 1 WHERE table_name = 'toil_policy'",
        u"table toil_policy, row 1 is not what was saved"_s);
    row("no checksum", "DELETE FROM row_checksum WHERE table_name = 'toil_policy'",
        u"table toil_policy, row 1 was not saved by Gemba"_s);
    row("foreign checksum", "INSERT INTO row_checksum VALUES ('other', '1', 1)", u"table other"_s);
}

void TestContentChecksum::changedBehindOurBack()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, what);
    const QString file = path(u"a"_s);
    make(file);
    tamper(file, sql);
    for (const Access access : { Access::ReadWrite, Access::ReadOnly }) {
        try {
            ProjectStore::open(file, access);
            QFAIL("opened");
        } catch (const StoreError& error) {
            QVERIFY(error.mayBeSalvaged());
            QVERIFY2(error.sentence().contains(what), qPrintable(error.sentence()));
        }
    }
}

/// Single flipped bits, a small sample of what tests/torture does: either refused, or the content
/// is what it was.
void TestContentChecksum::flippedBitsAreSeen()
{
    const QString file = path(u"a"_s);
    make(file);
    const QByteArray sound = bytesOf(file);
    const auto before = ProjectStore::open(file, Access::ReadOnly);
    const Project project = before->written();
    const QList<HistoryStep> history = before->history();
    QRandomGenerator random(11);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = sound;
        const qint64 bit = random.bounded(sound.size() * 8);
        bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
        write(path(u"b"_s), bytes);
        try {
            const auto store = ProjectStore::open(path(u"b"_s), Access::ReadOnly);
            QVERIFY2(store->written() == project && store->history() == history,
                qPrintable(u"bit %1"_s.arg(bit)));
        } catch (const StoreError&) {
            ++refused;
        }
        QCOMPARE(bytesOf(path(u"b"_s)), bytes);
    }
    QVERIFY2(
        refused > 60, qPrintable(u"%1 of 300 refused, %2 bytes"_s.arg(refused).arg(sound.size())));
}

void TestContentChecksum::salvageKeepsWhatIsSound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("keepsHistory");
    QTest::newRow("value") << QByteArray("UPDATE phase SET name = 'x'")
                           << u"is not what was saved; taken over as found: check it"_s << false;
    QTest::newRow("date") << QByteArray("PRAGMA ignore_check_constraints = ON; "
                                        "UPDATE phase SET end_date = '2026-99-99'")
                          << u"table phase, row"_s << false;
    QTest::newRow("range") << QByteArray("PRAGMA ignore_check_constraints = ON; "
                                         "UPDATE toil_task SET manual = 7 WHERE position = (SELECT "
                                         "min(position) FROM toil_task)")
                           << u"table toil_task, row"_s << false;
    QTest::newRow("parent gone") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM "
                                               "value_stream")
                                 << u"left out, because the rows of table value_stream they belong "
                                    "to are lost: Write request, "_s
                                 << false;
    QTest::newRow("raw file") << QByteArray("UPDATE evidence_bytes SET zstd = x'00'")
                              << u"raw file"_s << true;
    QTest::newRow("step") << QByteArray("UPDATE history SET changeset = x'00' WHERE number = 2")
                          << u"history of changes is not taken along"_s << false;
    QTest::newRow("foreign view") << QByteArray("CREATE VIEW v AS SELECT 1")
                                  << u"view “v” was not made by Gemba and is left out"_s << true;
    QTest::newRow("foreign table")
        << QByteArray("ALTER TABLE phase RENAME TO gone; CREATE TABLE phase (id)")
        << u"table phase is not there as Gemba makes it"_s << false;
}

void TestContentChecksum::salvageKeepsWhatIsSound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    QFETCH(bool, keepsHistory);
    const QString file = path(u"a"_s);
    make(file);
    tamper(file, sql);
    const QByteArray before = bytesOf(file);
    const auto damaged = ProjectStore::openDamaged(file);
    QCOMPARE(bytesOf(file), before);
    QVERIFY(damaged->isReadOnly());
    const QString damages = damaged->damages().join(u'\n');
    QVERIFY2(damages.contains(said), qPrintable(damages));
    QCOMPARE(damaged->written().teams.first().people, 53);
    QCOMPARE(damaged->history().size() > 1, keepsHistory);
    QCOMPARE(damaged->written().objectives, sample().objectives);
    damaged->saveCopy(path(u"saved"_s));
    Document document(ProjectStore::open(path(u"saved"_s)));
    QVERIFY(document.project() == damaged->written());
    document.edit(u"Go on"_s, [](Project& p) { p.teams[0].people = 1; });
    QCOMPARE(document.saveError(), QString());
    // A copy goes on where the damaged file was looked at.
    Document looking(ProjectStore::openDamaged(file));
    looking.moveTo(path(u"moved"_s));
    QVERIFY(!looking.isReadOnly());
    QVERIFY(looking.project() == damaged->written());
}

/// Whole pages overwritten, the file cut: never a crash, the file stays as it is.
void TestContentChecksum::salvageOfManyDamages()
{
    const QString file = path(u"a"_s);
    make(file);
    const QByteArray sound = bytesOf(file);
    QRandomGenerator random(5);
    int saved = 0;
    for (int i = 0; i < 40; ++i) {
        QByteArray bytes = sound;
        if (i % 4 == 0) {
            bytes.truncate(random.bounded(int(sound.size())));
        } else {
            const int page = 1 + int(random.bounded(int(sound.size() / 4096 - 1)));
            bytes.replace(page * 4096, 4096, QByteArray(4096, char(random.bounded(256))));
        }
        write(path(u"b"_s), bytes);
        try {
            const auto store = ProjectStore::openDamaged(path(u"b"_s));
            store->saveCopy(path(u"c"_s));
            QVERIFY(ProjectStore::open(path(u"c"_s))->written() == store->written());
            ++saved;
        } catch (const StoreError& error) {
            QVERIFY(error.sentence().contains(path(u"b"_s)));
        }
        QCOMPARE(bytesOf(path(u"b"_s)), bytes);
    }
    QVERIFY2(saved >= 20, qPrintable(QString::number(saved)));
}

void TestContentChecksum::nothingToSalvage()
{
    write(path(u"a"_s), "hello");
    QVERIFY_THROWS_EXCEPTION(StoreError, ProjectStore::openDamaged(path(u"a"_s)));
    QVERIFY_THROWS_EXCEPTION(StoreError, ProjectStore::openDamaged(path(u"none"_s)));
}

GEMBA_TEST(TestContentChecksum)
#include "tst_contentchecksum.moc"
