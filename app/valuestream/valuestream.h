// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QPointF>
#include <QString>
#include <QUuid>
#include <chrono>
#include <optional>

struct Project;

/// One value stream, e.g. "Database change", from the request to the customer's answer.
struct ValueStream {
    QUuid id = {};
    QString name = {};
    std::chrono::minutes dayLength { 480 }; ///< 480: business days; 1440: calendar time.
    QString source = {}; ///< Where its numbers come from, in words.
    // Set where the stream was discovered in a ticket log:
    QUuid evidenceId = {};
    int cases = 0; ///< 0: not discovered.
    std::optional<std::chrono::seconds> medianLeadTime = {}; ///< Of whole cases, as measured.
    std::optional<std::chrono::seconds> p85LeadTime = {};
    int visiblePathPpm = 1'000'000; ///< The slider: how much of all paths is shown.

    bool operator==(const ValueStream&) const = default;
};

/// What one team does to the item in one go. Unknown is a value: an unset time or %C&A is "?".
struct Step {
    QUuid id = {};
    QUuid streamId = {};
    QString name = {};
    QUuid teamId = {};
    std::optional<std::chrono::seconds> processTime = {}; ///< Touch time an item.
    std::optional<std::chrono::seconds> leadTime = {}; ///< From made available to passed on.
    std::optional<int> completeAccuratePpm
        = {}; ///< Share usable as is, as judged by the next step.
    std::optional<int> judgedItems = {}; ///< n behind %C&A.
    int people = 1;
    std::optional<int> queue = {}; ///< Items waiting in front of the step.
    std::optional<QPointF> position
        = {}; ///< Set where somebody moved the box: x at column pitch 88, y from its lane's top.
    // Measured, where discovered in a log:
    int count = 0; ///< Events; 0: not measured.
    std::optional<std::chrono::seconds> p85LeadTime = {};
    std::optional<std::chrono::seconds> p85ProcessTime = {};

    bool operator==(const Step&) const = default;
};

enum class Channel { Ticket, Meeting, Mail, Chat, Interface, Automation };

/// How an item gets from one step to another; a send-back is the loop of rework.
struct Handoff {
    QUuid id = {};
    QUuid streamId = {};
    QUuid fromStepId = {};
    QUuid toStepId = {};
    bool sendBack = false;
    std::optional<int> sharePpm
        = {}; ///< Of the items leaving `from`; send-backs: the chance of one.
    Channel channel = Channel::Ticket;
    int informationMismatch = 0; ///< 0-3, the four mismatches of a handoff.
    int processMismatch = 0;
    int toolingMismatch = 0;
    int capacityMismatch = 0;
    // Measured, where discovered in a log:
    int count = 0; ///< Direct successions; 0: not measured.
    int rarestIn
        = 0; ///< Cases of which this is the rarest handoff: the slider's share adds these up.
    std::optional<std::chrono::seconds> medianWait = {};
    std::optional<std::chrono::seconds> p85Wait = {};

    bool operator==(const Handoff&) const = default;
};

/// One stream with its own steps, in the order they were entered, and handoffs: what the
/// calculations and the drawing work on.
struct StreamMap {
    ValueStream stream = {};
    QList<Step> steps = {};
    QList<Handoff> handoffs = {};

    bool isDiscovered() const { return stream.cases > 0; }
    bool operator==(const StreamMap&) const = default;
};

/// The stream of that id with what belongs to it; handoffs whose ends are missing are left out.
StreamMap streamMap(const Project& project, const QUuid& streamId);

/// The time an item waits at a step: lead time − process time, never below zero (several people may
/// work at once). Nothing where either is unknown. Source: Martin & Osterling, "Value Stream
/// Mapping" (2014).
std::optional<std::chrono::seconds> waitOf(const Step& step);

/// More work than time, even shared by all its people: process time / people > lead time. One of
/// the two numbers is then wrong.
bool worksLongerThanItTakes(const Step& step);

/// A discovered stream without its rare paths: the handoffs at least as frequent as the one at
/// `visiblePathPpm` of all when sorted by count, and the steps they touch. Equally frequent
/// handoffs stay or go together. A stream that was not discovered is returned whole.
StreamMap visiblePart(const StreamMap& map);

/// The share (0-1) of cases all of whose handoffs are in visiblePart(): cases without a handoff
/// count as visible. 1 where nothing is hidden.
double visibleCaseShare(const StreamMap& map);

/// An interval in which the true share lies with 95 % confidence.
struct ShareInterval {
    double low = 0;
    double high = 1;
};

/// Wilson score interval of a share of n items, z = 1.959964:
///
///     (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)
///
/// Nothing for n ≤ 0. Source: Wilson, JASA 22 (1927); 16 of 20 is 58-92 %.
std::optional<ShareInterval> wilsonInterval(double share, int n);
