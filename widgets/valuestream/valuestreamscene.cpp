// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/valuestreamscene.h"
#include "app/project/project.h"
#include "app/valuestream/flowbalance.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include "widgets/valuestream/flowarrow.h"
#include "widgets/valuestream/ladderitem.h"
#include "widgets/valuestream/stepitem.h"
#include <QGraphicsSceneContextMenuEvent>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QPainter>

using namespace Qt::StringLiterals;

ValueStreamScene::ValueStreamScene(QObject* parent)
    : QGraphicsScene(parent)
    , m_look { Theme::light(), {} }
    , m_ladder(new LadderItem(&m_look))
{
    setItemIndexMethod(NoIndex); // items move with every edit; a few hundred need no index
    addItem(m_ladder);
}

/// Views let go while this is still a map: what they do then asks it.
ValueStreamScene::~ValueStreamScene()
{
    for (QGraphicsView* view : views())
        view->setScene(nullptr);
}

void ValueStreamScene::setLook(const MapLook& look)
{
    m_look = look;
    update();
}

void ValueStreamScene::showMap(const StreamMap& map, const StreamMetrics& metrics,
    const QHash<QUuid, QString>& teams, double availableWidth)
{
    m_map = map;
    m_teams = teams;
    m_loads.clear();
    if (!map.isDiscovered())
        for (const Step& step : map.steps)
            m_loads.insert(step.id, utilisation(map, step, metrics));
    m_layout = streamLayout(map, availableWidth, wantedBoxWidth(map, m_look));
    showSteps(map, metrics);
    showArrows(map, metrics);
    Ladder ladder = ladderOf(map, metrics, m_layout);
    for (LadderRung& rung : ladder.rungs)
        if (m_marks.value(rung.stepId).isRemoved) // nobody waits or works there
            rung.wait = rung.work = QString();
    m_ladder->show(ladder, m_layout.bounds.bottom());
    QRectF rect = m_layout.bounds;
    rect.setRight(std::max(rect.right(), ladder.width));
    rect.setBottom(rect.bottom() + (ladder.rungs.isEmpty() ? 0 : Ladder::height));
    rect |= showNotes();
    setSceneRect(m_photo.isEmpty() ? rect : rect | m_photo.rect());
    pickAll(selection().size() > 1 ? selection() : QList<QUuid>(),
        m_steps.contains(m_picked) || m_arrows.contains(m_picked) || hasNote(m_picked) ? m_picked
                                                                                       : QUuid());
    update();
}

void ValueStreamScene::showSteps(const StreamMap& map, const StreamMetrics& metrics)
{
    QHash<QUuid, StepItem*> kept;
    QHash<QUuid, const Step*> steps;
    for (const Step& step : map.steps)
        steps.insert(step.id, &step);
    for (const StepBox& box : std::as_const(m_layout.steps)) {
        StepItem* item = m_steps.take(box.stepId);
        if (!item) {
            item = new StepItem(box.stepId, &m_look);
            addItem(item);
        }
        const Step& step = *steps.value(box.stepId);
        item->show(box.rect, stepLook(map, step, &metrics), stepTip(step));
        item->setMark(m_marks.value(step.id));
        item->setFlag(QGraphicsItem::ItemIsMovable, !m_readOnly);
        kept.insert(box.stepId, item);
    }
    qDeleteAll(m_steps);
    m_steps = kept;
}

void ValueStreamScene::showArrows(const StreamMap& map, const StreamMetrics& metrics)
{
    QHash<QUuid, FlowArrow*> kept;
    const int largest = largestCount(map);
    for (qsizetype i = 0; i < m_layout.routes.size(); ++i) {
        const Handoff& handoff = map.handoffs.at(i);
        FlowArrow* item = m_arrows.take(handoff.id);
        if (!item) {
            item = new FlowArrow(handoff.id, &m_look);
            addItem(item);
        }
        item->show(
            m_layout.routes.at(i), arrowLook(map, handoff, largest, &metrics), arrowTip(handoff));
        kept.insert(handoff.id, item);
    }
    qDeleteAll(m_arrows);
    m_arrows = kept;
}

