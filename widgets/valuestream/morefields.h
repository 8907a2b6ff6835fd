// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/project/document.h"
#include "app/valuestream/valuestream.h"
#include <QList>
#include <QWidget>
#include <functional>

class DurationEdit;
class MilliEdit;
class PpmEdit;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

/// The fields that few need, behind "More", so that a page stays calm.
class MoreFields : public QWidget {
    Q_OBJECT
public:
    MoreFields(Document& document, QWidget* parent);
    virtual void retranslate();

protected:
    using Text = std::function<QString()>;
    /// A row of a label above its field; `hint` is the field's tool tip and description.
    void addRow(QWidget* field, const QString& name, Text label, Text hint = nullptr);
    /// One of the words, which are asked again after the language changed.
    QComboBox* addChoice(const QString& name, Text label, int choices,
        std::function<QString(int)> word, std::function<void(int)> chosen, Text hint = nullptr);
    MilliEdit* addNumber(const QString& name, Text label, qint64 lowest, qint64 highest,
        std::function<void(std::optional<int>)> entered, Text hint = nullptr);
    DurationEdit* addTime(const QString& name, Text label,
        std::function<void(std::optional<std::chrono::seconds>)> entered, Text hint = nullptr);
    QLineEdit* addLine(const QString& name, Text label, std::function<void(const QString&)> typed,
        Text hint = nullptr);
    Document& document() const { return m_document; }
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        Text text = nullptr;
        Text hint = nullptr;
        std::function<QString(int)> word = nullptr; ///< Of a choice.
    };
    void restyle();

    Document& m_document;
    QToolButton* m_button;
    QWidget* m_body;
    QList<Row> m_rows = {};
    bool m_restyling = false;
};

/// How a step works beyond the numbers of a workshop.
class StepMore : public MoreFields {
    Q_OBJECT
public:
    StepMore(Document& document, QWidget* parent);
    void showStep(const Step& step, DayLength day);

private:
    void addOfTheStep();
    void addOfTheQueue();
    void addOfTheWork();
    void edit(const QString& text, const QString& field, const std::function<void(Step&)>& change);
    void takeSlots(const QString& text);

    QUuid m_id = {};
    QComboBox* m_kind = nullptr;
    QComboBox* m_pain = nullptr;
    QPlainTextEdit* m_note = nullptr;
    MilliEdit* m_batch = nullptr;
    DurationEdit* m_setup = nullptr;
    DurationEdit* m_valueAdded = nullptr;
    MilliEdit* m_peoplePerItem = nullptr;
    MilliEdit* m_wipLimit = nullptr;
    MilliEdit* m_queueCapacity = nullptr;
    DurationEdit* m_patience = nullptr;
    QLineEdit* m_slots = nullptr;
    QLabel* m_slotsError = nullptr;
    MilliEdit* m_slotCapacity = nullptr;
    MilliEdit* m_priority = nullptr;
    QComboBox* m_preemption = nullptr;
    QComboBox* m_split = nullptr;
};

/// What goes wrong at a handoff and what is to become of it.
class HandoffMore : public MoreFields {
    Q_OBJECT
public:
    HandoffMore(Document& document, QWidget* parent);
    void showHandoff(const Handoff& handoff, DayLength day);

private:
    void edit(
        const QString& text, const QString& field, const std::function<void(Handoff&)>& change);

    QUuid m_id = {};
    QList<QLineEdit*> m_examples = {};
    QComboBox* m_badInput = nullptr;
    PpmEdit* m_badShare = nullptr;
    DurationEdit* m_badTime = nullptr;
    QComboBox* m_flow = nullptr;
    QComboBox* m_decision = nullptr;
    QLineEdit* m_reason = nullptr;
};
