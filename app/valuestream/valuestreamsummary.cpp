// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/valuestreamsummary.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "app/valuestream/workshopsummary.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The context of the strings below.
class ValueStreamSummary {
    Q_DECLARE_TR_FUNCTIONS(ValueStreamSummary)
};

// From which part of the whole a wait or a send-back is worth a word; conventions of this program.
static constexpr double notableWait = 0.2;
static constexpr int notableSendBackPpm = 50'000;
static constexpr double mostlyWaiting = 0.10; ///< Activity ratio below: bad.
static constexpr double oftenWaiting = 0.25; ///< Below: a warning.

namespace {
/// One stream with its numbers, handed from part to part.
struct View {
    StreamMap map;
    StreamMetrics metrics;

    DayLength day() const { return map.stream.dayLength; }
    const Step* step(const QUuid& id) const { return findById(map.steps, id); }
    QString name(const QUuid& id) const
    {
        const Step* found = step(id);
        return found ? stepName(*found) : u"?"_s;
    }
    QString time(std::optional<std::chrono::seconds> value) const
    {
        return formatDuration(value, day());
    }
};
} // namespace

static State stateOf(const View& view)
{
    if (view.metrics.neverCompletes)
        return State::Bad;
    if (!view.metrics.activityRatio)
        return State::Unknown;
    const double ratio = *view.metrics.activityRatio;
    return ratio < mostlyWaiting ? State::Bad : ratio < oftenWaiting ? State::Warning : State::Good;
}

// Answer

static QString contextOf(const View& view)
{
    const StreamMetrics& m = view.metrics;
    QStringList parts;
    if (view.map.isDiscovered()) {
        parts.append(ValueStreamSummary::tr("%Ln case(s)", nullptr, view.map.stream.cases));
        parts.append(ValueStreamSummary::tr("%n step(s)", nullptr, int(view.map.steps.size())));
        if (view.map.stream.p85LeadTime)
            parts.append(ValueStreamSummary::tr("85 % are done within %1")
                             .arg(view.time(view.map.stream.p85LeadTime)));
    } else {
        parts.append(ValueStreamSummary::tr("%n step(s)", nullptr, int(view.map.steps.size()))
            + u", "_s + ValueStreamSummary::tr("%n handoff(s)", nullptr, m.handoffs)
            + (m.ticketHandoffs > 0
                    ? u' ' + ValueStreamSummary::tr("(%1 by ticket)").arg(m.ticketHandoffs)
                    : QString()));
    }
    if (!view.map.stream.source.isEmpty())
        parts.append(view.map.stream.source);
    parts.append(dayLengthText(view.day()));
    return parts.join(u" · "_s);
}

static Answer answerOf(const View& view)
{
    Answer answer { .state = stateOf(view), .context = contextOf(view) };
    const StreamMetrics& m = view.metrics;
    const QString name = inSentence(view.map.stream.name);
    if (view.map.steps.isEmpty()) {
        answer.text = ValueStreamSummary::tr("%1 has no steps yet").arg(view.map.stream.name);
        return answer;
    }
    const QString lead = view.time(m.leadTime);
    if (m.neverCompletes) {
        answer.key = ValueStreamSummary::tr("no item ever completes");
        answer.text = ValueStreamSummary::tr("%1: %2").arg(view.map.stream.name, answer.key);
    } else if (!m.leadTime) {
        answer.text = ValueStreamSummary::tr("How long one %1 takes is not known yet").arg(name);
    } else if (view.map.isDiscovered()) {
        answer.key = lead;
        answer.text = ValueStreamSummary::tr("%1: half of the cases take longer than %2")
                          .arg(view.map.stream.name, lead);
        if (answer.state == State::Unknown)
            answer.state = State::Warning;
    } else if (!m.processTime) {
        answer.key = lead;
        answer.text = (m.unknownLeadTimes > 0 ? ValueStreamSummary::tr("One %1 takes at least %2")
                                              : ValueStreamSummary::tr("One %1 takes %2"))
                          .arg(name, lead);
    } else {
        const QString work = view.time(m.processTime);
        answer.key = lead + u'\n' + work;
        answer.text = (m.unknownLeadTimes + m.unknownProcessTimes > 0
                ? ValueStreamSummary::tr(
                    "One %1 takes at least %2 and is worked on for at least %3")
                : ValueStreamSummary::tr("One %1 takes %2 and is worked on for %3"))
                          .arg(name, lead, work);
    }
    return answer;
}

