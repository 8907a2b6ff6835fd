// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "tests/torture/work.h"
#include <QList>

/// What a person does in one sitting: the same for the same seed.
struct Session {
    const char* name;
    /// Lays the files into the folder that are there before.
    void (*prepare)(const QString& folder, quint32 seed);
    void (*work)(Work& work, quint32 seed);
    bool isLong = false; ///< Too long to try every call of it.
};

const QList<Session>& sessions();
const Session* sessionNamed(const QString& name);

/// A plan with something in most lists.
Project smallProject(quint32 seed);
/// Changes a project somewhere, in several tables at once, as an edit of a person would.
void changeSomewhere(Project& project, quint32 number);

/// Makes a project file of the first form, as version 0.1 wrote it.
void writeFormOne(const QString& path);
