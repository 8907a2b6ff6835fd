// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/project/tablecodecs.h"
#include "app/project/tablepositions.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <functional>
#include <memory>
#include <vector>

class SqlConnection;

/// What becomes of a row when the row it names is removed.
enum class Orphan { Removed, Unlinked };

/// One column of a table: a field of the value with its name in SQL and JSON.
template <typename T> struct Column {
    QString name;
    QByteArray type; ///< As declared in the schema: TEXT or INTEGER.
    bool nullable = false;
    QString jsonType; ///< For people.
    std::function<void(Statement&, int, const T&)> bind;
    std::function<void(const Statement&, int, T&)> read;
    std::function<QJsonValue(const T&)> toJson;
    std::function<void(const QJsonValue&, T&)> fromJson;
    // Where the field names a row of another table:
    QUuid T::*reference = nullptr;
    QString parent = {};
    Orphan orphan = Orphan::Unlinked;
};

/// A column from anything that can give and take the field: `get(row)` returns it, `set(row)` a
/// reference to it.
template <typename T, typename V, typename Get, typename Set>
Column<T> columnOf(const QString& name, const Get& get, const Set& set)
{
    using C = Codec<V>;
    return { name, C::type, C::nullable, QLatin1StringView(C::jsonType),
        [get](Statement& statement, int parameter, const T& row) {
            C::bind(statement, parameter, get(row));
        },
        [set](const Statement& statement, int column, T& row) {
            set(row) = C::read(statement, column);
        },
        [get](const T& row) { return C::toJson(get(row)); },
        [set](const QJsonValue& json, T& row) { set(row) = C::fromJson(json); } };
}

template <typename T, typename V> Column<T> column(const QString& name, V T::*member)
{
    return columnOf<T, V>(
        name, [member](const T& row) -> const V& { return row.*member; },
        [member](T& row) -> V& { return row.*member; });
}

/// A field of a part of the value: column(u"outcome_unit"_s, &KataBoard::outcome, &Metric::unit).
template <typename T, typename Part, typename V>
Column<T> column(const QString& name, Part T::*part, V Part::*member)
{
    return columnOf<T, V>(
        name, [part, member](const T& row) -> const V& { return row.*part.*member; },
        [part, member](T& row) -> V& { return row.*part.*member; });
}

/// A time that is UTC in memory, too.
template <typename T> Column<T> utcTime(const QString& name, QDateTime T::*member)
{
    Column<T> result = column(name, member);
    result.read = [member](const Statement& statement, int index, T& row) {
        row.*member = Codec<QDateTime>::read(statement, index).toUTC();
    };
    result.fromJson = [member](const QJsonValue& json, T& row) {
        row.*member = Codec<QDateTime>::fromJson(json).toUTC();
    };
    return result;
}

/// An enumeration as words, one for each value in the order of the enumeration.
template <typename T, typename E>
Column<T> words(const QString& name, E T::*member, const QStringList& list)
{
    return { name, "TEXT", false, list.join(QStringLiteral(" | ")),
        [member, list](Statement& statement, int parameter, const T& row) {
            statement.bind(parameter, wordOf(list, int(row.*member)));
        },
        [member, list](const Statement& statement, int column, T& row) {
            row.*member = E(indexOfWord(list, Codec<QString>::read(statement, column)));
        },
        [member, list](const T& row) { return QJsonValue(wordOf(list, int(row.*member))); },
        [member, list](const QJsonValue& json, T& row) {
            row.*member = E(indexOfWord(list, Codec<QString>::fromJson(json)));
        } };
}

/// The id of a row in table `parent`. Null where it is unknown, which only an Unlinked one may be.
template <typename T>
Column<T> reference(const QString& name, QUuid T::*member, const QString& parent, Orphan orphan)
{
    Column<T> result = column(name, member);
    result.nullable = orphan == Orphan::Unlinked;
    result.reference = member;
    result.jsonType = QStringLiteral("id of a %1").arg(parent);
    result.parent = parent;
    result.orphan = orphan;
    return result;
}

