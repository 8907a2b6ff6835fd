// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodelsummary.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct OrgModelSummary {
    Q_DECLARE_TR_FUNCTIONS(OrgModelSummary)
};

/// A number with its Korean particle where the language of the moment has particles.
static QString towards(const QString& number)
{
    return QLocale().language() == QLocale::Korean ? withParticle(number, u"으로/로"_s) : number;
}

static QString groupName(const OrgContext& context)
{
    return context.group.isEmpty() ? OrgModelSummary::tr("This service group") : context.group;
}

static QString contextLine(const Project& project)
{
    const OrgContext& context = project.orgContext;
    QStringList parts { OrgModelSummary::tr(
        "%n criteria", nullptr, int(project.orgCriteria.size())) };
    parts.append(context.sreCount > 0 ? OrgModelSummary::tr("%n SREs", nullptr, context.sreCount)
                                      : OrgModelSummary::tr("number of SREs unknown"));
    if (context.reviewDate.isValid())
        parts.append(OrgModelSummary::tr("review %1").arg(formatDate(context.reviewDate)));
    return parts.join(u" · "_s);
}

static Answer answerFor(const Project& project, const QList<RankedModel>& ranking)
{
    Answer answer;
    if (project.orgCriteria.isEmpty()) {
        answer.text = OrgModelSummary::tr("Which organisation model fits has not been asked yet");
        answer.context = OrgModelSummary::tr("Ten criteria with editable weights are ready");
        return answer;
    }
    answer.context = contextLine(project);
    const QString group = groupName(project.orgContext);
    const OrgVerdict verdict = orgVerdict(project.orgContext, project.orgCriteria);
    answer.state = orgVerdictState(verdict);
    if (ranking.isEmpty()) {
        answer.text = OrgModelSummary::tr("%1: give at least one criterion a weight").arg(group);
        return answer;
    }
    if (verdict == OrgVerdict::Blocked) {
        answer.text = OrgModelSummary::tr("%1: no model is possible yet").arg(group);
        return answer;
    }
    const RankedModel& first = ranking.first();
    answer.key = formatNumber(first.value, 2);
    const QString name = orgModelSubject(first.model);
    if (verdict == OrgVerdict::Open)
        answer.text
            = OrgModelSummary::tr("%1: %2 leads with %3, but %4 is level with it")
                  .arg(group, name, towards(answer.key), orgModelSubject(ranking.at(1).model));
    else if (verdict == OrgVerdict::Leaning)
        answer.text = OrgModelSummary::tr("%1: %2 leads with %3, but one weight could change that")
                          .arg(group, name, towards(answer.key));
    else
        answer.text = OrgModelSummary::tr("%1: %2 leads with %3, and no single weight changes that")
                          .arg(group, name, towards(answer.key));
    return answer;
}

static Headline headlineFor(const Project& project, const QList<RankedModel>& ranking)
{
    Headline headline { .name = OrgModelSummary::tr("Organisation model"), .figure = u"?"_s };
    if (project.orgCriteria.isEmpty()) {
        headline.caption = OrgModelSummary::tr("not asked yet");
        return headline;
    }
    const OrgVerdict verdict = orgVerdict(project.orgContext, project.orgCriteria);
    headline.state = orgVerdictState(verdict);
    headline.stateText = orgVerdictName(verdict);
    headline.caption = groupName(project.orgContext);
    if (verdict != OrgVerdict::Blocked) {
        headline.figure = orgModelName(ranking.first().model);
        headline.unit = formatNumber(ranking.first().value, 2);
    }
    return headline;
}

static Finding finding(
    State severity, const QString& title, const QString& text, const QUuid& id = {})
{
    return { .severity = severity,
        .title = title,
        .text = text,
        .subject = Subject::OrgModel,
        .objectId = id };
}

