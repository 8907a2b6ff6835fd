// SPDX-License-Identifier: GPL-3.0-or-later
// The two cells of an ExperimentRow that hold numbers: what is expected and what happened.
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "widgets/kata/experimentrow.h"
#include "widgets/kata/measurededit.h"
#include "widgets/kata/obstaclesection.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Adds a caption above a field.
static void addField(
    QGridLayout* grid, QWidget* field, const QString& name, int row, int column, int columns = 1)
{
    QWidget* form = grid->parentWidget();
    auto* label = new QLabel(name, form);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Type::caption(form->font()));
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setMinimumHeight(32);
    grid->addWidget(label, row, column, 1, columns);
    grid->addWidget(field, row + 1, column, 1, columns);
}

void ExperimentRow::makePredictionForm(QWidget* form)
{
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_metricEdit = new QLineEdit(form);
    m_unitEdit = new QLineEdit(form);
    m_fromEdit = new MeasuredEdit(form);
    m_predictedEdit = new MeasuredEdit(form);
    m_lowEdit = new MeasuredEdit(form);
    m_highEdit = new MeasuredEdit(form);
    m_metricEdit->setObjectName(u"metric"_s);
    m_unitEdit->setObjectName(u"unit"_s);
    m_fromEdit->setObjectName(u"from"_s);
    m_predictedEdit->setObjectName(u"predicted"_s);
    m_lowEdit->setObjectName(u"low"_s);
    m_highEdit->setObjectName(u"high"_s);
    addField(grid, m_metricEdit, tr("Metric"), 0, 0);
    addField(grid, m_unitEdit, tr("Unit"), 0, 1);
    addField(grid, m_fromEdit, tr("From"), 2, 0);
    addField(grid, m_predictedEdit, tr("We expect"), 2, 1);
    addField(grid, m_lowEdit, tr("At least"), 4, 0);
    addField(grid, m_highEdit, tr("At most"), 4, 1);
    const int width = fontMetrics().averageCharWidth() * 14;
    for (QWidget* field :
        { static_cast<QWidget*>(m_metricEdit), static_cast<QWidget*>(m_unitEdit) })
        field->setMinimumWidth(width);
    fillPredictionForm();
    const auto connectText = [this](QLineEdit* edit, QStringView field, QString Experiment::*to) {
        connect(edit, &QLineEdit::textEdited, this, [this, field, to](const QString& text) {
            change(tr("Change prediction"), field,
                [to, text](Experiment& e) { e.*to = text.trimmed(); });
        });
    };
    connectText(m_metricEdit, u"metric", &Experiment::metric);
    connectText(m_unitEdit, u"unit", &Experiment::unit);
    const auto connectNumber
        = [this](MeasuredEdit* edit, QStringView field, std::optional<qint64> Experiment::*to) {
              connect(edit, &MeasuredEdit::milliEdited, this,
                  [this, field, to](std::optional<qint64> milli) {
                      change(tr("Change prediction"), field, [to, milli](Experiment& e) {
                          if (predictionMayBeChanged(e))
                              e.*to = milli;
                      });
                  });
          };
    connectNumber(m_fromEdit, u"from", &Experiment::fromMilli);
    connectNumber(m_predictedEdit, u"predicted", &Experiment::predictedMilli);
    connectNumber(m_lowEdit, u"low", &Experiment::lowMilli);
    connectNumber(m_highEdit, u"high", &Experiment::highMilli);
}

void ExperimentRow::fillPredictionForm()
{
    if (!m_highEdit)
        return;
    const auto fill = [](QLineEdit* edit, const QString& text) {
        if (edit->text().trimmed() != text)
            edit->setText(text);
    };
    fill(m_metricEdit, m_experiment.metric);
    fill(m_unitEdit, m_experiment.unit);
    m_fromEdit->setMilli(m_experiment.fromMilli, m_experiment.unit);
    m_predictedEdit->setMilli(m_experiment.predictedMilli, m_experiment.unit);
    m_lowEdit->setMilli(m_experiment.lowMilli, m_experiment.unit);
    m_highEdit->setMilli(m_experiment.highMilli, m_experiment.unit);
}

