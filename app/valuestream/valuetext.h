// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

/// A word with named numbers behind it, and at the end one named text: how small values stand in
/// one field of the file.
struct ValueText {
    QString word = {};
    QHash<QString, qint64> numbers = {};
    QString text = {}; ///< What follows "period=" to the end.
};

/// Reads "measured n=20 low=5 period=13-19 Nov" where the numbers are among `names` and `textName`
/// is "period". Nothing where something else stands there, or a name twice.
std::optional<ValueText> valueTextFrom(
    const QString& text, const QStringList& names, const QString& textName = {});
/// " n=20", or nothing where the number is missing.
QString namedNumber(const QString& name, std::optional<qint64> number);