static Headline headlineOf(const View& view)
{
    Headline headline { .name = ValueStreamSummary::tr("Lead time"),
        .figure = view.time(view.metrics.leadTime),
        .caption = view.map.stream.name,
        .state = stateOf(view) };
    if (view.metrics.processTime)
        headline.caption += u", "_s
            + ValueStreamSummary::tr("worked on for %1").arg(view.time(view.metrics.processTime));
    switch (headline.state) {
    case State::Bad:
        headline.stateText = view.metrics.neverCompletes ? ValueStreamSummary::tr("Never ends")
                                                         : ValueStreamSummary::tr("Mostly waiting");
        break;
    case State::Warning:
        headline.stateText = ValueStreamSummary::tr("Often waiting");
        break;
    case State::Good:
        headline.stateText = ValueStreamSummary::tr("Flows");
        break;
    case State::Unknown:
        headline.stateText = ValueStreamSummary::tr("Not known yet");
        break;
    }
    return headline;
}

// Findings

static Finding finding(
    State severity, const QString& title, const QString& text, const QUuid& objectId)
{
    return { severity, title, text, Subject::ValueStream, objectId };
}

static void addWaits(QList<Finding>& findings, const View& view)
{
    const QList<StepWait>& waits = view.metrics.waits;
    if (waits.size() < 3 || waits.first().share < notableWait)
        return;
    const StepWait& longest = waits.first();
    const Step* step = view.step(longest.stepId);
    QString text = ValueStreamSummary::tr("An item waits %1 at %2.")
                       .arg(view.time(longest.wait), view.name(longest.stepId));
    if (step && step->queue && *step->queue > 0)
        text += u' ' + ValueStreamSummary::tr("%n item(s) wait there now.", nullptr, *step->queue);
    if (waits.at(1).share >= notableWait)
        text += u' '
            + ValueStreamSummary::tr("Together with %1 that is %2 of all waiting.")
                  .arg(view.name(waits.at(1).stepId), shareText(longest.share + waits.at(1).share));
    findings.append(finding(State::Bad,
        ValueStreamSummary::tr("%1 of the waiting is in one place").arg(shareText(longest.share)),
        text, longest.stepId));
}

static void addSendBacks(QList<Finding>& findings, const View& view)
{
    for (const Handoff& handoff : view.map.handoffs) {
        if (!handoff.sendBack || view.map.isDiscovered()
            || handoff.sharePpm.value_or(0) < notableSendBackPpm)
            continue;
        QString text;
        if (view.metrics.expectedLeadTime)
            text = ValueStreamSummary::tr("With send-backs the average is %1.")
                       .arg(formatDuration(*view.metrics.expectedLeadTime, view.day()))
                + u' ';
        text += ValueStreamSummary::tr(
            "Agree with %1 on what a request must hold before it leaves %2.")
                    .arg(view.name(handoff.fromStepId), view.name(handoff.toStepId));
        findings.append(finding(State::Warning,
            ValueStreamSummary::tr("%1 come back from %2")
                .arg(formatPpm(*handoff.sharePpm), view.name(handoff.fromStepId)),
            text, handoff.id));
    }
}

