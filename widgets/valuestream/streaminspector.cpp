// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/streaminspector.h"
#include "app/project/document.h"
#include "app/project/project.h"
#include "widgets/valuestream/inspectorpage.h"
#include "widgets/valuestream/notepage.h"

StreamInspector::StreamInspector(Document& document, QWidget* parent)
    : QStackedWidget(parent)
    , m_document(document)
    , m_step(new StepPage(document, this))
    , m_handoff(new HandoffPage(document, this))
    , m_note(new NotePage(document, this))
    , m_stream(new StreamPage(document, this))
{
    for (InspectorPage* page :
        std::initializer_list<InspectorPage*> { m_stream, m_step, m_handoff, m_note }) {
        addWidget(page);
        connect(page, &InspectorPage::selectRequested, this, &StreamInspector::selectRequested);
    }
    retranslate();
}

void StreamInspector::retranslate()
{
    m_step->retranslate();
    m_handoff->retranslate();
    m_note->retranslate();
    m_stream->retranslate();
}

void StreamInspector::showSelection(const QUuid& streamId, const QUuid& selected)
{
    const Project& project = m_document.project();
    const StreamMap map = streamMap(project, streamId);
    setVisible(!map.stream.id.isNull());
    if (const Step* step = findById(map.steps, selected)) {
        m_step->showStep(project, map, *step);
        setCurrentWidget(m_step);
    } else if (const Handoff* handoff = findById(map.handoffs, selected)) {
        m_handoff->showHandoff(map, *handoff);
        setCurrentWidget(m_handoff);
    } else if (const MapNote* note = findById(project.mapNotes, selected)) {
        m_note->showNote(*note);
        setCurrentWidget(m_note);
    } else {
        m_stream->showStream(map);
        setCurrentWidget(m_stream);
    }
    updateGeometry();
}

void StreamInspector::editNote() { m_note->focusText(); }

QSize StreamInspector::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize StreamInspector::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}
