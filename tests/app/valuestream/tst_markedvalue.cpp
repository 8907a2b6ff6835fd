// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/markedvalue.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// What people type into the grid beside a number.
class TestMarkedValue : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestMarkedValue::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MarkedValue>("expected");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* text, const MarkedValue& expected, const char* written) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected << QString::fromUtf8(written);
    };
    row("", {}, "");
    row(" ? ", {}, "");
    row("2 h 30 min", { .value = u"2 h 30 min"_s }, "2 h 30 min");
    row("~2h", { .value = u"2h"_s, .origin = Origin::Estimated }, "~2h");
    row("? 2h", { .value = u"2h"_s, .origin = Origin::Guess }, "?2h");
    row("2h?", { .value = u"2h"_s, .origin = Origin::Guess }, "?2h");
    row("=80%", { .value = u"80%"_s, .origin = Origin::Measured }, "=80%");
    row("80 % n=20", { .value = u"80 %"_s, .origin = Origin::Measured, .items = 20 }, "=80 % n=20");
    row("~80%, N 20", { .value = u"80%"_s, .origin = Origin::Estimated, .items = 20 }, "~80% n=20");
    row("~2h (1h-4h)",
        { .value = u"2h"_s, .origin = Origin::Estimated, .low = u"1h"_s, .high = u"4h"_s },
        "~2h (1h – 4h)");
    row("2시간 (1시간~4시간) n20",
        { .value = u"2시간"_s,
            .origin = Origin::Measured,
            .items = 20,
            .low = u"1시간"_s,
            .high = u"4시간"_s },
        "=2시간 (1시간 – 4시간) n=20");
    row("2h (1h..4h)n=5",
        { .value = u"2h"_s,
            .origin = Origin::Measured,
            .items = 5,
            .low = u"1h"_s,
            .high = u"4h"_s },
        "=2h (1h – 4h) n=5");
}

void TestMarkedValue::reads()
{
    QFETCH(QString, text);
    QFETCH(MarkedValue, expected);
    const std::optional<MarkedValue> read = markedValueFrom(text);
    QVERIFY(read);
    QCOMPARE(*read, expected);
    QTEST(markedText(*read), "written");
    QCOMPARE(markedValueFrom(markedText(*read)), read);
}

void TestMarkedValue::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "~", "n=20", "(1h-4h)", "= n=3", "2h n=0" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMarkedValue::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!markedValueFrom(text));
}

GEMBA_TEST(TestMarkedValue)
#include "tst_markedvalue.moc"
