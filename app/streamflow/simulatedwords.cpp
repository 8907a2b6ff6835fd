// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/simulatedwords.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class SimulatedWords {
    Q_DECLARE_TR_FUNCTIONS(SimulatedWords)
};

QString differenceText(const FlowEstimate& difference, DayLength day)
{
    return (difference.mean < 0 ? minusSign() : u'+')
        + formatEstimate(std::abs(difference.mean), difference.halfWidth, day);
}

QString runWords(const StreamRun& run)
{
    return SimulatedWords::tr("seed %1, %2 runs of %3 weeks")
        .arg(run.seed)
        .arg(run.replications)
        .arg(run.weeks);
}

QString endSentence(FlowEnd end)
{
    switch (end) {
    case FlowEnd::TooManyItems:
        return SimulatedWords::tr(
            "More comes in than gets out: the queues grow for ever, and the run was stopped.");
    case FlowEnd::Stuck:
        return SimulatedWords::tr(
            "Items are left that nothing will move any more: a batch does not fill.");
    default:
        return {};
    }
}
