// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/stepnumber.h"
#include "app/valuestream/markedvalue.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/valueedit.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class StepNumbers {
    Q_DECLARE_TR_FUNCTIONS(StepNumbers)
};

QString stepNumberName(StepNumber number)
{
    switch (number) {
    case StepNumber::ProcessTime:
        return StepNumbers::tr("Process time");
    case StepNumber::LeadTime:
        return StepNumbers::tr("Lead time");
    case StepNumber::CompleteAccurate:
        return StepNumbers::tr("%C&A");
    case StepNumber::People:
        return StepNumbers::tr("People");
    case StepNumber::Queue:
        break;
    }
    return StepNumbers::tr("Queue");
}

bool hasStepNumber(const Step& step, StepNumber number)
{
    return isProcess(step)
        || (step.kind == StepKind::Inventory
            && (number == StepNumber::LeadTime || number == StepNumber::Queue));
}

static bool isTime(StepNumber number)
{
    return number == StepNumber::ProcessTime || number == StepNumber::LeadTime;
}

std::optional<qint64> stepNumber(const Step& step, StepNumber number)
{
    switch (number) {
    case StepNumber::ProcessTime:
        return step.processTime ? std::optional<qint64>(step.processTime->count()) : std::nullopt;
    case StepNumber::LeadTime:
        return step.leadTime ? std::optional<qint64>(step.leadTime->count()) : std::nullopt;
    case StepNumber::CompleteAccurate:
        return step.completeAccuratePpm;
    case StepNumber::People:
        return step.people;
    case StepNumber::Queue:
        break;
    }
    return step.queue;
}

void setStepNumber(Step& step, StepNumber number, std::optional<qint64> value)
{
    const auto time
        = value ? std::optional<std::chrono::seconds>(std::chrono::seconds(*value)) : std::nullopt;
    const auto whole = value ? std::optional<int>(int(*value)) : std::nullopt;
    switch (number) {
    case StepNumber::ProcessTime:
        step.processTime = time;
        return;
    case StepNumber::LeadTime:
        step.leadTime = time;
        return;
    case StepNumber::CompleteAccurate:
        step.completeAccuratePpm = whole;
        return;
    case StepNumber::People:
        step.people = whole.value_or(step.people);
        return;
    case StepNumber::Queue:
        step.queue = whole;
        return;
    }
}

static QString timeText(qint64 seconds, DayLength day)
{
    return formatDuration(std::chrono::milliseconds(std::chrono::seconds(seconds)), day);
}

QString stepNumberText(StepNumber number, qint64 value, DayLength day)
{
    if (isTime(number))
        return timeText(value, day);
    return number == StepNumber::CompleteAccurate ? formatPpm(value) : formatNumber(double(value));
}

QString exactStepNumberText(StepNumber number, qint64 value, DayLength day)
{
    QString text = stepNumberText(number, value, day);
    if (!isTime(number) || stepNumberFrom(number, text, day) == value)
        return text;
    // The two largest units leave something out.
    const qint64 hours = value / 3600;
    const qint64 rest = value % 3600;
    return (hours > 0 ? formatDuration(std::chrono::milliseconds(std::chrono::hours(hours)),
                            DayLength(std::chrono::hours(1'000'000)))
                       + u' '
                      : QString())
        + timeText(rest, day);
}

std::optional<qint64> stepNumberFrom(StepNumber number, const QString& text, DayLength day)
{
    constexpr qint64 mostSeconds = 100LL * 366 * 86'400;
    if (isTime(number)) {
        const auto time = parseDuration(text, day);
        return time && time->count() >= 0 && time->count() <= mostSeconds
            ? std::optional<qint64>(time->count())
            : std::nullopt;
    }
    const bool share = number == StepNumber::CompleteAccurate;
    const auto read = share ? parseDecimal(text, 4, u"%"_s) : parseDecimal(text, 0);
    return read && *read >= 0 && *read <= 1'000'000 ? read : std::nullopt;
}

QString typedStepNumber(const Step& step, StepNumber number, DayLength day)
{
    const std::optional<qint64> value = stepNumber(step, number);
    if (!value)
        return {};
    const Provenance source = provenanceOf(step, number);
    const auto text = [&](qint64 one) { return exactStepNumberText(number, one, day); };
    MarkedValue marked { .value = text(*value), .origin = source.origin, .items = source.items };
    if (source.low && source.high) {
        marked.low = text(*source.low);
        marked.high = text(*source.high);
    }
    return markedText(marked);
}

bool takeStepNumber(Step& step, StepNumber number, const QString& typed, DayLength day)
{
    const std::optional<MarkedValue> marked = markedValueFrom(typed);
    if (!marked)
        return false;
    if (typed.simplified() == typedStepNumber(step, number, day).simplified())
        return true; // limits of which only one is known stay
    if (marked->value.isEmpty()) {
        if (number == StepNumber::People)
            return false;
        setStepNumber(step, number, std::nullopt);
        setProvenance(step, number, {});
        return true;
    }
    const auto value = stepNumberFrom(number, marked->value, day);
    const bool limited = !marked->low.isEmpty();
    const auto low = limited ? stepNumberFrom(number, marked->low, day) : std::nullopt;
    const auto high = limited ? stepNumberFrom(number, marked->high, day) : std::nullopt;
    if (!value || (limited && (!low || !high || *low > *value || *high < *value)))
        return false;
    const Provenance before = provenanceOf(step, number);
    setStepNumber(step, number, value);
    setProvenance(step, number,
        { .origin = marked->origin,
            .items = marked->items,
            .low = low,
            .high = high,
            .period = marked->origin == before.origin ? before.period : QString() });
    return true;
}

QString stepNumberSource(const Step& step, StepNumber number, DayLength day)
{
    return provenanceWords(provenanceOf(step, number),
        [number, day](qint64 value) { return stepNumberText(number, value, day); });
}
