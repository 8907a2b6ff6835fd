// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures.h"
#include "app/project/project.h"
// Each slice's figures, as they are there.
#include "widgets/errorbudget/errorbudgetfigures.h"
#if __has_include("widgets/kata/katafigures.h")
#include "widgets/kata/katafigures.h"
#define GEMBA_KATA_FIGURES
#endif
#if __has_include("widgets/orgmodel/orgmodelfigures.h")
#include "widgets/orgmodel/orgmodelfigures.h"
#define GEMBA_ORGMODEL_FIGURES
#endif
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
#ifdef GEMBA_KATA_FIGURES
        if (slice == u"kata"_s)
            return kataFigure(project, name, today, theme);
#endif
#ifdef GEMBA_ORGMODEL_FIGURES
        if (slice == u"orgmodel"_s)
            return orgModelFigure(project, name, today, theme);
#endif
        if (slice == u"overview"_s)
            return overviewFigure(project, name, today, theme);
        if (slice == u"toil"_s)
            return toilFigure(project, name, today, theme);
        if (slice == u"valuestream"_s)
            return valueStreamFigure(project, name, today, theme);
        return {};
    };
}
