// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toiltaskdelegate.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPainter>

void ToilTaskDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, theme.accentTint);
    else if (cell.state & QStyle::State_MouseOver)
        painter->fillRect(cell.rect, theme.window);
    painter->setPen(QPen(theme.grid, 1));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    QRect text = cell.rect.adjusted(index.column() == 0 ? 4 : 8, 0, -8, 0);
    const QVariant bar = index.data(BarRole);
    if (bar.isValid()) {
        const int number = cell.fontMetrics.horizontalAdvance(QStringLiteral("000.0")) + 12;
        const double room = text.width() - number;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.series[1]);
        painter->drawRoundedRect(
            QRectF(text.left(), text.center().y() - 3, room * bar.toDouble(), 8), 2, 2);
    }
    painter->setFont(cell.font);
    const QVariant color = index.data(Qt::ForegroundRole);
    painter->setPen(color.isValid() ? color.value<QColor>() : theme.text);
    painter->drawText(text, int(cell.displayAlignment),
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, text.width()));
    // Which cell the keys act on.
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(cell.rect).adjusted(.5, .5, -1.5, -1.5));
    }
    painter->restore();
}

QSize ToilTaskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(32, option.fontMetrics.height() + 12));
    return size;
}

QWidget* ToilTaskDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    QWidget* editor = nullptr;
    if (index.data(CausesRole).isValid()) {
        auto* causes = new QComboBox(parent);
        const QVariantList choices = index.data(CausesRole).toList();
        for (const QVariant& choice : choices)
            causes->addItem(choice.toList().at(0).toString(), choice.toList().at(1));
        editor = causes;
    } else if (value.typeId() == QMetaType::QString) {
        editor = new QLineEdit(parent);
    } else {
        auto* number = new QDoubleSpinBox(parent);
        number->setButtonSymbols(QAbstractSpinBox::NoButtons);
        number->setRange(0, 100'000);
        number->setDecimals(value.typeId() == QMetaType::Int ? 0 : 1);
        number->setAlignment(Qt::AlignRight);
        editor = number;
    }
    Q_UNUSED(option)
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ToilTaskDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* causes = qobject_cast<QComboBox*>(editor))
        causes->setCurrentIndex(std::max(0, causes->findData(value)));
    else if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        number->setValue(value.toDouble());
        number->selectAll();
    } else if (auto* text = qobject_cast<QLineEdit*>(editor)) {
        text->setText(value.toString());
        text->selectAll();
    }
}

void ToilTaskDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* causes = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, causes->currentData());
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    } else if (const auto* text = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, text->text());
    }
}