void ExperimentRow::showPrediction()
{
    const bool locked = !predictionMayBeChanged(m_experiment);
    const bool empty = m_experiment.metric.isEmpty() && !m_experiment.predictedMilli;
    m_prediction->setText(
        empty ? QString() : predictionFrom(m_experiment) + u" → "_s + predictionTo(m_experiment));
    m_prediction->setBoldEnd(predictionTo(m_experiment));
    const bool editable = bool(m_edit) && !locked;
    if (m_prediction->isEditable() != editable)
        m_prediction->setEditable(editable);
    m_range->setText(predictionRange(m_experiment));
    m_range->setVisible(!m_range->text().isEmpty());
    m_locked->setVisible(locked);
    m_locked->setText(tr("locked %1").arg(shortDateTime(m_experiment.lockedAt)));
    m_lock->setVisible(bool(m_edit) && !locked);
    const QString why = lockObstacleText(lockObstacle(m_experiment));
    m_lock->setEnabled(why.isEmpty());
    m_lock->setToolTip(plainToolTip(why));
    m_lock->setAccessibleDescription(why);
    m_lock->setIcon(symbolicIcon(u"lock"_s, Theme::of(this).text));
    fillPredictionForm();
}

void ExperimentRow::makeResultForm(QWidget* form)
{
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setVerticalSpacing(4);
    m_resultEdit = new MeasuredEdit(form);
    m_resultEdit->setObjectName(u"resultValue"_s);
    m_resultEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_resultEdit->setMilli(m_experiment.resultMilli, m_experiment.unit);
    auto* note = new QLineEdit(m_experiment.resultNote, form);
    note->setObjectName(u"resultNote"_s);
    addField(grid, m_resultEdit, tr("Result"), 0, 0);
    addField(grid, note, tr("What did you see?"), 2, 0);
    connect(m_resultEdit, &MeasuredEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        m_edit(
            tr("Enter result"),
            [id = m_experiment.id, milli](Project& project) { setResult(project, id, milli); },
            kataKey(m_experiment.id, u"result"));
    });
    connect(note, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("Change result"), u"resultNote", [text](Experiment& e) {
            if (resultMayBeTyped(e))
                e.resultNote = text;
        });
    });
}

void ExperimentRow::showResult()
{
    const bool mayType = resultMayBeTyped(m_experiment);
    const std::optional<bool> hit = predictionHit(m_experiment);
    m_result->setText(m_experiment.resultMilli
            ? formatMeasured(*m_experiment.resultMilli, m_experiment.unit)
            : QString());
    m_result->setLook(m_experiment.resultMilli ? SheetText::Size::Bold : SheetText::Size::Body,
        SheetText::Tone::Text);
    m_result->setPlaceholder(
        mayType ? tr("waiting for the result") : tr("lock the prediction first"));
    const bool editable = bool(m_edit) && mayType;
    if (m_result->isEditable() != editable)
        m_result->setEditable(editable);
    m_verdict->showState(hit.value_or(false) ? State::Good : State::Warning,
        hit ? predictionVerdict(*hit) : QString());
    m_resultNote->setText(m_experiment.resultNote);
    m_resultNote->setVisible(!m_experiment.resultNote.isEmpty());
    if (m_resultEdit)
        m_resultEdit->setMilli(m_experiment.resultMilli, m_experiment.unit);

    const QDateTime now = m_now();
    const bool late = m_experiment.checkAt.isValid() && m_experiment.checkAt < now;
    m_check->showDate(m_experiment.checkAt, tr("check %1").arg(checkTime(m_experiment.checkAt)),
        QDateTime(now.date().addDays(3), QTime(16, 0)));
    m_check->setLook(
        SheetText::Size::Caption, late ? SheetText::Tone::Warning : SheetText::Tone::Accent);
    m_check->setVisible(!m_experiment.resultMilli && (m_edit || m_experiment.checkAt.isValid()));
    if (m_check->isEditable() != bool(m_edit))
        m_check->setEditable(bool(m_edit));
}

void ExperimentRow::retranslate()
{
    m_step->setFieldName(tr("Step"));
    m_step->setPlaceholder(tr("Which one step is next?"));
    m_date->setFieldName(tr("Date of the experiment"));
    m_date->setPlaceholder(tr("Set a date"));
    m_prediction->setFieldName(tr("What we expect"));
    m_prediction->setPlaceholder(tr("What do you expect?"));
    m_lock->setText(tr("Lock prediction"));
    m_result->setFieldName(tr("What happened"));
    m_check->setFieldName(tr("Time of the check"));
    m_check->setPlaceholder(tr("Set a check"));
    m_learned->setFieldName(tr("What we learned"));
    m_number->setToolTip(tr("Choose the obstacle, remove the experiment"));
}
