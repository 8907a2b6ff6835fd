// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// A look at a project before it is opened: nothing is changed, nobody's lock is dropped.

/// Whether the file is a Gemba project, sound or not.
bool isProjectFile(const QString& path);

/// Whether another program switched it to a write-ahead log; only looking at it would then make
/// files beside it. Throws SqlError.
bool hasWriteAheadLog(const QString& path);

/// Throws StoreError where a file lies beside the project that SQLite would take for part of it but
/// that is not: a write-ahead log, which Gemba never writes, or the journal of another file's save.
/// SQLite would copy the pages of such a journal into the project, and delete any file that the
/// journal names as its superior. `path` is the file itself (see checkOrdinaryFile()).
void checkBeside(const QString& path);

/// Whether a journal lies beside the file that looks like the rest of one of its own saves. Never
/// true of one that would have SQLite delete another file.
bool isOwnJournal(const QString& path);
