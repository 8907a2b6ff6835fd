// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/inspectorpage.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/mismatchbutton.h"
#include "widgets/wrappedtext.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InspectorPage::InspectorPage(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new ElidedText(this))
    , m_caption(new QLabel(this))
    , m_rows(new QGridLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_captions.append(m_caption);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(1, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_caption);
    m_layout->addSpacing(12);
    m_layout->addLayout(m_rows);
    m_layout->addStretch(1);
    restyle();
}

void InspectorPage::setTitle(const QString& title, const QString& caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
}

QLabel* InspectorPage::addRow(QWidget* field, QWidget* beside)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    field->setParent(this);
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(field, row, 1, 1, beside ? 1 : 2);
    if (beside) {
        beside->setParent(this);
        m_rows->addWidget(beside, row, 2);
    }
    label->setBuddy(field);
    return label;
}

void InspectorPage::addWide(QWidget* widget)
{
    m_rows->addWidget(widget, m_rows->rowCount(), 0, 1, 3);
}

QLabel* InspectorPage::caption()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_captions.append(label);
    restyle();
    return label;
}

void InspectorPage::setLabel(QLabel* label, const QString& text, QWidget* field)
{
    label->setText(text);
    field->setAccessibleName(text);
}

void InspectorPage::restyle()
{
    m_restyling = true;
    m_title->setFont(Type::bold(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(this).muted);
    for (QLabel* label : std::as_const(m_captions)) {
        label->setFont(Type::caption(font()));
        label->setPalette(muted);
    }
    m_restyling = false;
}

void InspectorPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}

// How a handoff is made

HandoffFields::HandoffFields(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_channelLabel(new QLabel(this))
    , m_channel(new QComboBox(this))
    , m_mismatchLabel(new QLabel(this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->setColumnStretch(1, 1);
    m_channelLabel->setBuddy(m_channel);
    layout->addWidget(m_channelLabel, 0, 0);
    layout->addWidget(m_channel, 0, 1, 1, 2);
    for (int i = 0; i <= int(Channel::Automation); ++i)
        m_channel->addItem(QString());
    layout->addWidget(m_mismatchLabel, 1, 0, 1, 3);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    for (int kind = 0; kind < mismatchKinds; ++kind) {
        auto* button = new MismatchButton(kind, this);
        button->setObjectName(u"mismatch%1"_s.arg(kind));
        m_mismatches.append(button);
        buttons->addWidget(button, kind / 2, kind % 2);
        connect(button, &MismatchButton::strengthEdited, this, [this](int which, int strength) {
            m_document.edit(
                tr("Change mismatch"),
                [&](Project& project) {
                    if (Handoff* handoff = findById(project.handoffs, m_id))
                        setMismatch(*handoff, which, strength);
                },
                u"valuestream/%1/mismatch%2"_s.arg(m_id.toString()).arg(which));
        });
    }
    layout->addLayout(buttons, 2, 0, 1, 3);
    connect(m_channel, &QComboBox::activated, this, [this](int index) {
        m_document.edit(tr("Change channel"), [&](Project& project) {
            if (Handoff* handoff = findById(project.handoffs, m_id))
                handoff->channel = Channel(index);
        });
    });
    m_channel->setObjectName(u"channel"_s);
}

void HandoffFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retranslate();
}

void HandoffFields::retranslate()
{
    m_channelLabel->setText(tr("Comes by"));
    m_mismatchLabel->setText(tr("What does not fit (0–3)"));
    m_channel->setAccessibleName(tr("How it is handed over"));
    for (int i = 0; i < m_channel->count(); ++i) {
        m_channel->setItemText(i, channelName(Channel(i)));
        m_channel->setItemIcon(i, symbolicIcon(channelIcon(Channel(i)), Theme::of(this).text));
    }
    for (MismatchButton* button : std::as_const(m_mismatches))
        button->retranslate();
}

void HandoffFields::showHandoff(const Handoff& handoff)
{
    m_id = handoff.id;
    m_channel->setCurrentIndex(int(handoff.channel));
    for (int kind = 0; kind < mismatchKinds; ++kind)
        m_mismatches.at(kind)->setStrength(mismatches(handoff).at(kind));
}
