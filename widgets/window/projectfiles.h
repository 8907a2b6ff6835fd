// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <optional>

class Settings;

/// An old moment of the project that is looked at.
struct ShownMoment {
    QUuid step = {}; ///< The step it is the moment after.
    QString name = {}; ///< Its name, or what the step was called.
    QDateTime madeAt = {};
};

/// Which project is open, which were lately, and where those without a name are kept. There is
/// always one open. Functions that open or write throw StoreError and leave the open project as it
/// was.
class ProjectFiles : public QObject {
    Q_OBJECT
public:
    /// `untitledFolder` keeps projects until they are named, so that even those survive a crash.
    ProjectFiles(Settings& settings, const QString& untitledFolder, QObject* parent = nullptr);
    ~ProjectFiles() override;

    /// Where the program keeps untitled projects.
    static QString standardUntitledFolder();

    Document& document() { return *m_document; }
    /// What the panels show: the open project or, for reading only, an old moment of it.
    Document& shownDocument() { return m_moment ? *m_moment->document : *m_document; }
    /// Null while the project is shown as it is now.
    const ShownMoment* shownMoment() const { return m_moment ? &m_moment->what : nullptr; }
    /// Shows the project as it was after that step; throws StoreError.
    void showMoment(const ShownMoment& moment);
    void backToNow();
    bool hasDocument() const { return m_document != nullptr; }
    QString path() const;
    /// "plan" of /home/…/plan.gemba; empty while untitled.
    QString name() const;
    bool isUntitled() const { return isUntitledPath(path()); }
    bool isUntitledPath(const QString& path) const;

    /// What to ask before edits are lost that could not be saved: gets the reason, and true means
    /// that they may go. Without it they may.
    void setQuestion(std::function<bool(const QString& saveError)> mayLose);
    /// Tries to save what is missing, then asks. False: the open project stays.
    bool mayLeave();

    /// These return false where the open project stays because of what is not saved in it.
    bool open(const QString& path, ProjectStore::Access access = ProjectStore::Access::ReadWrite);
    /// What is sound in a damaged file, for reading.
    bool openDamaged(const QString& path);
    /// A project without a name: empty, the example, or what `fill` makes of it. The open project
    /// stays if that throws.
    bool openUntitled(
        const Project& project = {}, const std::function<void(ProjectStore&)>& fill = {});
    /// At start: the project that was open last, else an untitled one that a crash left behind,
    /// else an empty one. Never fails for a file that is broken, gone or open elsewhere;
    /// `notOpened` then says why the last one is not there.
    void openLast(QString* notOpened = nullptr);

    /// A file named on the command line; an empty project and the reason when it cannot be opened.
    void openOrUntitled(const QString& path, QString* notOpened);

    /// Goes on in a copy at `path`; an untitled file is removed after that, a named one stays, and
    /// so does what could not be taken along. See Document::moveTo().
    std::optional<QString> moveTo(
        const QString& path, const std::function<bool(double)>& progress = {});
    /// Of what is shown. See Document::saveCopy().
    std::optional<QString> saveCopy(
        const QString& path, const std::function<bool(double)>& progress = {});

    /// Paths, last opened first, at most ten; some may be missing by now.
    QStringList recent() const;
    void clearRecent();
    void forget(const QString& path);

signals:
    /// Another project is about to take the document's place: what shows this one should go.
    void documentAboutToClose();
    void documentOpened();
    /// The same for what is shown, when an old moment comes or goes.
    void shownAboutToChange();
    void shownChanged();
    void pathChanged();
    void recentChanged();

private:
    /// An old moment lies in a file of its own, so that panels, report and export read it as they
    /// read any project.
    struct OpenMoment {
        ShownMoment what = {};
        QTemporaryDir folder = {};
        std::unique_ptr<Document> document = {};
    };

    void take(std::unique_ptr<ProjectStore> store);
    void remember(const QString& path);
    /// An untitled project nobody put anything into leaves no file behind: its path, or empty.
    QString emptyUntitledPath() const;
    void discard(const QString& path);
    QString freeUntitledPath() const;

    Settings& m_settings;
    QString m_untitledFolder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<OpenMoment> m_moment;
    std::function<bool(const QString&)> m_mayLose = {};
};