/// The most frequent loops of a log.
static void addMeasuredLoops(QList<Finding>& findings, const View& view)
{
    if (!view.map.isDiscovered())
        return;
    QList<Handoff> loops;
    for (const Handoff& handoff : view.map.handoffs)
        if (handoff.sendBack || handoff.fromStepId == handoff.toStepId)
            loops.append(handoff);
    std::stable_sort(loops.begin(), loops.end(),
        [](const Handoff& a, const Handoff& b) { return a.count > b.count; });
    for (qsizetype i = 0; i < std::min<qsizetype>(3, loops.size()); ++i) {
        const Handoff& loop = loops.at(i);
        const QString times = ValueStreamSummary::tr("%n time(s)", nullptr, loop.count);
        const bool same = loop.fromStepId == loop.toStepId;
        findings.append(finding(State::Warning,
            same ? ValueStreamSummary::tr("%1 repeated %2").arg(view.name(loop.fromStepId), times)
                 : ValueStreamSummary::tr("Back from %1 to %2 %3")
                       .arg(view.name(loop.fromStepId), view.name(loop.toStepId), times),
            loop.medianWait ? ValueStreamSummary::tr("Half of them after more than %1.")
                                  .arg(view.time(loop.medianWait))
                            : QString(),
            loop.id));
    }
}

static void addTicketHandoffs(QList<Finding>& findings, const View& view)
{
    const int count = view.metrics.ticketHandoffs;
    if (count == 0 || view.map.isDiscovered())
        return;
    // The step behind a ticket that waits longest for the least work.
    const Step* worst = nullptr;
    const auto ratio = [](const Step& step) {
        return double(waitOf(step).value_or(0s).count())
            / double(std::max<qint64>(1, step.processTime.value_or(1s).count()));
    };
    for (const Handoff& handoff : view.map.handoffs) {
        const Step* step = view.step(handoff.toStepId);
        if (handoff.channel != Channel::Ticket || handoff.sendBack || !step || !waitOf(*step))
            continue;
        if (!worst || ratio(*step) > ratio(*worst))
            worst = step;
    }
    QString text;
    if (worst)
        text = ValueStreamSummary::tr("%1 works for %2 and waits for %3.")
                   .arg(stepName(*worst), view.time(worst->processTime), view.time(waitOf(*worst)))
            + u' ';
    text += ValueStreamSummary::tr("Remove the handoff or turn it into self-service.");
    findings.append(
        finding(State::Warning, ValueStreamSummary::tr("%n ticket handoff(s)", nullptr, count),
            text, worst ? worst->id : QUuid()));
}

static void addDoubts(QList<Finding>& findings, const View& view)
{
    const StreamMetrics& m = view.metrics;
    if (m.neverCompletes)
        findings.prepend(finding(State::Bad, ValueStreamSummary::tr("No item ever completes"),
            ValueStreamSummary::tr(
                "From some step everything is sent back. A share below 100 % lets items "
                "through."),
            {}));
    for (const Step& step : view.map.steps)
        if (worksLongerThanItTakes(step))
            findings.append(finding(State::Warning,
                ValueStreamSummary::tr("%1: more work than time").arg(stepName(step)),
                ValueStreamSummary::tr(
                    "Its process time %1 is longer than its lead time %2. Correct one of "
                    "them, or say how many people work on one item.")
                    .arg(view.time(step.processTime), view.time(step.leadTime)),
                step.id));
    if (view.map.steps.isEmpty() || view.map.isDiscovered())
        return;
    QStringList unknown;
    const auto add = [&](int count, const QString& what) {
        if (count > 0)
            unknown.append(
                ValueStreamSummary::tr("%1: %2 of %3")
                    .arg(what)
                    .arg(count)
                    .arg(what == ValueStreamSummary::tr("%C&A") ? int(view.map.steps.size())
                                                                : int(m.path.size())));
    };
    add(m.unknownLeadTimes, ValueStreamSummary::tr("lead time"));
    add(m.unknownProcessTimes, ValueStreamSummary::tr("process time"));
    add(m.unknownCompleteAccurate, ValueStreamSummary::tr("%C&A"));
    if (m.unknownSendBackShares > 0)
        unknown.append(ValueStreamSummary::tr("share sent back: %1").arg(m.unknownSendBackShares));
    const auto first
        = std::find_if(view.map.steps.begin(), view.map.steps.end(), [](const Step& s) {
              return isProcess(s) && (!s.leadTime || !s.processTime || !s.completeAccuratePpm);
          });
    if (!unknown.isEmpty())
        findings.append(finding(State::Unknown, ValueStreamSummary::tr("Not everything is known"),
            ValueStreamSummary::tr("Unknown: %1. Totals are sums of what is known.")
                .arg(unknown.join(u", "_s)),
            first == view.map.steps.end() ? QUuid() : first->id));
}

