// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/streamcsv.h"
#include "app/ticketlog/csvreader.h"
#include <QHash>

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
    // With a byte order mark: without one spreadsheets read Korean as another
    // encoding.
    std::string out = "\xEF\xBB\xBFid,name,team,process_time,lead_time,complete_accurate,"
                      "judged_items,people,queue,next,rework_to\r\n";
    QHash<QUuid, int> rowOf;
    for (const Step& step : map.steps)
        rowOf.insert(step.id, int(rowOf.size()) + 1);
    for (const Step& step : map.steps) {
        const QStringList fields { QString::number(rowOf.value(step.id)), guarded(step.name),
            guarded(teamName(teams, step.teamId)), text(step.processTime), text(step.leadTime),
            step.completeAccuratePpm ? percentText(*step.completeAccuratePpm) + u" %"_s : QString(),
            text(step.judgedItems), QString::number(step.people), text(step.queue),
            linksOf(map, step, false, rowOf), linksOf(map, step, true, rowOf) };
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (i > 0)
                out += ',';
            appendCsvField(out, fields.at(i).toStdString(), ',');
        }
        out += "\r\n";
    }
    return QByteArray::fromStdString(out);
}
