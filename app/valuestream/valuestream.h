// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QPointF>
#include <QString>
#include <QUuid>
#include <chrono>
#include <optional>

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
    std::optional<QPointF> position = {}; ///< Set where somebody moved the box.
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
