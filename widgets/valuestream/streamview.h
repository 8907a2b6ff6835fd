// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QGraphicsView>
#include <QUuid>

class MapFind;
class MapOverview;
class StepCapture;
class ValueStreamScene;

/// The map on the screen: zoom, pan, and everything by keyboard. Tab and arrows walk the steps,
/// Enter names one, Insert adds, Delete removes, Ctrl+arrows move it in the order, Ctrl+F finds, B
/// and N stick a kaizen burst or a note to it, Shift+N walks these.
class StreamView : public QGraphicsView {
    Q_OBJECT
public:
    explicit StreamView(ValueStreamScene* scene, QWidget* parent = nullptr);

    ValueStreamScene* map() const { return m_scene; }
    StepCapture* capture() const { return m_capture; }
    /// Opens the sticky note over a step, or where the one after or before another will stand.
    void editStep(
        const QUuid& stepId, const QString& name, const QString& team, const QStringList& teams);
    void captureBeside(
        const QUuid& stepId, bool before, const QString& team, const QStringList& teams);
    void openFind();
    /// Brings a step or handoff into view.
    void bringIntoView(const QUuid& id);
    /// Width of the scene that is seen without zoom.
    double sceneWidth() const;
    /// Back to the zoom that follows the size of the window.
    void fit();
    void zoomBy(double factor);
    /// The scene changed its size.
    void refit();
    void setLeastFit(double scale) { m_leastFit = scale; }
    void retranslate();
    /// Tells a screen reader what is picked.
    void announce();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void fullHeightChanged(int height); ///< As high as the whole map is.
    void resized(); ///< The room for the map changed.
    void stepPicked(const QUuid& id); ///< A screen reader also picks handoffs.
    void noteRequested(bool burst); ///< B or N.
    void nextNoteRequested();
    void noteNudged(const QPointF& by); ///< The picked note, by Ctrl and an arrow key.
    void editRequested(const QUuid& id); ///< A step or a note.
    void selectionRequested(const QList<QUuid>& steps, const QUuid& picked);
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void addRequested();
    void removeRequested();
    void moveRequested(int direction);
    void menuRequested(const QPoint& globalPosition);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double textScale() const; ///< Of the program's text to the 14 pixels of the design.
    double fitScale() const;
    void applyScale();
    bool walk(int direction); ///< False at the ends.
    void extend(int direction);
    bool clipboardKey(const QKeyEvent& event);
    bool noteKey(const QKeyEvent& event);
    void find();
    void goToFound(int direction);
    void placeOverlays();
    void placeCapture(const QRectF& box, bool before = false);

    ValueStreamScene* m_scene;
    StepCapture* m_capture;
    MapFind* m_find;
    MapOverview* m_overview;
    QString m_help = {};
    double m_zoom = 0; ///< 0: follows the window.
    double m_leastFit = 0.7;
    int m_fullHeight = 0; ///< Of the whole map as fitted.
    QPoint m_panFrom = {};
    bool m_panning = false;
};
