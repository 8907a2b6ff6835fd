// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <cmath>

/// Builds a map from minutes: process time, lead time, %C&A in percent (-1: unknown). Steps and
/// handoffs have ids that count up, so that a failure names them.
struct StreamBuilder {
    StreamMap map = {};
    int ids = 0;

    StreamBuilder() { map.stream.id = nextId(); }

    QUuid nextId()
    {
        return QUuid::fromString(
            QStringLiteral("00000000-0000-4000-8000-%1").arg(++ids, 12, 10, QLatin1Char('0')));
    }

    StreamBuilder& step(int work, int lead, double percent = -1)
    {
        Step step { .id = nextId(), .streamId = map.stream.id };
        step.name = QStringLiteral("S%1").arg(map.steps.size() + 1);
        step.teamId = nextId();
        if (work >= 0)
            step.processTime = std::chrono::minutes(work);
        if (lead >= 0)
            step.leadTime = std::chrono::minutes(lead);
        if (percent >= 0)
            step.completeAccuratePpm = int(std::lround(percent * 10'000));
        map.steps.append(step);
        return *this;
    }

    StreamBuilder& connect(int from, int to, std::optional<int> sharePpm = {}, bool back = false)
    {
        map.handoffs.append({ .id = nextId(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(from).id,
            .toStepId = map.steps.at(to).id,
            .sendBack = back,
            .sharePpm = sharePpm });
        return *this;
    }

    StreamBuilder& chain()
    {
        for (int i = 0; i + 1 < int(map.steps.size()); ++i)
            connect(i, i + 1);
        return *this;
    }
};