/// What would open a gate.
static QString remedy(OrgGate gate, const OrgContext& context)
{
    switch (gate) {
    case OrgGate::NoEngineeringBudget:
        return OrgModelSummary::tr("Name a budget that pays engineering and nothing else.");
    case OrgGate::TooFewForPager:
        return OrgModelSummary::tr("%n more SREs would carry the pager.", nullptr,
            peopleForPager(context.sites) - context.sreCount);
    case OrgGate::HandBackNotEnforced:
        return OrgModelSummary::tr("Agree when a service goes back to its developers, and do it.");
    case OrgGate::NoExecutive:
        return OrgModelSummary::tr("Find an executive who signs the hand-back.");
    case OrgGate::DevelopersRefuseOnCall:
        break;
    }
    return OrgModelSummary::tr(
        "Try on-call by day with one development team, as a kata experiment.");
}

static void addGateFindings(
    QList<Finding>& findings, const Project& project, const QList<RankedModel>& ranking)
{
    if (!project.orgContext.engineeringBudget)
        findings.append(finding(State::Bad, OrgModelSummary::tr("Every model is blocked"),
            remedy(OrgGate::NoEngineeringBudget, project.orgContext)));
    for (const RankedModel& ranked : ranking) {
        QStringList remedies;
        for (const OrgGate gate : ranked.gates)
            if (gate != OrgGate::NoEngineeringBudget)
                remedies.append(remedy(gate, project.orgContext));
        if (!remedies.isEmpty())
            findings.append(finding(State::Bad,
                OrgModelSummary::tr("%1: still blocked").arg(orgModelName(ranked.model)),
                remedies.join(u' ')));
    }
}

static QString flipText(const Project& project, const WeightFlip& flip)
{
    const OrgCriterion& criterion = *findById(project.orgCriteria, flip.criterionId);
    const QString text = flip.flipsAt > flip.weight
        ? OrgModelSummary::tr("With more than %1 on “%2” (now %3) %4 would lead.")
        : OrgModelSummary::tr("With less than %1 on “%2” (now %3) %4 would lead.");
    return text.arg(formatPercent(flip.flipsAt), orgCriterionName(criterion),
        formatPercent(flip.weight), orgModelSubject(flip.rival));
}

static QList<Finding> findingsFor(
    const Project& project, const QList<RankedModel>& ranking, QDate today)
{
    QList<Finding> findings;
    if (project.orgCriteria.isEmpty())
        return findings;
    const OrgContext& context = project.orgContext;
    addGateFindings(findings, project, ranking);
    const QList<WeightFlip> flips = weightFlips(context, project.orgCriteria);
    if (!flips.isEmpty()) {
        QStringList nearest;
        for (const WeightFlip& flip : flips.first(std::min<qsizetype>(3, flips.size())))
            nearest.append(flipText(project, flip));
        findings.append(finding(State::Warning, OrgModelSummary::tr("Where the order changes"),
            nearest.join(u' '), flips.first().criterionId));
    }
    if (context.sreCount <= 0)
        findings.append(finding(State::Warning, OrgModelSummary::tr("Number of SREs unknown"),
            OrgModelSummary::tr("Without it no rota can be judged. Enter it at the right.")));
    if (!context.reviewDate.isValid())
        findings.append(finding(State::Warning, OrgModelSummary::tr("No review date"),
            OrgModelSummary::tr("A model fits for a time. Agree when to look again.")));
    else if (context.reviewDate < today)
        findings.append(finding(State::Warning, OrgModelSummary::tr("The review is overdue"),
            OrgModelSummary::tr("It was due on %1. Check the levels, then set the next date.")
                .arg(formatDate(context.reviewDate))));
    const auto blank = std::count_if(project.orgCriteria.begin(), project.orgCriteria.end(),
        [](const OrgCriterion& criterion) { return criterion.present.isEmpty(); });
    if (blank > 0)
        findings.append(finding(State::Warning, OrgModelSummary::tr("Levels without a finding"),
            OrgModelSummary::tr(
                "%n criteria say no word on what was found.", nullptr, int(blank))));
    return findings;
}

