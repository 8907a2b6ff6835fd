// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <functional>

/// Edits the cells of the ledger: a calendar for the date, a duration or a count for the loss, one
/// click or the space bar for "caused by a change".
class LedgerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `countsEvents` says in which unit losses are entered just now.
    LedgerDelegate(std::function<bool()> countsEvents, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    std::function<bool()> m_countsEvents;
};
