// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamtemplates.h"
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include <QCoreApplication>

/// Gives the words of this file their translation context.
struct StreamTemplates {
    Q_DECLARE_TR_FUNCTIONS(StreamTemplates)
};

namespace {
/// One step of a template.
struct TemplateStep {
    QString name = {};
    QString team = {};
    Channel comesBy = Channel::Ticket;
    int sendsBackTo = -1; ///< Place of an earlier step.
};
} // namespace

QString templateName(StreamTemplate which)
{
    switch (which) {
    case StreamTemplate::IncidentResponse:
        return StreamTemplates::tr("Incident response");
    case StreamTemplate::DeploymentWithBoard:
        return StreamTemplates::tr("Deployment with a change board");
    case StreamTemplate::DatabaseChange:
        return StreamTemplates::tr("Database change by ticket");
    case StreamTemplate::AccessRequest:
        return StreamTemplates::tr("Access request");
    case StreamTemplate::Environment:
        return StreamTemplates::tr("Provisioning an environment");
    }
    return {};
}

static QList<TemplateStep> incidentResponse()
{
    const QString onCall = StreamTemplates::tr("On call");
    const QString lead = StreamTemplates::tr("Incident lead");
    const QString service = StreamTemplates::tr("Service team");
    return { { StreamTemplates::tr("Detect"), StreamTemplates::tr("Monitoring") },
        { StreamTemplates::tr("Acknowledge"), onCall, Channel::Automation },
        { StreamTemplates::tr("Assemble"), lead, Channel::Chat },
        { StreamTemplates::tr("Diagnose"), service, Channel::Chat, 2 }, // escalation
        { StreamTemplates::tr("Mitigate"), service, Channel::Chat, 3 },
        { StreamTemplates::tr("Verify"), onCall, Channel::Chat },
        { StreamTemplates::tr("Learn"), lead, Channel::Meeting } };
}

static QList<TemplateStep> deploymentWithBoard()
{
    const QString service = StreamTemplates::tr("Service team");
    const QString change = StreamTemplates::tr("Change management");
    const QString operations = StreamTemplates::tr("Operations");
    return { { StreamTemplates::tr("Finish the change"), service },
        { StreamTemplates::tr("Review code"), service, Channel::Interface, 0 },
        { StreamTemplates::tr("Test"), StreamTemplates::tr("Test team") },
        { StreamTemplates::tr("Request the deployment"), service, Channel::Mail },
        { StreamTemplates::tr("Board decides"), change, Channel::Ticket, 3 },
        { StreamTemplates::tr("Schedule"), operations, Channel::Mail },
        { StreamTemplates::tr("Deploy"), operations, Channel::Ticket },
        { StreamTemplates::tr("Verify"), service, Channel::Chat, 6 } };
}

static QList<TemplateStep> databaseChange()
{
    const QString service = StreamTemplates::tr("Service team");
    const QString database = StreamTemplates::tr("Database team");
    return { { StreamTemplates::tr("Write request"), service },
        { StreamTemplates::tr("Take ticket"), StreamTemplates::tr("Service desk") },
        { StreamTemplates::tr("Review schema"), database, Channel::Ticket, 0 },
        { StreamTemplates::tr("Approve"), StreamTemplates::tr("Change management"),
            Channel::Meeting },
        { StreamTemplates::tr("Apply to staging"), database, Channel::Mail },
        { StreamTemplates::tr("Test together"), service, Channel::Chat, 2 },
        { StreamTemplates::tr("Apply to live"), database, Channel::Ticket },
        { StreamTemplates::tr("Check, close"), service, Channel::Chat } };
}

static QList<TemplateStep> accessRequest()
{
    const QString requester = StreamTemplates::tr("Requester");
    return { { StreamTemplates::tr("Ask for access"), requester },
        { StreamTemplates::tr("Approve"), StreamTemplates::tr("Line manager"), Channel::Mail },
        { StreamTemplates::tr("Check"), StreamTemplates::tr("Security team"), Channel::Ticket, 0 },
        { StreamTemplates::tr("Grant"), StreamTemplates::tr("System owner"), Channel::Ticket },
        { StreamTemplates::tr("Try it"), requester, Channel::Mail, 3 } };
}

static QList<TemplateStep> environment()
{
    const QString requester = StreamTemplates::tr("Requester");
    return { { StreamTemplates::tr("Ask for an environment"), requester },
        { StreamTemplates::tr("Size and price"), StreamTemplates::tr("Cloud team"), Channel::Ticket,
            0 },
        { StreamTemplates::tr("Approve the cost"), StreamTemplates::tr("Line manager"),
            Channel::Mail },
        { StreamTemplates::tr("Create machines"), StreamTemplates::tr("Cloud team") },
        { StreamTemplates::tr("Open firewall"), StreamTemplates::tr("Network team") },
        { StreamTemplates::tr("Install software"), StreamTemplates::tr("Operations") },
        { StreamTemplates::tr("Try it"), requester, Channel::Mail, 4 } };
}

static QList<TemplateStep> stepsOf(StreamTemplate which)
{
    switch (which) {
    case StreamTemplate::IncidentResponse:
        return incidentResponse();
    case StreamTemplate::DeploymentWithBoard:
        return deploymentWithBoard();
    case StreamTemplate::DatabaseChange:
        return databaseChange();
    case StreamTemplate::AccessRequest:
        return accessRequest();
    case StreamTemplate::Environment:
        return environment();
    }
    return {};
}

QUuid addTemplate(Project& project, StreamTemplate which)
{
    const QUuid stream = addStream(project, templateName(which));
    QList<QUuid> added;
    for (const TemplateStep& step : stepsOf(which)) {
        const QUuid team = teamNamed(project, step.team);
        const QUuid before = added.isEmpty() ? QUuid() : added.constLast();
        const QUuid id = addStep(project, stream, before, step.name, team);
        for (Handoff& handoff : project.handoffs)
            if (!before.isNull() && handoff.fromStepId == before && handoff.toStepId == id)
                handoff.channel = step.comesBy;
        if (step.sendsBackTo >= 0)
            connectSteps(project, id, added.at(step.sendsBackTo), true);
        added.append(id);
    }
    return stream;
}
