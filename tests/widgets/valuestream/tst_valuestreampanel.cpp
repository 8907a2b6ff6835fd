// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamtemplates.h"
#include "app/valuestream/valuestreamsummary.h"
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/answerheader.h"
#include "widgets/durationedit.h"
#include "widgets/emptystate.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/mismatchbutton.h"
#include "widgets/valuestream/steptable.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamfigures.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/valuestream/valuestreamscene.h"
#include "widgets/wrappedtext.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Works in the panel as a person does, by mouse and by keyboard, and looks at the document.
class TestValueStreamPanel : public StreamPanelTest {
    Q_OBJECT
private slots:
    void answers();
    void inspectorEditsStep();
    void inspectorEditsHandoff();
    void tableEdits();
    void sliderHidesRarePaths();
    void streamsComeAndGo();
    void reveals();
    void startsEmpty();
    void startsFromATemplate();
    void retranslates();
    void paintsFigures();
    void staysQuickWithManySteps();
};

// Expected: the design's screen of the same company.
void TestValueStreamPanel::answers()
{
    const Summary summary = m_panel->summary();
    QCOMPARE(summary.answer.text.simplified(),
        u"One database change takes 3 d and is worked on for 2 h"_s);
    QCOMPARE(summary.answer.state, State::Bad);
    QVERIFY(summary.findings.first().title.startsWith(u"28"_s));
    QCOMPARE(summary.findings.size(), 3);
    QCOMPARE(scene()->layout().lanes.size(), 5);
    QCOMPARE(valueStreamSummary({}, today()).answer.state, State::Unknown);
    QCOMPARE(valueStreamSummary({}, today()).completeness, 0.0);
}

void TestValueStreamPanel::inspectorEditsStep()
{
    m_panel->reveal(step(2).id);
    DurationEdit* lead = find<DurationEdit>("leadTime");
    QVERIFY(lead->isVisible());
    lead->setFocus();
    lead->selectAll();
    QTest::keyClicks(lead, u"1d"_s); // 8 hours: the stream counts business days
    QTest::keyClick(lead, Qt::Key_Return);
    QCOMPARE(step(2).leadTime, std::optional<std::chrono::seconds>(8h));
    PpmEdit* quality = find<PpmEdit>("completeAccurate");
    quality->setFocus();
    quality->selectAll();
    QTest::keyClicks(quality, u"?"_s);
    QTest::keyClick(quality, Qt::Key_Return);
    QVERIFY(!step(2).completeAccuratePpm);
    QLineEdit* name = find<QLineEdit>("stepName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Check"_s);
    QCOMPARE(step(2).name, u"Check"_s);
    QComboBox* team = find<QComboBox>("stepTeam");
    team->setFocus();
    team->lineEdit()->selectAll();
    QTest::keyClicks(team->lineEdit(), u"Night shift"_s);
    QTest::keyClick(team->lineEdit(), Qt::Key_Return);
    QCOMPARE(project().teams.last().name, u"Night shift"_s);
    QCOMPARE(step(2).teamId, project().teams.last().id);
    QCOMPARE(m_document->undoCount(), 4); // typing a name is one step
    QCOMPARE(scene()->layout().lanes.size(), 6);
}

