// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

/// One value a formula takes.
struct FormulaInput {
    enum class Need { Required, Optional };
    QString key = {};
    const char* meaning = ""; ///< With its unit; in the context "Calculate".
    Need need = Need::Required;
    QString standard = {}; ///< What is taken where an optional one is not given; empty: nothing.
};

/// What was given for the inputs of a formula. Reading a value throws CommandFailure with a
/// sentence that names the key. Numbers are written as in C: 2.5, 1e3; there is no other notation.
class FormulaArguments {
public:
    /// From key=value; throws (code 2) on a key that is unknown, given twice, or missing.
    FormulaArguments(
        const QString& formula, const QList<FormulaInput>& inputs, const QStringList& given);

    bool has(const QString& key) const { return m_values.contains(key); }
    QString text(const QString& key) const { return m_values.value(key); }
    double number(const QString& key, double low, double high) const;
    int whole(const QString& key, int low, int high) const;

private:
    QHash<QString, QString> m_values;
};

/// A number as in C, finite; nothing for anything else.
std::optional<double> plainNumber(const QString& text);

/// What a formula gives, in the order in which it is printed.
class FormulaResult {
public:
    void addNumber(const char* key, const std::optional<double>& value);
    void addWord(const char* key, const QString& word);
    void addFlag(const char* key, bool value);
    /// The reason for a value that does not exist; in the context "Calculate".
    void explain(const char* why) { m_whys.append(why); }

    /// One object on one line; always English, because scripts read it.
    QByteArray json() const;
    /// "key = value" lines, then the reasons in the chosen language.
    QString text() const;

private:
    struct Value {
        QByteArray key;
        QString shown;
        QByteArray json;
    };
    QList<Value> m_values;
    QList<const char*> m_whys;
};

/// One formula of `gemba calculate`.
struct Formula {
    QString name = {};
    const char* meaning = ""; ///< In the context "Calculate".
    QList<FormulaInput> inputs = {};
    QStringList outputs = {};
    QString source = {};
    FormulaResult (*calculate)(const FormulaArguments&) = nullptr;
};

/// All formulas, in the order of the list.
const QList<Formula>& formulas();
