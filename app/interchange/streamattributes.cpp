// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/streamattributes.h"
#include "app/calendar/storedcalendar.h"
#include "app/language/format.h"
#include <QRegularExpression>
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

/// As long as the file allows.
static Text<QString> words(qsizetype longest = 10'000)
{
    return { [](const QString& text) { return text; },
        [longest](const QString& text, Day) {
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

/// Thousandths with the decimals they need: 2500 is "2.5".
static Text<qint64> thousandths(qint64 most)
{
    return { [](qint64 milli) {
                QString text = u"%1.%2"_s.arg(milli / 1000).arg(milli % 1000, 3, 10, QChar(u'0'));
                while (text.endsWith(u'0'))
                    text.chop(1);
                return text.endsWith(u'.') ? text.chopped(1) : text;
            },
        [most](const QString& text, Day) -> std::optional<qint64> {
            static const QRegularExpression form(u"^(\\d{1,13})(?:[.,](\\d{1,3}))?$"_s);
            const auto match = form.match(text.trimmed());
            if (!match.hasMatch())
                return std::nullopt;
            const qint64 milli = match.captured(1).toLongLong() * 1000
                + match.captured(2).leftJustified(3, u'0').toLongLong();
            return milli <= most ? std::optional(milli) : std::nullopt;
        } };
}

/// The same of a field that holds an int.
static Text<int> thousandths(int least, int most)
{
    const Text<qint64> wide = thousandths(most);
    return { [wide](int milli) { return wide.write(milli); },
        [wide, least](const QString& text, Day day) -> std::optional<int> {
            const auto milli = wide.read(text, day);
            return milli && *milli >= least ? std::optional(static_cast<int>(*milli))
                                            : std::nullopt;
        } };
}

/// A text like "measured n=20 low=600 period=May" with the numbers of those names replaced by what
/// `convert` makes of them, left out where that is empty; nothing where it makes nothing.
static std::optional<QString> withNumbers(const QString& text, const QStringList& names,
    const std::function<std::optional<QString>(const QString&)>& convert)
{
    const qsizetype end = text.indexOf(u" period="_s);
    QStringList parts;
    for (const QString& part : text.left(end < 0 ? text.size() : end).split(u' ')) {
        const qsizetype at = part.indexOf(u'=');
        if (at < 0 || !names.contains(part.left(at))) {
            parts.append(part);
            continue;
        }
        const std::optional<QString> converted = convert(part.mid(at + 1));
        if (!converted)
            return std::nullopt;
        if (!converted->isEmpty())
            parts.append(part.left(at + 1) + *converted);
    }
    return parts.join(u' ') + (end < 0 ? QString() : text.mid(end));
}

static qint64 plainNumber(std::chrono::seconds time) { return time.count(); }
static qint64 plainNumber(qint64 number) { return number; }

/// Such a text with its numbers in the unit of the column, which `number` writes and reads. A
/// number that would not come back is not written.
template <typename V, typename N>
static Text<V> withUnit(const QStringList& names, const Text<N>& number,
    QString (*toText)(const V&), std::optional<V> (*fromText)(const QString&))
{
    const auto stored = [number](const QString& inUnit, Day day) -> std::optional<QString> {
        const std::optional<N> read = number.read(inUnit, day);
        return read ? std::optional(QString::number(plainNumber(*read))) : std::nullopt;
    };
    return { [=](const V& value) {
                const auto inUnit = [&](const QString& text) -> std::optional<QString> {
                    const QString written = number.write(static_cast<N>(text.toLongLong()));
                    return stored(written, calendarDay) == text ? written : QString();
                };
                return withNumbers(toText(value), names, inUnit).value_or(QString());
            },
        [=](const QString& text, Day day) -> std::optional<V> {
            const auto plain = withNumbers(
                text.trimmed(), names, [&](const QString& inUnit) { return stored(inUnit, day); });
            return plain ? fromText(*plain) : std::nullopt;
        } };
}

/// "measured n=20 low=10 high=15.5 period=13-19 Nov", low and high like the number itself.
template <typename N> static Text<Provenance> origin(const Text<N>& number)
{
    return withUnit({ u"low"_s, u"high"_s }, number, provenanceText, provenanceFromText);
}

/// "triangular min=10 mode=15 max=60" in minutes.
static Text<TimeShape> shape()
{
    return withUnit({ u"min"_s, u"mode"_s, u"max"_s }, time(), timeShapeText, timeShapeFromText);
}

static Text<QString> slotTimes()
{
    return { [](const QString& text) { return text; },
        [](const QString& text, Day) {
            const bool fits
                = text.trimmed().isEmpty() || (text.size() <= 10'000 && readSlots(text).isRead());
            return fits ? std::optional(text.trimmed()) : std::nullopt;
        } };
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
            const qsizetype index = names.indexOf(text.trimmed().toLower());
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
            const std::optional<T> read
                = written.trimmed().isEmpty() ? Value {}.*member : text.read(written, day);
            if (read)
                value.*member = *read;
            return read.has_value();
        },
        std::is_same_v<T, QString> };
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

/// A field of a value that is a field itself.
template <typename Value, typename Part>
static Attribute<Value> within(Part Value::*part, const Attribute<Part>& inner)
{
    return { inner.name, [=](const Value& value) { return inner.text(value.*part); },
        [=](Value& value, const QString& written, Day day) {
            return inner.read(value.*part, written, day);
        },
        inner.isWords };
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

static constexpr qint64 mostPerDay = 1'000'000'000'000;

const Attributes<ValueStream>& streamAttributes()
{
    static const Attributes<ValueStream> all {
        field(u"name"_s, &ValueStream::name, words()),
        field(u"day_length_min"_s, &ValueStream::dayLength, wholeMinutes()),
        field(u"source"_s, &ValueStream::source, words(1'000'000)),
        field(u"evidence_id"_s, &ValueStream::evidenceId, identity()),
        field(u"cases"_s, &ValueStream::cases, count()),
        field(u"median_lt_min"_s, &ValueStream::medianLeadTime, time()),
        field(u"p85_lt_min"_s, &ValueStream::p85LeadTime, time()),
        field(u"visible_path"_s, &ValueStream::visiblePathPpm, percent()),
        field(u"demand_per_day"_s, &ValueStream::demandMilli, thousandths(mostPerDay)),
        field(u"demand_provenance"_s, &ValueStream::demandProvenance,
            origin(thousandths(mostPerDay))),
        field(
            u"arrival_variation"_s, &ValueStream::arrivalVariationMilli, thousandths(0, 1'000'000)),
        field(u"cost_of_delay_per_day"_s, &ValueStream::costOfDelayMilli,
            thousandths(1'000'000'000'000'000)),
        field(u"currency"_s, &ValueStream::currency, words(1000)),
        field(u"calendar_id"_s, &ValueStream::calendarId, identity()),
        field(u"wall_photo_id"_s, &ValueStream::wallPhotoId, identity()),
        within(&ValueStream::wallPhoto,
            field(u"wall_photo_opacity"_s, &WallPhoto::opacityPpm, percent())),
        within(&ValueStream::wallPhoto,
            field(u"wall_photo_position"_s, &WallPhoto::position, point())),
        within(&ValueStream::wallPhoto,
            field(u"wall_photo_scale"_s, &WallPhoto::scaleMilli, thousandths(1, 1'000'000))),
        field(u"mapped_backwards"_s, &ValueStream::mappedBackwards,
            oneOf<bool>({ u"no"_s, u"yes"_s })),
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
        field(u"people"_s, &Step::people, whole(0, 1'000'000)),
        field(u"queue"_s, &Step::queue, count()),
        field(u"map_position"_s, &Step::position, point()),
        field(u"count"_s, &Step::count, count()),
        field(u"p85_lt_min"_s, &Step::p85LeadTime, time()),
        field(u"p85_pt_min"_s, &Step::p85ProcessTime, time()),
        field(u"kind"_s, &Step::kind,
            oneOf<StepKind>({ u"process"_s, u"supplier"_s, u"customer"_s, u"inventory"_s })),
        field(u"va_min"_s, &Step::valueAddedTime, time()),
        field(u"people_per_item"_s, &Step::peoplePerItem, whole(1, 1'000'000)),
        field(u"pt_shape"_s, &Step::processTimeShape, shape()),
        field(u"batch_size"_s, &Step::batchSize, whole(1, 1'000'000)),
        field(u"setup_min"_s, &Step::setupTime, time()),
        field(u"wip_limit"_s, &Step::wipLimit, whole(1, 1'000'000)),
        field(u"slot_times"_s, &Step::slotTimes, slotTimes()),
        field(u"slot_capacity"_s, &Step::slotCapacity, whole(1, 1'000'000)),
        field(u"queue_capacity"_s, &Step::queueCapacity, count()),
        field(u"patience_min"_s, &Step::patience, time()),
        field(u"priority"_s, &Step::priority, whole(0, 9)),
        field(u"preemption"_s, &Step::preemption,
            oneOf<Preemption>({ u"none"_s, u"resume"_s, u"restart"_s, u"resample"_s })),
        field(u"split"_s, &Step::split, oneOf<Split>({ u"by_shares"_s, u"and"_s, u"xor"_s })),
        field(u"pain"_s, &Step::pain, whole(0, 3)),
        field(u"note"_s, &Step::note, words()),
        field(u"muda"_s, &Step::muda, oneOf<Muda>({ u"unsaid"_s, u"type_1"_s, u"type_2"_s })),
        field(u"muda_reason"_s, &Step::mudaReason, words()),
        within(
            &Step::queueCost, field(u"queue_overhead_min"_s, &QueueCost::overheadMinutes, count())),
        within(&Step::queueCost, field(u"queue_reopen"_s, &QueueCost::reopenPpm, percent())),
        within(&Step::queueCost,
            field(u"queue_context_change"_s, &QueueCost::contextChangePpm, percent())),
        within(&Step::queueCost, field(u"queue_pulse"_s, &QueueCost::pulse, whole(1, 5))),
        within(&Step::queueCost, field(u"queue_risk_note"_s, &QueueCost::riskNote, words())),
        field(u"pt_provenance"_s, &Step::processTimeProvenance, origin(time())),
        field(u"lt_provenance"_s, &Step::leadTimeProvenance, origin(time())),
        field(u"ca_provenance"_s, &Step::completeAccurateProvenance, origin(percent())),
        field(u"people_provenance"_s, &Step::peopleProvenance, origin(count())),
        field(u"queue_provenance"_s, &Step::queueProvenance, origin(count())),
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
        field(u"bad_input"_s, &Handoff::badInput,
            oneOf<BadInput>({ u"unsaid"_s, u"fix_in_place"_s, u"clarify"_s, u"send_back"_s })),
        field(u"bad_input_share"_s, &Handoff::badInputPpm, percent()),
        field(u"bad_input_min"_s, &Handoff::badInputTime, time()),
        field(u"information_example"_s, &Handoff::informationExample, words()),
        field(u"process_example"_s, &Handoff::processExample, words()),
        field(u"tooling_example"_s, &Handoff::toolingExample, words()),
        field(u"capacity_example"_s, &Handoff::capacityExample, words()),
        field(u"flow"_s, &Handoff::flow,
            oneOf<Flow>({ u"item"_s, u"manual_information"_s, u"electronic_information"_s })),
        field(u"volume_per_day"_s, &Handoff::volumeMilli, thousandths(mostPerDay)),
        field(u"decision"_s, &Handoff::decision,
            oneOf<HandoffDecision>({ u"undecided"_s, u"remove"_s, u"self_service"_s,
                u"keep_and_improve"_s, u"ticket_as_last_resort"_s })),
        field(u"decision_reason"_s, &Handoff::decisionReason, words()),
    };
    return all;
}