void TestValueStreamPanel::inspectorEditsHandoff()
{
    const Handoff before = project().handoffs.at(4);
    m_panel->reveal(before.id);
    // The step page has such buttons, too: take the visible ones.
    MismatchButton* process = nullptr;
    for (MismatchButton* button : m_panel->inspector()->findChildren<MismatchButton*>())
        if (button->isVisible() && button->objectName() == u"mismatch1")
            process = button;
    QVERIFY(process);
    QTest::mouseClick(process, Qt::LeftButton);
    QTest::keyClick(process, Qt::Key_Right);
    QCOMPARE(project().handoffs.at(4).processMismatch, before.processMismatch + 2);
    QCOMPARE(m_document->undoCount(), 1);
    QAbstractButton* back = find<QAbstractButton>("sendBack");
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(project().handoffs.at(4).sendBack);
    PpmEdit* share = find<PpmEdit>("share");
    share->setFocus();
    QTest::keyClicks(share, u"12.5"_s);
    QTest::keyClick(share, Qt::Key_Return);
    QCOMPARE(project().handoffs.at(4).sharePpm, std::optional(125'000));
}

void TestValueStreamPanel::tableEdits()
{
    QTest::keyClick(view(), Qt::Key_T);
    StepTable* table = find<StepTable>("stepTable");
    QVERIFY(table->isVisible());
    QAbstractItemModel* model = table->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 9);
    QVERIFY(model->setData(model->index(0, 2), u"1 h"_s));
    QCOMPARE(step(0).processTime, std::optional<std::chrono::seconds>(1h));
    QVERIFY(model->setData(model->index(0, 3), QString())); // unknown is a value
    QVERIFY(!step(0).leadTime);
    QCOMPARE(model->index(0, 3).data().toString(), u"?"_s);
    QVERIFY(!model->setData(model->index(0, 3), u"soon"_s));
    QVERIFY(!model->setData(model->index(0, 5), u"140"_s));
    QVERIFY(model->setData(model->index(0, 1), u"New team"_s));
    QCOMPARE(project().teams.last().name, u"New team"_s);
    table->setCurrentIndex(model->index(5, 2)); // in a name T is a letter
    QCOMPARE(scene()->picked(), step(5).id);
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(view()->isVisible());
}

void TestValueStreamPanel::sliderHidesRarePaths()
{
    Project log;
    const QUuid stream = addStream(log, u"Incidents"_s);
    log.valueStreams.first().cases = 100;
    log.valueStreams.first().medianLeadTime = 40h;
    log.valueStreams.first().dayLength = 24h;
    for (const QString& name : { u"Open"_s, u"Work"_s, u"Wait"_s, u"Close"_s })
        addStep(log, stream, {}, name);
    for (Step& one : log.steps)
        one.count = 100;
    const QList<int> counts { 100, 60, 60 };
    for (int i = 0; i < 3; ++i)
        log.handoffs[i].count = counts.at(i);
    connectSteps(log, log.steps.at(1).id, log.steps.at(3).id, false);
    log.handoffs.last().count = 30;
    log.handoffs.last().rarestIn = 30;
    connectSteps(log, log.steps.at(3).id, log.steps.at(0).id, true);
    log.handoffs.last().count = 10;
    log.handoffs.last().rarestIn = 10;
    show(log);
    QSlider* slider = find<QSlider>("pathSlider");
    QVERIFY(slider->isVisible());
    QCOMPARE(scene()->layout().routes.size(), 5);
    QCOMPARE(m_panel->summary().answer.text,
        u"Incidents: half of the cases take longer than "
        u"1\u00A0d 16\u00A0h"_s);
    slider->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(scene()->layout().routes.size(), 3);
    QCOMPARE(visibleCaseShare(streamMap(project(), stream)), 0.6);
    QVERIFY(slider->accessibleDescription().startsWith(u"60"_s));
    QCOMPARE(m_document->undoCount(), 1);
    m_document->undo();
    QCOMPARE(scene()->layout().routes.size(), 5);
    QCOMPARE(slider->value(), 100);
}

void TestValueStreamPanel::streamsComeAndGo()
{
    const auto trigger = [this](const QString& text) {
        QMenu* menu = find<QToolButton>("streamMenu")->findChild<QMenu*>();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text)
                action->trigger();
    };
    trigger(u"Duplicate"_s);
    QComboBox* picker = find<QComboBox>("streamPicker");
    QCOMPARE(picker->count(), 2);
    QCOMPARE(picker->currentText(), u"Database change (copy)"_s);
    QCOMPARE(project().steps.size(), 18);
    trigger(u"Delete"_s);
    QCOMPARE(project(), sampleProject(QLocale::English, today()));
    trigger(u"New value stream"_s);
    QLineEdit* rename = find<QLineEdit>("streamRename");
    QVERIFY(rename->isVisible());
    QTest::keyClicks(rename, u"Access request"_s);
    QTest::keyClick(rename, Qt::Key_Return);
    QCOMPARE(project().valueStreams.last().name, u"Access request"_s);
    QCOMPARE(picker->currentText(), u"Access request"_s);
    QVERIFY(m_panel->summary().answer.text.contains(u"no steps"_s));
}

