// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"
#include "widgets/progress.h"
#include <optional>

class ProjectFiles;
class StoreError;

/// What the File menu does: asks, acts, and says in a sentence what did not work.
class FileCommands : public QObject {
    Q_OBJECT
public:
    FileCommands(
        ProjectFiles& files, Prompts& prompts, std::function<QDateTime()> now, QWidget* window);

    void newProject();
    void open();
    /// Offers to open read-only what somebody else has open. True when it is open now.
    bool openPath(const QString& path);
    void openExample();
    /// Reads the file again, for editing, after it was opened read-only.
    void reopenForEditing();
    /// What is damaged in the open file, place by place.
    void listDamages();
    /// Why the open project is read-only, as far as it is known.
    QString readOnlyReason() const { return m_readOnlyReason; }
    void nameProject();
    void saveCopy();
    /// Asks for another copy of the project and merges it.
    void mergeCopy();
    void restoreBackup();
    /// Where backups are looked for; the program's own folder unless a test says otherwise.
    void setBackupFolder(const QString& folder) { m_backupFolder = folder; }
    void importLog();
    void importLogFrom(const QString& path);
    void importStreams();
    /// A table of steps or a drawing: says what will come and asks.
    void importStreamsFrom(const QString& path);
    void importJson();
    void exportJson();
    void exportPdf();
    void close();
    /// What a file dropped on the window is for: opened or imported. False: not known.
    bool accepts(const QString& path) const;
    void drop(const QString& path);

    /// "Payments platform": the project's title, its file's name, or "Untitled".
    QString displayTitle() const;

signals:
    void logImported(); ///< A ticket log became a value stream, the last of the project.
    void streamImported(const QUuid& streamId); ///< The first of the file.

private:
    /// Runs something that may throw StoreError; says what went wrong. False then.
    bool attempt(const QString& title, const std::function<void()>& action);
    bool openDamaged(const QString& path, const StoreError& error);
    /// Says what went wrong or what a copy lacks, and how far it is where that takes a while.
    void copyTo(
        const QString& failed, const std::function<std::optional<QString>(const Progress&)>& copy);
    PanelContext panelContext() const;
    QString suggestion(const QString& ending) const;

    ProjectFiles& m_files;
    Prompts& m_prompts;
    std::function<QDateTime()> m_now;
    QWidget* m_window;
    QString m_readOnlyReason = {};
    QString m_backupFolder = {};
};
