// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include <QDateTime>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QChar& currentMinusSign()
{
    static QChar sign(0x2212);
    return sign;
}

QChar minusSign() { return currentMinusSign(); }

void setMinusSign(QChar sign) { currentMinusSign() = sign; }

static bool isKorean(const QLocale& locale) { return locale.language() == QLocale::Korean; }

namespace {
/// One unit of a duration with its names.
struct Unit {
    std::chrono::milliseconds length;
    QString korean;
    QString english;
};
} // namespace

static QString withUnit(qint64 count, const Unit& unit, const QLocale& locale)
{
    return isKorean(locale) ? locale.toString(count) + unit.korean
                            : locale.toString(count) + QChar(0x00A0) + unit.english;
}

QString formatDuration(std::chrono::milliseconds duration, DayLength day, const QLocale& locale)
{
    if (duration < 0ms)
        return minusSign() + formatDuration(-duration, day, locale);
    if (duration > 0ms && duration < 10s && duration % 1000 != 0ms) {
        const QString number = locale.toString(double(duration.count()) / 1000, 'f', 1);
        return isKorean(locale) ? number + u"초"_s : number + QChar(0x00A0) + u"s"_s;
    }
    const QList<Unit> units { { day, u"일"_s, u"d"_s }, { 1h, u"시간"_s, u"h"_s },
        { 1min, u"분"_s, u"min"_s }, { 1s, u"초"_s, u"s"_s } };
    // Round to the smaller unit shown, then look again: 59 min 59.6 s is one hour.
    for (int pass = 0; pass < 2; ++pass) {
        for (qsizetype i = 0; i + 1 < units.size(); ++i) {
            if (duration < units.at(i).length)
                continue;
            const auto small = units.at(i + 1).length;
            const auto rounded = (duration + small / 2) / small * small;
            if (pass == 0) {
                duration = rounded;
                break;
            }
            const qint64 large = duration / units.at(i).length;
            const qint64 rest = (duration % units.at(i).length) / small;
            QString text = withUnit(large, units.at(i), locale);
            if (rest != 0)
                text += u' ' + withUnit(rest, units.at(i + 1), locale);
            return text;
        }
    }
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    return seconds == 0 ? withUnit(0, units.at(2), locale) : withUnit(seconds, units.at(3), locale);
}

/// To what a time of that size is rounded, seconds.
static double estimateUnit(double seconds)
{
    const double size = std::abs(seconds);
    return size < 60 ? 0.001 : size < 600 ? 10 : 60;
}

static QString formatRounded(double seconds, double unit, DayLength day, const QLocale& locale)
{
    const auto rounded = std::llround(std::round(seconds / unit) * unit * 1000);
    return formatDuration(std::chrono::milliseconds(rounded), day, locale);
}

QString formatEstimate(double seconds, DayLength day, const QLocale& locale)
{
    return formatRounded(seconds, estimateUnit(seconds), day, locale);
}

QString formatEstimate(double seconds, double halfWidth, DayLength day, const QLocale& locale)
{
    const double unit = estimateUnit(seconds);
    return formatEstimate(seconds, day, locale) + u" ± "_s
        + formatRounded(halfWidth, halfWidth < unit / 2 ? 1 : unit, day, locale);
}

QString formatDuration(
    std::optional<std::chrono::seconds> duration, DayLength day, const QLocale& locale)
{
    return duration ? formatDuration(std::chrono::milliseconds(*duration), day, locale) : u"?"_s;
}

