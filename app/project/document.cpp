// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/document.h"
#include "app/project/references.h"
#include "app/project/storecopy.h"
#include <QDateTime>
#include <algorithm>

Document::Document(std::unique_ptr<ProjectStore> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_project(m_store->written())
    , m_savedAt(QDateTime::currentDateTime())
{
}

Document::~Document() = default;

bool Document::isReadOnly() const { return m_store->isReadOnly(); }

void Document::setStore(std::unique_ptr<ProjectStore> store)
{
    m_store = std::move(store);
    m_unsaved.clear();
    m_unsavedNames.clear();
    m_unsavedUndone.clear();
    m_saveError.clear();
    m_savedAt = QDateTime::currentDateTime();
    m_project = m_store->written();
    emit saveStateChanged();
    emit historyChanged();
    announce();
}

std::optional<QString> Document::saveCopy(
    const QString& path, const std::function<bool(double)>& progress)
{
    const bool isSaved = m_unsaved.isEmpty() && m_saveError.isEmpty() && m_store->isSettled();
    try {
        if (!isReadOnly() && !isSaved)
            return copyWithUnsaved(path, progress);
        return m_store->saveCopy(path, progress) ? std::optional(QString()) : std::nullopt;
    } catch (const StoreError& error) {
        return createFromMemory(path, error);
    }
}

/// Evidence and history are not in memory: they come from the file.
std::optional<QString> Document::copyWithUnsaved(
    const QString& path, const std::function<bool(double)>& progress) const
{
    refuseOntoItself(m_store->path(), path);
    checkPlaceForFile(path);
    UnfinishedFile unfinished(path);
    try {
        if (!m_store->saveCopy(unfinished.path(), progress))
            return {};
        const std::unique_ptr<ProjectStore> copy = ProjectStore::open(unfinished.path());
        QList<UnsavedName> names = m_unsavedNames;
        writeNames(*copy, names);
        QList<Unsaved> unsaved = m_unsaved;
        writeAll(*copy, unsaved);
        if (copy->written() != m_project)
            copy->write(m_project, noteOf(tr("Keep what is shown")));
    } catch (const StoreError& error) {
        throw unfinished.named(error);
    }
    unfinished.finish(true);
    return QString();
}

/// The file cannot be read any more, its disk may be gone: what is in memory goes on in a new one.
/// Throws `error` where that fails, too, or the file is only out of reach for the moment. Returns
/// what is left behind.
QString Document::createFromMemory(const QString& path, const StoreError& error) const
{
    if (error.kind() == StoreError::Kind::DiskFull || isReadOnly() || m_store->canBeRead())
        throw error;
    try {
        refuseOntoItself(m_store->path(), path);
        UnfinishedFile unfinished(path);
        checkPlaceForFile(path);
        ProjectStore::create(unfinished.path(), m_project);
        unfinished.finish(true);
    } catch (const StoreError&) {
        throw error;
    }
    return tr("The file this project was in cannot be read any more. All that is shown here is in "
              "“%1” now; the history of changes and the raw files could not be taken along.")
        .arg(path);
}

std::optional<QString> Document::moveTo(
    const QString& path, const std::function<bool(double)>& progress)
{
    std::optional<QString> left = saveCopy(path, progress);
    if (!left)
        return left;
    m_store = ProjectStore::open(path);
    m_unsaved.clear();
    m_unsavedNames.clear();
    m_unsavedUndone.clear();
    m_saveError.clear();
    m_savedAt = QDateTime::currentDateTime();
    emit saveStateChanged();
    emit historyChanged();
    return left;
}

void Document::setAuthor(const QString& author, const QString& workshop)
{
    m_author = author;
    m_workshop = workshop;
}

EditNote Document::noteOf(const QString& label) const
{
    return { label, {}, m_author, m_workshop, {} };
}

void Document::edit(const QString& text, const std::function<void(Project&)>& change,
    const QString& mergeKey, const QUuid& merged)
{
    Q_ASSERT_X(!m_announcing, "Document::edit", "a panel edits while it is being shown a change");
    if (m_announcing || isReadOnly())
        return;
    Project after = m_project; // shares its lists with m_project until `change` touches them
    change(after);
    if (after == m_project && merged.isNull()) // that a copy was merged is remembered in any case
        return;
    forgetRemovedRows(m_project, after);
    m_project = after;
    m_unsavedUndone.clear();
    EditNote note = noteOf(text);
    note.mergeKey = mergeKey;
    note.merged = merged;
    const bool joins = !mergeKey.isEmpty() && !m_unsaved.isEmpty()
        && m_unsaved.constLast().note.mergeKey == mergeKey && m_unsaved.constLast().names.isEmpty();
    if (joins)
        m_unsaved.last().after = after;
    else
        m_unsaved.append({ note, after });
    save();
    announce();
}

QString Document::addEvidenceBytes(const QByteArray& bytes) { return m_store->addEvidence(bytes); }

void Document::nameMoment(const QString& name, bool automatic)
{
    if (isReadOnly())
        return;
    // It is the name of this moment, also where that reaches the file later.
    if (m_unsaved.isEmpty())
        m_unsavedNames.append({ name, automatic, m_store->head() });
    else
        m_unsaved.last().names.append({ name, automatic });
    save();
}

/// An automatic name does not take the place of another one.
void Document::writeNames(ProjectStore& store, QList<UnsavedName>& names)
{
    while (!names.isEmpty()) {
        const UnsavedName& name = names.constFirst();
        const QUuid step = name.step.isNull() ? store.head() : name.step;
        const QList<Version> versions = store.versions();
        if (!name.automatic
            || std::none_of(versions.begin(), versions.end(),
                [&step](const Version& version) { return version.step == step; }))
            store.nameVersion(step, name.name, name.automatic);
        names.removeFirst();
    }
}

qsizetype Document::undoCount() const
{
    return isReadOnly() ? 0 : m_unsaved.size() + m_store->undoState().undo.size();
}

bool Document::canRedo() const
{
    return !isReadOnly()
        && (!m_unsavedUndone.isEmpty()
            || (m_unsaved.isEmpty() && !m_store->undoState().redo.isEmpty()));
}

static QString labelOf(const ProjectStore& store, const QList<qint64>& steps)
{
    try {
        const auto step = steps.isEmpty() ? std::nullopt : store.step(steps.constLast());
        return step ? step->label : QString();
    } catch (const StoreError&) {
        return {}; // the file cannot be read at the moment; saving says so
    }
}

QString Document::undoText() const
{
    return !canUndo()         ? QString()
        : m_unsaved.isEmpty() ? labelOf(*m_store, m_store->undoState().undo)
                              : m_unsaved.constLast().note.label;
}

QString Document::redoText() const
{
    return !canRedo()               ? QString()
        : m_unsavedUndone.isEmpty() ? labelOf(*m_store, m_store->undoState().redo)
                                    : m_unsavedUndone.constLast().note.label;
}

void Document::undo()
{
    if (!canUndo())
        return;
    if (!m_unsaved.isEmpty())
        save(); // as a step of the file, if it can be had by now
    if (m_unsaved.isEmpty()) {
        step(&ProjectStore::undo);
        return;
    }
    stepUnsaved(m_unsaved, m_unsavedUndone);
    if (m_unsaved.isEmpty() && !m_saveError.isEmpty())
        save(); // nothing may be missing any more
}

void Document::redo()
{
    if (!canRedo())
        return;
    if (m_unsavedUndone.isEmpty()) {
        step(&ProjectStore::redo);
        return;
    }
    stepUnsaved(m_unsavedUndone, m_unsaved);
    save();
}

void Document::step(bool (ProjectStore::*take)(const EditNote&))
{
    if (!m_store->isSettled()) {
        save();
        if (!m_saveError.isEmpty())
            return;
    }
    try {
        (m_store.get()->*take)(noteOf({}));
        m_project = m_store->written();
        m_saveError.clear();
        m_savedAt = QDateTime::currentDateTime();
    } catch (const StoreError& error) {
        takeSaveError(error);
        return;
    }
    emit saveStateChanged();
    emit historyChanged();
    announce();
}

/// Undo and redo of what is in memory only.
void Document::stepUnsaved(QList<Unsaved>& from, QList<Unsaved>& to)
{
    to.append(from.takeLast());
    m_project = m_unsaved.isEmpty() ? m_store->written() : m_unsaved.constLast().after;
    emit historyChanged();
    announce();
}

void Document::retrySave()
{
    if (!isReadOnly())
        save();
}

/// Each edit as a step of its own; where one cannot be written as it was (a value the file refuses,
/// mended by a later edit), all of them as one.
void Document::writeAll(ProjectStore& store, QList<Unsaved>& unsaved)
{
    try {
        while (!unsaved.isEmpty()) {
            store.write(unsaved.constFirst().after, unsaved.constFirst().note);
            writeNames(store, unsaved.first().names);
            unsaved.removeFirst();
        }
    } catch (const StoreError&) {
        if (unsaved.size() < 2)
            throw;
        store.write(unsaved.constLast().after, unsaved.constLast().note);
        for (Unsaved& each : unsaved)
            writeNames(store, each.names);
        unsaved.clear();
    }
}

void Document::save()
{
    try {
        m_store->settle();
        writeNames(*m_store, m_unsavedNames);
        writeAll(*m_store, m_unsaved);
        // What was told to have failed may have reached the file all the same, an undo or an edit
        // that was taken back since: what is shown counts.
        if (m_store->written() != m_project)
            m_store->write(m_project, noteOf(tr("Keep what is shown")));
        m_saveError.clear();
        m_savedAt = QDateTime::currentDateTime();
    } catch (const StoreError& error) {
        m_saveError = error.sentence();
    }
    emit saveStateChanged();
    emit historyChanged();
}

void Document::takeSaveError(const StoreError& error)
{
    m_saveError = error.sentence();
    emit saveStateChanged();
}

void Document::announce()
{
    m_announcing = true;
    emit changed(m_project);
    m_announcing = false;
}
