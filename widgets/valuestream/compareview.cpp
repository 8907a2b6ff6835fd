// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/compareview.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include "widgets/valuestream/statestrip.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <cmath>

using namespace Qt::StringLiterals;

static QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Figures

StateFigures::StateFigures(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (size_t i = 0; i < m_values.size(); ++i) {
        m_captions.at(i) = plainLabel(this);
        m_values.at(i) = plainLabel(this);
        layout->addWidget(m_captions.at(i));
        layout->addWidget(m_values.at(i));
    }
    layout->addStretch(1);
    restyle();
}

/// "−74 %"; empty where nothing is known or nothing changed.
static QString relative(double before, double after)
{
    if (before <= 0)
        return {};
    const double change = after / before - 1;
    if (std::abs(change) < .005)
        return {};
    return (change > 0 ? u"+"_s : QString(minusSign())) + formatPercent(std::abs(change));
}

static QString relativeTime(
    std::optional<std::chrono::seconds> before, std::optional<std::chrono::seconds> after)
{
    return before && after ? relative(double(before->count()), double(after->count())) : QString();
}

/// "+42 %p", a difference in percentage points.
static QString points(std::optional<double> before, std::optional<double> after)
{
    if (!before || !after || std::abs(*after - *before) < .005)
        return {};
    const double change = (*after - *before) * 100;
    return StateFigures::tr("%1 pp", "percentage points")
        .arg((change > 0 ? u"+"_s : QString(minusSign())) + formatNumber(std::abs(change)));
}

void StateFigures::showFigures(
    const StreamMetrics& metrics, DayLength day, const StreamMetrics* before)
{
    m_compared = before;
    const std::array<QString, 4> names { tr("Lead time"), tr("Process time"), tr("Activity ratio"),
        tr("Rolled %C&A") };
    const std::array<QString, 4> values { totalText(
                                              metrics.leadTime, metrics.unknownLeadTimes, day),
        totalText(metrics.processTime, metrics.unknownProcessTimes, day),
        shareText(metrics.activityRatio), shareText(metrics.rolledCompleteAccurate) };
    std::array<QString, 4> deltas;
    if (before)
        deltas = { relativeTime(before->leadTime, metrics.leadTime),
            relativeTime(before->processTime, metrics.processTime),
            points(before->activityRatio, metrics.activityRatio),
            points(before->rolledCompleteAccurate, metrics.rolledCompleteAccurate) };
    for (size_t i = 0; i < values.size(); ++i) {
        m_captions.at(i)->setText(names.at(i));
        m_values.at(i)->setText(
            deltas.at(i).isEmpty() ? values.at(i) : values.at(i) + u"  "_s + deltas.at(i));
        m_values.at(i)->setAccessibleName(names.at(i) + u' ' + m_values.at(i)->text());
    }
    restyle();
}

void StateFigures::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText, m_compared ? theme.goodText : theme.text);
    for (size_t i = 0; i < m_values.size(); ++i) {
        m_captions.at(i)->setFont(Type::caption(font()));
        m_captions.at(i)->setPalette(muted);
        m_values.at(i)->setFont(Type::bold(font()));
        m_values.at(i)->setPalette(strong);
    }
    m_restyling = false;
}

void StateFigures::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_values.back()
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}

// Both states

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(0, 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows.at(i);
        row.title = plainLabel(this);
        row.caption = plainLabel(this);
        row.caption->setWordWrap(true);
        row.strip = new StateStrip(this);
        row.strip->setObjectName(i == 0 ? u"currentStrip"_s : u"futureStrip"_s);
        row.figures = new StateFigures(this);
        row.figures->setObjectName(i == 0 ? u"currentFigures"_s : u"futureFigures"_s);
        auto* heading = new QHBoxLayout;
        heading->setSpacing(12);
        heading->addWidget(row.title);
        heading->addWidget(row.caption, 1);
        layout->addLayout(heading, int(i) * 3, 0, 1, 2);
        layout->addWidget(row.strip, int(i) * 3 + 1, 0, Qt::AlignTop);
        layout->addWidget(row.figures, int(i) * 3 + 1, 1);
        layout->setRowMinimumHeight(int(i) * 3 + 2, i == 0 ? 8 : 0);
        connect(row.strip, &StateStrip::stepPicked, this, &CompareView::stepPicked);
        connect(row.strip, &StateStrip::menuRequested, this, &CompareView::menuRequested);
    }
    connect(currentStrip(), &StateStrip::viewMoved, futureStrip(), &StateStrip::setView);
    connect(futureStrip(), &StateStrip::viewMoved, currentStrip(), &StateStrip::setView);
    restyle();
    retranslate();
}

void CompareView::retranslate()
{
    m_rows.at(0).title->setText(tr("Current"));
    m_rows.at(1).title->setText(tr("Future"));
    currentStrip()->setAccessibleName(tr("Current state, step by step"));
    futureStrip()->setAccessibleName(tr("Future state, step by step"));
}

static QString handoffCounts(const StreamMetrics& metrics)
{
    return CompareView::tr("handoffs %1, by ticket %2")
        .arg(metrics.handoffs)
        .arg(metrics.ticketHandoffs);
}

void CompareView::showStates(
    const Project& project, const StreamMap& current, const FutureEffects& effects)
{
    StripState now { .map = current,
        .current = current,
        .metrics = effects.current,
        .columns = alignedSteps(current, effects) };
    for (const Team& team : project.teams)
        now.teams.insert(team.id, team.name);
    StripState then = now;
    then.map = effects.future.map;
    then.metrics = effects.after();
    then.isFuture = true;
    for (const Team& team : effects.future.teams)
        then.teams.insert(team.id, team.name);
    currentStrip()->showState(now);
    futureStrip()->showState(then);
    const DayLength day = current.stream.dayLength;
    m_rows.at(0).figures->showFigures(effects.current, day, nullptr);
    m_rows.at(1).figures->showFigures(effects.after(), day, &effects.current);
    // Both figure columns equally wide, so that both strips are.
    const int width = std::max(
        m_rows.at(0).figures->sizeHint().width(), m_rows.at(1).figures->sizeHint().width());
    for (const Row& row : m_rows)
        row.figures->setMinimumWidth(width);
    m_rows.at(0).caption->setText(handoffCounts(effects.current));
    m_rows.at(1).caption->setText(handoffCounts(effects.after()) + u" · "_s
        + (effects.changes.isEmpty() ? tr("no changes yet: add one to the list at the right")
                                     : tr("the numbers are the changes in the list at the right")));
}

void CompareView::pick(const QUuid& stepId)
{
    for (const Row& row : m_rows)
        row.strip->pick(stepId);
}

void CompareView::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        QPalette title = palette();
        title.setColor(QPalette::WindowText, i == 0 ? theme.text : theme.goodText);
        m_rows.at(i).title->setFont(Type::bold(font()));
        m_rows.at(i).title->setPalette(title);
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, theme.muted);
        m_rows.at(i).caption->setFont(Type::caption(font()));
        m_rows.at(i).caption->setPalette(muted);
    }
    m_restyling = false;
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_rows.back().title
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
