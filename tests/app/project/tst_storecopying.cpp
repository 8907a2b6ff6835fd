// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/project/document.h"
#include "app/project/schema.h"
#include "tests/app/project/formerfile.h"
#include "tests/app/project/storefile.h"
#include "tests/testing.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// Copies the program makes: none destroys another file.
class TestStoreCopying : public QObject {
    Q_OBJECT
private slots:
    void init();
    void salvageOntoItselfIsRefused();
    void damageOutsideTheRows_data();
    void damageOutsideTheRows();
    void formerCopyAsideStays();
    void nameWithoutEnding();
    void passingTroubleIsNoLoss();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreCopying::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreCopying::salvageOntoItselfIsRefused()
{
    const QString file = path(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    tamper(file, "UPDATE phase SET name = 'x'");
    QVERIFY(QFile::link(file, path(u"link.gemba"_s)));
    const QByteArray before = bytesOf(file);
    for (const QString& from : { file, path(u"link.gemba"_s) }) {
        QCOMPARE(runCommand({ u"salvage"_s, from, u"--to"_s, file, u"--force"_s }), 1);
        QCOMPARE(bytesOf(file), before);
    }
    try {
        ProjectStore::openDamaged(file)->saveCopy(file);
        QFAIL("written over itself");
    } catch (const StoreError& error) {
        QVERIFY2(
            error.sentence().contains(u"it is the project itself"_s), qPrintable(error.sentence()));
    }
    QCOMPARE(bytesOf(file), before);
}

void TestStoreCopying::damageOutsideTheRows_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    const int newest = int(schemaScripts().size());
    const QByteArray view = "CREATE VIEW spin AS SELECT 1";
    QTest::newRow("list of free pages") << newest << QByteArray() << u"no row is lost"_s;
    QTest::newRow("list of free pages in an earlier form")
        << 1 << QByteArray("CREATE TABLE gone (a); DROP TABLE gone") << u"no row is lost"_s;
    QTest::newRow("foreign view") << newest << view << u"view “spin” was not made by Gemba"_s;
    QTest::newRow("foreign table")
        << newest << QByteArray("CREATE TABLE more (a); INSERT INTO more VALUES (1)")
        << u"table “more” was not made by Gemba"_s;
    QTest::newRow("foreign view in an earlier form")
        << 1 << view << u"view “spin” was not made by Gemba"_s;
}

void TestStoreCopying::damageOutsideTheRows()
{
    QFETCH(int, form);
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    const QString file = path(u"plan.gemba"_s);
    if (form < schemaScripts().size())
        writeInForm(file, sample(), form);
    else
        ProjectStore::create(file, sample());
    tamper(file, sql);
    if (said.startsWith(u"no row"_s)) {
        QByteArray bytes = bytesOf(file);
        bytes[36] = 1; // how many pages are free: 16 million
        write(file, bytes);
    }
    QVERIFY_THROWS_EXCEPTION(StoreError, ProjectStore::open(file));
    const auto damaged = ProjectStore::openDamaged(file);
    const QString damages = damaged->damages().join(u'\n');
    QVERIFY2(damages.contains(said), qPrintable(damages));
    QCOMPARE(runCommand({ u"salvage"_s, file, u"--to"_s, path(u"sound"_s) }), 0);
    QVERIFY(ProjectStore::open(path(u"sound"_s))->written() == asInForm(sample(), form));
}

void TestStoreCopying::formerCopyAsideStays()
{
    writeInForm(path(u"plan.gemba"_s), sample(), 1);
    const QByteArray earlier = bytesOf(path(u"plan.gemba"_s));
    write(path(u"plan.form1.gemba"_s), "the only copy of something else");
    ProjectStore::open(path(u"plan.gemba"_s));
    QCOMPARE(bytesOf(path(u"plan.form1.gemba"_s)), QByteArray("the only copy of something else"));
    QVERIFY(ProjectStore::open(path(u"plan.form1 2.gemba"_s), Access::ReadOnly)->written()
        == asInForm(sample(), 1));
}

void TestStoreCopying::nameWithoutEnding()
{
    writeInForm(path(u"plan2"_s), sample(), 1);
    ProjectStore::open(path(u"plan2"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
        (QStringList { u"plan2"_s, u"plan2.form1"_s }));
}

/// The file cannot be read while another program saves: the project waits for that instead of going
/// on without its history.
void TestStoreCopying::passingTroubleIsNoLoss()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    document.edit(u"First"_s, [](Project& p) { p.teams[0].people = 50; });
    {
        SqlConnection reader(path(u"a"_s), SqlConnection::Mode::ReadOnly);
        reader.execute("BEGIN; SELECT count(*) FROM team");
        document.edit(u"Second"_s, [](Project& p) { p.teams[0].people = 51; });
        QVERIFY(!document.saveError().isEmpty());
    }
    {
        SqlConnection other(path(u"a"_s), SqlConnection::Mode::ReadWrite);
        other.execute("BEGIN EXCLUSIVE");
        QVERIFY_THROWS_EXCEPTION(StoreError, document.moveTo(path(u"b"_s)));
        QVERIFY(!QFile::exists(path(u"b"_s)));
        QCOMPARE(document.store().path(), path(u"a"_s));
    }
    document.moveTo(path(u"b"_s));
    QCOMPARE(document.saveError(), QString());
    QCOMPARE(document.undoCount(), 2);
    QVERIFY(ProjectStore::open(path(u"b"_s), Access::ReadOnly)->written() == document.project());
}

GEMBA_TEST(TestStoreCopying)
#include "tst_storecopying.moc"
