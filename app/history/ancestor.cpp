// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ancestor.h"
#include <QSet>

namespace {
/// A moment and what was known there.
struct Candidate {
    HistoryStep step = {};
    Side in = Side::Mine;
    QSet<QUuid> known = {};
};
} // namespace

/// The moments whose changes are in the project after these steps.
static QSet<QUuid> knownAfter(const QList<HistoryStep>& steps, qint64 last)
{
    QSet<QUuid> known;
    QHash<qint64, QUuid> merged;
    QSet<qint64> undone;
    for (const HistoryStep& step : steps) {
        if (step.number > last)
            break;
        known.insert(step.id);
        if (!step.merged.isNull())
            merged.insert(step.number, step.merged);
        if (step.kind == HistoryStep::Kind::Undo)
            undone.insert(step.target);
        else if (step.kind == HistoryStep::Kind::Redo)
            undone.remove(step.target);
    }
    for (auto merge = merged.cbegin(); merge != merged.cend(); ++merge)
        if (!undone.contains(merge.key()))
            known.insert(merge.value());
    return known;
}

static std::optional<Candidate> latestKnownTo(
    const QSet<QUuid>& other, const QList<HistoryStep>& steps, Side in)
{
    for (qsizetype i = steps.size() - 1; i >= 0; --i)
        if (other.contains(steps.at(i).id))
            return Candidate { steps.at(i), in, knownAfter(steps, steps.at(i).number) };
    return {};
}

std::optional<CommonMoment> commonMoment(
    const QList<HistoryStep>& mine, const QList<HistoryStep>& theirs)
{
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    const auto here = latestKnownTo(knownAfter(theirs, all), mine, Side::Mine);
    const auto there = latestKnownTo(knownAfter(mine, all), theirs, Side::Theirs);
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
