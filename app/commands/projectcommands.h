// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

// The commands about the project file itself. `arguments` begin with the command's name. They
// return the exit code and throw CommandFailure or StoreError.

/// `gemba new FILE [--sample]`: an empty project, or the example.
int newCommand(const QStringList& arguments);
/// `gemba check FILE`: whether the file is sound, and what is in it.
int checkCommand(const QStringList& arguments);
/// `gemba salvage FILE --to NEW`: what is sound in a damaged file as a new one.
int salvageCommand(const QStringList& arguments);
/// `gemba export FILE --json OUT|-`: the whole project as one JSON value; with `--format` a value
/// stream for another program.
int exportCommand(const QStringList& arguments);
/// `gemba import IN --into FILE`: the same value back, or value streams of a table or drawing.
int importCommand(const QStringList& arguments);
/// `gemba merge THEIRS --into MINE`: another copy's changes, as one edit.
int mergeCommand(const QStringList& arguments);
