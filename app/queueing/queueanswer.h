// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/queueing/queueload.h"
#include <QString>

/// A queue as a data box describes it.
struct QueueInput {
    double arrivals = 0; ///< λ, items per unit of time.
    double processTime = 0; ///< The same unit of time.
    double people = 1; ///< Full-time equivalents.
    double interruptShare = 0; ///< Of their time that goes elsewhere.
    Variability variability = {};
    std::optional<int> capacity = {}; ///< K, waiting and in work.
    std::optional<double> patience = {}; ///< Mean time an item waits before it goes away.
};

/// Which formula answered.
enum class QueueMethod {
    MultiServer, ///< M/M/c
    PollaczekKhinchine, ///< M/G/1
    RegularArrivals, ///< D/M/1
    Whitt, ///< G/G/c, approximate
    Capacity, ///< M/M/c/K
    Patience, ///< Erlang A, M/M/c+M
    CapacityAndPatience, ///< M/M/c/K+M
    Growth ///< ρ >= 1: no long run, the backlog grows
};

/// Why there is no answer at all.
enum class QueueProblem {
    Arrivals,
    ProcessTime,
    People,
    InterruptShare,
    Variability,
    Capacity,
    CapacityBelowPeople,
    Patience,
    NeedsExponential, ///< Capacity and patience are known for variability 1 only.
    TooManyStates
};

/// What is known of a queue. Without a problem rho is there, and either the means or, at ρ >= 1
/// with neither capacity nor patience, the growth. There is never a NaN or an infinity.
struct QueueAnswer {
    std::optional<QueueProblem> problem = {};
    QueueMethod method = QueueMethod::MultiServer;
    bool approximate = false; ///< By formula, or because people come in parts or are interrupted.
    std::optional<double> rho = {}; ///< Offered: can be 1 and more.
    std::optional<double> pWait = {}; ///< Nothing by Whitt: that gives means only.
    std::optional<double> wq = {};
    std::optional<double> w = {};
    std::optional<double> lq = {};
    std::optional<double> l = {};
    std::optional<double> loss = {}; ///< With a capacity.
    std::optional<double> abandon = {}; ///< With patience.
    std::optional<double> growth = {}; ///< Items per unit of time, at ρ >= 1.
};

/// Chooses the formula: M/M/c where both variabilities are 1, Pollaczek–Khinchine for one person
/// and random arrivals, D/M/1, otherwise Whitt 1993; with a capacity M/M/c/K, with patience Erlang
/// A, both also at ρ >= 1; else at ρ >= 1 the growth of the backlog. People in parts and interrupts
/// as staffedLoad().
QueueAnswer queueAnswer(const QueueInput& input);

/// "M/M/c", "Pollaczek-Khinchine", …: names of formulas, the same in every language.
QString queueMethodName(QueueMethod method);

/// A sentence that says what is wrong and what would be right.
QString queueProblemSentence(QueueProblem problem);
