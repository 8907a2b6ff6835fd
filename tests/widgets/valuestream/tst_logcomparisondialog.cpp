// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "tests/testing.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/logcomparisondialog.h"
#include "widgets/wrappedtext.h"
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Did what we changed make tickets faster, or was it luck?
class TestLogComparisonDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void faster();
    void chance();
    void tooFew();
    void unusable();

private:
    void compare(const QByteArray& before, const QByteArray& after);
    QString answer() const { return m_dialog->findChild<WrappedText*>(u"answer"_s)->text(); }
    QStringList line(int row) const;

    std::unique_ptr<LogComparisonDialog> m_dialog;
};

void TestLogComparisonDialog::init()
{
    QTest::failOnWarning(anyWarning());
    applyTheme(Theme::light());
}

static PickedLog picked(const QString& name, const QByteArray& csv)
{
    auto file = std::make_shared<LogFile>();
    file->name = name;
    file->raw = csv;
    PickedLog log;
    log.reading = inspectLog(*file);
    log.file = file;
    return log;
}

/// Tickets of so many hours.
static QByteArray tickets(const std::vector<int>& hours)
{
    QByteArray csv = "id,state,time\n";
    for (size_t i = 0; i < hours.size(); ++i) {
        const QByteArray id = QByteArray::number(int(i));
        const QByteArray day = ",2026-01-" + QByteArray::number(10 + int(i));
        csv += id + ",Open" + day + " 09:00\n" + id + ",Solve" + day + ' '
            + QByteArray::number(9 + hours[i]).rightJustified(2, '0') + ":00\n";
    }
    return csv;
}

void TestLogComparisonDialog::compare(const QByteArray& before, const QByteArray& after)
{
    StreamMap map;
    map.stream.dayLength = 1440min;
    m_dialog = std::make_unique<LogComparisonDialog>(
        FlowSubject { { map }, {}, {} }, picked(u"old.csv"_s, before), picked(u"new.csv"_s, after));
    QSignalSpy compared(m_dialog.get(), &LogComparisonDialog::compared);
    QVERIFY(compared.wait(10'000));
}

QStringList TestLogComparisonDialog::line(int row) const
{
    const auto* table = m_dialog->findChild<QTreeWidget*>(u"changes"_s);
    QStringList texts;
    if (const QTreeWidgetItem* item = table->topLevelItem(row))
        for (int column = 0; column < table->columnCount(); ++column)
            texts.append(item->text(column).replace(QChar::Nbsp, u' '));
    return texts;
}

// By hand; p is 2 of C(10, 5) = 252 arrangements.
void TestLogComparisonDialog::faster()
{
    compare(tickets({ 6, 7, 8, 9, 10 }), tickets({ 1, 2, 3, 4, 5 }));
    QCOMPARE(answer(), u"Tickets became faster: 3\u00A0h, before 8\u00A0h"_s);
    QCOMPARE(line(0),
        (QStringList { u"Whole tickets"_s, u"8 h"_s, u"3 h"_s, u"−5 h"_s, u"9 h 24 min"_s,
            u"4 h 24 min"_s, u"5 → 5"_s, u"yes, p = 0.008"_s }));
    QCOMPARE(line(1).first(), u"Solve"_s);
    QCOMPARE(line(2),
        (QStringList {
            u"Open"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"0 → 0"_s, u"too few"_s }));
    compare(tickets({ 1, 2, 3, 4, 5 }), tickets({ 6, 7, 8, 9, 10 }));
    QVERIFY(answer().startsWith(u"Tickets became slower"_s));
}

void TestLogComparisonDialog::chance()
{
    compare(tickets({ 1, 3, 5, 7, 9 }), tickets({ 2, 4, 6, 8, 10 }));
    QVERIFY(answer().startsWith(u"No difference beyond chance"_s));
    QVERIFY(line(0).last().startsWith(u"no, p"_s));
}

void TestLogComparisonDialog::tooFew()
{
    compare(tickets({ 1, 3 }), tickets({ 2, 4, 6, 8, 10 }));
    QCOMPARE(answer(), u"Too few tickets to compare"_s);
}

void TestLogComparisonDialog::unusable()
{
    compare(tickets({ 1, 3 }), "id,state,time\n1,Open,never\n");
    QVERIFY(answer().contains(u"new.csv"_s));
    QVERIFY(line(0).isEmpty());
}

GEMBA_TEST(TestLogComparisonDialog)
#include "tst_logcomparisondialog.moc"
