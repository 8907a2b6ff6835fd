// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/project.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct OrgModelWords {
    Q_DECLARE_TR_FUNCTIONS(OrgModelWords)
};

QString orgModelName(OrgModel model)
{
    switch (model) {
    case OrgModel::Embedded:
        return OrgModelWords::tr("Netflix model");
    case OrgModel::Separate:
        return OrgModelWords::tr("Google model");
    case OrgModel::Platform:
        return OrgModelWords::tr("Platform");
    case OrgModel::Tools:
        return OrgModelWords::tr("Tools");
    case OrgModel::Consulting:
        return OrgModelWords::tr("Consulting");
    case OrgModel::KitchenSink:
        break;
    }
    return OrgModelWords::tr("Single team");
}

QString orgModelSubject(OrgModel model)
{
    const QString name = orgModelName(model);
    return QLocale().language() == QLocale::Korean ? withParticle(name, u"이/가"_s) : name;
}

QString orgModelDescription(OrgModel model)
{
    switch (model) {
    case OrgModel::Embedded:
        return OrgModelWords::tr("SREs join the product team");
    case OrgModel::Separate:
        return OrgModelWords::tr("Own organisation, hand-back");
    case OrgModel::Platform:
        return OrgModelWords::tr("Shared base and standards");
    case OrgModel::Tools:
        return OrgModelWords::tr("Builds reliability tools");
    case OrgModel::Consulting:
        return OrgModelWords::tr("Visits teams, helps and leaves");
    case OrgModel::KitchenSink:
        break;
    }
    return OrgModelWords::tr("One team does it all");
}

QString orgCriterionName(const OrgCriterion& criterion)
{
    if (!criterion.name.isEmpty())
        return criterion.name;
    switch (criterion.number) {
    case 1:
        return OrgModelWords::tr("Services per SRE");
    case 2:
        return OrgModelWords::tr("Value in the top three services");
    case 3:
        return OrgModelWords::tr("Diversity of the stack");
    case 4:
        return OrgModelWords::tr("Developers accept on-call");
    case 5:
        return OrgModelWords::tr("Number of SREs");
    case 6:
        return OrgModelWords::tr("SREs who ship code weekly");
    case 7:
        return OrgModelWords::tr("Hand-back is enforced");
    case 8:
        return OrgModelWords::tr("Funding");
    case 9:
        return OrgModelWords::tr("Separation of duties");
    case 10:
        return OrgModelWords::tr("Appetite to reorganise");
    default:
        return OrgModelWords::tr("Criterion without a name");
    }
}

QString orgLevelName(const OrgCriterion& criterion, int level)
{
    const QStringList measured[] = { {}, { u"< 2"_s, u"2–10"_s, u"> 10"_s },
        { u"< 30 %"_s, u"30–70"_s, u"> 70 %"_s }, { u"≤ 2"_s, u"3–5"_s, u"≥ 6"_s },
        { OrgModelWords::tr("no"), OrgModelWords::tr("partly"), OrgModelWords::tr("yes") },
        { u"< 4"_s, u"4–11"_s, u"≥ 12"_s }, { u"< 25 %"_s, u"25–60"_s, u"> 60 %"_s },
        { OrgModelWords::tr("no"), OrgModelWords::tr("partly"), OrgModelWords::tr("yes") },
        { OrgModelWords::tr("project"), OrgModelWords::tr("mixed"), OrgModelWords::tr("product") },
        { OrgModelWords::tr("none"), OrgModelWords::tr("some"), OrgModelWords::tr("strict") } };
    level = std::clamp(level, 0, 2);
    if (criterion.number >= 1 && criterion.number < int(std::size(measured)))
        return measured[criterion.number].at(level);
    const QStringList plain { OrgModelWords::tr("low"), OrgModelWords::tr("middle"),
        OrgModelWords::tr("high") };
    return plain.at(level);
}

