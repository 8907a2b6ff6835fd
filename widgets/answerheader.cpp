// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerheader.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>
#include <algorithm>

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
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    m_layout->addLayout(texts, 1);
    m_layout->addLayout(m_actions);
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

/// The actions go below the sentence where they would leave it too little room.
void AnswerHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int sentence = QFontMetrics(Type::answer(QApplication::font())).averageCharWidth() * 18;
    const bool narrow = width() < sentence + 24 + m_actions->sizeHint().width();
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(narrow ? 8 : 24);
    m_layout->setAlignment(m_actions, narrow ? Qt::AlignLeft : Qt::Alignment());
}

QSize AnswerHeader::minimumSizeHint() const
{
    const int sentence = m_sentence->minimumSizeHint().width();
    return { std::max(sentence, m_actions->minimumSize().width()),
        QWidget::minimumSizeHint().height() };
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
