// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/language/language.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/window/filecommands.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using A = WindowActions;

/// Tables of steps and drawings come into the window by the menu and by dropping them.
class TestImportStreams : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void fromTheMenu();
    void declined();
    void refusedInWords();
    void refusedWhole_data();
    void refusedWhole();
    void notesStay();
    void dropped();
    void readOnly();
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

static QString written(const WindowFixture& fixture, const QString& name, const QByteArray& bytes)
{
    const QString path = fixture.folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

static void drop(WindowFixture& fixture, const QString& path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &event);
}

void TestImportStreams::fromTheMenu()
{
    WindowFixture fixture(sample());
    Document& document = fixture.files.document();
    fixture.prompts.fileToOpen = written(fixture, u"Access.csv"_s,
        "name;team;PT;colour\nAsk;Desk;15;red\nCheck;Ops;;\nGrant;Ops;;\n");
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.asked,
        QStringList { u"New: “Access” with 3 steps and 2 handoffs.\nNew teams: Desk, Ops.\n"
                      "Columns that were left out: colour."_s });
    QCOMPARE(fixture.prompts.told, QStringList());
    QCOMPARE(document.project().valueStreams.constLast().name, u"Access"_s);
    QCOMPARE(document.undoText(), u"Import Access.csv"_s);
    auto* panel = fixture.window->findChild<ValueStreamPanel*>();
    QVERIFY(panel && panel->isVisibleTo(fixture.window.get())); // and it is shown
    document.undo();
    QVERIFY(document.project() == sample());
}

void TestImportStreams::declined()
{
    WindowFixture fixture(sample());
    fixture.prompts.fileToOpen = written(fixture, u"a.csv"_s, "name,pt\nAsk,15\n");
    fixture.prompts.answer = false;
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.asked.size(), 1);
    QVERIFY(fixture.files.document().project() == sample());
    QVERIFY(!fixture.files.document().canUndo());
}

void TestImportStreams::refusedInWords()
{
    WindowFixture fixture(sample());
    fixture.prompts.fileToOpen = written(fixture, u"a.csv"_s, "name,pt\nAsk,-15\n");
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.told,
        QStringList { u"Row 2, column “pt”: “-15” is no time. Write minutes, or 90 min, 1.5h, 2d "
                      "4h.\nNothing was changed."_s });
    fixture.prompts.fileToOpen = fixture.folder.filePath(u"none.csv"_s);
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.told.size(), 2);
    QCOMPARE(fixture.prompts.asked, QStringList());
    QVERIFY(fixture.files.document().project() == sample());
}

void TestImportStreams::refusedWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("billion laughs")
        << u"laughs.drawio"_s
        << QByteArray("<!DOCTYPE m [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><mxfile>&b;</mxfile>")
        << u"entities"_s;
    QTest::newRow("no XML") << u"a.drawio"_s << QByteArray("<mxfile><diagram>") << u"line 1"_s;
    QTest::newRow("no exit") << u"a.csv"_s << QByteArray("name,next\nAsk,Check\nCheck,Ask\n")
                             << u"no item ever completes"_s;
    QTest::newRow("header only") << u"a.csv"_s << QByteArray("name,next\n") << u"no rows"_s;
    QTest::newRow("picture") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12)
                             << u"no text"_s;
    QTest::newRow("nothing") << u"a.csv"_s << QByteArray() << u"Nothing was changed."_s;
}

void TestImportStreams::refusedWhole()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    WindowFixture fixture(sample());
    fixture.prompts.fileToOpen = written(fixture, name, bytes);
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.asked, QStringList());
    QCOMPARE(fixture.prompts.told.size(), 1);
    QVERIFY2(fixture.prompts.told.first().contains(part), qPrintable(fixture.prompts.told.first()));
    QVERIFY(fixture.prompts.told.first().endsWith(u"Nothing was changed."_s));
    QVERIFY(fixture.files.document().project() == sample());
    QVERIFY(!fixture.files.document().canUndo());
}

/// A drawing from which a step was removed elsewhere: what was said about it stays on the map.
void TestImportStreams::notesStay()
{
    Project before = sample();
    const StreamMap map = streamMap(before, before.valueStreams.first().id);
    const auto noteOn = [&](const QUuid& step, const QString& text) {
        return MapNote {
            .id = QUuid::createUuid(), .streamId = map.stream.id, .stepId = step, .text = text
        };
    };
    before.mapNotes = { noteOn(map.steps.constFirst().id, u"keeps its step"_s),
        noteOn(map.steps.constLast().id, u"loses its step"_s) };
    WindowFixture fixture(before);
    Document& document = fixture.files.document();
    StreamMap shorter = map;
    const QUuid gone = shorter.steps.takeLast().id;
    shorter.handoffs.removeIf([&](const Handoff& handoff) {
        return handoff.fromStepId == gone || handoff.toStepId == gone;
    });
    fixture.prompts.fileToOpen
        = written(fixture, u"map.drawio"_s, writeDrawio({ { shorter }, before.teams }));
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.told, QStringList());
    QCOMPARE(streamMap(document.project(), map.stream.id).steps.size(), map.steps.size() - 1);
    QCOMPARE(document.project().mapNotes.size(), 2);
    QCOMPARE(document.project().mapNotes.first(), before.mapNotes.first());
    QVERIFY(document.project().mapNotes.last().stepId.isNull());
    QCOMPARE(document.project().mapNotes.last().text, before.mapNotes.last().text);
    QVERIFY(document.saveError().isEmpty());
    document.undo();
    QVERIFY(document.project() == before);
}

void TestImportStreams::dropped()
{
    WindowFixture fixture(sample());
    const Document& document = fixture.files.document();
    const Project before = sample();
    StreamMap map = streamMap(before, before.valueStreams.first().id);
    map.steps.first().pain = 2; // said in draw.io
    drop(fixture, written(fixture, u"map.drawio"_s, writeDrawio({ { map }, before.teams })));
    QTRY_COMPARE(fixture.prompts.asked.size(), 1);
    QVERIFY(fixture.prompts.asked.at(0).startsWith(u"In the place of “"_s));
    QCOMPARE(document.project().valueStreams, before.valueStreams);
    QCOMPARE(document.project().steps.first().pain, 2);
    // A table of steps is no ticket log.
    drop(fixture, written(fixture, u"steps.csv"_s, "name,lead time\nAsk,15\n"));
    QTRY_COMPARE(fixture.prompts.asked.size(), 2);
    QCOMPARE(document.project().valueStreams.size(), before.valueStreams.size() + 1);
}

void TestImportStreams::readOnly()
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(u"shared.gemba"_s);
    const std::unique_ptr<ProjectStore> other = ProjectStore::create(path, sample());
    QVERIFY(fixture.window->fileCommands().openPath(path));
    fixture.prompts.asked.clear();
    fixture.prompts.fileToOpen = written(fixture, u"a.csv"_s, "name,pt\nAsk,15\n");
    fixture.window->actions()[A::ImportStreams]->trigger();
    QCOMPARE(fixture.prompts.asked, QStringList());
    QCOMPARE(fixture.prompts.told,
        QStringList { u"This project is open read-only; save a copy to import into it."_s });
}

GEMBA_TEST(TestImportStreams)
#include "tst_importstreams.moc"
