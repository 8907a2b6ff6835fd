// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>
#include <array>

/// Where the SRE work can live, in the order of the fit tables.
enum class OrgModel { Embedded, Separate, Platform, Tools, Consulting, KitchenSink };
inline constexpr int orgModelCount = 6;

/// How well each model fits at a criterion's low, middle and high level: 0-4, a judgement.
using FitTable = std::array<std::array<int, orgModelCount>, 3>;

/// One criterion of the choice with its weight and where the organisation stands.
struct OrgCriterion {
    QUuid id = {};
    int number = 0; ///< 1-10: one of the standard criteria; 0: added by the user.
    QString name = {}; ///< Empty: the standard criterion's own name, in the reader's language.
    int swing = 50; ///< 0-100, weight before normalising.
    int level = 1; ///< 0 low, 1 middle, 2 high.
    QString present = {}; ///< What was found, in words: "12.4", "no".
    FitTable fit = {};
    QString reason = {}; ///< Why these fit values.

    bool operator==(const OrgCriterion&) const = default;
};

/// Facts that close or open the gates.
struct OrgContext {
    QString group = {}; ///< The service group the choice is for.
    int sreCount = 0;
    int sites = 1;
    bool pagerAroundTheClock = true;
    bool executiveSigns = false; ///< Somebody signs the hand-back.
    bool engineeringBudget = false; ///< A named budget for engineering exists.
    QDate reviewDate = {};

    bool operator==(const OrgContext&) const = default;
};

/// The ten criteria to start from, each at its middle level and with equal weight. The fit values
/// are a judgement and editable; source: the project's research on organisation models,
/// section 4.6. The ids are the same in every project.
QList<OrgCriterion> standardCriteria();

/// The criteria that gates look at, by their number.
inline constexpr int developersOnCallCriterion = 4;
inline constexpr int handBackCriterion = 7;

/// Why a model cannot be chosen whatever its value.
enum class OrgGate {
    NoEngineeringBudget, ///< Any model: without it, SRE is a new name for operations.
    TooFewForPager, ///< Separate, pager around the clock: fewer people than a rota needs.
    HandBackNotEnforced, ///< Separate: nothing is handed back, so it cannot refuse.
    NoExecutive, ///< Separate: nobody signs the hand-back.
    DevelopersRefuseOnCall, ///< Embedded: the product team does not take the pager.
};

/// People a pager around the clock needs: 8 at one site, 6 at each of several.
///
/// Source: Beyer et al., "Site Reliability Engineering" (2016), ch. 11.
int peopleForPager(int sites);

/// What stands in the way of a model, in the order of the enumeration; empty where nothing does. A
/// gate whose criterion was removed is open.
QList<OrgGate> closedGates(
    OrgModel model, const OrgContext& context, const QList<OrgCriterion>& criteria);

/// How well a model fits one criterion at its present level, 0-1.
double fitValue(const OrgCriterion& criterion, OrgModel model);

/// The criteria's weights, in their order, adding up to 1: swing / sum of swings. Empty where every
/// swing is 0: then nothing was said about what matters.
QList<double> normalisedWeights(const QList<OrgCriterion>& criteria);

/// One model's place in the ranking.
struct RankedModel {
    OrgModel model = OrgModel::Embedded;
    double value = 0; ///< 0-1: the weighted sum of fit values.
    QList<OrgGate> gates = {};

    bool isOpen() const { return gates.isEmpty(); }
    bool operator==(const RankedModel&) const = default;
};

/// All models, the possible ones first, each group by value:
///
///     V(a) = sum over criteria of weight × fit(a)
///
/// Empty without weights. Source: additive value, Belton & Stewart, "Multiple Criteria Decision
/// Analysis" (2002), ch. 5.
QList<RankedModel> rankModels(const OrgContext& context, const QList<OrgCriterion>& criteria);

/// What one criterion adds to the values of two models.
struct Contribution {
    QUuid criterionId = {};
    double first = 0;
    double second = 0;

    double difference() const { return first - second; }
    bool operator==(const Contribution&) const = default;
};

/// Why `first` is ahead of `second`: the criteria with the largest difference in favour of `first`
/// come first. The differences add up to the difference of the values.
QList<Contribution> contributions(
    const QList<OrgCriterion>& criteria, OrgModel first, OrgModel second);

/// How far one weight can go, the others keeping their proportions, before another alternative
/// comes first.
struct WeightStability {
    double low = 0; ///< The first alternative stays first from here …
    double high = 1; ///< … up to here.
    int rivalBelow = -1; ///< Which alternative takes over below `low`; -1: none does.
    int rivalAbove = -1;

    bool operator==(const WeightStability&) const = default;
};

/// The stability interval of each weight. `values` holds for each alternative its value at each
/// criterion, `first` the alternative that leads. With weight t for criterion j and the others
/// scaled by (1 − t) / (1 − w), a rival ties at
///
///     t = −c / (d − c),  d = difference at j,  c = weighted difference at the others / (1 − w)
///
/// A criterion with all the weight has nothing to give way to: its interval is 0-1.
QList<WeightStability> weightStability(
    const QList<double>& weights, const QList<QList<double>>& values, int first);

/// How firm the choice is.
enum class OrgVerdict { Blocked, Open, Leaning, Clear };

/// One weight that changes the order.
struct WeightFlip {
    QUuid criterionId = {};
    double weight = 0; ///< Now.
    double flipsAt = 0;
    OrgModel rival = OrgModel::Embedded;

    bool operator==(const WeightFlip&) const = default;
};

/// The weights whose change alone would put another possible model first, the one that has to move
/// least first. Empty where fewer than two models are possible.
QList<WeightFlip> weightFlips(const OrgContext& context, const QList<OrgCriterion>& criteria);

/// Lead of the first over the second possible model below which the choice stays open.
inline constexpr double openLead = 0.02;

/// A judgement: blocked where no model is possible or nothing is weighted; open while the lead is
/// under 0.02, less than one step of fit at an average criterion; leaning while some single weight
/// could change the order; clear when none could, or when only one model is possible.
OrgVerdict orgVerdict(const OrgContext& context, const QList<OrgCriterion>& criteria);
