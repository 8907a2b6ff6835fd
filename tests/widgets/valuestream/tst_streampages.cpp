// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is known of a step or a handoff beyond its three numbers, in the
/// inspector.
class TestStreamPages : public StreamPanelTest {
    Q_OBJECT
private slots:
    void saysWhereANumberComesFrom();
    void refusesLimitsThatDoNotFit();
    void moreOfAStep();
    void slotsHaveToBeRead();
    void moreOfAHandoff();

private:
    /// The page that is shown: the pages share names of fields.
    template <typename T> T* field(const char* name) const
    {
        for (T* widget : m_panel->inspector()->findChildren<T*>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void openMore()
    {
        auto* more = field<QToolButton>("more");
        QVERIFY(more);
        if (!more->isChecked())
            QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(more->isChecked());
    }
    void type(const char* name, const QString& text)
    {
        auto* edit = field<QLineEdit>(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void choose(const char* name, int index)
    {
        auto* combo = field<QComboBox>(name);
        QVERIFY2(combo, name);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }
    QDialog* openSource(StepNumber number)
    {
        QTest::keyClick(
            field<QToolButton>(qPrintable(u"source%1"_s.arg(int(number)))), Qt::Key_Space);
        return m_panel->inspector()->findChild<QDialog*>(u"sourceDialog"_s);
    }
};

void TestStreamPages::saysWhereANumberComesFrom()
{
    m_panel->reveal(step(0).id);
    QDialog* dialog = openSource(StepNumber::LeadTime);
    QVERIFY(dialog);
    dialog->findChild<QComboBox*>(u"origin"_s)->setCurrentIndex(int(Origin::Estimated));
    const auto enter = [dialog](const QString& name, const QString& text) {
        auto* edit = dialog->findChild<QLineEdit*>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    enter(u"items"_s, u"12"_s);
    enter(u"low"_s, u"1 min"_s);
    enter(u"high"_s, u"10d"_s);
    enter(u"period"_s, u"13-19 Nov"_s);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"period"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    const Provenance source = provenanceOf(step(0), StepNumber::LeadTime);
    QCOMPARE(source.origin, Origin::Estimated);
    QCOMPARE(source.items.value_or(-1), 12);
    QCOMPARE(source.low, std::optional<qint64>(60));
    QCOMPARE(source.high,
        std::optional<qint64>(10 * 8 * 3600)); // days of eight hours
    QCOMPARE(source.period, u"13-19 Nov"_s);
    QCOMPARE(m_document->undoCount(), 1);
    QVERIFY(field<QToolButton>("source1")->toolTip().contains(u"estimated"_s));
}

void TestStreamPages::refusesLimitsThatDoNotFit()
{
    const Project before = project();
    m_panel->reveal(step(0).id);
    QDialog* dialog = openSource(StepNumber::People);
    QVERIFY(dialog);
    auto* low = dialog->findChild<QLineEdit*>(u"low"_s);
    low->setFocus();
    QTest::keyClicks(low, u"1000"_s);
    QTest::keyClick(low, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(project(), before);
}

void TestStreamPages::moreOfAStep()
{
    m_panel->reveal(step(0).id);
    QVERIFY(!field<QComboBox>("kind")); // a calm page
    openMore();
    choose("pain", 3);
    QCOMPARE(step(0).pain, 3);
    type("batchSize", u"20"_s);
    QCOMPARE(step(0).batchSize, 20);
    type("setupTime", u"1h"_s);
    QCOMPARE(step(0).setupTime, std::chrono::seconds(1h));
    type("wipLimit", u"6"_s);
    QCOMPARE(step(0).wipLimit, std::optional(6));
    type("wipLimit", QString(u'?'));
    QVERIFY(!step(0).wipLimit);
    type("queueCapacity", u"0"_s);
    QCOMPARE(step(0).queueCapacity, std::optional(0));
    type("patience", u"2d"_s);
    QCOMPARE(step(0).patience, std::optional<std::chrono::seconds>(16h));
    type("priority", u"12"_s); // 0-9
    QCOMPARE(step(0).priority, 0);
    type("priority", u"9"_s);
    QCOMPARE(step(0).priority, 9);
    choose("preemption", int(Preemption::Restart));
    QCOMPARE(step(0).preemption, Preemption::Restart);
    choose("split", int(Split::Xor));
    QCOMPARE(step(0).split, Split::Xor);
    type("peoplePerItem", u"2"_s);
    QCOMPARE(step(0).peoplePerItem, 2);
    type("valueAdded", u"5"_s);
    QCOMPARE(step(0).valueAddedTime, std::optional<std::chrono::seconds>(5min));
    auto* note = field<QPlainTextEdit>("note");
    note->setFocus();
    const auto steps = m_document->undoCount();
    QTest::keyClicks(note, u"Twice a week"_s);
    QCOMPARE(step(0).note, u"Twice a week"_s);
    QCOMPARE(m_document->undoCount(), steps + 1); // typing is one step
    m_document->undo();
    QVERIFY(note->toPlainText().isEmpty());
    choose("kind", int(StepKind::Supplier));
    QCOMPARE(step(0).kind, StepKind::Supplier);
    QVERIFY(!field<QLineEdit>("processTime")->isEnabled());
}

void TestStreamPages::slotsHaveToBeRead()
{
    m_panel->reveal(step(0).id);
    openMore();
    type("slots", u"Wed/14:00"_s);
    QCOMPARE(step(0).slotTimes, u"Wed/14:00"_s);
    type("slots", u"Someday/14:00"_s);
    QVERIFY(!step(0).slotTimes.contains(u"Someday"_s));
    QVERIFY(!field<QLineEdit>("slots")->accessibleDescription().isEmpty());
    type("slotCapacity", u"25"_s);
    QCOMPARE(step(0).slotCapacity, std::optional(25));
}

void TestStreamPages::moreOfAHandoff()
{
    const auto handoff = [this]() -> const Handoff& { return project().handoffs.at(0); };
    m_panel->reveal(handoff().id);
    openMore();
    type("example0", u"No table size"_s);
    QCOMPARE(handoff().informationExample, u"No table size"_s);
    type("example3", u"Nobody there"_s);
    QCOMPARE(handoff().capacityExample, u"Nobody there"_s);
    choose("badInput", int(BadInput::FixInPlace));
    QCOMPARE(handoff().badInput, BadInput::FixInPlace);
    type("badShare", u"30"_s);
    QCOMPARE(handoff().badInputPpm, std::optional(300'000));
    type("badTime", u"10 min"_s);
    QCOMPARE(handoff().badInputTime, std::optional<std::chrono::seconds>(10min));
    choose("decision", int(HandoffDecision::TicketAsLastResort));
    QCOMPARE(handoff().decision, HandoffDecision::TicketAsLastResort);
    type("decisionReason", u"Rare"_s);
    QCOMPARE(handoff().decisionReason, u"Rare"_s);
    choose("flow", int(Flow::ElectronicInformation));
    QCOMPARE(handoff().flow, Flow::ElectronicInformation);
}

GEMBA_TEST(TestStreamPages)
#include "tst_streampages.moc"
