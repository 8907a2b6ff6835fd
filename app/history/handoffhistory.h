// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <functional>

class QUuid;
struct Project;

/// How often an item changed hands in a stream at the end of a day.
struct HandoffCount {
    QDate day = {};
    int handoffs = 0; ///< As StreamMetrics counts them.
    int ticketHandoffs = 0;

    bool operator==(const HandoffCount&) const = default;
};

/// Of a stream as it is in a project; nothing of a day where it has no steps.
QList<HandoffCount> handoffCount(const Project& project, const QUuid& streamId, QDate day);

/// The handoffs of a stream over the days on which its project was changed, the first day first, at
/// most 100: "handoff count burn-down" of the transition. Days before the stream had steps are left
/// out. Reads the file's past (walkBack()) and stops where `goOn` returns false. Throws StoreError.
QList<HandoffCount> handoffHistory(
    const QString& path, const QUuid& streamId, const std::function<bool()>& goOn);
