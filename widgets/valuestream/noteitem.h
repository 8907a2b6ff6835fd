// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/mapnote.h"
#include "widgets/valuestream/mappainter.h"
#include <QGraphicsItem>

/// A note where it stands on the map.
struct PlacedNote {
    MapNote note = {};
    int number = 0; ///< Of a burst, counted from 1.
    QPointF home = {}; ///< Where it would stand without a position of its own.
    QRectF rect = {};

    bool operator==(const PlacedNote&) const = default;
};

/// At the edges of their steps, by the labels of their handoffs, free ones from the map's
/// corner; without those whose path is hidden.
QList<PlacedNote> placedNotes(
    const QList<MapNote>& notes, const StreamLayout& layout, const MapLook& look);
/// What is known about a note, a line each.
QString noteTip(const MapNote& note);
/// A numbered star or a small sheet; a free one shows its words.
void paintNote(QPainter& painter, const MapLook& look, const PlacedNote& placed);

/// A kaizen burst or another note on the map that can be picked and moved.
class NoteItem : public QGraphicsItem {
public:
    explicit NoteItem(const MapLook* look);

    void show(const PlacedNote& placed);
    void setPicked(bool picked);
    void setFound(bool found);
    const QUuid& noteId() const { return m_placed.note.id; }
    bool isMoved() const { return !pos().isNull(); }
    /// From its home, while being moved too.
    QPointF offset() const { return m_placed.rect.topLeft() + pos() - m_placed.home; }
    const QRectF& rect() const { return m_placed.rect; }

    enum { Type = UserType + 4 };
    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_placed.rect.adjusted(-6, -6, 6, 6); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override;

private:
    const MapLook* m_look;
    PlacedNote m_placed = {};
    bool m_picked = false;
    bool m_found = false;
};