/// Returns the room they take.
QRectF ValueStreamScene::showNotes()
{
    QHash<QUuid, NoteItem*> kept;
    QRectF room;
    const QList<PlacedNote> notes = placedNotes(m_notes, m_layout, m_look);
    for (const PlacedNote& placed : notes) {
        NoteItem* item = m_noteItems.take(placed.note.id);
        if (!item) {
            item = new NoteItem(&m_look);
            addItem(item);
        }
        item->show(placed);
        kept.insert(placed.note.id, item);
        room |= placed.rect.adjusted(0, -6, 6, 6);
    }
    qDeleteAll(m_noteItems);
    m_noteItems = kept;
    return room;
}

QString ValueStreamScene::stepTip(const Step& step) const
{
    const DayLength day = m_map.stream.dayLength;
    QStringList lines { stepName(step) };
    if (const QString team = m_teams.value(step.teamId); !team.isEmpty())
        lines.append(team);
    if (m_map.isDiscovered())
        lines.append(tr("%n time(s)", nullptr, step.count));
    const StepMark mark = m_marks.value(step.id);
    if (mark.isRemoved)
        lines.append(tr("removed"));
    for (const int number : mark.numbers)
        lines.append(tr("change %1").arg(number));
    lines.append(tr("Process time %1").arg(formatDuration(step.processTime, day)));
    lines.append(tr("Lead time %1").arg(formatDuration(step.leadTime, day)));
    if (step.p85LeadTime)
        lines.append(tr("85 % within %1").arg(formatDuration(step.p85LeadTime, day)));
    if (step.completeAccuratePpm)
        lines.append(tr("%C&A %1").arg(formatPpm(*step.completeAccuratePpm)));
    if (step.queue)
        lines.append(tr("%n item(s) waiting", nullptr, *step.queue));
    if (!isProcess(step))
        lines.append(stepKindName(step.kind));
    if (const auto load = m_loads.value(step.id))
        lines.append(tr("Utilisation %1").arg(formatPercent(*load)));
    if (step.pain > 0)
        lines.append(tr("Pain: %1").arg(painName(step.pain)));
    if (!step.note.isEmpty())
        lines.append(step.note);
    return lines.join(u'\n');
}

QString ValueStreamScene::arrowTip(const Handoff& handoff) const
{
    const Step* from = findById(m_map.steps, handoff.fromStepId);
    const Step* to = findById(m_map.steps, handoff.toStepId);
    QStringList lines { (from ? stepName(*from) : QString()) + u" → "_s
        + (to ? stepName(*to) : QString()) };
    const DayLength day = m_map.stream.dayLength;
    if (m_map.isDiscovered()) {
        lines.append(tr("%n time(s)", nullptr, handoff.count));
        lines.append(tr("Median wait %1").arg(formatDuration(handoff.medianWait, day)));
        lines.append(tr("85 % within %1").arg(formatDuration(handoff.p85Wait, day)));
        return lines.join(u'\n');
    }
    if (handoff.sendBack)
        lines.append(
            tr("Sent back: %1").arg(handoff.sharePpm ? formatPpm(*handoff.sharePpm) : u"?"_s));
    else
        lines.append(channelName(handoff.channel));
    if (!carriesItems(handoff))
        lines.append(flowName(handoff.flow));
    for (int kind = 0; kind < mismatchKinds; ++kind)
        if (const int strength = mismatches(handoff).at(kind); strength > 0)
            lines.append(tr("%1 mismatch: %2").arg(mismatchName(kind), mismatchStrength(strength)));
    return lines.join(u'\n');
}

void ValueStreamScene::pick(const QUuid& id) { pickAll({}, id); }

