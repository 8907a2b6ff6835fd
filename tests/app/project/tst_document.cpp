// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/checkedfile.h"
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/filesizelimit.h"
#include "tests/testing.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void init();
    void editsMergeByKey();
    void readOnlyStaysAsItIs();
    void removedRowsTakeTheirsAlong();
    void goesOnInAnotherFile();
    void goesOnWhereTheOldFileIsGone();
    void walk();
    void failedSaveHeals();
    void checkedFileIsWholeOrOld();
    void killsLoseNothing();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocument::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

void TestDocument::editsMergeByKey()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    QSignalSpy changed(&document, &Document::changed);
    const auto name = [&](const QString& text) {
        document.edit(
            u"Rename team"_s, [&](Project& p) { p.teams[0].name = text; }, u"team/0/name"_s);
    };
    const QString start = document.project().teams.first().name;
    document.edit(u"Nothing"_s, [](Project&) {});
    QCOMPARE(document.undoCount(), 0);
    name(u"N"_s);
    name(u"Ne"_s);
    name(u"Net"_s);
    QCOMPARE(document.undoCount(), 1);
    QCOMPARE(document.undoText(), u"Rename team"_s);
    QCOMPARE(changed.count(), 3);
    name(start);
    QCOMPARE(document.undoCount(), 0);
    QVERIFY(document.project() == sample());
    name(u"One"_s);
    document.edit(u"Set people"_s, [](Project& p) { p.teams[0].people = 99; });
    name(u"Two"_s);
    QCOMPARE(document.undoCount(), 3);
    document.undo();
    QCOMPARE(document.project().teams.first().name, u"One"_s);
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == document.project());
}

void TestDocument::readOnlyStaysAsItIs()
{
    ProjectStore::create(path(u"a"_s), sample());
    Document document(ProjectStore::open(path(u"a"_s), Access::ReadOnly));
    QVERIFY(document.isReadOnly());
    document.edit(u"x"_s, [](Project& p) { p.teams.clear(); });
    QVERIFY(document.project() == sample());
    document.retrySave();
    QVERIFY(document.saveError().isEmpty());
}

void TestDocument::removedRowsTakeTheirsAlong()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    const QUuid team = document.project().steps.at(1).teamId;
    document.edit(u"Remove everything above"_s, [&](Project& p) {
        p.teams.removeIf([&](const Team& t) { return t.id == team; });
        p.services.clear();
        p.kataBoards.clear();
    });
    const Project& project = document.project();
    QVERIFY(project.steps.at(1).teamId.isNull());
    QCOMPARE(project.steps.size(), sample().steps.size());
    QVERIFY(project.objectives.isEmpty());
    QVERIFY(project.budgetLosses.isEmpty()); // of the objectives, of the services
    QVERIFY(project.obstacles.isEmpty());
    QVERIFY(project.experiments.isEmpty());
    QCOMPARE(document.saveError(), QString());
    document.undo();
    QVERIFY(document.project() == sample());
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == sample());
}

void TestDocument::goesOnInAnotherFile()
{
    Document document(ProjectStore::create(path(u"untitled"_s)));
    const QString key = document.addEvidenceBytes("log");
    document.edit(u"Fill"_s, [](Project& p) { p = sample(); });
    document.moveTo(path(u"named"_s));
    QCOMPARE(document.store().path(), path(u"named"_s));
    document.undo();
    QVERIFY(document.project() == Project());
    document.redo();
    QVERIFY(ProjectStore::open(path(u"named"_s), Access::ReadOnly)->written() == sample());
    QCOMPARE(document.store().evidence(key), QByteArray("log"));
    QVERIFY(ProjectStore::open(path(u"untitled"_s))->written() == sample());
    document.setStore(ProjectStore::create(path(u"other"_s)));
    QVERIFY(document.project() == Project());
    QCOMPARE(document.undoCount(), 0);
}

