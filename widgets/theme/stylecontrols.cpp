// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/style.h"
#include "widgets/theme/styleparts.h"
#include "widgets/theme/theme.h"
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

int controlHeight(const QFontMetrics& metrics) { return std::max(32, metrics.height() + 12); }

void drawBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line,
    double width, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawChevron(QPainter& painter, const QPointF& centre, const QColor& color, int degrees)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(degrees);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] { { -3.5, -1.75 }, { 0, 1.75 }, { 3.5, -1.75 } };
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const bool focused = option.state & QStyle::State_HasFocus;
    QColor line = theme.line;
    if (widget && widget->property("invalid").toBool())
        line = theme.bad;
    else if (focused)
        line = theme.accent;
    else if (enabled && (option.state & QStyle::State_MouseOver))
        line = theme.muted;
    drawBox(painter, option.rect, enabled && !readOnly ? theme.surface : theme.window, line,
        focused ? 2 : 1);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(*combo, *painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return drawSpinBox(*spin, *painter, widget);
    } else if (control == CC_Slider) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawSlider(*slider, *painter, widget);
    } else if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*bar, *painter, widget);
    }
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && (button->features & QStyleOptionToolButton::HasMenu)
            && !(button->features & QStyleOptionToolButton::MenuButtonPopup))
            return drawMenuButton(*button, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawMenuButton(
    const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const
{
    // A chevron right of the text, where Fusion puts an arrow into the corner.
    const Theme& theme = Theme::of(option.palette);
    proxy()->drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    QStyleOptionToolButton label(option);
    label.rect.adjust(8, 0, -20, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    drawChevron(
        painter, QPointF(option.rect.right() - 13, option.rect.center().y() + 1), theme.muted, 0);
    if (option.state & State_HasFocus)
        drawBox(painter, option.rect, {}, theme.accent, 1.5);
}

void Style::drawComboBox(
    const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option.palette);
    if (option.frame)
        drawField(painter, option, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, QRectF(arrow).center(),
        option.state & State_Enabled ? theme.text : theme.muted, 0);
}

void Style::drawSpinBox(
    const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option.palette);
    if (option.frame)
        drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : { SC_SpinBoxUp, SC_SpinBoxDown }) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool can = option.stepEnabled
            & (part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                    : QAbstractSpinBox::StepDownEnabled);
        const bool lit = option.activeSubControls == part && (option.state & State_MouseOver);
        drawChevron(painter, QRectF(rect).center(),
            !can      ? theme.line
                : lit ? theme.accent
                      : theme.muted,
            part == SC_SpinBoxUp ? 180 : 0);
    }
}

void Style::drawSlider(
    const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & State_Enabled;
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const QPointF centre = handle.center();
    const QRectF all = option.rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF groove;
    QRectF filled;
    if (option.orientation == Qt::Horizontal) {
        groove = QRectF(all.left() + 2, centre.y() - 2, all.width() - 4, 4);
        filled = option.upsideDown ? QRectF(QPointF(centre.x(), groove.top()), groove.bottomRight())
                                   : QRectF(groove.topLeft(), QPointF(centre.x(), groove.bottom()));
    } else {
        groove = QRectF(centre.x() - 2, all.top() + 2, 4, all.height() - 4);
        filled = option.upsideDown
            ? QRectF(QPointF(groove.left(), centre.y()), groove.bottomRight())
            : QRectF(groove.topLeft(), QPointF(groove.right(), centre.y()));
    }
    painter.setBrush(theme.line);
    painter.drawRoundedRect(groove, 2, 2);
    painter.setBrush(enabled ? theme.accent : theme.muted);
    painter.drawRoundedRect(filled, 2, 2);
    if (option.state & State_HasFocus) {
        QColor halo = theme.accent;
        halo.setAlphaF(.25F);
        painter.setBrush(halo);
        painter.drawEllipse(centre, 9, 9);
    }
    painter.setPen(QPen(enabled ? theme.accent : theme.muted, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, 7, 7);
    painter.restore();
}

void Style::drawScrollBar(
    const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool lit = option.state & (State_MouseOver | State_Sunken);
    QColor color = theme.muted;
    color.setAlphaF(lit ? .8F : .4F);
    drawBox(painter,
        option.orientation == Qt::Vertical ? handle.adjusted(2, 1, -2, -1)
                                           : handle.adjusted(1, 2, -1, -2),
        color, {}, 0, 3);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    const auto* bar
        = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
        if ((control == CC_ComboBox && subControl == SC_ComboBoxEditField)
            || (control == CC_SpinBox && subControl == SC_SpinBoxEditField))
            return rect.adjusted(5, 0, 0, 0);
        return rect;
    }
    // A scroll bar of only a handle: no buttons at its ends.
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
            std::min(32, length), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int to) {
        const QRect rect = vertical ? QRect(0, from, bar->rect.width(), to - from)
                                    : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSlider:
        return part(start, start + handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length);
    default:
        return {};
    }
}
