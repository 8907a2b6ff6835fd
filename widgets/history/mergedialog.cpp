// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/mergedialog.h"
#include "app/history/changesentence.h"
#include "app/history/changewords.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/storeerror.h"
#include "widgets/answerlines.h"
#include "widgets/history/conflictpage.h"
#include "widgets/prompts.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMap>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QStackedWidget>
#include <QTreeWidget>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// More of one panel than anybody reads before answering.
static constexpr qsizetype listedLines = 500;

static QString count(qsizetype value) { return formatNumber(double(value), 0); }

MergeDialog::MergeDialog(const OtherCopy& other, const PanelContext& context, QWidget* parent)
    : QDialog(parent)
    , m_other(other)
    , m_context(context)
{
    setWindowTitle(isPart() ? tr("Add a project as a part") : tr("Merge a copy"));
    build();
    showResult();
    if (m_questions->openCount() == 0)
        m_pages->setCurrentIndex(Preview);
    m_shown->setCurrent(m_pages->currentIndex());
    m_shown->setVisible(m_questions->openCount() > 0);
    (m_questions->openCount() > 0 ? static_cast<QWidget*>(m_questions) : m_preview)->setFocus();
}

void MergeDialog::build()
{
    m_answer = new AnswerLines;
    m_shown = new Segmented;
    m_shown->setObjectName(u"shown"_s);
    m_shown->setTexts({ tr("Questions"), tr("What will change") });
    m_questions = new ConflictPage(
        isPart() ? QList<MergeConflict>() : m_other.merge({}).conflicts, m_other);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_questions);
    m_pages->addWidget(makePreview());
    connect(m_shown, &Segmented::picked, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this](int page) {
        if (page == Preview)
            fillPreview();
    });
    connect(m_questions, &ConflictPage::choicesChanged, this, &MergeDialog::showResult);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    layout->addWidget(m_answer);
    layout->addSpacing(20);
    layout->addWidget(m_shown, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_pages, 1);
    layout->addSpacing(20);
    layout->addWidget(makeButtons());
    const QSize room = screen() ? screen()->availableSize() - QSize(64, 64) : QSize(1216, 656);
    resize(QSize(1216, 800).boundedTo(room));
}

QWidget* MergeDialog::makePreview()
{
    m_join = new QCheckBox(tr("Make one of what has the same name"));
    m_join->setObjectName(u"join"_s);
    m_join->setChecked(true);
    m_join->setVisible(isPart());
    connect(m_join, &QCheckBox::toggled, this, &MergeDialog::showResult);
    m_preview = new QTreeWidget;
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("What will change"));
    m_preview->setHeaderHidden(true);
    m_preview->setWordWrap(true);
    m_preview->setTextElideMode(Qt::ElideNone);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_join);
    layout->addWidget(m_preview, 1);
    return page;
}

QWidget* MergeDialog::makeButtons()
{
    m_merge = new QPushButton(isPart() ? tr("Add as a part") : tr("Merge"));
    m_merge->setObjectName(u"merge"_s);
    m_merge->setProperty("primary", true);
    m_merge->setDefault(true);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::mergeNow);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_merge);
    return row;
}

void MergeDialog::showResult()
{
    m_notes.clear();
    if (isPart())
        showPart(m_other.part(m_join->isChecked()));
    else
        showMerge(m_other.merge({ m_questions->choices(), Side::Mine }));
    m_answer->setSentence(whoAndWhen());
    // Answers are remembered also where all of them say that this project stays as it is.
    m_merge->setEnabled(m_questions->openCount() == 0
        && (m_result != m_other.mine() || m_questions->choices().size() > 0));
    m_isPreviewFilled = false;
    if (m_pages->currentIndex() == Preview)
        fillPreview();
}

void MergeDialog::showMerge(const Merge& merge)
{
    m_result = merge.project;
    m_changes = mergedChanges(m_other.mine(), m_result);
    m_notesTitle = tr("Locked predictions");
    for (const LockedWin& win : merge.lockedWins)
        m_notes.append(lockedWinWords(win, m_other));
    const qsizetype open = m_questions->openCount();
    if (open > 0)
        m_answer->say(
            tr("%n question(s) before merging", nullptr, int(open)), count(open), State::Warning);
    else if (m_result == m_other.mine())
        m_answer->say(m_questions->choices().isEmpty() ? tr("There is nothing to merge")
                                                       : tr("This project stays as it is"),
            {}, State::Good);
    else if (m_changes.isEmpty())
        m_answer->say(tr("Only the order of rows will change"), {}, State::Good);
    else
        m_answer->say(tr("%n row(s) of this project will change", nullptr, int(m_changes.size())),
            count(m_changes.size()), State::Good);
}

