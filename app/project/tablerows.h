// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The two kinds of table behind table.h, which includes this file.

/// "INSERT INTO team (id, position, name) VALUES (?, ?, ?)" and the like, for columns that begin
/// with the key.
QByteArray insertSql(const QString& table, const QStringList& columns);
QByteArray upsertSql(const QString& table, const QStringList& columns);
QByteArray updateSql(const QString& table, const QStringList& columns);
QByteArray selectSql(const QString& table, const QStringList& columns, const QString& rest = {});
/// Runs an update of exactly one row.
void updateOne(SqlConnection& sql, Statement& statement);

ValueError unknownField(const QString& name);
ValueError notAnObject();
ValueError notAList();
ValueError noRow(const QString& table);
ValueError noId();
ValueError doubleId(const QUuid& id);
ValueError missingRow(const QUuid& id, const QString& parent);

template <typename T> class Columns {
public:
    explicit Columns(std::vector<Column<T>> columns)
        : m_columns(std::move(columns))
    {
    }

    const std::vector<Column<T>>& all() const { return m_columns; }

    QStringList names(const QStringList& keys) const
    {
        QStringList result = keys;
        for (const Column<T>& column : m_columns)
            result.append(column.name);
        return result;
    }

    QList<Table::ColumnName> declared() const
    {
        QList<Table::ColumnName> result;
        for (const Column<T>& column : m_columns)
            result.append({ column.name, column.type, column.nullable, column.jsonType,
                column.parent, column.orphan });
        return result;
    }

    void bind(Statement& statement, int parameter, const T& row) const
    {
        for (const Column<T>& column : m_columns)
            column.bind(statement, parameter++, row);
    }

    void read(const Statement& statement, int index, T& row) const
    {
        for (const Column<T>& column : m_columns) {
            try {
                column.read(statement, index++, row);
            } catch (ValueError& error) {
                error.path = column.name;
                throw;
            }
        }
    }

    void toJson(QJsonObject& object, const T& row) const
    {
        for (const Column<T>& column : m_columns)
            object.insert(column.name, column.toJson(row));
    }

    /// Fields that are not there keep what they are; fields that are not known are refused.
    void fromJson(const QJsonObject& object, T& row, const QString& key = {}) const
    {
        qsizetype understood = object.contains(key) ? 1 : 0;
        for (const Column<T>& column : m_columns) {
            const auto value = object.constFind(column.name);
            if (value == object.constEnd())
                continue;
            ++understood;
            try {
                column.fromJson(*value, row);
            } catch (ValueError& error) {
                error.path = u'.' + column.name;
                throw;
            }
        }
        if (understood == object.size())
            return;
        const QStringList known = names({ key });
        for (const QString& name : object.keys())
            if (!known.contains(name))
                throw unknownField(name);
    }

private:
    std::vector<Column<T>> m_columns;
};

