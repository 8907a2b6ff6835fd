// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodel.h"
#include <algorithm>
#include <cmath>
#include <numeric>

/// Reads a row such as "442113 233232 014330": low, middle and high level, six models each.
static FitTable fitTable(const char* text)
{
    FitTable table = {};
    for (std::array<int, orgModelCount>& level : table) {
        for (int& fit : level)
            fit = *text++ - '0';
        ++text; // the space, or the end
    }
    return table;
}

QList<OrgCriterion> standardCriteria()
{
    constexpr const char* fits[] = {
        "442113 233232 014330", // 1 services per SRE
        "114332 333222 442112", // 2 value share of the top three services
        "244323 323232 411131", // 3 stack heterogeneity
        "031214 233333 424341", // 4 developers accept on-call
        "101244 223333 444320", // 5 SRE headcount
        "100013 322233 444432", // 6 SREs who ship code weekly
        "303331 323332 343332", // 7 hand-back and PRR enforced
        "011222 223333 444332", // 8 funding
        "433333 334333 144333", // 9 separation-of-duties regulation
        "012344 223333 443221", // 10 re-organisation appetite
    };
    QList<OrgCriterion> criteria;
    for (const char* fit : fits) {
        const int number = int(criteria.size()) + 1;
        criteria.append({ .id = QUuid::createUuidV5(QUuid(), QString::number(number)),
            .number = number,
            .fit = fitTable(fit) });
    }
    return criteria;
}

int peopleForPager(int sites) { return sites <= 1 ? 8 : 6 * sites; }

/// Whether the standard criterion of that number stands at its lowest level.
static bool isLowest(const QList<OrgCriterion>& criteria, int number)
{
    return std::any_of(criteria.begin(), criteria.end(), [number](const OrgCriterion& criterion) {
        return criterion.number == number && criterion.level == 0;
    });
}

QList<OrgGate> closedGates(
    OrgModel model, const OrgContext& context, const QList<OrgCriterion>& criteria)
{
    QList<OrgGate> gates;
    if (!context.engineeringBudget)
        gates.append(OrgGate::NoEngineeringBudget);
    if (model == OrgModel::Separate) {
        if (context.pagerAroundTheClock && context.sreCount < peopleForPager(context.sites))
            gates.append(OrgGate::TooFewForPager);
        if (isLowest(criteria, handBackCriterion))
            gates.append(OrgGate::HandBackNotEnforced);
        if (!context.executiveSigns)
            gates.append(OrgGate::NoExecutive);
    }
    if (model == OrgModel::Embedded && isLowest(criteria, developersOnCallCriterion))
        gates.append(OrgGate::DevelopersRefuseOnCall);
    return gates;
}

double fitValue(const OrgCriterion& criterion, OrgModel model)
{
    return criterion.fit[size_t(std::clamp(criterion.level, 0, 2))][size_t(model)] / 4.0;
}

QList<double> normalisedWeights(const QList<OrgCriterion>& criteria)
{
    int sum = 0;
    for (const OrgCriterion& criterion : criteria)
        sum += criterion.swing;
    QList<double> weights;
    if (sum <= 0)
        return weights;
    for (const OrgCriterion& criterion : criteria)
        weights.append(double(criterion.swing) / sum);
    return weights;
}

QList<RankedModel> rankModels(const OrgContext& context, const QList<OrgCriterion>& criteria)
{
    const QList<double> weights = normalisedWeights(criteria);
    QList<RankedModel> ranking;
    if (weights.isEmpty())
        return ranking;
    for (int i = 0; i < orgModelCount; ++i) {
        RankedModel ranked { .model = OrgModel(i) };
        for (qsizetype j = 0; j < criteria.size(); ++j)
            ranked.value += weights.at(j) * fitValue(criteria.at(j), ranked.model);
        ranked.gates = closedGates(ranked.model, context, criteria);
        ranking.append(ranked);
    }
    std::stable_sort(
        ranking.begin(), ranking.end(), [](const RankedModel& a, const RankedModel& b) {
            return a.isOpen() != b.isOpen() ? a.isOpen() : a.value > b.value;
        });
    return ranking;
}

