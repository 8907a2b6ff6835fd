// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historydelegate.h"
#include "app/language/format.h"
#include "widgets/chip.h"
#include "widgets/history/historymodel.h"
#include "widgets/theme/theme.h"
#include "widgets/window/panels.h"
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

HistoryDelegate::HistoryDelegate(
    const HistoryModel& model, std::function<QDate()> today, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_today(std::move(today))
{
}

/// The same for steps and headings, so that a view of thousands needs to ask only once.
QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QFont base = QApplication::font();
    return { 100,
        8 + QFontMetrics(Type::body(base)).height() + 2 + QFontMetrics(Type::caption(base)).height()
            + 8 };
}

void HistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const HistoryEntry* entry = m_model.entry(index))
        paintEntry(*painter, option, *entry, theme);
    else
        paintHeading(*painter, option.rect, m_model.headingDay(index), theme);
    painter->restore();
}

void HistoryDelegate::paintHeading(
    QPainter& painter, const QRect& rect, QDate day, const Theme& theme) const
{
    const QDate today = m_today();
    QString text = formatDate(day);
    if (day == today)
        text = tr("Today, %1").arg(text);
    else if (day == today.addDays(-1))
        text = tr("Yesterday, %1").arg(text);
    painter.setFont(Type::bold(QApplication::font()));
    painter.setPen(theme.text);
    painter.drawText(rect.adjusted(12, 0, -12, -8), Qt::AlignLeft | Qt::AlignBottom, text);
    painter.fillRect(rect.left() + 12, rect.bottom() - 3, rect.width() - 24, 1, theme.line);
}

int HistoryDelegate::paintSubjects(
    QPainter& painter, const QRect& rect, const HistoryEntry& entry, const Theme& theme) const
{
    constexpr int size = 16;
    const QList<Subject> subjects = m_model.words(entry).subjects;
    int x = rect.right() + 1;
    for (auto subject = subjects.crbegin(); subject != subjects.crend(); ++subject) {
        x -= size;
        painter.drawPixmap(x, rect.top() + (rect.height() - size) / 2,
            symbolicPixmap(
                subjectKey(*subject), theme.muted, size, painter.device()->devicePixelRatioF()));
        x -= 4;
    }
    return rect.right() + 1 - x;
}

void HistoryDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
    const HistoryEntry& entry, const Theme& theme) const
{
    const QFont base = QApplication::font();
    const bool current = option.state & QStyle::State_Selected;
    painter.setPen(Qt::NoPen);
    if (current || (option.state & QStyle::State_MouseOver)) {
        painter.setBrush(current ? theme.accentTint : theme.grid);
        painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), 6, 6);
    }
    if (current && option.widget->hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 6, 6);
    }
    QRect line = option.rect.adjusted(12, 8, -12, -8);
    painter.setFont(Type::caption(base));
    const QFontMetrics small(painter.font());
    const int timeWidth = small.horizontalAdvance(u"00:00"_s) + 12;
    line.setHeight(QFontMetrics(Type::body(base)).height());
    painter.setPen(theme.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        entry.step.madeAt.toLocalTime().time().toString(u"HH:mm"_s));
    line.setLeft(line.left() + timeWidth);
    const QRect whole = line;
    line.setRight(line.right() - paintSubjects(painter, line, entry, theme) - 4);

    // A name takes at most half of the line; what was done keeps the other.
    QString flag = entry.versionName;
    int flagWidth = 0;
    if (!flag.isEmpty()) {
        flag = small.elidedText(flag, Qt::ElideRight, line.width() / 2 - 40);
        flagWidth = small.horizontalAdvance(flag) + 40;
    }
    QFont font = current ? Type::bold(base) : Type::body(base);
    font.setStrikeOut(entry.undone);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QString title = metrics.elidedText(entry.title, Qt::ElideRight, line.width() - flagWidth);
    painter.setPen(entry.undone ? theme.muted : theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    if (!flag.isEmpty())
        paintChip(painter,
            { line.left() + metrics.horizontalAdvance(title) + 8,
                line.top() + (line.height() - small.height() - 4) / 2 },
            State::Unknown, flag, entry.automaticName ? u"save"_s : u"flag"_s, theme, base);

    QStringList parts { m_model.words(entry).sentence, entry.step.author, entry.step.workshop };
    if (entry.undone)
        parts.prepend(tr("undone since"));
    parts.removeAll(QString());
    QRect below = whole;
    below.moveTop(whole.bottom() + 3);
    below.setHeight(small.height());
    painter.setFont(Type::caption(base));
    painter.setPen(theme.muted);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        small.elidedText(parts.join(u" · "_s), Qt::ElideRight, below.width()));
}
