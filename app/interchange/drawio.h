// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/streamexchange.h"

/// Writes streams as draw.io reads them, a page each: boxes and arrows with
/// lean-mapping shapes as the map shows them, their values as custom properties
/// (pt_min, lt_min, ca …) that people can edit there (Edit ▸ Edit Data) and
/// that the labels show. readDrawio() reads it back as it was.
QByteArray writeDrawio(const StreamExchange& streams);

/// What a file may hold; the limits are far beyond what a person draws.
namespace DrawioLimit {
inline constexpr qint64 bytes = 64 * 1024 * 1024; ///< Of the file, and of all that it unpacks to.
inline constexpr int elements = 500'000;
inline constexpr qsizetype pages = 100;
inline constexpr qsizetype steps = 5'000; ///< A page.
inline constexpr qsizetype handoffs = 20'000;
} // namespace DrawioLimit

/// Reads a draw.io file, plain or packed. Its own boxes come back as they were,
/// with what was edited there. From other drawings boxes with text become steps
/// from left to right, arrows between them handoffs, a lane's title the team of
/// the boxes in it, "20 %" on an arrow its share and lines such as "PT: 10 min"
/// values, the lean-mapping shapes of inventories, sources outside and
/// information flows what they are; an arrow that closes a circle becomes a
/// send-back. Files with a
/// document type, and so any entities, are refused.
ReadStreams readDrawio(const QByteArray& bytes, const QList<Team>& known = {});
