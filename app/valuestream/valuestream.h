// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/provenance.h"
#include "app/valuestream/timeshape.h"
#include <QList>
#include <QPointF>
#include <QString>
#include <QUuid>
#include <chrono>
#include <optional>

struct FutureChange;
struct MapNote;
struct Project;

/// A photo of the wall, to trace: where it lies on the map.
struct WallPhoto {
    int opacityPpm = 500'000;
    std::optional<QPointF> position = {}; ///< Of its top left corner; unset: the map's.
    int scaleMilli = 1000; ///< Units of the map a pixel.

    bool operator==(const WallPhoto&) const = default;
};

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
    // What comes in and what waiting costs:
    std::optional<qint64> demandMilli = {}; ///< Thousandths of an item a day of `dayLength`.
    Provenance demandProvenance = {};
    int arrivalVariationMilli = 1000; ///< ca², squared: 1000 arrives at random, 0 by the clock.
    std::optional<qint64> costOfDelayMilli = {}; ///< One item, one day, thousandths of `currency`.
    QString currency = {}; ///< As written behind an amount: "EUR", "만원".
    QUuid calendarId = {}; ///< Where a step's team has none of its own. Null: around the clock.
    QUuid wallPhotoId = {}; ///< An evidence.
    WallPhoto wallPhoto = {};
    bool mappedBackwards = false; ///< From the customer to the request.

    bool operator==(const ValueStream&) const = default;
};

/// What stands on the map as a box.
enum class StepKind {
    Process, ///< Somebody works on the item.
    Supplier, ///< Where items come from: outside, without times.
    Customer, ///< Who gets them: outside, without times.
    Inventory ///< Items that wait between two steps, without work.
};

/// What becomes of work that an item of higher priority interrupts.
enum class Preemption {
    None, ///< Nothing is interrupted: the higher priority goes first when somebody is free.
    Resume, ///< It goes on where it was.
    Restart, ///< It begins again and takes the same time.
    Resample ///< It begins again and may take another time.
};

/// How items leave a step with several handoffs.
enum class Split {
    ByShares, ///< A choice where handoffs have shares, else all of them.
    And, ///< To all of them; the item goes on where the branches meet, when all are done.
    Xor ///< To one of them, by share; without shares to each equally often.
};

/// Waste. Source: Womack & Jones, "Lean Thinking" (1996).
enum class Muda {
    Unsaid,
    Type1, ///< No value, but needed for now.
    Type2 ///< No value and not needed: remove it first.
};

/// What a queue costs besides the time it takes, where that is not derived: together the six costs
/// of Reinertsen, "The Principles of Product Development Flow" (2009).
struct QueueCost {
    std::optional<int> overheadMinutes = {}; ///< An item: managing, reporting, asking.
    std::optional<int> reopenPpm = {}; ///< Lower quality: share that is opened again.
    std::optional<int> contextChangePpm
        = {}; ///< More risk: the chance a day that what was asked for no longer fits.
    std::optional<int> pulse = {}; ///< Motivation of those who wait: 1 (none) to 5.
    QString riskNote = {};

