// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/steptable.h"
#include "app/project/document.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamwords.h"
#include "widgets/rowsmodel.h"
#include "widgets/valueedit.h"
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

enum Column { Name, TeamName, ProcessTime, LeadTime, Wait, Quality, People, Queue, Count, P85 };

/// An empty field or "?" is unknown; anything else must be read by `parse`.
template <typename T, typename Parse>
static bool takeOptional(std::optional<T>& target, const QVariant& value, Parse parse)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || text == u"?") {
        target.reset();
        return true;
    }
    const std::optional<T> read = parse(text);
    if (read)
        target = read;
    return read.has_value();
}

static std::optional<int> wholeNumber(const QString& text)
{
    const auto number = parseDecimal(text, 0);
    return number && *number >= 0 && *number <= 1'000'000 ? std::optional<int>(int(*number))
                                                          : std::nullopt;
}

static std::optional<int> percent(const QString& text)
{
    const auto ppm = parseDecimal(text, 4, u"%"_s);
    return ppm && *ppm >= 0 && *ppm <= 1'000'000 ? std::optional<int>(int(*ppm)) : std::nullopt;
}

void StepTable::makeModel()
{
    using C = RowsColumn<Row>;
    const auto time = [](std::optional<std::chrono::seconds> Step::*part) {
        return [part](const Row& row) { return formatDuration(row.step.*part, row.day); };
    };
    const auto takeTime = [](std::optional<std::chrono::seconds> Step::*part) {
        return [part](Row& row, const QVariant& value) {
            return takeOptional(row.step.*part, value,
                [&row](const QString& text) { return parseDuration(text, row.day); });
        };
    };
    m_model = new RowsModel<Row>(
        {
            C([] { return tr("Step"); }, [](const Row& row) { return stepName(row.step); })
                .editable(
                    [](Row& row, const QVariant& value) {
                        row.step.name = value.toString().simplified();
                        return true;
                    },
                    [](const Row& row) { return row.step.name; }),
            C([] { return tr("Team"); },
                [](const Row& row) { return row.team.isEmpty() ? u"?"_s : row.team; })
                .editable(
                    [](Row& row, const QVariant& value) {
                        row.team = value.toString().simplified();
                        return true;
                    },
                    [](const Row& row) { return row.team; }),
            C([] { return tr("Process time"); }, time(&Step::processTime))
                .right()
                .editable(takeTime(&Step::processTime)),
            C([] { return tr("Lead time"); }, time(&Step::leadTime))
                .right()
                .editable(takeTime(&Step::leadTime)),
            C([] { return tr("Wait"); },
                [](const Row& row) { return formatDuration(waitOf(row.step), row.day); })
                .right(),
            C([] { return tr("%C&A"); },
                [](const Row& row) {
                    return row.step.completeAccuratePpm ? formatPpm(*row.step.completeAccuratePpm)
                                                        : u"?"_s;
                })
                .right()
                .editable([](Row& row, const QVariant& value) {
                    return takeOptional(row.step.completeAccuratePpm, value, percent);
                }),
            C([] { return tr("People"); },
                [](const Row& row) { return formatNumber(row.step.people); })
                .right()
                .editable([](Row& row, const QVariant& value) {
                    const auto people = wholeNumber(value.toString());
                    if (people)
                        row.step.people = std::max(1, *people);
                    return people.has_value();
                }),
            C([] { return tr("Queue"); },
                [](const Row& row) {
                    return row.step.queue ? formatNumber(*row.step.queue) : u"?"_s;
                })
                .right()
                .editable([](Row& row, const QVariant& value) {
                    return takeOptional(row.step.queue, value, wholeNumber);
                }),
            C([] { return tr("Count"); },
                [](const Row& row) { return formatNumber(row.step.count); })
                .right(),
            C([] { return tr("85 % within"); }, time(&Step::p85LeadTime)).right(),
        },
        this);
    m_model->onEdited([this](const Row& after, int column) { write(after, column); });
}

StepTable::StepTable(Document& document, QWidget* parent)
    : QTableView(parent)
    , m_document(document)
{
    makeModel();
    setModel(m_model);
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
    horizontalHeader()->setMinimumSectionSize(64);
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
    for (const Team& team : project.teams)
        teams.insert(team.id, team.name);
    QList<Row> rows;
    rows.reserve(map.steps.size());
    for (const Step& step : map.steps)
        rows.append({ step.id, step, teams.value(step.teamId), map.stream.dayLength });
    const bool another = m_model->rows().isEmpty();
    m_model->setRows(rows);
    for (const int column : { int(Count), int(P85) })
        setColumnHidden(column, !map.isDiscovered());
    for (const int column : { int(Quality), int(People), int(Queue) })
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

void StepTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const Row* row = m_model ? m_model->rowAt(current) : nullptr;
    if (row && !m_showing)
        emit stepPicked(row->id);
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Insert)
        emit addRequested();
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else if (control && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}
