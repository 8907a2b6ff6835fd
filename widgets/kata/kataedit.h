// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include <functional>

/// How the parts of a storyboard ask for changes: Document::edit(). Empty on paper.
using KataEdit = std::function<void(
    const QString& text, const std::function<void(Project&)>& change, const QString& mergeKey)>;

/// The key under which typing into one field of one object becomes one step.
inline QString kataKey(const QUuid& id, QStringView field)
{
    return QStringLiteral("kata/") + id.toString(QUuid::WithoutBraces) + QLatin1Char('/')
        + field.toString();
}
