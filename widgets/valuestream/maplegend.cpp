// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/maplegend.h"
#include "app/valuestream/streamwords.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/mappainter.h"
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::showMap(const StreamMap& map)
{
    m_entries.clear();
    if (map.isDiscovered()) {
        m_entries = { { Sign::Line, {}, tr("how often (width and number)") },
            { Sign::Dashed, {}, tr("back") }, { Sign::Gap, {}, {} },
            { Sign::Text, {}, tr("Box: how often · median lead time") } };
    } else {
        for (int i = 0; i <= int(Channel::Automation); ++i)
            if (std::any_of(map.handoffs.begin(), map.handoffs.end(), [i](const Handoff& handoff) {
                    return handoff.channel == Channel(i) && !handoff.sendBack;
                }))
                m_entries.append({ Sign::Icon, channelIcon(Channel(i)), channelName(Channel(i)) });
        m_entries.append({ Sign::Gap, {}, {} });
        m_entries.append({ Sign::Text, {}, tr("Mismatch") });
        for (int kind = 0; kind < mismatchKinds; ++kind)
            m_entries.append({ Sign::Tag, mismatchLetter(kind), mismatchName(kind) });
        m_entries.append({ Sign::Gap, {}, {} });
        m_entries.append({ Sign::Pill, tr("n", "a number in the small pill"), tr("waiting") });
        m_entries.append({ Sign::Gap, {}, {} });
        m_entries.append({ Sign::Text, {}, tr("Box: process time · %C&A") });
    }
    QStringList words;
    for (const Entry& entry : std::as_const(m_entries))
        if (!entry.text.isEmpty())
            words.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(words.join(u", "_s)));
    updateGeometry();
    update();
}

int MapLegend::rowHeight() const
{
    return std::max(22, QFontMetrics(Type::caption(font())).height() + 6);
}

int MapLegend::signWidth(const Entry& entry) const
{
    const int height = QFontMetrics(Type::caption(font())).height();
    switch (entry.sign) {
    case Sign::Icon:
        return height;
    case Sign::Tag:
        return height + 3;
    case Sign::Pill:
        return QFontMetrics(Type::caption(font())).horizontalAdvance(entry.mark) + height;
    case Sign::Line:
    case Sign::Dashed:
        return 28;
    case Sign::Gap:
        return 1;
    case Sign::Text:
        break;
    }
    return 0;
}

void MapLegend::paintSign(QPainter& painter, const Entry& entry, const QRectF& rect) const
{
    const Theme& theme = Theme::of(this);
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
        painter.setFont(pill ? Type::caption(font()) : Type::bold(Type::caption(font())));
        painter.drawText(box, Qt::AlignCenter, entry.mark);
        break;
    }
    case Sign::Line:
    case Sign::Dashed: {
        QPen pen(entry.sign == Sign::Line ? theme.series[4] : theme.bad, 2);
        if (entry.sign == Sign::Dashed)
            pen.setDashPattern({ 2.5, 2 });
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

int MapLegend::layOut(int width, QPainter* painter) const
{
    const QFontMetrics metrics(Type::caption(font()));
    int x = 0;
    int y = 0;
    for (const Entry& entry : m_entries) {
        const int sign = signWidth(entry);
        const int textWidth = entry.text.isEmpty() ? 0 : metrics.horizontalAdvance(entry.text) + 1;
        const int gap = sign > 0 && textWidth > 0 ? 5 : 0;
        const int total = sign + gap + textWidth;
        if (x > 0 && x + total > width) {
            x = 0;
            y += rowHeight();
            if (entry.sign == Sign::Gap)
                continue;
        }
        if (painter) {
            paintSign(*painter, entry, QRectF(x, y, sign, rowHeight()));
            painter->setFont(Type::caption(font()));
            painter->setPen(Theme::of(this).muted);
            painter->drawText(QRect(x + sign + gap, y, textWidth, rowHeight()),
                Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        }
        x += total + 12;
    }
    return y + rowHeight();
}

QSize MapLegend::sizeHint() const { return QSize(600, layOut(600, nullptr)); }
QSize MapLegend::minimumSizeHint() const { return QSize(200, rowHeight()); }
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
