// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsummary.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "app/report/reportsections.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ReportSummary {
    Q_DECLARE_TR_FUNCTIONS(ReportSummary)
};

static Answer answer(int pages, int chapters, int silent)
{
    Answer result;
    if (chapters == 0) {
        result.text = ReportSummary::tr("The report has no chapters: choose at least one");
        result.state = State::Warning;
        return result;
    }
    result.key = pages > 0 ? ReportSummary::tr("%n page(s)", nullptr, pages)
                           : ReportSummary::tr("%n chapter(s)", nullptr, chapters);
    const QString has = ReportSummary::tr("The report has %1").arg(result.key);
    result.text = silent == 0
        ? ReportSummary::tr("%1, and every chapter has something to say").arg(has)
        : ReportSummary::tr("%1; %n chapter(s) have nothing to say yet", nullptr, silent).arg(has);
    result.state = silent == 0 ? State::Good : State::Warning;
    return result;
}

Summary reportSummary(
    const Project& project, QDate today, const QList<Subject>& sections, int pages)
{
    Summary summary;
    int silent = 0;
    for (const Subject section : sections) {
        if (hasSomethingToSay(section, project))
            continue;
        ++silent;
        const QString name = subjectName(section);
        summary.findings.append({ .severity = State::Warning,
            .title = ReportSummary::tr("%1: nothing to say yet").arg(name),
            .text = ReportSummary::tr("Fill the panel, or leave the chapter out."),
            .subject = section });
    }
    if (project.info.title.trimmed().isEmpty() || project.info.organisation.trimmed().isEmpty())
        summary.findings.append({ .severity = State::Warning,
            .title = ReportSummary::tr("The cover is incomplete"),
            .text
            = ReportSummary::tr("Title and organisation stand on the cover and at the head of "
                                "each page. Give them in the overview."),
            .subject = Subject::Overview });
    const int chapters = int(sections.size());
    summary.answer = answer(pages, chapters, silent);
    summary.answer.context = ReportSummary::tr("As of %1").arg(formatDate(today));
    summary.headline = { .name = ReportSummary::tr("Chapters with something to say"),
        .figure = ReportSummary::tr("%1 of %2").arg(chapters - silent).arg(chapters),
        .state = summary.answer.state,
        .stateText = silent == 0 && chapters > 0 ? ReportSummary::tr("Complete")
                                                 : ReportSummary::tr("Incomplete") };
    summary.completeness = chapters == 0 ? 0 : double(chapters - silent) / chapters;
    return summary;
}

Summary reportSummary(const Project& project, QDate today)
{
    return reportSummary(project, today, reportSections());
}
