// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/scalebars.h"
#include "app/valuestream/streamwords.h"
#include "widgets/theme/theme.h"
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int figureGap = 24;

ScaleBars::ScaleBars(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleBars::showMetrics(const StreamMap& map, const StreamMetrics& metrics)
{
    const DayLength day = map.stream.dayLength;
    const auto inHours = [day](std::chrono::seconds time) {
        QString text = formatDuration(std::optional(time), day);
        if (time < day || day == calendarDay)
            return text;
        const auto hours = std::chrono::round<std::chrono::hours>(time);
        return text + u' ' + tr("(%1 h)").arg(formatNumber(double(hours.count())));
    };
    m_bars.clear();
    m_figures.clear();
    m_title.clear();
    if (map.isDiscovered()) {
        if (map.stream.p85LeadTime && map.stream.medianLeadTime) {
            m_title = tr("Half and most of the cases, to one scale");
            m_bars = { { *map.stream.medianLeadTime,
                           tr("half within %1").arg(inHours(*map.stream.medianLeadTime)) },
                { *map.stream.p85LeadTime,
                    tr("85 % within %1").arg(inHours(*map.stream.p85LeadTime)) } };
        }
    } else if (metrics.leadTime && metrics.processTime && *metrics.leadTime > 0s) {
        const QString lead = formatDuration(metrics.leadTime, day);
        const QString work = formatDuration(metrics.processTime, day);
        const bool korean = QLocale().language() == QLocale::Korean;
        m_title = tr("%1 and %2 to one scale")
                      .arg(korean ? withParticle(lead, u"과/와"_s) : lead,
                          korean ? withParticle(work, u"을/를"_s) : work);
        m_bars = { { *metrics.leadTime, inHours(*metrics.leadTime) },
            { *metrics.processTime, tr("of it worked on: %1").arg(work) } };
    }
    if (!map.isDiscovered()) {
        m_figures.append({ tr("Activity ratio"), shareText(metrics.activityRatio) });
        QString rolled = shareText(metrics.rolledCompleteAccurate);
        if (metrics.unknownCompleteAccurate > 0 && metrics.rolledCompleteAccurate)
            rolled += u' '
                + tr("(%1 of %2 unknown)")
                      .arg(metrics.unknownCompleteAccurate)
                      .arg(map.steps.size());
        m_figures.append({ tr("Rolled %C&A"), rolled });
        if (metrics.hasSendBacks)
            m_figures.append({ tr("Average with send-backs"),
                metrics.expectedLeadTime ? formatDuration(*metrics.expectedLeadTime, day)
                                         : u"–"_s });
    }
    QStringList words;
    for (const Bar& bar : std::as_const(m_bars))
        words.append(bar.text);
    for (const Figure& figure : std::as_const(m_figures))
        words.append(figure.name + u' ' + figure.value);
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int ScaleBars::lineHeight() const { return qRound(fontMetrics().height() * 1.25); }

/// The figures stand right of the title where there is room, else below it.
int ScaleBars::figureLines(int width) const
{
    const QFontMetrics bold(Type::bold(font()));
    int total = bold.horizontalAdvance(m_title);
    for (const Figure& figure : m_figures)
        total += figureGap + fontMetrics().horizontalAdvance(figure.name + u' ')
            + bold.horizontalAdvance(figure.value);
    return total > width && !m_title.isEmpty() ? 2 : 1;
}

QSize ScaleBars::sizeHint() const { return QSize(320, heightForWidth(640)); }

int ScaleBars::heightForWidth(int width) const
{
    return figureLines(width) * lineHeight() + 8
        + int(m_bars.size()) * (std::max(16, fontMetrics().height()) + 8);
}

void ScaleBars::paintBars(QPainter& painter, int top) const
{
    const Theme& theme = Theme::of(this);
    auto longest = 1s;
    int widestText = 0;
    const QFontMetrics bold(Type::bold(Type::caption(font())));
    for (const Bar& bar : m_bars) {
        longest = std::max(longest, bar.length);
        widestText = std::max(widestText, bold.horizontalAdvance(bar.text));
    }
    const int row = std::max(16, fontMetrics().height());
    const double room = std::max(40, width() - widestText - 12);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const double length
            = std::max(2.0, room * double(m_bars.at(i).length.count()) / double(longest.count()));
        const double y = top + double(i) * (row + 8) + (row - 16) / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series[size_t(i) % 2]);
        painter.drawRoundedRect(QRectF(0, y, length, 16), 2, 2);
        painter.setPen(theme.text);
        painter.setFont(Type::bold(Type::caption(font())));
        painter.drawText(QRectF(length + 8, y - 4, width() - length - 8, 24),
            Qt::AlignVCenter | Qt::AlignLeft, m_bars.at(i).text);
    }
}

void ScaleBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const int line = lineHeight();
    painter.setFont(Type::bold(font()));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    const bool below = figureLines(width()) > 1;
    const QFontMetrics bold(Type::bold(font()));
    int total = -figureGap;
    for (const Figure& figure : m_figures)
        total += figureGap + fontMetrics().horizontalAdvance(figure.name + u' ')
            + bold.horizontalAdvance(figure.value);
    int x = below || m_title.isEmpty() ? 0 : width() - total;
    for (const Figure& figure : m_figures) {
        const int y = below ? line : 0;
        painter.setFont(font());
        painter.setPen(theme.muted);
        const int nameWidth = fontMetrics().horizontalAdvance(figure.name + u' ');
        painter.drawText(QRect(x, y, nameWidth, line), Qt::AlignVCenter, figure.name);
        painter.setFont(Type::bold(font()));
        painter.setPen(theme.text);
        const int valueWidth = bold.horizontalAdvance(figure.value);
        painter.drawText(
            QRect(x + nameWidth, y, valueWidth + 2, line), Qt::AlignVCenter, figure.value);
        x += nameWidth + valueWidth + figureGap;
    }
    paintBars(painter, (below ? 2 : 1) * line + 8);
}

void ScaleBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
