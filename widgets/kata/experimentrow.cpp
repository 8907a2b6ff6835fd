// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/experimentrow.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "widgets/kata/measurededit.h"
#include "widgets/kata/obstaclesection.h"
#include "widgets/theme/theme.h"
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

void layOutExperimentColumns(QGridLayout* grid)
{
    grid->setContentsMargins(8, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    constexpr int stretches[] = { 0, 168, 220, 128, 146 };
    for (int column = 1; column < 5; ++column) {
        grid->setColumnStretch(column, stretches[column]);
        grid->setColumnMinimumWidth(column, 1); // equal in every row whatever the texts
    }
}

ExperimentRow::ExperimentRow(const KataEdit& edit, const Now& now, const QUuid& id, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_now(now)
    , m_number(new RowNumber(this))
    , m_step(new InlineText(this))
    , m_date(new InlineDate(false, this))
    , m_prediction(new InlineForm(this))
    , m_range(new SheetText(this))
    , m_locked(new SheetText(this))
    , m_lock(new QPushButton(this))
    , m_result(new InlineForm(this))
    , m_verdict(new SheetChip(this))
    , m_resultNote(new SheetText(this))
    , m_check(new InlineDate(true, this))
    , m_learned(new InlineText(this))
{
    m_experiment.id = id;
    m_prediction->setForm([this](QWidget* form) { makePredictionForm(form); });
    m_result->setForm([this](QWidget* form) { makeResultForm(form); });
    m_number->setObjectName(u"experimentNumber"_s);
    m_step->setObjectName(u"step"_s);
    m_date->setObjectName(u"experimentDate"_s);
    m_prediction->setObjectName(u"prediction"_s);
    m_lock->setObjectName(u"lock"_s);
    m_result->setObjectName(u"result"_s);
    m_check->setObjectName(u"check"_s);
    m_learned->setObjectName(u"learned"_s);
    makeCells();
    connectCells();
    retranslate();
}

/// A column of texts under each other that takes the width it is given.
static QWidget* cell(const QList<QWidget*>& widgets, QWidget* parent)
{
    auto* box = new QWidget(parent);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (QWidget* widget : widgets) {
        const bool narrow = qobject_cast<QPushButton*>(widget) || qobject_cast<SheetChip*>(widget);
        layout->addWidget(widget, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    }
    layout->addStretch();
    return box;
}

void ExperimentRow::makeCells()
{
    using Size = SheetText::Size;
    using Tone = SheetText::Tone;
    for (SheetText* caption : { static_cast<SheetText*>(m_date), m_range, m_locked, m_resultNote,
             static_cast<SheetText*>(m_check) })
        caption->setLook(Size::Caption, Tone::Muted);
    m_locked->setIcon(u"lock"_s);
    m_locked->setLook(Size::Caption, Tone::Text);
    m_verdict->hide();
    auto* grid = new QGridLayout(this);
    layOutExperimentColumns(grid);
    grid->addWidget(m_number, 0, 0, Qt::AlignTop);
    grid->addWidget(cell({ m_step, m_date }, this), 0, 1);
    grid->addWidget(cell({ m_prediction, m_range, m_locked, m_lock }, this), 0, 2);
    grid->addWidget(cell({ m_result, m_verdict, m_resultNote, m_check }, this), 0, 3);
    grid->addWidget(cell({ m_learned }, this), 0, 4);
}

void ExperimentRow::change(const QString& text, QStringView field, const Change& change)
{
    m_edit(
        text,
        [id = m_experiment.id, change](Project& project) {
            if (Experiment* experiment = findById(project.experiments, id))
                change(*experiment);
        },
        kataKey(m_experiment.id, field));
}

void ExperimentRow::connectCells()
{
    connect(m_number, &QAbstractButton::clicked, this,
        [this] { showMenu(m_number->mapToGlobal(m_number->rect().bottomLeft())); });
    connect(m_step, &InlineText::edited, this, [this](const QString& text) {
        change(m_fresh ? tr("Add experiment") : tr("Change step"), m_fresh ? u"new" : u"step",
            [text](Experiment& e) { e.step = text; });
    });
    connect(m_step, &InlineField::closed, this, [this] {
        if (!m_fresh)
            return;
        if (m_step->text().trimmed().isEmpty())
            remove(kataKey(m_experiment.id, u"new"));
        else
            m_fresh = false;
    });
    connect(m_date, &InlineDate::edited, this, [this](const QDateTime& date) {
        change(tr("Change date of the experiment"), u"date",
            [day = date.date()](Experiment& e) { e.date = day; });
    });
    connect(m_check, &InlineDate::edited, this, [this](const QDateTime& when) {
        change(tr("Change check"), u"check", [when](Experiment& e) { e.checkAt = when; });
    });
    connect(m_learned, &InlineText::edited, this, [this](const QString& text) {
        change(
            tr("Change what was learned"), u"learned", [text](Experiment& e) { e.learned = text; });
    });
    connect(m_lock, &QPushButton::clicked, this, &ExperimentRow::lock);
}

void ExperimentRow::lock()
{
    m_edit(tr("Lock prediction"),
        [id = m_experiment.id, now = m_now()](Project& project) {
            // Whole seconds are what the file and the screen keep.
            lockPrediction(project, id,
                QDateTime(now.date(),
                    QTime(now.time().hour(), now.time().minute(), now.time().second())));
        },
        {});
    m_result->setFocus(Qt::OtherFocusReason);
}

void ExperimentRow::remove(const QString& mergeKey)
{
    m_edit(
        tr("Remove experiment"),
        [id = m_experiment.id](Project& project) { removeExperiment(project, id); }, mergeKey);
}

void ExperimentRow::showExperiment(
    const Project& project, const Experiment& experiment, int number, bool open)
{
    m_experiment = experiment;
    m_open = open;
    m_obstacles = obstaclesOf(project, experiment.boardId);
    m_number->showNumber(number, open);
    m_number->setAccessibleName(tr("Experiment %1").arg(number));
    m_number->setEnabled(bool(m_edit));
    m_step->showText(experiment.step);
    m_date->showDate(experiment.date.isValid() ? experiment.date.startOfDay() : QDateTime(),
        formatShortDate(experiment.date), m_now().date().startOfDay());
    m_learned->showText(experiment.learned);
    m_learned->setPlaceholder(
        experiment.resultMilli ? tr("What did you learn?") : tr("written after the result"));
    for (InlineField* field :
        { static_cast<InlineField*>(m_step), static_cast<InlineField*>(m_date) })
        if (field->isEditable() != bool(m_edit))
            field->setEditable(bool(m_edit));
    if (m_learned->isEditable() != bool(m_edit))
        m_learned->setEditable(bool(m_edit));
    showPrediction();
    showResult();
    update();
}

void ExperimentRow::paintEvent(QPaintEvent*)
{
    if (!m_open)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).accentTint);
    painter.drawRoundedRect(rect(), 6, 6);
}

void ExperimentRow::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void ExperimentRow::showMenu(const QPoint& globalPosition)
{
    if (!m_edit)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* works = menu->addMenu(tr("Works on"));
    const auto add = [&](const QString& text, const QUuid& obstacle) {
        QString plain = text;
        QAction* action = works->addAction(plain.replace(u'&', u"&&"_s), this, [this, obstacle] {
            change(tr("Change obstacle of the experiment"), u"obstacle",
                [obstacle](Experiment& e) { e.obstacleId = obstacle; });
        });
        action->setCheckable(true);
        action->setChecked(m_experiment.obstacleId == obstacle);
    };
    for (const Obstacle& obstacle : std::as_const(m_obstacles))
        add(obstacle.text, obstacle.id);
    add(tr("No obstacle"), QUuid());
    menu->addSeparator();
    menu->addAction(tr("Remove experiment"), this, [this] { remove({}); });
    menu->popup(globalPosition);
}

void ExperimentRow::setCompact(bool compact)
{
    const int above = compact ? 2 : 8;
    layout()->setContentsMargins(8, above, 12, above);
}

QWidget* ExperimentRow::followInTabOrder(QWidget* before)
{
    const QList<QWidget*> fields { m_number, m_step, m_date, m_prediction, m_lock, m_result,
        m_check, m_learned };
    for (QWidget* field : fields) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

void ExperimentRow::openStep()
{
    m_fresh = true;
    m_step->open();
}
