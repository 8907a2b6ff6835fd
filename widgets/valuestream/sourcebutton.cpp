// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/sourcebutton.h"
#include "app/project/project.h"
#include "app/valuestream/markedvalue.h"
#include "widgets/valuestream/sourcedialog.h"
#include "widgets/valuestream/stepnumber.h"
#include "widgets/wrappedtext.h"

using namespace Qt::StringLiterals;

SourceButton::SourceButton(Document& document, StepNumber number, QWidget* parent)
    : QToolButton(parent)
    , m_document(document)
    , m_number(number)
{
    setObjectName(u"source%1"_s.arg(int(number)));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &SourceButton::open);
    showStep(m_step, m_day);
}

void SourceButton::showStep(const Step& step, DayLength day)
{
    m_step = step;
    m_day = day;
    const QString mark = originMark(provenanceOf(step, m_number).origin);
    setText(mark.isEmpty() ? u"…"_s : mark);
    setEnabled(stepNumber(step, m_number).has_value());
    const QString words = stepNumberSource(step, m_number, day);
    const QString said = words.isEmpty() ? tr("Not said where it comes from") : words;
    setToolTip(plainToolTip(said));
    setAccessibleName(tr("Source of a number: %1").arg(stepNumberName(m_number)));
    setAccessibleDescription(said);
}

void SourceButton::open()
{
    auto* dialog = new SourceDialog(m_step, m_number, m_day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::sourceEntered, this,
        [this, id = m_step.id](const Provenance& source) {
            m_document.edit(tr("Change source of a number"), [&](Project& project) {
                if (Step* step = findById(project.steps, id))
                    setProvenance(*step, m_number, source);
            });
        });
    dialog->open();
}
