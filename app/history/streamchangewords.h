// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>
#include <optional>

struct Project;

// The words for value streams among those of changewords.h.

/// A choice of a value stream's tables by its place in the list; empty for other tables.
QString streamChoiceWord(const QString& table, const QString& column, int index);
/// A small value that stands as one text, as a provenance does; nothing for other columns.
std::optional<QString> streamTextWords(const QString& table, const QString& column,
    const QString& text, const QUuid& id, const Project& project);
/// A number whose unit stands elsewhere in the row, as a change's amount does; nothing for others.
std::optional<QString> streamNumberWords(const QString& table, const QString& column, qint64 value,
    const QUuid& id, const Project& project);
