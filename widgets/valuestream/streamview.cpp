// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/streamview.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/mapfind.h"
#include "widgets/valuestream/mapoverview.h"
#include "widgets/valuestream/stepcapture.h"
#include "widgets/valuestream/streamaccess.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QAccessible>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

StreamView::StreamView(ValueStreamScene* scene, QWidget* parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
    , m_capture(new StepCapture(viewport()))
    , m_find(new MapFind(viewport()))
    , m_overview(new MapOverview(*this))
{
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(FullViewportUpdate); // the ring and the corners do not scroll
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(u"streamView"_s);
    StreamAccess::install();
    connect(m_capture, &StepCapture::cancelled, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_find, &MapFind::searched, this, &StreamView::find);
    connect(m_find, &MapFind::stepped, this, &StreamView::goToFound);
    connect(m_find, &MapFind::closed, this, [this] {
        find();
        setFocus(Qt::OtherFocusReason);
    });
    connect(scene, &ValueStreamScene::editRequested, this, &StreamView::editRequested);
    connect(scene, &QGraphicsScene::sceneRectChanged, this, [this] { refit(); });
    retranslate();
}

void StreamView::announce()
{
    const QString text = m_scene->textOf(m_scene->picked());
    setAccessibleDescription(text.isEmpty() ? m_help : text);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
    const int part = StreamAccess::indexOf(*this, m_scene->picked());
    if (part < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(part);
    QAccessible::updateAccessibility(&focus);
}

void StreamView::retranslate()
{
    setAccessibleName(tr("Value-stream map"));
    m_help = tr(
        "Tab and arrow keys walk the steps, Enter names one, Insert adds a step, Delete removes "
        "it, Ctrl and arrow keys move it, Ctrl+F finds, B adds a kaizen burst, N a note, Shift+N "
        "walks the notes. T shows the same as a table.");
    setAccessibleDescription(m_help);
    m_capture->retranslate();
    m_find->retranslate();
}

double StreamView::textScale() const { return QFontInfo(font()).pixelSize() / 14.0; }

double StreamView::sceneWidth() const { return viewport()->width() / textScale(); }

/// As wide as the window; a little smaller where the whole height then fits, too.
double StreamView::fitScale() const
{
    const QSizeF size = m_scene->sceneRect().size();
    if (size.width() < 1 || size.height() < 1)
        return 1;
    const double across = std::clamp(sceneWidth() / size.width(), m_leastFit, 1.0);
    const double down = viewport()->height() / textScale() / size.height();
    return std::clamp(down, across * .85, across);
}

void StreamView::applyScale()
{
    const double scale = textScale() * (m_zoom > 0 ? m_zoom : fitScale());
    if (std::abs(transform().m11() - scale) > 1e-6)
        setTransform(QTransform::fromScale(scale, scale));
}

void StreamView::refit()
{
    // As high as the map in full size, so that what follows stands right below it.
    const double scale = textScale()
        * (m_zoom > 0 ? m_zoom
                      : std::clamp(sceneWidth() / std::max(1.0, m_scene->sceneRect().width()),
                          m_leastFit, 1.0));
    const int full = qCeil(m_scene->sceneRect().height() * scale) + 2;
    const int bar = m_scene->sceneRect().width() * scale > viewport()->width() + 1
        ? horizontalScrollBar()->sizeHint().height()
        : 0;
    m_fullHeight = full + bar;
    setMaximumHeight(std::max(120, m_fullHeight));
    emit fullHeightChanged(maximumHeight());
    updateGeometry();
    applyScale();
    find(); // the map may have changed
    placeOverlays();
}

void StreamView::placeOverlays()
{
    m_find->adjustSize();
    m_find->move(std::max(0, viewport()->width() - m_find->width() - 12), 12);
    m_overview->follow();
}

void StreamView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeOverlays(); // which the scrolling took along
}

void StreamView::openFind()
{
    m_find->open();
    placeOverlays();
}

void StreamView::find()
{
    const QString text = m_find->text();
    m_scene->setFound(text.isEmpty() ? QList<QUuid>() : m_scene->partsLike(text));
    const QList<QUuid>& found = m_scene->found();
    if (!found.isEmpty() && !found.contains(m_scene->picked()) && m_find->isVisible())
        emit stepPicked(found.first());
    m_find->showPlace(found.indexOf(m_scene->picked()), found.size());
}

void StreamView::goToFound(int direction)
{
    const QList<QUuid>& found = m_scene->found();
    if (found.isEmpty())
        return;
    const qsizetype next
        = (found.indexOf(m_scene->picked()) + direction + found.size()) % found.size();
    emit stepPicked(found.at(next));
    m_find->showPlace(next, found.size());
}

/// Small on purpose: the panel gives the map what is left, up to maximumHeight().
QSize StreamView::sizeHint() const
{
    return QSize(600, std::min(maximumHeight(), minimumSizeHint().height()));
}

/// The whole map where it is not too high, so that rather the panel scrolls than the map in it.
QSize StreamView::minimumSizeHint() const
{
    const int most = qRound(520 * textScale());
    return QSize(320, m_fullHeight > 0 ? std::clamp(m_fullHeight, 120, most) : 220);
}

void StreamView::fit()
{
    m_zoom = 0;
    emit resized();
    refit();
}

void StreamView::zoomBy(double factor)
{
    const double now = m_zoom > 0 ? m_zoom : fitScale();
    m_zoom = std::clamp(now * factor, 0.2, 4.0);
    refit();
}

void StreamView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.15, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

bool StreamView::walk(int direction)
{
    const QList<StepBox>& steps = m_scene->layout().steps;
    if (steps.isEmpty())
        return false;
    const QUuid from = m_scene->stepOf(m_scene->picked());
    qsizetype at = -1;
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps.at(i).stepId == from)
            at = i;
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : steps.size() - 1) : at + direction;
    if (next < 0 || next >= steps.size())
        return false;
    emit stepPicked(steps.at(next).stepId);
    return true;
}

