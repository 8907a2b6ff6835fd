// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/markovchain.h"
#include "app/valuestream/streamgraph.h"
#include "app/valuestream/valuestream.h"

/// The map as items see it: only what carries items, what is outside takes no time, an inventory as
/// long as Little's law says where no lead time is stated, and bad input that is sent back has a
/// loop to the sender where none is drawn.
StreamMap asItemsSeeIt(const StreamMap& map);

/// Where items go: forward by share, or all of them where there is one way; back by the chance of a
/// send-back. Shares that add up to more than what is left are scaled down to it. Loops without a
/// share are not taken. By index of the step.
Routing itemRouting(const StreamMap& map, const StreamGraph& graph, bool withSendBacks);
