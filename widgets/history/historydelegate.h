// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

struct HistoryEntry;
class HistoryModel;
struct Theme;

/// Draws one row of the activity log: time, what was done, its name as a flag, what it changed, and
/// the panels it touched; or a day's heading.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const HistoryModel& model, std::function<QDate()> today, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& rect, QDate day, const Theme& theme) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
        const HistoryEntry& entry, const Theme& theme) const;
    /// Returns the width that is taken at the right.
    int paintSubjects(
        QPainter& painter, const QRect& rect, const HistoryEntry& entry, const Theme& theme) const;

    const HistoryModel& m_model;
    std::function<QDate()> m_today;
};
