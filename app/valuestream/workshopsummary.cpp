// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/workshopsummary.h"
#include "app/project/project.h"
#include "app/valuestream/streamintervals.h"
#include "app/valuestream/streamwords.h"
#include "app/valuestream/workshopchecks.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class WorkshopSummary {
    Q_DECLARE_TR_FUNCTIONS(WorkshopSummary)
};

/// Of all streams that say how much comes in: teams are shared.
static QList<TeamLoad> loadsOf(const Project& project)
{
    QList<StreamMap> maps;
    for (const ValueStream& stream : project.valueStreams)
        if (stream.demandMilli)
            maps.append(streamMap(project, stream.id));
    return teamLoads(maps, project.teams);
}

static QString timeText(double seconds, const StreamMap& map)
{
    return formatDuration(std::chrono::milliseconds(qint64(seconds * 1000)), map.stream.dayLength);
}

static QString nameOf(const StreamMap& map, const QUuid& id)
{
    const Step* step = findById(map.steps, id);
    return step ? stepName(*step) : QString();
}

/// The first step of the team, which the map can show.
static QUuid firstStepOf(const StreamMap& map, const QUuid& teamId)
{
    for (const Step& step : map.steps)
        if (step.teamId == teamId)
            return step.id;
    return {};
}

static Finding teamFinding(const WorkshopCheck& check, const Project& project, const StreamMap& map)
{
    const Team* team = findById(project.teams, check.objectId);
    return { State::Bad,
        WorkshopSummary::tr("%1: more work than people").arg(team ? team->name : u"?"_s),
        WorkshopSummary::tr("What comes in takes %1 of its people's time (ρ over 1). Its queues "
                            "grow every day, or one of demand, process time and people is wrong.")
            .arg(formatPercent(check.found)),
        Subject::ValueStream, firstStepOf(map, check.objectId) };
}

static Finding findingOf(const WorkshopCheck& check, const Project& project, const StreamMap& map)
{
    const QString name = nameOf(map, check.objectId);
    const auto finding = [&](State state, const QString& title, const QString& text) {
        return Finding { state, title, text, Subject::ValueStream, check.objectId };
    };
    switch (check.doubt) {
    case WorkshopDoubt::TeamOverloaded:
        break;
    case WorkshopDoubt::StepOverloaded:
        return finding(State::Bad, WorkshopSummary::tr("%1: more comes in than gets out").arg(name),
            WorkshopSummary::tr("What comes in takes %1 of the time of its people (ρ over 1). The "
                                "queue grows every day, or one of the numbers is wrong.")
                .arg(formatPercent(check.found)));
    case WorkshopDoubt::QueueAgainstWait:
        return finding(State::Warning, WorkshopSummary::tr("Queue and wait do not fit"),
            WorkshopSummary::tr("By Little's law %1 items should wait, and %2 were counted. Look "
                                "again at demand, waits and queues, or the queue is changing.")
                .arg(formatNumber(check.expected, check.expected < 10 ? 1 : 0),
                    formatNumber(check.found)));
    case WorkshopDoubt::StatedLeadTime:
        return finding(State::Warning,
            WorkshopSummary::tr("%1: the lead time does not fit its queue").arg(name),
            WorkshopSummary::tr(
                "Stated is %1; the items in front at this demand and the work give %2.")
                .arg(timeText(check.found, map), timeText(check.expected, map)));
    case WorkshopDoubt::AllPerfect:
        return finding(State::Unknown, WorkshopSummary::tr("%C&A is 100 % everywhere"),
            WorkshopSummary::tr("Ask those who receive: of ten items, how many can you use "
                                "without asking?"));
    case WorkshopDoubt::TooManySteps:
        return finding(State::Warning,
            WorkshopSummary::tr("%1 steps are too many for one map").arg(formatNumber(check.found)),
            WorkshopSummary::tr(
                "Five to fifteen tell the story. Group what one team does in one go."));
    case WorkshopDoubt::ValueBeyondWork:
        return finding(State::Warning, WorkshopSummary::tr("%1: more value than work").arg(name),
            WorkshopSummary::tr("Its value-added time %1 is longer than its process time %2.")
                .arg(timeText(check.found, map), timeText(check.expected, map)));
    }
    return teamFinding(check, project, map);
}

void addWorkshopDoubts(QList<Finding>& findings, const Project& project, const StreamMap& map,
    const StreamMetrics& metrics)
{
    const QList<WorkshopCheck> checks = workshopChecks(map, metrics, loadsOf(project));
    for (const WorkshopCheck& check : checks)
        findings.append(findingOf(check, project, map));
}

