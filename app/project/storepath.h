// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

// What lies at a path before anybody opens it. Only entries of the folder are looked at: reading an
// open project with plain file functions would drop SQLite's locks.

/// The file itself behind `path`, symbolic links followed, so that lock and journal are the real
/// file's. Throws StoreError unless it is an ordinary file with something in it; one with several
/// names (hard links) is refused for editing only.
QString checkOrdinaryFile(const QString& path, bool forEditing);

/// Throws StoreError where a symbolic link, a folder, a device or the like is in the place of a
/// file that is to be written: what a link leads to is never replaced silently.
void checkTarget(const QString& path);

/// True also for a link that leads nowhere, which QFileInfo::exists() overlooks.
bool hasEntry(const QString& path);
