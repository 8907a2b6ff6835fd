// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"

/// What of a project an earlier form of the file can hold.
Project asInForm(const Project& project, int form);

/// Writes that into a new file as it was in that form, without a history.
void writeInForm(const QString& path, const Project& project, int form);
