// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures.h"
#include "app/project/project.h"
#include "widgets/errorbudget/errorbudgetfigures.h"
#include "widgets/kata/katafigures.h"
#include "widgets/orgmodel/orgmodelfigures.h"
#include "widgets/overview/overviewfigures.h"
#include "widgets/toil/toilfigures.h"
#include "widgets/valuestream/valuestreamfigures.h"

using namespace Qt::StringLiterals;

FigureSource figuresOf(const Project& project, QDate today, const Theme& theme)
{
    return [project, today, theme](const QString& name) -> Figure {
        const QString slice = name.section(u'/', 0, 0);
        if (slice == u"errorbudget"_s)
            return errorBudgetFigure(project, name, today, theme);
        if (slice == u"kata"_s)
            return kataFigure(project, name, today, theme);
        if (slice == u"orgmodel"_s)
            return orgModelFigure(project, name, today, theme);
        if (slice == u"overview"_s)
            return overviewFigure(project, name, today, theme);
        if (slice == u"toil"_s)
            return toilFigure(project, name, today, theme);
        if (slice == u"valuestream"_s)
            return valueStreamFigure(project, name, today, theme);
        return {};
    };
}
