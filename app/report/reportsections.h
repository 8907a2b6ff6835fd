// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;

/// The chapters a report can have, in the order of the journey.
QList<Subject> reportSections();

/// The name of a section on the command line and in settings: "valuestream".
QString sectionKey(Subject section);
/// Nothing for a name no section has.
std::optional<Subject> sectionOfKey(const QString& key);

/// Writes the chapter of one section.
void writeSection(ReportWriter& report, Subject section, const Project& project, QDate today,
    const FigureSource& figures);

/// Whether the project has anything for this section; without, its chapter says only what belongs
/// there.
bool hasSomethingToSay(Subject section, const Project& project);
