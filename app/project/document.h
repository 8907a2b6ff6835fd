// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
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
    QUndoStack& undoStack() { return m_undoStack; }

    /// The one door for edits: `change` gets a copy; nothing happens if it comes back equal. `text`
    /// names the step in the menu. Edits of one non-empty `mergeKey` (e.g. "toil/<id>/name") that
    /// follow each other become one step, which disappears when it ends where it began.
    void edit(const QString& text, const std::function<void(Project&)>& change,
        const QString& mergeKey = {});

    /// Stores a raw file once, compressed, and returns its SHA-256. Call before the edit() that
    /// adds the Evidence row. Throws StoreError.
    QString addEvidenceBytes(const QByteArray& bytes);

    /// Empty while all is on disk; else why the last save failed, in a sentence for the banner.
    QString saveError() const { return m_saveError; }
    QDateTime savedAt() const { return m_savedAt; }
    /// Tries again to write what is missing.
    void retrySave();

signals:
    void changed(const Project& project);
    void saveStateChanged();

private:
    friend class EditCommand;
    void become(const Project& project);
    void save();

    std::unique_ptr<ProjectStore> m_store;
    Project m_project;
    QUndoStack m_undoStack;
    QString m_saveError;
    QDateTime m_savedAt;
    bool m_announcing = false;
};
