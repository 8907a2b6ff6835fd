// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/backupsdialog.h"
#include "app/kata/lockedpredictions.h"
#include "app/language/format.h"
#include "widgets/progress.h"
#include "widgets/prompts.h"
#include "widgets/theme/theme.h"
#include "widgets/window/projectfiles.h"
#include "widgets/worker.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int pathRole = Qt::UserRole;
static constexpr int ownRole = Qt::UserRole + 1;

BackupsDialog::BackupsDialog(
    ProjectFiles& files, const QString& folder, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_folder(folder)
    , m_prompts(prompts)
    , m_note(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_worker(new Worker(this))
    , m_restore(new QPushButton(tr("&Restore into this project"), this))
    , m_save(new QPushButton(tr("&Open as a new file…"), this))
{
    setWindowTitle(tr("Restore from a backup"));
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::updateButtons);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreHere);
    connect(m_save, &QPushButton::clicked, this, &BackupsDialog::saveAsFile);
    resize(680, 480);
    fill();
}

void BackupsDialog::layOut()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({ tr("Made"), tr("Size") });
    m_list->setAccessibleName(tr("Backups"));
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_restore->setToolTip(tr("Puts the project back as it was then. It can be undone."));
    m_save->setToolTip(tr("The open project stays as it is."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    for (QPushButton* button : { m_save, m_restore })
        button->setAutoDefault(false); // Enter closes
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

QTreeWidgetItem* BackupsDialog::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_list, { title });
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, Type::bold(QApplication::font()));
    group->setExpanded(true);
    return group;
}

void BackupsDialog::addBackup(QTreeWidgetItem* group, const Backup& backup, bool own)
{
    const QString text = formatDateTime(backup.madeAt.toLocalTime());
    auto* item = new QTreeWidgetItem(group, { text, QLocale().formattedDataSize(backup.bytes) });
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, pathRole, backup.path);
    item->setData(0, ownRole, own);
}

/// Whose a backup is stands inside, and opening fifty of them takes its time.
static QString titleOf(const QString& path)
{
    try {
        const QString title = ProjectStore::open(path, ProjectStore::Access::ReadOnly)
                                  ->written()
                                  .info.title.simplified();
        return title.isEmpty() ? BackupsDialog::tr("Untitled") : title;
    } catch (const StoreError&) {
        return BackupsDialog::tr("cannot be read");
    }
}

/// The titles of other projects follow one by one.
void BackupsDialog::readTitles(QTreeWidgetItem* group, int row)
{
    if (row >= group->childCount())
        return;
    const QString path = group->child(row)->data(0, pathRole).toString();
    m_worker->start([this, group, row, path](const Worker::Progress&) -> Worker::Then {
        return [this, group, row, title = titleOf(path)] {
            QTreeWidgetItem* item = group->child(row);
            item->setText(0, title + u" · "_s + item->text(0));
            readTitles(group, row + 1);
        };
    });
}

void BackupsDialog::fill()
{
    const QUuid project = m_files.document().store().projectId();
    const QList<Backup> all = backupsOf(project, m_folder);
    QList<Backup> others = latestBackups(m_folder);
    others.removeIf([&all](const Backup& backup) { return all.contains(backup); });
    QList<Backup> own;
    QList<Backup> copies;
    const QString key = copyKey(m_files.path());
    for (const Backup& backup : all)
        (backup.copy == key || backup.copy.isEmpty() ? own : copies).append(backup);
    if (!own.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("This project"));
        for (const Backup& backup : own)
            addBackup(group, backup, true);
    }
    if (!copies.isEmpty()) {
        QTreeWidgetItem* group
            = addGroup(tr("Other copies of this project, or where it was before"));
        for (const Backup& backup : copies)
            addBackup(group, backup, true);
    }
    if (!others.isEmpty()) {
        QTreeWidgetItem* group = addGroup(tr("The newest of other projects"));
        for (const Backup& backup : others.mid(0, 50))
            addBackup(group, backup, false);
        readTitles(group, 0);
    }
    const QString folder = QDir::toNativeSeparators(m_folder);
    m_note->setText(all.isEmpty() && others.isEmpty()
            ? tr("There is no backup yet. The first one is made when the project is edited; they "
                 "are kept in %1.")
                  .arg(folder)
            : tr("Made once an hour while a project is edited; of 24 hours one an hour is kept, of "
                 "7 days one a day, of 4 weeks one a week. Folder: %1")
                  .arg(folder));
    if (const QTreeWidgetItem* group = m_list->topLevelItem(0))
        m_list->setCurrentItem(group->child(0));
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const bool backup = item && item->data(0, pathRole).isValid();
    m_save->setEnabled(backup);
    m_restore->setEnabled(
        backup && item->data(0, ownRole).toBool() && !m_files.document().isReadOnly());
}

std::optional<BackupsDialog::Content> BackupsDialog::contentOf(const QString& path)
{
    try {
        const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
        return Content { store->written(), store->head() };
    } catch (const StoreError& error) {
        m_prompts.inform(this, tr("The backup was not opened"), error.sentence());
        return {};
    }
}

void BackupsDialog::restoreHere()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    std::optional<Content> content = contentOf(item->data(0, pathRole).toString());
    if (!content)
        return;
    Project* then = &content->project;
    m_files.backToNow();
    Document& document = m_files.document();
    // The raw files of an import stay in the project file for good; a file that was begun anew may
    // not have them, and figures must not name what is not there.
    then->evidence.removeIf(
        [&document](const Evidence& row) { return !document.store().hasEvidence(row.sha256); });
    for (ValueStream& stream : then->valueStreams)
        if (!stream.evidenceId.isNull()
            && !findById(std::as_const(then->evidence), stream.evidenceId))
            stream.evidenceId = {};
    keepLocked(document.project(), *then);
    document.edit(
        tr("Restore the backup of %1").arg(item->text(0)),
        [then](Project& project) { project = *then; }, {}, content->moment);
    accept();
}

void BackupsDialog::saveAsFile()
{
    const QString backup = m_list->currentItem()->data(0, pathRole).toString();
    const QString name
        = tr("Backup of %1").arg(QFileInfo(backup).completeBaseName().section(u' ', 0, 0))
        + u".gemba"_s;
    const QString path = m_prompts.saveFile(
        this, tr("Open as a new file"), name, tr("Gemba projects") + u" (*.gemba)"_s);
    if (path.isEmpty())
        return;
    try {
        bool opened = false;
        withProgress(this, tr("Writing the project…"), [&](const ::Progress& progress) {
            const auto store = ProjectStore::open(backup, ProjectStore::Access::ReadOnly);
            opened = store->saveCopy(path, progress);
        });
        if (opened && m_files.open(path))
            accept();
    } catch (const StoreError& error) {
        m_prompts.inform(this, tr("The backup was not opened"), error.sentence());
    }
}
