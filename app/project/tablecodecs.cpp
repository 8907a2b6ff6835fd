// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/tablecodecs.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

static ValueError wrong(const char* text, const QString& value = {})
{
    const QString shown = value.size() > 60 ? value.left(60) + u'…' : value;
    const QString sentence = QCoreApplication::translate("ProjectValues", text);
    return { sentence.contains(u"%1"_s) ? sentence.arg(shown) : sentence };
}

static QString described(const QJsonValue& json)
{
    return json.isString() ? json.toString() : json.toVariant().toString();
}

QString wordOf(const QStringList& words, int index)
{
    if (index < 0 || index >= words.size())
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not one of the known values"),
            QString::number(index));
    return words.at(index);
}

int indexOfWord(const QStringList& words, const QString& word)
{
    const qsizetype index = words.indexOf(word);
    if (index < 0)
        throw wrong(
            QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not one of the known values"), word);
    return int(index);
}

static qint64 within(qint64 value, qint64 least, qint64 most)
{
    if (value < least || value > most)
        throw wrong(
            QT_TRANSLATE_NOOP("ProjectValues", "%1 is out of range"), QString::number(value));
    return value;
}

qint64 readInteger(const Statement& statement, int column, qint64 least, qint64 most)
{
    if (!statement.isInteger(column))
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not a whole number"),
            statement.text(column));
    return within(statement.integer(column), least, most);
}

QString readText(const Statement& statement, int column)
{
    if (!statement.isText(column))
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not text"), statement.text(column));
    // SQLite's length() stops at a zero, and Qt puts another letter in the place of broken ones.
    const QByteArray bytes = statement.blob(column);
    if (bytes.contains('\0') || !bytes.isValidUtf8())
        throw wrong(
            QT_TRANSLATE_NOOP("ProjectValues", "“%1” holds a zero or bytes that are no letters"),
            plainText(statement.text(column)));
    return QString::fromUtf8(bytes);
}

void bindText(Statement& statement, int parameter, const QString& value)
{
    if (value.contains(u'\0') || !value.isValidUtf16())
        statement.bind(parameter, plainText(value));
    else
        statement.bind(parameter, value);
}

QString plainText(QString text)
{
    text.remove(u'\0');
    return QString::fromUtf8(text.toUtf8()); // a lone half of a character becomes a mark
}

qint64 integerFromJson(const QJsonValue& json, qint64 least, qint64 most)
{
    // A number with a fraction or beyond 64 bits gives the default, so two defaults tell.
    if (!json.isDouble() || json.toInteger(0) != json.toInteger(1))
        throw wrong(
            QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not a whole number"), described(json));
    return within(json.toInteger(), least, most);
}

QString textFromJson(const QJsonValue& json)
{
    if (!json.isString())
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not text"), described(json));
    QString text = json.toString();
    if (text.contains(u'\0') || !text.isValidUtf16())
        throw wrong(
            QT_TRANSLATE_NOOP("ProjectValues", "“%1” holds a zero or bytes that are no letters"),
            plainText(text));
    return text;
}

bool Codec<bool>::fromJson(const QJsonValue& json)
{
    if (!json.isBool())
        throw wrong(
            QT_TRANSLATE_NOOP("ProjectValues", "“%1” is neither true nor false"), described(json));
    return json.toBool();
}

/// Only without braces; QUuid reads them, too.
static QUuid uuidFrom(const QString& text)
{
    const QUuid id = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    if (id.isNull())
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not an id"), text);
    return id;
}

void Codec<QUuid>::bind(Statement& s, int parameter, const QUuid& value)
{
    if (value.isNull())
        s.bindNull(parameter);
    else
        s.bindText(parameter, value.toByteArray(QUuid::WithoutBraces));
}

QUuid Codec<QUuid>::read(const Statement& s, int column)
{
    return s.isNull(column) ? QUuid() : uuidFrom(readText(s, column));
}

QJsonValue Codec<QUuid>::toJson(const QUuid& value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null)
                          : QJsonValue(value.toString(QUuid::WithoutBraces));
}