/// A part of the project there is one of: a table of one row with id 1.
template <typename T> class ValueTable : public Table {
public:
    ValueTable(const QString& name, T Project::*value, std::vector<Column<T>> columns)
        : Table(name)
        , m_value(value)
        , m_columns(std::move(columns))
    {
    }

    bool isList() const override { return false; }
    QList<ColumnName> columns() const override { return m_columns.declared(); }
    qsizetype count(const Project&) const override { return 1; }

    void read(SqlConnection& sql, Project& project, Positions&) const override
    {
        Statement select(
            sql.handle(), selectSql(name(), m_columns.names({ QStringLiteral("id") })));
        if (!select.step())
            throw noRow(name());
        try {
            m_columns.read(select, 1, project.*m_value);
        } catch (ValueError& error) {
            error.table = name();
            throw;
        }
    }

    void refresh(SqlConnection& sql, const QStringList&, Project& project,
        Positions& positions) const override
    {
        read(sql, project, positions);
    }

    void salvage(SqlConnection& sql, Project& project, Positions& positions,
        const std::function<void(const QString&, const QString&)>& unreadable) const override
    {
        try {
            Project found;
            read(sql, found, positions);
            project.*m_value = found.*m_value;
        } catch (const ValueError& error) {
            unreadable(QStringLiteral("1"), error.what);
        } catch (const SqlError& error) {
            unreadable({}, error.message());
        }
    }

    bool write(
        SqlConnection& sql, const Project* before, const Project& after, Positions&) const override
    {
        if (before && before->*m_value == after.*m_value)
            return false;
        try {
            Statement upsert(
                sql.handle(), upsertSql(name(), m_columns.names({ QStringLiteral("id") })));
            upsert.bind(1, qint64(1));
            m_columns.bind(upsert, 2, after.*m_value);
            upsert.execute();
        } catch (SqlError& error) {
            error.table = name();
            throw;
        }
        return true;
    }

    void writeEach(SqlConnection& sql, const Project& project,
        const std::function<void(const QUuid&, const QString&)>&) const override
    {
        Positions positions;
        write(sql, nullptr, project, positions);
    }

    QJsonValue toJson(const Project& project) const override
    {
        QJsonObject object;
        m_columns.toJson(object, project.*m_value);
        return object;
    }

    void fromJson(const QJsonValue& json, Project& project) const override
    {
        if (!json.isObject())
            throw notAnObject();
        m_columns.fromJson(json.toObject(), project.*m_value);
    }

    QSet<QUuid> ids(const Project&) const override { return {}; }
    QSet<QUuid> removedIds(const Project&, const Project&) const override { return {}; }
    bool forget(const QString&, const QSet<QUuid>&, Project&) const override { return false; }
    QSet<QUuid> missing(const QString&, const QSet<QUuid>&, const Project&) const override
    {
        return {};
    }
    void drop(const QSet<QUuid>&, Project&) const override { }
    void checkReferences(const Project&, const QHash<QString, QSet<QUuid>>&) const override { }

private:
    T Project::*m_value;
    Columns<T> m_columns;
};

/// A list of rows that carry an id.
template <typename T> class ListTable : public Table {
public:
    ListTable(const QString& name, QList<T> Project::*list, std::vector<Column<T>> columns)
        : Table(name)
        , m_list(list)
        , m_columns(std::move(columns))
    {
    }

    bool isList() const override { return true; }
    QList<ColumnName> columns() const override { return m_columns.declared(); }
    qsizetype count(const Project& project) const override { return (project.*m_list).size(); }

    void read(SqlConnection& sql, Project& project, Positions& positions) const override;
    void refresh(SqlConnection& sql, const QStringList& ids, Project& project,
        Positions& positions) const override;
    void salvage(SqlConnection& sql, Project& project, Positions& positions,
        const std::function<void(const QString&, const QString&)>& unreadable) const override;
    bool write(SqlConnection& sql, const Project* before, const Project& after,
        Positions& positions) const override;
    void writeEach(SqlConnection& sql, const Project& project,
        const std::function<void(const QUuid&, const QString&)>& refused) const override;
    QJsonValue toJson(const Project& project) const override;
    void fromJson(const QJsonValue& json, Project& project) const override;
    QSet<QUuid> ids(const Project& project) const override;
    QSet<QUuid> removedIds(const Project& before, const Project& after) const override;
    bool forget(const QString& parent, const QSet<QUuid>& removed, Project& project) const override;
    QSet<QUuid> missing(
        const QString& parent, const QSet<QUuid>& known, const Project& project) const override;
    void drop(const QSet<QUuid>& ids, Project& project) const override
    {
        (project.*m_list).removeIf([&](const T& row) { return ids.contains(row.id); });
    }
    void checkReferences(
        const Project& project, const QHash<QString, QSet<QUuid>>& known) const override;

private:
    /// How a list became another: the rows at both ends that are the same ones, and where those
    /// between them come from.
    struct Change {
        qsizetype prefix = 0;
        qsizetype suffix = 0;
        QList<qsizetype> sources = {}; ///< Index in the old list, or -1 for a new row.
        QList<QUuid> removed = {};
    };

    static bool shared(const QList<T>& a, const QList<T>& b)
    {
        return a.constData() == b.constData() && a.size() == b.size();
    }
    static Change compare(const QList<T>& before, const QList<T>& after);
    void bindRow(Statement& statement, const T& row, qint64 position) const
    {
        Codec<QUuid>::bind(statement, 1, row.id);
        statement.bind(2, position);
        m_columns.bind(statement, 3, row);
    }

    /// One row with its place in the list.
    struct Placed {
        qint64 position = 0;
        T row = {};
    };
    QStringList columnNames() const
    {
        return m_columns.names({ QStringLiteral("id"), QStringLiteral("position") });
    }
    /// The row a statement of columnNames() is at. Throws ValueError.
    Placed placed(const Statement& select) const;
    /// The same where the row is to stay at its place.
    Placed placedWithin(const Statement& select) const;

    QList<T> Project::*m_list;
    Columns<T> m_columns;
};

