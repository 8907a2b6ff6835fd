// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/projectstore.h"
#include <QDateTime>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

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

    /// Undo and redo over everything, kept in the file: they survive closing and crashing. Each is
    /// a step of the history itself.
    bool canUndo() const { return undoCount() > 0; }
    bool canRedo() const;
    /// How many steps can be undone.
    qsizetype undoCount() const;
    /// The name of the step that undo() takes back; empty where there is none.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

    /// Who works here and in which workshop, for the history; both may be empty.
    void setAuthor(const QString& author, const QString& workshop);

    /// Of a step that is made here and now.
    EditNote noteOf(const QString& label) const;

    /// Another project takes the place of this one: undo begins anew, changed() is emitted.
    void setStore(std::unique_ptr<ProjectStore> store);
    /// A complete file at `path` with all that is in memory, also what could not be saved yet.
    /// Overwrites. `progress` is called with 0-1 and cancels by returning false: nothing is written
    /// then, and nothing returned. Throws StoreError. Returns what could not be taken along, in a
    /// sentence, where the own file cannot be read any more; else an empty text.
    std::optional<QString> saveCopy(
        const QString& path, const std::function<bool(double)>& progress = {});
    /// Goes on in such a copy: an untitled project gets its name, or one that cannot be saved where
    /// it is goes elsewhere. Undo stays. Throws StoreError and stays with the old file.
    std::optional<QString> moveTo(
        const QString& path, const std::function<bool(double)>& progress = {});

    /// The one door for edits: `change` gets a copy; nothing happens if it comes back equal. `text`
    /// names the step in the menu. Edits of one non-empty `mergeKey` (e.g. "toil/<id>/name") that
    /// follow each other become one step, which disappears when it ends where it began. What
    /// belonged to removed rows is removed with them (see forgetRemovedRows()). `merged` is the
    /// other copy's moment that a merge takes over, or the own one that is restored.
    void edit(const QString& text, const std::function<void(Project&)>& change,
        const QString& mergeKey = {}, const QUuid& merged = {});

    /// Stores a raw file once, compressed, and returns its SHA-256. Call before the edit() that
    /// adds the Evidence row. Throws StoreError.
    QString addEvidenceBytes(const QByteArray& bytes);

    /// Gives the moment now a name in the history; an automatic one leaves a name that is there.
    void nameMoment(const QString& name, bool automatic = false);

    /// Empty while all is on disk; else why the last save failed, in a sentence for the banner.
    QString saveError() const { return m_saveError; }
    /// When the file last held all that is in memory.
    QDateTime savedAt() const { return m_savedAt; }
    /// Tries again to write what is missing.
    void retrySave();

signals:
    void changed(const Project& project);
    /// Steps, versions or what can be undone have changed.
    void historyChanged();
    /// After every save, whether it succeeded (savedAt) or failed (saveError).
    void saveStateChanged();

private:
    /// A moment's name that could not be written yet.
    struct UnsavedName {
        QString name = {};
        bool automatic = false;
        QUuid step = {}; ///< Null for the moment after an unsaved edit.
    };
    /// An edit that could not be written yet.
    struct Unsaved {
        EditNote note;
        Project after;
        QList<UnsavedName> names = {};
    };

    void save();
    static void writeNames(ProjectStore& store, QList<UnsavedName>& names);
    static void writeAll(ProjectStore& store, QList<Unsaved>& unsaved);
    std::optional<QString> copyWithUnsaved(
        const QString& path, const std::function<bool(double)>& progress) const;
    QString createFromMemory(const QString& path, const StoreError& error) const;
    void takeSaveError(const StoreError& error);
    void step(bool (ProjectStore::*take)(const EditNote&));
    void stepUnsaved(QList<Unsaved>& from, QList<Unsaved>& to);
    void announce();

    std::unique_ptr<ProjectStore> m_store;
    Project m_project;
    QList<Unsaved> m_unsaved = {}; ///< Oldest first.
    QList<Unsaved> m_unsavedUndone = {};
    QList<UnsavedName> m_unsavedNames = {}; ///< Of steps in the file.
    QString m_author = {};
    QString m_workshop = {};
    QString m_saveError = {};
    QDateTime m_savedAt;
    bool m_announcing = false;
};
