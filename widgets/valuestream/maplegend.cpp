// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/maplegend.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/noteitem.h"
#include <QEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

using Sign = LegendEntry::Sign;

/// The marks that only some maps have.
static void addMarks(QList<LegendEntry>& entries, const StreamMap& map)
{
    const auto has = [&map](Flow flow) {
        return std::any_of(map.handoffs.begin(), map.handoffs.end(),
            [flow](const Handoff& handoff) { return handoff.flow == flow; });
    };
    if (map.stream.demandMilli)
        entries.append({ Sign::Load, {}, MapLegend::tr("utilisation (length and colour)") });
    if (std::any_of(map.handoffs.begin(), map.handoffs.end(),
            [](const Handoff& handoff) { return handoff.sharePpm.has_value(); }))
        entries.append({ Sign::Line, {}, MapLegend::tr("volume (width)") });
    if (std::any_of(
            map.steps.begin(), map.steps.end(), [](const Step& step) { return step.pain > 0; }))
        entries.append({ Sign::Tag, u"!"_s, MapLegend::tr("pain of a step") });
    if (has(Flow::ManualInformation))
        entries.append({ Sign::Manual, {}, MapLegend::tr("information by people") });
    if (has(Flow::ElectronicInformation))
        entries.append({ Sign::Electronic, {}, MapLegend::tr("information by a system") });
}

static void addNotes(QList<LegendEntry>& entries, const QList<MapNote>& notes)
{
    for (int i = 0; i <= int(NoteKind::ParkingLot); ++i)
        if (std::any_of(notes.begin(), notes.end(),
                [i](const MapNote& note) { return note.kind == NoteKind(i); }))
            entries.append({ Sign::Note, {}, noteKindName(NoteKind(i)), NoteKind(i) });
}

QList<LegendEntry> legendOf(const StreamMap& map, const QList<MapNote>& notes)
{
    QList<LegendEntry> entries;
    if (map.isDiscovered()) {
        entries = { { Sign::Line, {}, MapLegend::tr("how often (width and number)") },
            { Sign::Dashed, {}, MapLegend::tr("back") }, { Sign::Gap, {}, {} },
            { Sign::Text, {}, MapLegend::tr("Box: how often · median lead time") } };
        addNotes(entries, notes);
        return entries;
    }
    for (int i = 0; i <= int(Channel::Automation); ++i)
        if (std::any_of(map.handoffs.begin(), map.handoffs.end(), [i](const Handoff& handoff) {
                return handoff.channel == Channel(i) && !handoff.sendBack;
            }))
            entries.append({ Sign::Icon, channelIcon(Channel(i)), channelName(Channel(i)) });
    entries.append({ Sign::Gap, {}, {} });
    entries.append({ Sign::Text, {}, MapLegend::tr("Mismatch") });
    for (int kind = 0; kind < mismatchKinds; ++kind)
        entries.append({ Sign::Tag, mismatchLetter(kind), mismatchName(kind) });
    entries.append({ Sign::Gap, {}, {} });
    entries.append(
        { Sign::Pill, MapLegend::tr("n", "a number in the small pill"), MapLegend::tr("waiting") });
    entries.append({ Sign::Gap, {}, {} });
    entries.append({ Sign::Text, {}, MapLegend::tr("Box: process time · %C&A") });
    addMarks(entries, map);
    addNotes(entries, notes);
    return entries;
}

static int rowHeight(const QFont& font) { return std::max(22, QFontMetrics(font).height() + 6); }

static int signWidth(const LegendEntry& entry, const QFont& font)
{
    const int height = QFontMetrics(font).height();
    switch (entry.sign) {
    case Sign::Icon:
        return height;
    case Sign::Tag:
    case Sign::Note:
        return height + 3;
    case Sign::Pill:
        return QFontMetrics(font).horizontalAdvance(entry.mark) + height;
    case Sign::Line:
    case Sign::Dashed:
    case Sign::Manual:
    case Sign::Electronic:
    case Sign::Load:
        return 28;
    case Sign::Gap:
        return 1;
    case Sign::Text:
        break;
    }
    return 0;
}

