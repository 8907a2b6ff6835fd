// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerlines.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnswerLines::AnswerLines(QWidget* parent)
    : QWidget(parent)
    , m_answer(new WrappedText(this))
    , m_sentence(new WrappedText(this))
{
    m_answer->setObjectName(u"answer"_s);
    m_sentence->setObjectName(u"sentence"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_answer);
    layout->addWidget(m_sentence);
    restyle();
}

void AnswerLines::say(const QString& answer, const QString& key, State state)
{
    m_state = state;
    m_answer->setText(answer, key.isEmpty() ? QStringList() : QStringList { key });
    restyle();
}

void AnswerLines::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

void AnswerLines::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_answer->setFont(Type::answer(base));
    m_answer->setColors(theme.text, theme.textOf(m_state));
    m_sentence->setFont(Type::caption(base));
    m_sentence->setColors(theme.muted, theme.muted);
    m_restyling = false;
}

void AnswerLines::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
}
