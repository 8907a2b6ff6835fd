// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/futuremarks.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

QHash<QUuid, StepMark> stepMarks(const QList<AlignedStep>& aligned)
{
    QHash<QUuid, StepMark> marks;
    for (const AlignedStep& step : aligned) {
        const StepMark mark { .isRemoved = !step.isInFuture,
            .isChanged = step.isInFuture && (!step.isInCurrent || step.isChanged),
            .numbers = step.numbers };
        if (!mark.isNone())
            marks.insert(step.stepId, mark);
    }
    return marks;
}

void paintChangeNumber(
    QPainter& painter, const MapLook& look, const QPointF& centre, int number, bool on)
{
    const Theme& theme = look.theme;
    constexpr double radius = 10;
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(theme.muted, 1));
    painter.setBrush(on ? QBrush(theme.good) : QBrush(theme.surface));
    painter.drawEllipse(centre, radius, radius);
    painter.setFont(look.strong());
    painter.setPen(on ? (theme.dark ? theme.onAccent : theme.surface) : theme.muted);
    painter.drawText(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
        Qt::AlignCenter | Qt::TextDontClip, QString::number(number));
}

void paintChanged(QPainter& painter, const MapLook& look, const QRectF& box, const StepMark& mark,
    const QPointF& firstNumber, double nextX)
{
    if (mark.isChanged) {
        painter.setPen(QPen(look.theme.good, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
    }
    QPointF at = firstNumber;
    for (const int number : mark.numbers.mid(0, 3)) { // more would hide the name
        paintChangeNumber(painter, look, at, number);
        at.rx() += nextX;
    }
}

void paintGhost(QPainter& painter, const MapLook& look, const QRectF& box, const QString& name)
{
    QPen pen(look.theme.muted, 1);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(look.theme.surface); // the line runs past behind it
    painter.drawRoundedRect(box, 4, 4);
    const QRectF inner = box.adjusted(5, 0, -5, 0);
    QFont struck = look.strong();
    struck.setStrikeOut(true);
    painter.setFont(struck);
    painter.setPen(look.theme.muted);
    painter.drawText(QRectF(inner.left(), box.top() + 5, inner.width(), 20), Qt::AlignCenter,
        QFontMetricsF(struck).elidedText(name, Qt::ElideRight, inner.width()));
    painter.setFont(look.caption());
    painter.drawText(QRectF(inner.left(), box.top() + 24, inner.width(), 18), Qt::AlignCenter,
        QCoreApplication::translate("FutureMarks", "removed"));
}
