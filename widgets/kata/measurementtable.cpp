// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/measurementtable.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/kata/pastedpoints.h"
#include "app/language/format.h"
#include "widgets/kata/sheettext.h"
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

MeasurementTable::MeasurementTable(const KataEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_choice(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_hint(new SheetText(this))
{
    using Column = RowsColumn<Measurement>;
    const auto readDay = [](Measurement& row, const QVariant& value) {
        const QDate date = readDate(value.toString());
        if (date.isValid())
            row.date = date;
        return date.isValid();
    };
    const auto readValue = [this](Measurement& row, const QVariant& value) {
        const auto milli = parseMeasured(value.toString(), m_measureUnit);
        if (milli)
            row.valueMilli = *milli;
        return milli.has_value();
    };
    const auto muted = [](const Measurement& row, int role) {
        // The last row is a suggestion until it has a value.
        return role == Qt::ForegroundRole && row.id.isNull()
            ? QVariant(QApplication::palette().color(QPalette::PlaceholderText))
            : QVariant();
    };
    m_model = new RowsModel<Measurement>(
        { Column([] { return tr("Date"); },
              [](const Measurement& row) { return formatDate(row.date); })
                .editable(
                    readDay, [](const Measurement& row) { return row.date.toString(Qt::ISODate); })
                .roles(muted),
            Column([] { return tr("Value"); },
                [this](const Measurement& row) {
                    return row.id.isNull()
                        ? tr("add a value")
                        : formatMeasured(row.valueMilli, m_measureUnit, m_decimals);
                })
                .right()
                .editable(readValue,
                    [](const Measurement& row) {
                        return row.id.isNull() ? QString() : formatMeasuredNumber(row.valueMilli);
                    })
                .roles(muted) },
        this);
    m_model->onEdited([this](const Measurement& row, int column) { takeRow(row, column); });
    m_view->setModel(m_model);
    m_view->setObjectName(u"measurements"_s);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 8));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_hint->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    makeHead();
    connectFields();
    retranslate();
}

void MeasurementTable::makeHead()
{
    for (QWidget* field : { static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_name),
             static_cast<QWidget*>(m_unit) })
        field->setMinimumHeight(32);
    m_name->setObjectName(u"measureName"_s);
    m_unit->setObjectName(u"measureUnit"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_choice, 2);
    head->addWidget(m_name, 3);
    head->addWidget(m_unit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
}

void MeasurementTable::connectFields()
{
    const auto changeMeasure = [this](QString Measure::*field, const QString& text) {
        const QUuid fresh = QUuid::createUuid();
        m_edit(
            tr("Change measure"),
            [id = m_boardId, fresh, field, text](Project& project) {
                if (Measure* measure
                    = findById(project.measures, ensureMeasure(project, id, fresh)))
                    measure->*field = text;
            },
            kataKey(m_boardId, field == &Measure::name ? u"measure/name"_s : u"measure/unit"_s));
    };
    connect(m_name, &QLineEdit::textEdited, this,
        [changeMeasure](const QString& text) { changeMeasure(&Measure::name, text); });
    connect(m_unit, &QLineEdit::textEdited, this,
        [changeMeasure](const QString& text) { changeMeasure(&Measure::unit, text.trimmed()); });
    connect(m_choice, &QComboBox::activated, this, [this] {
        const QUuid chosen = m_choice->currentData().toUuid();
        m_edit(tr("Choose measure"),
            [id = m_boardId, chosen](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->measureId = chosen;
            },
            {});
    });
}

