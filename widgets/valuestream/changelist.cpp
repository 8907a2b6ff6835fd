// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/changelist.h"
#include "app/project/document.h"
#include "app/valuestream/futureedits.h"
#include "app/valuestream/futurewords.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/changeeditor.h"
#include "widgets/valuestream/changerow.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Figures

static QString signedDuration(std::chrono::milliseconds difference, DayLength day)
{
    const bool less = difference.count() < 0;
    return (less ? QString(minusSign()) : u"+"_s)
        + formatDuration(less ? -difference : difference, day);
}

ChangeFigures staticFigures(const FutureEffects& effects, DayLength day)
{
    ChangeFigures figures { .caption
        = ChangeList::tr("Lead time after each change, from the top") };
    const auto current = comparedLeadTime(effects.current);
    const auto add
        = [&](const StreamMetrics& metrics, std::optional<std::chrono::milliseconds> before) {
              const auto time = comparedLeadTime(metrics);
              ChangeFigure figure { .value = time ? formatDuration(*time, day) : u"?"_s };
              if (metrics.neverCompletes)
                  figure.value = ChangeList::tr("never ends");
              if (time && before && *time != *before)
                  figure.second = signedDuration(*time - *before, day);
              if (metrics.expectedLeadTime && metrics.hasSendBacks)
                  figure.tip = ChangeList::tr("Average with send-backs; along the path %1")
                                   .arg(formatDuration(metrics.leadTime, day));
              if (time && current && current->count() > 0)
                  figure.share = double(time->count()) / double(current->count());
              figures.rows.append(figure);
          };
    add(effects.current, {});
    const StreamMetrics* before = &effects.current;
    for (const StaticEffect& effect : effects.changes) {
        add(effect.after, comparedLeadTime(*before));
        before = &effect.after;
    }
    return figures;
}

// The list

ChangeList::ChangeList(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(m_add))
    , m_layout(new QVBoxLayout(this))
    , m_current(new ChangeRow(this))
    , m_editor(new ChangeEditor(document, this))
{
    for (QLabel* label : { m_title, m_caption, m_empty })
        label->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_caption->setWordWrap(true);
    m_add->setObjectName(u"addChange"_s);
    m_add->setMinimumSize(32, 32);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addLayout(top);
    m_layout->addWidget(m_caption);
    m_layout->addWidget(m_current);
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
    m_editor->hide();
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fillMenu(*m_menu, m_map, m_selected);
    });
    connect(m_add, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2))); });
    connect(m_editor, &ChangeEditor::moveRequested, this,
        [this](int direction) { move(m_open, direction); });
    connect(m_editor, &ChangeEditor::removeRequested, this, [this] { remove(m_open); });
    connect(m_editor, &ChangeEditor::closeRequested, this, [this] { open({}); });
    restyle();
    retranslate();
}

ChangeRow* ChangeList::addRow()
{
    auto* row = new ChangeRow(this);
    row->setObjectName(u"change%1"_s.arg(m_rows.size() + 1));
    m_rows.append(row);
    connect(row, &ChangeRow::openRequested, this, [this, row] {
        const bool same = m_open == row->changeId();
        open(row->changeId());
        if (same)
            m_editor->focusFirst();
    });
    connect(row, &ChangeRow::closeRequested, this, [this] { open({}); });
    connect(row, &ChangeRow::switched, this, [this, row](bool on) {
        m_document.edit(on ? tr("Switch a change on") : tr("Switch a change off"),
            [&](Project& project) { switchChange(project, row->changeId(), on); });
    });
    connect(row, &ChangeRow::moveRequested, this,
        [this, row](int direction) { move(row->changeId(), direction); });
    connect(row, &ChangeRow::removeRequested, this, [this, row] { remove(row->changeId()); });
    connect(row, &ChangeRow::walkRequested, this,
        [this, row](int direction) { focusRow(m_rows.indexOf(row) + direction); });
    return row;
}

void ChangeList::focusRow(qsizetype row)
{
    if (row >= 0 && row < m_changes.size())
        m_rows.at(row)->setFocus(Qt::OtherFocusReason);
}

void ChangeList::fillMenu(QMenu& menu, const StreamMap& map, const QUuid& selected)
{
    for (const ChangeKind kind : changeKindsFor(map, selected))
        menu.addAction(changeKindName(kind), this,
            [this, change = startingChange(map, kind, selected)] { add(change); });
}

void ChangeList::add(const FutureChange& change)
{
    QUuid added;
    m_document.edit(
        tr("Add a change"), [&](Project& project) { added = addChange(project, change); });
    emit changeAdded(added);
    open(added);
    focusRow(m_changes.size() - 1);
}

