// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/xmltree.h"
#include <QHash>
#include <QPointF>
#include <vector>

/// One shape of a draw.io page: a cell and, where it has properties of its own,
/// the object around it.
struct DrawioCell {
    const XmlElement* cell = nullptr;
    const XmlElement* object = nullptr;
    QString id = {};
    QString parent = {};
    QString source = {};
    QString target = {};
    QString style = {};
    QString vsm = {}; ///< What of a value stream it is, in our own files.
    bool isVertex = false;
    bool isEdge = false;

    /// Of the object or, in its absence, of the cell.
    QString property(const char* name) const;
    /// What a reader of the drawing sees: placeholders filled in, markup
    /// stripped.
    QString text() const;
    bool hasStyle(QStringView word) const;
    QPointF topLeft() const;
};

/// The cells of one page, in the order of the file.
class DrawioPage {
public:
    explicit DrawioPage(const XmlElement& model);

    const std::vector<DrawioCell>& cells() const { return m_cells; }
    /// -1 where no cell has the id.
    int indexOf(const QString& id) const { return m_indexOf.value(id, -1); }
    /// The cell that holds another one, -1 at the page itself.
    int parentOf(int cell) const;
    /// On the page, whatever groups it lies in.
    QPointF position(int cell) const;
    /// The title of the lane it lies in, empty outside of lanes.
    QString laneOf(int cell) const;

private:
    std::vector<DrawioCell> m_cells;
    QHash<QString, int> m_indexOf;
};
