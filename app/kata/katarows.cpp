// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/katarows.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

void addKataTables(Tables& tables)
{
    tables.add(u"kata_board"_s, &Project::kataBoards,
        {
            column(u"focus_process"_s, &KataBoard::focusProcess),
            column(u"learner"_s, &KataBoard::learner),
            column(u"coach"_s, &KataBoard::coach),
            column(u"challenge"_s, &KataBoard::challenge),
            column(u"challenge_date"_s, &KataBoard::challengeDate),
            column(u"grasped_date"_s, &KataBoard::currentDate),
            column(u"current_observations"_s, &KataBoard::currentObservations),
            reference(u"measure_id"_s, &KataBoard::measureId, u"measure"_s, Orphan::Unlinked),
            column(u"target_date"_s, &KataBoard::targetDate),
            column(u"outcome_name"_s, &KataBoard::outcome, &Metric::name),
            column(u"outcome_unit"_s, &KataBoard::outcome, &Metric::unit),
            column(u"outcome_now_milli"_s, &KataBoard::outcome, &Metric::nowMilli),
            column(u"outcome_goal_milli"_s, &KataBoard::outcome, &Metric::goalMilli),
            column(u"outcome_lower_is_better"_s, &KataBoard::outcome, &Metric::lowerIsBetter),
            column(u"process_name"_s, &KataBoard::process, &Metric::name),
            column(u"process_unit"_s, &KataBoard::process, &Metric::unit),
            column(u"process_now_milli"_s, &KataBoard::process, &Metric::nowMilli),
            column(u"process_goal_milli"_s, &KataBoard::process, &Metric::goalMilli),
            column(u"process_lower_is_better"_s, &KataBoard::process, &Metric::lowerIsBetter),
            column(u"pattern"_s, &KataBoard::pattern),
        });
    tables.add(u"obstacle"_s, &Project::obstacles,
        {
            reference(u"board_id"_s, &Obstacle::boardId, u"kata_board"_s, Orphan::Removed),
            column(u"text"_s, &Obstacle::text),
            column(u"found_date"_s, &Obstacle::found),
            words(u"state"_s, &Obstacle::state, { u"parked"_s, u"current"_s, u"dissolved"_s }),
            column(u"note"_s, &Obstacle::note),
        });
    tables.add(u"experiment"_s, &Project::experiments,
        {
            reference(u"board_id"_s, &Experiment::boardId, u"kata_board"_s, Orphan::Removed),
            reference(u"obstacle_id"_s, &Experiment::obstacleId, u"obstacle"_s, Orphan::Unlinked),
            column(u"step"_s, &Experiment::step),
            column(u"date"_s, &Experiment::date),
            column(u"metric"_s, &Experiment::metric),
            column(u"unit"_s, &Experiment::unit),
            column(u"from_milli"_s, &Experiment::fromMilli),
            column(u"predicted_milli"_s, &Experiment::predictedMilli),
            column(u"low_milli"_s, &Experiment::lowMilli),
            column(u"high_milli"_s, &Experiment::highMilli),
            column(u"locked_at"_s, &Experiment::lockedAt),
            column(u"check_at"_s, &Experiment::checkAt),
            column(u"result_milli"_s, &Experiment::resultMilli),
            column(u"result_note"_s, &Experiment::resultNote),
            column(u"learned"_s, &Experiment::learned),
        });
}
