// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>
#include <QFont>

class QChart;
struct Project;
struct Theme;

/// The models as bars of their value, the possible ones first; the others dashed and struck through
/// with the reason in words. `base` is the body font.
QChart* orgRankingChart(const Project& project, const Theme& theme, const QFont& base);
/// How much each criterion adds to the lead of the first over the second possible model; criteria
/// that make no difference are left out. Null where there are not two possible models.
QChart* orgContributionsChart(const Project& project, const Theme& theme, const QFont& base);
/// Heights that give every row its room, for the body font.
int orgRankingHeight(const Project& project, const QFont& base);
int orgContributionsHeight(const Project& project, const QFont& base);

/// "orgmodel/ranking", "orgmodel/contributions".
Figure orgModelFigure(const Project& project, const QString& name, QDate today, const Theme& theme);
