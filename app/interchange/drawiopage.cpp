// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawiopage.h"
#include "app/interchange/labeltext.h"
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

// Groups in groups: more is a circle or no drawing.
static constexpr int maxNesting = 64;

QString DrawioCell::property(const char* name) const
{
    return (object ? object : cell)->textOf(name);
}

bool DrawioCell::hasStyle(QStringView word) const
{
    for (const QStringView part : QStringView(style).split(u';'))
        if (part.trimmed() == word)
            return true;
    return false;
}

QString DrawioCell::text() const
{
    QString label = object ? object->textOf("label") : cell->textOf("value");
    if (object && object->attribute("placeholders") == "1") {
        static const QRegularExpression placeholder(u"%([A-Za-z_0-9]+)%"_s);
        QString filled;
        qsizetype end = 0;
        auto matches = placeholder.globalMatch(label.left(20'000));
        while (matches.hasNext()) {
            const auto match = matches.next();
            filled += QStringView(label).mid(end, match.capturedStart() - end);
            filled += object->textOf(match.captured(1).toLatin1()).left(1000);
            end = match.capturedEnd();
        }
        label = filled + label.mid(end);
    }
    // Newer versions of draw.io mark every label as HTML; without the mark it is
    // shown as it is.
    return hasStyle(u"html=1") ? textOfHtml(label) : label.left(20'000).trimmed();
}

QPointF DrawioCell::topLeft() const
{
    const XmlElement* const geometry = cell->child("mxGeometry");
    if (!geometry)
        return {};
    const QPointF at(geometry->attribute("x").toDouble(), geometry->attribute("y").toDouble());
    // Also keeps out what is no number.
    return std::abs(at.x()) < 1e9 && std::abs(at.y()) < 1e9 ? at : QPointF();
}

DrawioPage::DrawioPage(const XmlElement& model)
{
    const XmlElement* const root = model.child("root");
    if (!root)
        return;
    for (const XmlElement& element : root->children) {
        DrawioCell found;
        if (element.name == "object" || element.name == "UserObject")
            found.object = &element;
        found.cell = found.object ? element.child("mxCell") : &element;
        if (!found.cell || found.cell->name != "mxCell")
            continue;
        found.id = element.textOf("id");
        found.parent = found.cell->textOf("parent");
        found.source = found.cell->textOf("source");
        found.target = found.cell->textOf("target");
        found.style = found.cell->textOf("style");
        found.vsm = element.textOf("vsm");
        found.isVertex = found.cell->attribute("vertex") == "1";
        found.isEdge = found.cell->attribute("edge") == "1";
        if (!m_indexOf.contains(found.id))
            m_indexOf.insert(found.id, int(m_cells.size()));
        m_cells.push_back(std::move(found));
    }
}

int DrawioPage::parentOf(int cell) const
{
    const int parent = indexOf(m_cells[size_t(cell)].parent);
    return parent == cell ? -1 : parent;
}

QPointF DrawioPage::position(int cell) const
{
    QPointF at;
    for (int depth = 0; cell >= 0 && depth < maxNesting; ++depth, cell = parentOf(cell))
        at += m_cells[size_t(cell)].topLeft();
    return at;
}

QString DrawioPage::laneOf(int cell) const
{
    cell = parentOf(cell);
    for (int depth = 0; cell >= 0 && depth < maxNesting; ++depth, cell = parentOf(cell)) {
        const DrawioCell& lane = m_cells[size_t(cell)];
        if (lane.hasStyle(u"swimlane") && !lane.text().isEmpty())
            return lane.text().section(u'\n', 0, 0);
    }
    return {};
}
