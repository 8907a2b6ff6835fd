// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/orgmodel/orgmodel.h"
#include "app/project/summary.h"
#include <QDate>

struct Project;

/// What the choice of an organisation model says in words.
Summary orgModelSummary(const Project& project, QDate today);

// The words of panel and report for what the calculations speak of. Names and reasons of the
// standard criteria are not stored, so that they follow the language.

QString orgModelName(OrgModel model);
/// The name as a subject: with its particle where the language of the moment has particles.
QString orgModelSubject(OrgModel model);
/// "Shared base and standards".
QString orgModelDescription(OrgModel model);
QString orgCriterionName(const OrgCriterion& criterion);
/// "< 2", "partly": what its low, middle or high level means for this criterion.
QString orgLevelName(const OrgCriterion& criterion, int level);
/// Why the models fit as they do: the user's own reason, else the standard one.
QString orgFitReason(const OrgCriterion& criterion);
/// "24/7 pager needs 8 people, there are 5".
QString orgGateText(OrgGate gate, const OrgContext& context);
QString orgVerdictName(OrgVerdict verdict);
State orgVerdictState(OrgVerdict verdict);
/// "4 models are possible, 2 fail a condition".
QString orgRankingTitle(const Project& project);
/// "Why the platform model leads the consulting model"; empty where there are not two.
QString orgReasonsTitle(const Project& project);
