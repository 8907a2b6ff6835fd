// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"

/// A project in which every field of every value has a value of its own, none of them the default:
/// a field that some way of writing forgets does not come back.
Project fullProject();