std::optional<std::chrono::seconds> parseDuration(const QString& text, DayLength day)
{
    const QString trimmed = text.simplified(); // also turns our no-break spaces into plain ones
    static const QRegularExpression bare(u"^\\d+([.,]\\d+)?$"_s);
    static const QRegularExpression clock(u"^(\\d+):([0-5]\\d)$"_s);
    static const QRegularExpression part(
        u"\\s*(\\d+(?:[.,]\\d+)?)\\s*(일|시간|분|초|days?|d|hours?|hrs?|h|"
        "minutes?|mins?|m|seconds?|secs?|s)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto seconds = [](double value) -> std::optional<std::chrono::seconds> {
        if (!std::isfinite(value) || value > 3.2e9) // a hundred years
            return std::nullopt;
        return std::chrono::seconds(std::llround(value));
    };
    const auto number = [](QString digits) { return digits.replace(u',', u'.').toDouble(); };
    if (bare.match(trimmed).hasMatch())
        return seconds(number(trimmed) * 60);
    if (const auto match = clock.match(trimmed); match.hasMatch())
        return seconds(number(match.captured(1)) * 3600 + number(match.captured(2)) * 60);
    double total = 0;
    qsizetype at = 0;
    while (at < trimmed.size()) {
        const auto match = part.match(trimmed, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        const QString unit = match.captured(2).toLower();
        double factor = 1;
        if (unit == u"일" || unit.startsWith(u'd'))
            factor = double(day.count()) * 60;
        else if (unit == u"시간" || unit.startsWith(u'h'))
            factor = 3600;
        else if (unit == u"분" || unit.startsWith(u'm'))
            factor = 60;
        total += number(match.captured(1)) * factor;
        at = match.capturedEnd();
    }
    if (trimmed.isEmpty())
        return std::nullopt;
    return seconds(total);
}

QString formatPercent(double ratio, int decimals, const QLocale& locale)
{
    return formatNumber(ratio * 100, decimals, locale) + QChar(0x00A0) + u'%';
}

static QString withoutTrailingZeros(QString digits, const QLocale& locale)
{
    const QString point = locale.decimalPoint();
    if (!digits.contains(point))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(point))
        digits.chop(point.size());
    return digits;
}

QString formatPpm(qint64 ppm, const QLocale& locale)
{
    return withoutTrailingZeros(formatNumber(double(ppm) / 10'000, 4, locale), locale)
        + QChar(0x00A0) + u'%';
}

QString formatMilli(qint64 milli, int decimals, const QLocale& locale)
{
    return withoutTrailingZeros(formatNumber(double(milli) / 1000, decimals, locale), locale);
}

QString formatDate(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return u"?"_s;
    return isKorean(locale) ? locale.toString(date, u"yyyy-MM-dd (ddd)"_s)
                            : locale.toString(date, u"d MMM yyyy"_s);
}

QString formatShortDate(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return u"?"_s;
    return isKorean(locale) ? locale.toString(date, u"MM-dd (ddd)"_s)
                            : locale.toString(date, u"d MMM"_s);
}

QString formatDateTime(const QDateTime& when, const QLocale& locale)
{
    if (!when.isValid())
        return u"?"_s;
    return formatDate(when.date(), locale) + (isKorean(locale) ? u" "_s : u", "_s)
        + when.time().toString(u"HH:mm"_s);
}

QString formatNumber(double value, int decimals, const QLocale& locale)
{
    QString text = locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = text.count(u'0') + text.count(locale.decimalPoint()) == text.size();
    return value < 0 && !isZero ? minusSign() + text : text;
}

QString withParticle(const QString& word, const QString& particles)
{
    const QStringList forms = particles.split(u'/');
    if (word.isEmpty() || forms.size() != 2)
        return word;
    // 0: ends in a vowel, 8: in ㄹ, anything else: in another consonant
    int final = 0;
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        const char16_t c = word.at(i).toUpper().unicode();
        if (c >= 0xAC00 && c <= 0xD7A3) {
            final = (c - 0xAC00) % 28;
        } else if (c >= u'0' && c <= u'9') {
            constexpr int digits[]
                = { 21, 8, 0, 16, 0, 0, 1, 8, 8, 0 }; // 영 일 이 삼 사 오 육 칠 팔 구
            final = digits[c - u'0'];
        } else if (c >= u'A' && c <= u'Z') {
            constexpr QStringView consonant = u"LMNR"; // 엘 엠 엔 알
            final = !consonant.contains(QChar(c)) ? 0 : (c == u'M' || c == u'N') ? 16 : 8;
        } else if (c == u'%') {
            final = 0; // 퍼센트
        } else {
            continue; // a closing bracket or space says nothing
        }
        break;
    }
    const bool towards = forms.at(0) == u"으로";
    const bool first = towards ? (final != 0 && final != 8) : final != 0;
    return word + forms.at(first ? 0 : 1);
}
