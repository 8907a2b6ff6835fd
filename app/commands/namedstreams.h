// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"

// The value streams that --stream names. These throw CommandFailure with the names there are.

/// Those of that name, whatever its case where none is written so; all of them without a name.
QList<StreamMap> namedStreams(const Project& project, const QString& name);

/// The one of that name, or the only one.
StreamMap namedStream(const Project& project, const QString& name);
