// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/streaminspector.h"
#include "app/project/document.h"
#include "app/project/project.h"
#include "widgets/valuestream/changelist.h"
#include "widgets/valuestream/inspectorpage.h"
#include "widgets/valuestream/notepage.h"
#include <QVBoxLayout>
#include <utility>

StreamInspector::StreamInspector(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_step(new StepPage(document, this))
    , m_handoff(new HandoffPage(document, this))
    , m_note(new NotePage(document, this))
    , m_stream(new StreamPage(document, this))
    , m_changes(new ChangeList(document, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages = { m_stream, m_step, m_handoff, m_note, m_changes };
    for (QWidget* page : std::as_const(m_pages))
        layout->addWidget(page);
    for (InspectorPage* page :
        std::initializer_list<InspectorPage*> { m_stream, m_step, m_handoff, m_note })
        connect(page, &InspectorPage::selectRequested, this, &StreamInspector::selectRequested);
    showPage(m_stream);
    retranslate();
}

void StreamInspector::retranslate()
{
    m_step->retranslate();
    m_handoff->retranslate();
    m_note->retranslate();
    m_stream->retranslate();
    m_changes->retranslate();
}

void StreamInspector::showChanges()
{
    setVisible(true);
    showPage(m_changes);
}

void StreamInspector::showSelection(const QUuid& streamId, const QUuid& selected)
{
    const Project& project = m_document.project();
    const StreamMap map = streamMap(project, streamId);
    setVisible(!map.stream.id.isNull());
    if (const Step* step = findById(map.steps, selected)) {
        m_step->showStep(project, map, *step);
        showPage(m_step);
    } else if (const Handoff* handoff = findById(map.handoffs, selected)) {
        m_handoff->showHandoff(map, *handoff);
        showPage(m_handoff);
    } else if (const MapNote* note = findById(project.mapNotes, selected)) {
        m_note->showNote(*note);
        showPage(m_note);
    } else {
        m_stream->showStream(map);
        showPage(m_stream);
    }
}

void StreamInspector::editNote() { m_note->focusText(); }

/// Hidden ones take no part in the layout: each page is as wide and high as it needs.
void StreamInspector::showPage(QWidget* page)
{
    for (QWidget* each : std::as_const(m_pages))
        each->setVisible(each == page);
}
