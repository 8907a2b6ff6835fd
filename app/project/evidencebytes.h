// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>

class SqlConnection;

// Raw files inside the project file: compressed with zstd, under the SHA-256 of what they unpack
// to, never changed.

QString sha256Of(const QByteArray& bytes);
/// False where they are there already.
bool insertEvidence(SqlConnection& sql, const QString& sha256, const QByteArray& bytes);
/// Unpacked size, or nothing where they are not there.
std::optional<qint64> evidenceSize(SqlConnection& sql, const QString& sha256);
/// Nothing where they do not unpack to `size` bytes with that SHA-256.
std::optional<QByteArray> readEvidence(SqlConnection& sql, const QString& sha256, qint64 size);

/// Reads every raw file of the project at `path` and compares it with its SHA-256: a sentence for
/// each that is damaged. Reads beside whoever edits the project, one raw file at a time; `goOn` may
/// stop it. Throws StoreError.
QStringList damagedEvidence(const QString& path, const std::function<bool()>& goOn);
