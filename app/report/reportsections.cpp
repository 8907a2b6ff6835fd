// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsections.h"
#include "app/errorbudget/errorbudgetreport.h"
#include "app/kata/katareport.h"
#include "app/orgmodel/orgmodelreport.h"
#include "app/project/project.h"
#include "app/report/overviewreport.h"
#include "app/toil/toilreport.h"
#include "app/valuestream/valuestreamreport.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// One chapter: its name in commands and settings, and who writes it.
struct Section {
    Subject subject;
    QString key;
    void (*write)(ReportWriter&, const Project&, QDate, const FigureSource&);
};
} // namespace

static const QList<Section>& sections()
{
    static const QList<Section> all {
        { Subject::Overview, u"overview"_s, writeOverviewReport },
        { Subject::Kata, u"kata"_s, writeKataReport },
        { Subject::ValueStream, u"valuestream"_s, writeValueStreamReport },
        { Subject::ErrorBudget, u"errorbudget"_s, writeErrorBudgetReport },
        { Subject::Toil, u"toil"_s, writeToilReport },
        { Subject::OrgModel, u"orgmodel"_s, writeOrgModelReport },
    };
    return all;
}

QList<Subject> reportSections()
{
    QList<Subject> subjects;
    for (const Section& section : sections())
        subjects.append(section.subject);
    return subjects;
}

QString sectionKey(Subject subject)
{
    for (const Section& section : sections())
        if (section.subject == subject)
            return section.key;
    return {};
}

std::optional<Subject> sectionOfKey(const QString& key)
{
    for (const Section& section : sections())
        if (section.key == key)
            return section.subject;
    return std::nullopt;
}

void writeSection(ReportWriter& report, Subject subject, const Project& project, QDate today,
    const FigureSource& figures)
{
    for (const Section& section : sections())
        if (section.subject == subject)
            section.write(report, project, today, figures);
}

bool hasSomethingToSay(Subject section, const Project& project)
{
    switch (section) {
    case Subject::Overview:
        return !project.measures.isEmpty() || !project.actions.isEmpty()
            || !project.phases.isEmpty();
    case Subject::Kata:
        return !project.kataBoards.isEmpty();
    case Subject::ValueStream:
        return !project.valueStreams.isEmpty();
    case Subject::ErrorBudget:
        return !project.objectives.isEmpty();
    case Subject::Toil:
        return !project.toilTasks.isEmpty()
            || std::any_of(project.teams.begin(), project.teams.end(),
                [](const Team& team) { return team.loggedToilMinutes.has_value(); });
    case Subject::OrgModel:
        return !project.orgCriteria.isEmpty();
    case Subject::Report:
        break;
    }
    return false;
}
