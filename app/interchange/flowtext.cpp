// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/flowtext.h"
#include "app/interchange/labeltext.h"
#include <QHash>

using namespace Qt::StringLiterals;

/// s1, s2 … in the order of entry.
static QHash<QUuid, QByteArray> stepNames(const StreamMap& map)
{
    QHash<QUuid, QByteArray> names;
    for (const Step& step : map.steps)
        names.insert(step.id, 's' + QByteArray::number(names.size() + 1));
    return names;
}

/// What stands in a box, line by line; unknown is "?".
static QStringList boxLines(const Step& step, const QList<Team>& teams)
{
    const auto minutes = [](const std::optional<std::chrono::seconds>& time) {
        return time ? minutesText(*time) + u" min"_s : u"?"_s;
    };
    QStringList lines { step.name };
    if (const QString team = teamName(teams, step.teamId); !team.isEmpty())
        lines.append(team);
    if (step.kind == StepKind::Supplier || step.kind == StepKind::Customer)
        return lines; // outside, without times
    lines.append(u"PT %1, LT %2"_s.arg(minutes(step.processTime), minutes(step.leadTime)));
    lines.append(step.completeAccuratePpm
            ? u"C&A %1 %"_s.arg(percentText(*step.completeAccuratePpm))
            : u"C&A ?"_s);
    return lines;
}

static QString shareOf(const Handoff& handoff)
{
    return handoff.sharePpm ? percentText(*handoff.sharePpm) + u" %"_s : QString();
}

/// In double quotes, where a backslash and a quotation mark end or change a
/// text.
static QByteArray dotQuoted(const QString& text)
{
    return '"' + oneLine(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toUtf8() + '"';
}

/// In one of Graphviz's HTML-like labels, which are XML.
static QByteArray dotEscaped(const QString& text) { return oneLine(text).toHtmlEscaped().toUtf8(); }

QByteArray writeDot(const StreamMap& map, const QList<Team>& teams)
{
    const QHash<QUuid, QByteArray> names = stepNames(map);
    QByteArray out = "digraph " + dotQuoted(map.stream.name)
        + " {\n  rankdir=LR;\n  charset=\"UTF-8\";\n  node [shape=plain];\n";
    for (const Step& step : map.steps) {
        out += "  " + names.value(step.id)
            + " [label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\">";
        for (const QString& line : boxLines(step, teams))
            out += "<TR><TD>" + dotEscaped(line) + "</TD></TR>";
        out += "</TABLE>>";
        if (step.processTime)
            out += ", pt_min=\"" + minutesText(*step.processTime).toLatin1() + '"';
        if (step.leadTime)
            out += ", lt_min=\"" + minutesText(*step.leadTime).toLatin1() + '"';
        if (step.completeAccuratePpm)
            out += ", ca=\"" + percentText(*step.completeAccuratePpm).toLatin1() + '"';
        out += "];\n";
    }
    for (const Handoff& handoff : map.handoffs) {
        out += "  " + names.value(handoff.fromStepId) + " -> " + names.value(handoff.toStepId)
            + " [label=" + dotQuoted(shareOf(handoff));
        if (handoff.sendBack)
            out += ", style=dashed, constraint=false";
        else if (!carriesItems(handoff))
            out += ", style=dotted";
        out += "];\n";
    }
    return out + "}\n";
}

/// A label in quotes. Mermaid reads HTML, Markdown between backticks and
/// entities of its own there.
static QByteArray mermaidEscaped(const QString& text)
{
    QByteArray out;
    for (const QChar c : oneLine(text)) {
        static constexpr QStringView special = u"\"#&<>`\\;";
        if (special.contains(c))
            out += c == u'"' ? QByteArray("#quot;")
                             : '#' + QByteArray::number(static_cast<int>(c.unicode())) + ';';
        else
            out += QString(c).toUtf8();
    }
    return out;
}

QByteArray writeMermaid(const StreamMap& map, const QList<Team>& teams)
{
    const QHash<QUuid, QByteArray> names = stepNames(map);
    QByteArray out = "flowchart LR\n";
    for (const Step& step : map.steps) {
        QByteArrayList lines;
        for (const QString& line : boxLines(step, teams))
            lines.append(mermaidEscaped(line));
        out += "  " + names.value(step.id) + "[\"" + lines.join("<br/>") + "\"]\n";
    }
    for (const Handoff& handoff : map.handoffs) {
        out += "  " + names.value(handoff.fromStepId)
            + (handoff.sendBack || !carriesItems(handoff) ? " -.->" : " -->");
        // Digits and a percent sign only, so nothing needs escaping there.
        if (const QString share = shareOf(handoff); !share.isEmpty())
            out += "|\"" + share.toLatin1() + "\"|";
        out += ' ' + names.value(handoff.toStepId) + '\n';
    }
    return out;
}
