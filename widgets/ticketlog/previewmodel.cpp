// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ticketlog/previewmodel.h"
#include "app/ticketlog/logwords.h"
#include "widgets/wrappedtext.h"
#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

void PreviewModel::showRows(const LogFile& file, const LogReading& reading, bool timesOpen)
{
    beginResetModel();
    m_rows = previewLog(file, reading);
    for (PreviewRow& row : m_rows)
        if (timesOpen)
            row.time = row.start = std::nullopt;
    m_zone = timeZoneFromName(reading.zone).value_or(QTimeZone::utc());
    m_roles.clear();
    for (const LogRole role : { LogRole::Case, LogRole::Activity, LogRole::Start, LogRole::Time,
             LogRole::Group, LogRole::Resource })
        if (reading.column(role) >= 0)
            m_roles.append(role);
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_roles.clear();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_roles.size()) + 2;
}

static QString timeText(qint64 ms, const QTimeZone& zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return time.toString(time.time().second() || time.time().msec() ? u"yyyy-MM-dd HH:mm:ss"_s
                                                                    : u"yyyy-MM-dd HH:mm"_s);
}

/// The line is column 0, the verdict the last one.
QString PreviewModel::text(const PreviewRow& row, int column) const
{
    if (column == 0)
        return QLocale().toString(row.line);
    if (column > m_roles.size())
        return row.rejected ? tr("rejected: %1").arg(rejectReasonText(*row.rejected))
                            : tr("usable");
    const LogRole role = m_roles.at(column - 1);
    const auto i = static_cast<size_t>(role);
    if (row.missing[i])
        return tr("missing");
    const std::optional<qint64> time = role == LogRole::Time ? row.time
        : role == LogRole::Start                             ? row.start
                                                             : std::nullopt;
    return time ? timeText(*time, m_zone) : row.values[i];
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_rows.size())
        return {};
    const PreviewRow& row = m_rows[static_cast<size_t>(index.row())];
    const bool isVerdict = index.column() > m_roles.size();
    const bool isValue = index.column() > 0 && !isVerdict;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(isValue
                ? row.values[static_cast<size_t>(m_roles.at(index.column() - 1))]
                : text(row, index.column()));
    case Qt::ForegroundRole:
        if (isVerdict)
            return row.rejected ? m_theme->badText : m_theme->goodText;
        if (index.column() == 0 || row.missing[static_cast<size_t>(m_roles.at(index.column() - 1))])
            return m_theme->muted;
        break;
    case Qt::DecorationRole:
        if (isVerdict)
            return symbolicIcon(stateIconName(row.rejected ? State::Bad : State::Good),
                row.rejected ? m_theme->bad : m_theme->good);
        break;
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        break;
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Line");
    return section > m_roles.size() ? tr("Result") : logRoleName(m_roles.at(section - 1));
}

void RejectedModel::showRows(std::vector<RejectedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RejectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant RejectedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_rows.size())
        return {};
    const RejectedRow& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0:
        return QLocale().toString(row.line);
    case 1:
        return rejectReasonText(row.reason);
    default:
        return row.value;
    }
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : section == 1 ? tr("Reason") : tr("Value");
}
