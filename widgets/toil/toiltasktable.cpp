// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toiltasktable.h"
#include "app/language/format.h"
#include "app/project/document.h"
#include "app/toil/toilsummary.h"
#include "widgets/theme/theme.h"
#include "widgets/toil/toiltaskdelegate.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

enum Column { Name, Cause, Times, Minutes, Switching, Hours, Score, Weighted, ColumnCount };

using TaskColumn = RowsColumn<ToilTask>;

/// A column of a count the user may change, kept as `factor` parts of what is shown.
static TaskColumn countColumn(std::function<QString()> header, int ToilTask::*member, int factor)
{
    const auto display = [member, factor](const ToilTask& task) {
        return factor == 1 ? formatNumber(task.*member)
                           : formatMilli(qint64(task.*member) * 1000 / factor, 1);
    };
    // A whole number asks the editor for one without decimals.
    const auto start = [member, factor](const ToilTask& task) {
        return factor == 1 ? QVariant(task.*member) : QVariant(task.*member / double(factor));
    };
    const auto write = [member, factor](ToilTask& task, const QVariant& value) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || number < 0 || number > 100'000)
            return false;
        task.*member = int(std::lround(number * factor));
        return true;
    };
    return TaskColumn(std::move(header), display).right().editable(write, start);
}

static TaskColumn computedColumn(
    std::function<QString()> header, double (*value)(const ToilTask&), int decimals)
{
    return TaskColumn(std::move(header), [value, decimals](const ToilTask& task) {
        return formatNumber(value(task), decimals);
    }).right();
}

TaskColumn ToilTaskTable::nameColumn()
{
    const auto write = [](ToilTask& task, const QVariant& value) {
        task.name = value.toString().trimmed();
        return true;
    };
    return TaskColumn(
        [] { return tr("Task"); }, [](const ToilTask& task) { return toilTaskName(task); })
        .editable(write, [](const ToilTask& task) { return task.name; });
}

TaskColumn ToilTaskTable::causeColumn() const
{
    const auto write = [](ToilTask& task, const QVariant& value) {
        task.causeTeamId = value.toUuid();
        return true;
    };
    const auto roles = [this](const ToilTask&, int role) {
        if (role == Qt::ForegroundRole)
            return QVariant(Theme::of(this).muted);
        if (role != CausesRole)
            return QVariant();
        const Project& project = m_document.project();
        QVariantList causes;
        const auto add = [&](const QUuid& id) {
            causes.append(QVariant(QVariantList { toilCauseName(project, id), id }));
        };
        add({});
        for (const Team& team : project.teams)
            add(team.id);
        return QVariant(causes);
    };
    return TaskColumn([] { return tr("Cause"); },
        [this](
            const ToilTask& task) { return toilCauseName(m_document.project(), task.causeTeamId); })
        .editable(write, [](const ToilTask& task) { return QVariant::fromValue(task.causeTeamId); })
        .roles(roles);
}

QList<TaskColumn> ToilTaskTable::columns() const
{
    const auto bold = [](const ToilTask&, int role) {
        return role == Qt::FontRole ? QVariant(Type::bold(QApplication::font())) : QVariant();
    };
    const auto muted = [this](const ToilTask&, int role) {
        return role == Qt::ForegroundRole ? QVariant(Theme::of(this).muted) : QVariant();
    };
    const auto bar = [this](const ToilTask& task, int role) {
        if (role == RankRole)
            return QVariant(weightedHours(task));
        return role == BarRole ? QVariant(barLength(task)) : QVariant();
    };
    return { nameColumn(), causeColumn(),
        countColumn([] { return tr("×/week"); }, &ToilTask::timesPerWeekMilli, 1000),
        countColumn([] { return tr("min each"); }, &ToilTask::minutesEach, 1),
        countColumn([] { return tr("+ switch"); }, &ToilTask::contextMinutesEach, 1).roles(muted),
        computedColumn([] { return tr("h/week"); }, weeklyHours, 1).roles(bold),
        computedColumn([] { return tr("Score"); }, toilScore, 2),
        computedColumn([] { return tr("Hours × score"); }, weightedHours, 1).roles(bar) };
}

double ToilTaskTable::barLength(const ToilTask& task) const
{
    double most = 0;
    for (const ToilTask& other : m_model->rows())
        most = std::max(most, weightedHours(other));
    return most > 0 ? weightedHours(task) / most : 0;
}

