// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/storedcalendar.h"
#include "app/commands/console.h"
#include "app/commands/projectcommands.h"
#include "app/project/projectstore.h"
#include "app/project/table.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

/// A sentence for each raw file that is not what it was.
static QStringList evidenceProblems(const ProjectStore& store)
{
    QStringList problems;
    for (const Evidence& evidence : store.written().evidence) {
        try {
            store.evidence(evidence.sha256);
        } catch (const StoreError& error) {
            problems.append(u"%1: %2"_s.arg(evidence.name, error.sentence()));
        }
    }
    return problems;
}

/// A sentence for each calendar and slot that cannot be worked with: no damage, but worth a word.
static QStringList unreadableTexts(const Project& project)
{
    QStringList problems;
    for (const StoredCalendar& calendar : project.calendars)
        if (const QString problem = readCalendar(calendar).problem; !problem.isEmpty())
            problems.append(say(QT_TRANSLATE_NOOP("Commands", "Work calendar “%1”: %2"))
                                .arg(calendar.name, problem));
    for (const Step& step : project.steps)
        if (const QString problem = readSlots(step.slotTimes).problem; !problem.isEmpty())
            problems.append(
                say(QT_TRANSLATE_NOOP("Commands", "Step “%1”: %2")).arg(step.name, problem));
    return problems;
}

/// What is damaged, place by place; empty where nothing can be read.
static QStringList damagesOf(const QString& path)
{
    try {
        return ProjectStore::openDamaged(path)->damages();
    } catch (const StoreError&) {
        return {};
    }
}

static std::unique_ptr<ProjectStore> openSound(const QString& path)
{
    try {
        return ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    } catch (const StoreError& error) {
        if (!error.mayBeSalvaged())
            throw;
        throw CommandFailure { (QStringList { error.sentence() } + damagesOf(path)).join(u'\n') };
    }
}

int checkCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Commands",
        "Verifies structure, references, ranges and raw files of a project without changing it.")));
    readArguments(parser, arguments, { u"FILE"_s });
    const QString path = parser.positionalArguments().constFirst();
    // Opening verifies everything but the raw files' bytes.
    const auto store = openSound(path);
    const QStringList problems = evidenceProblems(*store);
    if (!problems.isEmpty())
        throw CommandFailure { problems.join(u'\n') };
    QStringList counts;
    for (const auto& table : projectTables().all())
        if (const qsizetype rows = table->count(store->written()); table->isList() && rows > 0)
            counts.append(u"%1 %2"_s.arg(table->name()).arg(rows));
    const QString title = store->written().info.title;
    printResult(say(QT_TRANSLATE_NOOP("Commands", "“%1” is a sound Gemba project.")).arg(path));
    if (!title.isEmpty())
        printResult(say(QT_TRANSLATE_NOOP("Commands", "Title: %1")).arg(title));
    printResult(counts.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Commands", "It is empty."))
            : say(QT_TRANSLATE_NOOP("Commands", "Rows: %1")).arg(counts.join(u", "_s)));
    for (const QString& problem : unreadableTexts(store->written()))
        printResult(problem);
    return 0;
}
