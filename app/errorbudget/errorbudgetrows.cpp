// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorbudget/errorbudgetrows.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

void addErrorBudgetTables(Tables& tables)
{
    tables.add(u"objective"_s, &Project::objectives,
        {
            reference(u"service_id"_s, &Objective::serviceId, u"service"_s, Orphan::Removed),
            column(u"indicator"_s, &Objective::indicator),
            column(u"target_ppm"_s, &Objective::targetPpm),
            column(u"window_d"_s, &Objective::window),
            words(u"method"_s, &Objective::method,
                { u"occurrences"_s, u"timeslices"_s, u"ratio_timeslices"_s }),
            column(u"events_per_window"_s, &Objective::eventsPerWindow),
            column(u"steady_loss"_s, &Objective::steadyLoss),
        });
    tables.add(u"budget_loss"_s, &Project::budgetLosses,
        {
            reference(u"objective_id"_s, &BudgetLoss::objectiveId, u"objective"_s, Orphan::Removed),
            column(u"date"_s, &BudgetLoss::date),
            column(u"label"_s, &BudgetLoss::label),
            column(u"amount"_s, &BudgetLoss::amount),
            column(u"caused_by_change"_s, &BudgetLoss::causedByChange),
        });
    tables.add(u"policy_rule"_s, &Project::policyRules,
        {
            words(u"applies_when"_s, &PolicyRule::trigger,
                { u"budget_left_above"_s, u"budget_left_at_most"_s, u"incident_share_at_least"_s }),
            column(u"threshold_ppm"_s, &PolicyRule::thresholdPpm),
            column(u"action"_s, &PolicyRule::action),
            column(u"owner"_s, &PolicyRule::owner),
        });
}
