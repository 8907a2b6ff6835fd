// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"

/// What is known of a handoff besides its ends and its share, in one line:
/// "channel=chat; decision=remove", by the names of handoffAttributes(). Empty
/// where nothing is. A semicolon, a backslash and a line end in a text stand as
/// "\;", "\\" and "\n".
QString handoffDetails(const Handoff& handoff);

/// The way back; false where it is none, the handoff is then half read.
bool readHandoffDetails(Handoff& handoff, const QString& details, std::chrono::minutes dayLength);
