// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <array>

class QApplication;
class QIcon;
class QPainter;
class QWidget;

/// The palette of the program, one value for light and one for dark: contrast and separation for
/// colour-blind eyes were computed (design notes in CONTRIBUTING.md). Print uses the light one.
struct Theme {
    bool dark = false;
    QColor window, surface, raised, line, grid;
    QColor text, muted;
    QColor accent, onAccent, accentTint;
    QColor good, warning, bad; ///< Lines and marks.
    QColor goodText, warningText, badText; ///< Text on the tints below.
    QColor goodTint, warningTint, badTint;
    std::array<QColor, 5> series;
    QColor otherBar; ///< The bars that are not the first in a ranking.
    std::array<QColor, 4> ranks; ///< Order in one hue, strongest first.

    static const Theme& light();
    static const Theme& darkTheme();
    /// The theme whose window colour this palette carries.
    static const Theme& of(const QPalette& palette);
    static const Theme& of(const QWidget* widget);

    QColor mark(State state) const; ///< Unknown: muted.
    QColor textOf(State state) const;
    QColor tintOf(State state) const;
    QPalette palette() const;
};

/// Sizes in relation to the system's font size s, as the design has them.
namespace Type {
QFont body(const QFont& base); ///< s
QFont bold(const QFont& base); ///< s, bold
QFont caption(const QFont& base); ///< .85 s
QFont answer(const QFont& base); ///< 1.25 s, bold
QFont title(const QFont& base); ///< 1.5 s, bold
QFont headline(const QFont& base); ///< 2.2 s, bold
} // namespace Type

/// Whether the desktop's own colours are dark.
bool systemIsDark();

/// How large text is against the design's 14 px: widths that hold text grow with it.
double textZoom();

/// Puts palette and style sheet on the program; call again when theme or text size changes.
void applyTheme(const Theme& theme, double textScale = 1.0);

/// The symbolic icon :/icons/<name>.svg in one colour; `currentColor` in the file is replaced.
QIcon symbolicIcon(const QString& name, const QColor& color);
QPixmap symbolicPixmap(
    const QString& name, const QColor& color, int size, qreal devicePixelRatio = 1);
/// The same as vectors, for screen and paper.
void paintSymbol(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect);
/// "good", "warning", "bad", "unknown": the icon that goes with a state.
QString stateIconName(State state);
