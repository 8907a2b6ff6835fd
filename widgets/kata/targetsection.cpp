// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/targetsection.h"
#include "app/kata/katawords.h"
#include "app/language/format.h"
#include "widgets/kata/inlinefield.h"
#include "widgets/kata/metricfield.h"
#include <QBoxLayout>

using namespace Qt::StringLiterals;

TargetSection::TargetSection(const KataEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_title(new SheetText(this))
    , m_date(new InlineDate(false, this))
    , m_outcome(new MetricField(this))
    , m_process(new MetricField(this))
    , m_patternTitle(new SheetText(this))
    , m_pattern(new InlineText(this))
    , m_verdict(new SheetText(this))
{
    m_title->setLook(SheetText::Size::Bold, SheetText::Tone::Text);
    m_title->setWrapping(false);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_date->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_date->setWrapping(false);
    m_patternTitle->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_verdict->setWrapping(false);
    m_pattern->setMultiLine(true);
    m_date->setObjectName(u"targetDate"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_process->setObjectName(u"process"_s);
    m_pattern->setObjectName(u"pattern"_s);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_date);
    auto* metrics = new QHBoxLayout;
    metrics->setSpacing(16);
    metrics->addWidget(m_outcome, 1);
    metrics->addWidget(m_process, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addStretch(1);
    layout->addLayout(metrics);
    layout->addSpacing(4);
    layout->addStretch(2);
    layout->addWidget(m_patternTitle);
    layout->addSpacing(2);
    layout->addWidget(m_pattern);
    layout->addSpacing(2);
    layout->addStretch(1);
    layout->addWidget(m_verdict);
    layout->addStretch(1);

    connect(m_date, &InlineDate::edited, this, [this](const QDateTime& date) {
        m_edit(
            tr("Change target date"),
            [id = m_boardId, day = date.date()](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->targetDate = day;
            },
            kataKey(m_boardId, u"targetDate"));
    });
    connect(m_pattern, &InlineText::edited, this, [this](const QString& text) {
        m_edit(
            tr("Change pattern"),
            [id = m_boardId, text](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->pattern = text;
            },
            kataKey(m_boardId, u"pattern"));
    });
    connect(m_outcome, &MetricField::edited, this, [this](const Metric& metric, const QString& f) {
        changeMetric(&KataBoard::outcome, metric, u"outcome/"_s + f);
    });
    connect(m_process, &MetricField::edited, this, [this](const Metric& metric, const QString& f) {
        changeMetric(&KataBoard::process, metric, u"process/"_s + f);
    });
    retranslate();
}

void TargetSection::changeMetric(
    Metric KataBoard::*which, const Metric& metric, const QString& field)
{
    m_edit(
        which == &KataBoard::outcome ? tr("Change outcome metric") : tr("Change process metric"),
        [id = m_boardId, which, metric](Project& project) {
            if (KataBoard* board = findById(project.kataBoards, id))
                board->*which = metric;
        },
        kataKey(m_boardId, field));
}

void TargetSection::showBoard(const Project& project, const KataBoard& board, QDate today)
{
    m_boardId = board.id;
    const QString by = board.targetDate.isValid() ? tr("by %1").arg(formatDate(board.targetDate))
            + u" · "_s + daysLeftText(today, board.targetDate)
                                                  : QString();
    m_date->showDate(board.targetDate.isValid() ? board.targetDate.startOfDay() : QDateTime(), by,
        today.addDays(14).startOfDay());
    m_date->setLook(SheetText::Size::Caption,
        board.targetDate.isValid() && board.targetDate < today ? SheetText::Tone::Warning
                                                               : SheetText::Tone::Muted);
    const auto now = outcomeNow(project, board);
    const Measure* measure = findById(project.measures, board.measureId);
    const QList<RunPoint> points = runPoints(project.measurements, board.measureId);
    const bool measured = measure && measure->unit == board.outcome.unit && !points.isEmpty();
    m_outcome->showMetric(
        board.outcome, measured ? now : std::nullopt, decimalsOf(points), tr("Outcome metric"));
    m_process->showMetric(board.process, {}, 0, tr("Process metric"));
    m_pattern->showText(board.pattern);

    const QList<KataHint> hints = targetHints(board, now, today);
    if (hints.isEmpty()) {
        m_verdict->setText(tr("Outcome metric, process metric and pattern are all there"));
        m_verdict->setIcon(u"state-good"_s);
        m_verdict->setLook(SheetText::Size::Caption, SheetText::Tone::Good);
    } else {
        const Finding finding = targetFinding(hints.first(), board.id);
        const bool good = finding.severity == State::Good;
        m_verdict->setText(finding.title);
        m_verdict->setIcon(good ? u"state-good"_s : u"state-warning"_s);
        m_verdict->setLook(
            SheetText::Size::Caption, good ? SheetText::Tone::Good : SheetText::Tone::Warning);
    }
    const bool editable = bool(m_edit);
    for (InlineField* field :
        { static_cast<InlineField*>(m_date), static_cast<InlineField*>(m_outcome),
            static_cast<InlineField*>(m_process), static_cast<InlineField*>(m_pattern) })
        if (field->isEditable() != editable)
            field->setEditable(editable);
}

void TargetSection::retranslate()
{
    m_title->setText(tr("Target condition"));
    m_date->setFieldName(tr("Achieve by"));
    m_date->setPlaceholder(tr("Set a date"));
    m_patternTitle->setText(tr("Pattern of work"));
    m_pattern->setFieldName(tr("Pattern of work"));
    m_pattern->setPlaceholder(tr("How is the work to run then?"));
}

void TargetSection::focusFirst() { m_outcome->setFocus(Qt::OtherFocusReason); }
