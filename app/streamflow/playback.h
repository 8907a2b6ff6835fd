// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streammodel.h"

/// One stay of an item at a step, with all waiting before it; seconds on the axis of the run.
struct PlaybackVisit {
    std::uint64_t item = 0;
    QUuid stepId = {};
    QUuid fromStepId = {}; ///< Where it was before; null: it is new.
    double entered = 0;
    double start = 0; ///< Of the work.
    double end = 0;
    bool isLast = false; ///< It is done afterwards.
};

/// A run that can be watched: the kept visits of the first stream.
struct Playback {
    QList<PlaybackVisit> visits = {}; ///< In the order of entering.
    double begin = 0; ///< When the first item enters.
    double end = 0; ///< When the last of them ends.
};

/// From the records of a simulation (StreamRun::records). A wait that a step's queue does not
/// explain is part of the waiting before it; splits are no places.
Playback playback(const StreamSimulation& simulation);

/// An item at a moment.
struct PlaybackItem {
    std::uint64_t item = 0;
    QUuid stepId = {};
    QUuid fromStepId = {};
    bool inWork = false;
    int place = 0; ///< In the queue, or among those in work, from 0: who came first.
    double since = 0; ///< Seconds since it came here.

    bool operator==(const PlaybackItem&) const = default;
};

struct PlaybackMoment {
    QList<PlaybackItem> items = {};
    int done = 0; ///< Items done until then.
};
PlaybackMoment playbackAt(const Playback& playback, double seconds);
