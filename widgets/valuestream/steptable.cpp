// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/steptable.h"
#include "app/project/document.h"
#include "app/valuestream/markedvalue.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamgraph.h"
#include "app/valuestream/streamwords.h"
#include "widgets/rowsmodel.h"
#include "widgets/valueedit.h"
#include "widgets/valuestream/stepcelldelegate.h"
#include "widgets/valuestream/stepnumber.h"
#include "widgets/wrappedtext.h"
#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

enum Column {
    Name,
    TeamName,
    ProcessTime,
    LeadTime,
    Wait,
    Quality,
    People,
    Queue,
    Batch,
    Count,
    P85
};

static std::optional<StepNumber> numberOf(int column)
{
    switch (column) {
    case ProcessTime:
        return StepNumber::ProcessTime;
    case LeadTime:
        return StepNumber::LeadTime;
    case Quality:
        return StepNumber::CompleteAccurate;
    case People:
        return StepNumber::People;
    case Queue:
        return StepNumber::Queue;
    default:
        return std::nullopt;
    }
}

RowsColumn<StepTable::Row> StepTable::numberColumn(StepNumber number)
{
    const auto shown = [number](const Row& row) {
        const auto value = stepNumber(row.step, number);
        return !hasStepNumber(row.step, number) ? u"–"_s
            : value                             ? stepNumberText(number, *value, row.day)
                                                : u"?"_s;
    };
    return RowsColumn<Row>([number] { return stepNumberName(number); }, shown)
        .right()
        .editable(
            [number](Row& row, const QVariant& value) {
                return hasStepNumber(row.step, number)
                    && takeStepNumber(row.step, number, value.toString(), row.day);
            },
            [number](const Row& row) { return typedStepNumber(row.step, number, row.day); })
        .roles([number, shown](const Row& row, int role) -> QVariant {
            const Provenance source = provenanceOf(row.step, number);
            switch (role) {
            case StepCellDelegate::AppliesRole:
                return hasStepNumber(row.step, number);
            case StepCellDelegate::MarkRole:
                return hasStepNumber(row.step, number) && stepNumber(row.step, number)
                    ? originMark(source.origin)
                    : QString();
            case Qt::ToolTipRole:
            case Qt::AccessibleTextRole: {
                if (!hasStepNumber(row.step, number))
                    return role == Qt::ToolTipRole ? QVariant() : QVariant(tr("not applicable"));
                if (!stepNumber(row.step, number))
                    return tr("unknown");
                const QString words = stepNumberSource(row.step, number, row.day);
                const QString text = words.isEmpty() ? shown(row) : shown(row) + u", "_s + words;
                return role == Qt::ToolTipRole ? plainToolTip(text) : text;
            }
            default:
                return {};
            }
        });
}

RowsColumn<StepTable::Row> StepTable::batchColumn()
{
    return RowsColumn<Row>([] { return tr("Batch"); },
        [](const Row& row) {
            return isProcess(row.step) ? formatNumber(row.step.batchSize) : u"–"_s;
        })
        .right()
        .editable([](Row& row, const QVariant& value) {
            const auto size = parseDecimal(value.toString(), 0);
            const bool readable = isProcess(row.step) && size && *size >= 1 && *size <= 1'000'000;
            if (readable)
                row.step.batchSize = int(*size);
            return readable;
        })
        .roles([](const Row& row, int role) -> QVariant {
            return role == StepCellDelegate::AppliesRole ? QVariant(isProcess(row.step))
                                                         : QVariant();
        });
}

