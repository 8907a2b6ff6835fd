// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toil/toilsummary.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ToilSummary {
    Q_DECLARE_TR_FUNCTIONS(ToilSummary)
};

QUuid defaultToilTeam(const Project& project)
{
    const QList<TeamTime> times = teamTimes(project.teams, project.toilTasks);
    if (!times.isEmpty())
        return times.first().teamId;
    for (const Team& team : project.teams)
        if (team.people > 0)
            return team.id;
    return project.teams.isEmpty() ? QUuid() : project.teams.first().id;
}

QString toilTeamName(const Project& project, const QUuid& teamId)
{
    const Team* team = findById(project.teams, teamId);
    return !team || team->name.isEmpty() ? ToilSummary::tr("Team without a name") : team->name;
}

QString toilCauseName(const Project& project, const QUuid& teamId)
{
    return findById(project.teams, teamId) ? toilTeamName(project, teamId)
                                           : ToilSummary::tr("Several teams");
}

QString toilTaskName(const ToilTask& task)
{
    return task.name.isEmpty() ? ToilSummary::tr("Task without a name") : task.name;
}

QString toilClassName(ToilClass kind)
{
    switch (kind) {
    case ToilClass::Toil:
        return ToilSummary::tr("Toil");
    case ToilClass::Mixed:
        return ToilSummary::tr("Mixed");
    case ToilClass::Engineering:
        break;
    }
    return ToilSummary::tr("Engineering");
}

QString toilAttributeName(ToilAttribute attribute)
{
    switch (attribute) {
    case ToilAttribute::Manual:
        return ToilSummary::tr("Manual");
    case ToilAttribute::Repetitive:
        return ToilSummary::tr("Repetitive");
    case ToilAttribute::Automatable:
        return ToilSummary::tr("Automatable");
    case ToilAttribute::Tactical:
        return ToilSummary::tr("Tactical");
    case ToilAttribute::WithoutEnduringValue:
        return ToilSummary::tr("No enduring value");
    case ToilAttribute::GrowsWithService:
        break;
    }
    return ToilSummary::tr("Grows with the service");
}

QString toilAttributeQuestion(ToilAttribute attribute)
{
    switch (attribute) {
    case ToilAttribute::Manual:
        return ToilSummary::tr("Does a person do it by hand?");
    case ToilAttribute::Repetitive:
        return ToilSummary::tr("Is it the same every time?");
    case ToilAttribute::Automatable:
        return ToilSummary::tr("Could a machine do it?");
    case ToilAttribute::Tactical:
        return ToilSummary::tr("Does it interrupt planned work?");
    case ToilAttribute::WithoutEnduringValue:
        return ToilSummary::tr("Is everything as before afterwards?");
    case ToilAttribute::GrowsWithService:
        break;
    }
    return ToilSummary::tr("Does it grow as the service grows?");
}

QString hoursText(double hours)
{
    return ToilSummary::tr("%1 h").arg(
        formatMilli(qRound64(hours * 1000), std::abs(hours) < 99.95 ? 1 : 0));
}

QString toilTeamsTitle(const Project& project)
{
    const QList<TeamTime> times = teamTimes(project.teams, project.toilTasks);
    const auto over = std::count_if(times.begin(), times.end(),
        [&project](const TeamTime& time) { return hoursOverLimit(time, project.toilPolicy) > 0; });
    if (times.isEmpty())
        return ToilSummary::tr("No team's time is known yet");
    if (over == 0)
        return ToilSummary::tr("Every team is within the limit");
    return ToilSummary::tr("%n team(s) over the limit", nullptr, int(over));
}

QString toilTasksCaption(const Project& project, const QUuid& teamId)
{
    const QString name = toilTeamName(project, teamId);
    const QString tasks = hoursText(taskToilHours(project.toilTasks, teamId));
    const Team* team = findById(project.teams, teamId);
    return team && team->loggedToilMinutes
        ? ToilSummary::tr("%1: %2 of %3 a week")
              .arg(name, tasks, hoursText(*team->loggedToilMinutes / 60.0))
        : ToilSummary::tr("%1: %2 a week").arg(name, tasks);
}

QList<ToilContrast> toilContrasts()
{
    return {
        { ToilSummary::tr("Value"), ToilSummary::tr("Lacks enduring value"),
            ToilSummary::tr("Creates enduring value") },
        { ToilSummary::tr("Repetition"), ToilSummary::tr("Mechanical, dull repetition"),
            ToilSummary::tr("Creative; repetition by automation") },
        { ToilSummary::tr("Nature"), ToilSummary::tr("Tactical"), ToilSummary::tr("Strategic") },
        { ToilSummary::tr("Effect of scale"), ToilSummary::tr("Increases with scale"),
            ToilSummary::tr("Scalable") },
        { ToilSummary::tr("What it takes"), ToilSummary::tr("Can be automated"),
            ToilSummary::tr("Takes human creativity") },
    };
}

