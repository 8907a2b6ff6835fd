// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include <QRandomGenerator>

/// `count` edits a user might make, at random over all tables: rows added, removed, changed and
/// moved. The result is a project that keeps every rule of the file.
Project editedAtRandom(const Project& project, QRandomGenerator& random, int count);

/// The project after an edit with the places that the file gives its rows.
Moment momentAfter(const Moment& before, const Project& after);
