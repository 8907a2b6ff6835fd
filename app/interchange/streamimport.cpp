// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/streamimport.h"
#include "app/interchange/csvcolumns.h"
#include "app/interchange/drawio.h"
#include "app/interchange/streamcsv.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/ticketlog/csvreader.h"
#include "app/ticketlog/textencoding.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

ReadStreams readStreamFile(const QString& fileName, const QByteArray& bytes, const Project& project)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"drawio" || ending == u"xml")
        return readDrawio(bytes, project.teams);
    return readStreamCsv(bytes, QFileInfo(fileName).completeBaseName(), businessDay, project.teams);
}

bool isStepTable(const QByteArray& beginning)
{
    // Without the line that is cut off, which would be no text.
    const bool isCut = beginning.size() >= tableBeginning;
    const qsizetype unit = beginning.startsWith("\xFF\xFE") ? 2 : 1;
    const auto text
        = decodeText(isCut ? beginning.left(beginning.lastIndexOf('\n') + unit) : beginning);
    if (!text || text->binary)
        return false;
    const std::string_view utf8(text->utf8.constData(), static_cast<size_t>(text->utf8.size()));
    CsvReader reader(utf8.substr(firstRowOffset(utf8)), sniffDelimiter(utf8));
    CsvRow row;
    if (!reader.next(row) || row.fault != CsvFault::None)
        return false;
    bool hasName = false;
    bool hasMore = false;
    for (const std::string_view field : row.fields) {
        const StepColumn column = columnFromHeader(
            QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())))
                                      .column;
        hasName = hasName || column == StepColumn::Name;
        hasMore = hasMore || column == StepColumn::ProcessTime || column == StepColumn::LeadTime
            || column == StepColumn::CompleteAccurate || column == StepColumn::Next;
    }
    return hasName && hasMore;
}

/// Keeps the id where nothing else in the project has it.
static void keepFree(QUuid& id, const QSet<QUuid>& taken)
{
    if (taken.contains(id))
        id = QUuid::createUuid();
}

template <typename Row>
static void collectIds(QSet<QUuid>& ids, const QList<Row>& rows, const QSet<QUuid>& streams)
{
    for (const Row& row : rows)
        if (!streams.contains(row.streamId))
            ids.insert(row.id);
}

/// New identities for what lies elsewhere in the project: a page that was copied in draw.io.
static void settleIdentities(StreamMap& map, const QSet<QUuid>& taken)
{
    keepFree(map.stream.id, taken);
    QHash<QUuid, QUuid> stepIds;
    for (Step& step : map.steps) {
        const QUuid before = step.id;
        keepFree(step.id, taken);
        stepIds.insert(before, step.id);
        step.streamId = map.stream.id;
    }
    for (Handoff& handoff : map.handoffs) {
        keepFree(handoff.id, taken);
        handoff.streamId = map.stream.id;
        handoff.fromStepId = stepIds.value(handoff.fromStepId);
        handoff.toStepId = stepIds.value(handoff.toStepId);
    }
}

template <typename Row> static void forgetUnknown(QUuid& id, const QList<Row>& rows)
{
    if (!findById(rows, id))
        id = {};
}

/// In the place of the stream of that id, or behind all of them.
static void putStream(Project& project, const StreamMap& map)
{
    const QUuid id = map.stream.id;
    project.steps.removeIf([&](const Step& step) { return step.streamId == id; });
    project.handoffs.removeIf([&](const Handoff& handoff) { return handoff.streamId == id; });
    project.steps += map.steps;
    project.handoffs += map.handoffs;
    if (ValueStream* stream = findById(project.valueStreams, id))
        *stream = map.stream;
    else
        project.valueStreams.append(map.stream);
}

QList<QUuid> importStreams(Project& project, const StreamExchange& streams)
{
    QSet<QUuid> used;
    for (const StreamMap& map : streams.maps)
        for (const Step& step : map.steps)
            used.insert(step.teamId);
    for (const Team& team : streams.teams)
        if (used.contains(team.id) && !findById(project.teams, team.id))
            project.teams.append(team);

    QList<QUuid> put;
    for (StreamMap map : streams.maps) {
        const bool isAgain
            = findById(project.valueStreams, map.stream.id) && !put.contains(map.stream.id);
        const QSet<QUuid> own = isAgain ? QSet<QUuid> { map.stream.id } : QSet<QUuid>();
        QSet<QUuid> taken;
        collectIds(taken, project.steps, own);
        collectIds(taken, project.handoffs, own);
        for (const ValueStream& stream : std::as_const(project.valueStreams))
            if (!own.contains(stream.id))
                taken.insert(stream.id);
        settleIdentities(map, taken);
        forgetUnknown(map.stream.evidenceId, project.evidence);
        forgetUnknown(map.stream.wallPhotoId, project.evidence);
        forgetUnknown(map.stream.calendarId, project.calendars);
        putStream(project, map);
        put.append(map.stream.id);
    }
    return put;
}

QString importInWords(const Project& project, const StreamExchange& streams)
{
    QStringList lines;
    QSet<QUuid> seen;
    for (const StreamMap& map : streams.maps) {
        const ValueStream* const there = seen.contains(map.stream.id)
            ? nullptr
            : findById(project.valueStreams, map.stream.id);
        seen.insert(map.stream.id);
        const QString steps = QCoreApplication::translate(
            "Interchange", "%n steps", nullptr, static_cast<int>(map.steps.size()));
        const QString handoffs = QCoreApplication::translate(
            "Interchange", "%n handoffs", nullptr, static_cast<int>(map.handoffs.size()));
        const QString name = map.stream.name.simplified().left(80);
        if (there)
            lines.append(QCoreApplication::translate(
                "Interchange", "In the place of “%1”, which has %2 now: “%3” with %4 and %5.")
                             .arg(there->name.simplified().left(80),
                                 QCoreApplication::translate("Interchange", "%n steps", nullptr,
                                     static_cast<int>(streamMap(project, there->id).steps.size())),
                                 name, steps, handoffs));
        else
            lines.append(QCoreApplication::translate("Interchange", "New: “%1” with %2 and %3.")
                             .arg(name, steps, handoffs));
    }
    QStringList newTeams;
    for (const Team& team : streams.teams)
        if (!findById(project.teams, team.id))
            newTeams.append(team.name.simplified().left(40));
    if (!newTeams.isEmpty())
        lines.append(QCoreApplication::translate("Interchange", "New teams: %1.")
                         .arg(newTeams.mid(0, 20).join(u", "_s)));
    return lines.join(u'\n');
}
