// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/queuepricedialog.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/answerlines.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/queuepricecharts.h"
#include "widgets/worker.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

static std::optional<int> whole(std::optional<qint64> milli)
{
    return milli ? std::optional<int>(int(*milli / 1000)) : std::nullopt;
}

static std::optional<qint64> milli(std::optional<int> number)
{
    return number ? std::optional<qint64>(qint64(*number) * 1000) : std::nullopt;
}

QueuePriceDialog::QueuePriceDialog(
    Document& document, const QUuid& stream, const QUuid& step, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_stream(stream)
    , m_wanted(step)
    , m_queues(new QListWidget(this))
    , m_answer(new AnswerLines(this))
    , m_delayCost(new MilliEdit(this))
    , m_change(new PpmEdit(this))
    , m_overhead(new MilliEdit(this))
    , m_reopen(new PpmEdit(this))
    , m_pulse(new MilliEdit(this))
    , m_readings(plainLabel(this))
    , m_unit(plainLabel(this))
    , m_kind(new Segmented(this))
    , m_chart(new ChartView(this))
    , m_batchRow(new QWidget(this))
    , m_setup(new DurationEdit(m_batchRow))
    , m_batch(new MilliEdit(m_batchRow))
    , m_personCost(new MilliEdit(this))
    , m_staffing(plainLabel(this))
    , m_worker(new Worker(this))
{
    setWindowTitle(tr("What queues cost"));
    m_queues->setObjectName(u"queues"_s);
    m_queues->setAccessibleName(tr("Queues, dearest first"));
    m_queues->setMaximumWidth(m_queues->fontMetrics().averageCharWidth() * 30);
    m_queues->setWordWrap(true);
    m_readings->setObjectName(u"readings"_s);
    m_staffing->setObjectName(u"staffing"_s);
    for (MilliEdit* edit : { m_overhead, m_pulse })
        edit->setDecimals(0);
    m_overhead->setRange(0, 100'000'000);
    m_pulse->setRange(1'000, 5'000);
    m_delayCost->setObjectName(u"delayCost"_s);
    m_overhead->setObjectName(u"overhead"_s);
    m_change->setObjectName(u"change"_s);
    m_reopen->setObjectName(u"reopen"_s);
    m_pulse->setObjectName(u"pulse"_s);
    m_personCost->setObjectName(u"personCost"_s);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    addRow(*grid, CycleTime, tr("Longer cycle time"), m_delayCost);
    addRow(*grid, Risk, tr("More risk"), m_change);
    addRow(*grid, Variable, tr("More variability"), nullptr);
    addRow(*grid, Overhead, tr("More overhead"), m_overhead);
    addRow(*grid, Quality, tr("Lower quality"), m_reopen);
    addRow(*grid, Motivation, tr("Lower motivation"), m_pulse);
    m_kind->setObjectName(u"chartKind"_s);
    m_kind->setTexts({ tr("Use and delay"), tr("Batch size") });
    m_unit->setFont(Type::caption(QApplication::font()));
    auto* staffing = new QHBoxLayout;
    staffing->setSpacing(8);
    auto* personLabel = new QLabel(tr("Cost of a &person a day"), this);
    personLabel->setBuddy(m_personCost);
    m_personCost->setMaximumWidth(m_personCost->fontMetrics().averageCharWidth() * 18);
    staffing->addWidget(personLabel);
    staffing->addWidget(m_personCost);
    staffing->addWidget(m_staffing, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(12);
    layout->addWidget(m_queues, 0, 0, 6, 1);
    layout->addWidget(m_answer, 0, 1);
    layout->addLayout(grid, 1, 1);
    layout->addWidget(m_readings, 2, 1);
    auto* over = new QHBoxLayout;
    over->addWidget(m_unit, 1);
    over->addWidget(m_kind);
    layout->addLayout(over, 3, 1);
    layout->addWidget(m_chart, 4, 1);
    auto* under = new QVBoxLayout;
    under->setSpacing(8);
    under->addWidget(makeBatchRow());
    under->addLayout(staffing);
    layout->addLayout(under, 5, 1);
    layout->addWidget(buttons, 6, 0, 1, 2);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(1, 1);
    m_chart->setMinimumHeight(180);
    resize(1080, 680);

    connectInputs();
    showStream();
}

QWidget* QueuePriceDialog::makeBatchRow()
{
    m_setup->setObjectName(u"setup"_s);
    m_batch->setObjectName(u"batch"_s);
    m_batch->setDecimals(0);
    m_batch->setRange(1'000, 100'000'000);
    m_batch->setOptional(false);
    auto* setupLabel = new QLabel(tr("S&et-up of a batch"), m_batchRow);
    setupLabel->setBuddy(m_setup);
    auto* batchLabel = new QLabel(tr("&Items a batch"), m_batchRow);
    batchLabel->setBuddy(m_batch);
    auto* row = new QHBoxLayout(m_batchRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part :
        std::initializer_list<QWidget*> { setupLabel, m_setup, batchLabel, m_batch })
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget* edit : std::initializer_list<QWidget*> { m_setup, m_batch })
        edit->setMaximumWidth(edit->fontMetrics().averageCharWidth() * 18);
    return m_batchRow;
}

void QueuePriceDialog::addRow(QGridLayout& grid, Cost cost, const QString& name, ValueEdit* input)
{
    Row& row = m_rows.at(cost);
    row.figure = plainLabel(this);
    row.figure->setFont(Type::bold(QApplication::font()));
    row.how = plainLabel(this);
    auto* label = plainLabel(this);
    label->setWordWrap(false);
    label->setText(name);
    row.figure->setObjectName(u"cost%1"_s.arg(int(cost)));
    grid.addWidget(label, int(cost), 0);
    grid.addWidget(row.figure, int(cost), 1);
    grid.addWidget(row.how, int(cost), 2);
    if (!input)
        return;
    row.how->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.how->setBuddy(input);
    input->setMaximumWidth(input->fontMetrics().averageCharWidth() * 18);
    grid.addWidget(input, int(cost), 3);
}

void QueuePriceDialog::connectInputs()
{
    connect(&m_document, &Document::changed, this, &QueuePriceDialog::showStream);
    connect(m_queues, &QListWidget::currentRowChanged, this, [this] {
        m_wanted = picked();
        showQueue();
    });
    connect(m_delayCost, &MilliEdit::milliEdited, this, [this](std::optional<qint64> cost) {
        m_document.edit(tr("Change cost of delay"), [&](Project& project) {
            if (ValueStream* stream = findById(project.valueStreams, m_stream))
                stream->costOfDelayMilli = cost;
        });
    });
    connect(m_change, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        editStep(tr("Change the risk of waiting"),
            [ppm](Step& step) { step.queueCost.contextChangePpm = ppm; });
    });
    connect(m_overhead, &MilliEdit::milliEdited, this, [this](std::optional<qint64> minutes) {
        editStep(tr("Change the overhead of a queue"),
            [&](Step& step) { step.queueCost.overheadMinutes = whole(minutes); });
    });
    connect(m_reopen, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        editStep(tr("Change the share that is opened again"),
            [ppm](Step& step) { step.queueCost.reopenPpm = ppm; });
    });
    connect(m_pulse, &MilliEdit::milliEdited, this, [this](std::optional<qint64> pulse) {
        editStep(tr("Change the pulse of those who wait"),
            [&](Step& step) { step.queueCost.pulse = whole(pulse); });
    });
    connect(m_personCost, &MilliEdit::milliEdited, this, &QueuePriceDialog::showQueue);
    connect(m_kind, &Segmented::picked, this, &QueuePriceDialog::showQueue);
    connect(m_setup, &DurationEdit::durationEdited, this,
        [this](std::optional<std::chrono::seconds> time) {
            editStep(tr("Change the set-up time"),
                [&](Step& step) { step.setupTime = time.value_or(std::chrono::seconds(0)); });
        });
    connect(m_batch, &MilliEdit::milliEdited, this, [this](std::optional<qint64> items) {
        editStep(tr("Change the batch size"),
            [&](Step& step) { step.batchSize = whole(items).value_or(1); });
    });
}

