// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/logcomparisondialog.h"
#include "app/language/format.h"
#include "app/streamflow/calibration.h"
#include "app/ticketlog/logwords.h"
#include "widgets/answerlines.h"
#include "widgets/theme/theme.h"
#include "widgets/worker.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

LogComparisonDialog::LogComparisonDialog(
    const FlowSubject& stream, const PickedLog& before, const PickedLog& after, QWidget* parent)
    : QDialog(parent)
    , m_day(stream.streams.constFirst().stream.dayLength)
    , m_base(logTimeBase(stream, after.reading.zone))
    , m_answer(new AnswerLines(this))
    , m_table(new QTreeWidget(this))
    , m_worker(new Worker(this))
{
    setWindowTitle(tr("Two ticket logs compared"));
    build();
    m_answer->say(tr("Reading the logs…"), {}, State::Unknown);
    compare(before, after);
}

LogComparisonDialog::~LogComparisonDialog() = default;

void LogComparisonDialog::build()
{
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(tr("Lead times before and after"));
    m_table->setHeaderLabels(
        { tr("Lead time of"), tr("Median before"), tr("Median after"), tr("Difference"),
            tr("85 % before"), tr("85 % after"), tr("n before → after"), tr("More than chance?") });
    for (int column = 1; column < m_table->columnCount() - 1; ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setWordWrap(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_answer);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(64, 64) : QSize(1216, 656);
    resize(QSize(1160, 640).boundedTo(room));
}

void LogComparisonDialog::compare(const PickedLog& before, const PickedLog& after)
{
    struct Found {
        LogComparison comparison = {};
        QStringList periods = {};
        QString problem = {};
        double outside = 0;
    };
    m_worker->start([this, before, after, base = m_base](const Worker::Progress& progress) {
        auto found = std::make_shared<Found>();
        std::vector<LogTimes> times;
        for (const PickedLog* log : { &before, &after }) {
            const ReadLog read = readLog(*log->file, log->reading, progress);
            if (read.problem)
                found->problem = logProblemSentence(*read.problem, log->file->name);
            else if (auto of = logTimes(read.log, log->reading.stepsOf, clockOf(base), progress)) {
                found->periods.append(calibrationPeriod(*of, log->file->name));
                times.push_back(std::move(*of));
                found->outside = std::max(found->outside, shareOutside(read.log, base));
            }
        }
        if (times.size() == 2)
            found->comparison = compareLogs(times[0], times[1]);
        return Worker::Then([this, found] {
            m_outside = found->outside;
            if (found->problem.isEmpty())
                showComparison(found->comparison, found->periods);
            else
                m_answer->say(found->problem, {}, State::Bad);
            emit compared();
        });
    });
}

QString LogComparisonDialog::duration(double seconds) const
{
    return formatDuration(std::chrono::milliseconds(std::llround(seconds * 1000)), m_day);
}

void LogComparisonDialog::showComparison(
    const LogComparison& comparison, const QStringList& periods)
{
    const TimeChange& cases = comparison.cases;
    const QString now = duration(cases.after.median);
    const QString then = duration(cases.before.median);
    if (!cases.test) {
        m_answer->say(tr("Too few tickets to compare"), {}, State::Unknown);
    } else if (!cases.isMoreThanChance()) {
        m_answer->say(
            tr("No difference beyond chance: %1, before %2").arg(now, then), now, State::Unknown);
    } else {
        // By the test: medians may be equal where the rest is not.
        const bool isFaster
            = cases.test->u > double(cases.before.count) * double(cases.after.count) / 2;
        m_answer->say((isFaster ? tr("Tickets became faster: %1, before %2")
                                : tr("Tickets became slower: %1, before %2"))
                          .arg(now, then),
            now, isFaster ? State::Good : State::Bad);
    }
    QStringList parts { periods.join(u" → "_s), timeBaseWords(m_base, m_outside),
        tr("Mann-Whitney test, that of activities adjusted for their number (Holm)") };
    if (!comparison.onlyBefore.isEmpty())
        parts.append(tr("only before: %1").arg(comparison.onlyBefore.join(u", "_s)));
    if (!comparison.onlyAfter.isEmpty())
        parts.append(tr("only after: %1").arg(comparison.onlyAfter.join(u", "_s)));
    m_answer->setSentence(parts.join(u" · "_s));
    addLine(cases);
    for (const TimeChange& change : comparison.activities)
        addLine(change);
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 16);
    }
}

void LogComparisonDialog::addLine(const TimeChange& change)
{
    auto* item = new QTreeWidgetItem(m_table);
    const bool isWhole = m_table->topLevelItemCount() == 1;
    item->setText(0, isWhole ? tr("Whole tickets") : change.name);
    if (isWhole)
        item->setFont(0, Type::bold(m_table->font()));
    const bool hasBoth = change.before.count > 0 && change.after.count > 0;
    const auto said = [&](const Spread& spread, double value) {
        return spread.count > 0 ? duration(value) : u"–"_s;
    };
    item->setText(1, said(change.before, change.before.median));
    item->setText(2, said(change.after, change.after.median));
    const double difference = change.after.median - change.before.median;
    item->setText(3,
        !hasBoth              ? u"–"_s
            : difference == 0 ? duration(0)
                              : (difference > 0 ? QString(u'+') : QString(minusSign()))
                + duration(std::abs(difference)));
    item->setText(4, said(change.before, change.before.p85));
    item->setText(5, said(change.after, change.after.p85));
    item->setText(6,
        tr("%1 → %2").arg(
            formatNumber(double(change.before.count)), formatNumber(double(change.after.count))));
    const QString p = change.p < 0.001 ? u"p < %1"_s.arg(formatNumber(0.001, 3))
                                       : u"p = %1"_s.arg(formatNumber(change.p, 3));
    item->setText(7,
        !change.test                    ? tr("too few")
            : change.isMoreThanChance() ? tr("yes, %1").arg(p)
                                        : tr("no, %1").arg(p));
    for (int column = 1; column < m_table->columnCount() - 1; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void compareTicketLogs(const PanelContext& context, const QUuid& stream, QWidget* parent)
{
    const auto before
        = pickTicketLog(LogComparisonDialog::tr("The ticket log before"), context, parent);
    if (!before)
        return;
    const auto after
        = pickTicketLog(LogComparisonDialog::tr("The ticket log after"), context, parent);
    if (!after)
        return;
    LogComparisonDialog dialog(
        flowSubject(context.document.project(), stream), *before, *after, parent);
    dialog.exec();
}
