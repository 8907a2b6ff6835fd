// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futurechange.h"
#include "app/valuestream/requesttype.h"
#include <QList>
#include <chrono>
#include <optional>

struct Project;
struct StreamMap;

// The way out of a queue: what a request type saves by climbing the ladder, where request types
// come from, and how one gets into the future state.

/// What the climb from the rung now to the rung wanted does to the queue.
enum class Climb {
    None, ///< The rung wanted is not above the rung now.
    TeamStillWorks, ///< A form or an interface asks better, but the request waits for a team.
    ToSelfService ///< Requesters run it themselves, and nobody waits.
};
Climb climbOf(const RequestType& type);

/// What no longer happens in a month, in hours; each is nothing where what it needs is unknown.
struct MonthlySaving {
    std::optional<double> waitHours = {}; ///< Of those who ask, in the time their stream counts.
    std::optional<double> workHours = {}; ///< Of the team that fulfilled the requests.

    bool isKnown() const { return waitHours || workHours; }
    bool operator==(const MonthlySaving&) const = default;
};

/// What a share (0-1) of a type's requests saves when requesters run them themselves:
///
///     wait = volume · share · wait of one / 60,  work = volume · share · work of one / 60
///
/// in hours a month. Zero for a climb that ends at a team (climbOf()). Nothing where the volume, or
/// the wait or work of one request, is unknown, except at a share or volume of zero. A share
/// outside 0-1 is taken to the nearer end. What it costs to build and keep the service is not in
/// it. Source: Edwards in "Seeking SRE" (2018), ch. 10: self-service saves the wait of those who
/// ask and the toil of those who were asked.
MonthlySaving monthlySaving(const RequestType& type, double share);

struct SelfServiceGain {
    Climb climb = Climb::None;
    MonthlySaving saved = {}; ///< As many as come by it today; nothing where that is unknown.
    MonthlySaving possible = {}; ///< Were all to come by it.
    std::optional<double> byTicket = {}; ///< Requests a month that do not come by it yet.
};

/// monthlySaving() at the type's adoption and at all of its requests.
SelfServiceGain selfServiceGain(const RequestType& type);

/// Each sum is of what is known; nothing where nothing is.
MonthlySaving sumOf(const QList<MonthlySaving>& savings);

/// The days in a mean month of a stream: 365.25 / 12, of business days 5 of 7. Holidays and
/// calendars apart, for a month's volume is an estimate.
double daysInMonth(std::chrono::minutes dayLength);

/// What a handoff knows of the request that goes along it, for what the type leaves unknown: how
/// many a month (its volume, else the stream's demand times the visits of the receiving step, by
/// the handoff's share where several lead there), the wait (stated lead less process time, else the
/// median of a log) and the work (process time of all who work on one item) of the receiving step.
void fillFrom(const StreamMap& map, const QUuid& handoffId, RequestType& type);

/// A request type for each handoff of the stream that is to become self-service and has none yet,
/// filled from it and without an id; those that wait most in a month first.
QList<RequestType> requestsToAdd(const Project& project, const QUuid& streamId);

/// The types of that stream, and those that belong to no stream.
QList<RequestType> requestTypesOf(const Project& project, const QUuid& streamId);

/// The self-service change of the receiving step that is in the future state already, or null.
const FutureChange* plannedChange(const Project& project, const RequestType& type);

/// The change that makes the receiving step of its handoff self-service, without an id. What does
/// not come by it today still needs people; before anything does, a fifth, to be thought about.
/// Nothing without a handoff, or where the climb ends at a team.
std::optional<FutureChange> selfServiceChange(const Project& project, const RequestType& type);
