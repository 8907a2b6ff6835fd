// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/allocations.h"
#include <atomic>
#include <cerrno>
#include <cstddef>

static std::atomic<int> counted = 0;
static std::atomic<int> failAt = -1;
static std::atomic<bool> failsForEver = false;
static std::atomic<bool> isCounting = false;
static std::atomic<bool> hasFailed = false;

void failAllocation(int at, bool forEver)
{
    counted = 0;
    hasFailed = false;
    failAt = at;
    failsForEver = forEver;
    isCounting = true;
}

void countAllocations() { failAllocation(-1, false); }

int stopFailingAllocations()
{
    isCounting = false;
    return counted;
}

bool hasAllocationFailed() { return hasFailed; }

static bool fails()
{
    if (!isCounting)
        return false;
    const int number = counted++;
    const int at = failAt;
    if (at < 0 || (failsForEver ? number < at : number != at))
        return false;
    hasFailed = true;
    errno = ENOMEM;
    return true;
}

extern "C" {
void* __libc_malloc(size_t size) noexcept; // NOLINT(bugprone-reserved-identifier): glibc's names
void* __libc_calloc(size_t count, size_t size) noexcept; // NOLINT(bugprone-reserved-identifier)
void* __libc_realloc(void* memory, size_t size) noexcept; // NOLINT(bugprone-reserved-identifier)

void* malloc(size_t size) noexcept { return fails() ? nullptr : __libc_malloc(size); }

void* calloc(size_t count, size_t size) noexcept
{
    return fails() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* memory, size_t size) noexcept
{
    return fails() ? nullptr : __libc_realloc(memory, size);
}
}