template <typename T>
typename ListTable<T>::Placed ListTable<T>::placed(const Statement& select) const
{
    Placed result;
    try {
        result.row.id = Codec<QUuid>::read(select, 0);
        result.position = select.integer(1);
        m_columns.read(select, 2, result.row);
    } catch (ValueError& error) {
        error.table = name();
        error.id = select.text(0);
        throw;
    }
    return result;
}

template <typename T>
typename ListTable<T>::Placed ListTable<T>::placedWithin(const Statement& select) const
{
    try {
        readInteger(select, 1, -farthestPosition, farthestPosition);
    } catch (ValueError& error) {
        error.table = name();
        error.id = select.text(0);
        error.path = QStringLiteral("position");
        throw;
    }
    return placed(select);
}

template <typename T>
void ListTable<T>::read(SqlConnection& sql, Project& project, Positions& positions) const
{
    QList<T>& list = project.*m_list;
    QList<qint64>& places = positions[name()];
    Statement select(
        sql.handle(), selectSql(name(), columnNames(), QStringLiteral("ORDER BY position")));
    while (select.step()) {
        Placed found = placedWithin(select);
        places.append(found.position);
        list.append(std::move(found.row));
    }
}

template <typename T>
void ListTable<T>::refresh(
    SqlConnection& sql, const QStringList& ids, Project& project, Positions& positions) const
{
    QList<Placed> fresh;
    QSet<QUuid> touched;
    Statement select(
        sql.handle(), selectSql(name(), columnNames(), QStringLiteral("WHERE id = ?")));
    for (const QString& id : ids) {
        touched.insert(QUuid::fromString(id));
        select.bind(1, id);
        if (select.step())
            fresh.append(placedWithin(select));
        select.reset();
    }
    const auto earlier = [](const Placed& a, const Placed& b) { return a.position < b.position; };
    std::sort(fresh.begin(), fresh.end(), earlier);
    const QList<T> was = project.*m_list;
    const QList<qint64> oldPlaces = positions.value(name());
    QList<T> list;
    QList<qint64> places;
    list.reserve(was.size() + fresh.size());
    places.reserve(was.size() + fresh.size());
    auto next = fresh.cbegin();
    const auto takeUpTo = [&](qint64 position) {
        for (; next != fresh.cend() && next->position < position; ++next) {
            list.append(next->row);
            places.append(next->position);
        }
    };
    for (qsizetype i = 0; i < was.size(); ++i) {
        if (touched.contains(was.at(i).id))
            continue;
        takeUpTo(oldPlaces.at(i));
        list.append(was.at(i));
        places.append(oldPlaces.at(i));
    }
    takeUpTo(farthestPosition + 1);
    project.*m_list = list;
    positions[name()] = places;
}

template <typename T>
void ListTable<T>::salvage(SqlConnection& sql, Project& project, Positions& positions,
    const std::function<void(const QString&, const QString&)>& unreadable) const
{
    QHash<QUuid, Placed> found;
    // From both ends, because a page that can't be read ends the reading.
    for (const QString& direction : { QStringLiteral("ASC"), QStringLiteral("DESC") }) {
        try {
            Statement select(sql.handle(),
                selectSql(name(), columnNames(), QStringLiteral("ORDER BY id ") + direction));
            while (select.step()) {
                try {
                    Placed row = placed(select);
                    found.insert(row.row.id, row);
                } catch (const ValueError& error) {
                    if (direction == QStringLiteral("ASC"))
                        unreadable(error.id, error.path + QStringLiteral(": ") + error.what);
                }
            }
            break; // all of it
        } catch (const SqlError& error) {
            if (direction == QStringLiteral("ASC"))
                unreadable({}, error.message());
        }
    }
    QList<Placed> rows = found.values();
    std::sort(rows.begin(), rows.end(), [](const Placed& a, const Placed& b) {
        return a.position != b.position ? a.position < b.position : a.row.id < b.row.id;
    });
    for (const Placed& row : rows) {
        (project.*m_list).append(row.row);
        positions[name()].append(row.position);
    }
}

