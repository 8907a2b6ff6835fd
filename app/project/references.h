// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Project;

/// Keeps a change whole: where `after` no longer has a row that `before` had, what belonged to it
/// is removed too (the steps of a value stream) and what only mentioned it forgets it (a service
/// whose team is gone), as the table descriptions say. Costs nothing for lists that still share
/// their rows.
void forgetRemovedRows(const Project& before, Project& after);
