// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/projectfiles.h"
#include "app/project/storecopy.h"
#include "widgets/settings.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static const QString recentKey = u"recentProjects"_s;
static const QString lastKey = u"lastProject"_s;

ProjectFiles::ProjectFiles(Settings& settings, const QString& untitledFolder, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_untitledFolder(QDir(untitledFolder).absolutePath())
{
}

ProjectFiles::~ProjectFiles()
{
    const QString leftOver = m_document ? emptyUntitledPath() : QString();
    m_document.reset();
    if (!leftOver.isEmpty())
        discard(leftOver);
}

QString ProjectFiles::standardUntitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/untitled"_s;
}

QString ProjectFiles::path() const { return m_document ? m_document->store().path() : QString(); }

QString ProjectFiles::name() const
{
    return isUntitled() ? QString() : QFileInfo(path()).completeBaseName();
}

bool ProjectFiles::isUntitledPath(const QString& path) const
{
    // A project's path has its symbolic links followed.
    const QString folder = QFileInfo(path).absolutePath();
    return !path.isEmpty()
        && (folder == m_untitledFolder || folder == QDir(m_untitledFolder).canonicalPath());
}

void ProjectFiles::take(std::unique_ptr<ProjectStore> store)
{
    const QString leftOver = m_document ? emptyUntitledPath() : QString();
    if (m_document) {
        emit documentAboutToClose();
        m_moment.reset();
        m_document->setStore(std::move(store));
    } else {
        m_document = std::make_unique<Document>(std::move(store));
    }
    if (!leftOver.isEmpty())
        discard(leftOver);
    remember(path());
    emit documentOpened();
}

QString ProjectFiles::emptyUntitledPath() const
{
    const bool nothingInIt = isUntitled() && !m_document->isReadOnly()
        && m_document->project() == Project() && m_document->saveError().isEmpty()
        && !m_document->canUndo() && !m_document->canRedo();
    return nothingInIt ? path() : QString();
}

void ProjectFiles::discard(const QString& path)
{
    QFile::remove(path);
    forget(path);
}

void ProjectFiles::setQuestion(std::function<bool(const QString&)> mayLose)
{
    m_mayLose = std::move(mayLose);
}

bool ProjectFiles::mayLeave()
{
    if (m_document && !m_document->saveError().isEmpty())
        m_document->retrySave();
    return !m_document || m_document->saveError().isEmpty() || !m_mayLose
        || m_mayLose(m_document->saveError());
}

bool ProjectFiles::open(const QString& path, ProjectStore::Access access)
{
    const QString itself = QFileInfo(path).canonicalFilePath();
    const QString absolute = itself.isEmpty() ? QFileInfo(path).absoluteFilePath() : itself;
    // Opening what is open: its own lock would refuse it.
    if (m_document && absolute == this->path()
        && (!m_document->isReadOnly() || access == ProjectStore::Access::ReadOnly))
        return true;
    auto store = ProjectStore::open(absolute, access);
    if (!mayLeave())
        return false;
    take(std::move(store));
    return true;
}

bool ProjectFiles::openDamaged(const QString& path)
{
    auto store = ProjectStore::openDamaged(QFileInfo(path).absoluteFilePath());
    if (!mayLeave())
        return false;
    take(std::move(store));
    return true;
}

QString ProjectFiles::freeUntitledPath() const
{
    const QString stem
        = m_untitledFolder + u'/' + QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s);
    QString path = stem + u".gemba"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1 %2.gemba"_s.arg(stem).arg(i);
    return path;
}

bool ProjectFiles::openUntitled(
    const Project& project, const std::function<void(ProjectStore&)>& fill)
{
    if (!mayLeave())
        return false;
    if (!QDir().mkpath(m_untitledFolder))
        throw StoreError(tr("The folder %1 for projects without a name cannot be made. Check its "
                            "permissions.")
                             .arg(QDir::toNativeSeparators(m_untitledFolder)));
    const QString path = freeUntitledPath();
    if (!fill) {
        take(ProjectStore::create(path, project));
        return true;
    }
    // It gets its name when all is in it.
    UnfinishedFile unfinished(path);
    try {
        fill(*ProjectStore::create(unfinished.path(), project));
    } catch (const StoreError& error) {
        throw unfinished.named(error);
    }
    unfinished.finish(false);
    take(ProjectStore::open(path));
    return true;
}

void ProjectFiles::openLast(QString* notOpened)
{
    QStringList candidates;
    const QString last = m_settings.value(lastKey).toString();
    if (!last.isEmpty())
        candidates.append(last);
    const QFileInfoList left
        = QDir(m_untitledFolder).entryInfoList({ u"*.gemba"_s }, QDir::Files, QDir::Time);
    for (const QFileInfo& file : left)
        if (!candidates.contains(file.absoluteFilePath()))
            candidates.append(file.absoluteFilePath());
    for (const QString& candidate : candidates) {
        try {
            open(candidate);
            return;
        } catch (const StoreError& error) {
            if (notOpened && candidate == last)
                *notOpened = error.sentence();
        }
    }
    openUntitled();
}

void ProjectFiles::openOrUntitled(const QString& path, QString* notOpened)
{
    try {
        open(path);
    } catch (const StoreError& error) {
        *notOpened = error.sentence();
        openUntitled();
    }
}

std::optional<QString> ProjectFiles::moveTo(
    const QString& path, const std::function<bool(double)>& progress)
{
    const QString before = this->path();
    const bool wasUntitled = isUntitled();
    if (QFileInfo(path).absoluteFilePath() == before
        || QFileInfo(path).canonicalFilePath() == before)
        return QString();
    std::optional<QString> left = m_document->moveTo(path, progress);
    if (!left)
        return left;
    if (wasUntitled && left->isEmpty())
        discard(before);
    remember(this->path());
    emit pathChanged();
    return left;
}

std::optional<QString> ProjectFiles::saveCopy(
    const QString& path, const std::function<bool(double)>& progress)
{
    return shownDocument().saveCopy(path, progress);
}

void ProjectFiles::showMoment(const ShownMoment& moment)
{
    auto opened = std::make_unique<OpenMoment>();
    opened->what = moment;
    const QString path = opened->folder.filePath(u"moment.gemba"_s);
    ProjectStore::create(path, m_document->store().at(moment.step).project);
    opened->document
        = std::make_unique<Document>(ProjectStore::open(path, ProjectStore::Access::ReadOnly));
    emit shownAboutToChange();
    m_moment = std::move(opened);
    emit shownChanged();
}

void ProjectFiles::backToNow()
{
    if (!m_moment)
        return;
    emit shownAboutToChange();
    m_moment.reset();
    emit shownChanged();
}

QStringList ProjectFiles::recent() const { return m_settings.value(recentKey).toStringList(); }

void ProjectFiles::remember(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey, QStringList(paths.mid(0, 10)));
    m_settings.setValue(lastKey, path);
    emit recentChanged();
}

void ProjectFiles::forget(const QString& path)
{
    QStringList paths = recent();
    if (paths.removeAll(path) == 0)
        return;
    m_settings.setValue(recentKey, paths);
    emit recentChanged();
}

void ProjectFiles::clearRecent()
{
    m_settings.remove(recentKey);
    emit recentChanged();
}