void QueuePriceDialog::editStep(const QString& text, const std::function<void(Step&)>& change)
{
    m_document.edit(text, [&](Project& project) {
        if (Step* step = findById(project.steps, picked()))
            change(*step);
    });
}

QUuid QueuePriceDialog::picked() const
{
    const int row = m_queues->currentRow();
    return row >= 0 && row < m_prices.size() ? m_prices.at(row).stepId : QUuid();
}

QString QueuePriceDialog::money(double amount) const
{
    const int decimals = std::abs(amount) < 100 && amount != std::round(amount) ? 2 : 0;
    const QString number = formatNumber(amount, decimals);
    const QString& currency = m_map.stream.currency;
    return currency.isEmpty() ? number : number + u' ' + currency;
}

QString QueuePriceDialog::days(double days) const
{
    return formatDuration(std::chrono::milliseconds(std::llround(days
                              * double(std::chrono::milliseconds(m_map.stream.dayLength).count()))),
        m_map.stream.dayLength);
}

void QueuePriceDialog::showStream()
{
    const Project& project = m_document.project();
    const StreamMap map = streamMap(project, m_stream);
    if (map.stream.id.isNull())
        return reject();
    m_map = map;
    m_prices = queuePrices(flowSubject(project, m_stream));
    m_simulated.clear(); // of what was
    {
        const QSignalBlocker blocker(m_queues);
        m_queues->clear();
        int wanted = 0;
        for (qsizetype i = 0; i < m_prices.size(); ++i) {
            const QueuePrice& price = m_prices.at(i);
            QString line = stepName(*findById(m_map.steps, price.stepId));
            if (price.delayCost)
                line += u'\n' + tr("%1 a day").arg(money(*price.delayCost));
            m_queues->addItem(line);
            if (price.stepId == m_wanted)
                wanted = int(i);
        }
        m_queues->setCurrentRow(wanted);
        m_wanted = picked();
    }
    showQueue();
    simulateWaits();
}