void ChangeList::move(QUuid changeId, int direction)
{
    const QWidget* focused = focusWidget();
    const bool inEditor = focused && m_editor->isAncestorOf(focused);
    m_document.edit(direction < 0 ? tr("Move a change earlier") : tr("Move a change later"),
        [&](Project& project) { moveChange(project, changeId, direction); });
    if (!inEditor)
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            if (m_changes.at(i).id == changeId)
                focusRow(i);
}

void ChangeList::remove(QUuid changeId)
{
    qsizetype at = 0;
    while (at < m_changes.size() && m_changes.at(at).id != changeId)
        ++at;
    m_document.edit(
        tr("Delete a change"), [&](Project& project) { removeChange(project, changeId); });
    if (m_changes.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        focusRow(std::min(at, m_changes.size() - 1));
}

void ChangeList::open(const QUuid& changeId)
{
    m_open = changeId;
    placeEditor();
}

/// Below the row of the open change.
void ChangeList::placeEditor()
{
    const Project& project = m_document.project();
    const FutureChange* change = findById(m_changes, m_open);
    if (!change)
        m_open = {};
    for (ChangeRow* row : std::as_const(m_rows)) {
        row->setOpen(change && row->changeId() == m_open && !row->isHidden());
        if (!change || row->changeId() != m_open || row->isHidden())
            continue;
        const int place = m_layout->indexOf(row) + 1;
        const QLayoutItem* item = m_layout->itemAt(place);
        if (!item || item->widget() != m_editor) {
            const bool focused = m_editor->isAncestorOf(focusWidget());
            m_layout->removeWidget(m_editor);
            m_layout->insertWidget(m_layout->indexOf(row) + 1, m_editor);
            if (focused)
                m_editor->focusFirst();
        }
    }
    if (change)
        m_editor->showChange(project, m_map, *change);
    m_editor->setVisible(change);
    orderTabs();
    updateGeometry();
}

/// As the eye goes: rows are made when they are needed, and the fields move from one to another.
void ChangeList::orderTabs()
{
    QWidget* last = m_add;
    const auto next = [&last](QWidget* widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (ChangeRow* row : std::as_const(m_rows)) {
        next(row);
        next(row->tick());
        if (!m_open.isNull() && row->changeId() == m_open && !row->isHidden())
            for (QWidget* field : m_editor->fields())
                next(field);
    }
}

void ChangeList::showChanges(const Project& project, const StreamMap& map,
    const FutureEffects& effects, const QUuid& selected)
{
    m_map = map;
    m_selected = selected;
    m_changes = changesOf(project, map.stream.id);
    m_current->showChange(0, {}, tr("Current"), {}, false);
    FutureState before { .map = map, .teams = project.teams };
    const StreamMetrics* metricsBefore = &effects.current;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const FutureChange& change = m_changes.at(i);
        ChangeRow* row = i < m_rows.size() ? m_rows.at(i) : addRow();
        if (m_layout->indexOf(row) < 0)
            m_layout->insertWidget(m_layout->count() - 1, row);
        const StaticEffect& effect = effects.changes.at(i);
        row->showChange(int(i) + 1, change, changeTitle(change, project),
            changeDetail(change, effect, before, *metricsBefore),
            !changeProblem(effect.outcome.result).isEmpty());
        row->show();
        const FutureState next = applyChanges(before.map, before.teams, { change });
        before.map = next.map;
        before.teams = next.teams;
        metricsBefore = &effect.after;
    }
    for (qsizetype i = m_changes.size(); i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    m_empty->setVisible(m_changes.isEmpty());
    placeEditor();
    showFigures(m_figures);
}

void ChangeList::showFigures(const ChangeFigures& figures)
{
    m_figures = figures;
    m_caption->setText(figures.caption);
    const auto figure = [&](qsizetype row) {
        return row < figures.rows.size() ? figures.rows.at(row) : ChangeFigure();
    };
    m_current->showFigure(figure(0), {}, figures.isStale);
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        m_rows.at(i)->showFigure(figure(i + 1), figure(i).share, figures.isStale);
}

void ChangeList::retranslate()
{
    setAccessibleName(tr("Changes"));
    m_title->setText(tr("Changes"));
    m_empty->setText(tr("No change yet. Select a step or a handoff and press + to try one: take a "
                        "step away, turn it into self-service, add people."));
    m_add->setToolTip(tr("Add a change"));
    m_add->setAccessibleName(tr("Add a change"));
    m_editor->retranslate();
}

void ChangeList::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    m_title->setFont(Type::bold(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    for (QLabel* label : { m_caption, m_empty }) {
        label->setFont(Type::caption(font()));
        label->setPalette(muted);
    }
    m_add->setIcon(symbolicIcon(u"plus"_s, theme.text));
    m_restyling = false;
}

void ChangeList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && m_editor
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
