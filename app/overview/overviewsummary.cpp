// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overviewsummary.h"
#include "app/errorbudget/errorbudgetsummary.h"
#include "app/kata/katasummary.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/project.h"
#include "app/report/reportsummary.h"
#include "app/toil/toilsummary.h"
#include "app/valuestream/valuestreamsummary.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct OverviewSummary {
    Q_DECLARE_TR_FUNCTIONS(OverviewSummary)
};

static bool isKorean() { return QLocale().language() == QLocale::Korean; }

/// A number with its unit: Korean units follow at once, others after a no-break space.
static QString withUnit(const QString& number, const QString& unit)
{
    if (unit.isEmpty())
        return number;
    const bool hangul = unit.at(0).unicode() >= 0xAC00 && unit.at(0).unicode() <= 0xD7A3;
    return hangul ? number + unit : number + QChar(0x00A0) + unit;
}

/// The target and differences from it: no more decimals than they have.
static QString withUnit(qint64 milli, const QString& unit)
{
    return withUnit(formatMilli(milli, 2), unit);
}

QString measureNumber(const MeasureStatus& status, qint64 milli)
{
    int decimals = 0;
    for (const Measurement& value : status.values)
        decimals = std::max(decimals,
            value.valueMilli % 1000 == 0      ? 0
                : value.valueMilli % 100 == 0 ? 1
                                              : 2);
    return formatNumber(double(milli) / 1000, decimals);
}

QString measureValue(const Measure& measure, const MeasureStatus& status, qint64 milli)
{
    return withUnit(measureNumber(status, milli), measure.unit);
}

QString subjectName(Subject subject)
{
    switch (subject) {
    case Subject::Overview:
        return OverviewSummary::tr("Overview");
    case Subject::Kata:
        return OverviewSummary::tr("Kata");
    case Subject::ValueStream:
        return OverviewSummary::tr("Value streams");
    case Subject::ErrorBudget:
        return OverviewSummary::tr("Error budgets");
    case Subject::Toil:
        return OverviewSummary::tr("Toil");
    case Subject::OrgModel:
        return OverviewSummary::tr("Organisation model");
    case Subject::Report:
        break;
    }
    return OverviewSummary::tr("Report");
}

QString measureStateText(const Measure& measure, const MeasureStatus& status)
{
    switch (status.state) {
    case State::Good:
        return measure.isLimit ? OverviewSummary::tr("Within the limit")
                               : OverviewSummary::tr("Target met");
    case State::Warning:
        return OverviewSummary::tr("Short of target");
    case State::Bad:
        return OverviewSummary::tr("Over the limit");
    case State::Unknown:
        break;
    }
    return status.latestMilli ? OverviewSummary::tr("No target")
                              : OverviewSummary::tr("Not measured");
}

QString measureTargetText(const Measure& measure)
{
    if (!measure.targetMilli)
        return {};
    const QString value = withUnit(*measure.targetMilli, measure.unit);
    if (measure.isLimit)
        return OverviewSummary::tr("Limit %1").arg(value);
    return measure.lowerIsBetter ? OverviewSummary::tr("Target %1 or less").arg(value)
                                 : OverviewSummary::tr("Target %1").arg(value);
}

QString measureCaption(const Measure& measure, const MeasureStatus& status)
{
    QStringList parts;
    if (measure.targetMilli)
        parts.append(measureTargetText(measure));
    if (status.pastLimitInARow > 1 && measure.isLimit)
        parts.append(
            OverviewSummary::tr("over it %n times in a row", nullptr, status.pastLimitInARow));
    else if (status.values.size() > 1)
        parts.append(OverviewSummary::tr("%1 on %2")
                         .arg(measureValue(measure, status, status.values.first().valueMilli),
                             formatShortDate(status.values.first().date)));
    return parts.join(u" · "_s);
}

QString phaseCaption(const Phase& phase, QDate today)
{
    const QLocale locale;
    const auto monthDay = [&locale](QDate date) {
        return isKorean() ? date.toString(u"MM-dd"_s) : locale.toString(date, u"d MMM"_s);
    };
    if (today >= phase.end)
        return OverviewSummary::tr("Done %1").arg(monthDay(phase.end.addDays(-1)));
    if (today >= phase.start)
        return OverviewSummary::tr("Under way until %1").arg(monthDay(phase.end.addDays(-1)));
    return OverviewSummary::tr("Starts %1").arg(monthDay(phase.start));
}