// Explanations

static QString sumText(const View& view, std::optional<std::chrono::seconds> Step::*part)
{
    QStringList terms;
    for (const QUuid& id : view.metrics.path)
        if (const Step* step = view.step(id))
            terms.append(view.time(step->*part));
    if (terms.size() > 12)
        return ValueStreamSummary::tr("sum of %1 steps").arg(terms.size());
    return terms.join(u" + "_s);
}

static void addTimes(QList<Explanation>& list, const View& view)
{
    const StreamMetrics& m = view.metrics;
    const QString source
        = ValueStreamSummary::tr("Martin & Osterling, Value Stream Mapping (2014)");
    if (view.map.isDiscovered()) {
        list.append({ ValueStreamSummary::tr("Lead time (median)"),
            ValueStreamSummary::tr("the middle one of %Ln case(s), from first to last event",
                nullptr, view.map.stream.cases),
            view.time(m.leadTime), view.map.stream.source });
        return;
    }
    list.append({ ValueStreamSummary::tr("Lead time"), sumText(view, &Step::leadTime),
        totalText(m.leadTime, m.unknownLeadTimes, view.day()),
        source + u"; "_s + pathRuleText(m.rule) });
    list.append({ ValueStreamSummary::tr("Process time"), sumText(view, &Step::processTime),
        totalText(m.processTime, m.unknownProcessTimes, view.day()), source });
    if (m.activityRatio && !m.unknownLeadTimes && !m.unknownProcessTimes)
        list.append({ ValueStreamSummary::tr("Activity ratio"),
            ValueStreamSummary::tr("process time / lead time = %1 / %2")
                .arg(view.time(m.processTime), view.time(m.leadTime)),
            shareText(m.activityRatio),
            source + u"; "_s
                + ValueStreamSummary::tr(
                    "here below 10 % counts as bad, below 25 % as a warning") });
    else
        list.append({ ValueStreamSummary::tr("Activity ratio"),
            ValueStreamSummary::tr("process time / lead time, over the steps that have both"),
            shareText(m.activityRatio), source });
}

static void addQuality(QList<Explanation>& list, const View& view)
{
    const StreamMetrics& m = view.metrics;
    QStringList factors;
    for (const Step& step : view.map.steps)
        if (step.completeAccuratePpm)
            factors.append(formatPpm(*step.completeAccuratePpm));
    if (m.rolledCompleteAccurate) {
        QString source = ValueStreamSummary::tr(
            "Product over all steps, as if they were independent; about %1 "
            "in 100 requests need a correction somewhere")
                             .arg(qRound((1 - *m.rolledCompleteAccurate) * 100));
        if (m.unknownCompleteAccurate > 0)
            source = ValueStreamSummary::tr("%1 of %2 steps unknown")
                         .arg(m.unknownCompleteAccurate)
                         .arg(view.map.steps.size())
                + u"; "_s + source;
        list.append({ ValueStreamSummary::tr("Rolled %C&A"),
            factors.size() > 12 ? ValueStreamSummary::tr("product of %1 steps").arg(factors.size())
                                : factors.join(u" × "_s),
            shareText(m.rolledCompleteAccurate), source });
    }
    if (!m.hasSendBacks || !m.expectedLeadTime)
        return;
    QStringList visits;
    for (const Step& step : view.map.steps)
        if (m.visits.value(step.id) > 1.0005)
            visits.append(stepName(step) + u' ' + formatNumber(m.visits.value(step.id), 2));
    list.append({ ValueStreamSummary::tr("Average with send-backs"),
        ValueStreamSummary::tr("Σ visits × lead time, visits v = (I − Pᵀ)⁻¹ e")
            + (visits.isEmpty() || visits.size() > 12 ? QString() : u": "_s + visits.join(u", "_s)),
        formatDuration(*m.expectedLeadTime, view.day()),
        ValueStreamSummary::tr(
            "Absorbing Markov chain: Kemeny & Snell, Finite Markov Chains (1960)") });
}

