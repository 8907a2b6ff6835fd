// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/torture/results.h"

// One function a test, named as in the plan: T1 failing calls, T2 power cuts, T3 kills of the real
// window, T4 full disks, T5 damaged files, T8 two processes, T10 no memory.

Result runT1(const Options& options);
QList<Result> runT2(const Options& options);
Result runT3(const Options& options);
Result runT4(const Options& options);
QList<Result> runT5(const Options& options);
Result runT8(const Options& options);
QList<Result> runT10(const Options& options);

/// Makes this process one that can open projects, and does so once, so that its children need not
/// load plugins and compare schemas anew.
void beApplication();
