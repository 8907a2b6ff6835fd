// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportlayout.h"
#include "app/report/reporttext.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using Kind = ReportElement::Kind;

/// What stands on a page as one: a line of text, a picture, a line of a table's row.
struct ReportLayout::Piece {
    double before = 0; ///< Space above, unless it is the first on its page.
    double height = 0;
    bool glued = false; ///< On the same page as the piece before.
    bool startsPage = false;
    PiecePointer header = {}; ///< Comes first when the piece opens a page.
    int contentsEntry = -1;
    Paint paint = {};
};

/// Texts below each other in one column.
struct ReportLayout::Cell {
    double left = 0;
    bool right = false;
    QList<std::shared_ptr<const ReportText>> texts = {};
};

/// Cells beside each other that grow together: a row of a table, an explanation, a finding.
struct ReportLayout::Block {
    QList<Cell> cells = {};
    double before = 0;
    double paddingTop = 0;
    double paddingBottom = 0;
    QColor rule = {}; ///< The line below, if valid.
    double ruleWidth = 1;
    PiecePointer header = {};
    Paint paintFirst = {}; ///< Beside the first line.
};

static constexpr double columnGap = 20;

/// Numbers that end where words begin need more air between them.
static double gapAfter(const QList<ReportColumn>& columns, qsizetype column)
{
    if (column + 1 >= columns.size())
        return 0;
    return columns.at(column).right && !columns.at(column + 1).right ? 2 * columnGap : columnGap;
}

ReportLayout::ReportLayout(const PageGeometry& geometry)
    : m_geometry(geometry)
    , m_style(ReportStyle::instance())
{
}

ReportLayout::~ReportLayout() = default;

void ReportLayout::add(const ReportElement& element)
{
    m_glueNext = m_glueNext || element.glued;
    const double width = m_geometry.body.width();
    const auto text = [&](const TextStyle& style, double before) {
        addText(std::make_shared<ReportText>(element.text, style, width), before);
    };
    switch (element.kind) {
    case Kind::Chapter:
        return addChapter(element);
    case Kind::Heading:
        return addHeading(element);
    case Kind::Lead:
        return addLead(element);
    case Kind::Paragraph:
        return text(m_style.body, 16);
    case Kind::Caption:
        return text(m_style.caption, 8);
    case Kind::Bullet:
        return addBullet(element);
    case Kind::Picture:
        return addFigure(element);
    case Kind::PictureCaption:
        return addNumberedCaption(
            QCoreApplication::translate("Report", "Figure %1.").arg(++m_figures), element.text);
    case Kind::TableHeader:
        return addTableHeader(element);
    case Kind::TableRow:
        return addTableRow(element);
    case Kind::TableEnd:
        m_tableHeader.reset();
        m_glueNext = true;
        return;
    case Kind::TableCaption:
        return addNumberedCaption(
            QCoreApplication::translate("Report", "Table %1.").arg(++m_tables), element.text);
    case Kind::ExplanationsTitle:
        addText(std::make_shared<ReportText>(
                    QCoreApplication::translate("Report", "How it is computed"),
                    m_style.dense.bold(), width),
            32);
        m_glueNext = true;
        return;
    case Kind::ExplanationRow:
        return addExplanation(element);
    case Kind::FindingRow:
        return addFinding(element);
    }
}

void ReportLayout::finish() { placeGroup(); }

void ReportLayout::addChapter(const ReportElement& element)
{
    ++m_chapters;
    const QString number = QString::number(m_chapters);
    const auto title = std::make_shared<ReportText>(
        number + u' ' + element.text, m_style.chapter, m_geometry.body.width());
    m_contents.append({ .level = 1, .number = number, .title = element.text });
    for (qsizetype i = 0; i < title->lineCount(); ++i)
        addPiece({ .height = title->lineHeight(),
            .glued = i > 0,
            .startsPage = i == 0,
            .contentsEntry = i == 0 ? int(m_contents.size() - 1) : -1,
            .paint = [title, i](QPainter& p, const QPointF& at) { title->paintLine(p, i, at); } });
    m_glueNext = true;
}

void ReportLayout::addHeading(const ReportElement& element)
{
    const auto title
        = std::make_shared<ReportText>(element.text, m_style.heading, m_geometry.body.width());
    m_contents.append({ .level = 2, .title = element.text });
    for (qsizetype i = 0; i < title->lineCount(); ++i)
        addPiece({ .before = i == 0 ? 36.0 : 0.0,
            .height = title->lineHeight(),
            .glued = i > 0,
            .contentsEntry = i == 0 ? int(m_contents.size() - 1) : -1,
            .paint = [title, i](QPainter& p, const QPointF& at) { title->paintLine(p, i, at); } });
    m_glueNext = true;
}