/// "Week 16: one of four measures has reached its target, and toil is 8 points over its limit".
static Answer answer(const Project& project, const QList<MeasureStatus>& statuses, QDate today)
{
    Answer result;
    int reached = 0;
    int judged = 0;
    QString worstName;
    QString worstBy;
    QDate latest;
    for (qsizetype i = 0; i < project.measures.size(); ++i) {
        const Measure& measure = project.measures.at(i);
        const MeasureStatus& status = statuses.at(i);
        judged += status.state != State::Unknown;
        reached += status.state == State::Good;
        if (status.state == State::Bad && worstName.isEmpty()) {
            worstName = measure.name;
            const qint64 by = std::abs(*status.latestMilli - *measure.targetMilli);
            worstBy = measure.unit == u"%"
                ? formatMilli(by, 2) + QChar(0x00A0) + OverviewSummary::tr("pp")
                : withUnit(by, measure.unit);
        }
        if (status.latestDate.isValid() && (!latest.isValid() || status.latestDate > latest))
            latest = status.latestDate;
    }
    const std::optional<int> week = transitionWeek(project.phases, today);
    const QString when = week ? OverviewSummary::tr("Week %1 of the transition").arg(*week)
                              : OverviewSummary::tr("Before the transition");
    if (judged == 0) {
        result.text = OverviewSummary::tr("%1: no measure of success has a value and a target yet")
                          .arg(when);
    } else if (worstName.isEmpty()) {
        result.key = OverviewSummary::tr("%1 of %2").arg(reached).arg(judged);
        result.text = OverviewSummary::tr("%1: %2 measures of success have reached their target")
                          .arg(when, result.key);
        result.state = reached == judged ? State::Good : State::Warning;
    } else {
        result.key = worstBy;
        result.text = OverviewSummary::tr(
            "%1: %2 of %3 measures have reached their target, and “%4” is %5 over its limit")
                          .arg(when)
                          .arg(reached)
                          .arg(judged)
                          .arg(worstName, worstBy);
        result.state = State::Bad;
    }
    QStringList context;
    for (const QString& part : { project.info.organisation, project.info.scope })
        if (!part.isEmpty())
            context.append(part);
    if (latest.isValid())
        context.append(OverviewSummary::tr("last measured %1").arg(formatDate(latest)));
    result.context = context.join(u" · "_s);
    return result;
}

static QList<Explanation> explanations(
    const Project& project, const QList<MeasureStatus>& statuses, QDate today)
{
    QList<Explanation> result;
    if (const auto week = transitionWeek(project.phases, today)) {
        QDate start = today;
        for (const Phase& phase : project.phases)
            if (phase.start.isValid())
                start = std::min(start, phase.start);
        result.append({ .title = OverviewSummary::tr("Week of the transition"),
            .formula = OverviewSummary::tr("whole weeks since %1, plus 1").arg(formatDate(start)),
            .result = QString::number(*week),
            .source = OverviewSummary::tr("The first phase of the journey") });
    }
    for (qsizetype i = 0; i < project.measures.size(); ++i) {
        const Measure& measure = project.measures.at(i);
        const MeasureStatus& status = statuses.at(i);
        if (!status.latestMilli || !measure.targetMilli)
            continue;
        result.append({ .title = measure.name,
            .formula
            = OverviewSummary::tr("latest value against: %1").arg(measureTargetText(measure)),
            .result = measureValue(measure, status, *status.latestMilli) + u", "_s
                + measureStateText(measure, status),
            .source = OverviewSummary::tr(
                "%n values entered, the last on %1", nullptr, int(status.values.size()))
                          .arg(formatDate(status.latestDate)) });
    }
    return result;
}

/// The bad ones first; among those of one severity each panel's first, then each one's second …, so
/// that one panel's long list does not hide the others.
static QList<Finding> findingsOfAllPanels(const Project& project, QDate today)
{
    QList<QList<Finding>> panels;
    qsizetype longest = 0;
    for (int subject = int(Subject::Kata); subject < int(Subject::Report); ++subject) {
        panels.append(panelSummary(project, Subject(subject), today).findings);
        for (Finding& finding : panels.last())
            finding.subject = Subject(subject);
        longest = std::max(longest, panels.last().size());
    }
    QList<Finding> findings;
    for (const State severity : { State::Bad, State::Warning }) {
        QList<QList<Finding>> ofSeverity;
        for (const QList<Finding>& panel : std::as_const(panels)) {
            QList<Finding> chosen;
            std::copy_if(panel.begin(), panel.end(), std::back_inserter(chosen),
                [severity](const Finding& finding) { return finding.severity == severity; });
            ofSeverity.append(chosen);
        }
        for (qsizetype rank = 0; rank < longest; ++rank)
            for (const QList<Finding>& panel : std::as_const(ofSeverity))
                if (rank < panel.size())
                    findings.append(panel.at(rank));
    }
    return findings;
}

Summary overviewSummary(const Project& project, QDate today)
{
    Summary summary;
    QList<MeasureStatus> statuses;
    for (const Measure& measure : project.measures)
        statuses.append(measureStatus(measure, project.measurements));
    summary.answer = answer(project, statuses, today);
    summary.findings = findingsOfAllPanels(project, today);
    summary.explanations = explanations(project, statuses, today);
    const bool challenge
        = !project.kataBoards.isEmpty() && !project.kataBoards.first().challenge.isEmpty();
    const int answered = !project.info.title.isEmpty() + !project.info.organisation.isEmpty()
        + challenge + !project.phases.isEmpty() + !project.measures.isEmpty()
        + !project.measurements.isEmpty() + !project.actions.isEmpty();
    summary.completeness = answered / 7.0;
    return summary;
}

Summary panelSummary(const Project& project, Subject subject, QDate today)
{
    switch (subject) {
    case Subject::Overview:
        return overviewSummary(project, today);
    case Subject::Kata:
        return kataSummary(project, today);
    case Subject::ValueStream:
        return valueStreamSummary(project, today);
    case Subject::ErrorBudget:
        return errorBudgetSummary(project, today);
    case Subject::Toil:
        return toilSummary(project, today);
    case Subject::OrgModel:
        return orgModelSummary(project, today);
    case Subject::Report:
        return reportSummary(project, today);
    }
    return {};
}
