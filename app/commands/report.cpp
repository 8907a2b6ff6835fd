// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report.h"
#include "app/commands/console.h"
#include "app/language/language.h"
#include "app/project/projectstore.h"
#include "app/report/reportpdf.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

static QList<Subject> readSections(const QString& names)
{
    QList<Subject> sections;
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Subject> section = sectionOfKey(name.trimmed());
        if (!section) {
            QStringList known;
            for (const Subject each : reportSections())
                known.append(sectionKey(each));
            throw CommandFailure { ReportCommand::tr(
                                       "There is no section “%1”. The sections are: %2.")
                                       .arg(name.trimmed(), known.join(u", "_s)),
                2 };
        }
        if (!sections.contains(*section))
            sections.append(*section);
    }
    if (sections.isEmpty())
        throw CommandFailure { ReportCommand::tr("--sections needs at least one section."), 2 };
    return sections;
}

static Paper readPaper(const QString& name)
{
    if (name.compare(u"a4"_s, Qt::CaseInsensitive) == 0)
        return Paper::A4;
    if (name.compare(u"letter"_s, Qt::CaseInsensitive) == 0)
        return Paper::Letter;
    throw CommandFailure {
        ReportCommand::tr("There is no paper size “%1”. Give a4 or letter.").arg(name), 2
    };
}

/// The day the report is of: SOURCE_DATE_EPOCH where set, so that scripts get the same bytes again.
static QDate reportDay()
{
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).date() : QDate::currentDate();
}

static QLocale readLanguage(const QString& code)
{
    if (code.isEmpty())
        return localeOf(currentLanguage());
    if (const std::optional<Language> language = languageFromCode(code))
        return localeOf(*language);
    throw CommandFailure { ReportCommand::tr("There is no language “%1”. Give ko or en.").arg(code),
        2 };
}

int reportCommand(const QStringList& arguments, const FiguresOf& figures)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ReportCommand::tr("Writes the report of a project as PDF."));
    parser.addOption({ u"pdf"_s, ReportCommand::tr("The PDF to write."), u"OUT"_s });
    parser.addOption({ u"sections"_s,
        ReportCommand::tr("Only these sections, in this order, separated by commas: %1.")
            .arg(u"overview, kata, valuestream, errorbudget, toil, orgmodel"_s),
        u"LIST"_s });
    parser.addOption(
        { u"paper"_s, ReportCommand::tr("Paper size: a4 or letter."), u"a4|letter"_s, u"a4"_s });
    readArguments(parser, arguments, { u"FILE"_s });
    const QString out = parser.value(u"pdf"_s);
    if (out.isEmpty())
        throw CommandFailure { ReportCommand::tr("Say where to write the report: --pdf OUT."), 2 };
    ReportChoice choice { .paper = readPaper(parser.value(u"paper"_s)) };
    if (parser.isSet(u"sections"_s))
        choice.sections = readSections(parser.value(u"sections"_s));
    const QLocale locale = readLanguage(parser.value(u"language"_s));
    refuseOverwriting(parser, out);
    const std::unique_ptr<ProjectStore> store = ProjectStore::open(
        parser.positionalArguments().constFirst(), ProjectStore::Access::ReadOnly);
    const QDate today = reportDay();
    const FigureSource source = figures ? figures(store->written(), today) : FigureSource();
    writePdfReport(out, store->written(), choice, locale, today, source);
    return 0;
}
