// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudget.h"
#include "app/kata/kata.h"
#include "app/orgmodel/orgmodel.h"
#include "app/project/shared.h"
#include "app/toil/toil.h"
#include "app/valuestream/futurechange.h"
#include "app/valuestream/mapnote.h"
#include "app/valuestream/requesttype.h"
#include "app/valuestream/silo.h"
#include "app/valuestream/valuestream.h"

/// The whole plan as one value. Lists share their data until changed, so copying is cheap and a
/// comparison of untouched parts is a comparison of pointers. Lists are flat; a row names its
/// parent.
struct Project {
    ProjectInfo info = {};
    QList<StoredCalendar> calendars = {};
    QList<Team> teams = {};
    QList<Service> services = {};
    QList<Action> actions = {};
    QList<Measure> measures = {};
    QList<Measurement> measurements = {};
    QList<Phase> phases = {};
    QList<Evidence> evidence = {};

    QList<KataBoard> kataBoards = {};
    QList<Obstacle> obstacles = {};
    QList<Experiment> experiments = {};

    QList<ValueStream> valueStreams = {};
    QList<Step> steps = {};
    QList<Handoff> handoffs = {};
    QList<FutureChange> futureChanges = {};
    QList<MapNote> mapNotes = {};
    QList<SiloRating> siloRatings = {};
    QList<RequestType> requestTypes = {};

    QList<Objective> objectives = {};
    QList<BudgetLoss> budgetLosses = {};
    QList<PolicyRule> policyRules = {};

    ToilPolicy toilPolicy = {};
    QList<ToilTask> toilTasks = {};

    OrgContext orgContext = {};
    QList<OrgCriterion> orgCriteria = {};

    bool operator==(const Project&) const = default;
};

/// The element of that id, or null.
template <typename T> const T* findById(const QList<T>& list, const QUuid& id)
{
    for (const T& element : list)
        if (element.id == id)
            return &element;
    return nullptr;
}

/// The same for changing it: detaches the list only where the element is there.
template <typename T> T* findById(QList<T>& list, const QUuid& id)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list.at(i).id == id)
            return &list[i];
    return nullptr;
}
