// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/smallplan.h"
#include "app/project/references.h"
#include "app/project/table.h"
#include "tests/app/history/randomedits.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

QUuid id(const char* name) { return QUuid::createUuidV5(QUuid(), QByteArray(name)); }
QString idText(const char* name) { return id(name).toString(QUuid::WithoutBraces); }

Project small()
{
    Project p;
    p.info.title = u"Plan"_s;
    p.teams = { { .id = id("ops"), .name = u"Ops"_s, .people = 6 },
        { .id = id("dev"), .name = u"Dev"_s, .people = 8 } };
    p.services = { { .id = id("pay"), .name = u"Pay"_s, .teamId = id("ops") } };
    p.objectives = { { .id = id("slo"), .serviceId = id("pay"), .indicator = u"availability"_s } };
    p.budgetLosses = { { .id = id("loss"), .objectiveId = id("slo"), .label = u"outage"_s } };
    p.toilTasks = { { .id = id("pods"), .teamId = id("ops"), .name = u"Restart pods"_s },
        { .id = id("disk"), .teamId = id("ops"), .name = u"Clean disks"_s },
        { .id = id("certs"), .teamId = id("dev"), .name = u"Renew certificates"_s } };
    p.valueStreams = { { .id = id("stream"), .name = u"Change"_s },
        { .id = id("stream2"), .name = u"Incident"_s } };
    p.steps = { { .id = id("review"), .streamId = id("stream"), .name = u"Review"_s },
        { .id = id("deploy"), .streamId = id("stream"), .name = u"Deploy"_s } };
    p.handoffs = { { .id = id("handoff"),
        .streamId = id("stream"),
        .fromStepId = id("review"),
        .toStepId = id("deploy") } };
    p.kataBoards = { { .id = id("board"), .focusProcess = u"Deploying"_s } };
    p.obstacles = { { .id = id("wait"),
                        .boardId = id("board"),
                        .text = u"Waiting"_s,
                        .state = ObstacleState::Current },
        { .id = id("tests"), .boardId = id("board"), .text = u"Tests"_s },
        { .id = id("tools"), .boardId = id("board"), .text = u"Tools"_s } };
    p.experiments = { { .id = id("try"),
        .boardId = id("board"),
        .obstacleId = id("wait"),
        .step = u"Pair"_s,
        .predictedMilli = 5000,
        .lowMilli = 4000,
        .highMilli = 6000 } };
    return p;
}

Project edited(const Project& before, const Edit& edit)
{
    Project after = before;
    edit(after);
    forgetRemovedRows(before, after);
    return after;
}

Merge merged(
    const std::optional<Project>& base, const Project& mine, const Project& theirs, Side side)
{
    std::optional<Moment> common;
    if (base)
        common = momentAfter({}, *base);
    const Moment start = common.value_or(Moment());
    return mergeProjects(
        common, momentAfter(start, mine), momentAfter(start, theirs), { {}, side });
}

static QString listing(const Project& project)
{
    QJsonObject root;
    for (const auto& table : projectTables().all())
        root.insert(table->name(), table->toJson(project));
    return QString::fromUtf8(QJsonDocument(root).toJson());
}

QString difference(const Project& a, const Project& b)
{
    if (a == b)
        return {};
    const QStringList left = listing(a).split(u'\n');
    const QStringList right = listing(b).split(u'\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        if (left.at(i) != right.at(i))
            return u"%1: %2 | %3"_s.arg(i).arg(left.at(i), right.at(i));
    return u"only in bits: a value that JSON does not show"_s;
}

QStringList keysOf(const QList<MergeConflict>& conflicts)
{
    QStringList keys;
    for (const MergeConflict& conflict : conflicts)
        keys.append(conflict.key());
    keys.sort();
    return keys;
}
