// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QStyledItemDelegate>
#include <functional>

/// Edits a table cell by choosing one of some words: the cell's edit value is the index of the
/// choice.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `choices` is asked each time, so that the words are in the language of the moment.
    explicit ChoiceDelegate(std::function<QStringList()> choices, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_choices(std::move(choices))
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    std::function<QStringList()> m_choices;
};
