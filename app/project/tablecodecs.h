// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/storesql.h"
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QPointF>
#include <QStringList>
#include <QUuid>
#include <chrono>
#include <concepts>
#include <limits>
#include <optional>

/// A value that is not what its field holds: what is wrong, and where in the JSON value or table.
struct ValueError {
    QString what = {}; ///< "“soon” is not a date".
    QString path = {}; ///< "step[3].team_id", completed on the way up.
    QString table = {};
    QString id = {};
};

// How one type of field stands in a row and in JSON:
//   type, nullable   as the schema declares it
//   jsonType         for people, in the JSON value's documentation
//   bind, read       parameter and column of a statement
//   toJson, fromJson
// What cannot be read throws ValueError.
template <typename V> struct Codec;

QString wordOf(const QStringList& words, int index);
int indexOfWord(const QStringList& words, const QString& word);
/// Throw ValueError unless the column or JSON value is what the name says.
qint64 readInteger(const Statement& statement, int column, qint64 least, qint64 most);
QString readText(const Statement& statement, int column);
/// Without what could not be read again: zeros and lone halves of characters, as they come in by
/// the clipboard.
void bindText(Statement& statement, int parameter, const QString& value);
QString plainText(QString text);
qint64 integerFromJson(const QJsonValue& json, qint64 least, qint64 most);
QString textFromJson(const QJsonValue& json);

template <> struct Codec<QString> {
    static constexpr const char* jsonType = "text";
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = false;
    static void bind(Statement& s, int parameter, const QString& value)
    {
        bindText(s, parameter, value);
    }
    static QString read(const Statement& s, int column) { return readText(s, column); }
    static QJsonValue toJson(const QString& value)
    {
        return value.isNull() ? QJsonValue(QLatin1String("")) : QJsonValue(value);
    }
    static QString fromJson(const QJsonValue& json) { return textFromJson(json); }
};

/// 36 characters; the null id is NULL.
template <> struct Codec<QUuid> {
    static constexpr const char* jsonType = "id";
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = true;
    static void bind(Statement& s, int parameter, const QUuid& value);
    static QUuid read(const Statement& s, int column);
    static QJsonValue toJson(const QUuid& value);
    static QUuid fromJson(const QJsonValue& json);
};

template <std::integral I> struct Codec<I> {
    static constexpr const char* jsonType = "integer";
    static constexpr const char* type = "INTEGER";
    static constexpr bool nullable = false;
    static constexpr qint64 least = std::numeric_limits<I>::min();
    static constexpr qint64 most = std::numeric_limits<I>::max();
    static void bind(Statement& s, int parameter, I value) { s.bind(parameter, qint64(value)); }
    static I read(const Statement& s, int column) { return I(readInteger(s, column, least, most)); }
    static QJsonValue toJson(I value) { return QJsonValue(qint64(value)); }
    static I fromJson(const QJsonValue& json) { return I(integerFromJson(json, least, most)); }
};

/// 0 or 1 in a row, false or true in JSON.
template <> struct Codec<bool> {
    static constexpr const char* jsonType = "true or false";
    static constexpr const char* type = "INTEGER";
    static constexpr bool nullable = false;
    static void bind(Statement& s, int parameter, bool value) { s.bind(parameter, qint64(value)); }
    static bool read(const Statement& s, int column) { return readInteger(s, column, 0, 1) == 1; }
    static QJsonValue toJson(bool value) { return value; }
    static bool fromJson(const QJsonValue& json);
};

/// "2026-11-20"; no date is NULL.
template <> struct Codec<QDate> {
    static constexpr const char* jsonType = "date";
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = true;
    static void bind(Statement& s, int parameter, QDate value);
    static QDate read(const Statement& s, int column);
    static QJsonValue toJson(QDate value);
    static QDate fromJson(const QJsonValue& json);
};

/// "2026-11-20T09:12:00.000+09:00"; no time is NULL. The file keeps the zone it was written in;
/// read, it is the reader's local time (utcTime() in table.h makes it UTC).
template <> struct Codec<QDateTime> {
    static constexpr const char* jsonType = "time";
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = true;
    static void bind(Statement& s, int parameter, const QDateTime& value);
    static QDateTime read(const Statement& s, int column);
    static QJsonValue toJson(const QDateTime& value);
    static QDateTime fromJson(const QJsonValue& json);
};

/// "12.5 40" in a row, [12.5, 40] in JSON.
template <> struct Codec<QPointF> {
    static constexpr const char* jsonType = "[x, y]";
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = false;
    static void bind(Statement& s, int parameter, QPointF value);
    static QPointF read(const Statement& s, int column);
    static QJsonValue toJson(QPointF value);
    static QPointF fromJson(const QJsonValue& json);
};

/// A whole number of the duration's own unit, which the field's name ends with.
template <typename Rep, typename Period> struct Codec<std::chrono::duration<Rep, Period>> {
    using Duration = std::chrono::duration<Rep, Period>;
    static constexpr const char* jsonType = "integer";
    static constexpr const char* type = "INTEGER";
    static constexpr bool nullable = false;
    static void bind(Statement& s, int parameter, Duration value)
    {
        s.bind(parameter, qint64(value.count()));
    }
    static Duration read(const Statement& s, int column)
    {
        return Duration(Codec<Rep>::read(s, column));
    }
    static QJsonValue toJson(Duration value) { return QJsonValue(qint64(value.count())); }
    static Duration fromJson(const QJsonValue& json)
    {
        return Duration(Codec<Rep>::fromJson(json));
    }
};

/// Unknown is NULL in a row and null in JSON.
template <typename V> struct Codec<std::optional<V>> {
    static constexpr const char* jsonType = Codec<V>::jsonType;
    static constexpr const char* type = Codec<V>::type;
    static constexpr bool nullable = true;
    static void bind(Statement& s, int parameter, const std::optional<V>& value)
    {
        if (value)
            Codec<V>::bind(s, parameter, *value);
        else
            s.bindNull(parameter);
    }
    static std::optional<V> read(const Statement& s, int column)
    {
        return s.isNull(column) ? std::optional<V>() : Codec<V>::read(s, column);
    }
    static QJsonValue toJson(const std::optional<V>& value)
    {
        return value ? Codec<V>::toJson(*value) : QJsonValue(QJsonValue::Null);
    }
    static std::optional<V> fromJson(const QJsonValue& json)
    {
        return json.isNull() ? std::optional<V>() : Codec<V>::fromJson(json);
    }
};
