// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/mergekata.h"
#include "app/kata/lockedpredictions.h"
#include "app/project/table.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

static QString text(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

static QJsonValue obstacleValue(const Obstacle* obstacle)
{
    return obstacle ? QJsonValue(text(obstacle->id)) : QJsonValue(QJsonValue::Null);
}

static bool samePrediction(const Experiment& a, const Experiment& b)
{
    Experiment copy = a;
    copyPrediction(b, copy);
    return copy == a;
}

/// The fields that a lock keeps, as in the JSON value.
static QJsonObject predictionOf(const Experiment& experiment)
{
    const Table* table = projectTables().find(u"experiment"_s);
    const auto rowOf = [&](const Experiment& one) {
        Project project;
        project.experiments.append(one);
        return table->toJson(project).toArray().first().toObject();
    };
    // What copyPrediction() puts into an experiment that differs in all of it.
    Experiment other { .id = experiment.id,
        .step = experiment.step + u'?',
        .metric = experiment.metric + u'?',
        .unit = experiment.unit + u'?',
        .fromMilli = experiment.fromMilli.value_or(0) + 1,
        .predictedMilli = experiment.predictedMilli.value_or(0) + 1,
        .lowMilli = experiment.lowMilli.value_or(0) + 1,
        .highMilli = experiment.highMilli.value_or(0) + 1,
        .lockedAt = experiment.lockedAt.addSecs(1) };
    const QJsonObject different = rowOf(other);
    copyPrediction(experiment, other);
    const QJsonObject copied = rowOf(other);
    QJsonObject result;
    for (auto cell = copied.begin(); cell != copied.end(); ++cell)
        if (different.value(cell.key()) != cell.value())
            result.insert(cell.key(), cell.value());
    return result;
}

/// Both locked: the earlier lock of one prediction, or a conflict.
static void settleLocked(const Experiment* before, Experiment& mine, Experiment& theirs,
    const MergeChoices& choices, Merge& merge)
{
    Experiment& later = mine.lockedAt < theirs.lockedAt ? theirs : mine;
    const Experiment& earlier = mine.lockedAt < theirs.lockedAt ? mine : theirs;
    Experiment atOnce = later;
    atOnce.lockedAt = earlier.lockedAt;
    if (samePrediction(atOnce, earlier)) {
        later = atOnce;
        return;
    }
    MergeConflict conflict { .kind = MergeConflict::Kind::Prediction,
        .table = u"experiment"_s,
        .id = text(mine.id),
        .column = u"prediction"_s,
        .mine = predictionOf(mine),
        .theirs = predictionOf(theirs) };
    if (before)
        conflict.before = predictionOf(*before);
    conflict.chosen = choices.of(conflict.key());
    if (conflict.chosen == Side::Mine)
        copyPrediction(mine, theirs);
    else
        copyPrediction(theirs, mine);
    merge.conflicts.append(conflict);
}

void settlePredictions(
    const Project* base, Project& mine, Project& theirs, const MergeChoices& choices, Merge& merge)
{
    const QList<Experiment> experiments = mine.experiments;
    for (const Experiment& here : experiments) {
        const Experiment* there = findById(std::as_const(theirs).experiments, here.id);
        if (!there || samePrediction(here, *there))
            continue;
        const bool lockedHere = !predictionMayBeChanged(here);
        const bool lockedThere = !predictionMayBeChanged(*there);
        if (!lockedHere && !lockedThere)
            continue;
        const Experiment* before = base ? findById(base->experiments, here.id) : nullptr;
        Experiment& changedHere = *findById(mine.experiments, here.id);
        Experiment& changedThere = *findById(theirs.experiments, here.id);
        if (lockedHere && lockedThere) {
            settleLocked(before, changedHere, changedThere, choices, merge);
            continue;
        }
        const Experiment& loser = lockedHere ? changedThere : changedHere;
        if (!before || !samePrediction(loser, *before))
            merge.lockedWins.append({ text(here.id), lockedHere ? Side::Mine : Side::Theirs });
        if (lockedHere)
            copyPrediction(changedHere, changedThere);
        else
            copyPrediction(changedThere, changedHere);
    }
}

QList<MergeConflict> obstacleConflicts(
    const Project* base, const Project& mine, const Project& theirs, const MergeChoices& choices)
{
    QList<MergeConflict> conflicts;
    for (const KataBoard& board : mine.kataBoards) {
        const Obstacle* here = currentObstacle(mine, board.id);
        const Obstacle* there = currentObstacle(theirs, board.id);
        if (!here || !there || here->id == there->id)
            continue;
        const Obstacle* before = base ? currentObstacle(*base, board.id) : nullptr;
        if (before && (before->id == here->id || before->id == there->id))
            continue;
        MergeConflict conflict { .kind = MergeConflict::Kind::CurrentObstacle,
            .table = u"kata_board"_s,
            .id = text(board.id),
            .column = u"current_obstacle"_s,
            .before = obstacleValue(before),
            .mine = obstacleValue(here),
            .theirs = obstacleValue(there) };
        conflict.chosen = choices.of(conflict.key());
        conflicts.append(conflict);
    }
    return conflicts;
}

void settleObstacles(const QList<MergeConflict>& conflicts, const Project& mine,
    const Project& theirs, Project& merged)
{
    for (const MergeConflict& conflict : conflicts) {
        const bool isMine = conflict.chosen == Side::Mine;
        const QUuid chosen((isMine ? conflict.mine : conflict.theirs).toString());
        const QUuid other((isMine ? conflict.theirs : conflict.mine).toString());
        Obstacle* current = findById(merged.obstacles, chosen);
        if (!current)
            continue;
        current->state = ObstacleState::Current;
        // What the chosen side made of the other obstacle holds, too.
        const Obstacle* said = findById((isMine ? mine : theirs).obstacles, other);
        if (Obstacle* parked = findById(merged.obstacles, other))
            parked->state = said && said->state != ObstacleState::Current ? said->state
                                                                          : ObstacleState::Parked;
    }
    QSet<QUuid> chosen;
    for (const MergeConflict& conflict : conflicts)
        chosen.insert(
            QUuid((conflict.chosen == Side::Mine ? conflict.mine : conflict.theirs).toString()));
    QHash<QUuid, QUuid> currents; // board -> its one current obstacle
    for (const Obstacle& obstacle : std::as_const(merged.obstacles))
        if (obstacle.state == ObstacleState::Current
            && (!currents.contains(obstacle.boardId) || chosen.contains(obstacle.id)))
            currents.insert(obstacle.boardId, obstacle.id);
    for (qsizetype i = 0; i < merged.obstacles.size(); ++i) {
        const Obstacle& obstacle = merged.obstacles.at(i);
        if (obstacle.state == ObstacleState::Current
            && currents.value(obstacle.boardId) != obstacle.id)
            merged.obstacles[i].state = ObstacleState::Parked;
    }
}