static void addMeasured(QList<Explanation>& list, const View& view)
{
    if (!view.map.isDiscovered())
        return;
    const StreamMap part = visiblePart(view.map);
    list.append({ ValueStreamSummary::tr("Cases that stay visible"),
        ValueStreamSummary::tr("cases all of whose handoffs are among the %1 of %2 shown")
            .arg(part.handoffs.size())
            .arg(view.map.handoffs.size()),
        formatPercent(visibleCaseShare(view.map), 1), view.map.stream.source });
    std::chrono::seconds sum = 0s;
    for (const QUuid& id : view.metrics.path)
        if (const Step* step = view.step(id))
            sum += step->leadTime.value_or(0s);
    list.append({ ValueStreamSummary::tr("Ladder"),
        ValueStreamSummary::tr(
            "medians of the steps along the most frequent path; they need not add up to the "
            "median of the cases"),
        view.time(sum), view.map.stream.source });
}

static double completenessOf(const StreamMap& map)
{
    if (map.steps.isEmpty())
        return map.stream.id.isNull() ? 0 : 0.1;
    int known = 0;
    int asked = 0;
    for (const Step& step : map.steps) {
        if (!isProcess(step))
            continue;
        asked += 4;
        known += (step.leadTime ? 1 : 0) + (step.processTime ? 1 : 0)
            + (step.completeAccuratePpm ? 1 : 0) + (step.teamId.isNull() ? 0 : 1);
    }
    return asked == 0 ? 0.1 : 0.1 + 0.9 * known / double(asked);
}

Summary valueStreamSummary(const Project& project, QDate today, const QUuid& shown)
{
    Q_UNUSED(today)
    Summary summary;
    const ValueStream* stream = findById(project.valueStreams, shown);
    if (!stream && !project.valueStreams.isEmpty())
        stream = &project.valueStreams.first();
    if (!stream) {
        summary.answer.text = ValueStreamSummary::tr("No value stream has been mapped yet");
        summary.headline = { .name = ValueStreamSummary::tr("Lead time"),
            .figure = u"?"_s,
            .stateText = ValueStreamSummary::tr("Not known yet") };
        return summary;
    }
    View view { .map = streamMap(project, stream->id), .metrics = {} };
    view.metrics = streamMetrics(view.map);
    summary.answer = answerOf(view);
    summary.headline = headlineOf(view);
    summary.completeness = completenessOf(view.map);
    addWaits(summary.findings, view);
    addSendBacks(summary.findings, view);
    addMeasuredLoops(summary.findings, view);
    addTicketHandoffs(summary.findings, view);
    addDoubts(summary.findings, view);
    addWorkshopDoubts(summary.findings, project, view.map, view.metrics);
    if (!view.map.steps.isEmpty()) {
        addTimes(summary.explanations, view);
        addQuality(summary.explanations, view);
        addIntervals(summary.explanations, view.map, view.metrics);
        addFlowBalance(summary.explanations, project, view.map, view.metrics);
        addMeasured(summary.explanations, view);
    }
    return summary;
}
