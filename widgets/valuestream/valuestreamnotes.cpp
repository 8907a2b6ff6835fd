// SPDX-License-Identifier: GPL-3.0-or-later
// Kaizen bursts and notes on the map: adding, walking, moving and removing them.
#include "app/valuestream/mapnote.h"
#include "widgets/valuestream/streaminspector.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QMenu>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

void ValueStreamPanel::connectNotes()
{
    connect(m_scene, &ValueStreamScene::noteDropped, this, &ValueStreamPanel::moveNote);
    connect(m_view, &StreamView::noteRequested, this, &ValueStreamPanel::addNote);
    connect(m_view, &StreamView::nextNoteRequested, this, &ValueStreamPanel::pickNextNote);
    connect(m_view, &StreamView::noteNudged, this, [this](const QPointF& by) {
        const QUuid id = m_selected;
        document().edit(
            tr("Move note"),
            [&](Project& project) {
                if (MapNote* note = findById(project.mapNotes, id))
                    note->position = note->position.value_or(QPointF()) + by;
            },
            u"note/%1/position"_s.arg(id.toString()));
        m_view->bringIntoView(id);
    });
}

/// On what is selected, or free above the map, where the next one finds room.
void ValueStreamPanel::addNote(bool burst)
{
    if (m_map.stream.id.isNull())
        return;
    const Project& shown = document().project();
    MapNote note { .id = QUuid::createUuid(),
        .streamId = m_stream,
        .kind = burst ? NoteKind::Burst : NoteKind::Note };
    if (findById(m_map.steps, m_selected)) {
        note.stepId = m_selected;
    } else if (findById(m_map.handoffs, m_selected)) {
        note.handoffId = m_selected;
    } else {
        const QList<MapNote> notes = notesOf(shown, m_stream);
        const auto free = std::count_if(notes.cbegin(), notes.cend(),
            [](const MapNote& one) { return one.stepId.isNull() && one.handoffId.isNull(); });
        constexpr int across = 3;
        const auto row = free / across;
        note.position = QPointF(330.0 * double(free % across), -48 - 32.0 * double(row));
    }
    document().edit(burst ? tr("Add kaizen burst") : tr("Add note"),
        [&](Project& project) { project.mapNotes.append(note); });
    if (!findById(document().project().mapNotes, note.id)) // read-only
        return;
    select(note.id);
    m_view->bringIntoView(note.id);
    m_inspector->editNote();
}

/// From note to note by keyboard; no step leads to them.
void ValueStreamPanel::pickNextNote()
{
    const QList<MapNote> notes = notesOf(document().project(), m_stream);
    QList<QUuid> shown;
    for (const MapNote& note : notes)
        if (m_scene->hasNote(note.id))
            shown.append(note.id);
    if (shown.isEmpty())
        return;
    const QUuid next = shown.at((shown.indexOf(m_selected) + 1) % shown.size());
    select(next);
    m_view->bringIntoView(next);
}

void ValueStreamPanel::moveNote(const QUuid& noteId, const QPointF& position)
{
    document().edit(tr("Move note"), [&](Project& project) {
        if (MapNote* note = findById(project.mapNotes, noteId))
            note->position = QPointF(std::round(position.x()), std::round(position.y()));
    });
    showScene(); // back into its place where nothing changed
}

void ValueStreamPanel::removeNote(const QUuid& noteId)
{
    document().edit(tr("Remove note"), [&](Project& project) {
        project.mapNotes.removeIf([&](const MapNote& note) { return note.id == noteId; });
    });
    select({});
}

void ValueStreamPanel::fillNotes(QMenu& menu)
{
    menu.addAction(tr("Add kaizen burst") + u"\tB"_s, this, [this] { addNote(true); });
    menu.addAction(tr("Add note") + u"\tN"_s, this, [this] { addNote(false); });
    menu.addAction(tr("Next note") + u"\tShift+N"_s, this, &ValueStreamPanel::pickNextNote)
        ->setEnabled(!notesOf(document().project(), m_stream).isEmpty());
}
