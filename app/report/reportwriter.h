// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

class QPainter;
class QTextDocument;

/// Paints one picture into the rectangle, in print colours, as vectors. The units are those of a
/// screen at 100 % (1/96 inch), so that constants of a panel's chart fit; on A4 the rectangle is
/// 640 wide. The font of the painter is the report's caption font (12 px) when it is called: derive
/// every other font from it, so that no font of the system gets into the document.
using Figure = std::function<void(QPainter&, const QRectF&)>;

/// One column of a report's table.
struct ReportColumn {
    QString title = {};
    bool right = false; ///< Numbers stand right.
    int weight = 1; ///< Share of the width.
};

/// Writes sections into a report: headings, text, tables, figures, explanations. Everything is
/// plain text set through a QTextCursor, so nothing a user typed is ever read as markup.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual void chapter(const QString& title)
        = 0; ///< Starts a page; numbered; listed in the contents.
    virtual void heading(const QString& title) = 0;
    /// The finding in one sentence, large; the part that is `key` is bold.
    virtual void lead(const QString& text, const QString& key = {}) = 0;
    virtual void paragraph(const QString& text) = 0;
    virtual void caption(const QString& text) = 0; ///< Small, muted.
    virtual void bullets(const QStringList& items) = 0;
    /// `height` in points (at 4/3 units of the figure each); the picture takes the text width.
    /// Figures are numbered.
    virtual void figure(const Figure& figure, double height, const QString& caption) = 0;
    /// Header repeated on each page the table runs over. Tables are numbered. A cell that begins
    /// with one of the state marks is an ordinary text.
    virtual void table(
        const QList<ReportColumn>& columns, const QList<QStringList>& rows, const QString& caption)
        = 0;
    /// "How it is computed" in small type.
    virtual void explanations(const QList<Explanation>& explanations) = 0;
    virtual void findings(const QList<Finding>& findings) = 0;
};

/// Pictures by name ("toil/teams", "valuestream/map:<uuid>"), made by widgets/<slice>/…figures from
/// the same code as the panel's. An empty function where there is none: the section then does
/// without.
using FigureSource = std::function<Figure(const QString& name)>;
