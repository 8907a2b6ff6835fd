// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/interchange/streamattributes.h"
#include "app/interchange/xmltree.h"
#include "app/valuestream/streamlayout.h"

using namespace Qt::StringLiterals;

// draw.io's boxes are drawn larger than the map's: their text does not shrink.
static constexpr double scale = 2;
static constexpr double top = 60; // room for the title

static QByteArray number(double value) { return QByteArray::number(value, 'f', 1); }

static QByteArray idText(const QUuid& id) { return id.toByteArray(QUuid::WithoutBraces); }

static void appendAttribute(QByteArray& out, const char* name, const QString& value)
{
    out += ' ';
    out += name;
    out += "=\"";
    out += xmlAttribute(value);
    out += '"';
}

template <typename Value>
static void appendValues(QByteArray& out, const Attributes<Value>& attributes, const Value& value)
{
    for (const Attribute<Value>& attribute : attributes)
        if (const QString text = attribute.text(value); !text.isEmpty())
            appendAttribute(out, attribute.name.toLatin1().constData(), text);
}

/// A box that draw.io fills in from its properties; what is unknown is "?".
static QString stepLabel(const Step& step, const QString& team)
{
    QString label = u"%name%"_s;
    if (!team.isEmpty())
        label += u"\n%team%"_s;
    if (step.kind == StepKind::Supplier || step.kind == StepKind::Customer)
        return label; // outside, without times
    label += step.processTime ? u"\nPT %pt_min% min"_s : u"\nPT ?"_s;
    label += step.leadTime ? u" · LT %lt_min% min"_s : u" · LT ?"_s;
    // Not "%C&A": a percent sign begins a placeholder.
    label += step.completeAccuratePpm ? u"\nC&A %ca%"_s : u"\nC&A ?"_s;
    return label;
}

static void appendGeometry(QByteArray& out, const QRectF& box)
{
    out += "<mxGeometry x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\""
        + number(box.width()) + "\" height=\"" + number(box.height()) + "\" as=\"geometry\"/>";
}

static void appendTitle(QByteArray& out, const ValueStream& stream)
{
    out += "        <object id=\"" + idText(stream.id)
        + "\" label=\"%name%\" placeholders=\"1\" vsm=\"stream\"";
    appendValues(out, streamAttributes(), stream);
    out += "><mxCell style=\"text;align=left;verticalAlign=middle;fontSize=18;\" "
           "vertex=\"1\" "
           "parent=\"1\">";
    appendGeometry(out, { 0, 0, 600, 40 });
    out += "</mxCell></object>\n";
}

/// Its sign in lean mapping.
static QByteArray stepShape(StepKind kind)
{
    switch (kind) {
    case StepKind::Supplier:
    case StepKind::Customer:
        return "outside_sources";
    case StepKind::Inventory:
        return "inventory_box";
    case StepKind::Process:
        break;
    }
    return "manufacturing_process";
}

static QByteArray flowStyle(const Handoff& handoff)
{
    if (handoff.flow == Flow::ElectronicInformation)
        return "shape=mxgraph.lean_mapping.electronic_info_flow_edge;endArrow=block;";
    const QByteArray style = "edgeStyle=orthogonalEdgeStyle;rounded=1;";
    if (handoff.flow == Flow::ManualInformation)
        return style + "strokeWidth=1;endArrow=blockThin;";
    return style + (handoff.sendBack ? "dashed=1;endArrow=open;" : "endArrow=block;");
}

static void appendStep(QByteArray& out, const Step& step, const QString& team, const QRectF& onMap)
{
    out += "        <object id=\"" + idText(step.id) + '"';
    appendAttribute(out, "label", stepLabel(step, team));
    out += " placeholders=\"1\" vsm=\"step\"";
    appendValues(out, stepAttributes(), step);
    if (!team.isEmpty()) {
        appendAttribute(out, "team", team);
        appendAttribute(out, "team_id", QString::fromLatin1(idText(step.teamId)));
    }
    out += "><mxCell style=\"shape=mxgraph.lean_mapping." + stepShape(step.kind)
        + ";whiteSpace=wrap;fontSize=11;align=center;\" vertex=\"1\" parent=\"1\">";
    appendGeometry(out,
        { onMap.x() * scale, top + onMap.y() * scale, onMap.width() * scale,
            onMap.height() * scale });
    out += "</mxCell></object>\n";
}

static void appendHandoff(QByteArray& out, const Handoff& handoff)
{
    out += "        <object id=\"" + idText(handoff.id) + '"';
    appendAttribute(out, "label", handoff.sharePpm ? u"%share% %"_s : QString());
    out += " placeholders=\"1\" vsm=\"edge\" kind=\"";
    out += handoff.sendBack ? "rework" : "handoff";
    out += '"';
    appendValues(out, handoffAttributes(), handoff);
    out += "><mxCell style=\"" + flowStyle(handoff);
    out += "\" edge=\"1\" parent=\"1\" source=\"" + idText(handoff.fromStepId) + "\" target=\""
        + idText(handoff.toStepId)
        + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell></object>\n";
}

static void appendPage(QByteArray& out, const StreamMap& map, const QList<Team>& teams)
{
    out += "  <diagram id=\"" + idText(map.stream.id) + '"';
    appendAttribute(out, "name", map.stream.name);
    out += ">\n    <mxGraphModel grid=\"1\" gridSize=\"8\" page=\"0\">\n      "
           "<root>\n"
           "        <mxCell id=\"0\"/>\n        <mxCell id=\"1\" parent=\"0\"/>\n";
    appendTitle(out, map.stream);
    QHash<QUuid, QRectF> boxes;
    for (const StepBox& box : streamLayout(map).steps)
        boxes.insert(box.stepId, box.rect);
    for (const Step& step : map.steps)
        appendStep(out, step, teamName(teams, step.teamId), boxes.value(step.id));
    for (const Handoff& handoff : map.handoffs)
        appendHandoff(out, handoff);
    out += "      </root>\n    </mxGraphModel>\n  </diagram>\n";
}

QByteArray writeDrawio(const StreamExchange& streams)
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<mxfile host=\"gemba\" compressed=\"false\">\n";
    for (const StreamMap& map : streams.maps)
        appendPage(out, map, streams.teams);
    return out + "</mxfile>\n";
}
