// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QUuid>
#include <QWidget>

class ChangeList;
class Document;
class HandoffPage;
class NotePage;
class StepPage;
class StreamPage;

/// What is known about the step, handoff or stream that is selected; edits it in place.
class StreamInspector : public QWidget {
    Q_OBJECT
public:
    explicit StreamInspector(Document& document, QWidget* parent = nullptr);
    /// `selected` is a step, a handoff, a note, or null for the stream itself.
    void showSelection(const QUuid& streamId, const QUuid& selected);
    /// To type what the shown note says.
    void editNote();
    /// The list of changes, instead of what is selected.
    ChangeList* changes() const { return m_changes; }
    void showChanges();
    void retranslate();

signals:
    void selectRequested(const QUuid& id);

private:
    void showPage(QWidget* page);

    Document& m_document;
    StepPage* m_step;
    HandoffPage* m_handoff;
    NotePage* m_note;
    StreamPage* m_stream;
    ChangeList* m_changes;
    QList<QWidget*> m_pages = {};
};
