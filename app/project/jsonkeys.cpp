// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/jsonkeys.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

/// What the quoted text says, from behind its first quotation mark to before its last.
static QByteArray meaningOf(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return quoted;
    return QJsonDocument::fromJson("[\"" + quoted + "\"]").array().at(0).toString().toUtf8();
}

std::optional<DoubleKey> findDoubleKey(const QByteArray& json)
{
    struct Level {
        bool isObject = false;
        bool keyComes = false;
        QSet<QByteArray> keys = {};
    };
    QList<Level> levels;
    qint64 line = 1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json.at(i)) {
        case '\n':
            ++line;
            break;
        case '{':
            levels.append(Level { true, true });
            break;
        case '[':
            levels.append(Level {});
            break;
        case '}':
        case ']':
            if (!levels.isEmpty())
                levels.removeLast();
            break;
        case ',':
            if (!levels.isEmpty())
                levels.last().keyComes = levels.last().isObject;
            break;
        case '"': {
            const qsizetype begin = i + 1;
            for (++i; i < json.size() && json.at(i) != '"'; ++i)
                if (json.at(i) == '\\')
                    ++i;
            if (levels.isEmpty() || !levels.last().keyComes)
                break;
            levels.last().keyComes = false;
            const QByteArray key = meaningOf(json.mid(begin, i - begin));
            if (levels.last().keys.contains(key))
                return DoubleKey { QString::fromUtf8(key), line };
            levels.last().keys.insert(key);
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}
