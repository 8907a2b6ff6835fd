// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class StreamView;

/// The whole map in small over its corner, with what is seen of it framed; there only where not all
/// is seen. A click or a drag goes there. For the mouse: the keyboard walks from step to step.
class MapOverview : public QWidget {
    Q_OBJECT
public:
    explicit MapOverview(StreamView& view);

    /// After the map, its zoom or its place has changed.
    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double scale() const;
    void goTo(const QPointF& at);

    StreamView& m_view;
};
