// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/queueanswer.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

QString queueMethodName(QueueMethod method)
{
    switch (method) {
    case QueueMethod::MultiServer:
        return u"M/M/c"_s;
    case QueueMethod::PollaczekKhinchine:
        return u"Pollaczek-Khinchine"_s;
    case QueueMethod::RegularArrivals:
        return u"D/M/1"_s;
    case QueueMethod::Whitt:
        return u"Whitt 1993"_s;
    case QueueMethod::Capacity:
        return u"M/M/c/K"_s;
    case QueueMethod::Patience:
        return u"Erlang A"_s;
    case QueueMethod::CapacityAndPatience:
        return u"M/M/c/K+M"_s;
    case QueueMethod::Growth:
        return u"growth"_s;
    }
    return {};
}

QString queueProblemSentence(QueueProblem problem)
{
    switch (problem) {
    case QueueProblem::Arrivals:
        return QueueWords::tr("The arrival rate must be 0, or from 1e-12 to 1e12.");
    case QueueProblem::ProcessTime:
        return QueueWords::tr("The process time must be 0, or from 1e-12 to 1e12.");
    case QueueProblem::People:
        return QueueWords::tr("There must be from 0.001 to 1000000 people.");
    case QueueProblem::InterruptShare:
        return QueueWords::tr("The share of interrupts must be from 0 to 0.999.");
    case QueueProblem::Variability:
        return QueueWords::tr("A squared coefficient of variation must be from 0 to 1000000.");
    case QueueProblem::Capacity:
        return QueueWords::tr("The capacity must be a whole number from 1 to 10000000.");
    case QueueProblem::CapacityBelowPeople:
        return QueueWords::tr(
            "The capacity counts waiting items and those in work, so it cannot be less than the "
            "number of people.");
    case QueueProblem::Patience:
        return QueueWords::tr("The patience must be from 1e-12 to 1e12.");
    case QueueProblem::NeedsExponential:
        return QueueWords::tr(
            "Capacity and patience can be calculated for variability 1 only; simulate the rest.");
    case QueueProblem::TooManyStates:
        return QueueWords::tr("So many items would wait that the queue cannot be summed up.");
    }
    return {};
}
