// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/measured.h"
#include "app/language/format.h"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Seconds in one of the unit; 0 where it is not a unit of time.
static qint64 secondsOf(const QString& unit)
{
    const QString u = unit.trimmed().toLower();
    if (u == u"시간" || u == u"h" || u == u"hr" || u == u"hrs" || u == u"hour" || u == u"hours")
        return 3600;
    if (u == u"분" || u == u"min" || u == u"mins" || u == u"minute" || u == u"minutes")
        return 60;
    if (u == u"일" || u == u"d" || u == u"day" || u == u"days")
        return 60 * qint64(businessDay.count());
    if (u == u"초" || u == u"s" || u == u"sec" || u == u"second" || u == u"seconds")
        return 1;
    return 0;
}

/// Korean units follow their number at once, others after a no-break space.
static QString withUnit(const QString& number, const QString& unit)
{
    if (unit.isEmpty())
        return number;
    const char16_t first = unit.at(0).unicode();
    const bool hangul = first >= 0xAC00 && first <= 0xD7A3;
    return hangul ? number + unit : number + QChar(0x00A0) + unit;
}

int decimalsOf(qint64 milli)
{
    if (milli % 1000 == 0)
        return 0;
    return milli % 100 == 0 ? 1 : milli % 10 == 0 ? 2 : 3;
}

QString formatMeasuredNumber(qint64 milli, int decimals, const QLocale& locale)
{
    return formatNumber(double(milli) / 1000, std::max(decimals, decimalsOf(milli)), locale);
}

QString formatMeasured(qint64 milli, const QString& unit, int decimals, const QLocale& locale)
{
    if (secondsOf(unit) == 3600 && milli % 1000 != 0) {
        // To the minute: a third of an hour has no exact thousandths.
        const std::chrono::minutes minutes(std::llround(double(milli) * 60 / 1000));
        constexpr DayLength never { 1000LL * 365 * 24 * 60 }; // no days: "30시간" stays so
        return formatDuration(std::chrono::milliseconds(minutes), never, locale);
    }
    return withUnit(formatMeasuredNumber(milli, decimals, locale), unit);
}

QString formatMeasured(
    std::optional<qint64> milli, const QString& unit, int decimals, const QLocale& locale)
{
    return milli ? formatMeasured(*milli, unit, decimals, locale) : u"?"_s;
}

QString formatMeasuredRange(std::optional<qint64> lowMilli, std::optional<qint64> highMilli,
    const QString& unit, const QLocale& locale)
{
    if (!lowMilli && !highMilli)
        return {};
    if (!lowMilli)
        return u"≤ "_s + formatMeasured(*highMilli, unit, 0, locale);
    if (!highMilli)
        return u"≥ "_s + formatMeasured(*lowMilli, unit, 0, locale);
    if (secondsOf(unit) == 3600 && (*lowMilli % 1000 != 0 || *highMilli % 1000 != 0))
        return formatMeasured(*lowMilli, unit, 0, locale) + u" – "_s
            + formatMeasured(*highMilli, unit, 0, locale);
    return withUnit(formatMeasuredNumber(*lowMilli, 0, locale) + u'–'
            + formatMeasuredNumber(*highMilli, 0, locale),
        unit);
}

std::optional<qint64> parseMeasured(const QString& text, const QString& unit)
{
    QString trimmed = text.simplified();
    trimmed.replace(QChar(0x2212), u'-');
    const QString bareUnit = unit.trimmed();
    if (!bareUnit.isEmpty() && trimmed.endsWith(bareUnit, Qt::CaseInsensitive)) {
        const QString number = trimmed.chopped(bareUnit.size()).trimmed();
        if (const auto value = parseMeasured(number, {}))
            return value;
    }
    static const QRegularExpression plain(
        u"^[-+]?(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+([.,]\\d+)?|[.,]\\d+)$"_s);
    const auto match = plain.match(trimmed);
    if (match.hasMatch()) {
        if (!match.captured(2).isEmpty())
            trimmed.remove(u',');
        const double value = trimmed.replace(u',', u'.').toDouble();
        if (std::abs(value) > 9e12)
            return std::nullopt;
        return std::llround(value * 1000);
    }
    const qint64 length = secondsOf(unit);
    if (length == 0)
        return std::nullopt;
    if (const auto duration = parseDuration(trimmed, businessDay))
        return std::llround(double(duration->count()) * 1000 / double(length));
    return std::nullopt;
}
