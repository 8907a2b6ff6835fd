// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/statestrip.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/wrappedtext.h"
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// In the measures of MapSize; the design's side by side.
static constexpr double narrowPitch = 87;
static constexpr double boxGap = 5;
static constexpr double boxTop = 14;
static constexpr double waitY = 102; ///< The ladder's upper line,
static constexpr double workY = 138; ///< and its lower one.
static constexpr double stripHeight = 160;
static constexpr double leastFit = 0.6;

StateStrip::StateStrip(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void StateStrip::showState(const StripState& state)
{
    m_state = state;
    const auto has = [this](const AlignedStep& each) { return each.stepId == m_picked; };
    if (std::none_of(state.columns.cbegin(), state.columns.cend(), has))
        m_picked = {};
    pick(m_picked);
    adjust();
}

// Measures

double StateStrip::textScale() const { return QFontInfo(font()).pixelSize() / 14.0; }

double StateStrip::pitch() const
{
    const double room = viewport()->width() / textScale();
    const double columns = double(std::max<qsizetype>(1, m_state.columns.size()));
    return std::clamp(room / columns, narrowPitch, MapSize::widestPitch);
}

double StateStrip::scale() const
{
    const double room = viewport()->width() / textScale();
    const double fit = std::clamp(room / std::max(1.0, width()), leastFit, 1.0);
    return textScale() * (m_zoom > 0 ? m_zoom : fit);
}

QRectF StateStrip::boxAt(qsizetype column) const
{
    return QRectF(
        double(column) * pitch() + boxGap / 2, boxTop, pitch() - boxGap, MapSize::boxHeight);
}

QRect StateStrip::boxOnScreen(const QUuid& stepId) const
{
    for (qsizetype i = 0; i < m_state.columns.size(); ++i) {
        const AlignedStep& column = m_state.columns.at(i);
        if (column.stepId != stepId || (!isPresent(column) && !m_state.isFuture))
            continue;
        const QRectF box = boxAt(i);
        return QRectF(box.topLeft() * scale() - QPointF(horizontalScrollBar()->value(), 0),
            box.size() * scale())
            .toRect();
    }
    return {};
}

qsizetype StateStrip::columnAt(const QPoint& point) const
{
    const double x = (point.x() + horizontalScrollBar()->value()) / scale();
    const double y = point.y() / scale();
    const auto column = qsizetype(std::floor(x / pitch()));
    return x < 0 || y < boxTop || y > stripHeight || column >= m_state.columns.size() ? -1 : column;
}

void StateStrip::adjust()
{
    const int whole = qCeil(width() * scale());
    const bool wider = whole > viewport()->width() + 1;
    horizontalScrollBar()->setRange(0, wider ? whole - viewport()->width() : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qRound(pitch() * scale() / 2));
    setHorizontalScrollBarPolicy(wider ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int height
        = qCeil(stripHeight * scale()) + (wider ? horizontalScrollBar()->sizeHint().height() : 0);
    if (height != this->height() || height != maximumHeight())
        setFixedHeight(height);
    viewport()->update();
}

QSize StateStrip::sizeHint() const { return { 600, maximumHeight() }; }
QSize StateStrip::minimumSizeHint() const { return { 240, 100 }; }

void StateStrip::setView(double zoom, int scrolled)
{
    if (m_zoom == zoom && horizontalScrollBar()->value() == scrolled)
        return;
    const QSignalBlocker blocker(this);
    m_zoom = zoom;
    adjust();
    horizontalScrollBar()->setValue(scrolled);
}

void StateStrip::zoomBy(double factor)
{
    const double before = scale();
    m_zoom = std::clamp(before / textScale() * factor, 0.3, 4.0);
    const double middle = horizontalScrollBar()->value() + viewport()->width() / 2.0;
    adjust();
    horizontalScrollBar()->setValue(qRound(middle * scale() / before - viewport()->width() / 2.0));
    emit viewMoved(m_zoom, horizontalScrollBar()->value());
}

void StateStrip::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewMoved(m_zoom, horizontalScrollBar()->value());
}

// What is said

const Step* StateStrip::stepOf(const AlignedStep& column) const
{
    const Step* step = findById(m_state.map.steps, column.stepId);
    return step ? step : findById(m_state.current.steps, column.stepId);
}

QString StateStrip::textOf(const QUuid& stepId) const
{
    for (const AlignedStep& column : m_state.columns) {
        const Step* step = column.stepId == stepId ? stepOf(column) : nullptr;
        if (!step || (!isPresent(column) && !m_state.isFuture))
            continue;
        const DayLength day = m_state.map.stream.dayLength;
        QStringList lines { stepName(*step) };
        if (!isPresent(column)) {
            lines.append(tr("removed"));
        } else {
            if (const QString team = m_state.teams.value(step->teamId); !team.isEmpty())
                lines.append(team);
            lines.append(tr("Process time %1").arg(formatDuration(step->processTime, day)));
            lines.append(tr("Lead time %1").arg(formatDuration(step->leadTime, day)));
            if (step->completeAccuratePpm)
                lines.append(tr("%C&A %1").arg(formatPpm(*step->completeAccuratePpm)));
        }
        if (m_state.isFuture)
            for (const int number : column.numbers)
                lines.append(tr("change %1").arg(number));
        return lines.join(u'\n');
    }
    return {};
}

void StateStrip::pick(const QUuid& stepId)
{
    m_picked = stepId;
    const QString text = textOf(stepId).replace(u'\n', u", "_s);
    setAccessibleDescription(text.isEmpty()
            ? tr("Arrow keys walk the steps, plus and minus zoom, the menu key adds a change.")
            : text);
    viewport()->update();
}

// Painting

void StateStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const MapLook look { Theme::of(this), font() };
    painter.fillRect(viewport()->rect(), look.theme.surface);
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.scale(scale(), scale());
    paintRoutes(painter, look);
    paintBoxes(painter, look);
    paintRungs(painter, look);
    if (!hasFocus() || !m_picked.isNull())
        return;
    painter.resetTransform();
    painter.setPen(QPen(look.theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void StateStrip::paintRoute(QPainter& painter, const MapLook& look, const Handoff& handoff,
    qsizetype from, qsizetype to, int level) const
{
    const QRectF a = boxAt(from);
    const QRectF b = boxAt(to);
    const double y = a.bottom() + 8 + 5 * (level % 3);
    QPen pen(handoff.sendBack ? look.theme.bad : look.theme.series[4], 1.5);
    if (handoff.sendBack)
        pen.setDashPattern({ 5 / 1.5, 4 / 1.5 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double startX = a.center().x() + (to > from ? 12 : -12);
    const double endX = b.center().x() + (to > from ? -12 : 12);
    painter.drawPolyline(
        QPolygonF({ { startX, a.bottom() }, { startX, y }, { endX, y }, { endX, b.bottom() } }));
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(QPolygonF(
        { { endX, b.bottom() }, { endX - 4, b.bottom() + 7 }, { endX + 4, b.bottom() + 7 } }));
    if (!handoff.sharePpm)
        return;
    const QString share = formatPpm(*handoff.sharePpm);
    painter.setFont(look.caption());
    const double width = QFontMetricsF(look.caption()).horizontalAdvance(share) + 8;
    const QRectF label((startX + endX - width) / 2, y - 8, width, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.surface);
    painter.drawRect(label);
    painter.setPen(handoff.sendBack ? look.theme.badText : look.theme.muted);
    painter.drawText(label, Qt::AlignCenter, share);
}

void StateStrip::paintRoutes(QPainter& painter, const MapLook& look) const
{
    QHash<QUuid, qsizetype> columns;
    for (qsizetype i = 0; i < m_state.columns.size(); ++i)
        if (isPresent(m_state.columns.at(i)))
            columns.insert(m_state.columns.at(i).stepId, i);
    int level = 0;
    for (const Handoff& handoff : m_state.map.handoffs) {
        const qsizetype from = columns.value(handoff.fromStepId, -1);
        const qsizetype to = columns.value(handoff.toStepId, -1);
        if (from < 0 || to < 0 || !carriesItems(handoff))
            continue;
        bool isNext = to > from && !handoff.sendBack;
        for (qsizetype i = from + 1; i < to; ++i)
            isNext = isNext && !isPresent(m_state.columns.at(i));
        if (!isNext) {
            paintRoute(painter, look, handoff, from, to, level++);
            continue;
        }
        const double y = boxTop + MapSize::boxHeight / 2;
        painter.setPen(QPen(look.theme.series[4], 1.5));
        painter.drawLine(QPointF(boxAt(from).right(), y), QPointF(boxAt(to).left(), y));
    }
}

void StateStrip::paintBoxes(QPainter& painter, const MapLook& look) const
{
    const QHash<QUuid, StepMark> marks
        = m_state.isFuture ? stepMarks(m_state.columns) : QHash<QUuid, StepMark>();
    for (qsizetype i = 0; i < m_state.columns.size(); ++i) {
        const AlignedStep& column = m_state.columns.at(i);
        const Step* step = stepOf(column);
        const QRectF box = boxAt(i);
        if (!step || (!isPresent(column) && !m_state.isFuture))
            continue;
        const StepMark mark = marks.value(column.stepId);
        if (isPresent(column)) {
            StepLook words { .name = stepName(*step) };
            words.data = isProcess(*step) && step->people == 0
                ? tr("automatic")
                : m_state.teams.value(step->teamId, tr("No team yet"));
            words.selected = step->id == m_picked;
            paintStep(painter, look, box, words);
        } else {
            paintGhost(painter, look, box, stepName(*step));
            if (column.stepId == m_picked) {
                painter.setPen(QPen(look.theme.accent, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(box, 4, 4);
            }
        }
        paintChanged(painter, look, box, mark, { box.right() - 10, box.top() - 3 }, -22);
    }
}

void StateStrip::paintRungs(QPainter& painter, const MapLook& look) const
{
    const Theme& theme = look.theme;
    const DayLength day = m_state.map.stream.dayLength;
    QList<qsizetype> present;
    for (qsizetype i = 0; i < m_state.columns.size(); ++i)
        if (isPresent(m_state.columns.at(i)))
            present.append(i);
    for (qsizetype n = 0; n < present.size(); ++n) {
        const Step& step = *stepOf(m_state.columns.at(present.at(n)));
        const double left = n == 0 ? 0 : double(present.at(n)) * pitch();
        const double drop = double(present.at(n)) * pitch() + pitch() * 56 / 88;
        const bool last = n + 1 == present.size();
        const double right = last ? width() : double(present.at(n + 1)) * pitch();
        const bool onPath = m_state.metrics.path.contains(step.id);
        QPen pen(!onPath           ? theme.muted
                : m_state.isFuture ? theme.good
                                   : theme.text,
            onPath ? 1.5 : 1);
        if (!onPath)
            pen.setDashPattern({ 3, 3 });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        QPolygonF line({ { left, waitY }, { drop, waitY }, { drop, workY }, { right, workY } });
        if (!last)
            line.append({ right, waitY });
        painter.drawPolyline(line);
        bool longest = false;
        for (const StepWait& one : m_state.metrics.waits.mid(0, 3))
            longest = longest || (!m_state.isFuture && one.stepId == step.id && one.share >= .15);
        const auto wait = waitOf(step);
        painter.setFont(longest ? look.strong() : look.caption());
        painter.setPen(longest ? theme.badText : theme.text);
        painter.drawText(QRectF(left - 8, waitY - 20, drop - left + 16, 18),
            Qt::AlignCenter | Qt::TextDontClip, formatDuration(wait ? wait : step.leadTime, day));
        painter.setFont(look.caption());
        painter.setPen(theme.text);
        const double workRight = double(present.at(n) + 1) * pitch();
        painter.drawText(QRectF(drop - 12, workY + 3, workRight - drop + 24, 18),
            Qt::AlignCenter | Qt::TextDontClip, formatDuration(step.processTime, day));
    }
}

// The user

void StateStrip::walk(int direction)
{
    QList<QUuid> steps;
    for (const AlignedStep& column : m_state.columns)
        if (isPresent(column) || m_state.isFuture)
            steps.append(column.stepId);
    const qsizetype at = steps.indexOf(m_picked);
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : steps.size() - 1) : at + direction;
    if (next < 0 || next >= steps.size())
        return;
    emit stepPicked(steps.at(next));
    const QRect box = boxOnScreen(steps.at(next));
    QScrollBar* bar = horizontalScrollBar();
    if (box.right() > viewport()->width())
        bar->setValue(bar->value() + box.right() - viewport()->width());
    else if (box.left() < 0)
        bar->setValue(bar->value() + box.left());
}

void StateStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        walk(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        walk(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.15);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / 1.15);
        return;
    case Qt::Key_0:
        m_zoom = 0;
        adjust();
        emit viewMoved(m_zoom, horizontalScrollBar()->value());
        return;
    case Qt::Key_Escape:
        emit stepPicked({});
        return;
    default:
        break;
    }
    event->ignore();
}

void StateStrip::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.15, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    if (event->angleDelta().x() != 0 || event->modifiers() & Qt::ShiftModifier) {
        const int by
            = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
        event->accept();
        return;
    }
    event->ignore(); // the panel scrolls
}

void StateStrip::mousePressEvent(QMouseEvent* event)
{
    const qsizetype column = columnAt(event->pos());
    m_panning = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_panFrom = event->pos();
    if (event->button() != Qt::MiddleButton) {
        const AlignedStep hit = column < 0 ? AlignedStep() : m_state.columns.at(column);
        emit stepPicked(isPresent(hit) || m_state.isFuture ? hit.stepId : QUuid());
    }
}

void StateStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_panning)
        return;
    const int by = event->pos().x() - m_panFrom.x();
    m_panFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
}

void StateStrip::mouseReleaseEvent(QMouseEvent*) { m_panning = false; }

void StateStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const QRect box = boxOnScreen(m_picked);
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(box.isNull() ? QPoint(8, 8) : box.center())
            : event->globalPos());
    event->accept();
}

bool StateStrip::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype column = columnAt(help->pos());
        QToolTip::showText(help->globalPos(),
            column < 0 ? QString() : plainToolTip(textOf(m_state.columns.at(column).stepId)), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void StateStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    adjust();
}

void StateStrip::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        adjust();
}
