// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QList>
#include <functional>

/// One column of a RowsModel: what it is called and shows, then what else it can, each by a call:
/// `RowsColumn<Task>(header, display).right().editable(edit)`. (An aggregate with initialisers made
/// g++ 12 fail with an internal error.)
template <typename T> class RowsColumn {
public:
    using Read = std::function<QVariant(const T&)>;
    using Write = std::function<bool(T&, const QVariant&)>;
    using Role = std::function<QVariant(const T&, int role)>;

    /// `header` is asked again after the language changed.
    RowsColumn(std::function<QString()> header, Read display)
        : m_header(std::move(header))
        , m_display(std::move(display))
    {
    }
    /// `write` puts an entered value into a copy of the row and returns false where it is refused;
    /// the editor starts with `start`, or with what is displayed. Without: read only.
    RowsColumn& editable(Write write, Read start = nullptr)
    {
        m_write = std::move(write);
        m_start = std::move(start);
        return *this;
    }
    /// Numbers stand right.
    RowsColumn& right()
    {
        m_right = true;
        return *this;
    }
    /// Any other role (colour, font, tool tip, a delegate's own); an invalid variant where none.
    RowsColumn& roles(Role role)
    {
        m_role = std::move(role);
        return *this;
    }

private:
    template <typename> friend class RowsModel;
    std::function<QString()> m_header;
    Read m_display;
    Write m_write = nullptr;
    Read m_start = nullptr;
    Role m_role = nullptr;
    bool m_right = false;
};

/// A table over one list of the project. Keeps nothing of its own beyond the list it was shown:
/// an edit goes to onEdited(), which changes the document, which shows the new list. `T` has an
/// `id` and `==`.
template <typename T> class RowsModel : public QAbstractTableModel {
public:
    explicit RowsModel(QList<RowsColumn<T>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    /// Called with the changed row and the column; runs Document::edit.
    void onEdited(std::function<void(const T& after, int column)> edited)
    {
        m_edited = std::move(edited);
    }

    /// Shows a list; tells the views only what differs, so selection and open editors stay.
    void setRows(const QList<T>& rows)
    {
        if (rows.constData() == m_rows.constData() && rows.size() == m_rows.size())
            return;
        qsizetype head = 0;
        const qsizetype shorter = std::min(rows.size(), m_rows.size());
        while (head < shorter && rows.at(head).id == m_rows.at(head).id)
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head
            && rows.at(rows.size() - 1 - tail).id == m_rows.at(m_rows.size() - 1 - tail).id)
            ++tail;
        const qsizetype removed = m_rows.size() - head - tail;
        const qsizetype added = rows.size() - head - tail;
        if (removed > 0) {
            beginRemoveRows({}, int(head), int(head + removed - 1));
            m_rows.remove(head, removed);
            endRemoveRows();
        }
        if (added > 0) {
            beginInsertRows({}, int(head), int(head + added - 1));
            for (qsizetype i = 0; i < added; ++i)
                m_rows.insert(head + i, rows.at(head + i));
            endInsertRows();
        }
        const QList<T> before = std::exchange(m_rows, rows);
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (!(before.at(row) == rows.at(row)))
                emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }

    const QList<T>& rows() const { return m_rows; }
    const T* rowAt(const QModelIndex& index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }
    /// -1 where no row has that id.
    template <typename Id> int rowOf(const Id& id) const
    {
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            if (m_rows.at(row).id == id)
                return int(row);
        return -1;
    }
    void retranslate()
    {
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty() && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        const T* row = rowAt(index);
        if (!row || index.column() >= m_columns.size())
            return {};
        const RowsColumn<T>& column = m_columns.at(index.column());
        if (column.m_role)
            if (QVariant value = column.m_role(*row, role); value.isValid())
                return value;
        if (role == Qt::DisplayRole)
            return column.m_display(*row);
        if (role == Qt::EditRole)
            return column.m_start ? column.m_start(*row) : column.m_display(*row);
        if (role == Qt::TextAlignmentRole)
            return int((column.m_right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override
    {
        const T* row = rowAt(index);
        if (!row || role != Qt::EditRole || !m_columns.at(index.column()).m_write)
            return false;
        T after = *row;
        if (!m_columns.at(index.column()).m_write(after, value))
            return false;
        if (!(after == *row) && m_edited)
            m_edited(after, index.column());
        return true;
    }
    /// Whether setData() would take the value.
    bool accepts(const QModelIndex& index, const QVariant& value) const
    {
        const T* row = rowAt(index);
        if (!row || !m_columns.at(index.column()).m_write)
            return false;
        T after = *row;
        return m_columns.at(index.column()).m_write(after, value);
    }
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).m_header();
        if (role == Qt::TextAlignmentRole)
            return int((m_columns.at(section).m_right ? Qt::AlignRight : Qt::AlignLeft)
                | Qt::AlignVCenter);
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && index.column() < m_columns.size()
            && m_columns.at(index.column()).m_write)
            flags |= Qt::ItemIsEditable;
        return flags;
    }

private:
    QList<RowsColumn<T>> m_columns;
    QList<T> m_rows = {};
    std::function<void(const T&, int)> m_edited = nullptr;
};
