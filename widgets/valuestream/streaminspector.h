// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>
#include <QUuid>

class Document;
class HandoffPage;
class NotePage;
class StepPage;
class StreamPage;

/// What is known about the step, handoff or stream that is selected; edits it in place.
class StreamInspector : public QStackedWidget {
    Q_OBJECT
public:
    explicit StreamInspector(Document& document, QWidget* parent = nullptr);
    /// `selected` is a step, a handoff, a note, or null for the stream itself.
    void showSelection(const QUuid& streamId, const QUuid& selected);
    /// To type what the shown note says.
    void editNote();
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void selectRequested(const QUuid& id);

private:
    Document& m_document;
    StepPage* m_step;
    HandoffPage* m_handoff;
    NotePage* m_note;
    StreamPage* m_stream;
};
