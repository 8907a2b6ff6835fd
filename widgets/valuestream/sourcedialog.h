// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/valuestream/valuestream.h"
#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

/// Where one number of a step comes from: who says so, on how many items, between which limits and
/// when.
class SourceDialog : public QDialog {
    Q_OBJECT
public:
    SourceDialog(const Step& step, StepNumber number, DayLength day, QWidget* parent);

signals:
    void sourceEntered(const Provenance& source);

private:
    /// What the fields say; nothing, and a sentence, where they cannot be right.
    std::optional<Provenance> entered();
    void accept() override;

    StepNumber m_number;
    DayLength m_day;
    std::optional<qint64> m_value;
    QComboBox* m_origin;
    QLineEdit* m_items;
    QLineEdit* m_low;
    QLineEdit* m_high;
    QLineEdit* m_period;
    QLabel* m_problem;
};
