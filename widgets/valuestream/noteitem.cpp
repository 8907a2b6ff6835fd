// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/noteitem.h"
#include "app/language/format.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/wrappedtext.h"
#include <QCoreApplication>
#include <QCursor>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class MapNotes {
    Q_DECLARE_TR_FUNCTIONS(MapNotes)
};

static constexpr double side = 22;
static constexpr double widestText = 300;
static constexpr double laneName = 130; ///< Where the lanes' names stand; notes go below there.

/// One that sticks to nothing is its own words.
static bool isFree(const MapNote& note) { return note.stepId.isNull() && note.handoffId.isNull(); }

QList<PlacedNote> placedNotes(
    const QList<MapNote>& notes, const StreamLayout& layout, const MapLook& look)
{
    QHash<QUuid, QPointF> homes;
    for (const StepBox& box : layout.steps) {
        const bool underName = box.lane >= 0 && box.rect.left() < layout.bounds.left() + laneName;
        homes.insert(box.stepId,
            underName ? box.rect.bottomLeft() + QPointF(24, -7)
                      : box.rect.topLeft() + QPointF(-6, -20));
    }
    for (const HandoffRoute& route : layout.routes)
        homes.insert(route.handoffId, route.label + QPointF(8, -30));
    const QFontMetricsF metrics(look.caption());
    QHash<QUuid, int> stuck; // how many stand there already
    QList<PlacedNote> placed;
    int bursts = 0;
    for (const MapNote& note : notes) {
        PlacedNote one { note, note.kind == NoteKind::Burst ? ++bursts : 0, layout.bounds.topLeft(),
            {} };
        double words = 0;
        if (isFree(note)) {
            const QString text = note.text.simplified();
            words = text.isEmpty() ? 0 : std::min(widestText, metrics.horizontalAdvance(text) + 12);
        } else {
            const QUuid place = note.stepId.isNull() ? note.handoffId : note.stepId;
            if (!homes.contains(place))
                continue;
            one.home = homes.value(place) + QPointF((side + 3) * stuck[place]++, 0);
        }
        one.rect = QRectF(one.home + note.position.value_or(QPointF()), QSizeF(side + words, side));
        placed.append(one);
    }
    return placed;
}

NoteItem::NoteItem(const MapLook* look)
    : m_look(look)
{
    setFlag(ItemIsMovable);
    setZValue(4);
    setCursor(Qt::PointingHandCursor);
}

void NoteItem::show(const PlacedNote& placed)
{
    setPos(0, 0);
    if (m_placed == placed)
        return;
    prepareGeometryChange();
    m_placed = placed;
    setToolTip(plainToolTip(noteTip(placed.note)));
    update();
}

void NoteItem::setPicked(bool picked)
{
    m_picked = picked;
    update();
}

void NoteItem::setFound(bool found)
{
    m_found = found;
    update();
}

QString noteTip(const MapNote& note)
{
    QStringList lines { noteKindName(note.kind) + u": "_s + note.text };
    if (note.waste != Waste::None)
        lines.append(wasteName(note.waste));
    if (!note.owner.isEmpty())
        lines.append(note.owner);
    if (note.due.isValid())
        lines.append(MapNotes::tr("due %1").arg(formatDate(note.due)));
    if (note.votes > 0)
        lines.append(MapNotes::tr("votes: %1").arg(formatNumber(note.votes)));
    if (note.done)
        lines.append(MapNotes::tr("done"));
    return lines.join(u'\n');
}

static QPolygonF star(const QPointF& centre, double radius)
{
    constexpr int points = 10;
    QPolygonF polygon;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * i / points;
        const double r = i % 2 == 0 ? radius : radius * 0.72;
        polygon << centre + QPointF(std::sin(angle), -std::cos(angle)) * r;
    }
    return polygon;
}

static QString signOf(const MapNote& note, int number)
{
    if (note.done)
        return u"✓"_s;
    switch (note.kind) {
    case NoteKind::Burst:
        return QString::number(number);
    case NoteKind::Pain:
        return u"!"_s;
    case NoteKind::ParkingLot:
        return MapNotes::tr("P", "parking lot, one letter");
    case NoteKind::Note:
        break;
    }
    return u"…"_s;
}

void paintNote(QPainter& painter, const MapLook& look, const PlacedNote& placed)
{
    const Theme& theme = look.theme;
    const MapNote& note = placed.note;
    const QRectF& rect = placed.rect;
    const QRectF square(rect.topLeft(), QSizeF(rect.height(), rect.height()));
    const bool pain = note.kind == NoteKind::Pain;
    const bool burst = note.kind == NoteKind::Burst;
    painter.setPen(QPen(burst ? theme.warning : pain ? theme.bad : theme.line, 1));
    painter.setBrush(note.done ? theme.goodTint
            : burst            ? theme.warningTint
            : pain             ? theme.badTint
                               : theme.accentTint);
    if (burst)
        painter.drawPolygon(star(square.center(), square.width() / 2 + 2));
    else
        painter.drawRoundedRect(square, 2, 2);
    painter.setPen(note.done ? theme.goodText
            : burst          ? theme.warningText
            : pain           ? theme.badText
                             : theme.text);
    painter.setFont(look.strong());
    painter.drawText(square, Qt::AlignCenter, signOf(note, placed.number));
    if (rect.width() <= square.width() + 1)
        return;
    const QRectF words = rect.adjusted(square.width() + 6, 0, 0, 0);
    painter.setFont(look.caption());
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(look.caption())
            .elidedText(note.text.simplified(), Qt::ElideRight, words.width()));
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintNote(*painter, *m_look, m_placed);
    if (!m_picked && !m_found)
        return;
    painter->setPen(QPen(m_look->theme.accent, 2, m_picked ? Qt::SolidLine : Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_placed.rect.adjusted(-4, -4, 4, 4), 4, 4);
}
