// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamflow/simulatedlog.h"
#include "app/interchange/labeltext.h"
#include "app/ticketlog/csvreader.h"
#include <QDateTime>
#include <algorithm>
#include <map>
#include <string>

using namespace Qt::StringLiterals;

namespace {
/// A visit in words.
struct Line {
    QString item;
    QString step;
    QString team;
    QString start;
    QString end;
};
} // namespace

static QString timeText(const StreamModel& model, double seconds)
{
    return QDateTime::fromSecsSinceEpoch(
        model.axis->moment(seconds).time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

/// Visits to steps; waits and splits are no work of anybody.
static QList<Line> lines(const StreamSimulation& simulation)
{
    const FlowModel& flow = simulation.model.flow;
    QList<Line> result;
    for (const FlowRecord& record : simulation.result().records) {
        const auto station = std::size_t(record.station);
        if (simulation.model.steps.at(record.station).isNull())
            continue;
        const bool wasThere = record.item >= initialNumber;
        const QString number
            = QString::number((wasThere ? record.item - initialNumber : record.item) + 1);
        result.append({ (wasThere ? u"Q"_s : u"R"_s)
                + (flow.sources.size() > 1 ? QString::number(record.source + 1) + u'-' : QString())
                + number,
            QString::fromStdString(flow.stations[station].name),
            record.pool == noIndex
                ? QString()
                : QString::fromStdString(flow.pools[std::size_t(record.pool)].name),
            timeText(simulation.model, record.start), timeText(simulation.model, record.end) });
    }
    return result;
}

QByteArray simulatedLogCsv(const StreamSimulation& simulation)
{
    std::string text = "case,activity,group,start,time\r\n";
    for (const Line& line : lines(simulation)) {
        for (const QString& field : { line.item, line.step, line.team, line.start }) {
            appendCsvField(text, field.toStdString(), ',');
            text += ',';
        }
        text += line.end.toStdString() + "\r\n";
    }
    return QByteArray::fromStdString(text);
}

static QString attribute(const QString& kind, const QString& key, const QString& value)
{
    return u"<%1 key=\"%2\" value=\"%3\"/>"_s.arg(kind, key, oneLine(value).toHtmlEscaped());
}

static QString event(const Line& line, bool isStart)
{
    QString text = u"<event>"_s + attribute(u"string"_s, u"concept:name"_s, line.step);
    if (!line.team.isEmpty())
        text += attribute(u"string"_s, u"org:group"_s, line.team);
    return text
        + attribute(u"string"_s, u"lifecycle:transition"_s, isStart ? u"start"_s : u"complete"_s)
        + attribute(u"date"_s, u"time:timestamp"_s, isStart ? line.start : line.end)
        + u"</event>\n"_s;
}

QByteArray simulatedLogXes(const StreamSimulation& simulation)
{
    QStringList order;
    std::map<QString, QString> traces;
    for (const Line& line : lines(simulation)) {
        QString& trace = traces[line.item];
        if (trace.isEmpty())
            order.append(line.item);
        trace += event(line, true) + event(line, false);
    }
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<log xes.version=\"1849-2016\" xmlns=\"http://www.xes-standard.org/\">\n"_s;
    for (const QString& item : std::as_const(order))
        text += u"<trace>"_s + attribute(u"string"_s, u"concept:name"_s, item) + u'\n'
            + traces[item] + u"</trace>\n"_s;
    return (text + u"</log>\n"_s).toUtf8();
}
