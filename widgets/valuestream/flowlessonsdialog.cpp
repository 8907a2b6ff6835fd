// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/flowlessonsdialog.h"
#include "app/language/format.h"
#include "widgets/answerlines.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QChart>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineSeries>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// What a lesson says.
struct LessonWords {
    QString name;
    QString sentence;
    QString lever; ///< With %1 for the setting.
    QString assumption;
};

static LessonWords wordsOf(FlowLesson lesson)
{
    switch (lesson) {
    case FlowLesson::WorkInProgress:
        return { FlowLessonsDialog::tr("Less at once"),
            FlowLessonsDialog::tr(
                "Beyond about six items in work hardly more gets done; each only takes longer."),
            FlowLessonsDialog::tr("&Items in work: %1"),
            FlowLessonsDialog::tr(
                "Three people in line, an hour of work each that varies at random, and always "
                "that many items between them. Exact: items + 2 hours (Hopp & Spearman).") };
    case FlowLesson::Batches:
        return { FlowLessonsDialog::tr("Smaller batches"),
            FlowLessonsDialog::tr(
                "Small releases are quick until preparing them eats the day; large ones are "
                "waited for."),
            FlowLessonsDialog::tr("&Changes a release: %1"),
            FlowLessonsDialog::tr(
                "0.6 changes an hour, an hour of work each, two hours for every release. "
                "Approximate: waiting for a full batch, queue of batches (Whitt 1993), work.") };
    case FlowLesson::Pooling:
        return { FlowLessonsDialog::tr("One queue"),
            FlowLessonsDialog::tr(
                "People who share one queue answer sooner than each with a queue of their own, "
                "with the same work."),
            FlowLessonsDialog::tr("&People who share a queue: %1"),
            FlowLessonsDialog::tr(
                "Everybody is busy 85 % of the time, requests come at random and take an hour "
                "that varies at random. Exact: M/M/c (Erlang).") };
    case FlowLesson::Variability:
        return { FlowLessonsDialog::tr("Even work"),
            FlowLessonsDialog::tr("At the same load uneven work waits longer than even work."),
            FlowLessonsDialog::tr("&Unevenness of the work (cs²): %1"),
            FlowLessonsDialog::tr(
                "One person, busy 85 % of the time, requests at random. 0: every item takes an "
                "hour; 1: varies at random; 4: most are short, some take days. Exact: "
                "Pollaczek–Khinchine.") };
    case FlowLesson::Interrupts:
        return { FlowLessonsDialog::tr("Fewer interruptions"),
            FlowLessonsDialog::tr(
                "A fifth of the time for incidents makes planned work take two and a half times "
                "as long."),
            FlowLessonsDialog::tr("&Time that incidents take: %1"),
            FlowLessonsDialog::tr(
                "One person, planned work fills 60 % of the time, incidents come first and "
                "interrupt. Exact: priorities with resumption (Kleinrock).") };
    }
    return {};
}

static QString settingText(FlowLesson lesson, double lever)
{
    switch (lesson) {
    case FlowLesson::Interrupts:
        return formatPercent(lever);
    case FlowLesson::Variability:
        return formatNumber(lever, 2);
    default:
        return formatNumber(lever, 0);
    }
}

/// How the lever is written along the chart: its end, the number of ticks, and what one unit is.
struct LeverAxis {
    double high = 30;
    int ticks = 4;
    double unit = 1;
};

static LeverAxis leverAxis(FlowLesson lesson)
{
    switch (lesson) {
    case FlowLesson::Pooling:
        return { 10, 3 };
    case FlowLesson::Variability:
        return { 6, 4 };
    case FlowLesson::Interrupts:
        return { 40, 5, 100 }; // percent
    default:
        return {};
    }
}

static QString hours(double value)
{
    return FlowLessonsDialog::tr("%1 h").arg(formatNumber(value, 1));
}

