// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/style.h"
#include "widgets/theme/styleparts.h"
#include "widgets/theme/theme.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QSlider*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // One look of every table: rows of a control's height, no vertical lines, hover on.
    if (auto* table = qobject_cast<QTableView*>(widget)) {
        table->setShowGrid(false);
        table->setFrameShape(QFrame::NoFrame);
        table->setMouseTracking(true);
        table->viewport()->setAttribute(Qt::WA_Hover);
        table->verticalHeader()->setDefaultSectionSize(controlHeight(table->fontMetrics()));
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(16, QFontMetrics(QApplication::font()).height() - 4);
    case PM_FocusFrameHMargin: // the space beside a cell's text, less one
        return qobject_cast<const QTableView*>(widget)
            ? 7
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a click on the groove goes there
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QApplication::font());
    const int height = controlHeight(metrics);
    switch (type) {
    case CT_PushButton: {
        const bool primary = widget && widget->property("primary").toBool();
        int width = size.width() + 24;
        // The current segment's text is bold, and the row must not move when it changes.
        if (widget && (primary || widget->property("segment").isValid()))
            width += size.width() / 8;
        return { std::max(width, 40), primary ? height + 8 : height };
    }
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), height));
        return result;
    case CT_ComboBox:
    case CT_SpinBox:
        return { result.width() + 12, std::max(size.height(), height) };
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && (button->features & QStyleOptionToolButton::HasMenu))
            result.rwidth() += 20;
        return result.expandedTo({ height, height });
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo({ 0, std::max(28, metrics.height() + 8) });
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return { result.width() + 12, std::max(result.height(), height - 4) };
    case CT_MenuBarItem:
        return { result.width() + 4, std::max(result.height(), metrics.height() + 8) };
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->orientation == Qt::Horizontal)
            result.setHeight(std::max(result.height(), height));
        return result;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), metrics.height() + 8));
        return result;
    default:
        return result;
    }
}

static void drawItemPanel(
    const QStyleOptionViewItem& item, QPainter& painter, const Theme& theme, bool inTable)
{
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect, theme.accentTint);
    else if (item.state & QStyle::State_MouseOver)
        painter.fillRect(item.rect, theme.dark ? theme.raised : theme.window);
    if (inTable)
        painter.fillRect(
            QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), theme.grid);
}

static void drawCheckBox(const QStyleOption& option, QPainter& painter, const Theme& theme)
{
    const bool on = option.state & QStyle::State_On;
    const bool lit = on || (option.state & QStyle::State_MouseOver);
    drawBox(painter, option.rect.adjusted(1, 1, -1, -1), on ? theme.accent : theme.surface,
        lit ? theme.accent : theme.muted, 1.5, 3);
    if (on)
        painter.drawPixmap(option.rect,
            symbolicPixmap(u"check"_s, theme.onAccent, option.rect.width(),
                painter.device()->devicePixelRatioF()));
    else if (option.state & QStyle::State_NoChange)
        painter.fillRect(option.rect.adjusted(
                             5, option.rect.height() / 2 - 1, -5, -option.rect.height() / 2 + 1),
            theme.muted);
}

static void drawRadioButton(const QStyleOption& option, QPainter& painter, const Theme& theme)
{
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool lit = option.state & (QStyle::State_On | QStyle::State_MouseOver);
    drawBox(painter, box, theme.surface, lit ? theme.accent : theme.muted, 1.5, box.height() / 2.0);
    if (option.state & QStyle::State_On)
        drawBox(painter, box.adjusted(4, 4, -4, -4), theme.accent, {}, 0, box.height() / 2.0);
}

