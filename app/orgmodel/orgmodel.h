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
