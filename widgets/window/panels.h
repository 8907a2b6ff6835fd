// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"

class Settings;

/// The stations of the journey in their order.
inline constexpr Subject journey[] { Subject::Overview, Subject::Kata, Subject::ValueStream,
    Subject::ErrorBudget, Subject::Toil, Subject::OrgModel, Subject::Report };

/// "overview", "kata", …: the name of icon and setting.
QString subjectKey(Subject subject);

/// Makes a panel; the one place that knows them all.
Panel* makePanel(Subject subject, const PanelContext& context, Settings& settings, QWidget* parent);
