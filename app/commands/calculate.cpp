// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calculate.h"
#include "app/commands/console.h"
#include "app/commands/formula.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Calculate", text); }

static QString inputWords(const FormulaInput& input)
{
    const QString key = input.need == FormulaInput::Need::Required ? input.key
        : input.standard.isEmpty()                                 ? u"[%1]"_s.arg(input.key)
                                   : u"[%1=%2]"_s.arg(input.key, input.standard);
    return u"  %1  %2\n"_s.arg(key, -14).arg(say(input.meaning));
}

static QString listInWords()
{
    QString text;
    for (const Formula& formula : formulas()) {
        text += (text.isEmpty() ? u""_s : u"\n"_s) + formula.name + u"  "_s + say(formula.meaning)
            + u'\n';
        for (const FormulaInput& input : formula.inputs)
            text += inputWords(input);
        text += u"  -> "_s + formula.outputs.join(u", "_s) + u'\n';
        text += u"  "_s + say(QT_TRANSLATE_NOOP("Calculate", "Source: %1")).arg(formula.source)
            + u'\n';
    }
    return text;
}

static QByteArray listAsJson()
{
    QJsonArray list;
    for (const Formula& formula : formulas()) {
        QJsonArray inputs;
        for (const FormulaInput& input : formula.inputs)
            inputs.append(QJsonObject { { u"key"_s, input.key },
                { u"meaning"_s, QString::fromUtf8(input.meaning) },
                { u"required"_s, input.need == FormulaInput::Need::Required },
                { u"default"_s,
                    input.standard.isEmpty() ? QJsonValue(QJsonValue::Null)
                                             : QJsonValue(input.standard) } });
        list.append(QJsonObject { { u"name"_s, formula.name },
            { u"meaning"_s, QString::fromUtf8(formula.meaning) }, { u"inputs"_s, inputs },
            { u"outputs"_s, QJsonArray::fromStringList(formula.outputs) },
            { u"source"_s, formula.source } });
    }
    return QJsonDocument(list).toJson();
}

static const Formula& formulaNamed(const QString& name)
{
    const QList<Formula>& all = formulas();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Formula& formula) { return formula.name == name; });
    if (found == all.end())
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate",
                                       "There is no formula “%1”. “gemba calculate --list” names "
                                       "them all."))
                                   .arg(name),
            2 };
    return *found;
}

int calculateCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("Calculate", "Calculates one of the formulas behind the panels.")));
    parser.addPositionalArgument(
        u"NAME"_s, say(QT_TRANSLATE_NOOP("Calculate", "The formula's name.")));
    parser.addPositionalArgument(u"key=value"_s,
        say(QT_TRANSLATE_NOOP("Calculate", "Its inputs, as --list names them.")), u"key=value…"_s);
    parser.addOption({ u"list"_s,
        say(QT_TRANSLATE_NOOP(
            "Calculate", "Lists every formula with its inputs, their units and its source.")) });
    parser.addOption({ u"json"_s,
        say(QT_TRANSLATE_NOOP("Calculate", "Machine-readable output, see gemba help json.")) });
    readOptions(parser, arguments);
    const QStringList given = parser.positionalArguments();
    if (parser.isSet(u"list"_s) != given.isEmpty())
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Calculate",
                                   "“gemba calculate” takes either --list or the name of a formula "
                                   "and its inputs.")),
            2 };
    if (given.isEmpty()) {
        parser.isSet(u"json"_s) ? printBytes(listAsJson()) : printResult(listInWords());
        return 0;
    }
    const Formula& formula = formulaNamed(given.constFirst());
    const FormulaResult result
        = formula.calculate(FormulaArguments(formula.name, formula.inputs, given.mid(1)));
    parser.isSet(u"json"_s) ? printBytes(result.json()) : printResult(result.text());
    return 0;
}