QList<RowsColumn<StepTable::Row>> StepTable::columns()
{
    using C = RowsColumn<Row>;
    return {
        C([] { return tr("Step"); }, [](const Row& row) { return stepName(row.step); })
            .editable(
                [](Row& row, const QVariant& value) {
                    row.step.name = value.toString().simplified();
                    return true;
                },
                [](const Row& row) { return row.step.name; })
            .roles([](const Row& row, int role) -> QVariant {
                if (role == Qt::AccessibleTextRole && !isProcess(row.step))
                    return stepKindName(row.step.kind) + u' ' + stepName(row.step);
                return {};
            }),
        C([] { return tr("Team"); },
            [](const Row& row) { return row.team.isEmpty() ? u"?"_s : row.team; })
            .editable(
                [](Row& row, const QVariant& value) {
                    row.team = value.toString().simplified();
                    if (row.team == u"?")
                        row.team.clear();
                    return true;
                },
                [](const Row& row) { return row.team; })
            .roles([this](const Row&, int role) -> QVariant {
                return role == StepCellDelegate::ChoicesRole ? QVariant(m_teams) : QVariant();
            }),
        numberColumn(StepNumber::ProcessTime),
        numberColumn(StepNumber::LeadTime),
        C([] { return tr("Wait"); },
            [](const Row& row) { return formatDuration(waitOf(row.step), row.day); })
            .right(),
        numberColumn(StepNumber::CompleteAccurate),
        numberColumn(StepNumber::People),
        numberColumn(StepNumber::Queue),
        batchColumn(),
        C([] { return tr("Count"); }, [](const Row& row) { return formatNumber(row.step.count); })
            .right(),
        C([] { return tr("85 % within"); },
            [](const Row& row) { return formatDuration(row.step.p85LeadTime, row.day); })
            .right(),
    };
}

void StepTable::makeModel()
{
    m_model = new RowsModel<Row>(columns(), this);
    m_model->onEdited([this](const Row& after, int column) { write(after, column); });
}

StepTable::StepTable(Document& document, QWidget* parent)
    : QTableView(parent)
    , m_document(document)
{
    makeModel();
    setModel(m_model);
    setItemDelegate(
        new StepCellDelegate([this](const QModelIndex& index,
                                 const QString& text) { return m_model->accepts(index, text); },
            this));
    setObjectName(u"stepTable"_s);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 12));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(56);
    retranslate();
}

void StepTable::retranslate()
{
    setAccessibleName(tr("Steps of the value stream"));
    m_model->retranslate();
    for (int column = TeamName; column <= P85; ++column)
        resizeColumnToContents(column);
}

void StepTable::write(const Row& after, int column)
{
    const QString text = column == Name ? tr("Rename step")
        : column == TeamName            ? tr("Change team")
                                        : tr("Change step");
    m_document.edit(text, [&](Project& project) {
        Step step = after.step;
        if (column == TeamName)
            step.teamId = teamNamed(project, after.team);
        if (Step* existing = findById(project.steps, after.id))
            *existing = step;
    });
}

void StepTable::showMap(const Project& project, const StreamMap& map)
{
    m_showing = true;
    QHash<QUuid, QString> teams;
    m_teams.clear();
    for (const Team& team : project.teams) {
        teams.insert(team.id, team.name);
        m_teams.append(team.name);
    }
    QList<Row> rows;
    rows.reserve(map.steps.size());
    for (const int i : streamGraph(map).order) {
        const Step& step = map.steps.at(i);
        rows.append({ step.id, step, teams.value(step.teamId), map.stream.dayLength });
    }
    const bool another = m_model->rows().isEmpty();
    m_model->setRows(rows);
    for (const int column : { int(Count), int(P85) })
        setColumnHidden(column, !map.isDiscovered());
    for (const int column : { int(Quality), int(People), int(Queue), int(Batch) })
        setColumnHidden(column, map.isDiscovered());
    if (another)
        for (int column = TeamName; column <= P85; ++column)
            resizeColumnToContents(column);
    m_showing = false;
}

void StepTable::select(const QUuid& stepId)
{
    m_showing = true;
    const int row = m_model->rowOf(stepId);
    const int column = std::max(0, currentIndex().column());
    if (row < 0)
        clearSelection();
    else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
        setCurrentIndex(m_model->index(row, column));
    m_showing = false;
}

