// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/morefields.h"
#include "app/project/project.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

static constexpr int longestText = 10'000; ///< Of the file.

MoreFields::MoreFields(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_button(new QToolButton(this))
    , m_body(new QWidget(this))
{
    m_button->setObjectName(u"more"_s);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_button);
    layout->addWidget(m_body);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_body->hide();
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
    });
}

void MoreFields::addRow(QWidget* field, const QString& name, Text label, Text hint)
{
    auto* caption = new QLabel(m_body);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setBuddy(field);
    field->setObjectName(name);
    m_body->layout()->addWidget(caption);
    m_body->layout()->addWidget(field);
    m_rows.append({ caption, field, std::move(label), std::move(hint) });
}

QComboBox* MoreFields::addChoice(const QString& name, Text label, int choices,
    std::function<QString(int)> word, std::function<void(int)> chosen, Text hint)
{
    auto* combo = new QComboBox(m_body);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    for (int i = 0; i < choices; ++i)
        combo->addItem(QString());
    addRow(combo, name, std::move(label), std::move(hint));
    m_rows.last().word = std::move(word);
    connect(combo, &QComboBox::activated, this, std::move(chosen));
    return combo;
}

MilliEdit* MoreFields::addNumber(const QString& name, Text label, qint64 lowest, qint64 highest,
    std::function<void(std::optional<int>)> entered, Text hint)
{
    auto* edit = new MilliEdit(m_body);
    edit->setDecimals(0);
    edit->setRange(lowest * 1000, highest * 1000);
    addRow(edit, name, std::move(label), std::move(hint));
    connect(edit, &MilliEdit::milliEdited, this,
        [entered = std::move(entered)](std::optional<qint64> milli) {
            entered(milli ? std::optional<int>(int(*milli / 1000)) : std::nullopt);
        });
    return edit;
}

DurationEdit* MoreFields::addTime(const QString& name, Text label,
    std::function<void(std::optional<std::chrono::seconds>)> entered, Text hint)
{
    auto* edit = new DurationEdit(m_body);
    addRow(edit, name, std::move(label), std::move(hint));
    connect(edit, &DurationEdit::durationEdited, this, std::move(entered));
    return edit;
}

QLineEdit* MoreFields::addLine(
    const QString& name, Text label, std::function<void(const QString&)> typed, Text hint)
{
    auto* edit = new QLineEdit(m_body);
    edit->setMaxLength(longestText);
    addRow(edit, name, std::move(label), std::move(hint));
    connect(edit, &QLineEdit::textEdited, this, std::move(typed));
    return edit;
}

void MoreFields::retranslate()
{
    m_button->setText(tr("More"));
    for (const Row& row : std::as_const(m_rows)) {
        row.label->setText(row.text());
        row.field->setAccessibleName(row.text());
        if (row.hint) {
            row.field->setToolTip(row.hint());
            row.field->setAccessibleDescription(row.hint());
        }
        if (auto* combo = qobject_cast<QComboBox*>(row.field); combo && row.word)
            for (int i = 0; i < combo->count(); ++i)
                combo->setItemText(i, row.word(i));
    }
    restyle();
}

void MoreFields::restyle()
{
    m_restyling = true;
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(this).muted);
    for (const Row& row : std::as_const(m_rows)) {
        row.label->setPalette(muted);
        row.label->setFont(Type::caption(font()));
    }
    m_restyling = false;
}

void MoreFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}

// Handoffs

static QString Handoff::*exampleOf(int kind)
{
    constexpr std::array parts { &Handoff::informationExample, &Handoff::processExample,
        &Handoff::toolingExample, &Handoff::capacityExample };
    return parts.at(size_t(kind));
}

