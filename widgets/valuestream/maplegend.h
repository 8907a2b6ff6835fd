// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/mapnote.h"
#include "app/valuestream/valuestream.h"
#include <QWidget>

class QPainter;
struct MapLook;

/// One sign of the map and what it means.
struct LegendEntry {
    enum class Sign { Icon, Tag, Pill, Line, Dashed, Manual, Electronic, Load, Note, Text, Gap };
    Sign sign = Sign::Text;
    QString mark = {};
    QString text = {};
    NoteKind note = NoteKind::Note;
};

/// Only those that occur.
QList<LegendEntry> legendOf(const StreamMap& map, const QList<MapNote>& notes = {});
/// Places the entries in `width`, in as many lines as they need, in the font look.base; paints when
/// given a painter. Returns the height.
int layOutLegend(
    const QList<LegendEntry>& entries, const MapLook& look, int width, QPainter* painter);

/// What the signs of the map mean, below it.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget* parent = nullptr);
    void showMap(const StreamMap& map, const QList<MapNote>& notes = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int layOut(int width, QPainter* painter) const;

    QList<LegendEntry> m_entries = {};
};
