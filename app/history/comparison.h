// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/rowchange.h"
#include "app/project/shared.h"
#include <QDate>

struct Project;

// Two moments of a project side by side: the figures people know the panels by, then what changed
// row by row.

/// One figure at both moments.
struct ComparedFigure {
    QString name = {}; ///< "Lead time".
    QString before = {}; ///< "3 d · Mostly waiting"; "?" where it was unknown or not there.
    QString after = {};

    bool differs() const { return before != after; }
    bool operator==(const ComparedFigure&) const = default;
};

/// What differs in one panel.
struct ComparedPanel {
    Subject subject = Subject::Overview;
    /// The panel's headline first, whether it differs or not; then what differs of the figures of
    /// each stream, objective, team, model and measure of success.
    QList<ComparedFigure> figures = {};
    QList<RowChange> changes = {};
};

/// A moment to compare: its project, and the day on which its figures are taken.
struct ComparedMoment {
    const Project& project;
    QDate day;
};

/// The panels in the order of the journey, the report left out. `changes` lead from one moment to
/// the other.
QList<ComparedPanel> comparePanels(
    const ComparedMoment& before, const ComparedMoment& after, const QList<RowChange>& changes);

/// The comparison as plain text for a mail, with a heading a panel. `beforeName` and `afterName`
/// say which moments it is between.
QString comparisonText(const QList<ComparedPanel>& panels, const Project& before,
    const Project& after, const QString& beforeName, const QString& afterName);
