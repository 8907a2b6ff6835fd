// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include <QString>
#include <vector>

/// What a table and its columns are called, to be translated in the context ChangeWords.
struct TableWords {
    struct ColumnWord {
        const char* column;
        const char* word;
    };
    const char* table;
    const char* word;
    Subject subject;
    std::vector<ColumnWord> columns;
};

/// Null for a table nobody has words for.
const TableWords* tableWords(const QString& table);
/// The column's word in English; null where there is none.
const char* columnWords(const QString& table, const QString& column);
