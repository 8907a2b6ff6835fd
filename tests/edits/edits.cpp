// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include <QCoreApplication>
#include <QThread>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// gemba_edits FILE [PAUSE]: edits a project until it is killed, with a pause in milliseconds
/// between edits, and prints the number of each edit once it is acknowledged. Every edit touches
/// several tables and writes its number into each, so that half an edit shows.
static void editNumbered(Document& document, int number)
{
    const QString text = QString::number(number);
    document.edit(text, [&](Project& project) {
        project.info.version = text;
        project.teams.first().name = text;
        project.steps.move(number % project.steps.size(), 0);
        project.steps.first().name = text;
        project.measurements.append(
            { QUuid::createUuid(), project.measures.first().id, QDate(2026, 11, 20), number });
        if (project.measurements.size() > 100)
            project.measurements.removeFirst();
    });
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        Document document(ProjectStore::open(QCoreApplication::arguments().value(1)));
        for (int number = document.project().info.version.toInt();; ++number) {
            if (!document.saveError().isEmpty())
                return EXIT_FAILURE;
            std::printf("%d\n", number);
            std::fflush(stdout);
            editNumbered(document, number + 1);
            QThread::msleep(QCoreApplication::arguments().value(2).toULong());
        }
    } catch (const StoreError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
}