void ValueStreamScene::pickAll(const QList<QUuid>& steps, const QUuid& id)
{
    m_picked = id;
    m_alsoPicked = QSet<QUuid>(steps.begin(), steps.end());
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it)
        it.value()->setPicked(it.key() == id || m_alsoPicked.contains(it.key()));
    for (auto it = m_arrows.cbegin(); it != m_arrows.cend(); ++it)
        it.value()->setPicked(it.key() == id);
    for (auto it = m_noteItems.cbegin(); it != m_noteItems.cend(); ++it)
        it.value()->setPicked(it.key() == id);
    m_ladder->setPicked(id);
}

QList<QUuid> ValueStreamScene::selection() const
{
    if (m_alsoPicked.isEmpty())
        return m_picked.isNull() ? QList<QUuid>() : QList<QUuid> { m_picked };
    QList<QUuid> selection;
    for (const StepBox& box : m_layout.steps)
        if (m_alsoPicked.contains(box.stepId))
            selection.append(box.stepId);
    return selection;
}

/// What Ctrl or Shift and a click on `id` make of a selection: one more or less, or all in between.
static QList<QUuid> extended(const QList<StepBox>& steps, QList<QUuid> selection,
    const QUuid& picked, const QUuid& id, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & Qt::ShiftModifier)) {
        if (!selection.removeOne(id))
            selection.append(id);
        return selection;
    }
    qsizetype from = 0;
    qsizetype to = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        from = steps.at(i).stepId == picked ? i : from;
        to = steps.at(i).stepId == id ? i : to;
    }
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i)
        if (!selection.contains(steps.at(i).stepId))
            selection.append(steps.at(i).stepId);
    return selection;
}

QRectF ValueStreamScene::boxOf(const QUuid& stepId) const
{
    const StepItem* item = m_steps.value(stepId);
    return item ? item->box() : QRectF();
}

QRectF ValueStreamScene::rectOf(const QUuid& id) const
{
    if (m_steps.contains(id))
        return boxOf(id);
    if (const NoteItem* note = m_noteItems.value(id))
        return note->rect();
    const FlowArrow* arrow = m_arrows.value(id);
    return arrow ? arrow->boundingRect() : QRectF();
}

QString ValueStreamScene::textOf(const QUuid& id) const
{
    QString text;
    if (const Step* step = findById(m_map.steps, id))
        text = stepTip(*step);
    else if (const Handoff* handoff = findById(m_map.handoffs, id))
        text = arrowTip(*handoff);
    else if (const MapNote* note = findById(m_notes, id))
        text = noteTip(*note);
    return text.replace(u'\n', u", "_s);
}

QUuid ValueStreamScene::stepOf(const QUuid& id) const
{
    const MapNote* note = findById(m_notes, id);
    return note ? note->stepId : id;
}

QUuid ValueStreamScene::stepAt(const QPointF& scenePosition) const
{
    for (const QGraphicsItem* item : items(scenePosition))
        if (const auto* step = qgraphicsitem_cast<const StepItem*>(item))
            return step->stepId();
    return m_ladder->stepAt(scenePosition);
}

QUuid ValueStreamScene::partAt(const QPointF& scenePosition) const
{
    const QList<QGraphicsItem*> here = items(scenePosition);
    for (const QGraphicsItem* item : here)
        if (const auto* note = qgraphicsitem_cast<const NoteItem*>(item))
            return note->noteId();
    if (const QUuid step = stepAt(scenePosition); !step.isNull())
        return step;
    for (const QGraphicsItem* item : here)
        if (const auto* arrow = qgraphicsitem_cast<const FlowArrow*>(item))
            return arrow->handoffId();
    return {};
}

QList<QUuid> ValueStreamScene::parts() const
{
    QList<QUuid> parts;
    for (const StepBox& box : m_layout.steps)
        parts.append(box.stepId);
    for (const HandoffRoute& route : m_layout.routes)
        parts.append(route.handoffId);
    for (const MapNote& note : m_notes)
        if (hasNote(note.id))
            parts.append(note.id);
    return parts;
}

QList<QUuid> ValueStreamScene::partsLike(const QString& text) const
{
    QList<QUuid> found = parts();
    found.removeIf(
        [&](const QUuid& id) { return !textOf(id).contains(text, Qt::CaseInsensitive); });
    return found;
}

