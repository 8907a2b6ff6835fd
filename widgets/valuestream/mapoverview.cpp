// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/mapoverview.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr double largestWidth = 200;
static constexpr double largestHeight = 110;
static constexpr int gap = 12; ///< To the corner of the map.

MapOverview::MapOverview(StreamView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(u"mapOverview"_s);
    setCursor(Qt::PointingHandCursor);
    hide();
}

double MapOverview::scale() const
{
    const QRectF all = m_view.sceneRect();
    return std::min(
        largestWidth / std::max(1.0, all.width()), largestHeight / std::max(1.0, all.height()));
}

void MapOverview::follow()
{
    const bool partly
        = m_view.horizontalScrollBar()->maximum() > 0 || m_view.verticalScrollBar()->maximum() > 0;
    setVisible(partly && !m_view.map()->layout().steps.isEmpty());
    if (isHidden())
        return;
    resize((m_view.sceneRect().size() * scale()).toSize() + QSize(2, 2));
    const QSize room = m_view.viewport()->size();
    move(room.width() - width() - gap, room.height() - height() - gap);
    raise();
    update();
}

void MapOverview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    QColor ground = theme.surface;
    ground.setAlphaF(0.92F);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.translate(1, 1);
    painter.scale(scale(), scale());
    painter.translate(-m_view.sceneRect().topLeft());
    for (const StepBox& box : m_view.map()->layout().steps)
        painter.fillRect(
            box.rect, box.stepId == m_view.map()->picked() ? theme.accent : theme.muted);
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect())
                            .boundingRect()
                            .intersected(m_view.sceneRect());
    QPen frame(theme.accent, 2);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.drawRect(seen);
}

void MapOverview::goTo(const QPointF& at)
{
    m_view.centerOn(m_view.sceneRect().topLeft() + (at - QPointF(1, 1)) / scale());
}

void MapOverview::mousePressEvent(QMouseEvent* event) { goTo(event->position()); }

void MapOverview::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}
