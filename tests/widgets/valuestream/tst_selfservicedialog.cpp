// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/contentchecksum.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "app/project/storesql.h"
#include "app/valuestream/streamedits.h"
#include "tests/testing.h"
#include "widgets/listpane.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/selfservicedialog.h"
#include "widgets/wrappedtext.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// A workshop climbs the ladder for what is asked for again and again in the example.
class TestSelfServiceDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void cleanup();
    void saysWhatItSaves();
    void climbsByKeyboard();
    void ticksRequirements();
    void entersNumbers();
    void addsAndRemoves();
    void addsFromHandoffs();
    void handoffFillsWhatIsUnknown();
    void putsIntoTheFuture();
    void beginsAtTheSelected();
    void handoffsOverTime();
    void streamGoes();

private:
    const Project& project() const { return m_document->project(); }
    const RequestType& type(int number = 0) const { return project().requestTypes.at(number); }
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    QString answer() const { return find<WrappedText>("answer")->text(); }
    QString label(const char* name) const
    {
        return find<QLabel>(name)->text().replace(QChar::Nbsp, u' ');
    }
    void enter(const char* field, const QString& text);
    void open(const QUuid& selected = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<SelfServiceDialog> m_dialog;
};

void TestSelfServiceDialog::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Theme::light());
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(ProjectStore::create(
        m_folder->filePath(u"plan.gemba"_s), sampleProject(QLocale::English, QDate(2026, 11, 20))));
    open();
}

void TestSelfServiceDialog::cleanup()
{
    m_dialog.reset();
    m_document.reset();
    m_folder.reset();
}

