// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/futuremarks.h"
#include "widgets/valuestream/mappainter.h"
#include "widgets/valuestream/noteitem.h"
#include "widgets/valuestream/wallphoto.h"
#include <QGraphicsScene>
#include <QSet>

class FlowArrow;
class LadderItem;
class StepItem;

/// A value stream drawn: lanes, steps, handoffs and the ladder exactly below. Shows a value and
/// tells what was picked or moved; changes nothing itself.
class ValueStreamScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ValueStreamScene(QObject* parent = nullptr);
    ~ValueStreamScene() override;

    void setLook(const MapLook& look);
    /// Lays the map out in `availableWidth` and shows it; items of steps that stay are kept.
    void showMap(const StreamMap& map, const StreamMetrics& metrics,
        const QHash<QUuid, QString>& teams, double availableWidth);
    /// What the next showMap() shows, where steps and handoffs will be.
    void setNotes(const QList<MapNote>& notes) { m_notes = notes; }
    /// What lies under the map, from the next showMap() on within its bounds.
    void setPhoto(const PhotoLayer& photo) { m_photo = photo; }
    /// Whether dragging there moves the photo.
    bool isPhotoHeldAt(const QPointF& scenePosition) const;
    /// What the future state makes of steps, for the next showMap().
    void setMarks(const QHash<QUuid, StepMark>& marks) { m_marks = marks; }
    /// Boxes stay where they are.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// A step, a handoff, a note or nothing.
    void pick(const QUuid& id);
    QUuid picked() const { return m_picked; }
    /// Several steps, one of which is the picked one; null: none.
    void pickAll(const QList<QUuid>& steps, const QUuid& picked);
    /// What is picked; several steps in walking order.
    QList<QUuid> selection() const;
    const StreamLayout& layout() const { return m_layout; }
    QRectF boxOf(const QUuid& stepId) const;
    /// Of what is picked, for bringing it into view.
    QRectF rectOf(const QUuid& id) const;
    QUuid stepAt(const QPointF& scenePosition) const;
    bool hasNote(const QUuid& id) const { return m_noteItems.contains(id); }
    /// That a note sticks to; any other part is its own.
    QUuid stepOf(const QUuid& id) const;
    /// A step, a handoff or a note.
    QUuid partAt(const QPointF& scenePosition) const;
    /// The steps in walking order, then the handoffs and the notes.
    QList<QUuid> parts() const;
    /// Those of them of which the text is known, whatever the case of letters.
    QList<QUuid> partsLike(const QString& text) const;
    /// Marks what somebody looks for.
    void setFound(const QList<QUuid>& found);
    const QList<QUuid>& found() const { return m_found; }
    /// What is known about a step or handoff, in words; empty for others.
    QString textOf(const QUuid& id) const;

signals:
    void pickedByUser(const QUuid& id); ///< Null: the empty ground.
    void selectedByUser(const QList<QUuid>& steps, const QUuid& picked); ///< With Ctrl or Shift.
    void stepsDropped(const QHash<QUuid, QPointF>& topLefts);
    void noteDropped(const QUuid& noteId, const QPointF& position);
    void photoDropped(const QPointF& position);
    void editRequested(const QUuid& id); ///< Double click on a step or a note.
    void menuRequested(const QUuid& id, const QPoint& globalPosition);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void contextMenuEvent(QGraphicsSceneContextMenuEvent* event) override;

private:
    QString stepTip(const Step& step) const;
    QString arrowTip(const Handoff& handoff) const;
    void showSteps(const StreamMap& map, const StreamMetrics& metrics);
    QRectF showNotes();
    void showArrows(const StreamMap& map, const StreamMetrics& metrics);

    MapLook m_look;
    StreamMap m_map;
    StreamLayout m_layout;
    QHash<QUuid, QString> m_teams;
    QHash<QUuid, std::optional<double>> m_loads; ///< Utilisation of a step's people.
    QHash<QUuid, StepItem*> m_steps;
    QHash<QUuid, FlowArrow*> m_arrows;
    QList<MapNote> m_notes;
    PhotoLayer m_photo;
    std::optional<QPointF> m_photoGrip; ///< From its corner, while it is dragged.
    QHash<QUuid, NoteItem*> m_noteItems;
    QHash<QUuid, StepMark> m_marks;
    bool m_readOnly = false;
    LadderItem* m_ladder;
    QUuid m_picked;
    QSet<QUuid> m_alsoPicked; ///< Steps, the picked one among them; empty where it is alone.
    QList<QUuid> m_found;
};
