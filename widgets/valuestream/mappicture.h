// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/noteitem.h"
#include <QByteArray>
#include <QPageSize>

struct Project;

/// The visible part of a stream laid out as a picture: lanes, steps, handoffs and the ladder, in
/// the measures of MapSize.
struct MapPicture {
    StreamMap map = {};
    QHash<QUuid, QString> teams = {};
    MapLook look;
    StreamLayout layout = {};
    Ladder ladder = {};
    StreamMetrics metrics = {};
    QList<PlacedNote> notes = {};

    /// Of the layout, the ladder and the notes around them.
    QRectF bounds() const;
    QSizeF size() const { return bounds().size(); }
};

/// In at most `availableWidth` where that is possible.
MapPicture mapPicture(
    const Project& project, const StreamMap& map, const MapLook& look, double availableWidth);
void paintMap(QPainter& painter, const MapPicture& picture);

/// What stands above and below a map that leaves the program: what it shows, and the signs.
struct MapSheet {
    MapPicture picture;
    QString title = {};
    QString answer = {};
    QString footnote = {}; ///< Project and date.

    QSizeF size() const;
};
MapSheet mapSheet(const Project& project, const QUuid& streamId, QDate today, const QFont& font);
void paintSheet(QPainter& painter, const MapSheet& sheet);

QByteArray sheetAsSvg(const MapSheet& sheet);
/// Twice the size of the screen, less where that would take more than 64 million points.
QByteArray sheetAsPng(const MapSheet& sheet);
/// One page as large as the wall: a unit of the map is a millimetre, so that a box is as large as a
/// hand; smaller where PDF has no such pages (5 m).
QByteArray sheetAsPdf(const MapSheet& sheet);
/// The same cut into pages that overlap by a centimetre, with marks where to cut; up to a fifth
/// smaller where that saves pages.
QByteArray sheetAsPages(const MapSheet& sheet, QPageSize::PageSizeId pageSize);
