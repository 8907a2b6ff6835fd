// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/streammodel.h"

/// The kept visits of a simulation (StreamRun::records) as a ticket log: case, step, team, begin
/// and end of the work, in UTC on the days of the run. In the order of the ends.
///
/// As CSV with a header, read back by `gemba discover` as it is.
QByteArray simulatedLogCsv(const StreamSimulation& simulation);
/// As XES 1849-2016, a trace a case, a start and a complete event a visit.
QByteArray simulatedLogXes(const StreamSimulation& simulation);
