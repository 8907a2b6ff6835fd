// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program defines malloc() itself (allocations.cpp) and can make the n-th of this process fail.

/// From now on counts; the call number `at` (from 0) fails, and all after it if `forEver`.
void failAllocation(int at, bool forEver);
/// Counts only.
void countAllocations();
/// Calls since then; nothing fails any more.
int stopFailingAllocations();
bool hasAllocationFailed();
