// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storepast.h"
#include "app/project/changeset.h"
#include "app/project/schema.h"
#include "app/project/storehistory.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include "app/project/table.h"

static constexpr qint64 mostBytes = 64 << 20;

namespace {
/// A step of the file, and what takes it back; nothing for the oldest that is walked to.
struct PastStep {
    HistoryStep step = {};
    QByteArray back = {};
};
} // namespace

static QDate dayOf(const PastStep& past) { return past.step.madeAt.toLocalTime().date(); }

/// Newest first; the project's rows go into `memory`.
static QList<PastStep> readPast(
    const QString& path, SqlConnection& memory, const std::function<bool()>& goOn)
{
    SqlConnection sql(path, SqlConnection::Mode::ReadOnly);
    sql.waitPatiently();
    sql.execute("BEGIN"); // one moment for all that is read
    for (const auto& table : projectTables().all())
        copyRows(sql, memory, table->name());
    const QList<HistoryStep> steps = readSteps(sql);
    QList<PastStep> past;
    qint64 bytes = 0;
    for (auto step = steps.crbegin(); step != steps.crend() && goOn(); ++step) {
        past.append({ *step, {} });
        if (step + 1 == steps.crend() || bytes > mostBytes)
            break;
        past.last().back = stepChangeset(sql, step->number);
        bytes += past.last().back.size();
    }
    sql.execute("COMMIT");
    return past;
}

static Project readProject(SqlConnection& memory)
{
    Moment moment;
    for (const auto& table : projectTables().all())
        table->read(memory, moment.project, moment.positions);
    return moment.project;
}

void walkBack(const QString& path,
    const std::function<bool(const HistoryStep& step, const Project& project)>& visit,
    const std::function<bool()>& goOn)
{
    try {
        SqlConnection memory({}, SqlConnection::Mode::Memory);
        bringUpToDate(memory);
        // Never committed: nothing of it is kept, and references are checked at the end only.
        const Transaction transaction(memory);
        memory.execute("PRAGMA defer_foreign_keys = ON");
        const QList<PastStep> past = readPast(path, memory, goOn);
        for (qsizetype i = 0; i < past.size() && goOn(); ++i) {
            const bool lastOfDay = i == 0 || dayOf(past.at(i)) != dayOf(past.at(i - 1));
            if (lastOfDay && !visit(past.at(i).step, readProject(memory)))
                return;
            if (i + 1 < past.size())
                applyChangeset(memory, inverted(past.at(i).back));
        }
    } catch (const SqlError& error) {
        throw historyNotRead(error, path);
    } catch (const ValueError& error) {
        throw valueIsWrong(error, path);
    }
}
