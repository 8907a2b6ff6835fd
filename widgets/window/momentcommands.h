// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUuid>

class ProjectFiles;
class Prompts;
class QWidget;
struct ShownMoment;

/// What can be done with an old moment of the project: looking at it, coming back, restoring it.
class MomentCommands : public QObject {
    Q_OBJECT
public:
    MomentCommands(ProjectFiles& files, Prompts& prompts, QWidget* window);

    /// Shows all panels as they were after that step, for reading.
    void lookAt(const QUuid& step);
    void backToNow();
    /// Puts the project back as it was after that step, as one edit that can be undone. Locked
    /// predictions stay locked.
    void restore(const QUuid& step);
    /// What the banner says while an old moment is shown.
    QString bannerText() const;

private:
    ShownMoment describe(const QUuid& step) const;

    ProjectFiles& m_files;
    Prompts& m_prompts;
    QWidget* m_window;
};