void TestDocument::goesOnWhereTheOldFileIsGone()
{
    Document document(ProjectStore::create(path(u"here"_s), sample()));
    document.edit(u"Rename"_s, [](Project& p) { p.teams.first().name = u"Still shown"_s; });
    QVERIFY(QFile::resize(path(u"here"_s), 8192)); // the disk lost the rest
    const QString left = document.moveTo(path(u"there"_s)).value();
    QVERIFY2(left.contains(path(u"there"_s)) && left.contains(u"history"_s), qPrintable(left));
    QCOMPARE(document.store().path(), path(u"there"_s));
    QCOMPARE(document.saveError(), QString());
    QVERIFY(document.project().teams.first().name == u"Still shown"_s);
    document.edit(u"Rename"_s, [](Project& p) { p.teams.first().name = u"Goes on"_s; });
    QVERIFY(
        ProjectStore::open(path(u"there"_s), Access::ReadOnly)->written() == document.project());
    QCOMPARE(document.undoCount(), 1);
}

namespace {
/// Changes a list as somebody might who clicks about: insert, remove, move, touch, reorder.
class Walker {
public:
    explicit Walker(quint32 seed)
        : m_random(seed)
    {
    }

    void step(Project& project)
    {
        switch (m_random.bounded(12)) {
        case 0:
            return change(project.teams, [&](Team& t) { t.people = below(50); });
        case 1:
            return change(project.services, [&](Service& s) { s.name = word(); });
        case 2:
            return change(project.measurements, [&](Measurement& m) { m.valueMilli = below(999); });
        case 3:
            return change(project.steps, [&](Step& s) {
                s.leadTime = std::chrono::seconds(below(9999));
                s.position = QPointF(below(700) / 7.0, -below(900));
            });
        case 4:
            return change(project.handoffs, [&](Handoff& h) { h.sendBack = !h.sendBack; });
        case 5:
            return change(project.objectives, [&](Objective& o) { o.targetPpm = below(1000000); });
        case 6:
            return change(project.toilTasks, [&](ToilTask& t) { t.name = word(); });
        case 7:
            return change(project.obstacles, [&](Obstacle& o) { o.note = word(); });
        case 8:
            return change(project.orgCriteria, [&](OrgCriterion& c) { c.fit[1][2] = below(5); });
        case 9:
            return change(
                project.actions, [&](Action& a) { a.due = a.due.addSecs(below(99999) * 60); });
        case 10:
            project.info.scope = word();
            project.toilPolicy.limitPpm = below(1000000);
            return;
        default: // several lists in one edit
            change(project.budgetLosses, [&](BudgetLoss& b) { b.label = word(); });
            change(project.phases, [&](Phase& p) { p.name = word(); });
            project.orgContext.sites = below(9);
        }
    }

    int below(int end) { return int(m_random.bounded(end)); }

private:
    QString word() { return u"말 %1 “;'--"_s.arg(below(1000)); }

    template <typename T, typename Touch> void change(QList<T>& list, const Touch& touch)
    {
        if (list.isEmpty())
            return;
        const int place = below(int(list.size()));
        switch (below(5)) {
        case 0: {
            T added = list.at(place);
            added.id = QUuid::createUuid();
            touch(added);
            list.insert(below(int(list.size()) + 1), added);
            return;
        }
        case 1:
            if (list.size() > 2)
                list.removeAt(place);
            return;
        case 2:
            return list.move(place, below(int(list.size())));
        case 3:
            std::rotate(list.begin(), list.begin() + place, list.end());
            return;
        default:
            touch(list[place]);
        }
    }

    QRandomGenerator m_random;
};
} // namespace

/// 500 edits, undos and redos; after each, a copy of the file is what is in memory.
void TestDocument::walk()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    Walker walker(20261120);
    int edits = 0;
    for (int i = 0; i < 500; ++i) {
        const int dice = walker.below(10);
        if (dice < 6 || !document.canUndo())
            document.edit(u"Step"_s, [&](Project& p) { walker.step(p); }), ++edits;
        else if (dice < 8 || !document.canRedo())
            document.undo();
        else
            document.redo();
        QCOMPARE(document.saveError(), QString());
        document.store().saveCopy(path(u"copy"_s));
        QVERIFY2(
            ProjectStore::open(path(u"copy"_s), Access::ReadOnly)->written() == document.project(),
            qPrintable(u"after step %1"_s.arg(i)));
    }
    QVERIFY(edits > 250);
    while (document.canUndo())
        document.undo();
    QVERIFY(document.project() == sample());
}

