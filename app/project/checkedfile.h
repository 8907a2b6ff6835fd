// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/storeerror.h"
#include <QByteArray>
#include <QIODevice>

/// Writes a whole file (PDF, JSON, CSV, not a project) so that afterwards the path holds either the
/// complete new bytes, flushed to the disk, or what it held before. Throws StoreError naming the
/// file, and on a full disk how much space is missing. Links, devices and Gemba projects are left
/// as they are.
///
/// All such files go through here because Qt 6.4's QSaveFile::commit() reports success on a full
/// disk and leaves a truncated file behind.
void writeChecked(const QString& path, const QByteArray& bytes);

/// The whole of an ordinary file that is to be imported. Throws StoreError.
QByteArray readChecked(const QString& path, qint64 maxBytes);
/// All that is in an open device, but not more than `maxBytes`, in steps: QIODevice::read() takes
/// all the memory for what it may read at once.
QByteArray readAtMost(QIODevice& device, qint64 maxBytes);
/// The most that is read of a JSON value.
inline constexpr qint64 maxJsonBytes = qint64(1) << 30;
/// Throws StoreError where a file to be imported is a Gemba project: it may be open, and reading it
/// would drop its lock.
void refuseProject(const QString& path);

/// Makes sure that renamed and created entries of a folder survive a power cut.
void syncFolder(const QString& folder);

/// Sentence part "12.5 kB" in the reader's language.
QString sizeInWords(qint64 bytes);