// Green up to 80 % of the limit, amber up to the limit. Source: the project's research, §3.5.
static constexpr double amberFrom = 0.8;

static State stateOf(const TeamTime& time, const ToilPolicy& policy)
{
    if (hoursOverLimit(time, policy) > 0)
        return State::Bad;
    return time.toilShare() > amberFrom * policy.limitPpm / 1e6 ? State::Warning : State::Good;
}

static QString stateText(State state)
{
    switch (state) {
    case State::Good:
        return ToilSummary::tr("Within the limit");
    case State::Warning:
        return ToilSummary::tr("Close to the limit");
    case State::Bad:
        return ToilSummary::tr("Over the limit");
    case State::Unknown:
        break;
    }
    return ToilSummary::tr("Unknown");
}

static Answer answerFor(const Project& project, const QUuid& shown)
{
    Answer answer;
    const Team* team = findById(project.teams, shown);
    if (!team) {
        answer.text = ToilSummary::tr("How much of each team's time is toil is not known yet");
        answer.context = ToilSummary::tr("Begin with one team: how many people, how many hours");
        return answer;
    }
    const QString limit = formatPpm(project.toilPolicy.limitPpm);
    const std::optional<TeamTime> time = teamTime(*team, project.toilTasks);
    if (!time) {
        answer.text = ToilSummary::tr("How much of the time of %1 is toil is not known yet")
                          .arg(toilTeamName(project, shown));
        answer.context = capacityHours(*team) > 0
            ? ToilSummary::tr("Enter the logged hours at the right, or the tasks below")
            : ToilSummary::tr("Enter people and weekly hours at the right");
        return answer;
    }
    answer.key = formatPercent(time->toilShare());
    answer.state = stateOf(*time, project.toilPolicy);
    answer.text = ToilSummary::tr("%1 spends %2 of its time on toil; the limit is %3")
                      .arg(toilTeamName(project, shown), answer.key, limit);
    const QString capacity = ToilSummary::tr("%1 a week, %n people", nullptr, team->people)
                                 .arg(hoursText(time->capacityHours));
    answer.context = time->source == ToilSource::Log
        ? ToilSummary::tr("%1 · from the work log").arg(capacity)
        : ToilSummary::tr("%1 · from %n task(s), nothing logged", nullptr,
            int(rankedTasks(project.toilTasks, shown).size()))
              .arg(capacity);
    return answer;
}

static Headline headlineFor(const Project& project)
{
    Headline headline { .name = ToilSummary::tr("Toil"), .figure = u"?"_s };
    headline.stateText = stateText(State::Unknown);
    const QList<TeamTime> times = teamTimes(project.teams, project.toilTasks);
    if (times.isEmpty()) {
        headline.caption = ToilSummary::tr("no team's time is known");
        return headline;
    }
    const TeamTime& worst = times.first();
    headline.figure = formatNumber(worst.toilShare() * 100);
    headline.unit = u"%"_s;
    headline.caption
        = ToilSummary::tr("%1, limit %2")
              .arg(toilTeamName(project, worst.teamId), formatPpm(project.toilPolicy.limitPpm));
    headline.state = stateOf(worst, project.toilPolicy);
    headline.stateText = stateText(headline.state);
    return headline;
}

static Finding finding(
    State severity, const QUuid& teamId, const QString& title, const QString& text)
{
    return { .severity = severity,
        .title = title,
        .text = text,
        .subject = Subject::Toil,
        .objectId = teamId };
}

static Finding overLimit(const Project& project, const TeamTime& time)
{
    const ToilPolicy& policy = project.toilPolicy;
    QString text
        = ToilSummary::tr("%1 a week too many.").arg(hoursText(hoursOverLimit(time, policy)));
    text += u' ';
    if (policy.agreedAction.isEmpty())
        text += ToilSummary::tr("Agree what happens now and who sees to it.");
    else if (policy.owner.isEmpty())
        text += ToilSummary::tr("Agreed: %1. Name who sees to it.").arg(policy.agreedAction);
    else
        text += ToilSummary::tr("Agreed: %1 (%2). Set a date.")
                    .arg(policy.agreedAction, policy.owner);
    return finding(State::Bad, time.teamId,
        ToilSummary::tr("%1: over the limit").arg(toilTeamName(project, time.teamId)), text);
}

