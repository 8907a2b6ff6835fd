// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/torture/claims.h"
#include "tests/torture/results.h"

/// Looks at all that lies in a folder through the user's door and compares it with what was
/// claimed, in a child of its own. `lost` is the column for an acknowledged state that is not
/// there. `goOn`: also tries whether the next edit works.
void judgeFolder(
    const QString& folder, const Claims& claims, Judge& judge, Bad lost, bool goOn = true);

/// Files that a kill left behind: neither claimed nor known companions of a project.
int leftOvers(const QString& folder, const Claims& claims);