void MergeDialog::showPart(const Part& part)
{
    m_result = part.project;
    m_changes = mergedChanges(m_other.mine(), m_result);
    m_notesTitle = tr("One of the same name, as it is here");
    for (const JoinedRow& row : part.joined)
        m_notes.append(tr("%1 “%2”", "kind and name").arg(tableWord(row.table), row.name));
    if (m_changes.isEmpty())
        m_answer->say(tr("There is nothing to add"), {}, State::Good);
    else
        m_answer->say(tr("Not a copy of this project. As a part it adds %n row(s)", nullptr,
                          int(m_changes.size())),
            count(m_changes.size()), State::Warning);
}

/// Only when it is looked at: a merge of thousands of rows has as many sentences.
void MergeDialog::fillPreview()
{
    if (std::exchange(m_isPreviewFilled, true))
        return;
    m_preview->clear();
    const auto group = [this](const QString& title, qsizetype size) {
        auto* item = new QTreeWidgetItem(m_preview, { title + u"  "_s + count(size) });
        item->setFont(0, Type::bold(QApplication::font()));
        return item;
    };
    const auto add = [](QTreeWidgetItem* top, qsizetype size, const auto& line) {
        for (qsizetype i = 0; i < std::min(size, listedLines); ++i)
            new QTreeWidgetItem(top, { line(i) });
        if (size > listedLines)
            new QTreeWidgetItem(top, { tr("and %1 more").arg(count(size - listedLines)) });
    };
    QTreeWidgetItem* noted = m_notes.isEmpty() ? nullptr : group(m_notesTitle, m_notes.size());
    add(noted, m_notes.size(), [&](qsizetype i) { return m_notes.at(i); });
    QMap<Subject, QList<RowChange>> bySubject;
    for (const RowChange& change : std::as_const(m_changes))
        bySubject[subjectOf(change.table)].append(change);
    for (auto changes = bySubject.cbegin(); changes != bySubject.cend(); ++changes)
        add(group(subjectName(changes.key()), changes->size()), changes->size(),
            [&](qsizetype i) { return changeSentence(changes->at(i), m_other.mine(), m_result); });
    m_preview->expandAll();
    if (m_notes.size() > 8)
        m_preview->collapseItem(noted); // what changes comes first
}

/// "This project: 20 Nov 14:00, Operations · other.gemba: … · the same until 18 Nov 09:12".
QString MergeDialog::whoAndWhen() const
{
    const auto moment = [](const HistoryStep& step) {
        const QString when = formatDateTime(step.madeAt.toLocalTime());
        return step.author.isEmpty() ? when : when + u", "_s + step.author;
    };
    QStringList parts { tr("This project: %1").arg(moment(m_other.lastHere())),
        u"%1: %2"_s.arg(QFileInfo(m_other.path()).fileName(), moment(m_other.lastThere())) };
    if (m_other.relation() == OtherCopy::Relation::CopyOfUnknownAge)
        parts.append(tr("the moment they were the same is no longer known, so nothing counts as "
                        "removed"));
    else if (const auto common = m_other.common())
        parts.append(tr("the same until %1").arg(formatDateTime(common->madeAt.toLocalTime())));
    return parts.join(u" · "_s);
}

void MergeDialog::mergeNow()
{
    if (!m_merge->isEnabled())
        return;
    try {
        m_other.takeOver(m_context.document, m_result);
    } catch (const StoreError& error) {
        m_context.prompts.inform(this, windowTitle(), error.sentence());
        // The banner goes on trying to save what is merged in memory already.
        if (m_context.document.project() != m_result)
            return;
    }
    accept();
}

/// Reads the other file whole and rebuilds the common moment: a second where it is very large.
static OtherCopy openOther(const PanelContext& context, const QString& path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
    return OtherCopy(context.document.store(), path);
}

bool mergeCopy(const QString& path, const PanelContext& context, QWidget* parent)
{
    const QString title = MergeDialog::tr("Merge a copy");
    if (context.document.isReadOnly()) {
        context.prompts.inform(parent, title,
            MergeDialog::tr("This project is open read-only; save a copy to merge into it."));
        return false;
    }
    try {
        if (!context.document.saveError().isEmpty())
            throw StoreError(context.document.saveError());
        const OtherCopy other = openOther(context, path);
        MergeDialog dialog(other, context, parent);
        return dialog.exec() == QDialog::Accepted;
    } catch (const StoreError& error) {
        context.prompts.inform(parent, title, error.sentence());
        return false;
    }
}
