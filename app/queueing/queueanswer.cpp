// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/queueanswer.h"
#include "app/queueing/generalqueue.h"
#include "app/queueing/limitedqueue.h"
#include "app/queueing/multiserver.h"
#include "app/queueing/overload.h"

static std::optional<QueueProblem> problemOf(const QueueInput& input)
{
    if (!isUsable(input.arrivals))
        return QueueProblem::Arrivals;
    if (!isUsable(input.processTime))
        return QueueProblem::ProcessTime;
    if (!isUsable(input.variability))
        return QueueProblem::Variability;
    if (!(input.interruptShare >= 0 && input.interruptShare <= 0.999))
        return QueueProblem::InterruptShare;
    if (!(input.people >= 0.001 && input.people <= mostServers))
        return QueueProblem::People;
    if (input.patience && (!isUsable(*input.patience) || *input.patience == 0))
        return QueueProblem::Patience;
    if (input.capacity && (*input.capacity < 1 || *input.capacity > mostCapacity))
        return QueueProblem::Capacity;
    if (input.capacity && *input.capacity < input.people)
        return QueueProblem::CapacityBelowPeople;
    if ((input.capacity || input.patience) && input.variability != Variability {})
        return QueueProblem::NeedsExponential;
    return std::nullopt;
}

static void addMeans(QueueAnswer& answer, const std::optional<QueueMeans>& means)
{
    if (!means)
        return;
    answer.pWait = means->pWait;
    answer.wq = means->wq;
    answer.w = means->w;
    answer.lq = means->lq;
    answer.l = means->l;
}

static void answerLimited(QueueAnswer& answer, const LimitedQueue& queue)
{
    answer.method = !queue.patience ? QueueMethod::Capacity
        : queue.capacity            ? QueueMethod::CapacityAndPatience
                                    : QueueMethod::Patience;
    const std::optional<LimitedMeans> means = limitedQueue(queue);
    if (!means) {
        answer.problem = QueueProblem::TooManyStates;
        return;
    }
    answer.pWait = means->pWait;
    answer.wq = means->wq;
    answer.w = means->w;
    answer.lq = means->lq;
    answer.l = means->l;
    if (queue.capacity)
        answer.loss = means->loss;
    if (queue.patience)
        answer.abandon = means->abandon;
}

static void answerUnlimited(
    QueueAnswer& answer, const QueueLoad& load, const Variability& variability)
{
    if (!isStable(load)) {
        answer.method = QueueMethod::Growth;
        answer.growth = backlogGrowth(load);
    } else if (variability == Variability {}) {
        answer.method = QueueMethod::MultiServer;
        addMeans(answer, multiServer(load));
    } else if (load.servers == 1 && variability.arrivals == 1) {
        answer.method = QueueMethod::PollaczekKhinchine;
        addMeans(answer, pollaczekKhinchine(load, variability.service));
    } else if (load.servers == 1 && variability == Variability { 0, 1 }) {
        answer.method = QueueMethod::RegularArrivals;
        addMeans(answer, regularArrivals(load));
    } else {
        answer.method = QueueMethod::Whitt;
        answer.approximate = true;
        addMeans(answer, whitt(load, variability));
    }
}

QueueAnswer queueAnswer(const QueueInput& input)
{
    QueueAnswer answer;
    answer.problem = problemOf(input);
    if (answer.problem)
        return answer;
    const std::optional<QueueLoad> load
        = staffedLoad({ input.arrivals, input.processTime, input.people, input.interruptShare });
    if (!load) { // at the very ends of what is usable
        answer.problem = QueueProblem::ProcessTime;
        return answer;
    }
    answer.rho = utilisation(*load);
    answer.approximate = load->servers != input.people || input.interruptShare > 0;
    if (input.capacity || input.patience)
        answerLimited(answer, { *load, input.capacity, input.patience });
    else
        answerUnlimited(answer, *load, input.variability);
    return answer;
}
