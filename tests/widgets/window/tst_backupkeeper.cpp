// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/backups.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/window/backupkeeper.h"
#include "widgets/window/banner.h"
#include "widgets/window/evidenceguard.h"
#include "widgets/window/filecommands.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Backups while editing, and a damaged file in the window.
class TestBackupKeeper : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void onceAnHourWhileEdited();
    void damagedFileShowsWhatIsSound();
    void rawFilesAreVerified();
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

void TestBackupKeeper::onceAnHourWhileEdited()
{
    WindowFixture fixture(sample());
    QDateTime now(QDate(2026, 11, 20), QTime(14, 2));
    const QString folder = fixture.folder.filePath(u"backups"_s);
    Document& document = fixture.files.document();
    const auto edit = [&](int people) {
        document.edit(u"Set"_s, [people](Project& p) { p.teams[0].people = people; });
    };
    const auto backups = [&] { return backupsOf(document.store().projectId(), folder); };
    BackupKeeper keeper(fixture.files, folder, [&] { return now; });
    QSignalSpy made(&keeper, &BackupKeeper::made);
    QVERIFY(backups().isEmpty()); // nothing was edited
    edit(41);
    QVERIFY(made.wait());
    QCOMPARE(backups().size(), 1);
    QVERIFY(ProjectStore::open(backups().first().path, ProjectStore::Access::ReadOnly)->written()
        == document.project());
    now = now.addSecs(3599);
    edit(42);
    QTest::qWait(50);
    QCOMPARE(made.count(), 1);
    now = now.addSecs(1);
    edit(43);
    QVERIFY(made.wait());
    QCOMPARE(backups().size(), 2);
    // Another project has backups of its own, from its first edit on.
    fixture.files.openUntitled(sample());
    QVERIFY(backups().isEmpty());
    edit(44);
    QVERIFY(made.wait());
    QCOMPARE(backups().size(), 1);
    QCOMPARE(latestBackups(folder).size(), 2);
}

void TestBackupKeeper::damagedFileShowsWhatIsSound()
{
    WindowFixture fixture;
    const QString file = fixture.folder.filePath(u"plan.gemba"_s);
    ProjectStore::create(file, sample());
    {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QByteArray bytes = damaged.readAll();
        const qsizetype place = bytes.indexOf(sample().objectives.first().indicator.toUtf8());
        QVERIFY(place > 0);
        bytes[place] = 'X';
        damaged.seek(0);
        damaged.write(bytes);
    }
    fixture.prompts.answer = false;
    QVERIFY(!fixture.window->fileCommands().openPath(file));
    QVERIFY2(fixture.prompts.asked.last().contains(u"is not what was saved"_s),
        qPrintable(fixture.prompts.asked.last()));
    fixture.prompts.answer = true;
    QVERIFY(fixture.window->fileCommands().openPath(file));
    QVERIFY(fixture.files.document().isReadOnly());
    QVERIFY(fixture.window->banner()->text().startsWith(u"This file is damaged."_s));
    fixture.window->fileCommands().listDamages();
    QVERIFY(fixture.prompts.told.last().contains(u"objective"_s));
    fixture.prompts.fileToSave = fixture.folder.filePath(u"sound.gemba"_s);
    fixture.window->fileCommands().nameProject();
    QVERIFY(!fixture.files.document().isReadOnly());
    QCOMPARE(fixture.files.path(), fixture.prompts.fileToSave);
    QVERIFY(!fixture.window->banner()->isVisibleTo(fixture.window.get()));
    QCOMPARE(fixture.files.document().project().teams, sample().teams);
}

void TestBackupKeeper::rawFilesAreVerified()
{
    WindowFixture fixture(sample());
    const QByteArray log = QByteArray("case,activity,time\n").repeated(1000);
    fixture.files.document().addEvidenceBytes(log);
    fixture.files.document().addEvidenceBytes("another");
    EvidenceGuard guard(fixture.files);
    QSignalSpy verified(&guard, &EvidenceGuard::verified);
    QVERIFY(verified.wait());
    QCOMPARE(verified.takeFirst().first().toStringList(), QStringList());
    const QString file = fixture.folder.filePath(u"plan.gemba"_s);
    fixture.files.saveCopy(file);
    {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QByteArray bytes = damaged.readAll();
        const qsizetype place = bytes.indexOf("another"); // too short to be compressed
        QVERIFY(place > 0);
        bytes[place] = 'X';
        damaged.seek(0);
        damaged.write(bytes);
    }
    fixture.files.open(file);
    QVERIFY(verified.wait());
    const QStringList said = verified.takeFirst().first().toStringList();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(file) && said.first().contains(u"damaged"_s));
}

GEMBA_TEST(TestBackupKeeper)
#include "tst_backupkeeper.moc"
