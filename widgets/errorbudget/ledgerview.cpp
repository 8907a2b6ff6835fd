// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/ledgerview.h"
#include "app/language/format.h"
#include "widgets/errorbudget/ledgerdelegate.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

/// More rows than these scroll inside the table.
static constexpr int mostRowsShown = 10;

LedgerView::LedgerView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_model(new RowsModel<BudgetLoss>(columns(), this))
{
    for (QLabel* label : { m_title, m_caption })
        label->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_add->setObjectName(u"addIncident"_s);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove->setObjectName(u"removeIncident"_s);
    m_remove->setAutoRaise(true);
    m_table->setObjectName(u"ledger"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new LedgerDelegate([this] { return countsEvents(m_view.objective); }, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    auto* header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(m_title, 1);
    header->addWidget(m_remove);
    header->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_caption);
    layout->addWidget(m_table);
    m_model->onEdited([this](const BudgetLoss& after, int column) {
        m_document.edit(column == Date ? tr("Change an incident's date")
                : column == What       ? tr("Name an incident")
                : column == Lost       ? tr("Change what an incident took")
                                       : tr("Change an incident's cause"),
            [&after](Project& project) {
                if (BudgetLoss* loss = findById(project.budgetLosses, after.id))
                    *loss = after;
            });
    });
    connect(m_add, &QToolButton::clicked, this, &LedgerView::addIncident);
    connect(m_remove, &QToolButton::clicked, this, &LedgerView::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    retranslate();
    restyle();
}

using LedgerColumn = RowsColumn<BudgetLoss>;

static LedgerColumn dateColumn()
{
    return LedgerColumn([] { return LedgerView::tr("Date"); },
        [](const BudgetLoss& loss) { return formatDate(loss.date); })
        .editable(
            [](BudgetLoss& loss, const QVariant& value) {
                loss.date = value.toDate();
                return loss.date.isValid();
            },
            [](const BudgetLoss& loss) { return loss.date; });
}

static LedgerColumn labelColumn()
{
    return LedgerColumn([] { return LedgerView::tr("Incident"); },
        [](const BudgetLoss& loss) { return loss.label; })
        .editable([](BudgetLoss& loss, const QVariant& value) {
            loss.label = value.toString();
            return true;
        });
}

static LedgerColumn causeColumn()
{
    return LedgerColumn(
        [] { return LedgerView::tr("By a change"); }, [](const BudgetLoss&) { return QVariant(); })
        .editable(
            [](BudgetLoss& loss, const QVariant& value) {
                loss.causedByChange = value.toBool();
                return true;
            },
            [](const BudgetLoss& loss) { return loss.causedByChange; })
        .roles([](const BudgetLoss& loss, int role) -> QVariant {
            if (role == Qt::CheckStateRole)
                return int(loss.causedByChange ? Qt::Checked : Qt::Unchecked);
            if (role == Qt::AccessibleTextRole)
                return loss.causedByChange ? LedgerView::tr("caused by a change")
                                           : LedgerView::tr("other cause");
            return {};
        });
}

QList<RowsColumn<BudgetLoss>> LedgerView::columns()
{
    const LedgerColumn lost = LedgerColumn([] { return tr("Lost"); },
        [this](const BudgetLoss& loss) {
            return budgetAmount(m_view.objective, lossAmount(m_view.objective, loss.amount));
        })
                                  .editable(
                                      [](BudgetLoss& loss, const QVariant& value) {
                                          loss.amount = value.toLongLong();
                                          return loss.amount >= 0;
                                      },
                                      [](const BudgetLoss& loss) { return loss.amount; })
                                  .right();
    const LedgerColumn share = LedgerColumn([] { return tr("Of the budget"); },
        [this](const BudgetLoss& loss) {
            return isInWindow(m_view.objective, loss.date, m_today)
                ? leftText(incidentShare(m_view.objective, loss))
                : tr("outside");
        }).right();
    QList<LedgerColumn> columns { dateColumn(), labelColumn(), lost, share };
    for (LedgerColumn& column : columns)
        column.roles([this](const BudgetLoss& loss, int role) -> QVariant {
            if (role == Qt::ForegroundRole && !isInWindow(m_view.objective, loss.date, m_today))
                return Theme::of(this).muted;
            return {};
        });
    columns.append(causeColumn());
    return columns;
}

void LedgerView::showView(const ObjectiveView& view, QDate today)
{
    const bool other = view.objective != m_view.objective || today != m_today;
    m_view = view;
    m_today = today;
    QList<BudgetLoss> rows = view.losses;
    std::stable_sort(rows.begin(), rows.end(),
        [](const BudgetLoss& a, const BudgetLoss& b) { return a.date > b.date; });
    m_model->setRows(rows);
    if (other)
        m_model->retranslate(); // shares and units may differ although the rows do not
    m_table->setVisible(!rows.isEmpty());
    m_caption->setText(rows.isEmpty()
            ? tr("None yet. Each incident's loss is taken from the budget until it leaves the "
                 "window.")
            : tr("what each took from the budget"));
    m_remove->setVisible(!rows.isEmpty());
    fitHeight();
}

void LedgerView::fitHeight()
{
    const int shown = std::min(int(m_model->rows().size()), mostRowsShown);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int columns = m_table->horizontalHeader()->length();
    const bool scrolls = columns > width();
    m_table->setVerticalScrollBarPolicy(
        shown < m_model->rows().size() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * row
        + 2 * m_table->frameWidth()
        + (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void LedgerView::addIncident()
{
    const BudgetLoss loss { .id = QUuid::createUuid(),
        .objectiveId = m_view.objective.id,
        .date = m_today,
        .label = tr("New incident") };
    m_document.edit(
        tr("Add an incident"), [&loss](Project& project) { project.budgetLosses.append(loss); });
    select(loss.id);
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && m_table->isVisible())
        m_table->edit(index);
}

void LedgerView::removeSelected()
{
    QSet<QUuid> ids;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        if (const BudgetLoss* loss = m_model->rowAt(index))
            ids.insert(loss->id);
    if (ids.isEmpty())
        return;
    m_document.edit(tr("Remove incidents"), [&ids](Project& project) {
        project.budgetLosses.removeIf(
            [&ids](const BudgetLoss& loss) { return ids.contains(loss.id); });
    });
}

void LedgerView::select(const QUuid& lossId)
{
    const int row = m_model->rowOf(lossId);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, What));
    m_table->setFocus(Qt::OtherFocusReason);
}

void LedgerView::retranslate()
{
    m_title->setText(tr("Incidents"));
    m_add->setText(tr("Add incident"));
    m_remove->setToolTip(tr("Remove the selected incidents"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_table->setAccessibleName(tr("Incidents of this objective"));
    m_model->retranslate();
}

void LedgerView::restyle()
{
    const QScopedValueRollback restyling(m_restyling, true);
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    m_caption->setFont(Type::caption(base));
    m_caption->setForegroundRole(QPalette::PlaceholderText); // muted
    m_add->setIcon(symbolicIcon(u"plus"_s, theme.accent));
    m_remove->setIcon(symbolicIcon(u"delete"_s, theme.muted));
    m_add->setMinimumHeight(32);
    m_remove->setMinimumSize(32, 32);
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(32, QFontMetrics(base).height() + 12));
    fitHeight();
}

void LedgerView::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
    QWidget::changeEvent(event);
}

void LedgerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight(); // a narrow table scrolls sideways and needs room for the bar
}

bool LedgerView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            removeSelected();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            addIncident();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