QUuid Codec<QUuid>::fromJson(const QJsonValue& json)
{
    return json.isNull() ? QUuid() : uuidFrom(textFromJson(json));
}

/// Ten characters, "2026-11-20"; QDate reads much else.
static bool isIsoDate(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (i == 4 || i == 7 ? text.at(i) != u'-' : text.at(i) < u'0' || text.at(i) > u'9')
            return false;
    return text.size() == 10;
}

static QDate dateFrom(const QString& text)
{
    const QDate date = isIsoDate(text) ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not a date like 2026-11-20"), text);
    return date;
}

void Codec<QDate>::bind(Statement& s, int parameter, QDate value)
{
    if (value.isValid())
        s.bind(parameter, value.toString(Qt::ISODate));
    else
        s.bindNull(parameter);
}

QDate Codec<QDate>::read(const Statement& s, int column)
{
    return s.isNull(column) ? QDate() : dateFrom(readText(s, column));
}

QJsonValue Codec<QDate>::toJson(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QDate Codec<QDate>::fromJson(const QJsonValue& json)
{
    return json.isNull() ? QDate() : dateFrom(textFromJson(json));
}

static QString timeText(const QDateTime& time)
{
    const QDateTime zoned
        = time.timeSpec() == Qt::UTC ? time : time.toOffsetFromUtc(time.offsetFromUtc());
    return zoned.toString(Qt::ISODateWithMs);
}

static QDateTime timeFrom(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues",
                        "“%1” is not a time with its zone like 2026-11-20T09:12:00+09:00"),
            text);
    return time.toLocalTime();
}

void Codec<QDateTime>::bind(Statement& s, int parameter, const QDateTime& value)
{
    if (value.isValid())
        s.bind(parameter, timeText(value));
    else
        s.bindNull(parameter);
}

QDateTime Codec<QDateTime>::read(const Statement& s, int column)
{
    return s.isNull(column) ? QDateTime() : timeFrom(readText(s, column));
}

QJsonValue Codec<QDateTime>::toJson(const QDateTime& value)
{
    return value.isValid() ? QJsonValue(timeText(value)) : QJsonValue(QJsonValue::Null);
}

QDateTime Codec<QDateTime>::fromJson(const QJsonValue& json)
{
    return json.isNull() ? QDateTime() : timeFrom(textFromJson(json));
}

static QPointF finite(QPointF point, const QString& text)
{
    if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not a place on the map"), text);
    return point;
}

static QString pointText(QPointF point)
{
    return QString::number(point.x(), 'g', QLocale::FloatingPointShortest) + u' '
        + QString::number(point.y(), 'g', QLocale::FloatingPointShortest);
}

void Codec<QPointF>::bind(Statement& s, int parameter, QPointF value)
{
    s.bind(parameter, pointText(finite(value, u"?"_s)));
}

QPointF Codec<QPointF>::read(const Statement& s, int column)
{
    const QString text = readText(s, column);
    const QStringList parts = text.split(u' ');
    bool xRead = false;
    bool yRead = false;
    const QPointF point(parts.value(0).toDouble(&xRead), parts.value(1).toDouble(&yRead));
    if (parts.size() != 2 || !xRead || !yRead)
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "“%1” is not a place on the map"), text);
    return finite(point, text);
}

QJsonValue Codec<QPointF>::toJson(QPointF value) { return QJsonArray { value.x(), value.y() }; }

QPointF Codec<QPointF>::fromJson(const QJsonValue& json)
{
    const QJsonArray parts = json.toArray();
    if (parts.size() != 2 || !parts.at(0).isDouble() || !parts.at(1).isDouble())
        throw wrong(QT_TRANSLATE_NOOP("ProjectValues", "this is not a place like [12.5, 40]"));
    return finite(QPointF(parts.at(0).toDouble(), parts.at(1).toDouble()), u"?"_s);
}
