// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storehistory.h"
#include "app/project/changeset.h"
#include "app/project/contentchecksum.h"
#include "app/project/schema.h"
#include "app/project/storesql.h"
#include "app/project/table.h"
#include <QCoreApplication>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

static const QStringList kinds { u"begin"_s, u"edit"_s, u"undo"_s, u"redo"_s };

static void updateChecksum(SqlConnection& sql, const QString& table, const QString& id)
{
    updateChecksums(sql, { { table, id } });
}

static QUuid readUuid(const Statement& select, int column)
{
    return QUuid::fromString(select.text(column));
}

static QString uuidText(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

void beginHistory(SqlConnection& sql)
{
    const QUuid projectId = QUuid::createUuid();
    Statement identity(sql.handle(), "INSERT INTO project_identity (id, project_id) VALUES (1, ?)");
    identity.bind(1, uuidText(projectId));
    identity.execute();
    updateChecksum(sql, u"project_identity"_s, u"1"_s);
    HistoryStep begin;
    begin.number = 1;
    begin.id = projectId;
    begin.kind = HistoryStep::Kind::Begin;
    begin.madeAt = QDateTime::currentDateTimeUtc();
    writeStep(sql, begin, {});
}

QUuid readProjectId(SqlConnection& sql)
{
    return QUuid::fromString(sql.text("SELECT project_id FROM project_identity"));
}

static const QByteArray stepColumns
    = "SELECT number, id, kind, target, label, made_at, author, workshop, merged, joined, "
      "length(changeset) FROM history ";

static HistoryStep stepAt(const Statement& select)
{
    HistoryStep step;
    step.number = select.integer(0);
    step.id = readUuid(select, 1);
    step.kind = HistoryStep::Kind(std::max(kinds.indexOf(select.text(2)), qsizetype(0)));
    step.target = select.integer(3);
    step.label = select.text(4);
    step.madeAt = Codec<QDateTime>::read(select, 5).toUTC();
    step.author = select.text(6);
    step.workshop = select.text(7);
    step.merged = readUuid(select, 8);
    step.joined = int(std::min(select.integer(9), qint64(1'000'000'000)));
    step.bytes = select.integer(10);
    return step;
}

QList<HistoryStep> readSteps(SqlConnection& sql)
{
    QList<HistoryStep> steps;
    Statement select(sql.handle(), stepColumns + "ORDER BY number");
    while (select.step())
        steps.append(stepAt(select));
    return steps;
}

QList<HistoryStep> readStepKinds(SqlConnection& sql)
{
    QList<HistoryStep> steps;
    Statement select(sql.handle(), "SELECT number, kind, id, target FROM history ORDER BY number");
    while (select.step()) {
        HistoryStep step;
        step.number = select.integer(0);
        step.kind = HistoryStep::Kind(std::max(kinds.indexOf(select.text(1)), qsizetype(0)));
        step.id = readUuid(select, 2);
        step.target = select.integer(3);
        steps.append(step);
    }
    return steps;
}

void checkHistory(SqlConnection& sql)
{
    const auto wrong = [](const HistoryStep& step, const QString& field, const char* what) {
        return ValueError { QCoreApplication::translate("ProjectFile", what), field, u"history"_s,
            QString::number(step.number) };
    };
    const QList<HistoryStep> steps = readStepKinds(sql);
    QSet<QUuid> ids;
    for (const HistoryStep& step : steps) {
        if (step.number < -farthestNumber || step.number > farthestNumber)
            throw wrong(step, u"number"_s,
                QT_TRANSLATE_NOOP("ProjectFile", "no step has a number that far out"));
        if (step.id.isNull() || ids.contains(step.id))
            throw wrong(
                step, u"id"_s, QT_TRANSLATE_NOOP("ProjectFile", "the step has no id of its own"));
        ids.insert(step.id);
        if ((step.kind == HistoryStep::Kind::Begin) != (ids.size() == 1))
            throw wrong(step, u"kind"_s,
                QT_TRANSLATE_NOOP("ProjectFile", "the history has no beginning of its own"));
    }
    if (steps.isEmpty())
        throw wrong({}, u"kind"_s,
            QT_TRANSLATE_NOOP("ProjectFile", "the history has no beginning of its own"));
    if (readProjectId(sql).isNull())
        throw ValueError { QCoreApplication::translate("ProjectFile", "the project has no id"),
            u"project_id"_s, u"project_identity"_s, u"1"_s };
}

std::optional<HistoryStep> readStep(SqlConnection& sql, qint64 number)
{
    Statement select(sql.handle(), stepColumns + "WHERE number = ?");
    select.bind(1, number);
    return select.step() ? std::optional(stepAt(select)) : std::nullopt;
}

QByteArray stepChangeset(SqlConnection& sql, qint64 number)
{
    Statement select(sql.handle(), "SELECT changeset FROM history WHERE number = ?");
    select.bind(1, number);
    if (!select.step())
        throw SqlError(SQLITE_NOTFOUND, u"the step is not in the history"_s);
    return unpackedChangeset(select.blob(0));
}

std::optional<QByteArray> changesetBetween(
    SqlConnection& sql, qint64 after, qint64 last, qint64& budget)
{
    Statement select(sql.handle(),
        "SELECT changeset FROM history WHERE number > ? AND number <= ? ORDER BY number");
    select.bind(1, after);
    select.bind(2, last);
    qint64 bytes = 0;
    while (bytes <= budget && select.step())
        bytes += unpackedSize(select.blob(0));
    select.reset();
    if (bytes > budget)
        return {};
    budget -= bytes;
    QList<QByteArray> changesets;
    while (select.step())
        changesets.append(unpackedChangeset(select.blob(0)));
    return joined(changesets);
}

void copyRows(SqlConnection& from, SqlConnection& to, const QString& table)
{
    Statement select(from.handle(), selectSql(table, { u"*"_s }));
    const QStringList marks(select.columns(), u"?"_s);
    Statement insert(
        to.handle(), u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u", "_s)).toUtf8());
    while (select.step()) {
        for (int i = 0; i < select.columns(); ++i)
            insert.bindColumn(i + 1, select, i);
        insert.execute();
    }
}

static Moment rebuildIn(SqlConnection& memory, SqlConnection& sql, const QUuid& step)
{
    const QList<HistoryStep> steps = readStepKinds(sql);
    const auto target = std::find_if(
        steps.begin(), steps.end(), [&](const HistoryStep& s) { return s.id == step; });
    if (target == steps.end())
        throw SqlError(SQLITE_NOTFOUND, u"the moment is not in the history"_s);
    Transaction transaction(memory);
    memory.execute("PRAGMA defer_foreign_keys = ON");
    for (const auto& table : projectTables().all())
        copyRows(sql, memory, table->name());
    // One by one: steps from before a change of the file's form can't be joined with later ones.
    for (auto it = steps.end(); --it != target;)
        applyChangeset(memory, inverted(stepChangeset(sql, it->number)));
    Moment moment;
    for (const auto& table : projectTables().all())
        table->read(memory, moment.project, moment.positions);
    transaction.commit();
    return moment;
}

Moment rebuild(SqlConnection& sql, const QUuid& step)
{
    SqlConnection memory({}, SqlConnection::Mode::Memory);
    bringUpToDate(memory);
    const bool readingOnly = !sql.inTransaction();
    if (readingOnly)
        sql.execute("BEGIN"); // one moment for all that is read
    try {
        Moment moment = rebuildIn(memory, sql, step);
        if (readingOnly)
            sql.execute("COMMIT");
        return moment;
    } catch (...) {
        if (readingOnly)
            sql.execute("ROLLBACK");
        throw;
    }
}

void writeStep(SqlConnection& sql, const HistoryStep& step, const QByteArray& changeset)
{
    Statement upsert(sql.handle(),
        upsertSql(u"history"_s,
            { u"number"_s, u"id"_s, u"kind"_s, u"target"_s, u"label"_s, u"made_at"_s, u"author"_s,
                u"workshop"_s, u"merged"_s, u"joined"_s, u"changeset"_s }));
    upsert.bind(1, step.number);
    upsert.bind(2, uuidText(step.id));
    upsert.bind(3, kinds.at(int(step.kind)));
    upsert.bind(4, step.target);
    upsert.bind(5, step.label.left(10'000));
    Codec<QDateTime>::bind(upsert, 6, step.madeAt);
    upsert.bind(7, step.author.left(1000));
    upsert.bind(8, step.workshop.left(1000));
    if (step.merged.isNull())
        upsert.bindNull(9);
    else
        upsert.bind(9, uuidText(step.merged));
    upsert.bind(10, qint64(step.joined));
    upsert.bindBlob(11, changeset.isEmpty() ? QByteArray() : packedChangeset(changeset));
    upsert.execute();
    updateChecksum(sql, u"history"_s, QString::number(step.number));
}

void removeStep(SqlConnection& sql, qint64 number)
{
    Statement remove(sql.handle(), "DELETE FROM history WHERE number = ?");
    remove.bind(1, number);
    remove.execute();
    updateChecksum(sql, u"history"_s, QString::number(number));
}

HistoryStep newStep(HistoryStep::Kind kind, qint64 number, const EditNote& note)
{
    HistoryStep step;
    step.number = number;
    step.id = QUuid::createUuid();
    step.kind = kind;
    step.label = note.label;
    step.madeAt = QDateTime::currentDateTimeUtc();
    step.author = note.author;
    step.workshop = note.workshop;
    step.merged = note.merged;
    return step;
}

std::optional<HistoryStep> joinLastStep(
    SqlConnection& sql, qint64 number, const EditNote& note, const QByteArray& changeset)
{
    const QByteArray both = joined({ stepChangeset(sql, number), changeset });
    if (both.isEmpty()) {
        removeStep(sql, number);
        return {};
    }
    HistoryStep step = newStep(HistoryStep::Kind::Edit, number, note);
    step.label = readStep(sql, number).value_or(step).label; // "Add", not "Rename"
    writeStep(sql, step, both);
    return step;
}

QList<Version> readVersions(SqlConnection& sql)
{
    QList<Version> versions;
    Statement select(sql.handle(),
        "SELECT step_id, name, made_at, automatic FROM version ORDER BY made_at, name");
    while (select.step())
        versions.append({ readUuid(select, 0), select.text(1),
            Codec<QDateTime>::read(select, 2).toUTC(), select.integer(3) == 1 });
    return versions;
}

void writeVersion(SqlConnection& sql, const Version& version)
{
    Statement upsert(sql.handle(),
        upsertSql(u"version"_s, { u"step_id"_s, u"name"_s, u"made_at"_s, u"automatic"_s }));
    upsert.bind(1, uuidText(version.step));
    upsert.bind(2, version.name.left(1000));
    Codec<QDateTime>::bind(upsert, 3, version.madeAt);
    upsert.bind(4, qint64(version.automatic ? 1 : 0));
    upsert.execute();
    updateChecksum(sql, u"version"_s, uuidText(version.step));
}

void removeVersion(SqlConnection& sql, const QUuid& step)
{
    Statement remove(sql.handle(), "DELETE FROM version WHERE step_id = ?");
    remove.bind(1, uuidText(step));
    remove.execute();
    updateChecksum(sql, u"version"_s, uuidText(step));
}

namespace {
/// Joins steps in a row.
class Thinning {
public:
    Thinning(SqlConnection& sql, const QList<HistoryStep>& steps)
        : m_sql(sql)
        , m_steps(steps)
        , m_undone(undoneSteps(steps))
    {
        for (const Version& version : readVersions(sql))
            m_named.insert(version.step);
        for (const HistoryStep& step : steps)
            m_own.insert(step.id);
    }

    /// The first `count` steps after the beginning, to one a day.
    void joinDays(qsizetype count)
    {
        QList<HistoryStep> day;
        for (qsizetype i = 1; i <= count; ++i) {
            const HistoryStep& step = m_steps.at(i);
            if (!day.isEmpty()
                && (day.last().madeAt.date() != step.madeAt.date()
                    || m_named.contains(day.last().id))) {
                join(day);
                day.clear();
            }
            day.append(step);
        }
        join(day);
    }

    /// The beginning moves up to the last of the first `count` steps.
    void dropFirst(qsizetype count)
    {
        HistoryStep begin = m_steps.at(count);
        for (qsizetype i = 0; i < count; ++i) {
            removeStep(m_sql, m_steps.at(i).number);
            if (m_named.contains(m_steps.at(i).id))
                removeVersion(m_sql, m_steps.at(i).id);
        }
        begin.kind = HistoryStep::Kind::Begin;
        begin.target = 0;
        writeStep(m_sql, begin, {});
    }

private:
    /// Into the last of them, so that its moment keeps its name in every copy of the file.
    void join(const QList<HistoryStep>& steps)
    {
        if (steps.size() < 2)
            return;
        const auto changeset = joinedOrNothing(steps);
        if (!changeset)
            return;
        HistoryStep all = steps.last();
        all.kind = HistoryStep::Kind::Edit;
        all.target = 0;
        all.merged = mergedBy(steps);
        qint64 count = 0;
        for (const HistoryStep& step : steps) {
            count += step.joined;
            if (step.number != all.number)
                removeStep(m_sql, step.number);
        }
        all.joined = int(std::min(count, qint64(1'000'000'000)));
        writeStep(m_sql, all, *changeset);
    }

    /// Nothing where the file took a new form between the steps: SQLite joins no changesets of
    /// tables with a different number of columns, and such a day keeps its steps. So does one whose
    /// steps unpack to more than is worth the while and the memory.
    std::optional<QByteArray> joinedOrNothing(const QList<HistoryStep>& steps)
    {
        try {
            return changesetBetween(m_sql, steps.first().number - 1, steps.last().number, m_budget);
        } catch (const SqlError& error) {
            if (error.code() != SQLITE_SCHEMA)
                throw;
            return {};
        }
    }

    /// What the steps took over from another copy and is still there: a merge that was undone must
    /// not count as done, or what it brought would count as removed by hand. Restoring takes back
    /// merges, so it goes first.
    QUuid mergedBy(const QList<HistoryStep>& steps) const
    {
        QUuid result;
        for (const HistoryStep& step : steps) {
            if (step.merged.isNull() || m_undone.contains(step.number))
                continue;
            if (m_own.contains(step.merged))
                return step.merged;
            result = step.merged;
        }
        return result;
    }

    SqlConnection& m_sql;
    QList<HistoryStep> m_steps;
    QSet<qint64> m_undone;
    QSet<QUuid> m_named = {};
    QSet<QUuid> m_own = {}; ///< The moments of this file.
    qint64 m_budget = 256 << 20; ///< Bytes that may still be unpacked to be joined.
};
} // namespace

static qint64 bytesOf(const QList<HistoryStep>& steps)
{
    qint64 bytes = 0;
    for (const HistoryStep& step : steps)
        bytes += step.bytes;
    return bytes;
}

bool thinHistory(SqlConnection& sql, const HistoryLimits& limits)
{
    if (sql.integer("SELECT count(*) FROM history") <= limits.steps
        && sql.integer("SELECT sum(length(changeset)) FROM history") <= limits.bytes)
        return false;
    QList<HistoryStep> steps = readSteps(sql);
    Thinning(sql, steps).joinDays(steps.size() / 2);
    steps = readSteps(sql);
    qsizetype oldest = 0;
    for (qint64 bytes = bytesOf(steps); oldest < steps.size() - 1
         && (steps.size() - oldest > limits.steps || bytes > limits.bytes);)
        bytes -= steps.at(++oldest).bytes;
    if (oldest > 0)
        Thinning(sql, steps).dropFirst(oldest);
    return true;
}
