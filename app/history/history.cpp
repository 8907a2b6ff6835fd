// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history.h"

/// Takes the last of `from` over to `to` where the step says that this happened.
static bool moved(QList<qint64>& from, QList<qint64>& to, qint64 target)
{
    if (from.isEmpty() || from.constLast() != target)
        return false;
    to.append(from.takeLast());
    return true;
}

void advance(UndoState& state, const HistoryStep& step)
{
    using Kind = HistoryStep::Kind;
    if (step.kind == Kind::Begin) {
        state = {};
        return;
    }
    if (step.kind == Kind::Undo && moved(state.undo, state.redo, step.target))
        return;
    if (step.kind == Kind::Redo && moved(state.redo, state.undo, step.target))
        return;
    state.undo.append(step.number);
    state.redo.clear();
}

UndoState undoState(const QList<HistoryStep>& steps)
{
    UndoState state;
    for (const HistoryStep& step : steps)
        advance(state, step);
    return state;
}

QSet<qint64> undoneSteps(const QList<HistoryStep>& steps)
{
    QSet<qint64> undone;
    for (const HistoryStep& step : steps)
        if (step.kind == HistoryStep::Kind::Undo)
            undone.insert(step.target);
        else if (step.kind == HistoryStep::Kind::Redo)
            undone.remove(step.target);
    return undone;
}
