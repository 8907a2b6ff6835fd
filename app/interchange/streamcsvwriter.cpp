// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/csvcolumns.h"
#include "app/interchange/handoffdetails.h"
#include "app/interchange/streamattributes.h"
#include "app/interchange/streamcsv.h"
#include "app/ticketlog/csvreader.h"
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Spreadsheets run what begins like a formula; behind an apostrophe it is a
/// text.
static QString guarded(const QString& text)
{
    static constexpr QStringView starts = u"=+-@\t\r'";
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

static QString linksOf(
    const StreamMap& map, const Step& step, bool sendBack, const QHash<QUuid, int>& rowOf)
{
    QStringList links;
    for (const Handoff& handoff : map.handoffs) {
        if (handoff.fromStepId != step.id || handoff.sendBack != sendBack)
            continue;
        QString link = QString::number(rowOf.value(handoff.toStepId));
        if (handoff.sharePpm)
            link += u" (%1 %)"_s.arg(percentText(*handoff.sharePpm));
        links.append(link);
    }
    return links.join(u"; "_s);
}

static QString detailsOf(const StreamMap& map, const Step& step, const QHash<QUuid, int>& rowOf)
{
    QStringList lines;
    for (const Handoff& handoff : map.handoffs) {
        if (handoff.fromStepId != step.id)
            continue;
        if (const QString details = handoffDetails(handoff); !details.isEmpty())
            lines.append((handoff.sendBack ? u"rework_to "_s : u"next "_s)
                + QString::number(rowOf.value(handoff.toStepId)) + u": "_s + details);
    }
    return lines.join(u'\n');
}

/// Attributes without a column of their own that a step of the map uses.
static QList<const Attribute<Step>*> furtherColumns(const StreamMap& map)
{
    QList<const Attribute<Step>*> further;
    for (const Attribute<Step>& attribute : stepAttributes()) {
        const bool isUsed = std::any_of(map.steps.begin(), map.steps.end(),
            [&](const Step& step) { return !attribute.text(step).isEmpty(); });
        if (isUsed && columnFromHeader(attribute.name).attribute == attribute.name)
            further.append(&attribute);
    }
    return further;
}

static void appendRow(std::string& out, const QStringList& fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCsvField(out, fields.at(i).toStdString(), ',');
    }
    out += "\r\n";
}

static QString text(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

static QString text(const std::optional<std::chrono::seconds>& time)
{
    return time ? minutesText(*time) : QString();
}

QByteArray writeStreamCsv(const StreamMap& map, const QList<Team>& teams)
{
    QHash<QUuid, int> rowOf;
    for (const Step& step : map.steps)
        rowOf.insert(step.id, int(rowOf.size()) + 1);
    const QList<const Attribute<Step>*> further = furtherColumns(map);
    const bool hasDetails = std::any_of(map.steps.begin(), map.steps.end(),
        [&](const Step& step) { return !detailsOf(map, step, rowOf).isEmpty(); });
    QStringList header { u"id"_s, u"name"_s, u"team"_s, u"process_time"_s, u"lead_time"_s,
        u"complete_accurate"_s, u"judged_items"_s, u"people"_s, u"queue"_s, u"next"_s,
        u"rework_to"_s };
    for (const Attribute<Step>* attribute : further)
        header.append(attribute->name);
    if (hasDetails)
        header.append(u"handoff_details"_s);
    // With a byte order mark: without one spreadsheets read Korean as another
    // encoding.
    std::string out = "\xEF\xBB\xBF";
    appendRow(out, header);
    for (const Step& step : map.steps) {
        QStringList fields { QString::number(rowOf.value(step.id)), guarded(step.name),
            guarded(teamName(teams, step.teamId)), text(step.processTime), text(step.leadTime),
            step.completeAccuratePpm ? percentText(*step.completeAccuratePpm) + u" %"_s : QString(),
            text(step.judgedItems), QString::number(step.people), text(step.queue),
            linksOf(map, step, false, rowOf), linksOf(map, step, true, rowOf) };
        for (const Attribute<Step>* attribute : further)
            fields.append(guarded(attribute->text(step)));
        if (hasDetails)
            fields.append(detailsOf(map, step, rowOf));
        appendRow(out, fields);
    }
    return QByteArray::fromStdString(out);
}
