// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/streamattributes.h"
#include "app/language/format.h"
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
using Day = std::chrono::minutes;

/// A kind of text: how it is written and read.
template <typename T> struct Text {
    std::function<QString(const T&)> write;
    std::function<std::optional<T>(const QString&, Day)> read;
};
} // namespace

static Text<QString> words()
{
    return { [](const QString& text) { return text; },
        [](const QString& text, Day) {
            static constexpr qsizetype longest = 10'000; // more is no text that a person wrote
            return text.size() <= longest ? std::optional(text) : std::nullopt;
        } };
}

static Text<int> whole(int least, int most)
{
    return { [](int number) { return QString::number(number); },
        [least, most](const QString& text, Day) -> std::optional<int> {
            bool isNumber = false;
            const int number = text.trimmed().toInt(&isNumber);
            return isNumber && number >= least && number <= most ? std::optional(number)
                                                                 : std::nullopt;
        } };
}

static Text<int> count() { return whole(0, std::numeric_limits<int>::max()); }

static Text<int> percent()
{
    return { [](int ppm) { return percentText(ppm); },
        [](const QString& text, Day) { return ppmFromPercent(text); } };
}

static Text<std::chrono::seconds> time()
{
    return { [](std::chrono::seconds duration) { return minutesText(duration); },
        [](const QString& text, Day day) { return parseDuration(text, day); } };
}

static Text<QUuid> identity()
{
    return { [](const QUuid& id) { return id.toString(QUuid::WithoutBraces); },
        [](const QString& text, Day) -> std::optional<QUuid> {
            const QUuid id = QUuid::fromString(text);
            return id.isNull() ? std::nullopt : std::optional(id);
        } };
}

static Text<QPointF> point()
{
    return { [](QPointF at) {
                return QString::number(at.x(), 'g', 17) + u' ' + QString::number(at.y(), 'g', 17);
            },
        [](const QString& text, Day) -> std::optional<QPointF> {
            bool isX = false;
            bool isY = false;
            const QPointF at(
                text.section(u' ', 0, 0).toDouble(&isX), text.section(u' ', 1).toDouble(&isY));
            // Also keeps out what is no number.
            const bool isNear = std::abs(at.x()) < 1e6 && std::abs(at.y()) < 1e6;
            return isX && isY && isNear ? std::optional(at) : std::nullopt;
        } };
}

template <typename Enum> static Text<Enum> oneOf(const QStringList& names)
{
    return { [names](Enum value) { return names.value(static_cast<int>(value)); },
        [names](const QString& text, Day) -> std::optional<Enum> {
            const qsizetype index = names.indexOf(text);
            return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
        } };
}

template <typename Value, typename T>
static Attribute<Value> field(const QString& name, T Value::*member, const Text<T>& text)
{
    return { name,
        [member, text](const Value& value) {
            return value.*member == Value {}.*member ? QString() : text.write(value.*member);
        },
        [member, text](Value& value, const QString& written, Day day) {
            const std::optional<T> read = text.read(written, day);
            if (read)
                value.*member = *read;
            return read.has_value();
        } };
}

/// "?" is what the panels show where nothing is known; people write it back.
template <typename Value, typename T>
static Attribute<Value> field(
    const QString& name, std::optional<T> Value::*member, const Text<T>& text)
{
    return { name,
        [member, text](const Value& value) {
            return value.*member ? text.write(*(value.*member)) : QString();
        },
        [member, text](Value& value, const QString& written, Day day) {
            if (written.trimmed().isEmpty() || written.trimmed() == u"?") {
                value.*member = std::nullopt;
                return true;
            }
            const std::optional<T> read = text.read(written, day);
            if (read)
                value.*member = read;
            return read.has_value();
        } };
}

static Text<std::chrono::minutes> wholeMinutes()
{
    return { [](std::chrono::minutes length) { return QString::number(length.count()); },
        [](const QString& text, Day) -> std::optional<std::chrono::minutes> {
            bool isNumber = false;
            const int minutes = text.trimmed().toInt(&isNumber);
            const bool fits = isNumber && minutes > 0 && minutes <= 1440;
            return fits ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
        } };
}

const Attributes<ValueStream>& streamAttributes()
{
    static const Attributes<ValueStream> all {
        field(u"name"_s, &ValueStream::name, words()),
        field(u"day_length_min"_s, &ValueStream::dayLength, wholeMinutes()),
        field(u"source"_s, &ValueStream::source, words()),
        field(u"evidence_id"_s, &ValueStream::evidenceId, identity()),
        field(u"cases"_s, &ValueStream::cases, count()),
        field(u"median_lt_min"_s, &ValueStream::medianLeadTime, time()),
        field(u"p85_lt_min"_s, &ValueStream::p85LeadTime, time()),
        field(u"visible_path"_s, &ValueStream::visiblePathPpm, percent()),
    };
    return all;
}

const Attributes<Step>& stepAttributes()
{
    static const Attributes<Step> all {
        field(u"name"_s, &Step::name, words()),
        field(u"pt_min"_s, &Step::processTime, time()),
        field(u"lt_min"_s, &Step::leadTime, time()),
        field(u"ca"_s, &Step::completeAccuratePpm, percent()),
        field(u"judged_items"_s, &Step::judgedItems, count()),
        field(u"people"_s, &Step::people, count()),
        field(u"queue"_s, &Step::queue, count()),
        field(u"map_position"_s, &Step::position, point()),
        field(u"count"_s, &Step::count, count()),
        field(u"p85_lt_min"_s, &Step::p85LeadTime, time()),
        field(u"p85_pt_min"_s, &Step::p85ProcessTime, time()),
    };
    return all;
}

const Attributes<Handoff>& handoffAttributes()
{
    static const Attributes<Handoff> all {
        field(u"share"_s, &Handoff::sharePpm, percent()),
        field(u"channel"_s, &Handoff::channel,
            oneOf<Channel>({ u"ticket"_s, u"meeting"_s, u"mail"_s, u"chat"_s, u"interface"_s,
                u"automation"_s })),
        field(u"information_mismatch"_s, &Handoff::informationMismatch, whole(0, 3)),
        field(u"process_mismatch"_s, &Handoff::processMismatch, whole(0, 3)),
        field(u"tooling_mismatch"_s, &Handoff::toolingMismatch, whole(0, 3)),
        field(u"capacity_mismatch"_s, &Handoff::capacityMismatch, whole(0, 3)),
        field(u"count"_s, &Handoff::count, count()),
        field(u"rarest_in"_s, &Handoff::rarestIn, count()),
        field(u"median_wait_min"_s, &Handoff::medianWait, time()),
        field(u"p85_wait_min"_s, &Handoff::p85Wait, time()),
    };
    return all;
}
