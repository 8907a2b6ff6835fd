// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

/// One line of JSON a measurement: what, n, median, min, max, unit.
static void print(const QString& what, QList<double> values)
{
    std::sort(values.begin(), values.end());
    const QJsonObject line { { u"what"_s, what }, { u"n"_s, values.size() },
        { u"median"_s, values.at(values.size() / 2) }, { u"min"_s, values.first() },
        { u"max"_s, values.last() }, { u"unit"_s, u"ms"_s } };
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

static double milliseconds(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The example with `rows` measured values in one list.
static Project projectWith(int rows)
{
    Project project = sampleProject(QLocale::Korean, QDate(2026, 11, 20));
    project.measurements.clear();
    for (int i = 0; i < rows; ++i)
        project.measurements.append(
            { QUuid::createUuid(), project.measures.at(i % project.measures.size()).id,
                QDate(2020, 1, 1).addDays(i / 50), i });
    return project;
}

/// One edit in the long list, from the call of edit() until it is committed and announced.
/// Whoever adds the panels connects them to changed() here and processes their paint events.
static void measureEdits(int rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.gemba"_s);
    const Project project = projectWith(rows);
    const QString size = u"%1 rows"_s.arg(rows);
    print(u"create, "_s + size, { milliseconds([&] { ProjectStore::create(path, project); }) });
    QList<double> opening;
    for (int i = 0; i < 5; ++i)
        opening.append(milliseconds([&] { ProjectStore::open(path); }));
    print(u"open and verify, "_s + size, opening);

    Document document(ProjectStore::open(path));
    QList<double> change;
    QList<double> insert;
    QList<double> undo;
    for (int i = 0; i < 60; ++i) {
        const int place = int((qint64(i) * 7919) % rows);
        change.append(milliseconds([&] {
            document.edit(
                u"change"_s, [&](Project& p) { p.measurements[place].valueMilli = -i - 1; });
        }));
        insert.append(milliseconds([&] {
            document.edit(u"insert"_s, [&](Project& p) {
                p.measurements.insert(
                    place, { QUuid::createUuid(), p.measures.first().id, QDate(2026, 1, 1), i });
            });
        }));
        undo.append(milliseconds([&] { document.undo(); }));
    }
    if (!document.saveError().isEmpty())
        qFatal("%s", qPrintable(document.saveError()));
    print(u"edit → committed, change one of "_s + size, change);
    print(u"edit → committed, insert into "_s + size, insert);
    print(u"undo → committed, "_s + size, undo);
    print(u"save a copy, "_s + size,
        { milliseconds([&] { document.store().saveCopy(folder.filePath(u"copy"_s)); }) });
}

/// What opening costs: the whole file is verified but for the raw files' bytes.
static void measureOpening(const QString& what, int rows, qsizetype evidence)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.gemba"_s);
    {
        const auto store = ProjectStore::create(path, projectWith(rows));
        for (qsizetype left = evidence; left > 0; left -= 20 << 20) {
            QByteArray bytes(std::min(left, qsizetype(20 << 20)), Qt::Uninitialized);
            QRandomGenerator(quint32(left))
                .fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
            store->addEvidence(bytes);
        }
    }
    QList<double> opening;
    for (int i = 0; i < 9; ++i)
        opening.append(milliseconds([&] { ProjectStore::open(path); }));
    print(u"open and verify, %1, file of %2 kB"_s.arg(what).arg(QFileInfo(path).size() / 1024),
        opening);
}

/// A commit of SQLite alone with the same durability, in the same folder: the floor.
static void measureBareCommits()
{
    const QTemporaryDir folder;
    sqlite3* handle = nullptr;
    sqlite3_open(qUtf8Printable(folder.filePath(u"bare"_s)), &handle);
    const auto run = [&](const char* sql) {
        if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle));
    };
    run("PRAGMA synchronous = EXTRA; CREATE TABLE t (id INTEGER PRIMARY KEY, n); "
        "INSERT INTO t VALUES (1, 1)");
    QList<double> commits;
    for (int i = 0; i < 60; ++i)
        commits.append(milliseconds([&] { run("UPDATE t SET n = n + 1"); }));
    print(u"bare SQLite commit of one row"_s, commits);
    sqlite3_close(handle);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    measureBareCommits();
    measureOpening(u"without raw files"_s, 4'500, 0);
    measureOpening(u"with raw files"_s, 4'500, 100 << 20);
    for (const int rows : { 1'000, 5'000, 100'000 })
        measureEdits(rows);
    return 0;
}
