// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include <QJsonValue>
#include <QString>

struct Project;

// The words for what lies in a project's tables: what people read of a change, in the activity log,
// in a comparison and where two copies are merged. Tables and columns by their names in the file.

/// "Toil task"; the table's own name where it is not known.
QString tableWord(const QString& table);
/// "hands-on time each"; "place in the list" for "position". In lower case, for the middle of a
/// line; the column's own name where it is not known.
QString columnWord(const QString& table, const QString& column);
/// The panel in which a table's rows are seen and edited.
Subject subjectOf(const QString& table);

/// What the row is called in `after`, else in `before`: its name, or what it joins ("Review →
/// Deploy"). Shortened; empty for a table of one row and for a row that is in neither.
QString rowName(
    const QString& table, const QString& id, const Project& before, const Project& after);

/// A value as people say it: "20 min", "99.9 %", "3.4 d", "20 Nov 2026", "yes", "Ticket", the name
/// of the row it refers to, long text shortened, "nothing" for null and empty. Takes what stands in
/// JSON and what stands in a recorded step (1 and 0 for yes and no). `project` has the rows it
/// refers to and the row of that `id`, which may give the unit.
QString valueWords(const QString& table, const QString& column, const QJsonValue& value,
    const Project& project, const QString& id = {});
/// Whether a column holds what people typed, so that a sentence puts it in quotation marks.
bool holdsText(const QString& table, const QString& column);

/// The first words of a text on one line, "…" where there were more.
QString shortened(const QString& text, int length = 60);
