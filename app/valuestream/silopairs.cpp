// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/silopairs.h"
#include "app/project/project.h"
#include <algorithm>

double siloIndex(const SiloRating& rating)
{
    return double(rating.context + rating.backlog + rating.incentives) / 9;
}

static bool isBetween(const QUuid& from, const QUuid& to, const SiloPair& pair)
{
    return (from == pair.teamId && to == pair.otherTeamId)
        || (from == pair.otherTeamId && to == pair.teamId);
}

QList<SiloPair> siloPairs(const Project& project)
{
    QList<SiloPair> pairs;
    for (const SiloRating& rating : project.siloRatings) {
        if (rating.teamId == rating.otherTeamId)
            continue;
        pairs.removeIf([&](const SiloPair& pair) {
            return isBetween(rating.teamId, rating.otherTeamId, pair);
        });
        pairs.append({ rating.teamId, rating.otherTeamId, siloIndex(rating) });
    }
    QHash<QUuid, QUuid> teamOf;
    for (const Step& step : project.steps)
        teamOf.insert(step.id, step.teamId);
    for (const Handoff& handoff : project.handoffs) {
        const QUuid from = teamOf.value(handoff.fromStepId);
        const QUuid to = teamOf.value(handoff.toStepId);
        for (SiloPair& pair : pairs) {
            if (!carriesItems(handoff) || handoff.sendBack || !isBetween(from, to, pair))
                continue;
            ++pair.handoffs;
            pair.mismatches += handoff.informationMismatch + handoff.processMismatch
                + handoff.toolingMismatch + handoff.capacityMismatch;
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const SiloPair& a, const SiloPair& b) {
        return a.index != b.index ? a.index > b.index : a.handoffs > b.handoffs;
    });
    return pairs;
}

std::optional<double> siloIndexOf(const QList<SiloPair>& pairs, const QUuid& teamId)
{
    double sum = 0;
    int count = 0;
    for (const SiloPair& pair : pairs) {
        if (pair.teamId != teamId && pair.otherTeamId != teamId)
            continue;
        sum += pair.index;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}
