// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/calibrationdialog.h"
#include "app/calendar/calendartext.h"
#include "app/language/format.h"
#include "app/ticketlog/logwords.h"
#include "app/valuestream/streamwords.h"
#include "widgets/answerlines.h"
#include "widgets/prompts.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/worker.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

enum Column { NameColumn, ActivityColumn, NowColumn, MeasuredColumn, IntervalColumn, CountColumn };
static constexpr int indexRole = Qt::UserRole;
static constexpr int hoursIndex = -1; // of the line that is no CalibratedNumber

CalibrationDialog::CalibrationDialog(
    Document& document, const QUuid& stream, const PickedLog& log, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_stream(stream)
    , m_log(log)
    , m_logName(log.file->name)
    , m_answer(new AnswerLines(this))
    , m_centre(new Segmented(this))
    , m_tree(new QTreeWidget(this))
    , m_worker(new Worker(this))
{
    setWindowTitle(tr("Calibrate from a ticket log"));
    build();
    connect(m_centre, &Segmented::picked, this, &CalibrationDialog::showNumbers);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CalibrationDialog::tick);
    connect(&m_document, &Document::changed, this, &CalibrationDialog::showStream);
    m_map = streamMap(document.project(), stream);
    measure();
}

CalibrationDialog::~CalibrationDialog() = default;

void CalibrationDialog::build()
{
    auto* centreName = new QLabel(tr("A time is the"), this);
    m_centre->setObjectName(u"centre"_s);
    m_centre->setTexts({ tr("Median"), tr("Mean") });
    m_centre->setCurrent(0);
    m_centre->setAccessibleName(tr("A time is the"));
    m_centre->setToolTip(tr("The median is what a ticket usually takes. The mean counts extreme "
                            "tickets in full, as queues do."));
    m_tree->setObjectName(u"numbers"_s);
    m_tree->setAccessibleName(tr("Numbers of the map and of the log"));
    m_tree->setHeaderLabels({ tr("Step and number"), tr("In the log"), tr("On the map"),
        tr("Measured"), tr("True value within (95 %)"), tr("n") });
    for (int column = NowColumn; column <= CountColumn; ++column)
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setWordWrap(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_set = new QPushButton(this);
    m_set->setObjectName(u"set"_s);
    m_set->setProperty("primary", true);
    m_set->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_set, &QPushButton::clicked, this, &CalibrationDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(centreName);
    buttons->addWidget(m_centre);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_set);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_answer);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(64, 64) : QSize(1216, 656);
    resize(QSize(1080, 760).boundedTo(room));
}

LogTimeBase CalibrationDialog::timeBase() const
{
    LogTimeBase base = logTimeBase(flowSubject(m_document.project(), m_stream), m_log.reading.zone);
    if (base.working && m_useHours && m_seen)
        if (auto seen = BusinessTime::of({ .zone = m_seen->zone, .hours = m_seen->hours }))
            return { std::move(seen), tr("Hours in %1").arg(m_logName), base.zone };
    return base;
}

void CalibrationDialog::measure()
{
    m_measuring = true;
    m_base = timeBase();
    const StoredCalendar* calendar
        = findById(m_document.project().calendars, m_map.stream.calendarId);
    const QString zone = calendar ? calendar->zone : m_log.reading.zone;
    m_worker->start([this, log = m_log, base = m_base, zone](const Worker::Progress& progress) {
        const ReadLog read = readLog(*log.file, log.reading, progress);
        auto times = std::make_shared<LogTimes>();
        QString problem;
        if (read.problem)
            problem = logProblemSentence(*read.problem, log.file->name);
        else if (auto found = logTimes(read.log, log.reading.stepsOf, clockOf(base), progress))
            *times = std::move(*found);
        return Worker::Then([this, times, problem, outside = shareOutside(read.log, base),
                                seen = seenHours(read.log, zone)] {
            m_outside = outside;
            m_seen = seen;
            showMeasured(times, problem);
        });
    });
    say();
}

void CalibrationDialog::showMeasured(const std::shared_ptr<LogTimes>& times, const QString& problem)
{
    m_measuring = false;
    m_problem = problem;
    if (problem.isEmpty()) {
        if (!m_times)
            m_activities = matchByName(m_map, *times);
        m_times = times;
    }
    showNumbers();
    emit measured();
}

void CalibrationDialog::showStream()
{
    const StreamMap map = streamMap(m_document.project(), m_stream);
    if (map.stream.id.isNull())
        return reject();
    m_map = map;
    // Not at once: a choice in the table may be what changed the project.
    QTimer::singleShot(0, this, &CalibrationDialog::showNumbers);
}

