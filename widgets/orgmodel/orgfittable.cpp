// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/orgmodel/orgfittable.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/document.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

using FitColumn = RowsColumn<OrgFitRow>;
static constexpr int levelCount = 3;
static constexpr int firstModelColumn = 2;

FitColumn OrgFitTable::nameColumn() const
{
    // The name stands once for the three levels; an emptied name is the standard one again.
    return FitColumn([] { return tr("Criterion"); },
        [](const OrgFitRow& row) {
            return row.level == 0 ? orgCriterionName(row.criterion) : QString();
        })
        .editable(
            [](OrgFitRow& row, const QVariant& value) {
                const QString name = value.toString().trimmed();
                row.criterion.name.clear();
                if (name != orgCriterionName(row.criterion))
                    row.criterion.name = name;
                return true;
            },
            [](const OrgFitRow& row) { return orgCriterionName(row.criterion); });
}

FitColumn OrgFitTable::levelColumn() const
{
    return FitColumn([] { return tr("Level"); },
        [](const OrgFitRow& row) { return orgLevelName(row.criterion, row.level); })
        .roles([](const OrgFitRow& row, int role) {
            return role == Qt::FontRole && row.level == row.criterion.level
                ? QVariant(Type::bold(QApplication::font()))
                : QVariant();
        });
}

FitColumn OrgFitTable::fitColumn(OrgModel model) const
{
    const auto write = [model](OrgFitRow& row, const QVariant& value) {
        bool ok = false;
        const int fit = value.toInt(&ok);
        if (!ok || fit < 0 || fit > 4)
            return false;
        row.criterion.fit[size_t(row.level)][size_t(model)] = fit;
        return true;
    };
    return FitColumn([model] { return orgModelName(model); },
        [model](
            const OrgFitRow& row) { return row.criterion.fit[size_t(row.level)][size_t(model)]; })
        .right()
        .editable(write)
        .roles([](const OrgFitRow& row, int role) {
            return role == Qt::FontRole && row.level == row.criterion.level
                ? QVariant(Type::bold(QApplication::font()))
                : QVariant();
        });
}

FitColumn OrgFitTable::reasonColumn() const
{
    return FitColumn([] { return tr("Why"); },
        [](const OrgFitRow& row) {
            return row.level == 0 ? orgFitReason(row.criterion) : QString();
        })
        .editable(
            [](OrgFitRow& row, const QVariant& value) {
                const QString reason = value.toString().trimmed();
                row.criterion.reason.clear();
                if (reason != orgFitReason(row.criterion))
                    row.criterion.reason = reason;
                return true;
            },
            [](const OrgFitRow& row) { return orgFitReason(row.criterion); })
        .roles([this](const OrgFitRow& row, int role) {
            if (role == Qt::ToolTipRole)
                return QVariant(plainToolTip(orgFitReason(row.criterion)));
            return role == Qt::ForegroundRole ? QVariant(Theme::of(this).muted) : QVariant();
        });
}

QList<FitColumn> OrgFitTable::columns() const
{
    QList<FitColumn> list { nameColumn(), levelColumn() };
    for (int model = 0; model < orgModelCount; ++model)
        list.append(fitColumn(OrgModel(model)));
    list.append(reasonColumn());
    return list;
}

OrgFitTable::OrgFitTable(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_view(new QTableView(this))
    , m_model(new RowsModel<OrgFitRow>(columns(), this))
{
    m_model->onEdited([this](const OrgFitRow& after, int) {
        m_document.edit(tr("Change fit values"), [&after](Project& project) {
            if (OrgCriterion* criterion = findById(project.orgCriteria, after.criterion.id)) {
                criterion->name = after.criterion.name;
                criterion->fit = after.criterion.fit;
                criterion->reason = after.criterion.reason;
            }
        });
    });
    for (QLabel* label : { m_title, m_caption })
        label->setTextFormat(Qt::PlainText);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_model);
    m_view->setObjectName(u"fitValues"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->installEventFilter(this);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setObjectName(u"addCriterion"_s);
    m_remove->setAutoRaise(true);
    m_remove->setObjectName(u"removeCriterion"_s);
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
    connect(m_add, &QToolButton::clicked, this, &OrgFitTable::addCriterion);
    connect(m_remove, &QToolButton::clicked, this, &OrgFitTable::removeCriterion);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { m_remove->setEnabled(m_view->currentIndex().isValid()); });
    retranslate();
    restyle();
}

