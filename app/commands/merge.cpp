// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/projectcommands.h"
#include "app/history/mergewords.h"
#include "app/history/othercopy.h"
#include "app/project/document.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Relation = OtherCopy::Relation;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

namespace {
/// What came of a merge, for people and for scripts.
struct Outcome {
    Merge merge = {};
    QList<JoinedRow> joined = {};
    QList<RowChange> changes = {};
    bool merged = false;
};
} // namespace

static QString kindWord(MergeConflict::Kind kind)
{
    static const QStringList words { u"value"_s, u"removed"_s, u"prediction"_s,
        u"current_obstacle"_s };
    return words.at(int(kind));
}

static QString sideWord(Side side) { return side == Side::Mine ? u"mine"_s : u"theirs"_s; }

/// Null stands for what is not there, too.
static QJsonValue orNull(const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

static QJsonObject jsonOf(const MergeConflict& conflict, bool decided)
{
    QJsonObject object { { u"kind"_s, kindWord(conflict.kind) }, { u"table"_s, conflict.table },
        { u"id"_s, conflict.id },
        { u"column"_s,
            conflict.column.isEmpty() ? QJsonValue(QJsonValue::Null)
                                      : QJsonValue(conflict.column) },
        { u"before"_s, orNull(conflict.before) }, { u"mine"_s, orNull(conflict.mine) },
        { u"theirs"_s, orNull(conflict.theirs) },
        { u"chosen"_s,
            decided ? QJsonValue(sideWord(conflict.chosen)) : QJsonValue(QJsonValue::Null) } };
    QJsonArray because;
    for (const RowKey& row : conflict.because)
        because.append(QJsonObject { { u"table"_s, row.first }, { u"id"_s, row.second } });
    object.insert(u"because"_s, because);
    return object;
}

static void printJson(const OtherCopy& other, const Outcome& outcome, bool decided)
{
    QJsonArray conflicts;
    for (const MergeConflict& conflict : outcome.merge.conflicts)
        conflicts.append(jsonOf(conflict, decided));
    QJsonArray locked;
    for (const LockedWin& win : outcome.merge.lockedWins)
        locked.append(
            QJsonObject { { u"id"_s, win.experimentId }, { u"winner"_s, sideWord(win.winner) } });
    QJsonArray joined;
    for (const JoinedRow& row : outcome.joined)
        joined.append(QJsonObject { { u"table"_s, row.table }, { u"name"_s, row.name } });
    int counts[3] = {};
    for (const RowChange& change : outcome.changes)
        ++counts[int(change.kind)];
    const QStringList relations { u"copy"_s, u"copy_of_unknown_age"_s, u"other"_s };
    const auto common = other.common();
    const QJsonObject root { { u"relation"_s, relations.at(int(other.relation())) },
        { u"common_moment"_s,
            common ? QJsonValue(common->id.toString(QUuid::WithoutBraces))
                   : QJsonValue(QJsonValue::Null) },
        { u"merged"_s, outcome.merged }, { u"conflicts"_s, conflicts }, { u"locked"_s, locked },
        { u"joined"_s, joined }, { u"added_rows"_s, counts[int(RowChange::Kind::Added)] },
        { u"removed_rows"_s, counts[int(RowChange::Kind::Removed)] },
        { u"changed_rows"_s, counts[int(RowChange::Kind::Changed)] } };
    printBytes(QJsonDocument(root).toJson());
}

static void printConflicts(const OtherCopy& other, const QList<MergeConflict>& conflicts)
{
    for (const MergeConflict& conflict : conflicts) {
        const ConflictWords words = conflictWords(conflict, other);
        printResult(words.title());
        if (!words.before.isEmpty())
            printResult(say(QT_TRANSLATE_NOOP("Commands", "  before: %1")).arg(words.before));
        printResult(say(QT_TRANSLATE_NOOP("Commands", "  mine: %1")).arg(words.mine));
        printResult(say(QT_TRANSLATE_NOOP("Commands", "  theirs: %1")).arg(words.theirs));
    }
}

static void printOutcome(const OtherCopy& other, const Outcome& outcome)
{
    for (const LockedWin& win : outcome.merge.lockedWins)
        printResult(lockedWinWords(win, other));
    for (const JoinedRow& row : outcome.joined)
        printResult(say(QT_TRANSLATE_NOOP("Commands", "Joined by name: %1")).arg(row.name));
    if (!outcome.merged) {
        printResult(say(QT_TRANSLATE_NOOP("Commands", "There is nothing to merge.")));
        return;
    }
    int counts[3] = {};
    for (const RowChange& change : outcome.changes)
        ++counts[int(change.kind)];
    printResult(
        say(QT_TRANSLATE_NOOP("Commands", "Merged. Rows added: %1, changed: %2, removed: %3."))
            .arg(counts[int(RowChange::Kind::Added)])
            .arg(counts[int(RowChange::Kind::Changed)])
            .arg(counts[int(RowChange::Kind::Removed)]));
}

static MergeChoices choicesFrom(const QString& prefer)
{
    if (!prefer.isEmpty() && prefer != u"mine" && prefer != u"theirs")
        throw CommandFailure { say(QT_TRANSLATE_NOOP(
                                       "Commands", "--prefer takes mine or theirs, not “%1”."))
                                   .arg(prefer),
            2 };
    return { {}, prefer == u"theirs" ? Side::Theirs : Side::Mine };
}

/// Returns the exit code.
static int mergeFiles(const OtherCopy& other, Document& document, const QCommandLineParser& parser)
{
    const QString prefer = parser.value(u"prefer"_s);
    Outcome outcome;
    if (parser.isSet(u"part"_s)) {
        Part part = other.part(true);
        outcome.merge.project = part.project;
        outcome.joined = part.joined;
    } else {
        outcome.merge = other.merge(choicesFrom(prefer));
    }
    const bool open = prefer.isEmpty() && !outcome.merge.conflicts.isEmpty();
    if (!open) {
        outcome.changes = mergedChanges(other.mine(), outcome.merge.project);
        outcome.merged = outcome.merge.project != other.mine();
        // Answers count as given, also where they leave everything as it is.
        if (outcome.merged || !outcome.merge.conflicts.isEmpty())
            other.takeOver(document, outcome.merge.project);
    }
    if (parser.isSet(u"json"_s))
        printJson(other, outcome, !open);
    else if (open)
        printConflicts(other, outcome.merge.conflicts);
    else
        printOutcome(other, outcome);
    if (!open)
        return 0;
    printMessage(say(QT_TRANSLATE_NOOP("Commands",
                         "Both copies changed the same in different ways at %1 places. Nothing "
                         "was merged: say --prefer mine or --prefer theirs, or choose one by one "
                         "in the window."))
                     .arg(outcome.merge.conflicts.size()));
    return 1;
}

int mergeCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Commands",
        "Merges another copy of a project into a project, as one edit that can be undone. The "
        "other copy is only read.")));
    parser.addOption(
        { u"into"_s, say(QT_TRANSLATE_NOOP("Commands", "The project to change.")), u"MINE"_s });
    parser.addOption({ u"prefer"_s,
        say(QT_TRANSLATE_NOOP("Commands",
            "Which holds where both changed the same: mine or theirs. Without it such places are "
            "listed and nothing is merged.")),
        u"mine|theirs"_s });
    parser.addOption({ u"part"_s,
        say(QT_TRANSLATE_NOOP("Commands",
            "Add a project that is not a copy, with all its rows; shared lists are joined by "
            "name.")) });
    parser.addOption({ u"json"_s,
        say(QT_TRANSLATE_NOOP("Commands", "Write what was found as JSON; see gemba help json.")) });
    readArguments(parser, arguments, { u"THEIRS"_s });
    const QString into = parser.value(u"into"_s);
    if (into.isEmpty())
        throw CommandFailure {
            say(QT_TRANSLATE_NOOP("Commands", "Say which project to merge into: --into MINE.")), 2
        };
    choicesFrom(parser.value(u"prefer"_s));
    const QString theirs = parser.positionalArguments().constFirst();
    Document document(ProjectStore::open(into));
    const OtherCopy other(document.store(), theirs);
    if (other.relation() == Relation::Other && !parser.isSet(u"part"_s))
        throw CommandFailure { say(
            QT_TRANSLATE_NOOP("Commands",
                "“%1” is not a copy of “%2”: they have no moment in common. Add it as a part "
                "with --part."))
                                   .arg(theirs, into) };
    if (other.relation() != Relation::Other && parser.isSet(u"part"_s))
        throw CommandFailure { say(
            QT_TRANSLATE_NOOP("Commands",
                "“%1” is a copy of “%2”: as a part everything would be there twice. Merge it "
                "without --part."))
                                   .arg(theirs, into) };
    return mergeFiles(other, document, parser);
}
