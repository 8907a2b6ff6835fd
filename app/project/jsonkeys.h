// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

/// A key that stands twice in one object. JSON readers differ in which value they take then, and
/// QJsonDocument keeps the last without a word.
struct DoubleKey {
    QString key = {};
    qint64 line = 0;
};

/// The first such key of a JSON text that QJsonDocument accepts.
std::optional<DoubleKey> findDoubleKey(const QByteArray& json);