void TestSelfServiceDialog::open(const QUuid& selected)
{
    m_dialog = std::make_unique<SelfServiceDialog>(
        *m_document, project().valueStreams.first().id, selected);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSelfServiceDialog::enter(const char* field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

// 170 × 230 min = 651 h 40 min; 170 × 10 min = 28 h 20 min
void TestSelfServiceDialog::saysWhatItSaves()
{
    QCOMPARE(answer(), u"It can save up to 652 h of waiting and 28 h of work a month"_s);
    QCOMPARE(find<WrappedText>("sentence")->text(),
        u"Of 170 requests a month none comes by the rung wanted yet."_s);
    enter("adoption", u"25"_s);
    QCOMPARE(answer(), u"It saves 163 h of waiting and 7.1 h of work a month"_s);
    QCOMPARE(find<WrappedText>("sentence")->text(),
        u"Of 170 requests a month 128 still come the old way. With all of them it would be 652 "
        "h of waiting and 28 h of work."_s);
    enter("adoption", u"100"_s);
    QCOMPARE(find<WrappedText>("sentence")->text(),
        u"All of 170 requests a month come by the rung wanted."_s);
    enter("adoption", {});
    QCOMPARE(find<WrappedText>("sentence")->text(),
        u"Of 170 requests a month; how many come by the rung wanted today is not known."_s);
    enter("volume", {});
    QCOMPARE(answer(), u"What self-service saves is not known yet"_s);
}

void TestSelfServiceDialog::climbsByKeyboard()
{
    auto* wanted = find<QRadioButton>("wanted3"); // run it yourself
    QVERIFY(wanted->isChecked());
    QVERIFY(find<QRadioButton>("now0")->isChecked());
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Up);
    QCOMPARE(type().rungWanted, Rung::DefineAndRunIt);
    QVERIFY(find<QRadioButton>("wanted4")->hasFocus());
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(type().rungWanted, Rung::Interface);
    QCOMPARE(answer(), u"A team still does it, so the queue stays"_s);
    QVERIFY(!find<QPushButton>("plan")->isEnabled());
    QTest::mouseClick(find<QRadioButton>("now4"), Qt::LeftButton);
    QCOMPARE(type().rungNow, Rung::DefineAndRunIt);
    QCOMPARE(answer(), u"Nothing changes: the rung wanted is not above the rung now"_s);
    while (m_document->canUndo())
        m_document->undo();
    QVERIFY(wanted->isChecked());
}

void TestSelfServiceDialog::ticksRequirements()
{
    QCOMPARE(label("met"), u"Asked of the platform: 3 of 8 met"_s);
    auto* tick = find<QCheckBox>("requirement6"); // combined with monitoring
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(type().requirements.monitoring);
    QCOMPARE(label("met"), u"Asked of the platform: 4 of 8 met"_s);
    // The words beside it are part of the tick.
    for (QLabel* words : m_dialog->findChildren<QLabel*>())
        if (words->buddy() == tick)
            QTest::mouseClick(words, Qt::LeftButton);
    QVERIFY(!type().requirements.monitoring);
}

void TestSelfServiceDialog::entersNumbers()
{
    const auto before = m_document->undoCount();
    enter("wait", u"1h"_s);
    enter("work", u"30"_s);
    QCOMPARE(type().waitMinutes, std::optional(60));
    QCOMPARE(type().workMinutes, std::optional(30));
    QCOMPARE(m_document->undoCount(), before + 2);
    QTest::keyClicks(find<QLineEdit>("governs"), u" 2"_s);
    QCOMPARE(type().governs, u"Security team 2"_s);
    QCOMPARE(m_document->undoCount(), before + 3); // typing is one step
}

void TestSelfServiceDialog::addsAndRemoves()
{
    auto* add = find<ListPane>("requestTypes")->findChild<QToolButton*>();
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(project().requestTypes.size(), 2);
    QVERIFY(find<QLineEdit>("requestName")->hasFocus());
    QTest::keyClicks(m_dialog->focusWidget(), u"Reset a password"_s);
    QCOMPARE(type(1).name, u"Reset a password"_s);
    QCOMPARE(type(1).streamId, project().valueStreams.first().id);
    enter("volume", u"60"_s);
    enter("wait", u"120"_s);
    QCOMPARE(label("total"),
        u"All together: up to 772 h of waiting and 28 h of work a month"_s); // 651.7 + 120
    QTest::mouseClick(find<QPushButton>("removeType"), Qt::LeftButton);
    QCOMPARE(project().requestTypes.size(), 1);
    QCOMPARE(find<ListPane>("requestTypes")->current(), type().id);
    QTest::mouseClick(find<QPushButton>("removeType"), Qt::LeftButton);
    QVERIFY(project().requestTypes.isEmpty());
    QCOMPARE(answer(), u"Nothing is asked for again and again yet"_s);
    QVERIFY(!find<QLineEdit>("requestName")->isVisible());
    m_document->undo();
    QVERIFY(find<QLineEdit>("requestName")->isVisible());
}

void TestSelfServiceDialog::addsFromHandoffs()
{
    auto* add = find<QPushButton>("fromHandoffs");
    QVERIFY(!add->isEnabled()); // the firewall has one
    QUuid review;
    m_document->edit(u"Decide"_s, [&](Project& changed) {
        changed.handoffs[1].decision = HandoffDecision::SelfService; // to "Review schema"
        review = changed.handoffs.at(1).id;
    });
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(project().requestTypes.size(), 2);
    QCOMPARE(type(1).handoffId, review);
    QCOMPARE(type(1).name, u"Review schema"_s);
    // 8 a day × 21.74 days × 1.25 visits, for a fifth is sent back; 370 min stated wait
    QCOMPARE(type(1).monthlyVolume, std::optional(217));
    QCOMPARE(type(1).waitMinutes, std::optional(370));
    QCOMPARE(find<ListPane>("requestTypes")->current(), type(1).id);
    QVERIFY(!add->isEnabled());
}

void TestSelfServiceDialog::handoffFillsWhatIsUnknown()
{
    enter("volume", {});
    auto* handoff = find<QComboBox>("requestHandoff");
    QCOMPARE(handoff->currentText(), u"Apply to staging → Open firewall"_s);
    handoff->setCurrentIndex(handoff->currentIndex() + 1);
    emit handoff->activated(handoff->currentIndex());
    QCOMPARE(type().handoffId, project().handoffs.at(5).id);
    QCOMPARE(type().monthlyVolume, std::optional(174)); // 8 × 21.74
    QCOMPARE(type().waitMinutes, std::optional(230)); // what was entered stays
}

void TestSelfServiceDialog::putsIntoTheFuture()
{
    QCOMPARE(label("planned"),
        u"In the future state 80 % run it themselves: 521 h of waiting and 23 h of work less a "
        "month."_s);
    QVERIFY(!find<QPushButton>("plan")->isEnabled());
    m_document->edit(u"Clear"_s, [](Project& changed) { changed.futureChanges.clear(); });
    QVERIFY(find<QPushButton>("plan")->isEnabled());
    enter("adoption", u"90"_s);
    QTest::mouseClick(find<QPushButton>("plan"), Qt::LeftButton);
    QCOMPARE(project().futureChanges.size(), 1);
    const FutureChange& change = project().futureChanges.first();
    QCOMPARE(change.kind, ChangeKind::SelfService);
    QCOMPARE(change.stepId, project().handoffs.at(4).toStepId);
    QCOMPARE(change.amount, std::optional<qint64>(100'000));
    QVERIFY(!find<QPushButton>("plan")->isEnabled());
    m_document->edit(
        u"Switch off"_s, [](Project& changed) { changed.futureChanges[0].on = false; });
    QVERIFY(label("planned").endsWith(u"It is switched off there."_s));
}

void TestSelfServiceDialog::beginsAtTheSelected()
{
    const QUuid other = QUuid::createUuid();
    m_document->edit(u"Add"_s, [&](Project& changed) {
        changed.requestTypes.append({ .id = other,
            .streamId = changed.valueStreams.first().id,
            .handoffId = changed.handoffs.at(2).id });
    });
    open(project().handoffs.at(2).toStepId);
    QCOMPARE(find<ListPane>("requestTypes")->current(), other);
    open(type().handoffId);
    QCOMPARE(find<ListPane>("requestTypes")->current(), type().id);
}

void TestSelfServiceDialog::handoffsOverTime()
{
    const QString today = u"Handoffs: 8, by ticket: 4. The file remembers no other day yet."_s;
    QCOMPARE(label("trend"), today);
    const QString path = m_document->store().path();
    m_dialog.reset();
    m_document.reset();
    {
        SqlConnection sql(path, SqlConnection::Mode::ReadWrite);
        Transaction transaction(sql);
        sql.execute("UPDATE history SET made_at = '2026-09-01T12:00:00.000Z'");
        rewriteChecksums(sql);
        transaction.commit();
    }
    m_document = std::make_unique<Document>(ProjectStore::open(path));
    open();
    QTRY_COMPARE(label("trend"), u"Handoffs: 8, by ticket: 4 (1 Sep 2026: 8 and 4)"_s);
    m_document->edit(u"Chat"_s, [](Project& changed) {
        changed.handoffs[0].channel = Channel::Chat;
        removeStep(changed, changed.steps.at(3).id); // between two of one team
    });
    QCOMPARE(label("trend"), u"Handoffs: 6, by ticket: 3 (1 Sep 2026: 8 and 4)"_s);
}

void TestSelfServiceDialog::streamGoes()
{
    m_document->edit(u"Remove"_s, [](Project& changed) {
        changed.valueStreams.clear();
        changed.steps.clear();
        changed.handoffs.clear();
    });
    QVERIFY(!m_dialog->isVisible());
}

GEMBA_TEST(TestSelfServiceDialog)
#include "tst_selfservicedialog.moc"
