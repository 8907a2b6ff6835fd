// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QUuid>

/// What the table's model answers beside texts.
enum ToilTaskRole {
    BarRole = Qt::UserRole, ///< 0-1: how long the bar in the cell is.
    RankRole, ///< What the rows are sorted by.
    CausesRole, ///< Names and ids to choose a cause from, as a list of pairs.
};

/// Draws the rows with a line below each and a bar in the last cell; edits names, causes, times and
/// minutes in place.
class ToilTaskDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};