static void paintSign(
    QPainter& painter, const MapLook& look, const LegendEntry& entry, const QRectF& rect)
{
    const Theme& theme = look.theme;
    const double side = std::min(rect.width(), rect.height() - 4);
    const QRectF square(rect.left(), rect.center().y() - side / 2, side, side);
    switch (entry.sign) {
    case Sign::Icon:
        paintSymbol(painter, entry.mark, theme.muted, square);
        break;
    case Sign::Tag:
    case Sign::Pill: {
        const bool pill = entry.sign == Sign::Pill;
        const QRectF box(rect.left(), square.top(), rect.width(), side);
        painter.setPen(pill ? QPen(theme.muted, 1) : QPen(Qt::NoPen));
        painter.setBrush(pill ? theme.surface : theme.warningTint);
        const double radius = pill ? side / 2 : 3;
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(pill ? theme.text : theme.warningText);
        painter.setFont(pill ? look.base : Type::bold(look.base));
        painter.drawText(box, Qt::AlignCenter, entry.mark);
        break;
    }
    case Sign::Note: {
        constexpr double size = 22; // as it is on the map
        painter.save();
        painter.translate(square.topLeft());
        painter.scale(side / size, side / size);
        paintNote(painter, look, { { .kind = entry.note }, 1, {}, QRectF(0, 0, size, size) });
        painter.restore();
        break;
    }
    case Sign::Load:
        painter.fillRect(QRectF(rect.left(), rect.center().y() - 2, rect.width(), 4), theme.grid);
        painter.fillRect(
            QRectF(rect.left(), rect.center().y() - 2, rect.width() * .6, 4), theme.good);
        break;
    case Sign::Line:
    case Sign::Dashed:
    case Sign::Manual:
    case Sign::Electronic: {
        QPen pen(entry.sign == Sign::Line    ? theme.series[4]
                : entry.sign == Sign::Dashed ? theme.bad
                                             : theme.muted,
            2);
        if (entry.sign == Sign::Dashed)
            pen.setDashPattern({ 2.5, 2 });
        else if (entry.sign == Sign::Manual)
            pen.setDashPattern({ 1.5, 2 });
        else if (entry.sign == Sign::Electronic)
            pen.setDashPattern({ 4, 2, 1, 2 });
        painter.setPen(pen);
        painter.drawLine(
            QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        break;
    }
    case Sign::Gap:
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(
            QPointF(rect.left(), rect.top() + 4), QPointF(rect.left(), rect.bottom() - 4));
        break;
    case Sign::Text:
        break;
    }
}

int layOutLegend(
    const QList<LegendEntry>& entries, const MapLook& look, int width, QPainter* painter)
{
    const QFontMetrics metrics(look.base);
    const int row = rowHeight(look.base);
    int x = 0;
    int y = 0;
    const auto textWidthOf = [&metrics](const LegendEntry& entry) {
        return entry.text.isEmpty() ? 0 : metrics.horizontalAdvance(entry.text) + 1;
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LegendEntry& entry = entries.at(i);
        const int sign = signWidth(entry, look.base);
        const int textWidth = textWidthOf(entry);
        const int gap = sign > 0 && textWidth > 0 ? 5 : 0;
        const int total = sign + gap + textWidth;
        // A line between groups stands between two entries of one row.
        const int needed = entry.sign == Sign::Gap && i + 1 < entries.size()
            ? total + 12 + signWidth(entries.at(i + 1), look.base) + textWidthOf(entries.at(i + 1))
            : total;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += row;
            if (entry.sign == Sign::Gap)
                continue;
        }
        if (painter) {
            paintSign(*painter, look, entry, QRectF(x, y, sign, row));
            painter->setFont(look.base);
            painter->setPen(look.theme.muted);
            painter->drawText(QRect(x + sign + gap, y, textWidth, row),
                Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        }
        x += total + 12;
    }
    return y + row;
}

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::showMap(const StreamMap& map, const QList<MapNote>& notes)
{
    m_entries = legendOf(map, notes);
    QStringList words;
    for (const LegendEntry& entry : std::as_const(m_entries))
        if (!entry.text.isEmpty())
            words.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(words.join(u", "_s)));
    updateGeometry();
    update();
}

int MapLegend::layOut(int width, QPainter* painter) const
{
    return layOutLegend(m_entries, { Theme::of(this), Type::caption(font()) }, width, painter);
}

QSize MapLegend::sizeHint() const { return QSize(600, layOut(600, nullptr)); }
QSize MapLegend::minimumSizeHint() const { return QSize(200, rowHeight(Type::caption(font()))); }
int MapLegend::heightForWidth(int width) const { return layOut(width, nullptr); }

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(width(), &painter);
}

void MapLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
