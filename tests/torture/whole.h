// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

class ProjectStore;

/// SHA-256, in hexadecimal digits, of all that a user can get to see of an open file: the value,
/// the raw files and the history. Throws StoreError where a part says that it is damaged.
QByteArray wholeContent(ProjectStore& store);

/// Whether the file can be looked at as a damaged one.
bool opensAsDamaged(const QString& path);

/// The write-ahead log of another program that changed a copy of the file and died.
QByteArray makeWal(const QString& path, const QByteArray& projectFile);
