// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/stepdetails.h"
#include "app/history/changesentence.h"
#include "app/history/changewords.h"
#include "app/language/format.h"
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "widgets/history/historymodel.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Which change a line tells of.
static constexpr int changeRole = Qt::UserRole;
/// A ticket log brings thousands of rows; nobody reads on after these.
static constexpr qsizetype listedChanges = 300;

StepDetails::StepDetails(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new WrappedText(this))
    , m_when(new WrappedText(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_changesLabel(new QLabel(this))
    , m_lines(new QListWidget(this))
    , m_place(new QPushButton(this))
    , m_look(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    m_nameLabel->setBuddy(m_name);
    m_changesLabel->setBuddy(m_lines);
    m_name->setMaxLength(200);
    m_name->setClearButtonEnabled(true);
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setResizeMode(QListView::Adjust);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_place, 0, 0);
    buttons->addWidget(m_look, 0, 1);
    buttons->addWidget(m_compare, 1, 0);
    buttons->addWidget(m_restore, 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addSpacing(8);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_changesLabel);
    layout->addWidget(m_lines, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::editingFinished, this, &StepDetails::nameMoment);
    connect(m_lines, &QListWidget::currentRowChanged, this, &StepDetails::updateButtons);
    connect(m_lines, &QListWidget::itemActivated, this, &StepDetails::goToPlace);
    connect(m_place, &QPushButton::clicked, this, &StepDetails::goToPlace);
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookRequested(m_step); });
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareRequested(m_step); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_step); });
    retranslate();
    restyle();
    showEntry(nullptr, {});
}

StepDetails::~StepDetails() = default;

/// "20 Nov 2026, 14:02 · facilitator · March workshop".
static QString whenAndWho(const HistoryEntry& entry)
{
    const HistoryStep& step = entry.step;
    QStringList parts { formatDateTime(step.madeAt.toLocalTime()), step.author.simplified(),
        step.workshop.simplified() };
    if (entry.fromOther)
        parts.append(StepDetails::tr("taken over from another copy"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void StepDetails::showEntry(const HistoryEntry* entry, const QUuid& previous)
{
    // A copy: naming a moment makes the list of steps anew.
    const HistoryEntry shown = entry ? *entry : HistoryEntry();
    const bool isTyping = entry && shown.step.id == m_step && m_name->text() != m_shownName;
    if (!isTyping)
        nameMoment(); // what was typed for the step before
    const bool isHead = entry && shown.step.id == m_document.store().head();
    if (m_shown && *m_shown == shown && m_isHead == isHead)
        return;
    m_shown = std::make_unique<HistoryEntry>(shown);
    m_step = shown.step.id;
    m_isHead = isHead;
    m_shownName = shown.versionName;
    m_title->setText(entry ? shown.title : tr("Choose a step to see what it changed"));
    m_when->setText(entry ? whenAndWho(shown) : QString());
    if (!isTyping)
        m_name->setText(m_shownName);
    m_name->setReadOnly(m_document.isReadOnly());
    m_changes.clear();
    m_lines->clear();
    if (entry)
        showChanges(shown, previous);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_nameLabel, m_name, m_changesLabel, m_lines, m_place, m_look, m_compare, m_restore })
        widget->setVisible(entry);
    updateButtons();
}

void StepDetails::addLine(int index, const Project& before, const Project& after)
{
    const auto add = [this, index](const QString& text) {
        auto* item = new QListWidgetItem(text, m_lines);
        item->setData(changeRole, index);
    };
    const RowChange& change = m_changes.at(index);
    if (change.kind != RowChange::Kind::Changed || change.cells.size() == 1) {
        add(changeSentence(change, before, after));
        return;
    }
    add(changedThing(change, before, after));
    for (const CellChange& cell : change.cells)
        add(u"    "_s + cellSentence(change, cell, before, after));
}

void StepDetails::showChanges(const HistoryEntry& entry, const QUuid& previous)
{
    const ProjectStore& store = m_document.store();
    try {
        if (entry.step.kind == HistoryStep::Kind::Begin) {
            new QListWidgetItem(
                tr("This history begins with what was in the project then."), m_lines);
            return;
        }
        m_changes = store.changesOf(entry.step.number);
        // In the words of then: names, units and places have changed since.
        const bool isNear = !previous.isNull();
        const Project before = isNear ? store.at(previous).project : store.written();
        const Project after = isNear ? store.at(entry.step.id).project : before;
        const int listed = int(std::min(m_changes.size(), listedChanges));
        for (int i = 0; i < listed; ++i)
            addLine(i, before, after);
        if (m_changes.size() > listed)
            new QListWidgetItem(
                tr("and %1 more").arg(formatNumber(double(m_changes.size() - listed))), m_lines);
    } catch (const StoreError& error) {
        new QListWidgetItem(error.sentence(), m_lines);
    }
    m_lines->setCurrentRow(0);
}

void StepDetails::forgetShown() { m_shown.reset(); }

void StepDetails::updateButtons()
{
    const QListWidgetItem* line = m_lines->currentItem();
    m_place->setEnabled(line && line->data(changeRole).isValid());
    m_look->setEnabled(!m_isHead);
    m_compare->setEnabled(!m_isHead);
    m_restore->setEnabled(!m_isHead && !m_document.isReadOnly());
}

void StepDetails::goToPlace()
{
    const QListWidgetItem* line = m_lines->currentItem();
    if (!line || !line->data(changeRole).isValid())
        return;
    const RowChange& change = m_changes.at(line->data(changeRole).toInt());
    emit placeRequested(subjectOf(change.table), revealedId(change, m_document.project()));
}

void StepDetails::nameMoment()
{
    const QString name = m_name->text().simplified();
    if (m_step.isNull() || name == m_shownName || m_document.isReadOnly())
        return;
    const QString before = std::exchange(m_shownName, name);
    try {
        if (name.isEmpty())
            m_document.store().forgetVersion(m_step);
        else
            m_document.store().nameVersion(m_step, name);
        emit m_document.historyChanged();
    } catch (const StoreError& error) {
        m_shownName = before;
        m_name->setText(before);
        emit failed(error.sentence());
    }
}

void StepDetails::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void StepDetails::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    m_title->setColors(theme.text, theme.text);
    m_when->setFont(Type::caption(base));
    m_when->setColors(theme.muted, theme.muted);
    for (QLabel* label : { m_nameLabel, m_changesLabel })
        label->setFont(Type::caption(base));
    m_lines->setMinimumHeight(QFontMetrics(base).lineSpacing() * 5);
    m_restyling = false;
}

void StepDetails::retranslate()
{
    m_nameLabel->setText(tr("Name of this &moment"));
    m_name->setPlaceholderText(tr("e.g. before the March workshop"));
    m_changesLabel->setText(tr("&What changed"));
    m_lines->setAccessibleName(tr("What changed"));
    m_place->setText(tr("&Jump to the place"));
    m_look->setText(tr("&Look at this moment"));
    m_compare->setText(tr("&Compare with now…"));
    m_restore->setText(tr("&Restore this moment"));
    m_restore->setToolTip(tr("Puts the project back as it was then. It can be undone."));
    m_look->setToolTip(tr("Shows all panels as they were then; nothing can be changed there."));
}

void StepDetails::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
    QWidget::changeEvent(event);
}