void OrgFitTable::showProject(const Project& project)
{
    QList<OrgFitRow> rows;
    for (const OrgCriterion& criterion : project.orgCriteria)
        for (int level = 0; level < levelCount; ++level)
            rows.append({ .id = QUuid::createUuidV5(criterion.id, QString::number(level)),
                .criterion = criterion,
                .level = level });
    m_model->setRows(rows);
    m_remove->setEnabled(m_view->currentIndex().isValid());
    layOutColumns();
}

void OrgFitTable::addCriterion()
{
    // Every model fits in the middle until somebody says otherwise, so nothing changes order yet.
    OrgCriterion criterion { .id = QUuid::createUuid() };
    for (auto& level : criterion.fit)
        level.fill(2);
    m_document.edit(tr("Add criterion"),
        [&criterion](Project& project) { project.orgCriteria.append(criterion); });
    const int row = m_model->rowCount() - levelCount;
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    }
}

void OrgFitTable::removeCriterion()
{
    const OrgFitRow* row = m_model->rowAt(m_view->currentIndex());
    if (!row)
        return;
    const QUuid id = row->criterion.id;
    m_document.edit(tr("Delete criterion"), [&id](Project& project) {
        project.orgCriteria.removeIf(
            [&id](const OrgCriterion& criterion) { return criterion.id == id; });
    });
}

void OrgFitTable::retranslate()
{
    m_title->setText(tr("Fit values"));
    m_caption->setText(tr("0 does not fit, 4 fits well; the present level is bold"));
    m_view->setAccessibleName(tr("Fit values"));
    m_add->setText(tr("Criterion"));
    m_add->setAccessibleName(tr("Add criterion"));
    m_add->setToolTip(tr("Add criterion (Insert)"));
    m_remove->setAccessibleName(tr("Delete criterion"));
    m_remove->setToolTip(tr("Delete criterion (Delete)"));
    m_model->retranslate();
    layOutColumns();
}

void OrgFitTable::layOutColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    const QFontMetrics small(Type::caption(QApplication::font()));
    const QFontMetrics body(QApplication::font());
    const int last = m_model->columnCount() - 1;
    header->resizeSection(1, body.height() * 3 + 16);
    int room = m_view->width() - header->sectionSize(1);
    for (int column = firstModelColumn; column < last; ++column) {
        const QString text = m_model->headerData(column, Qt::Horizontal).toString();
        // Names longer than the room a number needs are cut; the tool tip has them in full.
        header->resizeSection(
            column, std::min(small.horizontalAdvance(text) + 16, small.height() * 4 + 16));
        room -= header->sectionSize(column);
    }
    header->resizeSection(0, std::max(80, room * 2 / 5));
    header->resizeSection(last, std::max(60, room - room * 2 / 5));
    const int row = std::max(32, body.height() + 12);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    // Only very large text makes the table itself scroll sideways.
    const int bar = header->length() > m_view->width() ? 12 : 2;
    m_view->setFixedHeight(header->sizeHint().height() + row * m_model->rowCount() + bar);
}

void OrgFitTable::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    m_caption->setFont(Type::caption(base));
    m_view->horizontalHeader()->setFont(Type::caption(base));
    QPalette accent;
    accent.setColor(QPalette::ButtonText, theme.accent);
    m_add->setPalette(accent);
    m_add->setIcon(symbolicIcon(u"plus"_s, theme.accent));
    m_remove->setIcon(symbolicIcon(u"delete"_s, theme.muted));
    layOutColumns();
    m_restyling = false;
}

void OrgFitTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}

bool OrgFitTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        layOutColumns();
    if (event->type() == QEvent::KeyPress && m_view->hasFocus()) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Delete:
            removeCriterion();
            return true;
        case Qt::Key_Insert:
            addCriterion();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_view->currentIndex().flags() & Qt::ItemIsEditable)
                m_view->edit(m_view->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}
