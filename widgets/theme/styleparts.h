// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFontMetrics>
#include <QRect>

class QPainter;
class QStyleOption;
class QWidget;

// The few shapes that all controls are drawn from.

/// 32 px, more with larger text.
int controlHeight(const QFontMetrics& metrics);
void drawBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line,
    double width = 1, double radius = 4);
/// Points down; `degrees` turn it clockwise.
void drawChevron(QPainter& painter, const QPointF& centre, const QColor& color, int degrees);
/// The frame of everything one can type into.
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
