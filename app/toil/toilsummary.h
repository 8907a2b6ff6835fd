// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include "app/toil/toil.h"
#include <QDate>

struct Project;

/// What toil says in words: about the team `shown`, else about the one with the largest share.
Summary toilSummary(const Project& project, QDate today, const QUuid& shown = {});

/// The team to show when none was chosen: the one with the largest share of toil, else the first
/// with people, else the first; null without teams.
QUuid defaultToilTeam(const Project& project);

/// The words of the panel and the report for what the calculations speak of.
QString toilTeamName(const Project& project, const QUuid& teamId);
/// "Several teams" for the null id.
QString toilCauseName(const Project& project, const QUuid& teamId);
QString toilTaskName(const ToilTask& task);
QString toilClassName(ToilClass kind);
QString toilAttributeName(ToilAttribute attribute);
/// The attribute as a plain question about a task, which 0, 1 or 2 answers.
QString toilAttributeQuestion(ToilAttribute attribute);
/// Hours with their unit: "26.7 h", at most one decimal, none from 100 hours on.
QString hoursText(double hours);
/// "2 teams are over the limit": what the stacks show.
QString toilTeamsTitle(const Project& project);
/// "126 h a week of 130 h logged": what the tasks of a team cover.
QString toilTasksCaption(const Project& project, const QUuid& teamId);

/// One row of the comparison of toil and engineering work.
struct ToilContrast {
    QString trait = {};
    QString toil = {};
    QString engineering = {};
};

/// The five contrasts of "Seeking SRE" (2018), chapter 10, table 10-1.
QList<ToilContrast> toilContrasts();
