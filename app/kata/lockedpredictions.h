// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Experiment;
struct Project;

/// All that a lock keeps from being changed, with the lock.
void copyPrediction(const Experiment& from, Experiment& to);

/// How anything that puts another state of the project in place of this one (restoring an old
/// moment) meets locked predictions. A prediction that is locked in `now` stays in `then` word for
/// word: no way back leads behind a lock. Where the experiment was locked in `then`, too, its
/// result and what was learned are those of `then`; else the whole experiment stays as it is now,
/// with its storyboard where that was not there.
void keepLocked(const Project& now, Project& then);
