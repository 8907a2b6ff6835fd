// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "widgets/charts/runchart.h"
#include "widgets/theme/theme.h"
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// The small run chart: draws what it is given, within its rectangle, whatever that is.
class TestRunChart : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void paints_data();
    void paints();
    void lastPointIsMarked();
};

static QList<QPair<QDate, double>> weekly(const QList<double>& values)
{
    QList<QPair<QDate, double>> points;
    for (const double value : values)
        points.append({ QDate(2026, 8, 31).addDays(7 * points.size()), value });
    return points;
}

static QImage painted(const Figure& figure, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(12);
    painter.setFont(font);
    figure(painter, QRectF(QPointF(), size));
    return image;
}

static int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    return found;
}

void TestRunChart::paints_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("none") << QList<double>();
    QTest::newRow("one") << QList<double> { 3 };
    QTest::newRow("all alike") << QList<double> { 5, 5, 5 };
    QTest::newRow("below zero") << QList<double> { -3, 4, -7 };
}

void TestRunChart::paints()
{
    QFETCH(QList<double>, values);
    const QImage image = painted(
        runChartFigure(weekly(values), 4, u"goal"_s, State::Good, u"3 d"_s, Theme::light()),
        QSize(260, 140));
    QVERIFY(count(image, Theme::light().line) > 50);
    QCOMPARE(count(image, Theme::light().good) > 0, !values.isEmpty());
}

void TestRunChart::lastPointIsMarked()
{
    for (const State state : { State::Good, State::Warning, State::Bad }) {
        const QImage image = painted(runChartFigure(weekly({ 47, 50, 52, 58 }), 50, u"limit 50 %"_s,
                                         state, u"58 %"_s, Theme::light()),
            QSize(260, 140));
        QVERIFY(count(image, Theme::light().mark(state)) > 40);
    }
}

GEMBA_TEST(TestRunChart)
#include "tst_runchart.moc"