    bool operator==(const QueueCost&) const = default;
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
    int people = 1; ///< Who can work here, each on another item. 0: nobody need; it never queues.
    std::optional<int> queue = {}; ///< Items waiting in front of the step.
    std::optional<QPointF> position
        = {}; ///< Set where somebody moved the box: x at column pitch 88, y from its lane's top.
    // Measured, where discovered in a log:
    int count = 0; ///< Events; 0: not measured.
    std::optional<std::chrono::seconds> p85LeadTime = {};
    std::optional<std::chrono::seconds> p85ProcessTime = {};
    // How it works, beyond the three numbers of a workshop:
    StepKind kind = StepKind::Process;
    std::optional<std::chrono::seconds> valueAddedTime = {}; ///< Of the process time.
    int peoplePerItem = 1; ///< Who work on one item at once.
    TimeShape processTimeShape = {};
    int batchSize = 1; ///< Items worked on together.
    std::chrono::seconds setupTime { 0 }; ///< Before each batch.
    std::optional<int> wipLimit = {}; ///< Items waiting and in work; beyond, nothing is handed on.
    QString slotTimes
        = {}; ///< Weekly times at which it works at all: "Wed/14:00"; empty: any time.
    std::optional<int> slotCapacity = {}; ///< Items a slot; unset: all that wait.
    std::optional<int> queueCapacity = {}; ///< Items that may wait; others are turned away.
    std::optional<std::chrono::seconds> patience = {}; ///< Mean wait after which an item gives up.
    int priority = 0; ///< 0-9: the highest goes first.
    Preemption preemption = Preemption::None; ///< What its items do to others of less priority.
    Split split = Split::ByShares;
    int pain = 0; ///< 0-3, by those who do the work.
    QString note = {};
    Muda muda = Muda::Unsaid;
    QString mudaReason = {}; ///< Why it is needed: regulation, architecture, trust, habit.
    QueueCost queueCost = {};
    Provenance processTimeProvenance = {};
    Provenance leadTimeProvenance = {};
    Provenance completeAccurateProvenance = {}; ///< Its n is `judgedItems`.
    Provenance peopleProvenance = {};
    Provenance queueProvenance = {};

    bool operator==(const Step&) const = default;
};

enum class Channel { Ticket, Meeting, Mail, Chat, Interface, Automation };

/// What the receiver does with what is not usable as it came.
enum class BadInput {
    Unsaid,
    FixInPlace, ///< Corrects it: more process time here.
    Clarify, ///< Asks and waits for the answer: more lead time here, no work elsewhere.
    SendBack ///< Gives it back: the only one that is a loop.
};

/// What goes along an arrow.
enum class Flow { Item, ManualInformation, ElectronicInformation };

/// What is to become of a handoff, in the order of preference.
enum class HandoffDecision { Undecided, Remove, SelfService, KeepAndImprove, TicketAsLastResort };

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
    BadInput badInput = BadInput::Unsaid;
    std::optional<int> badInputPpm = {}; ///< How often; unset: what is missing to 100 % C&A.
    std::optional<std::chrono::seconds> badInputTime = {}; ///< Work to fix it, or wait to clarify.
    QString informationExample = {}; ///< An example of each mismatch.
    QString processExample = {};
    QString toolingExample = {};
    QString capacityExample = {};
    Flow flow = Flow::Item;
    std::optional<qint64> volumeMilli = {}; ///< Thousandths of an item a day.
    HandoffDecision decision = HandoffDecision::Undecided;
    QString decisionReason = {};

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

/// Its changes, in the order in which they are applied, and its notes.
QList<FutureChange> changesOf(const Project& project, const QUuid& streamId);
QList<MapNote> notesOf(const Project& project, const QUuid& streamId);

/// The numbers of a step that carry their provenance.
enum class StepNumber { ProcessTime, LeadTime, CompleteAccurate, People, Queue };
/// Where that number comes from, the n of %C&A included; low and high in seconds, ppm or as
/// counted.
Provenance provenanceOf(const Step& step, StepNumber number);
void setProvenance(Step& step, StepNumber number, const Provenance& provenance);

/// Somebody or something works on the item there: no supplier, customer or inventory.
inline bool isProcess(const Step& step) { return step.kind == StepKind::Process; }
/// An item goes along it, not word of one.
inline bool carriesItems(const Handoff& handoff) { return handoff.flow == Flow::Item; }

/// The time an item waits at a step: lead time − process time, never below zero (several people may
/// work at once). Nothing where either is unknown. Source: Martin & Osterling, "Value Stream
/// Mapping" (2014).
std::optional<std::chrono::seconds> waitOf(const Step& step);

/// More work than time, even shared by those who work on one item: process time / people per item >
/// lead time. One of the numbers is then wrong.
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
