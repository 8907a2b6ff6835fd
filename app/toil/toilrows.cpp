// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toil/toilrows.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

void addToilTables(Tables& tables)
{
    tables.addValue(u"toil_policy"_s, &Project::toilPolicy,
        {
            column(u"limit_ppm"_s, &ToilPolicy::limitPpm),
            column(u"agreed_action"_s, &ToilPolicy::agreedAction),
            column(u"owner"_s, &ToilPolicy::owner),
        });
    tables.add(u"toil_task"_s, &Project::toilTasks,
        {
            reference(u"team_id"_s, &ToilTask::teamId, u"team"_s, Orphan::Unlinked),
            column(u"name"_s, &ToilTask::name),
            reference(u"cause_team_id"_s, &ToilTask::causeTeamId, u"team"_s, Orphan::Unlinked),
            column(u"times_per_week_milli"_s, &ToilTask::timesPerWeekMilli),
            column(u"each_min"_s, &ToilTask::minutesEach),
            column(u"context_each_min"_s, &ToilTask::contextMinutesEach),
            column(u"manual"_s, &ToilTask::manual),
            column(u"repetitive"_s, &ToilTask::repetitive),
            column(u"automatable"_s, &ToilTask::automatable),
            column(u"tactical"_s, &ToilTask::tactical),
            column(u"without_enduring_value"_s, &ToilTask::withoutEnduringValue),
            column(u"grows_with_service"_s, &ToilTask::growsWithService),
        });
}