void CalibrationDialog::showNumbers()
{
    if (!m_times)
        return say();
    m_numbers = calibrate(m_map, *m_times, m_activities, Centre(m_centre->current()));
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        auto* stream = new QTreeWidgetItem(m_tree, { tr("Whole stream") });
        stream->setFont(NameColumn, Type::bold(m_tree->font()));
        for (qsizetype i = 0; i < m_numbers.size(); ++i)
            if (m_numbers.at(i).stepId.isNull())
                addNumber(stream, i);
        if (m_seen)
            addHours(stream);
        if (stream->childCount() == 0)
            delete stream;
        for (const Step& step : std::as_const(m_map.steps))
            addStep(step);
        m_tree->expandAll();
    }
    for (int column = NowColumn; column <= CountColumn; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + 16);
    }
    m_tree->setColumnWidth(ActivityColumn, m_tree->fontMetrics().averageCharWidth() * 18);
    say();
}

void CalibrationDialog::addStep(const Step& step)
{
    auto* item = new QTreeWidgetItem(m_tree, { stepName(step) });
    item->setFont(NameColumn, Type::bold(m_tree->font()));
    auto* box = new QComboBox;
    box->setAccessibleName(tr("%1 in the log").arg(stepName(step)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->addItem(tr("not in the log"), -1);
    const int current = m_activities.value(step.id, -1);
    for (size_t i = 0; i < m_times->activities.size(); ++i)
        if (m_times->activities[i].visits > 0)
            box->addItem(m_times->activities[i].name, int(i));
    box->setCurrentIndex(std::max(0, box->findData(current)));
    connect(box, &QComboBox::activated, this,
        [this, box, id = step.id] { match(id, box->currentData().toInt()); });
    m_tree->setItemWidget(item, ActivityColumn, box);
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        if (m_numbers.at(i).stepId == step.id)
            addNumber(item, i);
    if (current >= 0 && item->childCount() == 0)
        item->setText(MeasuredColumn, tr("too few"));
}

void CalibrationDialog::addNumber(QTreeWidgetItem* parent, qsizetype index)
{
    const CalibratedNumber& number = m_numbers.at(index);
    auto* item = new QTreeWidgetItem(parent);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setData(NameColumn, indexRole, int(index));
    item->setText(NameColumn, numberName(number));
    item->setText(NowColumn, number.now ? valueText(number, *number.now) : u"?"_s);
    item->setText(MeasuredColumn, valueText(number, number.measured));
    const auto limit = [&](qint64 value) {
        return number.p85 ? formatEstimate(double(value), m_map.stream.dayLength)
                          : valueText(number, value);
    };
    item->setText(IntervalColumn, u"%1 – %2"_s.arg(limit(number.low), limit(number.high)));
    item->setText(CountColumn, formatNumber(double(number.items)));
    for (int column = NowColumn; column <= CountColumn; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setCheckState(NameColumn, isTicked(number) ? Qt::Checked : Qt::Unchecked);
}

void CalibrationDialog::addHours(QTreeWidgetItem* parent)
{
    auto* item = new QTreeWidgetItem(parent, { tr("Working hours") });
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setData(NameColumn, indexRole, hoursIndex);
    const StoredCalendar* now = findById(m_document.project().calendars, m_map.stream.calendarId);
    item->setText(NowColumn, now ? now->name : u"?"_s);
    item->setText(MeasuredColumn, writeHours(m_seen->hours));
    item->setText(IntervalColumn, tr("%1 lie within").arg(formatPercent(m_seen->share)));
    item->setText(CountColumn, formatNumber(double(m_seen->moments)));
    for (int column = NowColumn; column <= CountColumn; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setCheckState(NameColumn, m_useHours ? Qt::Checked : Qt::Unchecked);
}

void CalibrationDialog::match(const QUuid& stepId, int activity)
{
    if (activity < 0)
        m_activities.remove(stepId);
    else
        m_activities.insert(stepId, activity);
    // Later: the list that was chosen from goes with the old lines.
    QTimer::singleShot(0, this, [this, stepId] {
        showNumbers();
        for (qsizetype i = 0; i < m_map.steps.size(); ++i)
            if (m_map.steps.at(i).id == stepId) {
                QTreeWidgetItem* item = m_tree->topLevelItem(
                    m_tree->topLevelItemCount() - int(m_map.steps.size() - i));
                m_tree->scrollToItem(item);
                m_tree->itemWidget(item, ActivityColumn)->setFocus();
            }
    });
}

void CalibrationDialog::tick(QTreeWidgetItem* item)
{
    const QVariant index = item->data(NameColumn, indexRole);
    if (index.isValid() && index.toInt() == hoursIndex) {
        m_useHours = item->checkState(NameColumn) == Qt::Checked;
        return measure();
    }
    if (!index.isValid() || index.toInt() >= m_numbers.size())
        return;
    const CalibratedNumber& number = m_numbers.at(index.toInt());
    m_ticks[{ number.kind, number.id }] = item->checkState(NameColumn) == Qt::Checked;
    say();
}

bool CalibrationDialog::isTicked(const CalibratedNumber& number) const
{
    const auto chosen = m_ticks.find({ number.kind, number.id });
    if (chosen != m_ticks.end())
        return chosen->second;
    // A time of nothing says more about how the log was kept than about the work.
    return number.now != number.measured && (number.measured > 0 || !number.p85);
}

QList<CalibratedNumber> CalibrationDialog::picked() const
{
    QList<CalibratedNumber> result;
    for (const CalibratedNumber& number : m_numbers)
        if (isTicked(number))
            result.append(number);
    return result;
}

void CalibrationDialog::say()
{
    const auto count = int(picked().size()) + (m_useHours ? 1 : 0);
    m_set->setText(tr("Set %n numbers", nullptr, count));
    m_set->setEnabled(m_times && !m_measuring && count > 0);
    if (!m_problem.isEmpty())
        return m_answer->say(m_problem, {}, State::Bad);
    if (!m_times)
        return m_answer->say(tr("Reading %1…").replace(u"%1"_s, m_logName), {}, State::Unknown);
    if (m_numbers.isEmpty()) {
        m_answer->say(tr("The log says nothing of this map yet"), {}, State::Warning);
        m_answer->setSentence(tr("Choose for each step which activity of the log it is."));
        return;
    }
    const auto known = std::count_if(m_map.steps.cbegin(), m_map.steps.cend(),
        [this](const Step& step) { return m_activities.contains(step.id); });
    const QString key = tr("%n numbers", nullptr, int(m_numbers.size()));
    m_answer->say(tr("The log says %1 of this map").arg(key), key,
        m_outside > muchOutside ? State::Warning : State::Good);
    m_answer->setSentence(QStringList { calibrationPeriod(*m_times, m_logName),
        tr("%1 cases").arg(formatNumber(double(m_times->cases.size()))),
        tr("%1 of %2 steps").arg(known).arg(m_map.steps.size()), timeBaseWords(m_base, m_outside) }
                              .join(u" · "_s));
}

QString CalibrationDialog::numberName(const CalibratedNumber& number) const
{
    switch (number.kind) {
    case CalibratedKind::Demand:
        return tr("Demand");
    case CalibratedKind::LeadTime:
        return tr("Lead time");
    case CalibratedKind::ProcessTime:
        return tr("Process time");
    case CalibratedKind::Share:
        break;
    }
    const Handoff* handoff = findById(m_map.handoffs, number.id);
    const Step* to = handoff ? findById(m_map.steps, handoff->toStepId) : nullptr;
    if (!to)
        return {};
    return (handoff->sendBack ? tr("Sent back to %1") : tr("Handed on to %1")).arg(stepName(*to));
}

QString CalibrationDialog::valueText(const CalibratedNumber& number, qint64 value) const
{
    switch (number.kind) {
    case CalibratedKind::Demand:
        return tr("%1 a day").arg(formatMilli(value, value < 10'000 ? 2 : 1));
    case CalibratedKind::Share:
        return formatPercent(double(value) / 1e6, 1);
    default:
        return formatDuration(
            std::chrono::milliseconds(std::chrono::seconds(value)), m_map.stream.dayLength);
    }
}

void CalibrationDialog::accept()
{
    const QList<CalibratedNumber> numbers = picked();
    if (!m_set->isEnabled())
        return;
    disconnect(&m_document, nullptr, this, nullptr);
    const QString period = calibrationPeriod(*m_times, m_logName);
    m_document.edit(tr("Calibrate from a ticket log"), [&](Project& project) {
        applyCalibration(project, numbers, period);
        if (m_useHours && m_seen)
            giveHours(project, m_stream, *m_seen, tr("Hours in %1").arg(m_logName));
    });
    QDialog::accept();
}

void calibrateFromLog(const PanelContext& context, const QUuid& stream, QWidget* parent)
{
    if (const auto log
        = pickTicketLog(CalibrationDialog::tr("Calibrate from a ticket log"), context, parent)) {
        CalibrationDialog dialog(context.document, stream, *log, parent);
        dialog.exec();
    }
}
