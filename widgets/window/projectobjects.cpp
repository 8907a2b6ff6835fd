// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/projectobjects.h"
#include "app/project/project.h"
#include <QCoreApplication>

namespace {
struct ProjectObjects {
    Q_DECLARE_TR_FUNCTIONS(ProjectObjects)
};
} // namespace

static QString inParent(const QString& kind, const QString& parent)
{
    return parent.isEmpty() ? kind : kind + QStringLiteral(", ") + parent;
}

QList<NamedObject> namedObjects(const Project& project)
{
    QList<NamedObject> objects;
    const auto add
        = [&](const QUuid& id, const QString& name, const QString& kind, Subject subject) {
              if (!name.trimmed().isEmpty())
                  objects.append({ id, name.simplified(), kind, subject });
          };
    for (const ValueStream& stream : project.valueStreams)
        add(stream.id, stream.name, ProjectObjects::tr("Value stream"), Subject::ValueStream);
    for (const Step& step : project.steps) {
        const ValueStream* stream = findById(project.valueStreams, step.streamId);
        add(step.id, step.name,
            inParent(ProjectObjects::tr("Step"), stream ? stream->name : QString()),
            Subject::ValueStream);
    }
    for (const Objective& objective : project.objectives) {
        const Service* service = findById(project.services, objective.serviceId);
        add(objective.id, (service ? service->name + u' ' : QString()) + objective.indicator,
            ProjectObjects::tr("SLO"), Subject::ErrorBudget);
    }
    for (const BudgetLoss& loss : project.budgetLosses)
        add(loss.id, loss.label, ProjectObjects::tr("Incident"), Subject::ErrorBudget);
    for (const Team& team : project.teams)
        add(team.id, team.name, ProjectObjects::tr("Team"), Subject::Toil);
    for (const ToilTask& task : project.toilTasks) {
        const Team* team = findById(project.teams, task.teamId);
        add(task.id, task.name,
            inParent(ProjectObjects::tr("Toil task"), team ? team->name : QString()),
            Subject::Toil);
    }
    for (const KataBoard& board : project.kataBoards)
        add(board.id, board.focusProcess, ProjectObjects::tr("Kata"), Subject::Kata);
    for (const Obstacle& obstacle : project.obstacles)
        add(obstacle.id, obstacle.text, ProjectObjects::tr("Obstacle"), Subject::Kata);
    for (const Experiment& experiment : project.experiments)
        add(experiment.id, experiment.step, ProjectObjects::tr("Experiment"), Subject::Kata);
    for (const OrgCriterion& criterion : project.orgCriteria)
        add(criterion.id, criterion.name, ProjectObjects::tr("Criterion"), Subject::OrgModel);
    for (const Action& action : project.actions)
        add(action.id, action.title, ProjectObjects::tr("Step of the journey"), action.subject);
    for (const Measure& measure : project.measures)
        add(measure.id, measure.name, ProjectObjects::tr("Measure"), Subject::Overview);
    return objects;
}
