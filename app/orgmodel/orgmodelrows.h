// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Tables;

/// Describes the rows of app/orgmodel/orgmodel.h: a new field gets one line in the .cpp, one in
/// resources/schema.
void addOrgModelTables(Tables& tables);
