// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/simulatedleads.h"
#include "app/streamflow/simulatedwords.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/valuestream/futuresimulator.h"
#include "widgets/valuestream/simulatedfigures.h"
#include <QBoxLayout>
#include <QChart>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

SimulatedLeads::SimulatedLeads(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_chart(new ChartView(this))
{
    for (QLabel* label : { m_title, m_words, m_caption }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setWordWrap(false);
    m_words->setObjectName(u"simulatedWords"_s);
    m_caption->setObjectName(u"simulatedCaption"_s);
    m_progress->setObjectName(u"simulatedProgress"_s);
    m_button->setObjectName(u"simulatedButton"_s);
    m_chart->setObjectName(u"simulatedChart"_s);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(8);
    m_chart->setMinimumHeight(200);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_title);
    heading->addStretch(1);
    heading->addWidget(m_progress);
    heading->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_words);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_caption);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit stopRequested();
        else
            emit beginRequested();
    });
    restyle();
    retranslate();
}

void SimulatedLeads::showSimulation(
    const FutureSimulator& simulator, const QUuid& streamId, DayLength day)
{
    m_running = simulator.isRunning();
    m_progress->setVisible(m_running);
    m_progress->setValue(qRound(simulator.progress() * 100));
    m_button->setVisible(m_running || !simulator.isCurrent());
    m_button->setText(m_running ? tr("Stop") : tr("Simulate"));
    const FutureSimulation* found = simulator.result(streamId);
    const bool isShown = found && found->now.isDone() && found->then.isDone()
        && !found->now.result().all.percentiles.empty();
    m_chart->setVisible(isShown);
    m_caption->setVisible(isShown);
    m_words->setEnabled(simulator.isCurrent());
    m_chart->setEnabled(simulator.isCurrent());
    if (!found) {
        m_words->setText(m_running ? tr("Simulating …") : tr("The simulation was stopped."));
        return;
    }
    QStringList sentences = found->now.problems() + found->then.problems();
    if (isShown) {
        sentences.prepend(leadTimeWords(*found, day));
        for (const StreamSimulation* state : { &found->now, &found->then })
            sentences.append(endSentence(state->result().end));
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    m_words->setText(sentences.join(u'\n'));
    if (!isShown || !simulator.isCurrent())
        return;
    m_caption->setText(
        tr("Across: %1; height: share of items. Grey: now, blue: with the changes. "
           "± is half of the 95 % interval. Simulated, %2.")
            .arg(day == calendarDay ? tr("days") : tr("working days"), runWords(simulator.run())));
    m_chart->showChart(leadTimeChart(*found, day, Theme::of(this), font()), sentences.constFirst());
}

void SimulatedLeads::retranslate()
{
    m_title->setText(tr("Lead time of one item"));
    m_chart->setAccessibleName(m_title->text()); // until it shows something
    m_progress->setAccessibleName(tr("Simulating"));
    m_button->setText(m_running ? tr("Stop") : tr("Simulate"));
}

void SimulatedLeads::restyle()
{
    m_restyling = true;
    m_title->setFont(Type::bold(font()));
    m_caption->setFont(Type::caption(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(this).muted);
    m_caption->setPalette(muted);
    m_restyling = false;
}

void SimulatedLeads::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_chart
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
