// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"

/// A row of another project that stands for one that is here already.
struct JoinedRow {
    QString table = {}; ///< As in the file: "team".
    QString name = {}; ///< What it is called here.

    bool operator==(const JoinedRow&) const = default;
};

/// A project with another one added to it.
struct Part {
    Project project = {};
    QList<JoinedRow> joined = {};
};

/// Adds all rows of `theirs`, a project that is no copy of `mine`, behind the rows of `mine`: a
/// team's plan into the enterprise's. Ids that are taken get new ones. What a project has one of
/// stays that of `mine`. Teams, services, measures, phases and criteria of the same name become
/// one, as `mine` has it, if `joinNames`; rows that are then there already, the same in every
/// field, are not added again.
Part addPart(const Project& mine, const Project& theirs, bool joinNames = true);
