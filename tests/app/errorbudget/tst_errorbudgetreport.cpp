// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudgetreport.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// Writes down what a report is told, in one list of lines.
class Notes : public ReportWriter {
public:
    QStringList lines = {};
    QList<qsizetype> rowsOfTables = {};
    int figures = 0;

    void chapter(const QString& title) override { lines.append(title); }
    void heading(const QString& title) override { lines.append(title); }
    void lead(const QString& text, const QString& key) override
    {
        lines.append(text);
        keysInside = keysInside && text.contains(key);
    }
    void paragraph(const QString& text) override { lines.append(text); }
    void caption(const QString& text) override { lines.append(text); }
    void bullets(const QStringList& items) override { lines.append(items); }
    void figure(const Figure&, double height, const QString& caption) override
    {
        ++figures;
        lines.append(caption);
        heights.append(height);
    }
    void table(const QList<ReportColumn>& columns, const QList<QStringList>& rows,
        const QString& caption) override
    {
        rowsOfTables.append(rows.size());
        for (const QStringList& row : rows) {
            whole = whole && row.size() == columns.size();
            lines.append(row.join(u" | "_s));
        }
        lines.append(caption);
    }
    void explanations(const QList<Explanation>& list) override
    {
        for (const Explanation& explanation : list)
            lines.append(explanation.formula + u" = "_s + explanation.result);
    }
    void findings(const QList<Finding>& list) override
    {
        for (const Finding& finding : list)
            lines.append(finding.title);
    }

    bool contains(const QString& part) const
    {
        return lines.join(u'\n').replace(QChar(0x00A0), u' ').contains(part);
    }
    bool keysInside = true;
    bool whole = true; ///< Every row has a cell for every column.
    QList<double> heights = {};
};
} // namespace

class TestErrorBudgetReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void example();
    void nothingSpent();
    void empty();
};

static const QDate today(2026, 11, 20);

static FigureSource anyFigure()
{
    return [](const QString&) { return Figure([](QPainter&, const QRectF&) {}); };
}

void TestErrorBudgetReport::example()
{
    Notes notes;
    writeErrorBudgetReport(notes, sampleProject(QLocale::English, today), today, anyFigure());
    QCOMPARE(notes.lines.first(), u"Error budgets"_s);
    QVERIFY(notes.keysInside);
    QVERIFY(notes.whole);
    QCOMPARE(notes.figures, 2); // all budgets, and the burn of the one that is spent
    // Objectives, what happens next, policy, ledger.
    QCOMPARE(notes.rowsOfTables, (QList<qsizetype> { 5, 3, 3, 6 }));
    QVERIFY(notes.contains(u"Payments API | Availability | 99.9 % | 28 d | 40 min 19 s | "
                           "46 min 45 s | −16 % | Over budget"_s));
    QVERIFY(notes.contains(u"3 Dec | Schema change (5 Nov) | 47 % | back in budget"_s));
    QVERIFY(notes.contains(u"1 − 46 min 45 s / 40 min 19 s = −15.9 %"_s));
    QVERIFY(
        notes.contains(u"13 Nov | Payments API | Availability | Firewall rule | 14 min 40 s"_s));
}

void TestErrorBudgetReport::nothingSpent()
{
    Project project = sampleProject(QLocale::English, today);
    project.budgetLosses.clear();
    project.policyRules.clear();
    Notes notes;
    writeErrorBudgetReport(notes, project, today, [](const QString&) { return Figure(); });
    QCOMPARE(notes.figures, 0);
    QCOMPARE(notes.rowsOfTables, (QList<qsizetype> { 5 }));
    QVERIFY(notes.contains(u"No policy yet"_s));
}

void TestErrorBudgetReport::empty()
{
    Notes notes;
    writeErrorBudgetReport(notes, {}, today, anyFigure());
    QCOMPARE(notes.figures, 0);
    QCOMPARE(notes.lines.size(), 3); // chapter, answer, what it is about
}

GEMBA_TEST(TestErrorBudgetReport)
#include "tst_errorbudgetreport.moc"
