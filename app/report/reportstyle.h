// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QRectF>
#include <QSizeF>

class QPainter;
enum class State;

/// The paper sizes a report is made for.
enum class Paper { A4, Letter };

/// Where things stand on a page. All lengths of a report are in 1/150 inch, the units of the
/// design's page (1240 x 1754 is A4).
struct PageGeometry {
    QPageSize pageSize = {};
    QSizeF size = {};
    QRectF body = {}; ///< What the sections fill.
    double headerTop = 72;
    double footerTop = 0;

    static PageGeometry of(Paper paper);
    static constexpr double unitsPerInch = 150;
};

/// Size, line height, weight and colour of one kind of text.
struct TextStyle {
    QFont font = {};
    double lineHeight = 0;
    QColor color = {};

    TextStyle inColor(const QColor& other) const { return { font, lineHeight, other }; }
    TextStyle bold() const;
};

/// The look of the report: the program's own Korean font in a few sizes, print colours.
struct ReportStyle {
    TextStyle coverTitle, chapter, lead, heading, body, caption, header, dense;
    QColor text, muted, line, grid, accent;
    QFont figureFont; ///< 12 px at 1/96 inch.

    /// Loads the fonts that the program brings along on the first call.
    static const ReportStyle& instance();
};

/// A mark for a state that survives greyscale by its shape: check in a circle, triangle, octagon,
/// question mark in a circle.
void paintStateMark(QPainter& painter, const QRectF& rect, State state);
