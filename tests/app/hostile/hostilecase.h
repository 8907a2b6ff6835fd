// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

/// One hostile file: how it is made, what is done with it, and what is said.
struct HostileCase {
    const char* name;
    QStringList arguments; ///< "FILE" stands for its name, "OUT" for another one beside it.
    std::function<void(const QString& path)> make;
    /// How the message begins, in English, with FILE for the name; empty where nothing is wrong.
    QString sentence;
    int code = 1;
};
Q_DECLARE_METATYPE(HostileCase)

/// Calls the command in English and in Korean: the sentence, a translation of it, the file as it
/// was, nothing left beside it, all within two seconds.
void runHostileCase(const HostileCase& hostile);

/// A row of the current test for each case.
void addHostileCases(const QList<HostileCase>& cases);

void writeHostile(const QString& path, const QByteArray& bytes);
/// The example project at `path`, then what another program does to it, with everything allowed.
std::function<void(const QString&)> tampered(const QByteArray& sql);
/// The same with the rules and types of the schema switched off meanwhile; the checksums fit.
std::function<void(const QString&)> smuggled(const QByteArray& sql);
/// The example project, then its bytes changed.
std::function<void(const QString&)> patched(const std::function<void(QByteArray&)>& change);
/// A file of these bytes.
std::function<void(const QString&)> holding(const QByteArray& bytes);
