// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewtables.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "widgets/choicedelegate.h"
#include "widgets/theme/theme.h"
#include "widgets/valueedit.h"
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A column of text held in one member.
template <typename T>
static RowsColumn<T> textColumn(std::function<QString()> header, QString T::*member)
{
    return RowsColumn<T>(std::move(header), [member](const T& row) {
        return row.*member;
    }).editable([member](T& row, const QVariant& value) {
        row.*member = value.toString().trimmed();
        return true;
    });
}

/// A column of a date held in one member; an invalid date is refused.
template <typename T>
static RowsColumn<T> dateColumn(std::function<QString()> header, QDate T::*member)
{
    return RowsColumn<T>(
        std::move(header), [member](const T& row) { return formatDate(row.*member); })
        .editable(
            [member](T& row, const QVariant& value) {
                row.*member = value.toDate();
                return value.toDate().isValid();
            },
            [member](const T& row) { return QVariant(row.*member); });
}

OverviewTables::OverviewTables(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    makeActions(column);
    makeMeasures(column);
    makeMeasurements(column);
    makePhases(column);
    column->addStretch();
    retranslate();
}

OverviewTables::Block OverviewTables::makeBlock(QAbstractTableModel* model, QVBoxLayout* column)
{
    Block block { new QLabel, new QPushButton, new QPushButton, new QTableView };
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    block.heading->setFont(Type::bold(font()));
    block.heading->setTextFormat(Qt::PlainText);
    head->addWidget(block.heading, 1);
    head->addWidget(block.add);
    head->addWidget(block.remove);
    if (column->count() > 0)
        column->addSpacing(16);
    column->addLayout(head);
    block.view->setModel(model);
    block.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    block.view->setShowGrid(false);
    block.view->verticalHeader()->hide();
    block.view->verticalHeader()->setDefaultSectionSize(32);
    block.view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    block.view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    block.view->setMinimumHeight(32 * 6);
    block.view->setTabKeyNavigation(false);
    column->addWidget(block.view);
    block.remove->setEnabled(false);
    connect(block.view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [block] { block.remove->setEnabled(block.view->selectionModel()->hasSelection()); });
    return block;
}

template <typename T>
void OverviewTables::connectTable(RowsModel<T>* model, const Block& block, QList<T> Project::*list,
    const QString& key, const std::function<T()>& make)
{
    model->onEdited([this, list, key](const T& after, int column) {
        m_context.document.edit(
            tr("Change entry"),
            [list, after](Project& project) {
                if (T* row = findById(project.*list, after.id))
                    *row = after;
            },
            u"%1/%2/%3"_s.arg(key, after.id.toString()).arg(column));
    });
    connect(block.add, &QPushButton::clicked, this, [this, model, block, list, make] {
        const T row = make();
        m_context.document.edit(
            tr("Add entry"), [list, row](Project& project) { (project.*list).append(row); });
        const int at = model->rowOf(row.id);
        if (at < 0)
            return;
        block.view->setCurrentIndex(model->index(at, 0));
        block.view->edit(model->index(at, 0));
    });
    connect(block.remove, &QPushButton::clicked, this, [this, model, block, list] {
        QList<QUuid> ids;
        const QModelIndexList selected = block.view->selectionModel()->selectedRows();
        for (const QModelIndex& index : selected)
            if (const T* row = model->rowAt(index))
                ids.append(row->id);
        m_context.document.edit(tr("Remove entry"), [list, ids](Project& project) {
            (project.*list).removeIf([&ids](const T& row) { return ids.contains(row.id); });
            if constexpr (std::is_same_v<T, Measure>) {
                // A measure takes its values along; a storyboard that showed it shows none.
                project.measurements.removeIf(
                    [&ids](const Measurement& value) { return ids.contains(value.measureId); });
                for (KataBoard& board : project.kataBoards)
                    if (ids.contains(board.measureId))
                        board.measureId = {};
            }
        });
    });
}

