// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <memory>

class SqlConnection;

/// What is sound in a damaged file, as a project in memory, and a sentence for each thing that is
/// not.
struct Salvaged {
    std::unique_ptr<SqlConnection> sql;
    QStringList damages;
};
/// Reads a private copy of the file, so that the file itself stays as it is. Throws StoreError
/// where nothing can be read.
Salvaged salvage(const QString& path);
