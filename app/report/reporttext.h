// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportstyle.h"
#include <QList>
#include <QString>

class QPainter;
class QTextLayout;

/// A stretch of text that is bold, in a colour of its own if that is valid.
struct BoldRange {
    qsizetype start = 0;
    qsizetype length = 0;
    QColor color = {};
};

/// Plain text broken into lines of one width. Korean breaks between words, as people write it, and
/// not between any two syllables as Unicode's default allows; numbers keep their units.
class ReportText {
public:
    ReportText(
        const QString& text, const TextStyle& style, double width, const BoldRange& bold = {});

    qsizetype lineCount() const { return m_lines.size(); }
    double lineHeight() const { return m_style.lineHeight; }
    /// Paints one line into the box that begins at `topLeft`; `right` aligns it to the box's end.
    void paintLine(
        QPainter& painter, qsizetype line, const QPointF& topLeft, bool right = false) const;
    /// The width of the widest line.
    double naturalWidth() const;

private:
    struct Line {
        qsizetype start = 0;
        qsizetype length = 0;
        double width = 0;
    };
    void applyBold(QTextLayout& layout, qsizetype from) const;
    qsizetype wordBreak(qsizetype start, qsizetype end, const QList<qsizetype>& glued) const;

    QString m_text;
    TextStyle m_style;
    double m_width;
    BoldRange m_bold;
    QList<Line> m_lines;
};

/// The text as it is printed: line ends as line separators, other control characters as spaces, and
/// the few signs the font lacks by their nearest kin (minus and dash as a hyphen). `glued`, if
/// given, gets the positions of spaces at which no line may end.
QString printableText(const QString& text, QList<qsizetype>* glued = nullptr);
