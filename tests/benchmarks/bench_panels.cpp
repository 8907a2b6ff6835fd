// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/widgets/testprompts.h"
#include "widgets/settings.h"
#include "widgets/window/appearance.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/projectfiles.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

/// One line of JSON: what, n, median, min, max, unit.
static void print(const QString& what, QList<double> values)
{
    std::sort(values.begin(), values.end());
    const QJsonObject line { { u"what"_s, what }, { u"n"_s, values.size() },
        { u"median"_s, values.at(values.size() / 2) }, { u"min"_s, values.first() },
        { u"max"_s, values.last() }, { u"unit"_s, u"ms"_s } };
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

/// The example with as many toil tasks (shown in a table) or measured values as asked.
static Project projectWith(int tasks, int measurements)
{
    Project project = sampleProject(QLocale::English, QDate(2026, 11, 20));
    while (project.toilTasks.size() < tasks) {
        ToilTask task = project.toilTasks.at(project.toilTasks.size() % 8);
        task.id = QUuid::createUuid();
        project.toilTasks.append(task);
    }
    for (int i = 0; i < measurements; ++i)
        project.measurements.append(
            { QUuid::createUuid(), project.measures.at(i % project.measures.size()).id,
                QDate(2020, 1, 1).addDays(i / 50), i });
    return project;
}

/// From the call of edit() until it is committed and every panel of an open window that is in sight
/// shows it; all panels have been made. Painting follows in the event loop and is not part of it.
static void measure(const QString& what, const Project& project, Subject shown)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    Appearance appearance(settings);
    appearance.apply();
    ProjectFiles files(settings, folder.filePath(u"untitled"_s));
    files.openUntitled(project);
    TestPrompts prompts;
    MainWindow window(files, appearance, prompts, settings,
        [] { return QDateTime(QDate(2026, 11, 20), QTime(14, 0)); });
    window.resize(1440, 900);
    window.show();
    for (int subject = 0; subject <= int(Subject::Report); ++subject)
        window.showPanel(Subject(subject));
    window.showPanel(shown);
    QCoreApplication::processEvents();
    QList<double> times;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        files.document().edit(u"Edit"_s, [i](Project& plan) {
            plan.toilTasks.first().minutesEach = 20 + i % 30;
            if (plan.measurements.size() > 1000)
                plan.measurements.last().valueMilli = i;
        });
        times.append(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    print(u"edit → committed → panels shown, "_s + what, times);
    window.close();
}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    for (const Subject shown : { Subject::Overview, Subject::Toil }) {
        const QString panel = shown == Subject::Toil ? u", on Toil"_s : u", on Overview"_s;
        measure(u"1,000 toil tasks"_s + panel, projectWith(1000, 0), shown);
        measure(u"5,000 toil tasks"_s + panel, projectWith(5000, 0), shown);
        measure(u"100,000 measured values"_s + panel, projectWith(8, 100'000), shown);
    }
    return 0;
}
