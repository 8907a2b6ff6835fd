// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include <QList>

struct Project;

/// Something in the project that has a name and a panel where it is shown.
struct NamedObject {
    QUuid id = {};
    QString name = {};
    QString kind = {}; ///< "Team", "Step, Database change".
    Subject subject = Subject::Overview;
};

/// Everything the search can find in a project.
QList<NamedObject> namedObjects(const Project& project);