ToilTaskTable::ToilTaskTable(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_caption(new ElidedText(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_view(new QTableView(this))
    , m_model(nullptr)
    , m_ranked(new QSortFilterProxyModel(this))
    , m_empty(new QLabel(this))
{
    m_model = new RowsModel<ToilTask>(columns(), this);
    m_model->onEdited([this](const ToilTask& after, int) {
        m_document.edit(tr("Change toil task"), [&after](Project& project) {
            if (ToilTask* task = findById(project.toilTasks, after.id))
                *task = after;
        });
    });
    // A proxy keeps the order, so that an open editor and the selection survive a change of rank.
    m_ranked->setSourceModel(m_model);
    m_ranked->setSortRole(RankRole);
    m_ranked->sort(Weighted, Qt::DescendingOrder);
    m_view->setObjectName(u"toilTasks"_s);
    m_view->setModel(m_ranked);
    m_view->setItemDelegate(new ToilTaskDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->installEventFilter(this);
    m_title->setTextFormat(Qt::PlainText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    for (QToolButton* button : { m_add, m_remove })
        button->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setObjectName(u"addTask"_s);
    m_remove->setObjectName(u"removeTask"_s);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_title);
    heading->addWidget(m_caption, 1);
    heading->addWidget(m_remove);
    heading->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);

    connect(m_add, &QToolButton::clicked, this, &ToilTaskTable::addTask);
    connect(m_remove, &QToolButton::clicked, this, &ToilTaskTable::removeTask);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_remove->setEnabled(!currentTask().isNull());
        emit currentChanged(currentTask());
    });
    retranslate();
    restyle();
}

void ToilTaskTable::showTasks(const Project& project, const QUuid& teamId)
{
    const QUuid before = currentTask();
    m_team = teamId;
    QList<ToilTask> tasks;
    for (const ToilTask& task : project.toilTasks)
        if (task.teamId == teamId)
            tasks.append(task);
    m_model->setRows(tasks);
    m_caption->setText(
        teamId.isNull() || tasks.isEmpty() ? QString() : toilTasksCaption(project, teamId));
    if (!setCurrentTask(before) && m_ranked->rowCount() > 0)
        m_view->setCurrentIndex(m_ranked->index(0, 0));
    m_view->setVisible(!tasks.isEmpty());
    m_empty->setVisible(tasks.isEmpty());
    m_add->setEnabled(!teamId.isNull());
    m_remove->setEnabled(!currentTask().isNull());
    layOutColumns();
    m_view->viewport()->update(); // a bar's length depends on all rows, a cause on the teams
}

QUuid ToilTaskTable::currentTask() const
{
    const ToilTask* task = m_model->rowAt(m_ranked->mapToSource(m_view->currentIndex()));
    return task ? task->id : QUuid();
}

bool ToilTaskTable::setCurrentTask(const QUuid& taskId)
{
    const int row = m_model->rowOf(taskId);
    if (row < 0)
        return false;
    if (currentTask() != taskId)
        m_view->setCurrentIndex(m_ranked->mapFromSource(m_model->index(row, 0)));
    return true;
}

void ToilTaskTable::addTask()
{
    if (m_team.isNull())
        return;
    const ToilTask task { .id = QUuid::createUuid(), .teamId = m_team, .causeTeamId = m_team };
    m_document.edit(
        tr("Add toil task"), [&task](Project& project) { project.toilTasks.append(task); });
    if (setCurrentTask(task.id)) {
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    }
}

void ToilTaskTable::removeTask()
{
    const QUuid id = currentTask();
    if (id.isNull())
        return;
    m_document.edit(tr("Delete toil task"), [&id](Project& project) {
        project.toilTasks.removeIf([&id](const ToilTask& task) { return task.id == id; });
    });
}

void ToilTaskTable::retranslate()
{
    m_title->setText(tr("Toil tasks"));
    m_view->setAccessibleName(tr("Toil tasks"));
    m_add->setText(tr("Task"));
    m_add->setAccessibleName(tr("Add task"));
    m_add->setToolTip(tr("Add task (Insert)"));
    m_remove->setAccessibleName(tr("Delete task"));
    m_remove->setToolTip(tr("Delete task (Delete)"));
    m_empty->setText(tr("No task yet. Write down what keeps coming back, however small."));
    m_model->retranslate();
    layOutColumns();
}

void ToilTaskTable::layOutColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    const QFontMetrics small(Type::caption(QApplication::font()));
    const QFontMetrics body(QApplication::font());
    for (int column = 0; column < ColumnCount; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        if (column <= Cause)
            continue;
        const QString text = m_model->headerData(column, Qt::Horizontal).toString();
        const int width
            = std::max(small.horizontalAdvance(text), body.horizontalAdvance(u"0,000"_s));
        header->resizeSection(column, width + (column == Weighted ? body.height() * 3 : 18));
    }
    const int row = std::max(32, body.height() + 12);
    int room = m_view->width();
    for (int column = Times; column < ColumnCount; ++column)
        room -= header->sectionSize(column);
    header->resizeSection(Name, std::max(4 * row, room * 3 / 5));
    header->resizeSection(Cause, std::max(3 * row, room - room * 3 / 5));
    m_view->verticalHeader()->setDefaultSectionSize(row);
    // Only very large text makes the table itself scroll sideways.
    const int bar = header->length() > m_view->width() ? 12 : 2;
    m_view->setFixedHeight(header->sizeHint().height() + row * m_ranked->rowCount() + bar);
}

void ToilTaskTable::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    m_caption->setFont(Type::caption(base));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view->horizontalHeader()->setFont(Type::caption(base));
    QPalette accent;
    accent.setColor(QPalette::ButtonText, theme.accent);
    m_add->setPalette(accent);
    m_add->setIcon(symbolicIcon(u"plus"_s, theme.accent));
    m_remove->setIcon(symbolicIcon(u"delete"_s, theme.muted));
    layOutColumns();
    m_restyling = false;
}

void ToilTaskTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}

bool ToilTaskTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        layOutColumns();
    // Keys that an open editor leaves over come by here too.
    if (event->type() == QEvent::KeyPress && m_view->hasFocus()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            removeTask();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            addTask();
            return true;
        }
        // As F2 does: the key that confirms also begins.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const QModelIndex at = m_view->currentIndex();
            if (at.flags() & Qt::ItemIsEditable)
                m_view->edit(at);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
