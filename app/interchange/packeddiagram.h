// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <optional>

/// Why a packed diagram was not unpacked.
enum class UnpackProblem { None, NotBase64, BrokenDeflate, TooLarge };

/// Unpacks what draw.io writes into a <diagram> unless told otherwise: base64
/// of a raw deflate stream (without zlib's header) of the URI-encoded XML.
/// `bytesLeft` is what all diagrams of a file may unpack to together.
std::optional<QByteArray> unpackDiagram(
    const QByteArray& packed, qint64& bytesLeft, UnpackProblem& problem);