void ReportLayout::addLead(const ReportElement& element)
{
    const QString text = printableText(element.text);
    const QString key = printableText(element.key);
    const qsizetype start = key.isEmpty() ? -1 : text.indexOf(key);
    addText(std::make_shared<ReportText>(element.text, m_style.lead, m_geometry.body.width(),
                start < 0 ? BoldRange {} : BoldRange { start, key.size() }),
        16);
}

void ReportLayout::addNumberedCaption(const QString& label, const QString& text)
{
    m_glueNext = true; // belongs to the picture or the table's last row
    addText(std::make_shared<ReportText>(label + u' ' + text, m_style.caption,
                m_geometry.body.width(), BoldRange { 0, label.size(), m_style.text }),
        12);
    m_afterCaption = true;
}

void ReportLayout::addFigure(const ReportElement& element)
{
    constexpr double unitsPerPoint = PageGeometry::unitsPerInch / 72;
    constexpr double scale = PageGeometry::unitsPerInch / 96;
    // Room for its heading and caption stays.
    const double height
        = std::clamp(element.height * unitsPerPoint, 20.0, m_geometry.body.height() - 240);
    const QRectF rect(0, 0, m_geometry.body.width() / scale, height / scale);
    const QFont font = m_style.figureFont;
    addPiece({ .before = 24,
        .height = height,
        .paint = [figure = element.figure, rect, font](QPainter& painter, const QPointF& at) {
            painter.save();
            painter.translate(at);
            painter.scale(scale, scale);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setFont(font);
            painter.setPen(QColor(0x1B2430));
            figure(painter, rect);
            painter.restore();
        } });
}

static const TextStyle& rowStyle(const ReportStyle& style, qsizetype columns)
{
    return columns > 5 ? style.dense : style.body;
}

/// Shares the width by weight, then widens columns whose longest word (numbers: whole cell) would
/// not fit, at the cost of those with room to spare.
static QList<double> columnWidths(const ReportElement& element, double total, const QFont& cellFont)
{
    const QList<ReportColumn>& columns = element.columns;
    int weights = 0;
    double available = total;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        weights += std::max(columns.at(i).weight, 1);
        available -= gapAfter(columns, i);
    }
    const QFontMetricsF metrics(cellFont);
    QList<double> widths;
    QList<double> needs;
    double missing = 0;
    double spare = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        double need = 0;
        const auto measure = [&](const QString& text, bool whole) {
            const QStringList parts
                = whole ? QStringList { text } : text.split(u' ', Qt::SkipEmptyParts);
            for (const QString& part : parts)
                need = std::max(need, metrics.horizontalAdvance(printableText(part)) + 2);
        };
        measure(columns.at(i).title, false);
        for (const QStringList& row : element.sample)
            measure(row.value(i), columns.at(i).right);
        widths.append(available * std::max(columns.at(i).weight, 1) / weights);
        needs.append(std::min(need, available / 2));
        missing += std::max(0.0, needs.last() - widths.last());
        spare += std::max(0.0, widths.last() - needs.last());
    }
    const double taken = spare > 0 ? std::min(1.0, missing / spare) : 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        double& width = widths[i];
        width = width < needs.at(i) ? (missing > spare ? width : needs.at(i))
                                    : width - (missing > spare ? 0 : taken) * (width - needs.at(i));
    }
    return widths;
}

