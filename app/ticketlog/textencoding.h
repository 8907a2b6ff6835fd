// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

/// How the characters of a text file are written down.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows949 };

/// Called now and then with how much is done, 0-1; cancels by returning false.
using LogProgress = std::function<bool(double)>;

/// A whole text in UTF-8 without byte order mark, whatever it was before.
struct DecodedText {
    TextEncoding encoding = TextEncoding::Utf8;
    QByteArray utf8 = {}; ///< Shares its bytes with the file where that was UTF-8 already.
    bool binary = false; ///< Holds zero bytes: not a text.
};

/// Finds the encoding over the whole file, never from its first bytes alone: byte order mark;
/// UTF-16 without one only where it is plain from its zero bytes; strict UTF-8; strict windows-949
/// (which holds EUC-KR). Nothing where none of them fits or `progress` cancelled.
std::optional<DecodedText> decodeText(const QByteArray& bytes, const LogProgress& progress = {});

/// The same with an encoding somebody chose; nothing where the bytes contradict it.
std::optional<DecodedText> decodeText(
    const QByteArray& bytes, TextEncoding encoding, const LogProgress& progress = {});

/// Whether every byte belongs to a character in its one valid form (no overlong forms, no
/// surrogates, nothing above U+10FFFF).
bool isValidUtf8(QByteArrayView bytes);

/// "utf-8", "utf-16le", "utf-16be", "windows-949": as the command line and stored settings name it.
QString encodingName(TextEncoding encoding);
/// Understands those and the other usual names ("cp949", "euc-kr", "utf8", "utf-16").
std::optional<TextEncoding> encodingFromName(const QString& name);