void TestDocument::failedSaveHeals()
{
    Document document(ProjectStore::create(path(u"a"_s), sample()));
    QSignalSpy state(&document, &Document::saveStateChanged);
    const QDateTime saved = document.savedAt();
    {
        const FileSizeLimit limit(QFileInfo(path(u"a"_s)).size());
        document.edit(
            u"Write a lot"_s, [](Project& p) { p.kataBoards[0].pattern = QString(400'000, u'x'); });
        QVERIFY2(document.saveError().contains(u"could not be saved"_s),
            qPrintable(document.saveError()));
        QVERIFY(document.saveError().contains(path(u"a"_s)));
        QCOMPARE(state.count(), 1);
        QCOMPARE(document.savedAt(), saved);
        QCOMPARE(document.project().kataBoards.first().pattern.size(), 400'000);
        // The file is what it was before, for whoever reads it.
        QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == sample());
        document.edit(u"Set people"_s, [](Project& p) { p.teams[0].people = 99; });
        QVERIFY(!document.saveError().isEmpty());
        document.retrySave();
        QVERIFY(!document.saveError().isEmpty());
    }
    document.edit(u"Set people"_s, [](Project& p) { p.teams[1].people = 98; });
    QCOMPARE(document.saveError(), QString());
    QVERIFY(document.savedAt() >= saved);
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == document.project());
    while (document.canUndo())
        document.undo();
    QVERIFY(ProjectStore::open(path(u"a"_s), Access::ReadOnly)->written() == sample());
}

void TestDocument::checkedFileIsWholeOrOld()
{
    const QString file = path(u"report.pdf"_s);
    const auto bytes = [&] {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("?");
    };
    writeChecked(file, "old");
    QCOMPARE(bytes(), QByteArray("old"));
    // 500 to 16,000 bytes are what QSaveFile alone loses.
    for (const int size : { 500, 2000, 10'000, 16'000, 40'000 }) {
        const FileSizeLimit limit(100);
        try {
            writeChecked(file, QByteArray(size, 'n'));
            QFAIL("reported as written");
        } catch (const StoreError& error) {
            QVERIFY2(error.sentence().startsWith(u"“%1” was not written: "_s.arg(file)),
                qPrintable(error.sentence()));
        }
        QCOMPARE(bytes(), QByteArray("old"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    writeChecked(file, QByteArray(100'000, 'n'));
    QCOMPARE(bytes().size(), 100'000);
    QVERIFY_THROWS_EXCEPTION(StoreError, writeChecked(path(u"none/x"_s), "x"));
    QVERIFY_THROWS_EXCEPTION(StoreError, writeChecked(m_folder->path(), "x"));
}

/// A process that edits is killed at 200 random moments; what it said was done is there, and
/// nothing is there by half.
void TestDocument::killsLoseNothing()
{
    const QString file = path(u"a"_s);
    Project zero = sample();
    zero.info.version = u"0"_s;
    ProjectStore::create(file, zero);
    QRandomGenerator random(7);
    QElapsedTimer time;
    time.start();
    int edits = 0;
    for (int kill = 0; kill < 200; ++kill) {
        QProcess process;
        process.start(QStringLiteral(GEMBA_EDITS), { file });
        QByteArray said;
        while (said.count('\n') < 2 && process.waitForReadyRead(20000)) // it has edited once
            said += process.readAllStandardOutput();
        QTest::qSleep(int(random.bounded(15)));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        said += process.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n')); // the last line may be cut
        const int acknowledged = said.mid(said.lastIndexOf('\n') + 1).toInt();
        const Project project = ProjectStore::open(file)->written();
        const int found = project.info.version.toInt();
        QVERIFY2(found == acknowledged || found == acknowledged + 1,
            qPrintable(u"%1 acknowledged, %2 found"_s.arg(acknowledged).arg(found)));
        if (found > 0) {
            QCOMPARE(project.teams.first().name, QString::number(found));
            QCOMPARE(project.steps.first().name, QString::number(found));
            QCOMPARE(project.measurements.last().valueMilli, found);
        }
        edits = found;
    }
    qInfo("200 kills amid %d edits in %lld ms", edits, time.elapsed());
    QVERIFY(edits >= 200);
}

GEMBA_TEST(TestDocument)
#include "tst_document.moc"
