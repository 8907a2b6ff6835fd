// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/futuremarks.h"
#include <QAbstractScrollArea>

/// What a strip shows of one state.
struct StripState {
    StreamMap map = {}; ///< The current or the future one.
    StreamMap current = {}; ///< For what is gone.
    StreamMetrics metrics = {};
    QHash<QUuid, QString> teams = {};
    QList<AlignedStep> columns = {};
    bool isFuture = false;
};

/// One state of a stream in a row, step by step at the columns that both states share, with the
/// ladder below. Zooms and pans; what is drawn is in the measures of MapSize.
class StateStrip : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit StateStrip(QWidget* parent = nullptr);

    void showState(const StripState& state);
    /// `zoom` 0: as wide as the window.
    void setView(double zoom, int scrolled);
    void pick(const QUuid& stepId);
    QUuid picked() const { return m_picked; }
    /// Where a step's column begins and its box stands, in pixels of the viewport; empty where it
    /// is not in this state.
    QRect boxOnScreen(const QUuid& stepId) const;
    /// What is said of a step in this state; empty for others.
    QString textOf(const QUuid& stepId) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void viewMoved(double zoom, int scrolled); ///< By the user.
    void stepPicked(const QUuid& stepId);
    void menuRequested(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double textScale() const;
    double pitch() const; ///< Wider where there is room.
    double scale() const;
    double width() const { return pitch() * double(m_state.columns.size()); }
    QRectF boxAt(qsizetype column) const;
    qsizetype columnAt(const QPoint& viewportPoint) const;
    const Step* stepOf(const AlignedStep& column) const;
    void adjust();
    void zoomBy(double factor);
    void walk(int direction);
    void paintRoutes(QPainter& painter, const MapLook& look) const;
    void paintBoxes(QPainter& painter, const MapLook& look) const;
    void paintRungs(QPainter& painter, const MapLook& look) const;
    void paintRoute(QPainter& painter, const MapLook& look, const Handoff& handoff, qsizetype from,
        qsizetype to, int level) const;
    bool isPresent(const AlignedStep& column) const
    {
        return m_state.isFuture ? column.isInFuture : column.isInCurrent;
    }

    StripState m_state = {};
    QUuid m_picked = {};
    double m_zoom = 0;
    QPoint m_panFrom = {};
    bool m_panning = false;
};
