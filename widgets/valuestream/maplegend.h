// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QWidget>

/// What the signs of the map mean; only those that occur, in one line or more.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget* parent = nullptr);
    void showMap(const StreamMap& map);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Sign { Icon, Tag, Pill, Line, Dashed, Text, Gap };
    struct Entry {
        Sign sign;
        QString mark;
        QString text;
    };
    int signWidth(const Entry& entry) const;
    int rowHeight() const;
    /// Places the entries in `width`; paints when given a painter. Returns the height.
    int layOut(int width, class QPainter* painter) const;
    void paintSign(QPainter& painter, const Entry& entry, const QRectF& rect) const;

    QList<Entry> m_entries = {};
};
