// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/futuresummary.h"
#include "app/project/project.h"
#include "app/valuestream/futurewords.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class FutureSummary {
    Q_DECLARE_TR_FUNCTIONS(FutureSummary)
};

static int appliedChanges(const FutureEffects& effects)
{
    return int(std::count_if(effects.changes.cbegin(), effects.changes.cend(),
        [](const StaticEffect& each) { return each.outcome.isApplied(); }));
}

static QString timeText(std::optional<std::chrono::milliseconds> time, DayLength day)
{
    return time ? formatDuration(*time, day) : u"?"_s;
}

static void tellSimulated(Answer& answer, int applied, const SimulatedTimes& times, DayLength day)
{
    const auto text = [day](double seconds) { return formatEstimate(seconds, day); };
    answer.key = text(times.p85Then);
    answer.text = FutureSummary::tr("%n change(s) in turn: the median goes from %1 to %2, and 85 % "
                                    "are done within %4 instead of %3",
        nullptr, applied)
                      .arg(text(times.p50Now), text(times.p50Then), text(times.p85Now), answer.key);
    answer.state = times.p85Then < times.p85Now ? State::Good : State::Warning;
    answer.context = FutureSummary::tr("Simulated, %1").arg(times.run) + u" · "_s + answer.context;
}

static Answer answerOf(const StreamMap& map, const FutureEffects& effects,
    const std::optional<SimulatedTimes>& simulated)
{
    const DayLength day = map.stream.dayLength;
    const int applied = appliedChanges(effects);
    const auto before = comparedLeadTime(effects.current);
    const auto after = comparedLeadTime(effects.after());
    Answer answer { .context = FutureSummary::tr("handoffs %1 → %2, by ticket %3 → %4")
                                   .arg(effects.current.handoffs)
                                   .arg(effects.after().handoffs)
                                   .arg(effects.current.ticketHandoffs)
                                   .arg(effects.after().ticketHandoffs)
            + u" · "_s + pathRuleText(effects.after().rule) + u" · "_s + dayLengthText(day) };
    if (applied == 0) {
        answer.text = effects.changes.isEmpty()
            ? FutureSummary::tr("No change is planned for %1 yet").arg(inSentence(map.stream.name))
            : FutureSummary::tr("None of the changes is made: the future is the current state");
        return answer;
    }
    if (simulated) {
        tellSimulated(answer, applied, *simulated, day);
        return answer;
    }
    if (!before || !after) {
        answer.text = FutureSummary::tr(
            "%n change(s) in turn; what they do to the lead time is not known yet", nullptr,
            applied);
        return answer;
    }
    answer.key = timeText(after, day);
    if (*after == *before)
        answer.text
            = FutureSummary::tr("%n change(s) in turn leave the lead time at %1", nullptr, applied)
                  .arg(answer.key);
    else
        answer.text = (*after < *before
                ? FutureSummary::tr(
                    "%n change(s) in turn shorten the lead time from %1 to %2", nullptr, applied)
                : FutureSummary::tr(
                    "%n change(s) in turn lengthen the lead time from %1 to %2", nullptr, applied))
                          .arg(timeText(before, day), answer.key);
    answer.state = *after < *before ? State::Good : State::Warning;
    return answer;
}

static void addProblems(
    QList<Finding>& findings, const QList<FutureChange>& changes, const FutureEffects& effects)
{
    for (qsizetype i = 0; i < effects.changes.size() && i < changes.size(); ++i) {
        const QString problem = changeProblem(effects.changes.at(i).outcome.result);
        if (!problem.isEmpty())
            findings.append(
                { State::Warning, FutureSummary::tr("Change %1 does nothing").arg(i + 1), problem,
                    Subject::ValueStream, changes.at(i).id });
    }
}

/// Which one or two changes bring most of what all of them bring.
static void addLargest(QList<Finding>& findings, const QList<FutureChange>& changes,
    const FutureEffects& effects, const Project& project, DayLength day)
{
    struct Gain {
        qsizetype change;
        double saved;
    };
    QList<Gain> gains;
    double total = 0;
    auto before = comparedLeadTime(effects.current);
    for (qsizetype i = 0; i < effects.changes.size() && i < changes.size(); ++i) {
        const auto after = comparedLeadTime(effects.changes.at(i).after);
        const double saved = before && after ? double((*before - *after).count()) : 0;
        before = after;
        total += saved;
        if (saved > 0)
            gains.append({ i, saved });
    }
    if (total <= 0 || gains.size() < 2)
        return;
    std::stable_sort(
        gains.begin(), gains.end(), [](const Gain& a, const Gain& b) { return a.saved > b.saved; });
    const Gain& first = gains.first();
    findings.append({ State::Good,
        FutureSummary::tr("%1 of it comes from change %2")
            .arg(shareText(first.saved / total))
            .arg(first.change + 1),
        FutureSummary::tr("%1 saves %2. Agree on it first.")
            .arg(changeTitle(changes.at(first.change), project),
                timeText(std::chrono::milliseconds(qint64(first.saved)), day)),
        Subject::ValueStream, changes.at(first.change).id });
}

static Explanation leadTimes(const FutureEffects& effects, DayLength day)
{
    QStringList times { timeText(comparedLeadTime(effects.current), day) };
    for (const StaticEffect& effect : effects.changes)
        times.append(timeText(comparedLeadTime(effect.after), day));
    const bool loops = effects.current.hasSendBacks || effects.after().hasSendBacks;
    return { FutureSummary::tr("Lead time after each change"), times.join(u" → "_s), times.last(),
        (loops ? FutureSummary::tr("average with send-backs, Σ visits × lead time")
               : pathRuleText(effects.after().rule))
            + u"; "_s
            + FutureSummary::tr("what people, batches and hours do shows only in the simulation") };
}

Summary futureSummary(const Project& project, const StreamMap& map, const FutureEffects& effects,
    const Summary& current, const std::optional<SimulatedTimes>& simulated)
{
    Summary summary = current;
    const QList<FutureChange> changes = changesOf(project, map.stream.id);
    summary.answer = answerOf(map, effects, simulated);
    summary.findings.clear();
    addProblems(summary.findings, changes, effects);
    addLargest(summary.findings, changes, effects, project, map.stream.dayLength);
    summary.explanations.prepend(leadTimes(effects, map.stream.dayLength));
    return summary;
}
