// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/mapnote.h"
#include "widgets/valuestream/inspectorpage.h"

class QPlainTextEdit;

/// A kaizen burst or another note on the map.
class NotePage : public InspectorPage {
    Q_OBJECT
public:
    NotePage(Document& document, QWidget* parent);
    void showNote(const MapNote& note);
    /// To type what it says.
    void focusText();
    void retranslate();

private:
    void edit(
        const QString& text, const QString& field, const std::function<void(MapNote&)>& change);
    void takeDue(const QString& text);

    QUuid m_id = {};
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
    QComboBox* m_waste;
    QLineEdit* m_owner;
    QLineEdit* m_due;
    MilliEdit* m_votes;
    QCheckBox* m_done;
    QPushButton* m_remove;
    QList<QLabel*> m_labels;
};
