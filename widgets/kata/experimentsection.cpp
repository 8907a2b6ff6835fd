// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/experimentsection.h"
#include "widgets/kata/obstaclesection.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

ExperimentSection::ExperimentSection(
    const KataEdit& edit, const ExperimentRow::Now& now, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_now(now)
    , m_title(new SheetText(this))
    , m_note(new SheetText(this))
    , m_add(new SheetButton(u"plus"_s, this))
    , m_headRow(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new SheetText(this))
{
    m_add->setObjectName(u"addExperiment"_s);
    m_add->setVisible(bool(edit));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    makeHead(layout);
    auto* content = new QWidget;
    content->setProperty("inlineHost", true);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(12, 0, 12, 4);
    m_list->setSpacing(0);
    m_list->addWidget(m_empty);
    m_list->addStretch();
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setLook(SheetText::Size::Body, SheetText::Tone::Muted);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_add, &QToolButton::clicked, this, &ExperimentSection::add);
    retranslate();
}

void ExperimentSection::makeHead(QVBoxLayout* layout)
{
    m_title->setLook(SheetText::Size::Bold, SheetText::Tone::Text);
    m_title->setWrapping(false);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_note->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_note->setWrapping(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(24, 0, 12, 0);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addStretch();
    head->addWidget(m_add);
    layout->addLayout(head);
    auto* grid = new QGridLayout(m_headRow);
    layOutExperimentColumns(grid);
    grid->setContentsMargins(8 + 12, 0, 12 + 12, 2);
    auto* corner = new RowNumber(m_headRow); // as wide as the numbers below
    corner->setAccessibleName(u"#"_s);
    corner->setEnabled(false);
    corner->setFixedHeight(1);
    grid->addWidget(corner, 0, 0);
    for (int column = 1; column < 5; ++column) {
        auto* title = new SheetText(m_headRow);
        title->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_heads.append(title);
        grid->addWidget(title, 0, column);
    }
    layout->addWidget(m_headRow);
}

ExperimentRow* ExperimentSection::rowOf(const QUuid& id) const
{
    for (ExperimentRow* row : m_rows)
        if (row->id() == id)
            return row;
    return nullptr;
}

void ExperimentSection::add()
{
    Experiment experiment { .id = QUuid::createUuid(),
        .boardId = m_board.id,
        .date = m_now().date(),
        .metric = m_board.process.name,
        .unit = m_board.process.unit,
        .fromMilli = m_board.process.nowMilli };
    m_edit(
        tr("Add experiment"),
        [experiment](Project& project) mutable {
            if (const Obstacle* current = currentObstacle(project, experiment.boardId))
                experiment.obstacleId = current->id;
            // The next step starts where the last one of the same metric ended.
            const QList<Experiment> before = experimentsOf(project, experiment.boardId);
            for (const Experiment& earlier : before)
                if (earlier.resultMilli && earlier.metric == experiment.metric
                    && earlier.unit == experiment.unit)
                    experiment.fromMilli = earlier.resultMilli;
            addExperiment(project, experiment);
        },
        kataKey(experiment.id, u"new"));
    reveal(experiment.id);
    if (ExperimentRow* row = rowOf(experiment.id))
        row->openStep();
}

void ExperimentSection::showBoard(const Project& project, const KataBoard& board)
{
    m_board = board;
    const QList<Experiment> experiments = experimentsOf(project, board.id);
    const Experiment* open = openExperiment(project, board.id);
    m_openId = open ? open->id : QUuid();
    QList<ExperimentRow*> rows;
    for (const Experiment& experiment : experiments) {
        ExperimentRow* row = rowOf(experiment.id);
        if (row)
            m_rows.removeOne(row);
        else
            row = new ExperimentRow(m_edit, m_now, experiment.id, m_scroll->widget());
        rows.append(row);
    }
    for (ExperimentRow* gone : std::as_const(m_rows)) {
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    QWidget* before = m_add;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ExperimentRow* row = m_rows.at(i);
        if (m_list->indexOf(row) != i + 1)
            m_list->insertWidget(int(i) + 1, row);
        row->showExperiment(
            project, experiments.at(i), int(i) + 1, experiments.at(i).id == m_openId);
        row->show();
        before = row->followInTabOrder(before);
    }
    m_empty->setVisible(m_rows.isEmpty());
    m_headRow->setVisible(!m_rows.isEmpty());
    fit();
}

/// Where the rows do not all fit they stand closer; the heading keeps their columns.
void ExperimentSection::fit()
{
    const int line = QFontMetrics(font()).height();
    const int room = m_scroll->viewport()->height();
    const bool compact = int(m_rows.size()) * (line * 3 + 16) > room;
    for (ExperimentRow* row : std::as_const(m_rows))
        row->setCompact(compact);
    layout()->setContentsMargins(0, compact ? 4 : 8, 0, compact ? 4 : 8);
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    m_headRow->layout()->setContentsMargins(8 + 12, 0, 12 + 12 + bar, 2);
}

bool ExperimentSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fit();
        keepOpenInSight();
    }
    return QWidget::eventFilter(watched, event);
}

void ExperimentSection::retranslate()
{
    m_title->setText(tr("Experiments"));
    m_note->setText(tr("a result can be typed only after its prediction is locked"));
    m_add->setName(tr("Add experiment"));
    m_empty->setText(tr("One small step at a time: write down what you expect, lock it, go and "
                        "see, write down what you learned."));
    const QStringList heads { tr("Step"), tr("What we expect"), tr("What happened"),
        tr("What we learned") };
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setText(heads.at(i));
    for (ExperimentRow* row : std::as_const(m_rows))
        row->retranslate();
}

void ExperimentSection::reveal(const QUuid& experimentId)
{
    if (ExperimentRow* row = rowOf(experimentId)) {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(row, 0, 8);
    }
}

void ExperimentSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    keepOpenInSight();
}

/// Once laid out: a long record is entered where work goes on.
void ExperimentSection::keepOpenInSight()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        QTimer::singleShot(0, this, [this] { reveal(m_openId); });
}