void OverviewTables::makeMeasures(QVBoxLayout* column)
{
    const auto kinds = [] {
        return QStringList { tr("Target, lower is better"), tr("Target, higher is better"),
            tr("Limit to stay under") };
    };
    const auto kindOf = [](const Measure& m) { return m.isLimit ? 2 : m.lowerIsBetter ? 0 : 1; };
    RowsColumn<Measure> target([] { return tr("Target"); },
        [](const Measure& m) { return m.targetMilli ? formatMilli(*m.targetMilli) : u"?"_s; });
    target.right().editable([](Measure& m, const QVariant& value) {
        const QString text = value.toString().trimmed();
        const auto milli = parseDecimal(text, 3, m.unit);
        if (!milli && !text.isEmpty() && text != u"?")
            return false;
        m.targetMilli = milli;
        return true;
    });
    RowsColumn<Measure> kind([] { return tr("Kind"); },
        [kinds, kindOf](const Measure& m) { return kinds().at(kindOf(m)); });
    kind.editable(
        [](Measure& m, const QVariant& value) {
            m.lowerIsBetter = value.toInt() != 1;
            m.isLimit = value.toInt() == 2;
            return true;
        },
        [kindOf](const Measure& m) { return kindOf(m); });
    m_measures = new RowsModel<Measure>(
        { textColumn<Measure>([] { return tr("Measure of success"); }, &Measure::name),
            textColumn<Measure>([] { return tr("Unit"); }, &Measure::unit), target, kind },
        this);
    m_measureBlock = makeBlock(m_measures, column);
    m_measureBlock.view->setItemDelegateForColumn(3, new ChoiceDelegate(kinds, this));
    connectTable<Measure>(m_measures, m_measureBlock, &Project::measures, u"measure"_s,
        [] { return Measure { .id = QUuid::createUuid(), .name = tr("New measure") }; });
    connect(m_measureBlock.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { showMeasurements(); });
}

void OverviewTables::makeMeasurements(QVBoxLayout* column)
{
    RowsColumn<Measurement> value(
        [] { return tr("Value"); }, [](const Measurement& m) { return formatMilli(m.valueMilli); });
    value.right().editable([](Measurement& m, const QVariant& entered) {
        const auto milli = parseDecimal(entered.toString(), 3);
        m.valueMilli = milli.value_or(0);
        return milli.has_value();
    });
    m_measurements = new RowsModel<Measurement>(
        { dateColumn<Measurement>([] { return tr("Date"); }, &Measurement::date), value }, this);
    m_measurementBlock = makeBlock(m_measurements, column);
    connectTable<Measurement>(
        m_measurements, m_measurementBlock, &Project::measurements, u"measurement"_s, [this] {
            return Measurement { QUuid::createUuid(), shownMeasure(), m_context.now().date(), 0 };
        });
}

void OverviewTables::makePhases(QVBoxLayout* column)
{
    m_phases = new RowsModel<Phase>(
        { textColumn<Phase>([] { return tr("Phase of the journey"); }, &Phase::name),
            dateColumn<Phase>([] { return tr("Starts"); }, &Phase::start),
            dateColumn<Phase>([] { return tr("Next one starts"); }, &Phase::end) },
        this);
    m_phaseBlock = makeBlock(m_phases, column);
    connectTable<Phase>(m_phases, m_phaseBlock, &Project::phases, u"phase"_s, [this] {
        const QList<Phase>& phases = m_context.document.project().phases;
        const QDate start = phases.isEmpty() ? m_context.now().date() : phases.last().end;
        return Phase { QUuid::createUuid(), tr("New phase"), start, start.addMonths(1) };
    });
}

