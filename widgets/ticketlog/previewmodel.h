// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/logreading.h"
#include "widgets/theme/theme.h"
#include <QAbstractTableModel>

/// The first rows of a log as the reading understands them: one column a role, the last one says
/// whether the row can be used and if not, why.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTheme(const Theme& theme) { m_theme = &theme; }
    /// With `timesOpen` times stand as they are written: nobody said yet how they are to be read.
    void showRows(const LogFile& file, const LogReading& reading, bool timesOpen);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PreviewRow& row, int column) const;

    const Theme* m_theme = &Theme::light();
    std::vector<PreviewRow> m_rows;
    QList<LogRole> m_roles;
    QTimeZone m_zone;
};

/// The rows that cannot be used: line, reason, what stood there.
class RejectedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void showRows(std::vector<RejectedRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RejectedRow> m_rows;
};
