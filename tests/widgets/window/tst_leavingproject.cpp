// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/jsonproject.h"
#include "app/project/sample.h"
#include "app/project/storesql.h"
#include "tests/filesizelimit.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/window/filecommands.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using A = WindowActions;

/// What is not on the disk stays in the window until somebody says otherwise, and can be rescued.
class TestLeavingProject : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void asksBeforeUnsavedEditsGo_data();
    void asksBeforeUnsavedEditsGo();
    void triesAgainBeforeAsking();
    void copyHoldsWhatIsNotSaved();
    void copyOfWhatOthersChanged();
    void copyCanBeCancelled();
    void failedImportStaysWhereItWas();
    void untitledOneStaysWhereSomethingIsLeft();
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

namespace {
/// A window with a named project whose file is out of reach, and an edit that is in memory only.
struct Unsaved : WindowFixture {
    Unsaved()
        : WindowFixture(sample())
    {
        prompts.fileToSave = path(u"plan.gemba"_s);
        window->actions()[A::NameProject]->trigger();
        prompts.fileToOpen = path(u"other.gemba"_s);
        ProjectStore::create(prompts.fileToOpen, {}).reset();
        QFile::rename(path(u"plan.gemba"_s), path(u"away"_s));
        files.document().edit(
            u"Edit"_s, [](Project& project) { project.info.title = u"not on disk"_s; });
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    void drop(const QString& file) const
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file) });
        QDragEnterEvent enter(
            QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
    }
};
} // namespace

void TestLeavingProject::asksBeforeUnsavedEditsGo_data()
{
    QTest::addColumn<int>("action");
    QTest::newRow("new") << int(A::New);
    QTest::newRow("open") << int(A::Open);
    QTest::newRow("example") << int(A::OpenExample);
    QTest::newRow("import") << int(A::ImportJson);
    QTest::newRow("close") << int(A::Close);
    QTest::newRow("drop") << -1;
    QTest::newRow("quit") << int(A::Quit);
}

void TestLeavingProject::asksBeforeUnsavedEditsGo()
{
    QFETCH(int, action);
    Unsaved fixture;
    QVERIFY(!fixture.files.document().saveError().isEmpty());
    if (action == A::ImportJson) {
        fixture.prompts.fileToOpen = fixture.path(u"in.json"_s);
        QFile json(fixture.prompts.fileToOpen);
        QVERIFY(json.open(QIODevice::WriteOnly) && json.write(projectToJson({})) > 0);
    }
    const auto leave = [&] {
        fixture.prompts.asked.clear();
        if (action < 0)
            fixture.drop(fixture.prompts.fileToOpen);
        else
            fixture.window->actions()[A::Id(action)]->trigger();
    };
    const QStringList before
        = QDir(fixture.path(u"untitled"_s)).entryList(QDir::Files | QDir::Hidden);
    fixture.prompts.answer = false;
    leave();
    QTRY_COMPARE(fixture.prompts.asked.size(), 1); // a drop waits for the other program
    QVERIFY(fixture.prompts.asked.first().startsWith(u"The last changes are not on the disk."_s));
    QCOMPARE(fixture.files.document().project().info.title, u"not on disk"_s);
    QCOMPARE(fixture.files.name(), u"plan"_s);
    QCOMPARE(QDir(fixture.path(u"untitled"_s)).entryList(QDir::Files | QDir::Hidden), before);
    fixture.prompts.answer = true;
    leave();
    QTRY_COMPARE(fixture.prompts.asked.size(), 1);
    if (action != A::Quit)
        QVERIFY(fixture.files.name() != u"plan"_s);
}

void TestLeavingProject::triesAgainBeforeAsking()
{
    Unsaved fixture;
    QVERIFY(QFile::rename(fixture.path(u"away"_s), fixture.path(u"plan.gemba"_s)));
    fixture.window->actions()[A::Open]->trigger();
    QCOMPARE(fixture.prompts.asked, QStringList());
    QCOMPARE(fixture.files.name(), u"other"_s);
    QCOMPARE(
        ProjectStore::open(fixture.path(u"plan.gemba"_s))->written().info.title, u"not on disk"_s);
}

void TestLeavingProject::copyHoldsWhatIsNotSaved()
{
    WindowFixture fixture(sample());
    Document& document = fixture.files.document();
    document.edit(u"Before"_s, [](Project& project) { project.info.scope = u"on disk"_s; });
    SqlConnection reader(fixture.files.path(), SqlConnection::Mode::ReadOnly);
    reader.execute("BEGIN; SELECT count(*) FROM team"); // nobody can save while it reads
    document.edit(u"Edit"_s, [](Project& project) { project.info.title = u"not on disk"_s; });
    QVERIFY(document.saveError().contains(u"another program is reading"_s));
    fixture.prompts.fileToSave = fixture.folder.filePath(u"copy.gemba"_s);
    fixture.window->actions()[A::SaveCopy]->trigger();
    QCOMPARE(fixture.prompts.told, QStringList());
    Document copy(ProjectStore::open(fixture.prompts.fileToSave));
    QVERIFY(copy.project() == document.project());
    QCOMPARE(copy.undoText(), u"Edit"_s);
    copy.undo();
    QCOMPARE(copy.project().info.scope, u"on disk"_s);
    QVERIFY(!document.saveError().isEmpty()); // a copy is a copy
}