QList<Contribution> contributions(
    const QList<OrgCriterion>& criteria, OrgModel first, OrgModel second)
{
    const QList<double> weights = normalisedWeights(criteria);
    QList<Contribution> list;
    for (qsizetype j = 0; j < weights.size(); ++j)
        list.append({ .criterionId = criteria.at(j).id,
            .first = weights.at(j) * fitValue(criteria.at(j), first),
            .second = weights.at(j) * fitValue(criteria.at(j), second) });
    std::stable_sort(list.begin(), list.end(), [](const Contribution& a, const Contribution& b) {
        return a.difference() > b.difference();
    });
    return list;
}

QList<WeightStability> weightStability(
    const QList<double>& weights, const QList<QList<double>>& values, int first)
{
    QList<WeightStability> list;
    for (qsizetype j = 0; j < weights.size(); ++j) {
        WeightStability stability;
        const double weight = weights.at(j);
        const double rest = 1 - weight;
        for (int rival = 0; rival < values.size() && rest > 1e-12; ++rival) {
            if (rival == first)
                continue;
            double others = 0;
            for (qsizetype k = 0; k < weights.size(); ++k)
                if (k != j)
                    others += (values.at(first).at(k) - values.at(rival).at(k)) * weights.at(k);
            others /= rest;
            const double here = values.at(first).at(j) - values.at(rival).at(j);
            if (std::abs(here - others) < 1e-12)
                continue; // the distance does not depend on this weight
            const double tie = -others / (here - others);
            // The lead grows with the weight where `here` is larger: the tie is then below.
            if (here > others && tie >= 0 && tie > stability.low + 1e-9) {
                stability.low = std::min(tie, weight);
                stability.rivalBelow = rival;
            } else if (here < others && tie <= 1 && tie < stability.high - 1e-9) {
                stability.high = std::max(tie, weight);
                stability.rivalAbove = rival;
            }
        }
        list.append(stability);
    }
    return list;
}

QList<WeightFlip> weightFlips(const OrgContext& context, const QList<OrgCriterion>& criteria)
{
    QList<WeightFlip> flips;
    const QList<RankedModel> ranking = rankModels(context, criteria);
    QList<QList<double>> values; // of the possible models, in the order of the ranking
    for (const RankedModel& ranked : ranking) {
        if (!ranked.isOpen())
            break;
        QList<double> fits;
        for (const OrgCriterion& criterion : criteria)
            fits.append(fitValue(criterion, ranked.model));
        values.append(fits);
    }
    if (values.size() < 2)
        return flips;
    const QList<double> weights = normalisedWeights(criteria);
    const QList<WeightStability> stability = weightStability(weights, values, 0);
    for (qsizetype j = 0; j < stability.size(); ++j) {
        const auto add = [&](double flipsAt, int rival) {
            if (rival >= 0)
                flips.append({ .criterionId = criteria.at(j).id,
                    .weight = weights.at(j),
                    .flipsAt = flipsAt,
                    .rival = ranking.at(rival).model });
        };
        add(stability.at(j).low, stability.at(j).rivalBelow);
        add(stability.at(j).high, stability.at(j).rivalAbove);
    }
    std::stable_sort(flips.begin(), flips.end(), [](const WeightFlip& a, const WeightFlip& b) {
        return std::abs(a.flipsAt - a.weight) < std::abs(b.flipsAt - b.weight);
    });
    return flips;
}

OrgVerdict orgVerdict(const OrgContext& context, const QList<OrgCriterion>& criteria)
{
    const QList<RankedModel> ranking = rankModels(context, criteria);
    if (ranking.isEmpty() || !ranking.first().isOpen())
        return OrgVerdict::Blocked;
    if (!ranking.at(1).isOpen())
        return OrgVerdict::Clear;
    // A hair of tolerance, so that a lead of exactly 0.02 counts as one.
    if (ranking.at(0).value - ranking.at(1).value < openLead - 1e-9)
        return OrgVerdict::Open;
    return weightFlips(context, criteria).isEmpty() ? OrgVerdict::Clear : OrgVerdict::Leaning;
}