void ValueStreamScene::setFound(const QList<QUuid>& found)
{
    m_found = found;
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it)
        it.value()->setFound(found.contains(it.key()));
    for (auto it = m_noteItems.cbegin(); it != m_noteItems.cend(); ++it)
        it.value()->setFound(found.contains(it.key()));
}

void ValueStreamScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_look.theme.surface);
    for (qsizetype i = 0; i < m_layout.lanes.size(); ++i) {
        const LaneBox& lane = m_layout.lanes.at(i);
        QRectF band = lane.rect;
        band.setRight(std::max(band.right(), sceneRect().right()));
        if (band.intersects(rect))
            paintLane(
                *painter, m_look, band, m_teams.value(lane.teamId, tr("No team yet")), i % 2 == 0);
    }
    if (m_photo.isEmpty() || !m_photo.rect().intersects(rect))
        return;
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setOpacity(m_photo.place.opacityPpm / 1e6);
    painter->drawImage(m_photo.rect(), m_photo.image);
    painter->restore();
}

bool ValueStreamScene::isPhotoHeldAt(const QPointF& scenePosition) const
{
    return m_photo.movable && m_photo.rect().contains(scenePosition)
        && partAt(scenePosition).isNull();
}

void ValueStreamScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isPhotoHeldAt(event->scenePos())) {
        m_photoGrip = event->scenePos() - m_photo.rect().topLeft();
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton) {
        const QUuid id = partAt(event->scenePos());
        const bool more = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        if (more && m_steps.contains(id)) {
            const QList<QUuid> selection
                = extended(m_layout.steps, this->selection(), m_picked, id, event->modifiers());
            emit selectedByUser(
                selection, selection.contains(id) || selection.isEmpty() ? id : selection.last());
            return;
        }
        if (m_alsoPicked.contains(id)) { // to drag them all
            pickAll(selection(), id);
        } else {
            pick(id);
            emit pickedByUser(id);
        }
    }
    QGraphicsScene::mousePressEvent(event);
}

void ValueStreamScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_photoGrip) {
        m_photo.place.position = (event->scenePos() - *m_photoGrip).toPoint();
        update();
        return;
    }
    QGraphicsScene::mouseMoveEvent(event);
    const auto* held = qgraphicsitem_cast<StepItem*>(mouseGrabberItem());
    if (held && m_alsoPicked.contains(held->stepId()))
        for (const QUuid& id : std::as_const(m_alsoPicked))
            if (StepItem* item = m_steps.value(id))
                item->setPos(held->pos());
}

void ValueStreamScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_photoGrip) {
        m_photoGrip.reset();
        emit photoDropped(m_photo.rect().topLeft()); // after which the map is shown anew
        return;
    }
    QGraphicsScene::mouseReleaseEvent(event);
    QHash<QUuid, QPointF> dropped;
    for (StepItem* item : std::as_const(m_steps)) {
        if (!item->isMoved())
            continue;
        if (item->pos().manhattanLength() < 7) // a click with a trembling hand
            item->setPos(0, 0);
        else
            dropped.insert(item->stepId(), item->box().topLeft());
    }
    for (NoteItem* item : std::as_const(m_noteItems)) {
        if (!item->isMoved())
            continue;
        if (item->pos().manhattanLength() >= 7) {
            emit noteDropped(item->noteId(), item->offset());
            return; // the map is shown anew
        }
        item->setPos(0, 0);
    }
    if (!dropped.isEmpty())
        emit stepsDropped(dropped); // after which the map is shown anew
}

void ValueStreamScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    const QUuid id = partAt(event->scenePos());
    if (m_steps.contains(id) || hasNote(id))
        emit editRequested(id);
}

void ValueStreamScene::contextMenuEvent(QGraphicsSceneContextMenuEvent* event)
{
    const QUuid id = event->reason() == QGraphicsSceneContextMenuEvent::Keyboard
        ? m_picked
        : partAt(event->scenePos());
    pick(id);
    emit pickedByUser(id);
    emit menuRequested(id, event->screenPos());
    event->accept();
}
