// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toilscoring.h"
#include "app/language/format.h"
#include "app/project/document.h"
#include "app/toil/toilsummary.h"
#include "widgets/chip.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

ToilScoring::ToilScoring(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new ElidedText(this))
    , m_caption(new QLabel(this))
    , m_score(new QLabel(this))
    , m_class(new Chip(this))
{
    for (QLabel* label : { m_caption, m_score })
        label->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_score);
    heading->addWidget(m_class);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    addQuestions(grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_caption);
    layout->addLayout(grid);
    layout->addSpacing(16);
    layout->addWidget(makeContrasts());
    layout->addStretch(1);
    retranslate();
    restyle();
}

void ToilScoring::addQuestions(QGridLayout* grid)
{
    for (int i = 0; i < toilAttributeCount; ++i) {
        const auto at = size_t(i);
        m_questions[at] = new QLabel(this);
        m_questions[at]->setTextFormat(Qt::PlainText);
        m_questions[at]->setWordWrap(true);
        m_answers[at] = new Segmented(this);
        m_answers[at]->setObjectName(u"attribute%1"_s.arg(i));
        m_answers[at]->setTexts({ u"0"_s, u"1"_s, u"2"_s });
        m_questions[at]->setBuddy(m_answers[at]);
        grid->addWidget(m_questions[at], i, 0);
        grid->addWidget(m_answers[at], i, 1);
        connect(m_answers[at], &Segmented::picked, this, [this, i](int value) {
            m_document.edit(tr("Score toil task"), [this, i, value](Project& project) {
                if (ToilTask* task = findById(project.toilTasks, m_task))
                    ::setAttribute(*task, ToilAttribute(i), value);
            });
        });
    }
}

QWidget* ToilScoring::makeContrasts()
{
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    const int rows = 1 + int(toilContrasts().size());
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 3; ++column) {
            auto* label = new QLabel(table);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            grid->addWidget(label, row, column);
            m_contrasts.append(label);
        }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return table;
}

void ToilScoring::showTask(const Project& project, const QUuid& taskId)
{
    m_task = taskId;
    const ToilTask* task = findById(project.toilTasks, taskId);
    for (QWidget* answer : m_answers)
        answer->setEnabled(task);
    m_class->setVisible(task);
    if (!task) {
        m_title->setText(tr("Choose a task to score it"));
        m_score->clear();
        return;
    }
    m_title->setText(toilTaskName(*task));
    for (int i = 0; i < toilAttributeCount; ++i)
        m_answers[size_t(i)]->setCurrent(attributeOf(*task, ToilAttribute(i)));
    const double score = toilScore(*task);
    const ToilClass kind = toilClass(score);
    m_score->setText(formatNumber(score, 2));
    m_score->setAccessibleName(tr("Score %1").arg(formatNumber(score, 2)));
    m_class->show(kind == ToilClass::Toil ? State::Bad
            : kind == ToilClass::Mixed    ? State::Warning
                                          : State::Good,
        toilClassName(kind));
}

void ToilScoring::retranslate()
{
    m_caption->setText(tr("How much of it is toil: 0 not at all, 1 partly, 2 fully"));
    for (int i = 0; i < toilAttributeCount; ++i) {
        const auto at = size_t(i);
        const QString question = toilAttributeQuestion(ToilAttribute(i));
        m_questions[at]->setText(question);
        m_questions[at]->setToolTip(toilAttributeName(ToilAttribute(i)));
        m_answers[at]->setAccessibleName(
            u"%1: %2"_s.arg(toilAttributeName(ToilAttribute(i)), question));
    }
    QStringList texts { tr("Which is it?"), tr("Toil"), tr("Engineering work") };
    const QList<ToilContrast> contrasts = toilContrasts();
    for (const ToilContrast& contrast : contrasts)
        texts += { contrast.trait, contrast.toil, contrast.engineering };
    for (qsizetype i = 0; i < m_contrasts.size(); ++i)
        m_contrasts.at(i)->setText(texts.at(i));
}

void ToilScoring::restyle()
{
    m_restyling = true;
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    m_score->setFont(Type::answer(base));
    m_caption->setFont(Type::caption(base));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    for (qsizetype i = 0; i < m_contrasts.size(); ++i) {
        QLabel* label = m_contrasts.at(i);
        label->setFont(i < 3 ? Type::bold(Type::caption(base)) : Type::caption(base));
        if (i > 0 && i % 3 == 0)
            label->setForegroundRole(QPalette::PlaceholderText);
        else
            label->setForegroundRole(QPalette::WindowText);
    }
    m_restyling = false;
}

void ToilScoring::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
