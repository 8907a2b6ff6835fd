// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/panels.h"
#include "app/overview/overviewsummary.h"
#include "widgets/emptystate.h"
#include <QVBoxLayout>
#if __has_include("widgets/overview/overviewpanel.h")
#include "widgets/overview/overviewpanel.h"
#define GEMBA_OVERVIEW_PANEL
#endif
#if __has_include("widgets/kata/katapanel.h")
#include "widgets/kata/katapanel.h"
#define GEMBA_KATA_PANEL
#endif
#if __has_include("widgets/valuestream/valuestreampanel.h")
#include "widgets/valuestream/valuestreampanel.h"
#define GEMBA_VALUESTREAM_PANEL
#endif
#if __has_include("widgets/errorbudget/errorbudgetpanel.h")
#include "widgets/errorbudget/errorbudgetpanel.h"
#define GEMBA_ERRORBUDGET_PANEL
#endif
#if __has_include("widgets/toil/toilpanel.h")
#include "widgets/toil/toilpanel.h"
#define GEMBA_TOIL_PANEL
#endif
#if __has_include("widgets/orgmodel/orgmodelpanel.h")
#include "widgets/orgmodel/orgmodelpanel.h"
#define GEMBA_ORGMODEL_PANEL
#endif
#if __has_include("widgets/report/reportpanel.h")
#include "widgets/report/reportpanel.h"
#define GEMBA_REPORT_PANEL
#endif

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

namespace {
/// Stands where a panel has not been built into the program.
class MissingPanel : public Panel {
public:
    MissingPanel(Subject subject, const PanelContext& context, QWidget* parent)
        : Panel(context, parent)
        , m_subject(subject)
        , m_page(new EmptyState(subjectKey(subject), this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_page);
        m_page->setTexts(subjectName(subject), {}, {});
    }
    Subject subject() const override { return m_subject; }
    void showProject(const Project&) override { }
    void retranslate() override { m_page->setTexts(subjectName(m_subject), {}, {}); }
    Summary summary() const override { return {}; }

private:
    Subject m_subject;
    EmptyState* m_page;
};
} // namespace

Panel* makePanel(Subject subject, const PanelContext& context, QWidget* parent)
{
    switch (subject) {
    case Subject::Overview:
#ifdef GEMBA_OVERVIEW_PANEL
        return new OverviewPanel(context, parent);
#else
        break;
#endif
    case Subject::Kata:
#ifdef GEMBA_KATA_PANEL
        return new KataPanel(context, parent);
#else
        break;
#endif
    case Subject::ValueStream:
#ifdef GEMBA_VALUESTREAM_PANEL
        return new ValueStreamPanel(context, parent);
#else
        break;
#endif
    case Subject::ErrorBudget:
#ifdef GEMBA_ERRORBUDGET_PANEL
        return new ErrorBudgetPanel(context, parent);
#else
        break;
#endif
    case Subject::Toil:
#ifdef GEMBA_TOIL_PANEL
        return new ToilPanel(context, parent);
#else
        break;
#endif
    case Subject::OrgModel:
#ifdef GEMBA_ORGMODEL_PANEL
        return new OrgModelPanel(context, parent);
#else
        break;
#endif
    case Subject::Report:
#ifdef GEMBA_REPORT_PANEL
        return new ReportPanel(context, parent);
#else
        break;
#endif
    }
    return new MissingPanel(subject, context, parent);
}
