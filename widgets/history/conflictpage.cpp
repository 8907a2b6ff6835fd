// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/conflictpage.h"
#include "app/history/othercopy.h"
#include "widgets/history/choicecard.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

ConflictPage::ConflictPage(
    const QList<MergeConflict>& conflicts, const OtherCopy& other, QWidget* parent)
    : QWidget(parent)
    , m_other(other)
    , m_conflicts(conflicts)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeCard(), 3);
    for (const Side side : { Side::Mine, Side::Theirs }) {
        auto* key = new QShortcut(side == Side::Mine ? Qt::Key_1 : Qt::Key_2, this, nullptr,
            nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, side] { choose(side); });
    }
    restyle();
    if (!m_conflicts.isEmpty())
        m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

QWidget* ConflictPage::makeList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"conflicts"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    for (const MergeConflict& conflict : std::as_const(m_conflicts))
        new QListWidgetItem(conflictWords(conflict, m_other).title(), m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictPage::showCurrent);
    return m_list;
}

QPushButton* ConflictPage::makeAllButton(const QString& name, bool ofKind, Side side)
{
    auto* button = new QPushButton(side == Side::Mine ? tr("This project") : tr("Other copy"));
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, ofKind, side] { chooseAll(ofKind, side); });
    m_allButtons.append(button);
    return button;
}

QWidget* ConflictPage::makeCard()
{
    m_title = new WrappedText;
    m_title->setObjectName(u"title"_s);
    m_before = new WrappedText;
    m_before->setObjectName(u"before"_s);
    m_mine = new ChoiceCard;
    m_mine->setObjectName(u"mine"_s);
    m_theirs = new ChoiceCard;
    m_theirs->setObjectName(u"theirs"_s);
    connect(m_mine, &ChoiceCard::clicked, this, [this] { choose(Side::Mine); });
    connect(m_theirs, &ChoiceCard::clicked, this, [this] { choose(Side::Theirs); });
    m_kindLabel = new QLabel;
    m_openLabel = new QLabel;
    for (QLabel* label : { m_kindLabel, m_openLabel })
        label->setTextFormat(Qt::PlainText);
    auto* all = new QGridLayout;
    all->setSpacing(8);
    all->addWidget(m_kindLabel, 0, 0);
    all->addWidget(makeAllButton(u"kindMine"_s, true, Side::Mine), 0, 1);
    all->addWidget(makeAllButton(u"kindTheirs"_s, true, Side::Theirs), 0, 2);
    all->addWidget(m_openLabel, 1, 0);
    all->addWidget(makeAllButton(u"allMine"_s, false, Side::Mine), 1, 1);
    all->addWidget(makeAllButton(u"allTheirs"_s, false, Side::Theirs), 1, 2);
    all->setColumnStretch(0, 1);

    auto* card = new QWidget;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_before);
    layout->addSpacing(8);
    layout->addWidget(m_mine);
    layout->addWidget(m_theirs);
    layout->addSpacing(16);
    layout->addLayout(all);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

const MergeConflict* ConflictPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_conflicts.size() ? &m_conflicts.at(row) : nullptr;
}

qsizetype ConflictPage::openCount() const { return m_conflicts.size() - m_choices.size(); }

/// One kind: the same field of rows of one list, or the same kind of question about them.
bool ConflictPage::isOfKind(const MergeConflict& conflict) const
{
    const MergeConflict* shown = current();
    return shown && conflict.kind == shown->kind && conflict.table == shown->table
        && conflict.column == shown->column;
}

void ConflictPage::showCurrent()
{
    const MergeConflict* conflict = current();
    if (!conflict)
        return;
    const ConflictWords words = conflictWords(*conflict, m_other);
    m_title->setText(words.title());
    m_title->setAccessibleName(words.title());
    m_before->setText(tr("Before: %1").arg(words.before));
    m_before->setAccessibleName(m_before->text());
    m_before->setVisible(!words.before.isEmpty());
    m_mine->showChoice(u"1"_s, tr("This project"), words.mine);
    m_theirs->showChoice(u"2"_s, tr("Other copy"), words.theirs);
    const auto chosen = m_choices.constFind(conflict->key());
    m_mine->setChecked(chosen != m_choices.constEnd() && *chosen == Side::Mine);
    m_theirs->setChecked(chosen != m_choices.constEnd() && *chosen == Side::Theirs);
    const auto ofKind = std::count_if(m_conflicts.cbegin(), m_conflicts.cend(),
        [this](const MergeConflict& other) { return isOfKind(other); });
    m_kindLabel->setText(tr("All of this kind: %1").arg(ofKind));
    m_openLabel->setText(tr("All that are open: %1").arg(openCount()));
    for (QPushButton* button : std::as_const(m_allButtons)) {
        const bool kind = button->objectName().startsWith(u"kind"_s);
        button->setAccessibleName(
            (kind ? m_kindLabel : m_openLabel)->text() + u", "_s + button->text());
        button->setEnabled(kind ? ofKind > 1 : openCount() > 0);
    }
}

/// Icon and words: never colour alone.
void ConflictPage::showDecision(int row)
{
    QListWidgetItem* item = m_list->item(row);
    const auto chosen = m_choices.constFind(m_conflicts.at(row).key());
    const bool open = chosen == m_choices.constEnd();
    const Theme& theme = Theme::of(this);
    item->setIcon(open ? symbolicIcon(stateIconName(State::Unknown), theme.muted)
                       : symbolicIcon(stateIconName(State::Good), theme.mark(State::Good)));
    const QString decision = open ? tr("open")
        : *chosen == Side::Mine   ? tr("as in this project")
                                  : tr("as in the other copy");
    item->setText(conflictWords(m_conflicts.at(row), m_other).title() + u"\n"_s + decision);
}

void ConflictPage::choose(Side side)
{
    const MergeConflict* conflict = current();
    if (!conflict)
        return;
    m_choices.insert(conflict->key(), side);
    showDecision(m_list->currentRow());
    showCurrent();
    goToNextOpen();
    emit choicesChanged();
}

void ConflictPage::chooseAll(bool ofKind, Side side)
{
    for (int row = 0; row < m_conflicts.size(); ++row) {
        const MergeConflict& conflict = m_conflicts.at(row);
        if (ofKind ? isOfKind(conflict) : !m_choices.contains(conflict.key())) {
            m_choices.insert(conflict.key(), side);
            showDecision(row);
        }
    }
    showCurrent();
    goToNextOpen();
    emit choicesChanged();
}

/// The answer just given stays in view when it was the last one.
void ConflictPage::goToNextOpen()
{
    const int from = m_list->currentRow();
    for (int step = 1; step < m_conflicts.size(); ++step) {
        const int row = int((from + step) % m_conflicts.size());
        if (!m_choices.contains(m_conflicts.at(row).key())) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void ConflictPage::restyle()
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setFont(Type::title(base));
    m_title->setColors(theme.text, theme.text);
    m_before->setFont(Type::body(base));
    m_before->setColors(theme.muted, theme.muted);
    for (int row = 0; row < m_conflicts.size(); ++row)
        showDecision(row);
}

void ConflictPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}
