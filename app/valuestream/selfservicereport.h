// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"

class QUuid;
struct Project;

/// What is asked for again and again in a stream: a table of its request types with the rungs of
/// the ladder and what is saved of what could be. Nothing where there is none.
void writeRequestTypes(ReportWriter& writer, const Project& project, const QUuid& streamId);
