// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures.h"
#include "app/project/project.h"
// Each slice's figures, as they are there.
#if __has_include("widgets/errorbudget/errorbudgetfigures.h")
#include "widgets/errorbudget/errorbudgetfigures.h"
#define GEMBA_ERRORBUDGET_FIGURES
#endif
#if __has_include("widgets/kata/katafigures.h")
#include "widgets/kata/katafigures.h"
#define GEMBA_KATA_FIGURES
#endif
#if __has_include("widgets/orgmodel/orgmodelfigures.h")
#include "widgets/orgmodel/orgmodelfigures.h"
#define GEMBA_ORGMODEL_FIGURES
#endif
#if __has_include("widgets/overview/overviewfigures.h")
#include "widgets/overview/overviewfigures.h"
#define GEMBA_OVERVIEW_FIGURES
#endif
#if __has_include("widgets/toil/toilfigures.h")
#include "widgets/toil/toilfigures.h"
#define GEMBA_TOIL_FIGURES
#endif
#if __has_include("widgets/valuestream/valuestreamfigures.h")
#include "widgets/valuestream/valuestreamfigures.h"
#define GEMBA_VALUESTREAM_FIGURES
#endif

using namespace Qt::StringLiterals;

FigureSource figuresOf(const Project& project, QDate today, const Theme& theme)
{
    return [project, today, theme](const QString& name) -> Figure {
        const QString slice = name.section(u'/', 0, 0);
#ifdef GEMBA_ERRORBUDGET_FIGURES
        if (slice == u"errorbudget"_s)
            return errorBudgetFigure(project, name, today, theme);
#endif
#ifdef GEMBA_KATA_FIGURES
        if (slice == u"kata"_s)
            return kataFigure(project, name, today, theme);
#endif
#ifdef GEMBA_ORGMODEL_FIGURES
        if (slice == u"orgmodel"_s)
            return orgModelFigure(project, name, today, theme);
#endif
#ifdef GEMBA_OVERVIEW_FIGURES
        if (slice == u"overview"_s)
            return overviewFigure(project, name, today, theme);
#endif
#ifdef GEMBA_TOIL_FIGURES
        if (slice == u"toil"_s)
            return toilFigure(project, name, today, theme);
#endif
#ifdef GEMBA_VALUESTREAM_FIGURES
        if (slice == u"valuestream"_s)
            return valueStreamFigure(project, name, today, theme);
#endif
        return {};
    };
}
