// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/tornadopage.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/answerlines.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include "widgets/watchedsimulation.h"
#include "widgets/worker.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

enum Column { Name, Interval, Low, Bar, High };
static constexpr int barFrom = Qt::UserRole;
static constexpr int barTo = Qt::UserRole + 1;
static constexpr int usualDoubt = 200'000; ///< ± 20 %, a judgement; the user sets it.

namespace {
/// The bar of a number's effect around the middle: what shortens is good, what lengthens bad.
class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Theme& theme = Theme::of(option.widget);
        const QRectF room = QRectF(option.rect).adjusted(4, 8, -4, -8);
        const double middle = room.center().x();
        for (const int role : { barFrom, barTo }) {
            const double end = std::clamp(index.data(role).toDouble(), -1.0, 1.0);
            const double x = middle + end * room.width() / 2;
            painter->fillRect(
                QRectF(std::min(middle, x), room.top(), std::abs(x - middle), room.height()),
                end < 0 ? theme.good : theme.bad);
        }
        painter->setPen(theme.line);
        painter->drawLine(
            QPointF(middle, option.rect.top()), QPointF(middle, option.rect.bottom()));
    }
};
} // namespace

TornadoPage::TornadoPage(QWidget* parent)
    : QWidget(parent)
    , m_answer(new AnswerLines(this))
    , m_table(new QTableView(this))
    , m_doubt(new PpmEdit(this))
    , m_worker(new Worker(this))
{
    using C = RowsColumn<Row>;
    m_model = new RowsModel<Row>(
        {
            C([] { return tr("Number"); }, [](const Row& row) { return row.name; }),
            C([] { return tr("May lie between"); }, [](const Row& row) { return row.interval; })
                .right(),
            C([] { return tr("P85 if low"); }, [](const Row& row) { return row.low; }).right(),
            C([] { return tr("Shorter | longer"); }, [](const Row&) { return QString(); })
                .roles([](const Row& row, int role) -> QVariant {
                    if (role == Qt::AccessibleTextRole)
                        return tr("%1 to %2").arg(row.low, row.high);
                    return role == barFrom ? QVariant(row.from)
                        : role == barTo    ? QVariant(row.to)
                                           : QVariant();
                }),
            C([] { return tr("P85 if high"); }, [](const Row& row) { return row.high; }).right(),
        },
        this);
    m_table->setModel(m_model);
    m_table->setObjectName(u"tornadoTable"_s);
    m_table->setAccessibleName(tr("Numbers by what they change, the strongest first"));
    m_table->setItemDelegateForColumn(Bar, new BarDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 12));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Bar, QHeaderView::Stretch);
    m_doubt->setObjectName(u"doubt"_s);
    m_doubt->setRange(10'000, 900'000);
    m_doubt->setOptional(false);
    m_doubt->setPpm(usualDoubt);
    m_doubt->setUnit(u"%"_s);
    m_doubt->setMaximumWidth(m_doubt->fontMetrics().averageCharWidth() * 14);
    auto* label = new QLabel(tr("Where nobody gave an &interval: ±"), this);
    label->setBuddy(m_doubt);
    auto* doubt = new QHBoxLayout;
    doubt->addWidget(label);
    doubt->addWidget(m_doubt);
    doubt->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_answer);
    layout->addWidget(m_table, 1);
    layout->addLayout(doubt);
    connect(m_doubt, &PpmEdit::ppmEdited, this, [this] {
        m_found.reset();
        run();
    });
    connect(m_worker, &Worker::progressed, this,
        [this](double share) { m_answer->setSentence(tr("%1 done").arg(formatPercent(share))); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const Row* row = m_model->rowAt(index); row && !row->step.isNull())
            emit pickRequested(row->step);
    });
}

void TornadoPage::showBase(std::shared_ptr<const WhatIfBase> base)
{
    m_base = std::move(base);
    m_found.reset();
    m_worker->cancel();
    if (isVisible())
        run();
}

/// It runs the simulation many times: only where somebody looks.
void TornadoPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_found && !m_worker->isRunning())
        run();
}

