// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/queuespage.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/answerlines.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLabel>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostLines = 3; ///< More cannot be told apart.

QueuesPage::QueuesPage(QWidget* parent)
    : QWidget(parent)
    , m_answer(new AnswerLines(this))
    , m_unit(new QLabel(tr("Items that wait, week by week"), this))
    , m_chart(new ChartView(this))
{
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setFont(Type::caption(QApplication::font()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_answer);
    layout->addWidget(m_unit);
    layout->addWidget(m_chart, 1);
    m_chart->setTipText([](const QString& series, const QPointF& point) {
        const QDate week = QDateTime::fromMSecsSinceEpoch(qint64(point.x())).date();
        return tr("%1, week of %2: %3 items")
            .arg(series, formatDate(week), formatNumber(point.y(), 1));
    });
}

void QueuesPage::showBase(std::shared_ptr<const WhatIfBase> base)
{
    m_base = std::move(base);
    showQueues();
}

QString QueuesPage::nameOf(const QUuid& stepId) const
{
    const Step* step = findById(m_base->subject.streams.first().steps, stepId);
    return step ? stepName(*step) : QString();
}

void QueuesPage::showQueues()
{
    m_answer->setSentence({});
    if (!m_base || !m_base->isDone()) {
        m_answer->say(
            m_base ? tr("This stream cannot be simulated") : tr("Simulating the present…"), {},
            m_base ? State::Bad : State::Unknown);
        return showChart({});
    }
    const QList<WeeklyQueue> queues = weeklyQueues(m_base->simulation);
    if (queues.isEmpty())
        m_answer->say(tr("Nobody waits in a queue"), {}, State::Good);
    else {
        const WeeklyQueue& first = queues.first();
        const auto week
            = std::max_element(first.mean.begin(), first.mean.end()) - first.mean.begin();
        const QString count = formatNumber(first.longest(), 1);
        m_answer->say(tr("In the week of %1 up to %2 items wait in front of %3")
                          .arg(formatDate(weekBegin(m_base->simulation.model, std::size_t(week))),
                              count, nameOf(first.stepId)),
            count, State::Warning);
        m_answer->setSentence(
            tr("Weekly averages over %1 runs, ± %2 in that week. Waiting that no queue explains is "
               "not in it.")
                .arg(m_base->run.replications)
                .arg(formatNumber(first.halfWidth[std::size_t(week)], 1)));
    }
    showChart(queues);
}

void QueuesPage::showChart(const QList<WeeklyQueue>& queues)
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    auto* chart = new QChart;
    const qsizetype shown = std::min(queues.size(), mostLines);
    double highest = 1;
    const auto at = [this](std::size_t week) {
        return weekBegin(m_base->simulation.model, week).startOfDay();
    };
    for (qsizetype i = 0; i < shown; ++i) {
        const WeeklyQueue& queue = queues.at(i);
        auto* line = new QLineSeries(chart);
        line->setName(nameOf(queue.stepId));
        for (std::size_t week = 0; week < queue.mean.size(); ++week)
            line->append(double(at(week).toMSecsSinceEpoch()), queue.mean[week]);
        line->setPen(linePen(theme.series.at(std::size_t(i)), 2, i % 2 == 1));
        chart->addSeries(line);
        highest = std::max(highest, queue.longest());
    }
    if (shown > 0) {
        addDateAxis(chart, at(0), at(queues.first().mean.size() - 1));
        addValueAxis(chart, 0, highest);
    }
    styleChart(chart, theme, base);
    auto* marks = new ChartMarks(chart, theme, base);
    QStringList names;
    for (qsizetype i = 0; i < shown; ++i) {
        const WeeklyQueue& queue = queues.at(i);
        marks->addEndLabel(
            { double(at(queue.mean.size() - 1).toMSecsSinceEpoch()), queue.mean.back() },
            nameOf(queue.stepId), theme.series.at(std::size_t(i)));
        names.append(nameOf(queue.stepId));
    }
    marks->reserveRoom();
    m_chart->showChart(chart,
        tr("Items that wait, week by week, the longest queue first: %1").arg(names.join(u", "_s)));
}

void QueuesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showQueues();
}
