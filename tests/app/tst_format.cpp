// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void duration_data();
    void duration();
    void estimate();
    void parse_data();
    void parse();
    void numbers();
    void dates();
    void particles_data();
    void particles();
};

static const QLocale korean(QLocale::Korean, QLocale::SouthKorea);
static const QLocale english(QLocale::English, QLocale::UnitedStates);

// Expected: the figures of the design's nine screens (look.md, mockups) and plain arithmetic.
void TestFormat::duration_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("ko");
    QTest::addColumn<QString>("en");
    const auto ms = [](auto d) { return std::chrono::milliseconds(d); };
    QTest::newRow("business days") << ms(24h) << 480 << u"3일"_s << u"3\u00A0d"_s;
    QTest::newRow("days and hours") << ms(76h) << 1440 << u"3일 4시간"_s << u"3\u00A0d 4\u00A0h"_s;
    QTest::newRow("hours") << ms(6h + 10min) << 480 << u"6시간 10분"_s << u"6\u00A0h 10\u00A0min"_s;
    QTest::newRow("budget") << ms(40min + 19200ms) << 1440 << u"40분 19초"_s
                            << u"40\u00A0min 19\u00A0s"_s;
    QTest::newRow("rounds up a unit") << ms(59min + 59600ms) << 1440 << u"1시간"_s << u"1\u00A0h"_s;
    QTest::newRow("seconds") << ms(6048ms) << 1440 << u"6.0초"_s << u"6.0\u00A0s"_s;
    QTest::newRow("zero") << 0ms << 1440 << u"0분"_s << u"0\u00A0min"_s;
    QTest::newRow("below zero") << ms(-386s) << 1440 << u"\u22126분 26초"_s
                                << u"\u22126\u00A0min 26\u00A0s"_s;
}

void TestFormat::duration()
{
    QFETCH(std::chrono::milliseconds, duration);
    QFETCH(int, day);
    QTEST(formatDuration(duration, DayLength(day), korean), "ko");
    QTEST(formatDuration(duration, DayLength(day), english), "en");
}

void TestFormat::estimate()
{
    QCOMPARE(formatEstimate(6, businessDay, english), u"6\u00A0s"_s);
    QCOMPARE(formatEstimate(338, businessDay, english), u"5\u00A0min 40\u00A0s"_s);
    QCOMPARE(formatEstimate(-1714, businessDay, english), u"\u221229\u00A0min"_s);
    QCOMPARE(formatEstimate(3231, businessDay, korean), u"54분"_s);
    QCOMPARE(formatEstimate(86'400, businessDay, korean), u"3일"_s);
    QCOMPARE(formatEstimate(86'400, 397, businessDay, korean), u"3일 ± 7분"_s);
    QCOMPARE(formatEstimate(1380, 24.4, businessDay, korean), u"23분 ± 24초"_s);
}

void TestFormat::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: cannot be read
    const auto row = [](const char* name, const QString& text, qint64 seconds) {
        QTest::newRow(name) << text << seconds;
    };
    row("bare minutes", u"15"_s, 900);
    row("decimal comma", u"1,5h"_s, 5400);
    row("korean", u"6시간 30분"_s, 23400);
    row("korean business days", u"3일 4시간"_s, 3 * 28800 + 14400);
    row("english", u"2 h 30 min"_s, 9000);
    row("written by us", u"2\u00A0h 30\u00A0min"_s, 9000);
    row("clock", u"2:30"_s, 9000);
    row("words", u"2 days"_s, 57600);
    row("nothing", u" "_s, -1);
    row("nonsense", u"soon"_s, -1);
    row("trailing nonsense", u"2h or so"_s, -1);
    row("beyond a century", u"99999999999999999999d"_s, -1);
}

void TestFormat::parse()
{
    QFETCH(QString, text);
    const auto read = parseDuration(text, businessDay);
    QTEST(read ? qint64(read->count()) : qint64(-1), "seconds");
}

void TestFormat::numbers()
{
    QCOMPARE(formatPercent(0.083, 1, english), u"8.3\u00A0%"_s);
    QCOMPARE(formatPercent(-0.159, 0, english), u"\u221216\u00A0%"_s);
    QCOMPARE(formatPercent(-0.0001, 0, english), u"0\u00A0%"_s);
    QCOMPARE(formatPpm(999'000, english), u"99.9\u00A0%"_s);
    QCOMPARE(formatPpm(999'950, english), u"99.995\u00A0%"_s);
    QCOMPARE(formatPpm(1'000'000, english), u"100\u00A0%"_s);
    QCOMPARE(formatNumber(1234.5, 1, korean), u"1,234.5"_s);
    QCOMPARE(formatMilli(3950, 2, english), u"3.95"_s);
    QCOMPARE(formatMilli(2000, 2, english), u"2"_s);
}

void TestFormat::dates()
{
    const QDate date(2026, 11, 20);
    QCOMPARE(formatDate(date, korean), u"2026-11-20 (금)"_s);
    QCOMPARE(formatDate(date, english), u"20 Nov 2026"_s);
    QCOMPARE(formatShortDate(date, korean), u"11-20 (금)"_s);
    QCOMPARE(formatDateTime(QDateTime(date, QTime(9, 12)), korean), u"2026-11-20 (금) 09:12"_s);
    QCOMPARE(formatDate(QDate(), english), u"?"_s);
}

// Expected: National Institute of Korean Language, Standard Korean grammar of particles.
void TestFormat::particles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("particles");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char* name, const QString& word, const QString& particles,
              const QString& expected) { QTest::newRow(name) << word << particles << expected; };
    row("consonant", u"결제 팀"_s, u"이/가"_s, u"결제 팀이"_s);
    row("vowel", u"검토"_s, u"을/를"_s, u"검토를"_s);
    row("rieul takes ro", u"서울"_s, u"으로/로"_s, u"서울로"_s);
    row("other consonant", u"플랫폼"_s, u"으로/로"_s, u"플랫폼으로"_s);
    row("digit", u"3"_s, u"은/는"_s, u"3은"_s);
    row("hour in brackets", u"대기(6시간)"_s, u"이/가"_s, u"대기(6시간)이"_s);
    row("latin", u"SLO"_s, u"을/를"_s, u"SLO를"_s);
    row("latin consonant", u"SRM"_s, u"은/는"_s, u"SRM은"_s);
    row("percent", u"58 %"_s, u"이/가"_s, u"58 %가"_s);
}

void TestFormat::particles()
{
    QFETCH(QString, word);
    QFETCH(QString, particles);
    QTEST(withParticle(word, particles), "expected");
}

GEMBA_TEST(TestFormat)
#include "tst_format.moc"
