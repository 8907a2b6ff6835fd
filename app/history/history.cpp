// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history.h"

UndoState undoState(const QList<HistoryStep>& steps)
{
    UndoState state;
    for (const HistoryStep& step : steps) {
        switch (step.kind) {
        case HistoryStep::Kind::Begin:
            state = {};
            break;
        case HistoryStep::Kind::Edit:
            state.undo.append(step.number);
            state.redo.clear();
            break;
        case HistoryStep::Kind::Undo:
            if (!state.undo.isEmpty())
                state.redo.append(state.undo.takeLast());
            break;
        case HistoryStep::Kind::Redo:
            if (!state.redo.isEmpty())
                state.undo.append(state.redo.takeLast());
            break;
        }
    }
    return state;
}
