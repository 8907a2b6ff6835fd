// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include "app/project/summary.h"

struct Project;

/// What the error budgets say on `today`. With `shown` answer, findings and explanations are those
/// of that objective; without they speak of all, and the worst one is explained.
Summary errorBudgetSummary(const Project& project, QDate today, const QUuid& shown = {});

/// The sentence about one objective.
Answer budgetAnswer(const ObjectiveView& view, const Project& project, QDate today);

/// How each number of one objective came about, with the numbers filled in.
QList<Explanation> budgetExplanations(const ObjectiveView& view, QDate today);
