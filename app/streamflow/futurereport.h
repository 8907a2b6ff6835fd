// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include "app/valuestream/valuestream.h"

struct Project;

/// The part of a stream's chapter about its future state: both states beside each other, and the
/// changes in their order with what each brings, by the static metrics and simulated. Nothing where
/// no change is planned.
void writeFutureReport(ReportWriter& writer, const Project& project, const StreamMap& map);

/// Simulates all that writeFutureReport() will say and has not been simulated yet; from any thread.
void prepareFutureReport(const Project& project);
