// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/merge.h"
#include "app/project/project.h"
#include <QMetaType>
#include <functional>

QUuid id(const char* name);
QString idText(const char* name);

/// Two teams; the first has a service with an objective, a loss of it and a toil task; two streams,
/// one with two steps and a handoff; a board with three obstacles and an experiment.
Project small();

using Edit = std::function<void(Project&)>;
Q_DECLARE_METATYPE(Edit)
/// As Document::edit does it.
Project edited(const Project& before, const Edit& edit);
Merge merged(const std::optional<Project>& base, const Project& mine, const Project& theirs,
    Side side = Side::Mine);

/// The first line in which two projects differ; empty where they are equal.
QString difference(const Project& a, const Project& b);
QStringList keysOf(const QList<MergeConflict>& conflicts);

template <typename T> void take(QList<T>& list, const char* name)
{
    list.removeIf([&](const T& row) { return row.id == id(name); });
}
