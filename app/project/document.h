// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include <QDateTime>
#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>

class ProjectStore;

/// The open project: the value now, the undo stack and the file. Every change goes through edit()
/// and is on disk when it returns; changed() then tells everybody who shows it.
class Document : public QObject {
    Q_OBJECT
public:
    /// Takes over an open store and shows what is in it.
    explicit Document(std::unique_ptr<ProjectStore> store, QObject* parent = nullptr);
    ~Document() override;

    const Project& project() const { return m_project; }
    bool isReadOnly() const;
    ProjectStore& store() { return *m_store; }
    const ProjectStore& store() const { return *m_store; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// Another project takes the place of this one: undo begins anew, changed() is emitted.
    void setStore(std::unique_ptr<ProjectStore> store);
    /// Goes on in a new file at `path`: an untitled project gets its name, or one that cannot be
    /// saved where it is goes elsewhere. The new file holds all that is in memory; undo stays.
    /// Overwrites. Throws StoreError and stays with the old file.
    void moveTo(const QString& path);

    /// The one door for edits: `change` gets a copy; nothing happens if it comes back equal. `text`
    /// names the step in the menu. Edits of one non-empty `mergeKey` (e.g. "toil/<id>/name") that
    /// follow each other become one step, which disappears when it ends where it began. What
    /// belonged to removed rows is removed with them (see forgetRemovedRows()).
    void edit(const QString& text, const std::function<void(Project&)>& change,
        const QString& mergeKey = {});

    /// Stores a raw file once, compressed, and returns its SHA-256. Call before the edit() that
    /// adds the Evidence row. Throws StoreError.
    QString addEvidenceBytes(const QByteArray& bytes);

    /// Empty while all is on disk; else why the last save failed, in a sentence for the banner.
    QString saveError() const { return m_saveError; }
    /// When the file last held all that is in memory.
    QDateTime savedAt() const { return m_savedAt; }
    /// Tries again to write what is missing.
    void retrySave();

signals:
    void changed(const Project& project);
    /// After every save, whether it succeeded (savedAt) or failed (saveError).
    void saveStateChanged();

private:
    friend class EditCommand;
    void become(const Project& project);
    void save();
    void announce();

    std::unique_ptr<ProjectStore> m_store;
    Project m_project;
    QUndoStack m_undoStack;
    QString m_saveError;
    QDateTime m_savedAt;
    bool m_announcing = false;
};
