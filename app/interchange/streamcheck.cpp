// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/streamcheck.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <QHash>
#include <vector>

using namespace Qt::StringLiterals;

static constexpr int all = 1'000'000;
static constexpr int rounding = 10'000;
static constexpr qsizetype maxProblems = 10;

namespace {
/// What leaves one step.
struct WaysOut {
    qint64 backPpm = 0; ///< Sum of its send-backs.
    qint64 sharedPpm = 0; ///< Sum of the ways on that have a share.
    int shared = 0;
    std::vector<qsizetype> backTo = {}; ///< Where a share goes back.
    std::vector<qsizetype> sharedTo = {}; ///< Where a share goes on.
    std::vector<qsizetype> restTo = {}; ///< Where the rest goes on, or everything.

    int unshared() const { return static_cast<int>(restTo.size()); }
    bool isSplit() const { return shared + unshared() > 1; }
    bool hasRest() const { return sharedPpm + backPpm < all; }
};
} // namespace

static std::vector<WaysOut> waysOut(const StreamMap& map)
{
    QHash<QUuid, qsizetype> indexOf;
    for (const Step& step : map.steps)
        indexOf.insert(step.id, indexOf.size());
    std::vector<WaysOut> ways(static_cast<size_t>(map.steps.size()));
    for (const Handoff& handoff : map.handoffs) {
        if (!carriesItems(handoff))
            continue;
        const qsizetype from = indexOf.value(handoff.fromStepId);
        const qsizetype to = indexOf.value(handoff.toStepId);
        WaysOut& way = ways[static_cast<size_t>(from)];
        const bool isShared = handoff.sharePpm && map.steps.at(from).split != Split::And;
        if (handoff.sendBack) {
            way.backPpm += handoff.sharePpm.value_or(0);
            if (handoff.sharePpm.value_or(0) > 0)
                way.backTo.push_back(to);
        } else if (isShared) {
            way.sharedPpm += *handoff.sharePpm;
            way.shared += 1;
            if (*handoff.sharePpm > 0)
                way.sharedTo.push_back(to);
        } else {
            way.restTo.push_back(to);
        }
    }
    return ways;
}

/// By step: whether an item there can come to an end. What is missing to all of the shares leaves
/// the stream.
static std::vector<bool> completing(const std::vector<WaysOut>& ways)
{
    std::vector<std::vector<size_t>> before(ways.size());
    std::vector<bool> completes(ways.size());
    std::vector<size_t> open;
    for (size_t i = 0; i < ways.size(); ++i) {
        const auto leads = [&](const std::vector<qsizetype>& steps) {
            for (const qsizetype to : steps)
                before[static_cast<size_t>(to)].push_back(i);
        };
        leads(ways[i].backTo);
        if (ways[i].backPpm < all)
            leads(ways[i].sharedTo);
        if (ways[i].hasRest())
            leads(ways[i].restTo);
        if (ways[i].hasRest() && ways[i].restTo.empty()) {
            completes[i] = true;
            open.push_back(i);
        }
    }
    while (!open.empty()) {
        const size_t step = open.back();
        open.pop_back();
        for (const size_t i : before[step])
            if (!completes[i]) {
                completes[i] = true;
                open.push_back(i);
            }
    }
    return completes;
}

static QString shareProblem(const WaysOut& ways, const Step& step, const QString& stream)
{
    if (!ways.isSplit() || ways.shared == 0)
        return {};
    if (ways.unshared() > 1)
        return QCoreApplication::translate("Interchange",
            "“%1”: of the %2 ways on from “%3”, %4 have no share; write all of them, or all but "
            "one.")
            .arg(stream, QString::number(ways.shared + ways.unshared()), stepName(step).left(60),
                QString::number(ways.unshared()));
    if (ways.sharedPpm > all + rounding)
        return QCoreApplication::translate(
            "Interchange", "“%1”: the shares of the ways on from “%2” add up to %3 %.")
            .arg(stream, stepName(step).left(60),
                QString::number(static_cast<double>(ways.sharedPpm) / 10'000));
    return {};
}

QStringList streamProblems(const StreamMap& map)
{
    QStringList problems;
    const QString stream = map.stream.name.isEmpty()
        ? QCoreApplication::translate("Interchange", "Value stream")
        : map.stream.name.left(60);
    const std::vector<WaysOut> ways = waysOut(map);
    const std::vector<bool> completes = completing(ways);
    for (size_t i = 0; i < ways.size(); ++i) {
        if (completes[i])
            continue;
        problems.append(QCoreApplication::translate("Interchange",
            "“%1”: no item ever completes, because nothing that comes to “%2” finds a way out.")
                            .arg(stream, stepName(map.steps.at(qsizetype(i))).left(60)));
        break;
    }
    for (size_t i = 0; i < ways.size() && problems.size() < maxProblems; ++i)
        if (const QString problem = shareProblem(ways[i], map.steps.at(qsizetype(i)), stream);
            !problem.isEmpty())
            problems.append(problem);
    return problems;
}
