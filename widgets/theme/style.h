// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionComboBox;
class QStyleOptionToolButton;

/// How controls look: Fusion's behaviour with the design's own fields, buttons, sliders, tables and
/// scroll bars. A style and no style sheet, because a sheet is matched against every widget when it
/// is made (start-up) and cannot take its colours from the palette of the moment.
///
/// Properties that a widget may carry: `primary` (the main button of a panel), `segment` (joined
/// buttons, see Segmented), `danger` (a button that removes something).
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr, QStyleHintReturn* data = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl subControl, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
        const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    void drawButtonPanel(
        const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(
        const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(
        const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(
        const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSlider(
        const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawMenuButton(
        const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(
        const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
};
