// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/timeshape.h"
#include "app/valuestream/valuetext.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qint64 longest = 3'162'240'000; // a hundred years and a bit, as in the schema
static constexpr qint64 widest = 1'000'000; // cv 1000

int erlangPhases(const TimeShape& shape)
{
    const double cv = double(std::max(shape.cvMilli, 1)) / 1000;
    return int(std::clamp(std::round(1 / (cv * cv)), 1.0, 1000.0));
}

double squaredVariation(const TimeShape& shape)
{
    const double cv = double(shape.cvMilli) / 1000;
    const auto value = [](const std::optional<std::chrono::seconds>& time) {
        return time ? double(time->count()) : 0.0;
    };
    const double a = value(shape.minimum);
    const double b = value(shape.maximum);
    const double c = value(shape.mode);
    switch (shape.distribution) {
    case ShapeKind::Fixed:
        return 0;
    case ShapeKind::Exponential:
        return 1;
    case ShapeKind::Erlang:
        return 1.0 / erlangPhases(shape);
    case ShapeKind::Uniform:
        if (shape.minimum && shape.maximum && a + b > 0)
            return (b - a) * (b - a) / (3 * (a + b) * (a + b));
        break;
    case ShapeKind::Triangular:
        if (shape.minimum && shape.mode && shape.maximum && a + b + c > 0)
            return (a * a + b * b + c * c - a * b - a * c - b * c) / 2
                / ((a + b + c) * (a + b + c));
        break;
    case ShapeKind::Gamma:
    case ShapeKind::Lognormal:
    case ShapeKind::Empirical:
        break;
    }
    return cv * cv;
}

static const QStringList& shapeWords()
{
    static const QStringList words { u"fixed"_s, u"uniform"_s, u"triangular"_s, u"exponential"_s,
        u"erlang"_s, u"gamma"_s, u"lognormal"_s, u"empirical"_s };
    return words;
}

QString timeShapeText(const TimeShape& shape)
{
    const auto seconds = [](const std::optional<std::chrono::seconds>& time) {
        return time ? std::optional<qint64>(time->count()) : std::nullopt;
    };
    return shapeWords().at(int(shape.distribution))
        + (shape.cvMilli == TimeShape().cvMilli ? QString() : namedNumber(u"cv"_s, shape.cvMilli))
        + namedNumber(u"min"_s, seconds(shape.minimum))
        + namedNumber(u"mode"_s, seconds(shape.mode))
        + namedNumber(u"max"_s, seconds(shape.maximum));
}

std::optional<TimeShape> timeShapeFromText(const QString& text)
{
    const auto parts = valueTextFrom(text, { u"cv"_s, u"min"_s, u"mode"_s, u"max"_s });
    const qsizetype shape = parts ? shapeWords().indexOf(parts->word) : -1;
    if (shape < 0)
        return std::nullopt;
    TimeShape result { .distribution = ShapeKind(shape) };
    for (auto number = parts->numbers.begin(); number != parts->numbers.end(); ++number) {
        if (*number < 0 || *number > (number.key() == u"cv" ? widest : longest))
            return std::nullopt;
        const std::chrono::seconds time(*number);
        if (number.key() == u"cv")
            result.cvMilli = int(*number);
        else if (number.key() == u"min")
            result.minimum = time;
        else if (number.key() == u"mode")
            result.mode = time;
        else
            result.maximum = time;
    }
    return result;
}
