// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>

struct Project;
struct Theme;

/// "valuestream/map:<id>" (with its ladder), "valuestream/ladder:<id>" and "valuestream/waits:<id>"
/// (waiting and work of the path over time), painted by the code that paints the screen. An empty
/// function for other names and for streams without steps.
Figure valueStreamFigure(
    const Project& project, const QString& name, QDate today, const Theme& theme);
