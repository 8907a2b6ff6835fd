// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ancestor.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace {
/// A moment and what was known there.
struct Candidate {
    HistoryStep step = {};
    Side in = Side::Mine;
    QSet<QUuid> known = {};
};
} // namespace

using TakenOver = QHash<qsizetype, QSet<QUuid>>; ///< By the number of steps.

/// The other copies' moments whose changes are in the project after the first `count` steps.
/// `found` holds what has been found already: each restore asks for the moment it went back to.
static QSet<QUuid> takenOverAfter(
    const QList<HistoryStep>& steps, qsizetype count, TakenOver& found)
{
    if (const auto known = found.constFind(count); known != found.constEnd())
        return *known;
    const QList<HistoryStep> past = steps.first(count);
    const QSet<qint64> undone = undoneSteps(past);
    QSet<QUuid> taken;
    for (qsizetype i = 0; i < count; ++i) {
        const HistoryStep& step = past.at(i);
        if (step.merged.isNull() || undone.contains(step.number))
            continue;
        const auto restored = std::find_if(past.begin(), past.begin() + i,
            [&](const HistoryStep& own) { return own.id == step.merged; });
        if (restored == past.begin() + i)
            taken.insert(step.merged);
        else // all is as it was then, without what was merged since
            taken = takenOverAfter(steps, restored - past.begin() + 1, found);
    }
    found.insert(count, taken);
    return taken;
}

static QSet<QUuid> knownAfter(const QList<HistoryStep>& steps, qsizetype count)
{
    TakenOver found;
    QSet<QUuid> known = takenOverAfter(steps, count, found);
    for (qsizetype i = 0; i < count; ++i)
        known.insert(steps.at(i).id);
    return known;
}

static std::optional<Candidate> latestKnownTo(
    const QSet<QUuid>& other, const QList<HistoryStep>& steps, Side in)
{
    for (qsizetype i = steps.size() - 1; i >= 0; --i)
        if (other.contains(steps.at(i).id))
            return Candidate { steps.at(i), in, knownAfter(steps, i + 1) };
    return {};
}

std::optional<CommonMoment> commonMoment(
    const QList<HistoryStep>& mine, const QList<HistoryStep>& theirs)
{
    const auto here = latestKnownTo(knownAfter(theirs, theirs.size()), mine, Side::Mine);
    const auto there = latestKnownTo(knownAfter(mine, mine.size()), theirs, Side::Theirs);
    if (!here || !there)
        return here ? CommonMoment { here->step.id, here->in }
            : there ? std::optional(CommonMoment { there->step.id, there->in })
                    : std::nullopt;
    // The one that knew the other is later. Copies that took over parts of each other crosswise
    // have two; then time decides, and where that is equal the id, the same for both directions.
    bool mineIsLater = here->known.contains(there->step.id);
    if (mineIsLater == there->known.contains(here->step.id))
        mineIsLater = std::pair(here->step.madeAt, here->step.id)
            > std::pair(there->step.madeAt, there->step.id);
    const Candidate& latest = mineIsLater ? *here : *there;
    return CommonMoment { latest.step.id, latest.in };
}