void TestLeavingProject::copyOfWhatOthersChanged()
{
    WindowFixture fixture(sample());
    Document& document = fixture.files.document();
    {
        SqlConnection reader(fixture.files.path(), SqlConnection::Mode::ReadOnly);
        reader.execute("BEGIN; SELECT count(*) FROM team");
        document.edit(u"Edit"_s, [](Project& project) { project.info.title = u"mine"_s; });
    }
    { // the lock went with the failed save
        const auto other = ProjectStore::open(fixture.files.path());
        Project project = other->written();
        project.info.version = u"theirs"_s;
        other->write(project);
    }
    document.retrySave();
    QVERIFY2(document.saveError().contains(u"another program has changed the file"_s),
        qPrintable(document.saveError()));
    fixture.prompts.fileToSave = fixture.folder.filePath(u"copy.gemba"_s);
    fixture.window->actions()[A::SaveCopy]->trigger();
    QCOMPARE(fixture.prompts.told, QStringList());
    QVERIFY(ProjectStore::open(fixture.prompts.fileToSave)->written() == document.project());
}

void TestLeavingProject::copyCanBeCancelled()
{
    WindowFixture fixture(sample());
    const QString path = fixture.files.path();
    const QString to = fixture.folder.filePath(u"copy.gemba"_s);
    const auto stop = [](double) { return false; };
    QVERIFY(!fixture.files.saveCopy(to, stop));
    QVERIFY(!fixture.files.moveTo(to, stop));
    QCOMPARE(fixture.files.path(), path);
    {
        SqlConnection reader(path, SqlConnection::Mode::ReadOnly);
        reader.execute("BEGIN; SELECT count(*) FROM team");
        fixture.files.document().edit(
            u"Edit"_s, [](Project& project) { project.info.title = u"not on disk"_s; });
    }
    QVERIFY(!fixture.files.saveCopy(to, stop));
    QVERIFY(!fixture.files.moveTo(to, stop));
    QCOMPARE(fixture.files.path(), path);
    QVERIFY(!QFile::exists(to));
    double last = 0;
    QVERIFY(fixture.files.moveTo(to, [&last](double done) {
        last = done;
        return true;
    }));
    QCOMPARE(last, 1.0);
    QCOMPARE(fixture.files.document().store().written().info.title, u"not on disk"_s);
}

void TestLeavingProject::failedImportStaysWhereItWas()
{
    WindowFixture fixture(sample());
    const QString path = fixture.files.path();
    QByteArray log; // does not get smaller
    for (int i = 0; i < 20'000; ++i)
        log += QUuid::createUuid().toByteArray();
    Project project = sample();
    {
        const auto store = ProjectStore::create(fixture.folder.filePath(u"from"_s));
        project.evidence.append(
            { QUuid::createUuid(), store->addEvidence(log), u"log.csv"_s, log.size() });
        fixture.prompts.fileToOpen = fixture.folder.filePath(u"in.json"_s);
        QFile json(fixture.prompts.fileToOpen);
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(
            projectToJson(project, [&](const QString& sha256) { return store->evidence(sha256); }));
    }
    {
        const FileSizeLimit limit(QFileInfo(path).size() + 40'000);
        fixture.window->actions()[A::ImportJson]->trigger();
    }
    QCOMPARE(fixture.prompts.told.size(), 1);
    QVERIFY2(fixture.prompts.told.first().contains(u".gemba” could not be saved"_s)
            && !fixture.prompts.told.first().contains(u".gemba-"_s), // its name while unfinished
        qPrintable(fixture.prompts.told.first()));
    QCOMPARE(fixture.files.path(), path);
    QCOMPARE(QDir(fixture.folder.filePath(u"untitled"_s)).entryList({ u"*.gemba"_s }).size(), 1);
    fixture.window->actions()[A::ImportJson]->trigger();
    QVERIFY(fixture.files.path() != path);
    QVERIFY(fixture.files.document().project() == project);
    QCOMPARE(fixture.files.document().undoText(), u"Import JSON"_s);
    QCOMPARE(fixture.files.document().store().evidence(project.evidence.first().sha256), log);
}

/// What could not be read while the copy was made may be readable again: it is not removed.
void TestLeavingProject::untitledOneStaysWhereSomethingIsLeft()
{
    WindowFixture fixture(sample());
    const QString untitled = fixture.files.path();
    QVERIFY(QFile::resize(untitled, 8192)); // the disk lost the rest
    fixture.prompts.fileToSave = fixture.folder.filePath(u"plan.gemba"_s);
    fixture.window->actions()[A::NameProject]->trigger();
    QCOMPARE(fixture.prompts.told.size(), 1);
    QCOMPARE(fixture.files.name(), u"plan"_s);
    QVERIFY(QFile::exists(untitled));
}

GEMBA_TEST(TestLeavingProject)
#include "tst_leavingproject.moc"