HandoffMore::HandoffMore(Document& document, QWidget* parent)
    : MoreFields(document, parent)
{
    for (int kind = 0; kind < mismatchKinds; ++kind)
        m_examples.append(addLine(
            u"example%1"_s.arg(kind), [kind] { return tr("Example: %1").arg(mismatchName(kind)); },
            [this, kind](const QString& text) {
                edit(tr("Change example"), u"example%1"_s.arg(kind),
                    [&](Handoff& handoff) { handoff.*exampleOf(kind) = text; });
            }));
    m_badInput = addChoice(
        u"badInput"_s, [] { return tr("Bad input is"); }, int(BadInput::SendBack) + 1,
        [](int i) { return badInputName(BadInput(i)); },
        [this](int i) {
            edit(tr("Change handling of bad input"), {},
                [i](Handoff& handoff) { handoff.badInput = BadInput(i); });
        },
        [] { return tr("Only what is sent back makes a loop."); });
    m_badShare = new PpmEdit(this);
    addRow(
        m_badShare, u"badShare"_s, [] { return tr("How often"); },
        [] { return tr("Empty: what is missing to 100 %C&A."); });
    connect(m_badShare, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        edit(tr("Change share of bad input"), {},
            [ppm](Handoff& handoff) { handoff.badInputPpm = ppm; });
    });
    m_badTime = addTime(
        u"badTime"_s, [] { return tr("Time to fix or to clarify"); },
        [this](std::optional<std::chrono::seconds> time) {
            edit(tr("Change time for bad input"), {},
                [time](Handoff& handoff) { handoff.badInputTime = time; });
        });
    m_flow = addChoice(
        u"flow"_s, [] { return tr("What goes along"); }, int(Flow::ElectronicInformation) + 1,
        [](int i) { return flowName(Flow(i)); },
        [this](int i) {
            edit(tr("Change what goes along"), {},
                [i](Handoff& handoff) { handoff.flow = Flow(i); });
        });
    m_decision = addChoice(
        u"decision"_s, [] { return tr("What is to become of it"); },
        int(HandoffDecision::TicketAsLastResort) + 1,
        [](int i) { return handoffDecisionName(HandoffDecision(i)); },
        [this](int i) {
            edit(tr("Decide about handoff"), {},
                [i](Handoff& handoff) { handoff.decision = HandoffDecision(i); });
        },
        [] { return tr("In the order of preference: a ticket is the last resort."); });
    m_reason = addLine(
        u"decisionReason"_s, [] { return tr("Why"); },
        [this](const QString& text) {
            edit(tr("Change reason"), u"reason"_s,
                [&](Handoff& handoff) { handoff.decisionReason = text; });
        });
    retranslate();
}

void HandoffMore::edit(
    const QString& text, const QString& field, const std::function<void(Handoff&)>& change)
{
    document().edit(
        text,
        [&](Project& project) {
            if (Handoff* handoff = findById(project.handoffs, m_id))
                change(*handoff);
        },
        field.isEmpty() ? QString() : u"valuestream/%1/%2"_s.arg(m_id.toString(), field));
}

/// Leaves the cursor alone where the text is the same.
static void showText(QLineEdit* edit, const QString& text)
{
    if (edit->text() != text)
        edit->setText(text);
    if (!edit->hasFocus())
        edit->setCursorPosition(0);
}

void HandoffMore::showHandoff(const Handoff& handoff, DayLength day)
{
    m_id = handoff.id;
    for (int kind = 0; kind < mismatchKinds; ++kind)
        showText(m_examples.at(kind), handoff.*exampleOf(kind));
    m_badInput->setCurrentIndex(int(handoff.badInput));
    m_badShare->setPpm(handoff.badInputPpm);
    m_badTime->setDay(day);
    m_badTime->setDuration(handoff.badInputTime);
    m_flow->setCurrentIndex(int(handoff.flow));
    m_decision->setCurrentIndex(int(handoff.decision));
    showText(m_reason, handoff.decisionReason);
    const bool handled
        = handoff.badInput == BadInput::FixInPlace || handoff.badInput == BadInput::Clarify;
    m_badTime->setEnabled(handled);
    m_badShare->setEnabled(handoff.badInput != BadInput::Unsaid);
}
