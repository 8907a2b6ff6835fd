// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "app/project/references.h"
#include <QDateTime>

/// The one undo command: the value before and after.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, const QString& text, const QString& mergeKey,
        const Project& before, const Project& after)
        : QUndoCommand(text)
        , m_document(document)
        , m_mergeKey(mergeKey)
        , m_before(before)
        , m_after(after)
    {
    }

    void undo() override { m_document.become(m_before); }
    void redo() override { m_document.become(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* edit = static_cast<const EditCommand*>(next);
        if (edit->m_mergeKey != m_mergeKey)
            return false;
        m_after = edit->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document& m_document;
    QString m_mergeKey;
    Project m_before;
    Project m_after;
};

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
    m_undoStack.clear();
    m_saveError.clear();
    m_savedAt = QDateTime::currentDateTime();
    m_project = m_store->written();
    emit saveStateChanged();
    announce();
}

void Document::moveTo(const QString& path)
{
    m_store->saveCopy(path); // with the evidence, which is not in memory
    std::unique_ptr<ProjectStore> store = ProjectStore::open(path);
    store->write(m_project);
    m_store = std::move(store);
    m_saveError.clear();
    m_savedAt = QDateTime::currentDateTime();
    emit saveStateChanged();
}

void Document::edit(
    const QString& text, const std::function<void(Project&)>& change, const QString& mergeKey)
{
    Q_ASSERT_X(!m_announcing, "Document::edit", "a panel edits while it is being shown a change");
    if (m_announcing || isReadOnly())
        return;
    Project after = m_project; // shares its lists with m_project until `change` touches them
    change(after);
    if (after == m_project)
        return;
    forgetRemovedRows(m_project, after);
    m_undoStack.push(new EditCommand(*this, text, mergeKey, m_project, after));
}

QString Document::addEvidenceBytes(const QByteArray& bytes) { return m_store->addEvidence(bytes); }

void Document::retrySave()
{
    if (!isReadOnly())
        save();
}

void Document::become(const Project& project)
{
    m_project = project;
    save();
    announce();
}

void Document::save()
{
    try {
        m_store->write(m_project);
        m_saveError.clear();
        m_savedAt = QDateTime::currentDateTime();
    } catch (const StoreError& error) {
        m_saveError = error.sentence();
    }
    emit saveStateChanged();
}

void Document::announce()
{
    m_announcing = true;
    emit changed(m_project);
    m_announcing = false;
}