void OverviewTables::makeActions(QVBoxLayout* column)
{
    const auto subjects = [] {
        QStringList names;
        for (int subject = 0; subject <= int(Subject::Report); ++subject)
            names.append(subjectName(Subject(subject)));
        return names;
    };
    const auto states = [] { return QStringList { tr("Open"), tr("Done") }; };
    RowsColumn<Action> panel(
        [] { return tr("Panel"); }, [](const Action& a) { return subjectName(a.subject); });
    panel.editable(
        [](Action& a, const QVariant& value) {
            a.subject = Subject(value.toInt());
            return true;
        },
        [](const Action& a) { return int(a.subject); });
    RowsColumn<Action> due([] { return tr("When"); },
        [](const Action& a) { return a.due.isValid() ? formatDateTime(a.due) : tr("No date"); });
    due.editable(
        [](Action& a, const QVariant& value) {
            a.due = value.toDateTime();
            return a.due.isValid();
        },
        [this](const Action& a) {
            return a.due.isValid() ? a.due : QDateTime(m_context.now().date(), QTime(9, 0));
        });
    RowsColumn<Action> state(
        [] { return tr("State"); }, [states](const Action& a) { return states().at(a.done); });
    state.editable(
        [](Action& a, const QVariant& value) {
            a.done = value.toInt() == 1;
            return true;
        },
        [](const Action& a) { return int(a.done); });
    m_actions = new RowsModel<Action>(
        { textColumn<Action>([] { return tr("Action"); }, &Action::title),
            textColumn<Action>([] { return tr("Who"); }, &Action::owner), panel, due, state },
        this);
    m_actionBlock = makeBlock(m_actions, column);
    m_actionBlock.view->setItemDelegateForColumn(2, new ChoiceDelegate(subjects, this));
    m_actionBlock.view->setItemDelegateForColumn(4, new ChoiceDelegate(states, this));
    m_actionBlock.view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_actionBlock.view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connectTable<Action>(m_actions, m_actionBlock, &Project::actions, u"action"_s, [this] {
        return Action { .id = QUuid::createUuid(),
            .title = tr("New action"),
            .due = QDateTime(m_context.now().date().addDays(7), QTime(9, 0)) };
    });
}

QUuid OverviewTables::shownMeasure() const
{
    const Measure* measure = m_measures->rowAt(m_measureBlock.view->currentIndex());
    if (!measure && !m_measures->rows().isEmpty())
        measure = &m_measures->rows().first();
    return measure ? measure->id : QUuid();
}

void OverviewTables::showMeasurements()
{
    const Project& project = m_context.document.project();
    const QUuid shown = shownMeasure();
    QList<Measurement> values;
    for (const Measurement& measurement : project.measurements)
        if (measurement.measureId == shown)
            values.append(measurement);
    std::stable_sort(values.begin(), values.end(),
        [](const Measurement& a, const Measurement& b) { return a.date < b.date; });
    m_measurements->setRows(values);
    const Measure* measure = findById(project.measures, shown);
    m_measurementBlock.heading->setText(
        measure ? tr("Values of “%1”").arg(measure->name) : tr("Values"));
    m_measurementBlock.add->setEnabled(measure != nullptr && !m_context.document.isReadOnly());
}

void OverviewTables::showProject(const Project& project)
{
    m_actions->setRows(project.actions);
    m_measures->setRows(project.measures);
    m_phases->setRows(project.phases);
    showMeasurements();
}

void OverviewTables::retranslate()
{
    const auto name = [](const Block& block, const QString& heading, const QString& add) {
        block.heading->setText(heading);
        block.add->setText(add);
        block.remove->setText(tr("Remove"));
        block.view->setAccessibleName(heading);
        block.add->setAccessibleName(add);
        block.remove->setAccessibleName(tr("Remove: %1").arg(heading));
    };
    name(m_actionBlock, tr("Actions"), tr("Add action"));
    name(m_measureBlock, tr("Measures of success"), tr("Add measure"));
    name(m_measurementBlock, tr("Values"), tr("Add value"));
    name(m_phaseBlock, tr("Journey"), tr("Add phase"));
    m_actions->retranslate();
    m_measures->retranslate();
    m_measurements->retranslate();
    m_phases->retranslate();
    showMeasurements();
}

void OverviewTables::revealAction(const QUuid& id)
{
    const int row = m_actions->rowOf(id);
    if (row < 0)
        return;
    m_actionBlock.view->setCurrentIndex(m_actions->index(row, 0));
    m_actionBlock.view->setFocus();
}