void StepTable::editName(const QUuid& stepId)
{
    const int row = m_model->rowOf(stepId);
    if (row < 0)
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(m_model->index(row, Name));
    edit(currentIndex());
}

void StepTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const Row* row = m_model ? m_model->rowAt(current) : nullptr;
    if (row && !m_showing)
        emit stepPicked(row->id);
}

// By keyboard

bool StepTable::isField(const QModelIndex& index) const
{
    if (!index.isValid() || isColumnHidden(index.column()) || !(index.flags() & Qt::ItemIsEditable))
        return false;
    const QVariant applies = index.data(StepCellDelegate::AppliesRole);
    return !applies.isValid() || applies.toBool();
}

bool StepTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    return isField(index) && QTableView::edit(index, trigger, event);
}

/// Along the walk from field to field. At its ends there is nothing more, so that Tab leaves the
/// table.
QModelIndex StepTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveNext && action != MovePrevious) || !currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    const int columns = m_model->columnCount();
    const int fields = columns * m_model->rowCount();
    const int direction = action == MoveNext ? 1 : -1;
    int at = currentIndex().row() * columns + currentIndex().column() + direction;
    for (; at >= 0 && at < fields; at += direction)
        if (const QModelIndex index = m_model->index(at / columns, at % columns); isField(index))
            return index;
    return {};
}

/// Enter goes down; the delegate closes with this hint for nothing else.
void StepTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

/// Nothing typed is unknown; people and batches always are some, and a step keeps its name.
void StepTable::clearField(const QModelIndex& index)
{
    if (isField(index) && index.column() != Name)
        m_model->setData(index, QString());
}

/// Letters are names here, before they are shortcuts of the panel.
bool StepTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool types = !(key->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
            && !key->text().isEmpty() && key->text().at(0).isPrint();
        const bool named = currentIndex().column() <= TeamName;
        if (types && isField(currentIndex()) && (named || !key->text().at(0).isLetter())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Insert)
        emit addRequested();
    else if (event->key() == Qt::Key_Delete && (control || currentIndex().column() <= Name))
        emit removeRequested();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearField(currentIndex());
    else if (control && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (enters && state() == EditingState)
        event->accept(); // comes from the field, which goes down by itself
    else if (enters)
        edit(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QTableView::keyPressEvent(event);
}

// The menu of a field

void StepTable::fillMenu(QMenu& menu, const QModelIndex& index)
{
    const Row* row = m_model->rowAt(index);
    const std::optional<StepNumber> number = numberOf(index.column());
    if (row && number && isField(index) && stepNumber(row->step, *number)) {
        menu.addSection(tr("Where the number comes from"));
        auto* group = new QActionGroup(&menu);
        for (const Origin origin :
            { Origin::Measured, Origin::Estimated, Origin::Guess, Origin::Unsaid }) {
            QAction* action = group->addAction(menu.addAction(
                originName(origin), this, [this, id = row->id, number = *number, origin] {
                    m_document.edit(tr("Change source of a number"), [&](Project& project) {
                        Step* step = findById(project.steps, id);
                        if (!step)
                            return;
                        Provenance source = provenanceOf(*step, number);
                        source.origin = origin;
                        setProvenance(*step, number, source);
                    });
                }));
            action->setCheckable(true);
            action->setChecked(provenanceOf(row->step, *number).origin == origin);
        }
        menu.addSeparator();
    }
    if (isField(index) && index.column() != Name)
        menu.addAction(tr("Unknown"), this, [this, index] { clearField(index); });
    menu.addSeparator();
    menu.addAction(tr("Add a step behind it"), this, &StepTable::addRequested);
    menu.addAction(tr("Move earlier"), this, [this] { emit moveRequested(-1); });
    menu.addAction(tr("Move later"), this, [this] { emit moveRequested(1); });
    menu.addSeparator();
    menu.addAction(tr("Remove step"), this, &StepTable::removeRequested);
}

void StepTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    menu->popup(
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}