static void addLittlesLaw(
    QList<Explanation>& list, const StreamMap& map, const StreamMetrics& metrics)
{
    const auto oneItem = takt(map.stream);
    if (!oneItem)
        return;
    const QString demand = formatMilli(*map.stream.demandMilli);
    list.append({ WorkshopSummary::tr("Takt"),
        WorkshopSummary::tr("working time a day / items a day = %1 / %2")
            .arg(timeText(double(std::chrono::seconds(map.stream.dayLength).count()), {}), demand),
        formatDuration(oneItem, map.stream.dayLength),
        WorkshopSummary::tr("Rother & Shook, Learning to See (1999)") });
    if (const auto items = workInProgress(map.stream, metrics.leadTime))
        list.append({ WorkshopSummary::tr("Items in the stream"),
            WorkshopSummary::tr("items a day × lead time = %1 × %2")
                .arg(demand, formatDuration(metrics.leadTime, map.stream.dayLength)),
            formatNumber(*items, *items < 10 ? 1 : 0),
            WorkshopSummary::tr("Little's law: Operations Research 9 (1961)") });
}

static void addLabour(QList<Explanation>& list, const StreamMap& map, const StreamMetrics& metrics)
{
    if (!map.stream.demandMilli)
        return;
    constexpr double hoursAYear = 1600;
    const double days = map.stream.dayLength < calendarDay ? 250 : 365;
    const double items = double(*map.stream.demandMilli) / 1000 * days;
    if (const auto people = labourEffort(map, metrics, items, hoursAYear))
        list.append({ WorkshopSummary::tr("Labour effort"),
            WorkshopSummary::tr("Σ process time × people × visits × %1 items a year / %2 hours")
                .arg(formatNumber(items), formatNumber(hoursAYear)),
            WorkshopSummary::tr("%1 FTE", "full-time equivalents").arg(formatNumber(*people, 2)),
            WorkshopSummary::tr("Martin & Osterling, Value Stream Mapping (2014)") });
}

void addFlowBalance(QList<Explanation>& list, const Project& project, const StreamMap& map,
    const StreamMetrics& metrics)
{
    addLittlesLaw(list, map, metrics);
    addLabour(list, map, metrics);
    for (const TeamLoad& load : loadsOf(project)) {
        const Team* team = findById(project.teams, load.teamId);
        if (!team || firstStepOf(map, load.teamId).isNull())
            continue;
        list.append({ WorkshopSummary::tr("Utilisation of %1").arg(team->name),
            WorkshopSummary::tr("work of a week in all its steps / time of its people"),
            formatPercent(load.rho),
            load.unknown > 0
                ? WorkshopSummary::tr("at least; unknown process times: %1").arg(load.unknown)
                : WorkshopSummary::tr("over all value streams that say what comes in") });
        break; // the most loaded one here
    }
    if (metrics.cycleEfficiency)
        list.append({ WorkshopSummary::tr("Process-cycle efficiency"),
            WorkshopSummary::tr("value-added time / lead time, over the steps that have both"),
            shareText(metrics.cycleEfficiency),
            WorkshopSummary::tr("never more than the activity ratio; %1 of %2 steps unknown")
                .arg(metrics.unknownValueAdded)
                .arg(metrics.path.size()) });
    if (metrics.hasSendBacks && metrics.leadTimeDeviation)
        list.append({ WorkshopSummary::tr("Standard deviation by send-backs"),
            u"√(e·m₂ − (e·m)²), m₂ = (I − P)⁻¹ (t² + 2 t × P m)"_s,
            formatDuration(*metrics.leadTimeDeviation, map.stream.dayLength),
            WorkshopSummary::tr(
                "Kemeny & Snell, Finite Markov Chains (1960); times do not vary") });
    if (metrics.randomLeadTime)
        list.append({ WorkshopSummary::tr("Average with branches that vary"),
            WorkshopSummary::tr("the longest of several random times is longer than the longest "
                                "average"),
            formatDuration(*metrics.randomLeadTime, map.stream.dayLength),
            WorkshopSummary::tr("exponential times, inclusion and exclusion") });
}

/// "at least" where some steps are taken as they stand.
static QString certaintyText(const TotalInterval& interval)
{
    return interval.without > 0
        ? WorkshopSummary::tr("95 % interval; %1 of %2 steps without one are taken as they stand")
              .arg(interval.without)
              .arg(interval.without + interval.known)
        : WorkshopSummary::tr("95 % interval");
}

void addIntervals(QList<Explanation>& list, const StreamMap& map, const StreamMetrics& metrics)
{
    if (map.isDiscovered())
        return;
    if (const auto interval = leadTimeInterval(map, metrics))
        list.append({ WorkshopSummary::tr("How sure the lead time is"),
            WorkshopSummary::tr("Σ t − √Σ(t − low)² to Σ t + √Σ(high − t)²"),
            timeText(interval->low, map) + u" – "_s + timeText(interval->high, map),
            certaintyText(*interval) + u"; "_s
                + WorkshopSummary::tr("Zou & Donner, Statistics in Medicine 27 (2008)") });
    if (const auto interval = rolledInterval(map))
        list.append({ WorkshopSummary::tr("How sure rolled %C&A is"),
            WorkshopSummary::tr("product of the beta distributions after what was counted"),
            formatPercent(interval->low) + u" – "_s + formatPercent(interval->high),
            certaintyText(*interval) + u"; "_s
                + WorkshopSummary::tr("Fan, Communications in Statistics 20 (1991)") });
}