static Explanation valueExplanation(const Project& project, const RankedModel& first)
{
    const QList<double> weights = normalisedWeights(project.orgCriteria);
    QStringList terms;
    for (qsizetype j = 0; j < weights.size(); ++j)
        terms.append(u"%1 × %2"_s.arg(formatPercent(weights.at(j), 1),
            formatNumber(fitValue(project.orgCriteria.at(j), first.model), 2)));
    return { .title = OrgModelSummary::tr("Value: %1").arg(orgModelName(first.model)),
        .formula = terms.join(u" + "_s),
        .result = formatNumber(first.value, 3),
        .source
        = OrgModelSummary::tr("Weight × fit, added up; fit 0 to 4 over 4 is a judgement you "
                              "can edit. Belton & Stewart (2002), ch. 5") };
}

static QList<Explanation> explanationsFor(const Project& project, const QList<RankedModel>& ranking)
{
    QList<Explanation> list;
    if (ranking.isEmpty())
        return list;
    const RankedModel& first = ranking.first();
    list.append(valueExplanation(project, first));
    const OrgCriterion* heaviest = &project.orgCriteria.first();
    int sum = 0;
    for (const OrgCriterion& criterion : project.orgCriteria) {
        sum += criterion.swing;
        if (criterion.swing > heaviest->swing)
            heaviest = &criterion;
    }
    list.append({ .title = OrgModelSummary::tr("Weight: %1").arg(orgCriterionName(*heaviest)),
        .formula = u"%1 ÷ %2"_s.arg(formatNumber(heaviest->swing), formatNumber(sum)),
        .result = formatPercent(double(heaviest->swing) / sum, 1),
        .source = OrgModelSummary::tr("The slider's value over the sum of all") });
    if (ranking.at(1).isOpen())
        list.append({ .title = OrgModelSummary::tr("Lead"),
            .formula
            = u"%1 − %2"_s.arg(formatNumber(first.value, 3), formatNumber(ranking.at(1).value, 3)),
            .result = formatNumber(first.value - ranking.at(1).value, 3),
            .source
            = OrgModelSummary::tr("Open under %1. Leaning while one weight, moved alone, could "
                                  "put another model first; clear when none could (judgement)")
                  .arg(formatNumber(openLead, 2)) });
    const QList<WeightFlip> flips = weightFlips(project.orgContext, project.orgCriteria);
    if (!flips.isEmpty())
        list.append({ .title = OrgModelSummary::tr("Weight at which the order changes"),
            .formula
            = OrgModelSummary::tr("%1: now %2, tie at %3")
                  .arg(orgCriterionName(*findById(project.orgCriteria, flips.first().criterionId)),
                      formatPercent(flips.first().weight, 1),
                      formatPercent(flips.first().flipsAt, 1)),
            .result = orgModelName(flips.first().rival),
            .source = OrgModelSummary::tr("The other weights keep their proportions") });
    list.append({ .title = OrgModelSummary::tr("People for a pager around the clock"),
        .formula = project.orgContext.sites <= 1
            ? OrgModelSummary::tr("8 at one site")
            : OrgModelSummary::tr("6 × %1 sites").arg(formatNumber(project.orgContext.sites)),
        .result = formatNumber(peopleForPager(project.orgContext.sites)),
        .source = u"Site Reliability Engineering (2016), ch. 11"_s });
    return list;
}

Summary orgModelSummary(const Project& project, QDate today)
{
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    Summary summary { .answer = answerFor(project, ranking),
        .headline = headlineFor(project, ranking),
        .findings = findingsFor(project, ranking, today),
        .explanations = explanationsFor(project, ranking) };
    if (project.orgCriteria.isEmpty())
        return summary;
    const auto found = std::count_if(project.orgCriteria.begin(), project.orgCriteria.end(),
        [](const OrgCriterion& criterion) { return !criterion.present.isEmpty(); });
    const OrgContext& context = project.orgContext;
    summary.completeness = 0.2 + 0.4 * double(found) / double(project.orgCriteria.size())
        + (context.group.isEmpty() ? 0 : 0.1) + (context.sreCount > 0 ? 0.1 : 0)
        + (context.reviewDate.isValid() ? 0.1 : 0) + (ranking.isEmpty() ? 0 : 0.1);
    return summary;
}
