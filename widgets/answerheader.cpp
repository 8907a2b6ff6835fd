// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerheader.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

AnswerHeader::AnswerHeader(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new WrappedText(this))
    , m_context(new WrappedText(this))
    , m_link(new LinkButton(LinkButton::Look::Dotted, this))
    , m_actions(new QHBoxLayout)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_sentence);
    texts->addWidget(m_context);
    texts->addStretch();
    m_context->setTrailing(m_link);
    m_actions->setSpacing(8);
    m_actions->setAlignment(Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(texts, 1);
    layout->addLayout(m_actions);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &LinkButton::clicked, this, &AnswerHeader::explanationRequested);
    retranslate();
    restyle();
}

void AnswerHeader::showAnswer(const Answer& answer)
{
    m_answer = answer;
    m_sentence->setText(answer.text, answer.key.split(u'\n', Qt::SkipEmptyParts));
    // The link continues the line, as " · How is this computed?".
    m_context->setText(
        answer.context.isEmpty() || m_link->isHidden() ? answer.context : answer.context + u" ·"_s);
    restyle();
}

void AnswerHeader::addAction(QWidget* widget) { m_actions->addWidget(widget, 0, Qt::AlignTop); }

void AnswerHeader::setExplainable(bool explainable)
{
    m_link->setVisible(explainable);
    showAnswer(m_answer);
}

void AnswerHeader::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_sentence->setFont(Type::answer(base));
    m_context->setFont(Type::caption(base));
    m_link->setFont(Type::caption(base));
    m_sentence->setColors(
        theme.text, m_answer.state == State::Unknown ? theme.accent : theme.textOf(m_answer.state));
    m_context->setColors(theme.muted, theme.text);
    m_restyling = false;
}

void AnswerHeader::retranslate() { m_link->setText(tr("How is this computed?")); }

void AnswerHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
    QWidget::changeEvent(event);
}