/// One table of the project file and one member of the project's JSON value, described once.
/// Reading, writing, JSON and references all follow from the description.
class Table {
public:
    struct ColumnName {
        QString name;
        QByteArray type;
        bool nullable;
        QString jsonType;
        QString parent = {}; ///< The table a reference names a row of; else empty.
        Orphan orphan = Orphan::Unlinked;
    };

    explicit Table(const QString& name)
        : m_name(name)
    {
    }
    virtual ~Table() = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    const QString& name() const { return m_name; }
    /// Many rows with an id each, not one value.
    virtual bool isList() const = 0;
    virtual QList<ColumnName> columns() const = 0;
    virtual qsizetype count(const Project& project) const = 0;

    /// Fills its part of `project` from the file. Throws ValueError or SqlError.
    virtual void read(SqlConnection& sql, Project& project, Positions& positions) const = 0;
    /// Reads these rows again: they may have changed, moved, come or gone.
    virtual void refresh(SqlConnection& sql, const QStringList& ids, Project& project,
        Positions& positions) const = 0;
    /// Reads whatever rows can be read; `unreadable` gets the id and reason of each that is not
    /// what it should be, or the reason alone where the rest of the table is out of reach.
    virtual void salvage(SqlConnection& sql, Project& project, Positions& positions,
        const std::function<void(const QString& id, const QString& why)>& unreadable) const = 0;
    /// Writes into an empty table all rows that keep to its rules; `refused` gets the id and rule
    /// of each other one. Throws SqlError where a table of one value does not.
    virtual void writeEach(SqlConnection& sql, const Project& project,
        const std::function<void(const QUuid& id, const QString& why)>& refused) const = 0;
    /// Writes the rows in which `after` differs from `before`, or all where that is null; true if
    /// there were any.
    virtual bool write(SqlConnection& sql, const Project* before, const Project& after,
        Positions& positions) const = 0;

    virtual QJsonValue toJson(const Project& project) const = 0;
    virtual void fromJson(const QJsonValue& json, Project& project) const = 0;

    /// The ids of its rows; empty for a table of one value.
    virtual QSet<QUuid> ids(const Project& project) const = 0;
    /// The ids of rows that are in `before` and no longer in `after`; costs nothing while both
    /// share their rows.
    virtual QSet<QUuid> removedIds(const Project& before, const Project& after) const = 0;
    /// Takes rows that name one of `removed` rows of `parent` out of `project`, or clears the
    /// field, as the description says. True if something changed.
    virtual bool forget(
        const QString& parent, const QSet<QUuid>& removed, Project& project) const = 0;
    /// The ids of rows of `parent` that its rows name and that are not `known`.
    virtual QSet<QUuid> missing(
        const QString& parent, const QSet<QUuid>& known, const Project& project) const = 0;
    /// Takes these rows out of `project`.
    virtual void drop(const QSet<QUuid>& ids, Project& project) const = 0;
    /// Throws ValueError naming the row and field that refers to a row that is not there.
    virtual void checkReferences(
        const Project& project, const QHash<QString, QSet<QUuid>>& known) const = 0;

private:
    QString m_name;
};

/// All tables of a project, parents before children.
class Tables {
public:
    /// A list of rows with an `id` each.
    template <typename T>
    void add(const QString& name, QList<T> Project::*list, std::vector<Column<T>> columns);
    /// A part of the project there is one of.
    template <typename T>
    void addValue(const QString& name, T Project::*value, std::vector<Column<T>> columns);

    const std::vector<std::unique_ptr<const Table>>& all() const { return m_tables; }
    const Table* find(const QString& name) const;

private:
    std::vector<std::unique_ptr<const Table>> m_tables;
};

/// The tables of every slice, in the order of the file.
const Tables& projectTables();

/// Throws SqlError with table and id of a row that breaks a rule of the schema, by writing all of
/// the project into a file in memory.
void checkRules(const Project& project);

#include "app/project/tablerows.h"
