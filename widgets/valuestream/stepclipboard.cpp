// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/stepclipboard.h"
#include "app/project/jsonproject.h"
#include "app/project/storeerror.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamwords.h"
#include <QMimeData>
#include <QSet>

using namespace Qt::StringLiterals;

static QString mimeType() { return u"application/x-gemba-steps+json"_s; }

std::unique_ptr<QMimeData> copiedSteps(
    const Project& project, const StreamMap& map, const QList<QUuid>& steps)
{
    Project part;
    ValueStream stream;
    stream.id = map.stream.id;
    stream.name = map.stream.name;
    part.valueStreams = { stream };
    QStringList lines;
    for (const Step& step : map.steps) {
        if (!steps.contains(step.id))
            continue;
        part.steps.append(step);
        const Team* team = findById(project.teams, step.teamId);
        if (team && !findById(std::as_const(part.teams), team->id)) {
            part.teams.append(*team);
            const StoredCalendar* hours = findById(project.calendars, team->calendarId);
            if (hours && !findById(std::as_const(part.calendars), hours->id))
                part.calendars.append(*hours);
        }
        lines.append(team ? stepName(step) + u'\t' + team->name : stepName(step));
    }
    if (part.steps.isEmpty())
        return nullptr;
    for (const Handoff& handoff : map.handoffs)
        if (steps.contains(handoff.fromStepId) && steps.contains(handoff.toStepId))
            part.handoffs.append(handoff);
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), projectToJson(part));
    data->setText(lines.join(u'\n'));
    return data;
}

/// A step a line; what stands behind a tab is the team.
static std::optional<Project> stepsInText(const QString& text)
{
    constexpr qsizetype most = 500; // a whole spreadsheet was not meant
    constexpr qsizetype longest = 1000;
    Project part;
    part.valueStreams = { { .id = QUuid::createUuid() } };
    const QStringList lines = text.left(most * longest).split(u'\n');
    for (const QString& line : lines) {
        const QString name = line.section(u'\t', 0, 0).simplified().left(longest);
        if (name.isEmpty() || part.steps.size() >= most)
            continue;
        Step step;
        step.id = QUuid::createUuid();
        step.streamId = part.valueStreams.first().id;
        step.name = name;
        step.teamId = teamNamed(part, line.section(u'\t', 1, 1).simplified().left(longest));
        part.steps.append(step);
    }
    return part.steps.isEmpty() ? std::nullopt : std::optional(part);
}

std::optional<Project> stepsOnClipboard(const QMimeData& data)
{
    if (data.hasFormat(mimeType())) {
        try {
            const Project part = projectFromJson(data.data(mimeType())).project;
            if (!part.steps.isEmpty())
                return part;
        } catch (const StoreError&) {
            // another version's; its text may still do
        }
    }
    return data.hasText() ? stepsInText(data.text()) : std::nullopt;
}

/// With the hours it works; a team that is here already keeps its own.
static QUuid teamHere(Project& project, const Project& part, const Team* team)
{
    if (!team)
        return {};
    if (findById(std::as_const(project.teams), team->id))
        return team->id;
    const QString name = team->name.simplified();
    for (const Team& own : std::as_const(project.teams))
        if (own.name.simplified().compare(name, Qt::CaseInsensitive) == 0)
            return own.id;
    project.teams.append(*team);
    const StoredCalendar* hours = findById(part.calendars, team->calendarId);
    if (hours && !findById(std::as_const(project.calendars), hours->id))
        project.calendars.append(*hours);
    return team->id;
}

QList<QUuid> pasteSteps(
    Project& project, const QUuid& streamId, const QUuid& afterId, const Project& part)
{
    QHash<QUuid, QUuid> ids;
    QList<QUuid> added;
    QUuid previous = afterId;
    for (Step step : part.steps) {
        const QUuid from = step.id;
        step.teamId = teamHere(project, part, findById(part.teams, step.teamId));
        step.id = addStep(project, streamId, previous, step.name, step.teamId);
        step.streamId = streamId;
        step.position.reset();
        step.count = 0; // nobody has measured it here
        *findById(project.steps, step.id) = step;
        ids.insert(from, step.id);
        added.append(step.id);
        previous = step.id;
    }
    for (Handoff handoff : part.handoffs) {
        const QUuid from = ids.value(handoff.fromStepId);
        const QUuid to = ids.value(handoff.toStepId);
        const QUuid id = connectSteps(project, from, to, handoff.sendBack);
        Handoff* found = findById(project.handoffs, id);
        if (!found)
            continue;
        handoff.id = id;
        handoff.streamId = streamId;
        handoff.fromStepId = from;
        handoff.toStepId = to;
        handoff.count = 0;
        *found = handoff;
    }
    return added;
}
