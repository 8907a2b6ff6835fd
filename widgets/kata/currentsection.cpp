// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/currentsection.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/kata/inlinefield.h"
#include "widgets/kata/katarunchart.h"
#include "widgets/kata/measurementtable.h"
#include <QBoxLayout>
#include <QChart>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

CurrentSection::CurrentSection(const KataEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_title(new SheetText(this))
    , m_measure(new SheetText(this))
    , m_verdict(new SheetChip(this))
    , m_toggle(new SheetButton(u"table"_s, this))
    , m_date(new InlineDate(false, this))
    , m_observations(new InlineText(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ChartView(m_stack))
    , m_invitation(new QWidget(m_stack))
    , m_inviting(new SheetText(m_invitation))
    , m_measureButton(new QPushButton(m_invitation))
    , m_table(new MeasurementTable(edit, m_stack))
{
    m_date->setObjectName(u"currentDate"_s);
    m_observations->setObjectName(u"observations"_s);
    m_observations->setMultiLine(true);
    m_measureButton->setObjectName(u"measure"_s);
    m_toggle->setObjectName(u"measurementsToggle"_s);
    m_toggle->setVisible(bool(edit));
    m_date->setEditable(bool(edit));
    m_observations->setEditable(bool(edit));
    m_measureButton->setVisible(bool(edit));
    layOut();
    connect(m_toggle, &QToolButton::clicked, this, &CurrentSection::toggleTable);
    connect(m_measureButton, &QPushButton::clicked, this, &CurrentSection::toggleTable);
    connect(m_table, &MeasurementTable::leaveRequested, this, &CurrentSection::toggleTable);
    connect(m_date, &InlineDate::edited, this, [this](const QDateTime& date) {
        m_edit(
            tr("Change date of the current condition"),
            [id = m_board.id, day = date.date()](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->currentDate = day;
            },
            kataKey(m_board.id, u"currentDate"));
    });
    connect(m_observations, &InlineText::edited, this, [this](const QString& text) {
        m_edit(
            tr("Change observations"),
            [id = m_board.id, text](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->currentObservations = text;
            },
            kataKey(m_board.id, u"observations"));
    });
    retranslate();
}

void CurrentSection::layOut()
{
    using Size = SheetText::Size;
    using Tone = SheetText::Tone;
    m_title->setLook(Size::Bold, Tone::Text);
    m_title->setWrapping(false);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_measure->setLook(Size::Caption, Tone::Muted);
    m_measure->setWrapping(false);
    m_date->setLook(Size::Caption, Tone::Muted);
    m_date->setWrapping(false);
    m_observations->setLook(Size::Caption, Tone::Muted);
    m_inviting->setLook(Size::Body, Tone::Muted);
    m_inviting->setAlignment(Qt::AlignHCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_measure);
    head->addStretch(1);
    head->addWidget(m_verdict);
    head->addWidget(m_toggle);
    auto* seen = new QHBoxLayout;
    seen->setSpacing(12);
    seen->addWidget(m_date, 0, Qt::AlignTop);
    seen->addWidget(m_observations, 1);
    auto* invitation = new QVBoxLayout(m_invitation);
    invitation->setSpacing(12);
    invitation->addStretch();
    invitation->addWidget(m_inviting);
    invitation->addWidget(m_measureButton, 0, Qt::AlignHCenter);
    invitation->addStretch();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_table);
    m_chart->setMinimumHeight(80);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(seen);
    layout->addWidget(m_stack, 1);
}

void CurrentSection::showBoard(const Project& project, const KataBoard& board, QDate today)
{
    m_project = project;
    m_board = board;
    m_today = today;
    const Measure* measure = findById(project.measures, board.measureId);
    m_measure->setText(!measure       ? QString()
            : measure->unit.isEmpty() ? measure->name
                                      : tr("%1 (%2)").arg(measure->name, measure->unit));
    m_date->showDate(board.currentDate.isValid() ? board.currentDate.startOfDay() : QDateTime(),
        formatShortDate(board.currentDate), today.startOfDay());
    m_observations->showText(board.currentObservations);
    m_table->showBoard(project, board, today);
    showChart();
}

void CurrentSection::showChart()
{
    const RunChart run = runChart(runPoints(m_project.measurements, m_board.measureId));
    const Measure* measure = findById(m_project.measures, m_board.measureId);
    const bool lower = measure ? measure->lowerIsBetter : m_board.outcome.lowerIsBetter;
    const State state = runState(run, lower);
    m_verdict->showState(state, runVerdict(run), state == State::Unknown ? u"info"_s : QString());
    QChart* chart = kataRunChart(m_project, m_board, Theme::of(this), font());
    if (chart) {
        const QString unit = measure ? measure->unit : QString();
        m_chart->showChart(chart, kataRunChartName(m_project, m_board));
        m_chart->setTipText([unit](const QString&, const QPointF& at) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(qRound64(at.x())).date();
            return formatDate(date) + u": "_s + formatMeasured(qRound64(at.y() * 1000), unit);
        });
    }
    if (m_stack->currentWidget() != m_table)
        m_stack->setCurrentWidget(chart ? static_cast<QWidget*>(m_chart) : m_invitation);
}

void CurrentSection::toggleTable()
{
    if (!m_edit)
        return;
    if (m_stack->currentWidget() == m_table) {
        m_stack->setCurrentWidget(runPoints(m_project.measurements, m_board.measureId).isEmpty()
                ? m_invitation
                : static_cast<QWidget*>(m_chart));
        m_toggle->setFocus(Qt::OtherFocusReason);
    } else {
        m_stack->setCurrentWidget(m_table);
        m_table->focusTable();
    }
}

void CurrentSection::restyle()
{
    if (!m_board.id.isNull())
        showChart();
}

void CurrentSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void CurrentSection::retranslate()
{
    m_title->setText(tr("Current condition"));
    m_date->setFieldName(tr("Date of the current condition"));
    m_date->setPlaceholder(tr("Set a date"));
    m_observations->setFieldName(tr("Observations"));
    m_observations->setPlaceholder(tr("What did you see at the workplace?"));
    m_toggle->setName(tr("Measurements as a table (T)"));
    m_inviting->setText(tr("A run chart shows where you stand. Eight points make a baseline."));
    m_measureButton->setText(tr("Enter measurements"));
    m_table->retranslate();
}