void QueuePriceDialog::showQueue()
{
    const int row = m_queues->currentRow();
    for (QWidget* input : std::initializer_list<QWidget*> {
             m_delayCost, m_change, m_overhead, m_reopen, m_pulse, m_personCost })
        input->setEnabled(row >= 0);
    if (row < 0 || row >= m_prices.size()) {
        m_answer->say(tr("No step of this stream has a queue"), {}, State::Unknown);
        return;
    }
    const QueuePrice& price = m_prices.at(row);
    const Step& step = *findById(m_map.steps, price.stepId);
    if (price.delayCost) {
        const QString cost = money(*price.delayCost);
        m_answer->say(tr("The queue in front of %1 costs %2 a day").arg(stepName(step), cost), cost,
            State::Warning);
    } else {
        m_answer->say(
            tr("What the queue in front of %1 costs is not known yet").arg(stepName(step)), {},
            State::Unknown);
    }
    m_answer->setSentence(!price.items ? tr("How many items wait is not known.")
            : price.isCounted
            ? tr("%1 items wait, as counted.").arg(formatNumber(*price.items, 0))
            : tr("%1 items wait on average: arrivals × stated wait (Little's law).")
                  .arg(formatNumber(*price.items, 1)));
    showCosts(price, step);
    showReadings(price, step);
    showStaffing(price);
    showChart(price, step);
}

void QueuePriceDialog::showCosts(const QueuePrice& price, const Step& step)
{
    const auto put = [this](Cost cost, const QString& figure, const QString& how) {
        m_rows.at(cost).figure->setText(figure.isEmpty() ? u"–"_s : figure);
        m_rows.at(cost).how->setText(how);
    };
    m_delayCost->setMilli(m_map.stream.costOfDelayMilli);
    m_delayCost->setUnit(m_map.stream.currency);
    m_personCost->setUnit(m_map.stream.currency);
    m_change->setPpm(step.queueCost.contextChangePpm);
    m_change->setUnit(u"%"_s);
    m_overhead->setMilli(milli(step.queueCost.overheadMinutes));
    m_overhead->setUnit(tr("min"));
    m_reopen->setPpm(step.queueCost.reopenPpm);
    m_reopen->setUnit(u"%"_s);
    m_pulse->setMilli(milli(step.queueCost.pulse));
    put(CycleTime, price.delayCost ? tr("%1 a day").arg(money(*price.delayCost)) : QString(),
        tr("Cost of &delay of one item a day"));
    put(Risk,
        price.staleShare ? tr("%1 no longer fit").arg(formatPercent(*price.staleShare, 1))
                         : QString(),
        tr("&Chance a day that what is asked for changes"));
    put(Variable,
        price.tenthMore                ? tr("%1 × the wait").arg(formatNumber(*price.tenthMore, 1))
            : price.growsWithTenthMore ? tr("grows for ever")
                                       : QString(),
        tr("with a tenth more demand, by formula"));
    put(Overhead,
        price.overhead ? tr("%1 h a day").arg(formatNumber(*price.overhead, 1)) : QString(),
        tr("&Managing and reporting an item"));
    put(Quality,
        price.reopened ? tr("%1 items a day come back").arg(formatNumber(*price.reopened, 1))
                       : QString(),
        tr("&Share that is opened again"));
    put(Motivation, price.pulse ? tr("%1 of 5").arg(*price.pulse) : QString(),
        tr("P&ulse of those who wait, 1–5"));
}

