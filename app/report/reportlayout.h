// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportrecorder.h"
#include "app/report/reportstyle.h"
#include <QList>
#include <memory>

class ReportText;

/// One line of the contents: a chapter (level 1) or a heading in it (level 2).
struct ContentsEntry {
    int level = 1;
    QString number = {}; ///< "2" for chapters.
    QString title = {};
    int page = 0; ///< Counted from 0 in the body, without cover and contents.
    double top = 0; ///< Where on the page the title stands.
};

/// Puts what the sections wrote on pages, one element after the other: headings stay with what
/// follows, captions with their picture, table rows whole, the header of a table on each of its
/// pages, and no paragraph leaves one line alone.
///
/// Not built on QTextDocument: that has no "keep with next", breaks Korean words, and reads markup.
class ReportLayout {
public:
    explicit ReportLayout(const PageGeometry& geometry);
    ~ReportLayout();

    void add(const ReportElement& element);
    /// After the last element.
    void finish();

    int pageCount() const { return int(m_pages.size()); }
    /// Paints the body of a page; the painter's origin is the corner of the paper.
    void paintPage(QPainter& painter, int page) const;
    const QList<ContentsEntry>& contents() const { return m_contents; }

private:
    struct Piece;
    struct Cell;
    struct Block;
    using PiecePointer = std::shared_ptr<const Piece>;
    struct Placed {
        PiecePointer piece;
        double top = 0;
    };
    using Paint = std::function<void(QPainter&, const QPointF&)>;

    void addChapter(const ReportElement& element);
    void addHeading(const ReportElement& element);
    void addLead(const ReportElement& element);
    void addNumberedCaption(const QString& label, const QString& text);
    void addFigure(const ReportElement& element);
    void addTableHeader(const ReportElement& element);
    void addTableRow(const ReportElement& element);
    void addExplanation(const ReportElement& element);
    void addFinding(const ReportElement& element);
    void addBullet(const ReportElement& element);
    void addText(const std::shared_ptr<const ReportText>& text, double before, double left = 0);
    void addRow(const Block& block);
    void addPiece(Piece&& piece);
    void startPage();
    void placeGroup();
    void place(const PiecePointer& piece);

    PageGeometry m_geometry;
    const ReportStyle& m_style;
    QList<QList<Placed>> m_pages;
    QList<ContentsEntry> m_contents;
    QList<PiecePointer> m_group; ///< Stays together on one page.
    double m_y = 0; ///< Of the page begun last.
    bool m_glueNext = false; ///< The next piece belongs to the one before.
    bool m_afterCaption = false;
    int m_chapters = 0;
    int m_figures = 0;
    int m_tables = 0;
    QList<double> m_columnWidths;
    PiecePointer m_tableHeader;
};
