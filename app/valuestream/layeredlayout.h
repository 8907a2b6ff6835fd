// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/streamlayout.h"

/// A graph of any shape in layers from left to right, for streams discovered in a log: layers by
/// the longest way, loops led back between the boxes, crossings reduced by barycentres.
/// Source: Sugiyama, Tagawa, Toda, IEEE Trans. SMC 11 (1981).
StreamLayout layeredLayout(const StreamMap& map, double availableWidth, double wantedBox);