template <typename T>
typename ListTable<T>::Change ListTable<T>::compare(const QList<T>& before, const QList<T>& after)
{
    Change change;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (change.prefix < shorter && before[change.prefix].id == after[change.prefix].id)
        ++change.prefix;
    while (change.suffix < shorter - change.prefix
        && before[before.size() - 1 - change.suffix].id
            == after[after.size() - 1 - change.suffix].id)
        ++change.suffix;
    QHash<QUuid, qsizetype> old;
    for (qsizetype i = change.prefix; i < before.size() - change.suffix; ++i)
        old.insert(before[i].id, i);
    for (qsizetype i = change.prefix; i < after.size() - change.suffix; ++i) {
        const auto source = old.constFind(after[i].id);
        change.sources.append(source == old.constEnd() ? -1 : *source);
        if (source != old.constEnd())
            old.erase(source);
    }
    change.removed = old.keys();
    return change;
}

template <typename T>
bool ListTable<T>::write(
    SqlConnection& sql, const Project* before, const Project& after, Positions& positions) const
{
    const QList<T> was = before ? before->*m_list : QList<T>();
    const QList<T>& is = after.*m_list;
    if (shared(was, is))
        return false;
    const Change change = compare(was, is);
    const QList<qint64> oldPlaces = positions.value(name());
    const bool samePlaces = change.sources.isEmpty() && change.removed.isEmpty();
    const QList<qint64> places = samePlaces
        ? oldPlaces
        : positionsAfter(oldPlaces, change.prefix, change.suffix, change.sources);
    const QStringList names = columnNames();
    std::optional<Statement> update;
    std::optional<Statement> insert;
    bool written = false;
    QUuid id;
    try {
        for (const QUuid& gone : change.removed) {
            id = gone;
            Statement remove(sql.handle(), "DELETE FROM " + name().toUtf8() + " WHERE id = ?");
            Codec<QUuid>::bind(remove, 1, gone);
            updateOne(sql, remove);
            written = true;
        }
        for (qsizetype i = 0; i < is.size(); ++i) {
            const qsizetype end = is.size() - change.suffix;
            const qsizetype source = i < change.prefix ? i
                : i >= end                             ? i - is.size() + was.size()
                                                       : change.sources.at(i - change.prefix);
            const T& row = is.at(i);
            if (source >= 0 && row == was.at(source)
                && (samePlaces || places.at(i) == oldPlaces.at(source)))
                continue;
            id = row.id;
            std::optional<Statement>& statement = source < 0 ? insert : update;
            if (!statement)
                statement.emplace(
                    sql.handle(), source < 0 ? insertSql(name(), names) : updateSql(name(), names));
            bindRow(*statement, row, places.at(i));
            if (source < 0)
                statement->execute();
            else
                updateOne(sql, *statement);
            written = true;
        }
    } catch (SqlError& error) {
        error.table = name();
        error.id = id.toString(QUuid::WithoutBraces);
        throw;
    } catch (ValueError& error) {
        error.table = name();
        error.id = id.toString(QUuid::WithoutBraces);
        throw;
    }
    if (!samePlaces)
        positions[name()] = places;
    return written;
}

template <typename T>
void ListTable<T>::writeEach(SqlConnection& sql, const Project& project,
    const std::function<void(const QUuid&, const QString&)>& refused) const
{
    Statement insert(sql.handle(), insertSql(name(), columnNames()));
    for (const T& row : project.*m_list) {
        try {
            bindRow(insert, row, 0);
            insert.execute();
        } catch (const SqlError& error) {
            refused(row.id, error.message());
        } catch (const ValueError& error) {
            refused(row.id, error.what);
        }
    }
}

