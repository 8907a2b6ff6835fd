// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/readingspage.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/answerlines.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Beyond so many times the other reading they are said to disagree; a judgement.
static constexpr double muchMore = 1.5;

ReadingsPage::ReadingsPage(QWidget* parent)
    : QWidget(parent)
    , m_answer(new AnswerLines(this))
    , m_table(new QTableView(this))
{
    using C = RowsColumn<Row>;
    const auto bold = [](const Row& row, int role) -> QVariant {
        return role == Qt::FontRole && row.id.isNull() ? Type::bold(QApplication::font())
                                                       : QVariant();
    };
    m_model = new RowsModel<Row>(
        {
            C([] { return tr("Step"); }, [](const Row& row) { return row.name; }).roles(bold),
            C([] { return tr("Stated"); }, [](const Row& row) { return row.stated; })
                .right()
                .roles(bold),
            C([] { return tr("By formula"); }, [](const Row& row) { return row.formula; })
                .right()
                .roles([this, bold](const Row& row, int role) -> QVariant {
                    if (role == Qt::ForegroundRole && !row.holds)
                        return Theme::of(this).muted;
                    return bold(row, role);
                }),
            C([] { return tr("Simulated"); }, [](const Row& row) { return row.simulated; })
                .right()
                .roles(bold),
            C([] { return tr("Why they differ"); }, [](const Row& row) { return row.why; })
                .roles([](const Row& row, int role) -> QVariant {
                    return role == Qt::ToolTipRole ? row.why : QVariant();
                }),
        },
        this);
    m_table->setModel(m_model);
    m_table->setObjectName(u"readingsTable"_s);
    m_table->setAccessibleName(tr("Lead time by three readings"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_answer);
    layout->addWidget(m_table, 1);
}

QString ReadingsPage::time(const StreamMap& map, std::optional<double> seconds) const
{
    return seconds ? formatEstimate(*seconds, map.stream.dayLength) : u"?"_s;
}

QString ReadingsPage::estimate(const StreamMap& map, const std::optional<FlowEstimate>& found) const
{
    return found ? formatEstimate(found->mean, found->halfWidth, map.stream.dayLength) : u"?"_s;
}

ReadingsPage::Row ReadingsPage::rowOf(const StreamMap& map, const StepReading& step) const
{
    Row row { .id = step.stepId,
        .name = stepName(*findById(map.steps, step.stepId)),
        .stated = time(map, step.stated),
        .formula = step.grows ? tr("grows for ever") : time(map, step.formula),
        .simulated = estimate(map, step.simulated),
        .holds = step.doubts.isEmpty() };
    QStringList why;
    for (const FormulaDoubt doubt : step.doubts)
        why.append(formulaDoubtText(doubt));
    const auto& queues = step.simulated ? std::optional(step.simulated->mean) : step.formula;
    if (step.stated && queues && *step.stated > muchMore * *queues)
        why.append(tr("stated is longer than the queue explains"));
    else if (step.stated && queues && *queues > muchMore * *step.stated)
        why.append(tr("the queue alone takes longer than stated"));
    row.why = why.join(u" · "_s);
    return row;
}

void ReadingsPage::showReadings(const FlowSubject& subject, const WhatIfBase* base)
{
    const StreamMap& map = subject.streams.first();
    const StreamReadings found = streamReadings(subject, base ? &base->queues : nullptr);
    QList<Row> rows;
    for (const StepReading& step : found.steps)
        rows.append(rowOf(map, step));
    Row whole { .name = tr("The whole stream"),
        .stated = time(map, found.stated),
        .formula = time(map, found.formula),
        .simulated = estimate(map, found.simulated),
        .holds = found.doubts.isEmpty() };
    if (found.hasBranches)
        whole.why = tr("formulas do not know branches that run in parallel");
    else if (!found.formula)
        whole.why = tr("by formula a step is missing or grows for ever");
    rows.append(whole);
    m_model->setRows(rows);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (!base)
        m_answer->say(tr("Simulating the present…"), {}, State::Unknown);
    else if (found.stated && found.simulated && *found.stated > muchMore * found.simulated->mean)
        m_answer->say(tr("Queues explain %1 of the %2 that are stated")
                          .arg(time(map, found.simulated->mean), whole.stated),
            time(map, found.simulated->mean), State::Warning);
    else if (found.stated && found.simulated && found.simulated->mean > muchMore * *found.stated)
        m_answer->say(tr("The queues alone would take %1, but %2 are stated")
                          .arg(time(map, found.simulated->mean), whole.stated),
            time(map, found.simulated->mean), State::Warning);
    else if (found.simulated)
        m_answer->say(tr("Stated and simulated lead time agree"), {}, State::Good);
    else
        m_answer->say(tr("This stream cannot be simulated"), {}, State::Bad);
    m_answer->setSentence(tr(
        "Mean time at a step, wait and work, a visit. Formula and simulation know people, work "
        "and queues; the rest of what is stated is other work of the team, or messages that "
        "lie. Where calendars, dates, batches or priorities make a formula invalid it is grey."));
}
