// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/sourcedialog.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/valueedit.h"
#include "widgets/valuestream/stepnumber.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SourceDialog::SourceDialog(const Step& step, StepNumber number, DayLength day, QWidget* parent)
    : QDialog(parent)
    , m_number(number)
    , m_day(day)
    , m_value(stepNumber(step, number))
    , m_origin(new QComboBox(this))
    , m_items(new QLineEdit(this))
    , m_low(new QLineEdit(this))
    , m_high(new QLineEdit(this))
    , m_period(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"sourceDialog"_s);
    setWindowTitle(tr("Source of a number: %1").arg(stepNumberName(number)));
    const Provenance source = provenanceOf(step, number);
    for (int i = 0; i <= int(Origin::Guess); ++i)
        m_origin->addItem(originName(Origin(i)));
    m_origin->setCurrentIndex(int(source.origin));
    m_items->setText(source.items ? QString::number(*source.items) : QString());
    const auto limit = [&](std::optional<qint64> value) {
        return value ? exactStepNumberText(number, *value, day) : QString();
    };
    m_low->setText(limit(source.low));
    m_high->setText(limit(source.high));
    m_period->setText(source.period);
    m_period->setMaxLength(1000);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    const std::pair<QWidget*, QString> names[]
        = { { m_origin, u"origin"_s }, { m_items, u"items"_s }, { m_low, u"low"_s },
              { m_high, u"high"_s }, { m_period, u"period"_s } };
    for (const auto& [field, name] : names)
        field->setObjectName(name);
    auto* form = new QFormLayout;
    form->addRow(tr("Comes from"), m_origin);
    form->addRow(tr("Number of items"), m_items);
    form->addRow(tr("At least"), m_low);
    form->addRow(tr("At most"), m_high);
    form->addRow(tr("When"), m_period);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SourceDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

std::optional<Provenance> SourceDialog::entered()
{
    const auto limit = [this](const QLineEdit* edit, QString& problem) -> std::optional<qint64> {
        const QString text = edit->text().trimmed();
        if (text.isEmpty() || text == u"?")
            return std::nullopt;
        const auto value = stepNumberFrom(m_number, text, m_day);
        if (!value)
            problem = tr("“%1” cannot be read.").arg(text);
        return value;
    };
    QString problem;
    const auto low = limit(m_low, problem);
    const auto high = limit(m_high, problem);
    std::optional<int> items;
    if (const QString text = m_items->text().trimmed(); !text.isEmpty() && text != u"?") {
        const auto count = parseDecimal(text, 0);
        if (count && *count >= 1 && *count <= 1'000'000)
            items = int(*count);
        else
            problem = tr("“%1” cannot be read.").arg(text);
    }
    if (problem.isEmpty()
        && ((low && high && *low > *high) || (m_value && low && *low > *m_value)
            || (m_value && high && *high < *m_value)))
        problem = tr("The number has to lie between its limits.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return std::nullopt;
    return Provenance { .origin = Origin(m_origin->currentIndex()),
        .items = items,
        .low = low,
        .high = high,
        .period = m_period->text().simplified() };
}

void SourceDialog::accept()
{
    if (const std::optional<Provenance> source = entered()) {
        emit sourceEntered(*source);
        QDialog::accept();
    }
}
