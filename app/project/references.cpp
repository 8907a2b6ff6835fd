// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/references.h"
#include "app/project/table.h"

void forgetRemovedRows(const Project& before, Project& after)
{
    // A removed row can take others with it, so look again until nothing changes.
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& parent : projectTables().all()) {
            const QSet<QUuid> removed = parent->removedIds(before, after);
            if (removed.isEmpty())
                continue;
            for (const auto& child : projectTables().all())
                changed |= child->forget(parent->name(), removed, after);
        }
    }
}
