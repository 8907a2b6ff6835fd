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
    int unshared = 0;
    std::vector<qsizetype> to = {}; ///< Where items go on.

    bool isSplit() const { return shared + unshared > 1; }
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
        WaysOut& way = ways[static_cast<size_t>(indexOf.value(handoff.fromStepId))];
        if (handoff.sendBack) {
            way.backPpm += handoff.sharePpm.value_or(0);
            continue;
        }
        way.sharedPpm += handoff.sharePpm.value_or(0);
        (handoff.sharePpm ? way.shared : way.unshared) += 1;
        if (handoff.sharePpm != 0)
            way.to.push_back(indexOf.value(handoff.toStepId));
    }
    return ways;
}

/// By step: whether an item there can come to an end.
static std::vector<bool> completing(const std::vector<WaysOut>& ways)
{
    std::vector<std::vector<size_t>> before(ways.size());
    std::vector<bool> completes(ways.size());
    std::vector<size_t> open;
    for (size_t i = 0; i < ways.size(); ++i) {
        if (ways[i].backPpm >= all)
            continue; // all that comes goes back
        for (const qsizetype to : ways[i].to)
            before[static_cast<size_t>(to)].push_back(i);
        // What is missing to all of them leaves the stream.
        if (ways[i].to.empty()
            || (ways[i].unshared == 0 && ways[i].sharedPpm + ways[i].backPpm < all)) {
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
    if (step.split == Split::And || !ways.isSplit() || ways.shared == 0)
        return {};
    if (ways.unshared > 1)
        return QCoreApplication::translate("Interchange",
            "“%1”: of the %2 ways on from “%3”, %4 have no share; write all of them, or all but "
            "one.")
            .arg(stream, QString::number(ways.shared + ways.unshared), stepName(step).left(60),
                QString::number(ways.unshared));
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
