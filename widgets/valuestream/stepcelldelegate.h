// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QStyledItemDelegate>

/// Shows a number of the grid with the small mark of where it comes from, and takes a new one: what
/// cannot be read is not left behind but marked, with what can.
class StepCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, ///< "~", shown muted at the cell's left edge.
        AppliesRole, ///< Whether the cell can have a value at all.
        ChoicesRole ///< What can be completed while typing.
    };
    /// Whether the model takes that text there.
    using Accepts = std::function<bool(const QModelIndex&, const QString&)>;
    explicit StepCellDelegate(Accepts accepts, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    /// With room for the mark.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Accepts m_accepts;
};