void MeasurementTable::showBoard(const Project& project, const KataBoard& board, QDate today)
{
    m_boardId = board.id;
    const Measure* measure = findById(project.measures, board.measureId);
    m_measureId = measure ? measure->id : QUuid();
    m_measureUnit = measure ? measure->unit : board.outcome.unit;
    m_choice->clear();
    m_choice->addItem(tr("New measure"), QUuid());
    for (const Measure& known : project.measures)
        m_choice->addItem(
            known.name.isEmpty() ? tr("Measure without a name") : known.name, known.id);
    m_choice->setCurrentIndex(measure ? std::max(0, m_choice->findData(measure->id)) : 0);
    const auto fill = [](QLineEdit* edit, const QString& text) {
        if (edit->text().trimmed() != text.trimmed())
            edit->setText(text);
    };
    fill(m_name, measure ? measure->name : QString());
    fill(m_unit, measure ? measure->unit : QString());

    QList<Measurement> rows;
    if (measure)
        for (const Measurement& measurement : project.measurements)
            if (measurement.measureId == measure->id)
                rows.append(measurement);
    std::stable_sort(rows.begin(), rows.end(),
        [](const Measurement& a, const Measurement& b) { return a.date < b.date; });
    m_decimals = measure ? decimalsOf(runPoints(project.measurements, measure->id)) : 0;
    // The next point of the same rhythm, but never in the future.
    QDate next = today;
    if (rows.size() >= 2) {
        const QDate last = rows.last().date;
        const QDate step = last.addDays(rows.at(rows.size() - 2).date.daysTo(last));
        if (step > last && step <= today)
            next = step;
    }
    rows.append({ .date = next });
    m_model->setRows(rows);
}

void MeasurementTable::takeRow(const Measurement& row, int column)
{
    if (row.id.isNull() && column == 0) {
        // Only the date of the row to come was changed: kept until its value is typed.
        QList<Measurement> rows;
        for (int i = 0; i + 1 < m_model->rowCount(); ++i)
            rows.append(*m_model->rowAt(m_model->index(i, 0)));
        rows.append(row);
        m_model->setRows(rows);
        return;
    }
    Measurement kept = row;
    if (kept.id.isNull())
        kept.id = QUuid::createUuid();
    const QUuid fresh = QUuid::createUuid();
    m_edit(row.id.isNull() ? tr("Add measurement") : tr("Change measurement"),
        [id = m_boardId, fresh, kept](Project& project) {
            Measurement measurement = kept;
            measurement.measureId = ensureMeasure(project, id, fresh);
            setMeasurement(project, measurement);
        },
        {});
}

void MeasurementTable::paste()
{
    const PastedPoints pasted = readPastedPoints(QApplication::clipboard()->text(), m_measureUnit);
    if (!pasted.points.isEmpty()) {
        QList<QUuid> ids;
        for (qsizetype i = 0; i < pasted.points.size(); ++i)
            ids.append(QUuid::createUuid());
        const QUuid fresh = QUuid::createUuid();
        m_edit(tr("Paste measurements"),
            [id = m_boardId, fresh, ids, points = pasted.points](Project& project) {
                const QUuid measure = ensureMeasure(project, id, fresh);
                for (qsizetype i = 0; i < points.size(); ++i)
                    project.measurements.append(
                        { ids.at(i), measure, points.at(i).date, points.at(i).valueMilli });
            },
            {});
    }
    const QString taken = tr("%n row(s) pasted", nullptr, int(pasted.points.size()));
    m_hint->setText(pasted.unreadable == 0
            ? taken
            : taken + u", "_s + tr("%n without a date and a value", nullptr, pasted.unreadable));
}

void MeasurementTable::removeSelected()
{
    QList<QUuid> ids;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        if (const Measurement* row = m_model->rowAt(index); row && !row->id.isNull())
            ids.append(row->id);
    if (!ids.isEmpty())
        m_edit(tr("Remove measurements"),
            [ids](Project& project) { removeMeasurements(project, ids); }, {});
}

bool MeasurementTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeasurementTable::retranslate()
{
    m_choice->setAccessibleName(tr("Measure shown"));
    m_name->setAccessibleName(tr("Name of the measure"));
    m_name->setPlaceholderText(tr("Name, e.g. lead time"));
    m_unit->setAccessibleName(tr("Unit of the measure"));
    m_unit->setPlaceholderText(tr("Unit"));
    m_view->setAccessibleName(tr("Measured values"));
    m_hint->setText(tr("Rows of date and value can be pasted from a spreadsheet. Escape or T shows "
                       "the chart."));
    m_model->retranslate();
}

void MeasurementTable::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 1));
    m_view->scrollToBottom();
}
