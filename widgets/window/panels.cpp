// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/panels.h"
#include "widgets/errorbudget/errorbudgetpanel.h"
#include "widgets/kata/katapanel.h"
#include "widgets/orgmodel/orgmodelpanel.h"
#include "widgets/overview/overviewpanel.h"
#include "widgets/report/reportpanel.h"
#include "widgets/toil/toilpanel.h"
#include "widgets/valuestream/valuestreampanel.h"

using namespace Qt::StringLiterals;

QString subjectKey(Subject subject)
{
    switch (subject) {
    case Subject::Overview:
        return u"overview"_s;
    case Subject::Kata:
        return u"kata"_s;
    case Subject::ValueStream:
        return u"valuestream"_s;
    case Subject::ErrorBudget:
        return u"errorbudget"_s;
    case Subject::Toil:
        return u"toil"_s;
    case Subject::OrgModel:
        return u"orgmodel"_s;
    case Subject::Report:
        break;
    }
    return u"report"_s;
}

Panel* makePanel(Subject subject, const PanelContext& context, Settings& settings, QWidget* parent)
{
    switch (subject) {
    case Subject::Overview:
        return new OverviewPanel(context, parent);
    case Subject::Kata:
        return new KataPanel(context, parent);
    case Subject::ValueStream:
        return new ValueStreamPanel(context, parent);
    case Subject::ErrorBudget:
        return new ErrorBudgetPanel(context, parent);
    case Subject::Toil:
        return new ToilPanel(context, parent);
    case Subject::OrgModel:
        return new OrgModelPanel(context, parent);
    case Subject::Report:
        break;
    }
    return new ReportPanel(context, settings, parent);
}
