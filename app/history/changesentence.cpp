// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/changesentence.h"
#include "app/history/changewords.h"
#include "app/project/project.h"
#include "app/project/table.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ChangeSentence {
    Q_DECLARE_TR_FUNCTIONS(ChangeSentence)
};

/// What the change itself says of the row's name, for a row that neither project has.
static QString nameInCells(const RowChange& change)
{
    for (const CellChange& cell : change.cells) {
        static const QStringList names { u"name"_s, u"title"_s, u"label"_s, u"text"_s,
            u"focus_process"_s, u"step"_s, u"indicator"_s, u"action"_s };
        if (!names.contains(cell.column) || !holdsText(change.table, cell.column))
            continue;
        const QString after = shortened(cell.after.toString());
        return after.isEmpty() ? shortened(cell.before.toString()) : after;
    }
    return {};
}

QString changedThing(const RowChange& change, const Project& before, const Project& after)
{
    // A row goes by the name it had before it was changed; that is how people know it.
    QString name = change.kind == RowChange::Kind::Added
        ? rowName(change.table, change.id, before, after)
        : rowName(change.table, change.id, after, before);
    if (name.isEmpty())
        name = nameInCells(change);
    const QString word = tableWord(change.table);
    return name.isEmpty() ? word : ChangeSentence::tr("%1 “%2”").arg(word, name);
}

/// Two long texts from where they begin to differ, so that the difference can be seen.
static void beginWhereTheyDiffer(QString& before, QString& after)
{
    before = before.simplified();
    after = after.simplified();
    qsizetype same = 0;
    while (same < std::min(before.size(), after.size()) && before.at(same) == after.at(same))
        ++same;
    if (same > 30 && std::max(before.size(), after.size()) > 60) {
        // From the beginning of a word a little ahead.
        const qsizetype from = before.lastIndexOf(u' ', same - 12) + 1;
        before = u'…' + before.mid(from);
        after = u'…' + after.mid(from);
    }
    before = shortened(before);
    after = shortened(after);
}

CellWords cellWords(
    const RowChange& change, const CellChange& cell, const Project& before, const Project& after)
{
    if (holdsText(change.table, cell.column)) {
        CellWords words { cell.before.toString(), cell.after.toString() };
        beginWhereTheyDiffer(words.before, words.after);
        for (QString* side : { &words.before, &words.after })
            *side = side->isEmpty() ? ChangeSentence::tr("nothing")
                                    : ChangeSentence::tr("“%1”").arg(*side);
        return words;
    }
    return { valueWords(change.table, cell.column, cell.before, before, change.id),
        valueWords(change.table, cell.column, cell.after, after, change.id) };
}

QString cellSentence(
    const RowChange& change, const CellChange& cell, const Project& before, const Project& after)
{
    const QString word = columnWord(change.table, cell.column);
    const CellWords words = cellWords(change, cell, before, after);
    if (change.kind == RowChange::Kind::Added)
        return ChangeSentence::tr("%1 %2").arg(word, words.after);
    if (change.kind == RowChange::Kind::Removed)
        return ChangeSentence::tr("%1 %2").arg(word, words.before);
    if (words.before == words.after) // as places on the map are: words do not tell them apart
        return ChangeSentence::tr("%1 changed").arg(word);
    return ChangeSentence::tr("%1 %2 → %3").arg(word, words.before, words.after);
}

QString changeSentence(const RowChange& change, const Project& before, const Project& after)
{
    const QString thing = changedThing(change, before, after);
    if (change.kind == RowChange::Kind::Added)
        return ChangeSentence::tr("%1 added").arg(thing);
    if (change.kind == RowChange::Kind::Removed)
        return ChangeSentence::tr("%1 removed").arg(thing);
    if (change.cells.isEmpty())
        return ChangeSentence::tr("%1 changed").arg(thing);
    QString first = cellSentence(change, change.cells.first(), before, after);
    if (change.cells.size() > 1)
        first = ChangeSentence::tr("%1, and %2 more").arg(first).arg(change.cells.size() - 1);
    return ChangeSentence::tr("%1: %2").arg(thing, first);
}

/// The text of a field before the change, or after it where there is none before.
static QUuid idIn(const RowChange& change, const QString& column)
{
    for (const CellChange& cell : change.cells)
        if (cell.column == column)
            return QUuid(cell.before.isString() ? cell.before.toString() : cell.after.toString());
    return {};
}

QUuid revealedId(const RowChange& change, const Project& project)
{
    const QUuid id(change.id);
    const Table* table = projectTables().find(change.table);
    if (!id.isNull() && table && table->ids(project).contains(id))
        return id;
    // Gone: what it was part of is the place where it was.
    for (const QString& column :
        { u"stream_id"_s, u"board_id"_s, u"objective_id"_s, u"team_id"_s, u"service_id"_s })
        if (const QUuid parent = idIn(change, column); !parent.isNull())
            return parent;
    return {};
}
