// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/comparedialog.h"
#include "app/history/changesentence.h"
#include "app/history/changewords.h"
#include "app/history/differences.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "widgets/theme/theme.h"
#include "widgets/window/panels.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

static constexpr int dayRole = Qt::UserRole + 1;
/// More rows of one panel than anybody reads.
static constexpr qsizetype listedChanges = 500;

CompareDialog::CompareDialog(
    Document& document, const QDateTime& now, const QUuid& before, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_now(now)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    setWindowTitle(tr("Compare two moments"));
    layOut();
    fillMoments(before);
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copyText);
    resize(980, 640);
    compare();
}

void CompareDialog::layOut()
{
    auto* moments = new QGridLayout;
    moments->setHorizontalSpacing(16);
    moments->setVerticalSpacing(4);
    int column = 0;
    for (const auto& [text, box] :
        { std::pair(tr("&Before"), m_before), std::pair(tr("&After"), m_after) }) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        moments->addWidget(label, 0, column);
        moments->addWidget(box, 1, column++);
    }
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({ tr("What"), tr("Before"), tr("After") });
    m_tree->setAccessibleName(tr("What differs"));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_copy->setText(tr("&Copy as text"));
    m_copy->setIcon(symbolicIcon(u"copy"_s, Theme::of(this).text));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_copy->setAutoDefault(false); // Enter closes
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(moments);
    layout->addWidget(m_note);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
}

/// "20 Nov 2026, 14:02 · Change toil task".
static QString momentText(const HistoryStep& step)
{
    QString text = formatDateTime(step.madeAt.toLocalTime());
    if (!step.label.isEmpty())
        text += u" · "_s + step.label.simplified();
    return text;
}

void CompareDialog::fillMoments(const QUuid& before)
{
    const QList<HistoryStep> steps = m_document.store().history();
    const QList<Version> versions = m_document.store().versions();
    const auto add = [this](const QString& text, const HistoryStep& step) {
        for (QComboBox* box : { m_before, m_after }) {
            if (box->findData(step.id) >= 0)
                continue;
            box->addItem(text, step.id);
            box->setItemData(box->count() - 1, step.madeAt.toLocalTime().date(), dayRole);
        }
    };
    for (QComboBox* box : { m_before, m_after }) {
        box->addItem(tr("Now"), QUuid());
        box->setItemData(0, m_now.date(), dayRole);
    }
    QHash<QUuid, const HistoryStep*> byId;
    for (const HistoryStep& step : steps)
        byId.insert(step.id, &step);
    for (auto version = versions.crbegin(); version != versions.crend(); ++version)
        if (const HistoryStep* step = byId.value(version->step))
            add(u"%1 · %2"_s.arg(
                    version->name.simplified(), formatDateTime(step->madeAt.toLocalTime())),
                *step);
    if (const HistoryStep* step = byId.value(before))
        add(momentText(*step), *step);
    // The end of each day, which is what people remember without a name.
    for (qsizetype i = steps.size() - 2; i > 0; --i)
        if (steps.at(i).madeAt.toLocalTime().date() != steps.at(i + 1).madeAt.toLocalTime().date())
            add(tr("End of %1").arg(formatDate(steps.at(i).madeAt.toLocalTime().date())),
                steps.at(i));
    if (!steps.isEmpty())
        add(tr("The beginning, %1").arg(formatDateTime(steps.first().madeAt.toLocalTime())),
            steps.first());
    const int wanted = before.isNull() ? -1 : m_before->findData(before);
    m_before->setCurrentIndex(wanted >= 0 ? wanted : std::min(1, m_before->count() - 1));
    m_after->setCurrentIndex(0);
}

QUuid CompareDialog::stepAt(const QComboBox* box) const
{
    const QUuid step = box->currentData().toUuid();
    return step.isNull() ? m_document.store().head() : step;
}

QDate CompareDialog::dayAt(const QComboBox* box) const
{
    return box->currentData(dayRole).toDate();
}

void CompareDialog::compare()
{
    m_panels.clear();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a year of changes takes its second
    try {
        const Moment before = m_document.store().at(stepAt(m_before));
        const Moment after = m_document.store().at(stepAt(m_after));
        m_old = before.project;
        m_new = after.project;
        const QList<RowChange> changes = differences(before, after);
        m_panels = comparePanels({ m_old, dayAt(m_before) }, { m_new, dayAt(m_after) }, changes);
        m_note->setText(changes.isEmpty()
                ? tr("Nothing was changed between these two moments.")
                : tr("%1 rows differ. Figures are those of the day of each moment.")
                      .arg(formatNumber(double(changes.size()))));
    } catch (const StoreError& error) {
        m_note->setText(error.sentence());
    }
    QGuiApplication::restoreOverrideCursor();
    m_copy->setEnabled(!m_panels.isEmpty());
    fillTree();
}

void CompareDialog::addChange(QTreeWidgetItem* top, const RowChange& change)
{
    const QString thing = changedThing(change, m_old, m_new);
    auto* row = new QTreeWidgetItem(top, { thing });
    if (change.kind == RowChange::Kind::Added) {
        row->setText(1, tr("not there"));
        row->setText(2, tr("added"));
    } else if (change.kind == RowChange::Kind::Removed) {
        row->setText(1, tr("there"));
        row->setText(2, tr("removed"));
    } else {
        for (const CellChange& cell : change.cells) {
            const CellWords words = cellWords(change, cell, m_old, m_new);
            new QTreeWidgetItem(
                row, { columnWord(change.table, cell.column), words.before, words.after });
        }
        row->setExpanded(true);
    }
}

void CompareDialog::fillPanel(QTreeWidgetItem* top, const ComparedPanel& panel)
{
    const QFont bold = Type::bold(QApplication::font());
    top->setFont(0, bold);
    for (const ComparedFigure& figure : panel.figures) {
        auto* item = new QTreeWidgetItem(top, { figure.name, figure.before, figure.after });
        if (figure.differs())
            item->setFont(2, bold);
    }
    for (qsizetype i = 0; i < std::min(panel.changes.size(), listedChanges); ++i)
        addChange(top, panel.changes.at(i));
    if (panel.changes.size() > listedChanges)
        new QTreeWidgetItem(top,
            { tr("and %1 more").arg(formatNumber(double(panel.changes.size() - listedChanges))) });
    top->setExpanded(true);
}

void CompareDialog::fillTree()
{
    m_tree->clear();
    for (const ComparedPanel& panel : std::as_const(m_panels)) {
        auto* top = new QTreeWidgetItem(m_tree, { subjectName(panel.subject) });
        top->setIcon(0, symbolicIcon(subjectKey(panel.subject), Theme::of(this).accent));
        if (!panel.changes.isEmpty())
            top->setText(0,
                tr("%1 · %2 changed")
                    .arg(top->text(0), formatNumber(double(panel.changes.size()))));
        fillPanel(top, panel);
    }
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        for (int column = 0; column < m_tree->columnCount(); ++column)
            (*item)->setToolTip(column, plainToolTip((*item)->text(column)));
}

QString CompareDialog::text() const
{
    return comparisonText(m_panels, m_old, m_new, m_before->currentText(), m_after->currentText());
}

void CompareDialog::copyText() { QApplication::clipboard()->setText(text()); }