template <typename T> QJsonValue ListTable<T>::toJson(const Project& project) const
{
    QJsonArray array;
    for (const T& row : project.*m_list) {
        QJsonObject object;
        object.insert(QStringLiteral("id"), Codec<QUuid>::toJson(row.id));
        m_columns.toJson(object, row);
        array.append(object);
    }
    return array;
}

template <typename T> void ListTable<T>::fromJson(const QJsonValue& json, Project& project) const
{
    if (!json.isArray())
        throw notAList();
    QSet<QUuid> ids;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        try {
            if (!array.at(i).isObject())
                throw notAnObject();
            const QJsonObject object = array.at(i).toObject();
            T row;
            row.id = Codec<QUuid>::fromJson(object.value(QStringLiteral("id")).isUndefined()
                    ? QJsonValue(QJsonValue::Null)
                    : object.value(QStringLiteral("id")));
            if (row.id.isNull())
                throw noId();
            if (ids.contains(row.id))
                throw doubleId(row.id);
            ids.insert(row.id);
            m_columns.fromJson(object, row, QStringLiteral("id"));
            (project.*m_list).append(std::move(row));
        } catch (ValueError& error) {
            error.path = QStringLiteral("[%1]").arg(i) + error.path;
            throw;
        }
    }
}

template <typename T> QSet<QUuid> ListTable<T>::ids(const Project& project) const
{
    QSet<QUuid> result;
    for (const T& row : project.*m_list)
        result.insert(row.id);
    return result;
}

template <typename T>
QSet<QUuid> ListTable<T>::removedIds(const Project& before, const Project& after) const
{
    if (shared(before.*m_list, after.*m_list))
        return {};
    const Change change = compare(before.*m_list, after.*m_list);
    return QSet<QUuid>(change.removed.begin(), change.removed.end());
}

template <typename T>
bool ListTable<T>::forget(const QString& parent, const QSet<QUuid>& removed, Project& project) const
{
    bool changed = false;
    for (const Column<T>& column : m_columns.all()) {
        if (column.parent != parent)
            continue;
        const auto orphaned = [&](const T& row) { return removed.contains(row.*column.reference); };
        const QList<T>& list = project.*m_list;
        if (std::none_of(list.cbegin(), list.cend(), orphaned))
            continue;
        changed = true;
        QList<T>& rows = project.*m_list;
        if (column.orphan == Orphan::Removed) {
            rows.removeIf(orphaned);
        } else {
            for (T& row : rows)
                if (orphaned(row))
                    row.*column.reference = QUuid();
        }
    }
    return changed;
}

template <typename T>
QSet<QUuid> ListTable<T>::missing(
    const QString& parent, const QSet<QUuid>& known, const Project& project) const
{
    QSet<QUuid> result;
    for (const Column<T>& column : m_columns.all()) {
        if (column.parent != parent)
            continue;
        for (const T& row : project.*m_list) {
            const QUuid id = row.*column.reference;
            if (!known.contains(id) && !(id.isNull() && column.orphan == Orphan::Unlinked))
                result.insert(id);
        }
    }
    return result;
}

template <typename T>
void ListTable<T>::checkReferences(
    const Project& project, const QHash<QString, QSet<QUuid>>& known) const
{
    const QList<T>& list = project.*m_list;
    for (const Column<T>& column : m_columns.all()) {
        if (!column.reference)
            continue;
        const QSet<QUuid> parents = known.value(column.parent);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QUuid id = list.at(i).*column.reference;
            if (id.isNull() ? column.orphan == Orphan::Unlinked : parents.contains(id))
                continue;
            ValueError error = missingRow(id, column.parent);
            error.path = QStringLiteral("%1[%2].%3").arg(name()).arg(i).arg(column.name);
            throw error;
        }
    }
}

template <typename T>
void Tables::add(const QString& name, QList<T> Project::*list, std::vector<Column<T>> columns)
{
    m_tables.push_back(std::make_unique<ListTable<T>>(name, list, std::move(columns)));
}

template <typename T>
void Tables::addValue(const QString& name, T Project::*value, std::vector<Column<T>> columns)
{
    m_tables.push_back(std::make_unique<ValueTable<T>>(name, value, std::move(columns)));
}
