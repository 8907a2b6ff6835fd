// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/storedcalendar.h"
#include "app/project/project.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/valuestream/morefields.h"
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int mostItems = 1'000'000;

StepMore::StepMore(Document& document, QWidget* parent)
    : MoreFields(document, parent)
{
    addOfTheStep();
    addOfTheWork();
    addOfTheQueue();
    retranslate();
}

void StepMore::addOfTheStep()
{
    m_kind = addChoice(
        u"kind"_s, [] { return tr("Kind"); }, int(StepKind::Inventory) + 1,
        [](int i) { return stepKindName(StepKind(i)); },
        [this](int i) {
            edit(tr("Change kind of step"), {}, [i](Step& step) { step.kind = StepKind(i); });
        });
    m_pain = addChoice(
        u"pain"_s, [] { return tr("Pain"); }, 4, [](int i) { return painName(i); },
        [this](int i) { edit(tr("Change pain"), {}, [i](Step& step) { step.pain = i; }); },
        [] { return tr("As those say who do the work."); });
    m_note = new QPlainTextEdit(this);
    m_note->setTabChangesFocus(true);
    addRow(m_note, u"note"_s, [] { return tr("Note"); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        edit(tr("Change note"), u"note"_s,
            [&](Step& step) { step.note = m_note->toPlainText().left(10'000); });
    });
}

void StepMore::addOfTheWork()
{
    m_valueAdded = addTime(
        u"valueAdded"_s, [] { return tr("Value-added time"); },
        [this](auto time) {
            edit(tr("Change value-added time"), {},
                [time](Step& step) { step.valueAddedTime = time; });
        },
        [] { return tr("The part of the process time that the customer would pay for."); });
    m_peoplePerItem = addNumber(
        u"peoplePerItem"_s, [] { return tr("People on one item"); }, 1, mostItems,
        [this](std::optional<int> people) {
            edit(tr("Change people on one item"), {},
                [people](Step& step) { step.peoplePerItem = people.value_or(1); });
        });
    m_batch = addNumber(
        u"batchSize"_s, [] { return tr("Batch size"); }, 1, mostItems,
        [this](std::optional<int> size) {
            edit(tr("Change batch size"), {},
                [size](Step& step) { step.batchSize = size.value_or(1); });
        },
        [] { return tr("Items worked on together."); });
    m_setup = addTime(
        u"setupTime"_s, [] { return tr("Setup before each batch"); },
        [this](auto time) {
            edit(tr("Change setup time"), {},
                [time](Step& step) { step.setupTime = time.value_or(std::chrono::seconds(0)); });
        });
    m_slots = addLine(
        u"slots"_s, [] { return tr("Works only at"); },
        [this](const QString& text) { takeSlots(text); },
        [] { return tr("Weekly times such as Wed/14:00 or Tue,Thu/10:00. Empty: any time."); });
    m_slotsError = new QLabel(this);
    m_slotsError->setTextFormat(Qt::PlainText);
    m_slotsError->setWordWrap(true);
    m_slotsError->hide();
    m_slots->parentWidget()->layout()->addWidget(m_slotsError);
    m_slotCapacity = addNumber(
        u"slotCapacity"_s, [] { return tr("Items each time"); }, 1, mostItems,
        [this](std::optional<int> items) {
            edit(tr("Change items each time"), {},
                [items](Step& step) { step.slotCapacity = items; });
        },
        [] { return tr("Empty: all that wait."); });
    m_split = addChoice(
        u"split"_s, [] { return tr("Items leave"); }, int(Split::Xor) + 1,
        [](int i) { return splitName(Split(i)); },
        [this](
            int i) { edit(tr("Change split"), {}, [i](Step& step) { step.split = Split(i); }); });
}

void StepMore::addOfTheQueue()
{
    m_wipLimit = addNumber(
        u"wipLimit"_s, [] { return tr("WIP limit"); }, 1, mostItems,
        [this](std::optional<int> items) {
            edit(tr("Change WIP limit"), {}, [items](Step& step) { step.wipLimit = items; });
        },
        [] {
            return tr("Items waiting and in work; beyond it nothing is handed on to the step.");
        });
    m_queueCapacity = addNumber(
        u"queueCapacity"_s, [] { return tr("Room in the queue"); }, 0, mostItems,
        [this](std::optional<int> items) {
            edit(tr("Change room in the queue"), {},
                [items](Step& step) { step.queueCapacity = items; });
        },
        [] { return tr("More items are turned away. Empty: without limit."); });
    m_patience = addTime(
        u"patience"_s, [] { return tr("Patience"); },
        [this](auto time) {
            edit(tr("Change patience"), {}, [time](Step& step) { step.patience = time; });
        },
        [] { return tr("How long an item waits on average before it gives up. Empty: always."); });
    m_priority = addNumber(
        u"priority"_s, [] { return tr("Priority (0–9)"); }, 0, 9,
        [this](std::optional<int> priority) {
            edit(tr("Change priority"), {},
                [priority](Step& step) { step.priority = priority.value_or(0); });
        },
        [] { return tr("The highest of what waits for the same people goes first."); });
    m_preemption = addChoice(
        u"preemption"_s, [] { return tr("A higher priority"); }, int(Preemption::Resample) + 1,
        [](int i) { return preemptionName(Preemption(i)); },
        [this](int i) {
            edit(tr("Change what priority does"), {},
                [i](Step& step) { step.preemption = Preemption(i); });
        });
}

void StepMore::edit(
    const QString& text, const QString& field, const std::function<void(Step&)>& change)
{
    document().edit(
        text,
        [&](Project& project) {
            if (Step* step = findById(project.steps, m_id))
                change(*step);
        },
        field.isEmpty() ? QString() : u"valuestream/%1/%2"_s.arg(m_id.toString(), field));
}

/// Half-typed times are not taken; what is wrong stands below the field.
void StepMore::takeSlots(const QString& text)
{
    const auto read = readSlots(text.trimmed());
    m_slotsError->setVisible(!read.problem.isEmpty());
    m_slotsError->setText(read.problem);
    m_slots->setAccessibleDescription(read.problem);
    if (read.problem.isEmpty())
        edit(tr("Change weekly times"), u"slots"_s,
            [&](Step& step) { step.slotTimes = text.trimmed(); });
}

void StepMore::showStep(const Step& step, DayLength day)
{
    const bool another = m_id != step.id;
    m_id = step.id;
    const auto milli = [](std::optional<int> value) {
        return value ? std::optional<qint64>(qint64(*value) * 1000) : std::nullopt;
    };
    m_kind->setCurrentIndex(int(step.kind));
    m_pain->setCurrentIndex(std::clamp(step.pain, 0, 3));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 12);
    if (another || m_note->toPlainText() != step.note) {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(step.note);
    }
    for (DurationEdit* edit : { m_valueAdded, m_setup, m_patience })
        edit->setDay(day);
    m_valueAdded->setDuration(step.valueAddedTime);
    m_peoplePerItem->setMilli(milli(step.peoplePerItem));
    m_batch->setMilli(milli(step.batchSize));
    m_setup->setDuration(step.setupTime);
    // What is half typed stays.
    if (another
        || (m_slots->text().trimmed() != step.slotTimes
            && !(m_slots->hasFocus() && m_slotsError->isVisible()))) {
        m_slots->setText(step.slotTimes);
        m_slotsError->hide();
    }
    m_slotCapacity->setMilli(milli(step.slotCapacity));
    m_slotCapacity->setEnabled(!step.slotTimes.isEmpty());
    m_split->setCurrentIndex(int(step.split));
    m_wipLimit->setMilli(milli(step.wipLimit));
    m_queueCapacity->setMilli(milli(step.queueCapacity));
    m_patience->setDuration(step.patience);
    m_priority->setMilli(milli(step.priority));
    m_preemption->setCurrentIndex(int(step.preemption));
}