void TornadoPage::run()
{
    if (!m_base || !m_base->isDone())
        return showResult();
    m_inputs = streamInputs(
        m_base->subject, m_base->simulation.model, double(m_doubt->ppm().value_or(0)) / 1e6);
    m_worker->start([this, base = m_base, inputs = m_inputs](const Worker::Progress& progress) {
        const auto found = std::make_shared<const Sensitivity>(
            watchedSimulation(progress, [&](SimulationProgress* told) {
                return streamSensitivity(base->simulation.model, inputs, told);
            }));
        return Worker::Then([this, found] {
            if (found->isCancelled)
                return;
            m_found = *found;
            showResult();
        });
    });
    showResult();
}

QString TornadoPage::time(const std::optional<FlowEstimate>& effect) const
{
    if (!effect)
        return u"?"_s;
    if (std::abs(effect->mean) <= effect->halfWidth)
        return tr("≈ 0");
    const QString size
        = formatEstimate(std::abs(effect->mean), m_base->subject.streams.first().stream.dayLength);
    return effect->mean < 0 ? minusSign() + size : u'+' + size;
}

QString TornadoPage::nameOf(const StreamInput& input) const
{
    const Step* step = findById(m_base->subject.streams.first().steps, input.id);
    const QString name = step ? stepName(*step) : QString();
    switch (input.kind) {
    case InputKind::Demand:
        return tr("Items that come");
    case InputKind::ProcessTime:
        return tr("Process time: %1").arg(name);
    case InputKind::OtherWait:
        return tr("Other wait: %1").arg(name);
    case InputKind::SendBackShare:
        return tr("Sent back from: %1").arg(name);
    }
    return {};
}

QString TornadoPage::intervalOf(const StreamInput& input) const
{
    const auto text = [&](double value) {
        switch (input.kind) {
        case InputKind::Demand:
            return formatNumber(value, 1);
        case InputKind::SendBackShare:
            return formatPercent(value);
        default:
            return formatEstimate(value, m_base->subject.streams.first().stream.dayLength);
        }
    };
    const QString interval = tr("%1 – %2").arg(text(input.low), text(input.high));
    return input.kind == InputKind::Demand ? tr("%1 a day").arg(interval) : interval;
}

void TornadoPage::showResult()
{
    if (!m_found || !m_base || !m_base->isDone()) {
        const bool failed = m_base && !m_base->isDone();
        m_answer->say(failed ? tr("This stream cannot be simulated")
                             : tr("Trying every number at both ends of its interval…"),
            {}, failed ? State::Bad : State::Unknown);
        m_answer->setSentence({});
        return m_model->setRows({});
    }
    double largest = 0;
    const auto meanOf
        = [](const std::optional<FlowEstimate>& found) { return found ? found->mean : 0; };
    for (const InputEffect& effect : m_found->effects)
        largest
            = std::max({ largest, std::abs(meanOf(effect.low)), std::abs(meanOf(effect.high)) });
    QList<Row> rows;
    for (const InputEffect& effect : m_found->effects) {
        const StreamInput& input = m_inputs.at(qsizetype(effect.input));
        const auto part = [&](double seconds) { return largest > 0 ? seconds / largest : 0; };
        rows.append({ .id = int(rows.size()),
            .name = nameOf(input),
            .interval = intervalOf(input),
            .low = time(effect.low),
            .high = time(effect.high),
            .from = part(meanOf(effect.low)),
            .to = part(meanOf(effect.high)),
            .step = input.kind == InputKind::Demand ? QUuid() : input.id });
    }
    m_model->setRows(rows);
    if (rows.isEmpty())
        m_answer->say(tr("No number of this stream is known"), {}, State::Unknown);
    else
        m_answer->say(
            tr("Measure this first: %1").arg(rows.first().name), rows.first().name, State::Warning);
    m_answer->setSentence(
        tr("What the time within which 85 % of the items are done would change by, if one number "
           "were at the end of its interval and all others as they are."));
}