/// What the tasks of a team say beside its log: more or less than logged, or caused elsewhere.
static void addTaskFindings(QList<Finding>& findings, const Project& project, const Team& team)
{
    const QString name = toilTeamName(project, team.id);
    const double hours = taskToilHours(project.toilTasks, team.id);
    const std::optional<CrossTeamToil> foreign = crossTeamToil(project.toilTasks, team.id);
    if (foreign && foreign->share >= 0.5)
        findings.append(finding(State::Warning, team.id,
            ToilSummary::tr("%1: most of it is caused elsewhere").arg(name),
            ToilSummary::tr("%1 of %2 cross the team's border. Remove handoffs first.")
                .arg(hoursText(foreign->hours), hoursText(hours))));
    const std::optional<double> difference = tasksAgainstLog(team, project.toilTasks);
    if (difference && std::abs(*difference) > 0.10) {
        const QString text = *difference < 0
            ? ToilSummary::tr("The tasks explain %1 of %2 logged. Look for what is missing.")
            : ToilSummary::tr("The tasks take %1, but %2 are logged. Check times and minutes.");
        findings.append(finding(State::Warning, team.id,
            ToilSummary::tr("%1: tasks and log differ by %2")
                .arg(name, formatPercent(std::abs(*difference))),
            text.arg(hoursText(hours), hoursText(*team.loggedToilMinutes / 60.0))));
    }
    const std::optional<TeamTime> time = teamTime(team, project.toilTasks);
    if (time && time->operationsShare().value_or(time->toilShare()) > 1)
        findings.append(finding(State::Warning, team.id,
            ToilSummary::tr("%1: more work than hours").arg(name),
            ToilSummary::tr("Toil and other operations add up to more than %1 a week. Check the "
                            "log or the people.")
                .arg(hoursText(time->capacityHours))));
}

/// A team so small that being on call alone nearly fills its limit. Only for teams of which
/// something is known: not everybody who appears in a map is on call.
static std::optional<Finding> onCallFinding(const Project& project, const TeamTime& time)
{
    const int people = findById(project.teams, time.teamId)->people;
    const double limit = project.toilPolicy.limitPpm / 1e6;
    const std::optional<double> floor = onCallFloor(people);
    if (!floor || *floor < amberFrom * limit - 1e-9)
        return std::nullopt;
    const QString rest = *floor < limit
        ? ToilSummary::tr("With two on call at a time, being on call alone takes %1. That leaves "
                          "%2 for other toil.")
              .arg(formatPercent(*floor), formatPercent(limit - *floor))
        : ToilSummary::tr("With two on call at a time, being on call alone takes %1: the limit "
                          "cannot be kept. Share the rota with another team.")
              .arg(formatPercent(*floor));
    return finding(State::Warning, time.teamId,
        ToilSummary::tr("%1: %n people on call", nullptr, people)
            .arg(toilTeamName(project, time.teamId)),
        rest);
}

static QList<Finding> findingsFor(const Project& project, const QList<TeamTime>& times)
{
    QList<Finding> findings;
    for (const TeamTime& time : times)
        if (hoursOverLimit(time, project.toilPolicy) > 0)
            findings.append(overLimit(project, time));
    for (const Team& team : project.teams)
        addTaskFindings(findings, project, team);
    QStringList withoutTasks;
    QUuid firstWithoutTasks;
    for (const TeamTime& time : times) {
        if (const std::optional<Finding> small = onCallFinding(project, time))
            findings.append(*small);
        if (hoursOverLimit(time, project.toilPolicy) <= 0
            || !rankedTasks(project.toilTasks, time.teamId).isEmpty())
            continue;
        withoutTasks.append(toilTeamName(project, time.teamId));
        if (firstWithoutTasks.isNull())
            firstWithoutTasks = time.teamId;
    }
    if (!withoutTasks.isEmpty())
        findings.append(
            finding(State::Warning, firstWithoutTasks, ToilSummary::tr("No tasks listed"),
                ToilSummary::tr("%1: over the limit, but nobody wrote down which work it is.")
                    .arg(withoutTasks.join(u", "_s))));
    return findings;
}

