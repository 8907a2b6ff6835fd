// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

// Random numbers that are looked up instead of drawn in turn: the number for (seed, replication,
// stream, item, visit) is a hash of these, so what one step uses never shifts what another gets.
// Two models that share a step's key and an item's key see the same luck there ("common random
// numbers"). Source of the idea: Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11
// (2011); of the mixing function: Evensen's improved MurmurHash3 finaliser ("moremur", 2019).

/// A bijection of 64 bits in which every bit of the result depends on every bit of the argument.
constexpr std::uint64_t mixBits(std::uint64_t x)
{
    x ^= x >> 27;
    x *= 0x3c79'ac49'2ba7'b653U;
    x ^= x >> 33;
    x *= 0x1c69'b3f7'4ac4'ae35U;
    x ^= x >> 27;
    return x;
}

constexpr std::uint64_t goldenStep = 0x9e37'79b9'7f4a'7c15U;

/// Joins two keys into one; not symmetric.
constexpr std::uint64_t joinKeys(std::uint64_t first, std::uint64_t second)
{
    return mixBits(mixBits(first + goldenStep) ^ (second * 0xd1b5'4a32'd192'ed03U + goldenStep));
}

/// What a stream of random numbers is for.
enum class Draw : std::uint64_t {
    Interarrival = 1,
    Item = 2,
    Service = 3,
    Route = 4,
    Patience = 5,
    Again = 6, ///< New service times after an interruption.
    Branch = 7
};

constexpr std::uint64_t streamKey(
    std::uint64_t seed, std::uint32_t replication, std::uint64_t ownerKey, Draw purpose)
{
    return joinKeys(joinKeys(joinKeys(seed, replication), ownerKey), std::uint64_t(purpose));
}

/// The place of one draw in its stream; the numbers of one place are counted from 0.
constexpr std::uint64_t drawPlace(std::uint64_t stream, std::uint64_t item, std::uint64_t visit)
{
    return mixBits(stream ^ (item + visit * 0xda94'2042'e4dd'58b5U));
}

/// Number `n` of a place, evenly distributed strictly between 0 and 1 (52 bits).
constexpr double uniformAt(std::uint64_t place, std::uint64_t n = 0)
{
    const std::uint64_t bits = n == 0 ? place : mixBits(place + n * goldenStep);
    return (double(std::int64_t(bits >> 12)) + 0.5) * 0x1p-52;
}