QString orgFitReason(const OrgCriterion& criterion)
{
    if (!criterion.reason.isEmpty())
        return criterion.reason;
    switch (criterion.number) {
    case 1:
        return OrgModelWords::tr("With few services an SRE, each can have its own; with many, only "
                                 "a shared base or advice reaches them all.");
    case 2:
        return OrgModelWords::tr("Where few services carry the value, dedicated SREs pay; where it "
                                 "is spread, shared work does.");
    case 3:
        return OrgModelWords::tr("A uniform stack rewards platform and tools; a diverse one needs "
                                 "people close to the code.");
    case 4:
        return OrgModelWords::tr(
            "Joining a product team works only where developers share the pager.");
    case 5:
        return OrgModelWords::tr(
            "A few SREs can advise or look after one area; many can fill teams of their own.");
    case 6:
        return OrgModelWords::tr("Models that build need SREs who write software; advice and one "
                                 "team for all need it least.");
    case 7:
        return OrgModelWords::tr(
            "A separate organisation lives from being able to refuse and to hand back.");
    case 8:
        return OrgModelWords::tr(
            "Product funding pays people who stay; project funding favours short help.");
    case 9:
        return OrgModelWords::tr(
            "Strict separation favours teams outside the product team; joining "
            "it would break the rule.");
    case 10:
        return OrgModelWords::tr("Advice needs no reorganisation; joining product teams and a "
                                 "separate organisation need much.");
    default:
        return {};
    }
}

QString orgGateText(OrgGate gate, const OrgContext& context)
{
    switch (gate) {
    case OrgGate::NoEngineeringBudget:
        return OrgModelWords::tr("No budget is named for engineering");
    case OrgGate::TooFewForPager:
        return OrgModelWords::tr("24/7 pager needs %1 people, there are %2")
            .arg(formatNumber(peopleForPager(context.sites)), formatNumber(context.sreCount));
    case OrgGate::HandBackNotEnforced:
        return OrgModelWords::tr("Hand-back not enforced");
    case OrgGate::NoExecutive:
        return OrgModelWords::tr("No executive signs it");
    case OrgGate::DevelopersRefuseOnCall:
        break;
    }
    return OrgModelWords::tr("Developers do not take on-call");
}

QString orgVerdictName(OrgVerdict verdict)
{
    switch (verdict) {
    case OrgVerdict::Blocked:
        return OrgModelWords::tr("Blocked");
    case OrgVerdict::Open:
        return OrgModelWords::tr("Open");
    case OrgVerdict::Leaning:
        return OrgModelWords::tr("Leaning");
    case OrgVerdict::Clear:
        break;
    }
    return OrgModelWords::tr("Clear");
}

State orgVerdictState(OrgVerdict verdict)
{
    switch (verdict) {
    case OrgVerdict::Blocked:
        return State::Bad;
    case OrgVerdict::Open:
        return State::Warning;
    case OrgVerdict::Leaning:
        return State::Unknown; // neither good nor bad: not decided yet
    case OrgVerdict::Clear:
        break;
    }
    return State::Good;
}

QString orgRankingTitle(const Project& project)
{
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    const auto open = std::count_if(
        ranking.begin(), ranking.end(), [](const RankedModel& ranked) { return ranked.isOpen(); });
    if (ranking.isEmpty())
        return OrgModelWords::tr("No criterion has a weight");
    if (open == 0)
        return OrgModelWords::tr("No model is possible yet");
    if (open == ranking.size())
        return OrgModelWords::tr("Every model is possible");
    return OrgModelWords::tr("%1 models are possible, %2 fail a condition")
        .arg(open)
        .arg(ranking.size() - open);
}

QString orgReasonsTitle(const Project& project)
{
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    if (ranking.size() < 2 || !ranking.at(1).isOpen())
        return {};
    return OrgModelWords::tr("Why %1 is ahead of %2")
        .arg(orgModelSubject(ranking.at(0).model), orgModelName(ranking.at(1).model));
}