static void explainTime(QList<Explanation>& list, const Project& project, const TeamTime& time)
{
    const Team& team = *findById(project.teams, time.teamId);
    const QString limit = formatPpm(project.toilPolicy.limitPpm);
    const QString capacity = hoursText(time.capacityHours);
    list.append({ .title = ToilSummary::tr("Share of toil"),
        .formula = ToilSummary::tr("%1 ÷ (%2 people × %3)")
                       .arg(hoursText(time.toilHours), formatNumber(team.people),
                           hoursText(team.weeklyMinutesPerPerson / 60.0)),
        .result = formatPercent(time.toilShare(), 1),
        .source = time.source == ToilSource::Log
            ? ToilSummary::tr("Work log. Limit: “Seeking SRE” (2018), ch. 10")
            : ToilSummary::tr("Tasks scored as toil or mixed, hands-on and switching time in full; "
                              "engineering does not count. Limit: “Seeking SRE” (2018), ch. 10") });
    const double over = time.toilHours - project.toilPolicy.limitPpm / 1e6 * time.capacityHours;
    list.append({ .title = over > 0 ? ToilSummary::tr("Hours over the limit")
                                    : ToilSummary::tr("Hours left under the limit"),
        .formula = over > 0
            ? ToilSummary::tr("%1 − %2 × %3").arg(hoursText(time.toilHours), limit, capacity)
            : ToilSummary::tr("%2 × %3 − %1").arg(hoursText(time.toilHours), limit, capacity),
        .result = hoursText(std::abs(over)),
        .source = ToilSummary::tr("A week, whole team") });
    if (const std::optional<double> operations = time.operationsShare())
        list.append({ .title = ToilSummary::tr("All operations"),
            .formula
            = ToilSummary::tr("(%1 toil + %2 other) ÷ %3")
                  .arg(hoursText(time.toilHours), hoursText(*time.otherOperationsHours), capacity),
            .result = formatPercent(*operations),
            .source
            = ToilSummary::tr("A second rule caps operations, toil or not, at %1: “The Site "
                              "Reliability Workbook” (2018), ch. 6. It counts more work "
                              "than the toil limit, so the two are not the same.")
                  .arg(formatPercent(operationsCap)) });
    if (const std::optional<double> floor = onCallFloor(team.people))
        list.append({ .title = ToilSummary::tr("On-call floor"),
            .formula = ToilSummary::tr("2 ÷ %1 people").arg(formatNumber(team.people)),
            .result = formatPercent(*floor),
            .source = ToilSummary::tr(
                "Two on call at any time: “Site Reliability Engineering” (2016), ch. 5") });
}

static void explainTasks(QList<Explanation>& list, const Project& project, const QUuid& shown)
{
    const QList<ToilTask> tasks = rankedTasks(project.toilTasks, shown);
    if (tasks.isEmpty())
        return;
    const ToilTask& first = tasks.first();
    list.append({ .title = ToilSummary::tr("Hours a week: %1").arg(toilTaskName(first)),
        .formula = ToilSummary::tr("%1 × (%2 + %3) min ÷ 60")
                       .arg(formatMilli(first.timesPerWeekMilli), formatNumber(first.minutesEach),
                           formatNumber(first.contextMinutesEach)),
        .result = hoursText(weeklyHours(first)),
        .source = ToilSummary::tr("Hands-on and switching minutes, as entered") });
    QStringList values;
    for (int i = 0; i < toilAttributeCount; ++i)
        values.append(QString::number(attributeOf(first, ToilAttribute(i))));
    list.append({ .title = ToilSummary::tr("Score: %1").arg(toilTaskName(first)),
        .formula = u"(%1) ÷ 12"_s.arg(values.join(u" + "_s)),
        .result = formatNumber(toilScore(first), 2),
        .source = ToilSummary::tr("Six attributes, 0 to 2 each: “Site Reliability Engineering” "
                                  "(2016), ch. 5. Toil from 0.60, engineering below 0.35 "
                                  "(judgement)") });
    if (const std::optional<CrossTeamToil> foreign = crossTeamToil(project.toilTasks, shown))
        list.append({ .title = ToilSummary::tr("Caused elsewhere"),
            .formula = ToilSummary::tr("%1 ÷ %2").arg(
                hoursText(foreign->hours), hoursText(taskToilHours(project.toilTasks, shown))),
            .result = formatPercent(foreign->share),
            .source = ToilSummary::tr("Tasks whose cause is another team or several") });
}

/// Capacity, hours, tasks of the worst team, action and owner: how much has been answered.
static double completenessOf(const Project& project, const QList<TeamTime>& times)
{
    const auto withPeople = std::count_if(project.teams.begin(), project.teams.end(),
        [](const Team& team) { return team.people > 0; });
    if (withPeople == 0)
        return 0;
    double answered = double(times.size()) / double(withPeople);
    if (!times.isEmpty() && !rankedTasks(project.toilTasks, times.first().teamId).isEmpty())
        answered += 1;
    answered += project.toilPolicy.agreedAction.isEmpty() ? 0 : 0.5;
    answered += project.toilPolicy.owner.isEmpty() ? 0 : 0.5;
    return answered / 3;
}

Summary toilSummary(const Project& project, QDate today, const QUuid& shown)
{
    Q_UNUSED(today)
    const QUuid team = findById(project.teams, shown) ? shown : defaultToilTeam(project);
    const QList<TeamTime> times = teamTimes(project.teams, project.toilTasks);
    Summary summary { .answer = answerFor(project, team), .headline = headlineFor(project) };
    summary.findings = findingsFor(project, times);
    for (const TeamTime& time : times)
        if (time.teamId == team)
            explainTime(summary.explanations, project, time);
    explainTasks(summary.explanations, project, team);
    summary.completeness = completenessOf(project, times);
    return summary;
}
