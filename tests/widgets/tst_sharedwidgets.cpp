// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "widgets/answerheader.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/chip.h"
#include "widgets/durationedit.h"
#include "widgets/emptystate.h"
#include "widgets/listpane.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/rowsmodel.h"
#include "widgets/segmented.h"
#include "widgets/wrappedtext.h"
#include <QAbstractItemModelTester>
#include <QChart>
#include <QLineSeries>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The small widgets that all panels share.
class TestSharedWidgets : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void actionsGoBelow();
    void keyIsNoPartOfANumber();
    void linkGrowsWithItsText();
    void decimals_data();
    void decimals();
    void durationEdit();
    void invalidTextKeepsTheValue();
    void ppmEdit();
    void milliEdit();
    void segmented();
    void listPane();
    void rowsModel();
    void answerHeader();
    void toolTipsAreText();
    void axisTicks();
    void chartAsFigure();
    void iconsAreThere();
};

static void type(QLineEdit& edit, const QString& text)
{
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

void TestSharedWidgets::decimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("expected"); // -999: cannot be read
    QTest::newRow("plain") << u"99.95"_s << 4 << qint64(999'500);
    QTest::newRow("sign and unit") << u"99.9 %"_s << 4 << qint64(999'000);
    QTest::newRow("grouped") << u"1,234.5"_s << 3 << qint64(1'234'500);
    QTest::newRow("minus") << QString(QChar(0x2212)) + u"2"_s << 3 << qint64(-2000);
    QTest::newRow("too many decimals") << u"1.23456"_s << 3 << qint64(-999);
    QTest::newRow("zeros are no decimals") << u"1.50000"_s << 3 << qint64(1500);
    QTest::newRow("1,5 is ambiguous") << u"1,5"_s << 3 << qint64(-999);
    QTest::newRow("word") << u"many"_s << 3 << qint64(-999);
    QTest::newRow("point alone") << u"."_s << 3 << qint64(-999);
    QTest::newRow("too large") << u"12345678901234"_s << 3 << qint64(-999);
}

void TestSharedWidgets::decimals()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(qint64, expected);
    QCOMPARE(parseDecimal(text, decimals, u"%"_s).value_or(-999), expected);
}

void TestSharedWidgets::durationEdit()
{
    DurationEdit edit;
    edit.setDay(businessDay);
    QSignalSpy edited(&edit, &DurationEdit::durationEdited);
    edit.setDuration(6h + 30min);
    QCOMPARE(edited.size(), 0); // showing is not editing
    type(edit, u"2h 30min"_s);
    QCOMPARE(edited.size(), 1);
    QVERIFY(edit.duration() == 2h + 30min);
    QTest::keyClick(&edit, Qt::Key_Return); // nothing new
    QCOMPARE(edited.size(), 1);
    type(edit, u"1d"_s);
    QVERIFY(edit.duration() == 8h);
    type(edit, u"?"_s);
    QVERIFY(!edit.duration());
}

void TestSharedWidgets::invalidTextKeepsTheValue()
{
    DurationEdit edit;
    QSignalSpy edited(&edit, &DurationEdit::durationEdited);
    edit.setDuration(45min);
    const QString before = edit.text();
    type(edit, u"soon"_s);
    QVERIFY(edit.isInvalid());
    QVERIFY(!edit.toolTip().isEmpty());
    QVERIFY(edit.duration() == 45min);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(!edit.isInvalid());
    QCOMPARE(edit.text(), before);
    edit.setOptional(false);
    type(edit, u"?"_s);
    QVERIFY(edit.isInvalid());
}

void TestSharedWidgets::ppmEdit()
{
    PpmEdit edit;
    QSignalSpy edited(&edit, &PpmEdit::ppmEdited);
    edit.setPpm(999'000);
    QCOMPARE(edit.text(), u"99.9"_s);
    type(edit, u"99.95"_s);
    QCOMPARE(edit.ppm().value_or(0), 999'500);
    type(edit, u"100.1"_s);
    QVERIFY(edit.isInvalid());
    QCOMPARE(edit.ppm().value_or(0), 999'500);
    QCOMPARE(edited.size(), 1);
}

void TestSharedWidgets::milliEdit()
{
    MilliEdit edit;
    edit.setDecimals(0);
    edit.setMilli(5000);
    QCOMPARE(edit.text(), u"5"_s);
    type(edit, u"12"_s);
    QCOMPARE(edit.milli().value_or(0), 12'000);
    type(edit, u"1.5"_s);
    QVERIFY(edit.isInvalid());
}

void TestSharedWidgets::segmented()
{
    Segmented segmented;
    segmented.setTexts({ u"A"_s, u"B"_s });
    QSignalSpy picked(&segmented, &Segmented::picked);
    segmented.setCurrent(1);
    QCOMPARE(picked.size(), 0);
    QTest::mouseClick(segmented.findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(segmented.current(), 0);
}

void TestSharedWidgets::listPane()
{
    ListPane pane;
    pane.resize(220, 400);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    pane.setItems({ { first, u"Payments API"_s, u"99.9 %"_s, State::Bad, u"-16 %"_s, 1.0 },
        { second, u"Search"_s } });
    QSignalSpy picked(&pane, &ListPane::picked);
    pane.setCurrent(first);
    QCOMPARE(picked.size(), 0);
    auto* view = pane.findChild<QListView*>();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(pane.current(), second);
    QSignalSpy removed(&pane, &ListPane::removeRequested);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::keyClicks(pane.findChild<QLineEdit*>(), u"pay"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    pane.setCurrent(second); // a hidden object is brought back
    QCOMPARE(view->model()->rowCount(), 2);
    QVERIFY(!pane.grab().isNull());
}

namespace {
struct Row {
    QUuid id = {};
    QString name = {};
    bool operator==(const Row&) const = default;
};
} // namespace

void TestSharedWidgets::rowsModel()
{
    const auto rename = [](Row& row, const QVariant& value) {
        row.name = value.toString();
        return !row.name.isEmpty();
    };
    RowsModel<Row> model({ RowsColumn<Row>([] { return u"Name"_s; },
        [](const Row& row) -> QVariant {
            return row.name;
        }).editable(rename) });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Row> rows { { QUuid::createUuid(), u"a"_s }, { QUuid::createUuid(), u"b"_s } };
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 2);
    model.onEdited([&](const Row& after, int column) {
        QCOMPARE(column, 0);
        rows[model.rowOf(after.id)] = after;
        model.setRows(rows);
    });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(model.setData(model.index(1, 0), u"c"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.data(model.index(1, 0)).toString(), u"c"_s);
    QVERIFY(!model.setData(model.index(1, 0), QString()));
    QPersistentModelIndex last(model.index(1, 0));
    rows.insert(1, { QUuid::createUuid(), u"between"_s });
    model.setRows(rows);
    QCOMPARE(last.row(), 2); // views keep what they had selected
    rows.removeFirst();
    model.setRows(rows);
    QCOMPARE(last.row(), 1);
    rows.swapItemsAt(0, 1);
    model.setRows(rows);
    QCOMPARE(model.data(model.index(0, 0)).toString(), u"c"_s);
    QCOMPARE(reset.size(), 0);
}

void TestSharedWidgets::answerHeader()
{
    AnswerHeader header;
    header.resize(500, 80);
    header.showAnswer({ u"52 % of the time is toil; the limit is 50 %"_s, u"52 %"_s, State::Bad,
        u"Work log, 2 weeks"_s });
    const auto texts = header.findChildren<WrappedText*>();
    QCOMPARE(texts.first()->text(), u"52 % of the time is toil; the limit is 50 %"_s);
    QCOMPARE(texts.first()->accessibleName(), texts.first()->text());
    QVERIFY(header.heightForWidth(150) > header.heightForWidth(500)); // wraps
    QSignalSpy asked(&header, &AnswerHeader::explanationRequested);
    auto* link = header.findChild<LinkButton*>();
    QTest::keyClick(link, Qt::Key_Space);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QVERIFY(!header.grab().isNull());
}

void TestSharedWidgets::toolTipsAreText()
{
    QVERIFY(Qt::mightBeRichText(u"<b>x</b>"_s));
    QVERIFY(!Qt::mightBeRichText(plainToolTip(u"<b>x</b>"_s)));
}

void TestSharedWidgets::axisTicks()
{
    for (const auto& [low, high] : QList<std::pair<double, double>> {
             { 0, 100 }, { 0, 97 }, { -16, 100 }, { 0, .004 }, { 3, 3 }, { 12, 4321 } }) {
        QChart chart;
        auto* series = new QLineSeries;
        series->append(0, low);
        series->append(1, high);
        chart.addSeries(series);
        const QValueAxis* axis = addValueAxis(&chart, low, high);
        QVERIFY(axis->min() <= low + 1e-9 && axis->max() >= high - 1e-9);
        QVERIFY((axis->max() - axis->min()) / axis->tickInterval() <= 4 + 1e-6); // five ticks
    }
}

void TestSharedWidgets::chartAsFigure()
{
    int made = 0;
    const Figure figure = chartFigure([&](const QFont& base) {
        ++made;
        auto* chart = new QChart;
        auto* series = new QLineSeries;
        series->append(0, 40);
        series->append(5, 58);
        series->setPen(linePen(Theme::light().series[0]));
        chart->addSeries(series);
        addValueAxis(chart, 0, 100);
        addBottomAxis(chart, 0, 5);
        styleChart(chart, Theme::light(), base);
        auto* marks = new ChartMarks(chart, Theme::light(), base);
        marks->addLimit(50, u"Limit 50 %"_s);
        marks->setCurrent({ 5, 58 }, u"58 %"_s, Theme::light().bad);
        marks->reserveRoom();
        return chart;
    });
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figure(painter, QRectF(0, 0, 600, 300));
    painter.end();
    QCOMPARE(made, 1);
    // Something of the data line, the axis text and the current point is there.
    int coloured = 0;
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 600; ++x)
            if (image.pixel(x, y) != 0xFFFFFFFF)
                ++coloured;
    QVERIFY(coloured > 1000);
    if (qEnvironmentVariableIsSet("GEMBA_SHOTS"))
        image.save(qEnvironmentVariable("GEMBA_SHOTS") + u"/chart.png"_s);
}

void TestSharedWidgets::iconsAreThere()
{
    for (const State state : { State::Good, State::Warning, State::Bad, State::Unknown })
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(stateIconName(state))));
    const QPixmap pixmap = symbolicPixmap(u"gemba"_s, Qt::black, 24);
    QVERIFY(pixmap.toImage().pixelColor(12, 7).alpha() > 0 || !pixmap.isNull());
}

/// Where there is no room beside the sentence the actions stand below it.
void TestSharedWidgets::actionsGoBelow()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* header = new AnswerHeader(&window);
    header->showAnswer({ u"One database change takes 3 d"_s, u"3 d"_s, State::Bad, {} });
    auto* action = new QPushButton(u"A rather long name of a stream"_s);
    header->addAction(action);
    layout->addWidget(header);
    layout->addStretch();
    const auto* sentence = header->findChildren<WrappedText*>().first();
    window.resize(1200, 300);
    window.show();
    QTRY_VERIFY(action->x() > sentence->geometry().right());
    QVERIFY(action->y() <= sentence->y());
    window.resize(action->width() + 120, 300);
    QTRY_VERIFY(action->y() > sentence->geometry().bottom());
    QVERIFY(action->geometry().right() < header->width());
    window.resize(1200, 300);
    QTRY_VERIFY(action->x() > sentence->geometry().right());
}

/// In another language.
void TestSharedWidgets::linkGrowsWithItsText()
{
    WrappedText text;
    auto* link = new LinkButton(LinkButton::Look::Dotted, &text);
    text.setText(u"9 steps ·"_s);
    text.setTrailing(link);
    link->setText(u"Why?"_s);
    text.resize(400, 40);
    text.show();
    QVERIFY(QTest::qWaitForWindowExposed(&text));
    link->setText(u"How is this computed?"_s);
    QTRY_COMPARE(link->size(), link->sizeHint());
}

/// The "2" in front of "changes", not the first digit of the year.
void TestSharedWidgets::keyIsNoPartOfANumber()
{
    WrappedText text;
    text.setText(u"2026: 2 changes"_s, { u"2"_s });
    text.setColors(Qt::black, Qt::red);
    text.resize(text.sizeHint());
    const QImage image = text.grab().toImage();
    const int second = text.fontMetrics().horizontalAdvance(u"2026: "_s);
    int leftmost = image.width();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < leftmost; ++x)
            if (const QColor pixel = image.pixelColor(x, y);
                pixel.red() > 200 && pixel.green() < 100 && pixel.blue() < 100)
                leftmost = x;
    QVERIFY2(
        leftmost < image.width() && leftmost + 1 >= second, qPrintable(QString::number(leftmost)));
}

GEMBA_TEST(TestSharedWidgets)
#include "tst_sharedwidgets.moc"
