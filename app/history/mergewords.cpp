// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/mergewords.h"
#include "app/history/changewords.h"
#include "app/history/othercopy.h"
#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

/// More than anybody reads in front of a wall.
static constexpr int longestText = 400;
/// Rows that are named before "and 3 more".
static constexpr qsizetype mostNamed = 3;

QString ConflictWords::title() const { return field.isEmpty() ? thing : thing + u": "_s + field; }

static QString thingOf(
    const QString& table, const QString& id, const Project& before, const Project& after)
{
    const QString name = rowName(table, id, before, after);
    return name.isEmpty() ? tableWord(table)
                          : MergeWords::tr("%1 “%2”", "kind and name").arg(tableWord(table), name);
}

static QString valueOf(
    const MergeConflict& conflict, const QJsonValue& value, const Project& project)
{
    if (value.isUndefined())
        return MergeWords::tr("was not there");
    if (value.isString() && holdsText(conflict.table, conflict.column)
        && !value.toString().trimmed().isEmpty())
        return shortened(value.toString(), longestText);
    return valueWords(conflict.table, conflict.column, value, project, conflict.id);
}

/// The fields of a prediction in which the two differ.
static QString predictionWords(
    const MergeConflict& conflict, const QJsonValue& value, const Project& project)
{
    if (value.isUndefined())
        return MergeWords::tr("was not there");
    const QJsonObject mine = conflict.mine.toObject();
    const QJsonObject theirs = conflict.theirs.toObject();
    const QJsonObject cells = value.toObject();
    QStringList parts;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        if (mine.value(cell.key()) != theirs.value(cell.key()))
            parts.append(MergeWords::tr("%1 %2", "field and value")
                             .arg(columnWord(conflict.table, cell.key()),
                                 valueWords(conflict.table, cell.key(), cell.value(), project,
                                     conflict.id)));
    return parts.join(u" · "_s);
}

/// Why a removed row itself is a question.
static QString ownReason(const MergeConflict& conflict, const Project& after)
{
    const Experiment* experiment = conflict.table == u"experiment"_s
        ? findById(after.experiments, QUuid(conflict.id))
        : nullptr;
    return experiment && experiment->lockedAt.isValid() ? MergeWords::tr("its locked prediction")
                                                        : MergeWords::tr("changes of its own");
}

static QString keptWords(const MergeConflict& conflict, const OtherCopy& other)
{
    const Project& after = conflict.removedBy == Side::Mine ? other.theirs() : other.mine();
    QStringList names;
    for (const RowKey& row : conflict.because.first(std::min(conflict.because.size(), mostNamed)))
        names.append(row == RowKey(conflict.table, conflict.id)
                ? ownReason(conflict, after)
                : thingOf(row.first, row.second, other.before(), after));
    const qsizetype more = conflict.because.size() - names.size();
    QString text = MergeWords::tr("kept, because of: %1").arg(names.join(u", "_s));
    if (more > 0)
        text += u", "_s + MergeWords::tr("and %n more", nullptr, int(more));
    return text;
}

ConflictWords conflictWords(const MergeConflict& conflict, const OtherCopy& other)
{
    using Kind = MergeConflict::Kind;
    const bool goneHere = conflict.kind == Kind::Removed && conflict.removedBy == Side::Mine;
    ConflictWords words { .thing = thingOf(conflict.table, conflict.id, other.before(),
                              goneHere ? other.theirs() : other.mine()) };
    switch (conflict.kind) {
    case Kind::Cell:
        words.field = columnWord(conflict.table, conflict.column);
        words.before = valueOf(conflict, conflict.before, other.before());
        words.mine = valueOf(conflict, conflict.mine, other.mine());
        words.theirs = valueOf(conflict, conflict.theirs, other.theirs());
        break;
    case Kind::Removed: {
        words.field = MergeWords::tr("removed or kept");
        const QString removed = MergeWords::tr("removed, with all that belongs to it");
        const QString kept = keptWords(conflict, other);
        words.mine = goneHere ? removed : kept;
        words.theirs = goneHere ? kept : removed;
        break;
    }
    case Kind::Prediction:
        words.field = MergeWords::tr("locked prediction");
        words.before = predictionWords(conflict, conflict.before, other.before());
        words.mine = predictionWords(conflict, conflict.mine, other.mine());
        words.theirs = predictionWords(conflict, conflict.theirs, other.theirs());
        break;
    case Kind::CurrentObstacle: {
        words.field = MergeWords::tr("current obstacle");
        const auto name = [&](const QJsonValue& value, const Project& project) {
            return value.isString() ? rowName(u"obstacle"_s, value.toString(), project, project)
                                    : MergeWords::tr("none");
        };
        words.before = name(conflict.before, other.before());
        words.mine = name(conflict.mine, other.mine());
        words.theirs = name(conflict.theirs, other.theirs());
        break;
    }
    }
    return words;
}

QString lockedWinWords(const LockedWin& win, const OtherCopy& other)
{
    const QString thing = thingOf(u"experiment"_s, win.experimentId, other.before(), other.mine());
    return win.winner == Side::Mine
        ? MergeWords::tr("%1: the prediction locked in this project stays.").arg(thing)
        : MergeWords::tr("%1: the prediction locked in the other copy stays.").arg(thing);
}
