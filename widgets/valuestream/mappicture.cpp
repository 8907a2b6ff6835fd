// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/mappicture.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/valuestreamsummary.h"
#include "widgets/valuestream/maplegend.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct MapSheetWords {
    Q_DECLARE_TR_FUNCTIONS(MapSheetWords)
};

static constexpr double margin = 16; ///< Around a sheet.
static constexpr double titleHeight = 60;
static constexpr double footnoteHeight = 24;

QRectF MapPicture::bounds() const
{
    QRectF rect(layout.bounds.topLeft(),
        QSizeF(std::max(layout.bounds.width(), ladder.width),
            layout.bounds.height() + (ladder.rungs.isEmpty() ? 0 : Ladder::height)));
    for (const PlacedNote& placed : notes)
        rect |= placed.rect.adjusted(-2, -2, 2, 2);
    return rect;
}

MapPicture mapPicture(
    const Project& project, const StreamMap& map, const MapLook& look, double availableWidth)
{
    MapPicture picture { visiblePart(map), {}, look, {}, {} };
    for (const Team& team : project.teams)
        picture.teams.insert(team.id, team.name);
    picture.layout = streamLayout(picture.map, std::max(0.0, availableWidth - ladderTotalsWidth),
        wantedBoxWidth(picture.map, look));
    picture.metrics = streamMetrics(picture.map);
    picture.ladder = ladderOf(picture.map, picture.metrics, picture.layout);
    picture.notes = placedNotes(notesOf(project, map.stream.id), picture.layout, look);
    return picture;
}

void paintMap(QPainter& painter, const MapPicture& picture)
{
    const MapLook& look = picture.look;
    const StreamLayout& layout = picture.layout;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-picture.bounds().topLeft());
    for (qsizetype i = 0; i < layout.lanes.size(); ++i) {
        const LaneBox& lane = layout.lanes.at(i);
        paintLane(painter, look, lane.rect,
            picture.teams.value(lane.teamId, MapSheetWords::tr("No team yet")), i % 2 == 0);
    }
    const int largest = largestCount(picture.map);
    for (qsizetype i = 0; i < layout.routes.size(); ++i)
        paintArrow(painter, look, layout.routes.at(i),
            arrowLook(picture.map, picture.map.handoffs.at(i), largest, &picture.metrics));
    for (const StepBox& box : layout.steps)
        if (const Step* step = findById(picture.map.steps, box.stepId))
            paintStep(painter, look, box.rect, stepLook(picture.map, *step, &picture.metrics));
    for (const PlacedNote& placed : picture.notes)
        paintNote(painter, look, placed);
    painter.translate(0, layout.bounds.bottom());
    paintLadder(painter, look, picture.ladder);
    painter.restore();
}

// The sheet

static int legendHeight(const MapSheet& sheet, int width, QPainter* painter)
{
    const MapLook caption { sheet.picture.look.theme, sheet.picture.look.caption() };
    QList<MapNote> notes;
    for (const PlacedNote& placed : sheet.picture.notes)
        notes.append(placed.note);
    return layOutLegend(legendOf(sheet.picture.map, notes), caption, width, painter);
}

/// Of the map, but never so narrow that the legend becomes a tower.
static double contentWidth(const MapSheet& sheet)
{
    return std::max(480.0, sheet.picture.size().width());
}

QSizeF MapSheet::size() const
{
    const double width = contentWidth(*this);
    return { width + 2 * margin,
        2 * margin + titleHeight + picture.size().height() + margin
            + legendHeight(*this, int(width), nullptr) + footnoteHeight };
}

MapSheet mapSheet(const Project& project, const QUuid& streamId, QDate today, const QFont& font)
{
    const StreamMap map = streamMap(project, streamId);
    // Room for all names: a wall is wide.
    const double width = map.isDiscovered()
        ? 0
        : double(map.steps.size()) * MapSize::widestPitch + ladderTotalsWidth;
    MapSheet sheet { mapPicture(project, map, { Theme::light(), font }, width) };
    sheet.title = sheet.picture.map.stream.name;
    sheet.answer = valueStreamSummary(project, today, streamId).answer.text;
    QStringList origin { project.info.title.simplified(), formatDate(today),
        sheet.picture.map.stream.source.simplified() };
    origin.removeAll(QString());
    sheet.footnote = origin.join(u" · "_s);
    return sheet;
}

void paintSheet(QPainter& painter, const MapSheet& sheet)
{
    const MapLook& look = sheet.picture.look;
    const QSizeF size = sheet.size();
    const double width = contentWidth(sheet);
    painter.fillRect(QRectF(QPointF(), size), look.theme.surface);
    painter.save();
    painter.translate(margin, margin);
    const auto line
        = [&](const QFont& font, const QColor& color, const QRectF& rect, const QString& text) {
              painter.setFont(font);
              painter.setPen(color);
              painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                  QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
          };
    line(look.total(), look.theme.text, QRectF(0, 0, width, 26), sheet.title);
    line(look.caption(), look.theme.muted, QRectF(0, 26, width, 18), sheet.answer);
    painter.translate(0, titleHeight);
    paintMap(painter, sheet.picture);
    painter.translate(0, sheet.picture.size().height() + margin);
    const int legend = legendHeight(sheet, int(width), &painter);
    line(
        look.caption(), look.theme.muted, QRectF(0, legend, width, footnoteHeight), sheet.footnote);
    painter.restore();
}