void TestValueStreamPanel::reveals()
{
    QSignalSpy side(m_panel, &Panel::sideChanged);
    m_panel->reveal(step(6).id);
    QCOMPARE(scene()->picked(), step(6).id);
    QCOMPARE(side.size(), 1);
    m_panel->reveal(QUuid::createUuid());
    QCOMPARE(scene()->picked(), step(6).id);
}

void TestValueStreamPanel::startsEmpty()
{
    show({});
    EmptyState* empty = m_panel->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy import(m_panel, &ValueStreamPanel::importRequested);
    for (QPushButton* button : empty->findChildren<QPushButton*>())
        if (button->text().startsWith(u"Import"_s))
            button->click();
    QCOMPARE(import.size(), 1);
    QVERIFY(project().valueStreams.isEmpty());
}

void TestValueStreamPanel::startsFromATemplate()
{
    show({});
    QTest::keyClick(m_panel->findChild<LinkButton*>(u"startFromTemplate"_s), Qt::Key_Space);
    auto* menu = m_panel->findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), streamTemplates);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(project().valueStreams.size(), 1);
    QCOMPARE(project().valueStreams.first().name, templateName(StreamTemplate(0)));
    QCOMPARE(scene()->layout().steps.size(), project().steps.size());
    m_document->undo();
    QVERIFY(project().valueStreams.isEmpty());
}

void TestValueStreamPanel::retranslates()
{
    struct Marking : QTranslator {
        QString translate(const char*, const char* source, const char*, int) const override
        {
            return u'*' + QString::fromUtf8(source);
        }
        bool isEmpty() const override { return false; }
    };
    Marking marking;
    m_panel->reveal(step(2).id);
    QCoreApplication::installTranslator(&marking);
    m_panel->retranslate();
    QVERIFY(find<QToolButton>("addStep")->toolTip().startsWith(u'*'));
    QVERIFY(m_panel->summary().answer.text.startsWith(u'*'));
    QVERIFY(find<DurationEdit>("leadTime")->accessibleName().startsWith(u'*'));
    QVERIFY(view()->accessibleName().startsWith(u'*'));
    QCOMPARE(scene()->picked(), step(2).id);
    QCoreApplication::removeTranslator(&marking);
    m_panel->retranslate();
    QCOMPARE(find<QToolButton>("addStep")->toolTip(), u"Add a step (Ins)"_s);
}

void TestValueStreamPanel::paintsFigures()
{
    const QString id = project().valueStreams.first().id.toString(QUuid::WithoutBraces);
    for (const QString& kind : { u"map"_s, u"ladder"_s, u"waits"_s }) {
        const Figure figure = valueStreamFigure(
            project(), u"valuestream/%1:%2"_s.arg(kind, id), today(), Theme::light());
        QVERIFY(figure);
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure(painter, QRectF(0, 0, 640, 400));
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }
    QVERIFY(!valueStreamFigure(project(), u"valuestream/map:nothing"_s, today(), Theme::light()));
    QVERIFY(!valueStreamFigure(project(), u"valuestream/other:"_s + id, today(), Theme::light()));
}

void TestValueStreamPanel::staysQuickWithManySteps()
{
    Project many;
    const QUuid stream = addStream(many, u"Many"_s);
    QUuid last;
    for (int i = 0; i < 600; ++i)
        last = addStep(
            many, stream, last, u"Step %1"_s.arg(i), teamNamed(many, u"Team %1"_s.arg(i % 9)));
    show(many);
    QElapsedTimer timer;
    timer.start();
    m_document->edit(u"edit"_s, [](Project& p) { p.steps[300].leadTime = 2h; });
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(scene()->layout().steps.size(), 600);
}

GEMBA_TEST(TestValueStreamPanel)
#include "tst_valuestreampanel.moc"