void ReportLayout::addTableHeader(const ReportElement& element)
{
    m_columnWidths = columnWidths(
        element, m_geometry.body.width(), rowStyle(m_style, element.columns.size()).font);
    Block block { .before = 16, .paddingBottom = 8, .rule = m_style.text, .ruleWidth = 1.5 };
    double left = 0;
    for (qsizetype i = 0; i < element.columns.size(); ++i) {
        const ReportColumn& column = element.columns.at(i);
        block.cells.append({ left, column.right,
            { std::make_shared<ReportText>(
                column.title, m_style.caption, m_columnWidths.at(i)) } });
        left += m_columnWidths.at(i) + gapAfter(element.columns, i);
    }
    // One piece, however many lines: it is repeated as a whole.
    qsizetype lines = 0;
    for (const Cell& cell : std::as_const(block.cells))
        lines = std::max(lines, cell.texts.constFirst()->lineCount());
    const double textHeight = double(lines) * m_style.caption.lineHeight;
    const double width = m_geometry.body.width();
    Piece header { .before = block.before, .height = textHeight + block.paddingBottom };
    header.paint = [block, textHeight, width](QPainter& painter, const QPointF& at) {
        for (const Cell& cell : block.cells) {
            const ReportText& text = *cell.texts.constFirst();
            double y = at.y() + textHeight - double(text.lineCount()) * text.lineHeight();
            for (qsizetype line = 0; line < text.lineCount(); ++line, y += text.lineHeight())
                text.paintLine(painter, line, { at.x() + cell.left, y }, cell.right);
        }
        painter.setPen(QPen(block.rule, block.ruleWidth));
        const double y = at.y() + textHeight + block.paddingBottom - block.ruleWidth / 2;
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
    };
    m_tableHeader = std::make_shared<Piece>(header);
    addPiece(std::move(header));
    m_glueNext = true;
}

void ReportLayout::addTableRow(const ReportElement& element)
{
    const TextStyle& style = rowStyle(m_style, element.columns.size());
    Block block { .paddingTop = 7, .paddingBottom = 8, .rule = m_style.line };
    block.header = m_tableHeader;
    double left = 0;
    for (qsizetype i = 0; i < element.columns.size(); ++i) {
        const double width = m_columnWidths.value(i);
        block.cells.append({ left, element.columns.at(i).right,
            { std::make_shared<ReportText>(element.cells.value(i), style, width) } });
        left += width + gapAfter(element.columns, i);
    }
    addRow(block);
}

void ReportLayout::addExplanation(const ReportElement& element)
{
    const Explanation& explanation = element.explanation;
    const double total = m_geometry.body.width();
    const double nameWidth = std::floor(total * .3);
    const double formulaLeft = nameWidth + columnGap;
    const auto text = [](const QString& words, const TextStyle& style, double width) {
        return std::make_shared<const ReportText>(words, style, width);
    };
    Cell name { 0, false, { text(explanation.title, m_style.dense, nameWidth) } };
    if (!explanation.result.trimmed().isEmpty())
        name.texts.append(text(explanation.result, m_style.dense.bold(), nameWidth));
    Cell how { formulaLeft, false, {} };
    if (!explanation.formula.trimmed().isEmpty())
        how.texts.append(text(explanation.formula, m_style.dense, total - formulaLeft));
    if (!explanation.source.trimmed().isEmpty())
        how.texts.append(text(explanation.source, m_style.caption, total - formulaLeft));
    addRow({ .cells = { name, how },
        .before = element.first ? 4.0 : 0.0,
        .paddingTop = 7,
        .paddingBottom = 8,
        .rule = m_style.line });
}

void ReportLayout::addFinding(const ReportElement& element)
{
    constexpr double indent = 40;
    const double width = m_geometry.body.width() - indent;
    Cell cell { indent, false,
        { std::make_shared<ReportText>(element.text, m_style.body.bold(), width) } };
    if (!element.detail.trimmed().isEmpty())
        cell.texts.append(std::make_shared<ReportText>(element.detail, m_style.body, width));
    const State state = element.state;
    const double lineHeight = m_style.body.lineHeight;
    addRow({ .cells = { cell },
        .before = element.first ? 16.0 : 12.0,
        .paintFirst = [state, lineHeight](QPainter& painter, const QPointF& at) {
            paintStateMark(painter, QRectF(at.x(), at.y() + (lineHeight - 24) / 2, 24, 24), state);
        } });
}

void ReportLayout::addBullet(const ReportElement& element)
{
    constexpr double indent = 28;
    const double width = m_geometry.body.width() - indent;
    const QColor color = m_style.text;
    const double lineHeight = m_style.body.lineHeight;
    addRow({ .cells = { { indent, false,
                 { std::make_shared<ReportText>(element.text, m_style.body, width) } } },
        .before = element.first ? 12.0 : 6.0,
        .paintFirst = [color, lineHeight](QPainter& painter, const QPointF& at) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(QPointF(at.x() + 8, at.y() + lineHeight / 2), 3.5, 3.5);
            painter.restore();
        } });
}

/// The first two and the last two lines of a text stay together; of short ones, all.
static bool isGlued(qsizetype line, qsizetype lines, qsizetype wholeUpTo)
{
    return line > 0 && (lines <= wholeUpTo || line == 1 || line == lines - 1);
}