/// One step more, as far as there are any.
void StreamView::extend(int direction)
{
    const QUuid from = m_scene->picked();
    QList<QUuid> selection = m_scene->selection();
    if (!walk(direction)) // which picks the next one alone
        return;
    const QUuid next = m_scene->picked();
    if (selection.contains(next))
        selection.removeOne(from); // back again
    else
        selection.append(next);
    emit selectionRequested(selection, next);
}

bool StreamView::clipboardKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        QList<QUuid> all;
        for (const StepBox& box : m_scene->layout().steps)
            all.append(box.stepId);
        if (!all.isEmpty())
            emit selectionRequested(
                all, all.contains(m_scene->picked()) ? m_scene->picked() : all.first());
        return true;
    }
    if (event.matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event.matches(QKeySequence::Cut))
        emit cutRequested();
    else if (event.matches(QKeySequence::Paste))
        emit pasteRequested();
    else
        return false;
    return true;
}

bool StreamView::noteKey(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    constexpr double step = 8;
    static const QHash<int, QPointF> ways { { Qt::Key_Left, { -step, 0 } },
        { Qt::Key_Right, { step, 0 } }, { Qt::Key_Up, { 0, -step } },
        { Qt::Key_Down, { 0, step } } };
    if (control && ways.contains(event.key()) && m_scene->hasNote(m_scene->picked()))
        emit noteNudged(ways.value(event.key()));
    else if (!control && event.key() == Qt::Key_N && event.modifiers() & Qt::ShiftModifier)
        emit nextNoteRequested();
    else if (!control && (event.key() == Qt::Key_B || event.key() == Qt::Key_N))
        emit noteRequested(event.key() == Qt::Key_B);
    else
        return false;
    return true;
}

bool StreamView::focusNextPrevChild(bool next)
{
    return walk(next ? 1 : -1) || QGraphicsView::focusNextPrevChild(next);
}

void StreamView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (clipboardKey(*event) || noteKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_F:
        if (!control)
            break;
        openFind();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1;
        if (control)
            emit moveRequested(direction);
        else if (event->modifiers() & Qt::ShiftModifier)
            extend(direction);
        else
            walk(direction);
        return;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        m_scene->pick({});
        walk(event->key() == Qt::Key_Home ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_scene->boxOf(m_scene->picked()).isNull() || m_scene->hasNote(m_scene->picked()))
            emit editRequested(m_scene->picked());
        else if (m_scene->picked().isNull())
            emit addRequested();
        return;
    case Qt::Key_Insert:
        emit addRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.15);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / 1.15);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Escape:
        emit stepPicked({});
        return;
    case Qt::Key_Menu:
        emit menuRequested(
            viewport()->mapToGlobal(mapFromScene(m_scene->rectOf(m_scene->picked()).center())));
        return;
    default:
        break;
    }
    event->ignore(); // for the window's shortcuts
}

void StreamView::mousePressEvent(QMouseEvent* event)
{
    const bool onGround
        = !itemAt(event->pos()) && !m_scene->isPhotoHeldAt(mapToScene(event->pos()));
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && onGround)) {
        m_panning = true;
        m_panFrom = event->pos();
    }
    QGraphicsView::mousePressEvent(event);
}

void StreamView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panning) {
        const QPoint by = event->pos() - m_panFrom;
        m_panFrom = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
}

void StreamView::mouseReleaseEvent(QMouseEvent* event)
{
    m_panning = false;
    QGraphicsView::mouseReleaseEvent(event);
}

void StreamView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        emit resized();
    refit();
}

void StreamView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_capture) {
        emit resized();
        refit();
    }
}

/// A thin ring says that the keys go here.
void StreamView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasFocus() || !m_scene->picked().isNull())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(Theme::of(this).accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    painter->restore();
}

void StreamView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason && m_scene->picked().isNull())
        walk(1);
    viewport()->update();
}

void StreamView::bringIntoView(const QUuid& id)
{
    const QRectF rect = m_scene->rectOf(id);
    if (!rect.isNull())
        ensureVisible(rect, 40, 40);
}

void StreamView::placeCapture(const QRectF& box, bool before)
{
    ensureVisible(box, 20, 20);
    const QSize size = m_capture->size();
    QPoint at = mapFromScene(box.topLeft());
    // At the edge the note goes below, so that it does not hide the step that is there.
    const bool below = m_capture->isNew()
        && (before ? at.x() - 8 < size.width() : at.x() + size.width() > viewport()->width());
    if (before && !below)
        at.rx() -= size.width() + 8;
    const int y = below ? at.y() + qRound(box.height() * transform().m11()) + 8 : at.y() - 4;
    m_capture->move(std::clamp(at.x(), 0, std::max(0, viewport()->width() - size.width())),
        std::clamp(y, 0, std::max(0, viewport()->height() - size.height())));
}

void StreamView::editStep(
    const QUuid& stepId, const QString& name, const QString& team, const QStringList& teams)
{
    m_capture->open(stepId, name, team, teams);
    placeCapture(m_scene->boxOf(stepId));
}

void StreamView::captureBeside(
    const QUuid& stepId, bool before, const QString& team, const QStringList& teams)
{
    m_capture->open({}, {}, team, teams);
    const QRectF box = m_scene->boxOf(stepId);
    if (box.isNull())
        placeCapture(QRectF(2, MapSize::boxTop, MapSize::boxWidth, MapSize::boxHeight));
    else
        placeCapture(before ? box : box.translated(box.width() + 8, 0), before);
}
