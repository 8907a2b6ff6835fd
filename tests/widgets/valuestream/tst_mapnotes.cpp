// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/valuestream/mappicture.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Kaizen bursts and notes on the map, by keyboard and by mouse.
class TestMapNotes : public StreamPanelTest {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void pressesB();
    void editsInPlace();
    void walksAndRemoves();
    void drags();
    void movesByKeyboard();
    void opensByEnter();
    void stayWithTheirStep();
    void leaveTheLanesNames();
    void arePrinted();
    void areAmongTheParts();

private:
    template <typename T> T* field(const char* name) const
    {
        return m_panel->inspector()->findChild<T*>(QString::fromLatin1(name));
    }
    const MapNote& note(int number) const { return project().mapNotes.at(number); }
};

void TestMapNotes::pressesB()
{
    const auto before = project().mapNotes.size();
    m_panel->reveal(step(4).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_B);
    QCOMPARE(project().mapNotes.size(), before + 1);
    QCOMPARE(project().mapNotes.last().kind, NoteKind::Burst);
    QCOMPARE(project().mapNotes.last().stepId, step(4).id);
    auto* text = field<QPlainTextEdit>("noteText");
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Test data on demand"_s);
    QCOMPARE(project().mapNotes.last().text, u"Test data on demand"_s);
    QCOMPARE(m_document->undoCount(), 2); // the burst, then its words
    m_panel->reveal(project().handoffs.at(2).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_N);
    QCOMPARE(project().mapNotes.last().kind, NoteKind::Note);
    QCOMPARE(project().mapNotes.last().handoffId, project().handoffs.at(2).id);
    m_document->undo();
    m_document->undo();
    m_document->undo();
    QCOMPARE(project().mapNotes.size(), before);
}

void TestMapNotes::editsInPlace()
{
    m_panel->reveal(note(0).id);
    QComboBox* waste = field<QComboBox>("noteWaste");
    QVERIFY(waste->isVisible());
    waste->setFocus();
    QTest::keyClick(waste, Qt::Key_End);
    QCOMPARE(note(0).waste, Waste::UnusedTalent);
    QLineEdit* due = field<QLineEdit>("noteDue");
    due->setFocus();
    due->selectAll();
    QTest::keyClicks(due, u"soon"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(note(0).due, QDate(2026, 12, 18)); // as the example has it
    QVERIFY(!due->accessibleDescription().isEmpty());
    due->selectAll();
    QTest::keyClicks(due, u"2027-01-15"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(note(0).due, QDate(2027, 1, 15));
    QLineEdit* owner = field<QLineEdit>("noteOwner");
    owner->setFocus();
    owner->selectAll();
    QTest::keyClicks(owner, u"DBA"_s);
    QCOMPARE(note(0).owner, u"DBA"_s);
}

void TestMapNotes::walksAndRemoves()
{
    const auto before = project().mapNotes.size();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(scene()->picked(), note(0).id);
    QTest::keyClick(view(), Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(scene()->picked(), note(1).id);
    // The steps go on from the one it sticks to.
    const QList<StepBox>& steps = scene()->layout().steps;
    const auto at = std::find_if(steps.begin(), steps.end(),
        [&](const StepBox& box) { return box.stepId == note(1).stepId; });
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(scene()->picked(), (at + 1)->stepId);
    m_panel->reveal(note(1).id);
    view()->setFocus();
    const QUuid gone = note(1).id;
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(project().mapNotes.size(), before - 1);
    QVERIFY(!findById(project().mapNotes, gone));
    m_document->undo();
    QVERIFY(findById(project().mapNotes, gone));
    // A step takes what sticks to it along.
    m_panel->reveal(step(5).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    for (const MapNote& one : project().mapNotes)
        QVERIFY(one.stepId.isNull() || findById(project().steps, one.stepId));
}

void TestMapNotes::drags()
{
    const QUuid id = note(0).id;
    m_panel->reveal(id);
    const QRectF at = scene()->rectOf(id);
    const QPoint from = view()->mapFromScene(at.center());
    const QPoint to = view()->mapFromScene(at.center() + QPointF(40, 12));
    drag(from, to);
    const MapNote* moved = findById(project().mapNotes, id);
    QVERIFY(moved->position);
    QVERIFY(std::abs(moved->position->x() - 40) < 3);
    QVERIFY(std::abs(moved->position->y() - 12) < 3);
    QCOMPARE(m_document->undoCount(), 1);
    m_document->undo();
    QCOMPARE(scene()->rectOf(id), at);
}

void TestMapNotes::movesByKeyboard()
{
    const QUuid id = note(0).id;
    m_panel->reveal(id);
    view()->setFocus();
    const QRectF before = scene()->rectOf(id);
    for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_Down })
        QTest::keyClick(view(), key, Qt::ControlModifier);
    QCOMPARE(scene()->rectOf(id), before.translated(16, 8));
    QCOMPARE(scene()->picked(), id);
    QCOMPARE(m_document->undoCount(), 1); // one way, one step
    m_document->undo();
    QCOMPARE(scene()->rectOf(id), before);
}

void TestMapNotes::opensByEnter()
{
    m_panel->reveal(note(1).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(field<QPlainTextEdit>("noteText")->hasFocus());
    QCOMPARE(field<QPlainTextEdit>("noteText")->toPlainText(), note(1).text);
}

void TestMapNotes::stayWithTheirStep()
{
    const QUuid id = note(0).id;
    const QPointF apart = scene()->rectOf(id).topLeft() - scene()->boxOf(note(0).stepId).topLeft();
    m_panel->reveal(note(0).stepId);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier); // one place earlier
    QCOMPARE(scene()->rectOf(id).topLeft() - scene()->boxOf(note(0).stepId).topLeft(), apart);
}

/// Which stand above the first steps.
void TestMapNotes::leaveTheLanesNames()
{
    m_panel->reveal(step(0).id);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_B);
    const QRectF at = scene()->rectOf(project().mapNotes.last().id);
    const QRectF lane = scene()->layout().lanes.first().rect;
    QVERIFY(lane.contains(at));
    QVERIFY(at.top() > lane.top() + MapSize::boxTop);
    QVERIFY(at.intersects(scene()->boxOf(step(0).id)));
}

/// On the paper for the wall, too: the free one by its words.
void TestMapNotes::arePrinted()
{
    const QUuid stream = project().valueStreams.first().id;
    const MapSheet sheet = mapSheet(project(), stream, today(), m_panel->font());
    const QString svg = QString::fromUtf8(sheetAsSvg(sheet));
    QVERIFY(svg.contains(u"Emergency changes get"_s));
    QVERIFY(sheet.picture.bounds().top() < sheet.picture.layout.bounds.top());
}

void TestMapNotes::areAmongTheParts()
{
    for (const MapNote& one : project().mapNotes)
        QVERIFY(scene()->parts().contains(one.id));
    QVERIFY(scene()->textOf(note(0).id).contains(u"Firewall rules as self-service"_s));
    QCOMPARE(scene()->partsLike(u"self-service"_s).size(), 1);
    QCOMPARE(scene()->partAt(scene()->rectOf(note(0).id).center()), note(0).id);
}

GEMBA_TEST(TestMapNotes)
#include "tst_mapnotes.moc"