void ReportLayout::addText(
    const std::shared_ptr<const ReportText>& text, double before, double left)
{
    for (qsizetype i = 0; i < text->lineCount(); ++i)
        addPiece({ .before = i == 0 ? before : 0,
            .height = text->lineHeight(),
            .glued = isGlued(i, text->lineCount(), 3),
            .paint = [text, i, left](QPainter& painter, const QPointF& at) {
                text->paintLine(painter, i, at + QPointF(left, 0));
            } });
}

void ReportLayout::addRow(const Block& block)
{
    // All texts of a block share one line height: the tallest column counts.
    const auto linesOf = [](const Cell& cell) {
        qsizetype lines = 0;
        for (const auto& text : cell.texts)
            lines += text->lineCount();
        return lines;
    };
    qsizetype lines = 1;
    double lineHeight = 0;
    for (const Cell& cell : block.cells) {
        lines = std::max(lines, linesOf(cell));
        for (const auto& text : cell.texts)
            lineHeight = std::max(lineHeight, text->lineHeight());
    }
    const double width = m_geometry.body.width();
    const auto shared = std::make_shared<const Block>(block);
    for (qsizetype i = 0; i < lines; ++i) {
        const double top = i == 0 ? block.paddingTop : 0;
        const bool last = i == lines - 1;
        const double height = top + lineHeight + (last ? block.paddingBottom : 0);
        const auto paint = [=](QPainter& painter, const QPointF& at) {
            const QPointF lineAt = at + QPointF(0, top);
            if (i == 0 && shared->paintFirst)
                shared->paintFirst(painter, lineAt);
            for (const Cell& cell : shared->cells) {
                qsizetype line = i;
                for (const auto& text : cell.texts) {
                    if (line < text->lineCount()) {
                        text->paintLine(painter, line, lineAt + QPointF(cell.left, 0), cell.right);
                        break;
                    }
                    line -= text->lineCount();
                }
            }
            if (!last || !shared->rule.isValid())
                return;
            painter.setPen(QPen(shared->rule, shared->ruleWidth));
            const double y = at.y() + height - shared->ruleWidth / 2;
            painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
        };
        addPiece({ .before = i == 0 ? block.before : 0,
            .height = height,
            .glued = isGlued(i, lines, 8),
            .header = block.header,
            .paint = paint });
    }
}

void ReportLayout::addPiece(Piece&& piece)
{
    if (std::exchange(m_glueNext, false) && !piece.startsPage)
        piece.glued = true;
    // A caption belongs to what is above it: what follows keeps its distance.
    if (!piece.glued && std::exchange(m_afterCaption, false))
        piece.before = std::max(piece.before, 28.0);
    if (!piece.glued)
        placeGroup();
    m_group.append(std::make_shared<const Piece>(std::move(piece)));
}

void ReportLayout::startPage()
{
    m_pages.append(QList<Placed> {});
    m_y = 0;
}

/// Puts the pieces that belong together on the page at hand if they fit, else on a new one.
void ReportLayout::placeGroup()
{
    if (m_group.isEmpty())
        return;
    double needed = 0;
    for (const PiecePointer& piece : std::as_const(m_group))
        needed += piece->before + piece->height;
    const Piece& first = *m_group.constFirst();
    const bool isEmpty = !m_pages.isEmpty() && m_pages.constLast().isEmpty();
    if (m_pages.isEmpty()
        || (!isEmpty && (first.startsPage || m_y + needed > m_geometry.body.height())))
        startPage();
    for (const PiecePointer& piece : std::exchange(m_group, {}))
        place(piece);
}

void ReportLayout::place(const PiecePointer& piece)
{
    double before = m_pages.constLast().isEmpty() ? 0 : piece->before;
    if (m_y + before + piece->height > m_geometry.body.height() && !m_pages.constLast().isEmpty()) {
        startPage(); // a group taller than a page
        before = 0;
    }
    if (m_pages.constLast().isEmpty() && piece->header) {
        m_pages.last().append({ piece->header, 0 });
        m_y = piece->header->height;
    }
    m_y += before;
    m_pages.last().append({ piece, m_y });
    if (piece->contentsEntry >= 0) {
        ContentsEntry& entry = m_contents[piece->contentsEntry];
        entry.page = pageCount() - 1;
        entry.top = m_geometry.body.top() + m_y;
    }
    m_y += piece->height;
}

void ReportLayout::paintPage(QPainter& painter, int page) const
{
    for (const Placed& placed : m_pages.at(page))
        placed.piece->paint(painter, m_geometry.body.topLeft() + QPointF(0, placed.top));
}
