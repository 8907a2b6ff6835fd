// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/whatifpage.h"
#include "app/language/format.h"
#include "widgets/answerlines.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/leverrow.h"
#include "widgets/watchedsimulation.h"
#include "widgets/worker.h"
#include <QApplication>
#include <QChart>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QTableView>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr double promised = 0.85; ///< The share by which a lead time is spoken of.

WhatIfPage::WhatIfPage(QWidget* parent)
    : QWidget(parent)
    , m_answer(new AnswerLines(this))
    , m_table(new QTableView(this))
    , m_model(new RowsModel<Figure>(
          {
              RowsColumn<Figure>(
                  [] { return tr("Figure"); }, [](const Figure& f) { return f.name; }),
              RowsColumn<Figure>([] { return tr("Now"); }, [](const Figure& f) { return f.now; })
                  .right(),
              RowsColumn<Figure>(
                  [] { return tr("With the levers"); }, [](const Figure& f) { return f.then; })
                  .right(),
              RowsColumn<Figure>(
                  [] { return tr("Change"); }, [](const Figure& f) { return f.change; })
                  .right(),
          },
          this))
    , m_unit(new QLabel(this))
    , m_chart(new ChartView(this))
    , m_reset(new QPushButton(tr("&Reset levers"), this))
    , m_keep(new QPushButton(tr("&Keep as changes"), this))
    , m_worker(new Worker(this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"whatIfFigures"_s);
    m_table->setAccessibleName(tr("What the levers do"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setFont(Type::caption(QApplication::font()));
    m_chart->setMinimumHeight(160);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(12);
    layout->addWidget(m_answer, 0, 0, 1, 2);
    layout->addWidget(makeLevers(), 1, 0, 3, 1);
    layout->addWidget(m_table, 1, 1);
    layout->addWidget(m_unit, 2, 1);
    layout->addWidget(m_chart, 3, 1);
    layout->setRowStretch(1, 1);
    layout->setRowStretch(3, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (LeverRow* lever : m_levers)
            lever->reset();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const QList<FutureChange> kept = changes();
        m_reset->click();
        emit keepRequested(kept);
    });
}

QWidget* WhatIfPage::makeLevers()
{
    auto* levers = new QWidget(this);
    auto* layout = new QVBoxLayout(levers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (int i = 0; i < leverKinds; ++i) {
        auto* lever = new LeverRow(LeverKind(i), levers);
        m_levers.at(std::size_t(i)) = lever;
        layout->addWidget(lever);
        connect(lever, &LeverRow::moved, this, &WhatIfPage::pull);
    }
    m_reset->setObjectName(u"resetLevers"_s);
    m_keep->setObjectName(u"keepLevers"_s);
    m_keep->setToolTip(tr("Puts what was moved into the list of changes of the future state."));
    for (QPushButton* button : { m_reset, m_keep })
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return levers;
}

void WhatIfPage::showMap(const StreamMap& map)
{
    m_map = map;
    const StreamMetrics metrics = streamMetrics(map);
    for (LeverRow* lever : m_levers)
        lever->showMap(map, metrics);
}

void WhatIfPage::showBase(std::shared_ptr<const WhatIfBase> base)
{
    m_base = std::move(base);
    m_tried.reset();
    pull();
}

bool WhatIfPage::isMoved() const
{
    return std::any_of(
        m_levers.begin(), m_levers.end(), [](const LeverRow* lever) { return lever->isMoved(); });
}

QList<FutureChange> WhatIfPage::changes() const
{
    QList<FutureChange> all;
    for (const LeverRow* lever : m_levers)
        if (lever->lever())
            all += leverChanges(m_map, *lever->lever(), lever->position());
    return all;
}

/// Simulates what the levers say beside the window, while they are dragged.
void WhatIfPage::pull()
{
    m_reset->setEnabled(isMoved());
    m_keep->setEnabled(isMoved());
    if (!m_base || !m_base->isDone() || !isMoved()) {
        m_worker->cancel();
        m_tried.reset();
        return showResult();
    }
    m_worker->start([this, base = m_base, changes = changes()](const Worker::Progress& progress) {
        const auto tried = std::make_shared<const WhatIf>(watchedSimulation(
            progress, [&](SimulationProgress* told) { return whatIf(*base, changes, told); }));
        return Worker::Then([this, tried] {
            if (tried->simulation.outcome.isCancelled)
                return;
            m_tried = tried;
            showResult();
        });
    });
}

QString WhatIfPage::time(double seconds) const
{
    return formatEstimate(std::max(0.0, seconds), m_map.stream.dayLength);
}

QString WhatIfPage::between(const std::optional<FlowEstimate>& estimate) const
{
    return estimate ? formatEstimate(estimate->mean, estimate->halfWidth, m_map.stream.dayLength)
                    : u"?"_s;
}

void WhatIfPage::showResult()
{
    if (!m_base) {
        m_answer->say(tr("Simulating the present…"), {}, State::Unknown);
        m_answer->setSentence({});
        return;
    }
    const StreamSimulation& present = m_base->simulation;
    const StreamSimulation& shown = m_tried ? m_tried->simulation : present;
    if (!present.isDone() || !shown.isDone()) {
        m_answer->say(tr("This stream cannot be simulated"), {}, State::Bad);
        m_answer->setSentence((present.isDone() ? shown : present).problems().join(u' '));
        m_model->setRows({});
        return;
    }
    showAnswer(present.result(), shown.result());
    showFigures(present.result(), shown.result());
    showChart(present.result(), shown.result());
}

void WhatIfPage::showAnswer(const FlowResult& now, const FlowResult& then)
{
    if (then.end == FlowEnd::TooManyItems) {
        m_answer->say(tr("More comes in than gets out: the queues grow for ever"), {}, State::Bad);
        return m_answer->setSentence(tr("What is shown is the state when the run was stopped."));
    }
    const QString before = now.all.p85 ? time(now.all.p85->mean) : u"?"_s;
    const QString runs = tr("%1 runs of %2 weeks, seed %3.")
                             .arg(m_base->run.replications)
                             .arg(m_base->run.weeks)
                             .arg(m_base->run.seed);
    if (!m_tried || !m_tried->difference.p85) {
        m_answer->say(
            tr("85 % of the items are done within %1").arg(before), before, State::Unknown);
        return m_answer->setSentence(
            tr("Move a lever to see what it would do; nothing is changed. %1").arg(runs));
    }
    const FlowEstimate& by = *m_tried->difference.p85;
    const bool isChance = std::abs(by.mean) <= by.halfWidth;
    const QString after = time(then.all.p85->mean);
    m_answer->say(tr("85 % of the items would be done within %1 instead of %2").arg(after, before),
        after,
        isChance          ? State::Unknown
            : by.mean < 0 ? State::Good
                          : State::Bad);
    if (isChance)
        m_answer->setSentence(tr("The difference may be chance. %1").arg(runs));
    else if (m_tried->weeks)
        m_answer->setSentence(tr("In the weekly mean it would be noticed after about %n weeks.",
                                  nullptr, *m_tried->weeks)
            + u' ' + runs);
    else
        m_answer->setSentence(tr("In the weekly mean it would not be noticed. %1").arg(runs));
}

void WhatIfPage::showFigures(const FlowResult& now, const FlowResult& then)
{
    QList<Figure> figures;
    const auto add = [&](const QString& name, const QString& before, const QString& after,
                         const QString& change) {
        figures.append({ int(figures.size()), name, before, m_tried ? after : QString(),
            m_tried ? change : QString() });
    };
    const auto addTime = [&](const QString& name, std::optional<FlowEstimate> ItemEstimates::*part,
                             std::optional<FlowEstimate> FlowDifference::*by) {
        QString change;
        if (const auto& found = m_tried ? m_tried->difference.*by : std::nullopt) {
            change = (found->mean < 0 ? QString() : u"+"_s) + between(found);
        }
        add(name, between(now.all.*part), between(then.all.*part), change);
    };
    addTime(tr("Mean"), &ItemEstimates::leadTime, &FlowDifference::leadTime);
    addTime(tr("P50"), &ItemEstimates::p50, &FlowDifference::p50);
    addTime(tr("P85"), &ItemEstimates::p85, &FlowDifference::p85);
    addTime(tr("P95"), &ItemEstimates::p95, &FlowDifference::p95);
    const auto number = [](const std::optional<FlowEstimate>& estimate) {
        return estimate ? tr("%1 ± %2").arg(
                   formatNumber(estimate->mean, 1), formatNumber(estimate->halfWidth, 1))
                        : u"?"_s;
    };
    add(tr("Items at once"), number(now.all.wip), number(then.all.wip), {});
    const auto& teams = m_base->simulation.model.flow.pools;
    const auto share = [](const std::vector<std::optional<FlowEstimate>>& all, std::size_t i) {
        return i < all.size() && all[i] ? formatPercent(all[i]->mean) : u"?"_s;
    };
    for (std::size_t i = 0; i < teams.size(); ++i)
        add(tr("Utilisation: %1").arg(QString::fromStdString(teams[i].name)),
            share(now.utilisation, i), share(then.utilisation, i), {});
    m_model->setRows(figures);
}

/// The share of items that is done within a time, now and with the levers.
void WhatIfPage::showChart(const FlowResult& now, const FlowResult& then)
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    const double day = m_base->simulation.model.day;
    const double last = std::max(now.all.pooledP95.value_or(0), then.all.pooledP95.value_or(0));
    const bool inDays = last >= 2 * day;
    const double unit = inDays ? day : 3600;
    m_unit->setText(inDays ? tr("Share of the items that are done within so many days")
                           : tr("Share of the items that are done within so many hours"));
    auto* chart = new QChart;
    const auto add = [&](const FlowResult& result, const QPen& pen, const QString& name) {
        auto* line = new QLineSeries(chart);
        line->setName(name);
        line->append(0, 0);
        for (std::size_t i = 0; i < result.all.percentiles.size(); ++i)
            line->append(result.all.percentiles[i] / unit, double(i + 1));
        line->setPen(pen);
        chart->addSeries(line);
    };
    add(now, linePen(theme.muted, 2, m_tried != nullptr), tr("Now"));
    if (m_tried)
        add(then, linePen(theme.series[0], 2.5), tr("With the levers"));
    const double tick = std::max(1.0, std::ceil(1.1 * last / unit / 5));
    const int ticks = int(std::ceil(1.1 * last / unit / tick));
    addBottomAxis(chart, 0, ticks * tick, ticks + 1)->setLabelFormat(u"%.0f"_s);
    addValueAxis(chart, 0, 100, u"%.0f %%"_s, true);
    styleChart(chart, theme, base);
    auto* marks = new ChartMarks(chart, theme, base);
    marks->addLimit(100 * promised, tr("85 %"), theme.muted, ChartMarks::Side::Left);
    const FlowResult& shown = m_tried ? then : now;
    const QString within = shown.all.p85 ? time(shown.all.p85->mean) : u"?"_s;
    if (shown.all.p85)
        marks->addGuide(shown.all.p85->mean / unit, within, theme.text);
    marks->reserveRoom();
    m_chart->showChart(
        chart, tr("Share of the items that are done within a time: 85 % within %1.").arg(within));
}

void WhatIfPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_base)
        showResult();
}