FlowLessonsDialog::FlowLessonsDialog(QWidget* parent)
    : QDialog(parent)
    , m_lessons(new QListWidget(this))
    , m_answer(new AnswerLines(this))
    , m_unit(new QLabel(tr("Lead time, hours"), this))
    , m_chart(new ChartView(this))
    , m_leverLabel(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_formula(new QLabel(this))
{
    setWindowTitle(tr("Lessons in flow"));
    m_lessons->setObjectName(u"lessons"_s);
    m_lessons->setAccessibleName(tr("Lessons"));
    m_lessons->setMaximumWidth(m_lessons->fontMetrics().averageCharWidth() * 26);
    for (int i = 0; i < flowLessons; ++i)
        m_lessons->addItem(wordsOf(FlowLesson(i)).name);
    m_slider->setObjectName(u"lever"_s);
    m_leverLabel->setBuddy(m_slider);
    m_leverLabel->setTextFormat(Qt::PlainText);
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setFont(Type::caption(QApplication::font()));
    m_formula->setTextFormat(Qt::PlainText);
    m_formula->setWordWrap(true);
    m_formula->setFont(Type::caption(QApplication::font()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_lessons, 0, 0, 6, 1);
    layout->addWidget(m_answer, 0, 1);
    layout->addWidget(m_unit, 1, 1);
    layout->addWidget(m_chart, 2, 1);
    layout->addWidget(m_leverLabel, 3, 1);
    layout->addWidget(m_slider, 4, 1);
    layout->addWidget(m_formula, 5, 1);
    layout->addWidget(buttons, 6, 0, 1, 2);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(1, 1);
    connect(m_lessons, &QListWidget::currentRowChanged, this, &FlowLessonsDialog::choose);
    connect(m_slider, &QSlider::valueChanged, this, &FlowLessonsDialog::show);
    resize(980, 640);
    m_lessons->setCurrentRow(0);
}

FlowLesson FlowLessonsDialog::lesson() const
{
    return FlowLesson(std::max(0, m_lessons->currentRow()));
}

double FlowLessonsDialog::lever() const
{
    const LessonLever lever = lessonLever(lesson());
    return lever.low + m_slider->value() * lever.step;
}

void FlowLessonsDialog::choose(int)
{
    const LessonLever lever = lessonLever(lesson());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, int(std::lround((lever.high - lever.low) / lever.step)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 5));
    m_slider->setValue(int(std::lround((lever.start - lever.low) / lever.step)));
    show();
}

void FlowLessonsDialog::show()
{
    const LessonWords words = wordsOf(lesson());
    const QString setting = settingText(lesson(), lever());
    const auto result = lessonResult(lesson(), lever());
    if (result) {
        const QString time = hours(result->leadTime);
        m_answer->say(result->output ? tr("Lead time %1, and %2 of what is possible gets done")
                                           .arg(time, formatPercent(*result->output))
                                     : tr("Lead time %1, of which one hour is work").arg(time),
            time, State::Warning);
    } else {
        m_answer->say(
            tr("More comes than can be done: the queue grows without end"), {}, State::Bad);
    }
    m_answer->setSentence(words.sentence);
    m_leverLabel->setText(words.lever.arg(setting));
    m_slider->setAccessibleName(words.lever.arg(setting).remove(u'&'));
    m_formula->setText(words.assumption);
    showChart();
}

void FlowLessonsDialog::showChart()
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    const LeverAxis axis = leverAxis(lesson());
    auto* chart = new QChart;
    auto* line = new QLineSeries(chart);
    double highest = 0;
    for (const LessonPoint& point : lessonCurve(lesson())) {
        line->append(point.lever * axis.unit, point.leadTime);
        highest = std::max(highest, point.leadTime);
    }
    line->setPen(linePen(theme.series[0], 2.5));
    chart->addSeries(line);
    addBottomAxis(chart, 0, axis.high, axis.ticks)->setLabelFormat(u"%.0f"_s);
    addValueAxis(chart, 0, highest);
    styleChart(chart, theme, base);
    auto* marks = new ChartMarks(chart, theme, base);
    if (const auto result = lessonResult(lesson(), lever()))
        marks->setCurrent({ lever() * axis.unit, result->leadTime }, hours(result->leadTime),
            theme.mark(State::Warning), theme.textOf(State::Warning), tr("you are here"));
    else
        marks->addGuide(lever() * axis.unit, tr("too much"), theme.bad);
    marks->reserveRoom();
    m_chart->showChart(
        chart, tr("Mean lead time in hours against the lever. %1").arg(wordsOf(lesson()).sentence));
}

void FlowLessonsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lessons->currentRow() >= 0)
        showChart();
}
