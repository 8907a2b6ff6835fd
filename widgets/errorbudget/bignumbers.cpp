// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/bignumbers.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int columnGap = 24;
static constexpr int rowGap = 16;

BigNumbers::BigNumbers(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BigNumbers::showNumbers(const QList<BigNumber>& numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    QStringList said;
    for (const BigNumber& number : numbers)
        said.append(
            u"%1: %2 %3, %4"_s.arg(number.label, number.figure, number.unit, number.caption));
    setAccessibleName(said.join(u"; "_s));
    updateGeometry();
    update();
}

int BigNumbers::widest() const
{
    const QFont base = QApplication::font();
    const QFontMetrics headline(Type::headline(base));
    const QFontMetrics body(base);
    const QFontMetrics caption(Type::caption(base));
    int widest = 0;
    for (const BigNumber& number : m_numbers) {
        const int unit = number.unit.isEmpty() ? 0 : 4 + body.horizontalAdvance(number.unit);
        widest = std::max({ widest, headline.horizontalAdvance(number.figure) + unit,
            caption.horizontalAdvance(number.label) });
    }
    return widest;
}

int BigNumbers::columns(int width) const
{
    const int all = int(m_numbers.size());
    const int fitting = (width + columnGap) / std::max(1, widest() + columnGap);
    if (fitting >= all)
        return std::max(1, all);
    return fitting >= 2 ? 2 : 1;
}

int BigNumbers::numberHeight(const BigNumber& number, int width) const
{
    const QFont base = QApplication::font();
    const QFontMetrics caption(Type::caption(base));
    return caption.height() + QFontMetrics(Type::headline(base)).height()
        + caption.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, number.caption).height();
}

int BigNumbers::rowHeight(int firstOfRow, int columnCount, int width) const
{
    int height = 0;
    for (int i = firstOfRow; i < std::min(firstOfRow + columnCount, int(m_numbers.size())); ++i)
        height = std::max(height, numberHeight(m_numbers.at(i), width));
    return height;
}

int BigNumbers::heightForWidth(int width) const
{
    const int columnCount = columns(width);
    const int column = (width - (columnCount - 1) * columnGap) / columnCount;
    int height = -rowGap;
    for (int i = 0; i < m_numbers.size(); i += columnCount)
        height += rowHeight(i, columnCount, column) + rowGap;
    return std::max(0, height);
}

QSize BigNumbers::sizeHint() const
{
    const int width = int(m_numbers.size()) * (widest() + columnGap);
    return { width, heightForWidth(width) };
}

QSize BigNumbers::minimumSizeHint() const { return { widest(), heightForWidth(10'000) }; }

void BigNumbers::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    const int columnCount = columns(width());
    const int column = (width() - (columnCount - 1) * columnGap) / columnCount;
    int top = 0;
    for (int i = 0; i < m_numbers.size(); ++i) {
        const BigNumber& number = m_numbers.at(i);
        QRect line((i % columnCount) * (column + columnGap), top, column, 0);
        const auto advance = [&](const QFont& font) {
            painter.setFont(font);
            line.moveTop(line.top() + line.height());
            line.setHeight(painter.fontMetrics().height());
        };
        advance(Type::caption(base));
        painter.setPen(theme.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number.label);
        advance(Type::headline(base));
        painter.setPen(number.state == State::Unknown ? theme.text : theme.textOf(number.state));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number.figure);
        const int figure = painter.fontMetrics().horizontalAdvance(number.figure);
        const int baseline = line.top() + painter.fontMetrics().ascent();
        painter.setFont(base);
        painter.setPen(theme.muted);
        painter.drawText(QPoint(line.left() + figure + 4, baseline), number.unit);
        advance(Type::caption(base));
        line.setHeight(10'000);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, number.caption);
        if ((i + 1) % columnCount == 0)
            top += rowHeight(i + 1 - columnCount, columnCount, column) + rowGap;
    }
}

void BigNumbers::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