static void drawArrow(QStyle::PrimitiveElement element, const QStyleOption& option,
    QPainter& painter, const Theme& theme)
{
    int degrees = 0;
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option))
        degrees = header->sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0;
    else if (element == QStyle::PE_IndicatorArrowUp)
        degrees = 180;
    else if (element == QStyle::PE_IndicatorArrowLeft)
        degrees = 90;
    else if (element == QStyle::PE_IndicatorArrowRight)
        degrees = -90;
    drawChevron(painter, QRectF(option.rect).center(),
        option.state & QStyle::State_Enabled ? theme.text : theme.muted, degrees);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    // Inside a table, a spin box or a combo box the line edit has no frame of its own.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -3, 0) : rect;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButtonPanel(*button, *painter, widget);
        // Fusion leaves the focus of a button to this panel.
        if (const auto ring = State_HasFocus | State_KeyboardFocusChange;
            (option->state & ring) == ring)
            drawBox(*painter, option->rect.adjusted(2, 2, -2, -2), {},
                widget && widget->property("primary").toBool() ? theme.onAccent : theme.accent,
                1.5);
        return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        if (option->state & (State_On | State_Sunken))
            drawBox(*painter, option->rect, theme.accentTint, {});
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            drawBox(*painter, option->rect, theme.grid, {});
        return;
    case PE_FrameFocusRect:
        drawBox(*painter, option->rect, {}, theme.accent, 1.5, 3);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameWindow:
        drawBox(*painter, option->rect, {}, theme.line);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, theme.raised);
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.raised);
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawItemPanel(*item, *painter, theme, qobject_cast<const QTableView*>(widget));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter, theme);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter, theme);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorHeaderArrow:
        drawArrow(element, *option, *painter, theme);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButtonPanel(
    const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool hover = enabled && (option.state & State_MouseOver);
    const bool down = option.state & State_Sunken;
    const bool on = option.state & State_On;
    const QString segment = widget ? widget->property("segment").toString() : QString();
    if (!segment.isEmpty()) {
        // Neighbours share a line; only the outer corners are round.
        painter.save();
        painter.setClipRect(option.rect);
        QRect drawn = option.rect;
        if (segment == u"first"_s || segment == u"middle"_s)
            drawn.setRight(drawn.right() + 6);
        if (segment == u"last"_s || segment == u"middle"_s)
            drawn.setLeft(drawn.left() - 6);
        drawBox(painter, drawn,
            on          ? theme.accentTint
                : hover ? theme.window
                        : theme.raised,
            theme.line);
        if (segment == u"first"_s || segment == u"middle"_s)
            painter.fillRect(
                QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), theme.line);
        painter.restore();
        return;
    }
    if ((widget && widget->property("primary").toBool()) && enabled) {
        drawBox(painter, option.rect,
            down        ? theme.accent.darker(115)
                : hover ? (theme.dark ? theme.accent.lighter(108) : theme.accent.darker(108))
                        : theme.accent,
            {});
        return;
    }
    if (option.features & QStyleOptionButton::Flat) {
        if (hover || down || on)
            drawBox(painter, option.rect, down || on ? theme.accentTint : theme.grid, {});
        return;
    }
    drawBox(painter, option.rect,
        down || on  ? theme.accentTint
            : hover ? (theme.dark ? theme.line : theme.window)
                    : theme.raised,
        hover ? theme.muted : theme.line);
}

void Style::drawButtonLabel(
    const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = Theme::of(option.palette);
    QStyleOptionButton copy(option);
    const bool enabled = option.state & State_Enabled;
    painter.save();
    if (widget && enabled) {
        if (widget->property("primary").toBool()) {
            copy.palette.setColor(QPalette::ButtonText, theme.onAccent);
            painter.setFont(Type::bold(painter.font()));
        } else if (widget->property("segment").isValid() && (option.state & State_On)) {
            copy.palette.setColor(QPalette::ButtonText, theme.accent);
            painter.setFont(Type::bold(painter.font()));
        } else if (widget->property("danger").toBool()) {
            copy.palette.setColor(QPalette::ButtonText, theme.badText);
        }
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
    painter.restore();
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, theme.surface);
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && header->orientation == Qt::Horizontal)
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                theme.line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->save();
            painter->setFont(Type::caption(QApplication::font()));
            painter->setPen(theme.muted);
            painter->drawText(header->rect.adjusted(4, 0, -4, 0),
                int(header->textAlignment) | Qt::AlignVCenter | Qt::TextWordWrap, header->text);
            painter->restore();
        }
        return;
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, theme.line, {});
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->maximum > bar->minimum) {
            QRect done = bar->rect;
            done.setWidth(int(double(done.width()) * (bar->progress - bar->minimum)
                / (double(bar->maximum) - bar->minimum)));
            drawBox(*painter, done, theme.accentTint, theme.accent);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.window);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(item->rect,
                item->state & (State_Selected | State_Sunken) ? theme.accentTint : theme.window);
            proxy()->drawItemText(painter, item->rect,
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}
