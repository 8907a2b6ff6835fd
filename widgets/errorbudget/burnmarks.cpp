// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/burnmarks.h"
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

static constexpr double poleHeight = 28;
static constexpr double flagWidth = 16;
static constexpr double flagHeight = 10;
static constexpr double gap = 6;

BurnMarks::BurnMarks(QChart* chart, const Theme& theme, const QFont& base)
    : QGraphicsItem(chart)
    , m_chart(chart)
    , m_theme(theme)
    , m_bold(Type::bold(Type::caption(base)))
    , m_caption(Type::caption(base))
{
    setZValue(21);
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [this] {
        prepareGeometryChange();
        update();
    });
}

void BurnMarks::setFlags(const QList<BurnFlag>& flags)
{
    m_flags = flags;
    std::stable_sort(m_flags.begin(), m_flags.end(),
        [](const BurnFlag& a, const BurnFlag& b) { return a.share > b.share; });
}

void BurnMarks::setBandLabel(const QString& label, double from, double to)
{
    m_bandLabel = label;
    m_bandFrom = from;
    m_bandTo = to;
}

QRectF BurnMarks::boundingRect() const { return { QPointF(0, 0), m_chart->size() }; }

void BurnMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QList<QRectF> taken;
    paintBandLabel(*painter, taken);
    for (const BurnFlag& flag : m_flags) // no label over another incident's flag
        taken.append(QRectF(
            m_chart->mapToPosition(flag.at) - QPointF(1, poleHeight), QSizeF(flagWidth, 12)));
    for (const BurnFlag& flag : m_flags)
        paintFlag(*painter, flag, taken);
}

void BurnMarks::paintBandLabel(QPainter& painter, QList<QRectF>& taken) const
{
    if (m_bandLabel.isEmpty())
        return;
    const QRectF plot = m_chart->plotArea();
    const QFontMetricsF metrics(m_bold);
    const double left = m_chart->mapToPosition({ m_bandFrom, 0 }).x();
    const double right = m_chart->mapToPosition({ m_bandTo, 0 }).x();
    const double width = metrics.horizontalAdvance(m_bandLabel);
    const double x = std::clamp((left + right - width) / 2, plot.left(),
        std::max(plot.left(), m_chart->size().width() - width));
    const QRectF box(x, plot.top() - metrics.height() - 2, width, metrics.height());
    painter.setFont(m_bold);
    painter.setPen(m_theme.badText);
    painter.drawText(box.topLeft() + QPointF(0, metrics.ascent()), m_bandLabel);
    taken.append(box);
}

void BurnMarks::paintFlag(QPainter& painter, const BurnFlag& flag, QList<QRectF>& taken) const
{
    const QPointF foot = m_chart->mapToPosition(flag.at);
    const QFontMetricsF bold(m_bold);
    const QFontMetricsF caption(m_caption);
    const double wanted
        = std::max(bold.horizontalAdvance(flag.label), caption.horizontalAdvance(flag.caption));
    const double x = foot.x() + flagWidth + gap;
    const double room = m_chart->size().width() - x;
    QRectF label(x, foot.y() - poleHeight - 8, std::min(wanted, room),
        (flag.label.isEmpty() ? 0 : bold.height()) + caption.height());
    const auto isFree = [&taken](const QRectF& box) {
        return std::none_of(taken.begin(), taken.end(),
            [&box](const QRectF& other) { return other.intersects(box); });
    };
    // A shorter pole first, then longer ones.
    double pole = poleHeight;
    const QRectF wished = label;
    for (const double raise : { 0., -8., -16., 8., 16., 24., 32., 40., 48., 56., 64. }) {
        pole = poleHeight + raise;
        label = wished.translated(0, -raise);
        if (isFree(label))
            break;
    }
    const bool labelled
        = label.top() >= 0 && isFree(label) && room >= caption.horizontalAdvance(flag.caption);
    if (!labelled)
        pole = poleHeight;
    const QColor color = m_theme.series[1];
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(foot, foot - QPointF(0, pole));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF top = foot - QPointF(0, pole);
    painter.drawPolygon(
        QPolygonF { top, top + QPointF(flagWidth, 0), top + QPointF(flagWidth - 4, flagHeight / 2),
            top + QPointF(flagWidth, flagHeight), top + QPointF(0, flagHeight) });
    if (!labelled)
        return;
    double y = label.top();
    if (!flag.label.isEmpty()) {
        painter.setFont(m_bold);
        painter.setPen(m_theme.text);
        painter.drawText(QPointF(x, y + bold.ascent()),
            bold.elidedText(flag.label, Qt::ElideRight, label.width() + 1));
        y += bold.height();
    }
    painter.setFont(m_caption);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(x, y + caption.ascent()), flag.caption);
    taken.append(label);
}