// What it becomes

QByteArray sheetAsSvg(const MapSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(sheet.title);
        svg.setDescription(sheet.answer);
        svg.setSize(sheet.size().toSize());
        svg.setViewBox(QRectF(QPointF(), sheet.size()));
        QPainter painter(&svg);
        paintSheet(painter, sheet);
    }
    return bytes;
}

QByteArray sheetAsPng(const MapSheet& sheet)
{
    constexpr double mostPoints = 64e6;
    const QSizeF size = sheet.size();
    const double scale = std::min(2.0, std::sqrt(mostPoints / (size.width() * size.height())));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setText(u"Title"_s, sheet.title);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, sheet);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Points a millimetre, as `writer` counts them.
static double dotsPerMillimetre(const QPdfWriter& writer) { return writer.resolution() / 25.4; }

static void prepare(QPdfWriter& writer, const MapSheet& sheet)
{
    writer.setResolution(600);
    writer.setTitle(sheet.title);
    writer.setCreator(u"Gemba"_s);
    writer.setPageMargins({});
}

QByteArray sheetAsPdf(const MapSheet& sheet)
{
    constexpr double largestPage = 5000; // PDF 1.4, annex C: 14,400 points of 1/72 inch
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, sheet);
    const QSizeF size = sheet.size();
    const double millimetre = std::min(1.0, largestPage / std::max(size.width(), size.height()));
    writer.setPageSize(
        QPageSize(size * millimetre, QPageSize::Millimeter, u"Wall"_s, QPageSize::ExactMatch));
    QPainter painter(&writer);
    const double dots = dotsPerMillimetre(writer) * millimetre;
    painter.scale(dots, dots);
    paintSheet(painter, sheet);
    painter.end();
    return bytes;
}

namespace {
/// A sheet cut into pages; all in millimetres.
struct Cutting {
    static constexpr double edge = 10; ///< Printers leave it white.
    static constexpr double overlap = 10; ///< For the glue.

    Cutting(const QSizeF& sheet, const QSizeF& page)
        : usable(page - QSizeF(2 * edge, 2 * edge))
        , step(usable - QSizeF(overlap, overlap))
    {
        // A little smaller where that saves a row of nearly empty pages.
        for (int percent = 100; percent >= 80; --percent) {
            const QSizeF size = sheet * (percent / 100.0);
            const int across = count(size.width(), step.width());
            const int down = count(size.height(), step.height());
            if (percent == 100 || across * down < columns * rows) {
                columns = across;
                rows = down;
                scale = percent / 100.0;
            }
        }
    }
    static int count(double length, double step)
    {
        return std::max(1, int(std::ceil((length - overlap) / step)));
    }

    QSizeF usable;
    QSizeF step;
    int columns = 1;
    int rows = 1;
    double scale = 1; ///< Millimetres a unit of the map.
};
} // namespace

/// Corners where to cut, and which page this is.
static void paintCutMarks(
    QPainter& painter, const Cutting& cutting, const MapSheet& sheet, const QPoint& at)
{
    const Theme& theme = sheet.picture.look.theme;
    const QRectF cut(QPointF(Cutting::edge, Cutting::edge), cutting.usable);
    painter.setPen(QPen(theme.muted, 0.2));
    for (const QPointF& corner :
        { cut.topLeft(), cut.topRight(), cut.bottomLeft(), cut.bottomRight() }) {
        const double x = corner.x() > cut.center().x() ? 1 : -1;
        const double y = corner.y() > cut.center().y() ? 1 : -1;
        painter.drawLine(corner + QPointF(x, 0), corner + QPointF(6 * x, 0));
        painter.drawLine(corner + QPointF(0, y), corner + QPointF(0, 6 * y));
    }
    QFont font = sheet.picture.look.base;
    font.setPixelSize(3);
    painter.setFont(font);
    const int page = at.y() * cutting.columns + at.x() + 1;
    const QString text = MapSheetWords::tr("%1 · row %2, column %3 · page %4 of %5")
                             .arg(sheet.title)
                             .arg(at.y() + 1)
                             .arg(at.x() + 1)
                             .arg(page)
                             .arg(cutting.columns * cutting.rows);
    painter.drawText(QRectF(cut.left() + 8, cut.bottom() + 2, cut.width() - 16, 6),
        Qt::AlignLeft | Qt::AlignVCenter, text);
}

QByteArray sheetAsPages(const MapSheet& sheet, QPageSize::PageSizeId pageSize)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, sheet);
    writer.setPageSize(QPageSize(pageSize));
    writer.setPageOrientation(QPageLayout::Landscape);
    const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const Cutting cutting(sheet.size(), page);
    QPainter painter(&writer);
    const double dots = dotsPerMillimetre(writer);
    painter.scale(dots, dots);
    for (int row = 0; row < cutting.rows; ++row)
        for (int column = 0; column < cutting.columns; ++column) {
            if (row + column > 0)
                writer.newPage();
            painter.save();
            painter.setClipRect(QRectF(QPointF(Cutting::edge, Cutting::edge), cutting.usable));
            painter.translate(Cutting::edge - column * cutting.step.width(),
                Cutting::edge - row * cutting.step.height());
            painter.scale(cutting.scale, cutting.scale);
            paintSheet(painter, sheet);
            painter.restore();
            paintCutMarks(painter, cutting, sheet, { column, row });
        }
    painter.end();
    return bytes;
}
