// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/formula.h"
#include "app/commands/console.h"
#include <QCoreApplication>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Calculate", text); }

FormulaArguments::FormulaArguments(
    const QString& formula, const QList<FormulaInput>& inputs, const QStringList& given)
{
    QStringList keys;
    for (const FormulaInput& input : inputs) {
        keys.append(input.key);
        if (!input.standard.isEmpty())
            m_values.insert(input.key, input.standard);
    }
    QStringList seen;
    for (const QString& argument : given) {
        const qsizetype equals = argument.indexOf(u'=');
        const QString key = argument.left(equals);
        if (equals < 0)
            throw CommandFailure { say(QT_TRANSLATE_NOOP(
                                           "Calculate", "“%1” is not of the form key=value."))
                                       .arg(argument),
                2 };
        if (!keys.contains(key))
            throw CommandFailure { say(QT_TRANSLATE_NOOP(
                                           "Calculate", "“%1” has no input “%2”. It takes: %3."))
                                       .arg(formula, key, keys.join(u", "_s)),
                2 };
        if (seen.contains(key))
            throw CommandFailure {
                say(QT_TRANSLATE_NOOP("Calculate", "“%1” is given twice.")).arg(key), 2
            };
        seen.append(key);
        m_values.insert(key, argument.mid(equals + 1));
    }
    for (const FormulaInput& input : inputs)
        if (input.need == FormulaInput::Need::Required && !seen.contains(input.key))
            throw CommandFailure { say(QT_TRANSLATE_NOOP(
                                           "Calculate", "“%1” needs the input “%2” (%3)."))
                                       .arg(formula, input.key, say(input.meaning)),
                2 };
}

std::optional<double> plainNumber(const QString& text)
{
    const QByteArray bytes = text.toUtf8(); // from_chars knows no locale and skips no blanks
    double value = 0;
    const auto [end, error] = std::from_chars(bytes.begin(), bytes.end(), value);
    if (error != std::errc() || end != bytes.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Digits as `gemba` prints numbers: twelve that count, never -0.
static QString digits(double value) { return QString::number(value == 0 ? 0 : value, 'g', 12); }

double FormulaArguments::number(const QString& key, double low, double high) const
{
    const std::optional<double> value = plainNumber(text(key));
    if (!value)
        throw CommandFailure { say(
            QT_TRANSLATE_NOOP("Calculate", "%1: “%2” is not a number. Write it like 2.5 or 1e3."))
                                   .arg(key, text(key)) };
    if (*value < low || *value > high)
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate", "%1: %2 is not from %3 to %4."))
                                   .arg(key, text(key), digits(low), digits(high)) };
    return *value;
}

int FormulaArguments::whole(const QString& key, int low, int high) const
{
    const double value = number(key, low, high);
    if (value != std::floor(value))
        throw CommandFailure {
            say(QT_TRANSLATE_NOOP("Calculate", "%1: %2 is not a whole number.")).arg(key, text(key))
        };
    return int(value);
}

/// Of texts from the program itself, so that nothing but quotes needs care.
static QByteArray quoted(const QByteArray& text)
{
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

void FormulaResult::addNumber(const char* key, const std::optional<double>& value)
{
    if (value)
        m_values.append({ key, digits(*value), digits(*value).toLatin1() });
    else
        m_values.append({ key, u"–"_s, "null" });
}

void FormulaResult::addWord(const char* key, const QString& word)
{
    m_values.append({ key, word, quoted(word.toUtf8()) });
}

void FormulaResult::addFlag(const char* key, bool value)
{
    m_values.append({ key, value ? u"true"_s : u"false"_s, value ? "true" : "false" });
}

QByteArray FormulaResult::json() const
{
    QByteArrayList members;
    for (const Value& value : m_values)
        members.append(quoted(value.key) + ':' + value.json);
    if (!m_whys.isEmpty()) {
        QByteArrayList whys;
        for (const char* why : m_whys)
            whys.append(why);
        members.append("\"why\":" + quoted(whys.join(' ')));
    }
    return '{' + members.join(',') + "}\n";
}

QString FormulaResult::text() const
{
    QString lines;
    for (const Value& value : m_values)
        lines += QString::fromLatin1(value.key) + u" = "_s + value.shown + u'\n';
    for (const char* why : m_whys)
        lines += say(why) + u'\n';
    return lines;
}
