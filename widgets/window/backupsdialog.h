// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/backups.h"
#include "app/project/project.h"
#include <QDialog>
#include <optional>

class ProjectFiles;
class Prompts;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class Worker;

/// The backups the program made: those of the open project, and the newest of every other one, so
/// that a lost file can be had back. A backup goes into the open project as one edit, or becomes a
/// file of its own.
class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    BackupsDialog(
        ProjectFiles& files, const QString& folder, Prompts& prompts, QWidget* parent = nullptr);

private:
    void layOut();
    void fill();
    QTreeWidgetItem* addGroup(const QString& title);
    void readTitles(QTreeWidgetItem* group, int row);
    void addBackup(QTreeWidgetItem* group, const Backup& backup, bool own);
    void updateButtons();
    void restoreHere();
    void saveAsFile();
    struct Content {
        Project project = {};
        QUuid moment = {}; ///< Of the history, the last one the backup knows.
    };
    /// What is in a backup; says why where it cannot be read.
    std::optional<Content> contentOf(const QString& path);

    ProjectFiles& m_files;
    QString m_folder;
    Prompts& m_prompts;
    QLabel* m_note;
    QTreeWidget* m_list;
    Worker* m_worker;
    QPushButton* m_restore;
    QPushButton* m_save;
};
