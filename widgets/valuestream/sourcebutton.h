// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/project/document.h"
#include "app/valuestream/valuestream.h"
#include <QToolButton>

/// Beside a number of a step: the mark of where it comes from; opens what is known about that.
class SourceButton : public QToolButton {
    Q_OBJECT
public:
    SourceButton(Document& document, StepNumber number, QWidget* parent);
    void showStep(const Step& step, DayLength day);

private:
    void open();

    Document& m_document;
    StepNumber m_number;
    Step m_step = {};
    DayLength m_day = businessDay;
};