/// Stated, by formula, simulated; and why the formula does not hold.
void QueuePriceDialog::showReadings(const QueuePrice& price, const Step& step)
{
    QStringList readings;
    readings.append(tr("stated %1").arg(price.statedWait ? days(*price.statedWait) : u"?"_s));
    if (!price.formula)
        readings.append(tr("by formula: needs demand and process time"));
    else if (price.formula->problem)
        readings.append(queueProblemSentence(*price.formula->problem));
    else if (price.formula->wq)
        readings.append(tr("by formula %1 (%2)")
                            .arg(days(*price.formula->wq), queueMethodName(price.formula->method)));
    else
        readings.append(tr("by formula: grows by %1 items a day")
                            .arg(formatNumber(price.formula->growth.value_or(0), 1)));
    const double day = double(std::chrono::seconds(m_map.stream.dayLength).count());
    const auto simulated = m_simulated.constFind(step.id);
    if (simulated != m_simulated.cend())
        readings.append(
            tr("simulated %1 (%2 – %3)")
                .arg(days(simulated->mean / day), days(std::max(0.0, simulated->low()) / day),
                    days(simulated->high() / day)));
    QString text = tr("Wait: %1").arg(readings.join(u" · "_s));
    QStringList doubts;
    for (const FormulaDoubt doubt : price.doubts)
        doubts.append(formulaDoubtText(doubt));
    if (!doubts.isEmpty())
        text += u'\n' + tr("The formula does not hold here: %1.").arg(doubts.join(u", "_s));
    else if (price.statedWait && price.formula && price.formula->wq
        && *price.statedWait > 2 * *price.formula->wq)
        text += u'\n'
            + tr("What is stated is longer than this queue explains: other work of the team, or "
                 "messages that lie.");
    m_readings->setText(text);
}

void QueuePriceDialog::showStaffing(const QueuePrice& price)
{
    const auto curve = staffingOf(m_map, price, double(m_personCost->milli().value_or(0)) / 1000);
    if (!curve) {
        m_staffing->setText(tr("With it the cheapest number of people can be told."));
        return;
    }
    const StaffingPoint& best = curve->points.at(curve->best);
    m_staffing->setText(
        tr("Cheapest for this work alone: %n people; %1 for people and %2 for waiting a day",
            nullptr, best.people)
            .arg(money(best.peopleCost), money(best.delayCost)));
}

void QueuePriceDialog::showChart(const QueuePrice& price, const Step& step)
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    const bool isBatch = m_kind->current() == 1;
    m_batchRow->setVisible(isBatch);
    m_setup->setDay(m_map.stream.dayLength);
    m_setup->setDuration(step.setupTime);
    m_batch->setMilli(qint64(step.batchSize) * 1000);
    if (!isBatch) {
        m_unit->setText(tr("Wait in process times against the use of the people"));
        const QueueChart shown = delayChart(m_map, price, step, theme, base);
        return m_chart->showChart(shown.chart, shown.name);
    }
    const auto cost = batchCostOf(m_map, price, double(m_personCost->milli().value_or(0)) / 1000);
    m_unit->setText(cost ? tr("Cost a day against the size of a batch")
                         : tr("The cost of a batch needs demand, a set-up time, the cost of delay "
                              "and of a person."));
    const QueueChart shown = batchChart(cost.value_or(BatchCost {}), step.batchSize, theme, base,
        [this](double amount) { return money(amount); });
    m_chart->showChart(shown.chart, shown.name);
}

/// The queues alone, beside the window; the waits that are stated and not explained are left out.
void QueuePriceDialog::simulateWaits()
{
    const Project& project = m_document.project();
    m_worker->start([this, subject = flowSubject(project, m_stream)](const Worker::Progress&) {
        const StreamSimulation found = simulateStream(subject, { .replications = 10 }, {});
        return Worker::Then([this, found] {
            m_simulated.clear();
            for (qsizetype i = 0; found.isDone() && i < found.model.steps.size(); ++i)
                if (const auto& wait = found.result().stations[std::size_t(i)].wait;
                    wait && !found.model.steps.at(i).isNull())
                    m_simulated.insert(found.model.steps.at(i), *wait);
            showQueue();
        });
    });
}

void QueuePriceDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_queues->currentRow() >= 0)
        showQueue();
}
