// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include <QObject>
#include <QStringList>

class QSettings;

/// Which project is open, which were lately, and where those without a name are kept. There is
/// always one open. Functions that open or write throw StoreError and leave the open project as it
/// was.
class ProjectFiles : public QObject {
    Q_OBJECT
public:
    /// `untitledFolder` keeps projects until they are named, so that even those survive a crash.
    ProjectFiles(QSettings& settings, const QString& untitledFolder, QObject* parent = nullptr);
    ~ProjectFiles() override;

    /// Where the program keeps untitled projects.
    static QString standardUntitledFolder();

    Document& document() { return *m_document; }
    bool hasDocument() const { return m_document != nullptr; }
    QString path() const;
    /// "plan" of /home/…/plan.gemba; empty while untitled.
    QString name() const;
    bool isUntitled() const { return isUntitledPath(path()); }
    bool isUntitledPath(const QString& path) const;

    void open(const QString& path, ProjectStore::Access access = ProjectStore::Access::ReadWrite);
    /// What is sound in a damaged file, for reading.
    void openDamaged(const QString& path);
    /// A project without a name: empty or the example.
    void openUntitled(const Project& project = {});
    /// At start: the project that was open last, else an untitled one that a crash left behind,
    /// else an empty one. Never fails for a file that is broken, gone or open elsewhere;
    /// `notOpened` then says why the last one is not there.
    void openLast(QString* notOpened = nullptr);

    /// A file named on the command line; an empty project and the reason when it cannot be opened.
    void openOrUntitled(const QString& path, QString* notOpened);

    /// Goes on in a copy at `path`; an untitled file is removed after that, a named one stays.
    void moveTo(const QString& path);
    void saveCopy(const QString& path);

    /// Paths, last opened first, at most ten; some may be missing by now.
    QStringList recent() const;
    void clearRecent();
    void forget(const QString& path);

signals:
    /// Another project is about to take the document's place: what shows this one should go.
    void documentAboutToClose();
    void documentOpened();
    void pathChanged();
    void recentChanged();

private:
    void take(std::unique_ptr<ProjectStore> store);
    void remember(const QString& path);
    /// An untitled project nobody put anything into leaves no file behind: its path, or empty.
    QString emptyUntitledPath() const;
    void discard(const QString& path);
    QString freeUntitledPath() const;

    QSettings& m_settings;
    QString m_untitledFolder;
    std::unique_ptr<Document> m_document;
};
