// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/whole.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "tests/torture/process.h"
#include "tests/torture/results.h"
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonValue>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static void addHistory(QCryptographicHash& hash, const ProjectStore& store)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const QList<HistoryStep> steps = store.history();
    for (const HistoryStep& step : steps) {
        out << step.number << step.id << int(step.kind) << step.target << step.label << step.madeAt
            << step.author << step.workshop << step.merged << step.joined;
        const QList<RowChange> changes = store.changesOf(step.number);
        for (const RowChange& change : changes) {
            out << int(change.kind) << change.table << change.id;
            for (const CellChange& cell : change.cells)
                out << cell.column << cell.before << cell.after;
        }
    }
    const QList<Version> versions = store.versions();
    for (const Version& version : versions)
        out << version.step << version.name << version.madeAt << version.automatic;
    out << store.projectId();
    hash.addData(bytes);
}

QByteArray wholeContent(ProjectStore& store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(projectToJson(
        store.written(), [&](const QString& sha256) { return store.evidence(sha256); }));
    addHistory(hash, store);
    return hash.result().toHex().left(63);
}

bool opensAsDamaged(const QString& path)
{
    try {
        return !ProjectStore::openDamaged(path)->damages().isEmpty();
    } catch (const StoreError&) {
        return false;
    }
}

QByteArray makeWal(const QString& path, const QByteArray& projectFile)
{
    putBytes(path, projectFile);
    runChild([&](ParentLine&) {
        sqlite3* database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        sqlite3_exec(database,
            "PRAGMA journal_mode = WAL; UPDATE project_info SET title = 'Foreign'", nullptr,
            nullptr, nullptr);
        ::_exit(0); // dies before the log is brought home
    });
    return bytesOf(path + u"-wal"_s);
}
