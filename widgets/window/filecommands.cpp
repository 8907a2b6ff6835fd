// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/filecommands.h"
#include "app/interchange/streamimport.h"
#include "app/project/checkedfile.h"
#include "app/project/jsonproject.h"
#include "app/project/sample.h"
#include "app/report/reportpdf.h"
#include "widgets/figures.h"
#include "widgets/history/mergedialog.h"
#include "widgets/prompts.h"
#include "widgets/ticketlog/importdialog.h"
#include "widgets/window/backupsdialog.h"
#include "widgets/window/projectfiles.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

FileCommands::FileCommands(
    ProjectFiles& files, Prompts& prompts, std::function<QDateTime()> now, QWidget* window)
    : QObject(window)
    , m_files(files)
    , m_prompts(prompts)
    , m_now(std::move(now))
    , m_window(window)
{
}

static QString projectFilter() { return FileCommands::tr("Gemba projects") + u" (*.gemba)"_s; }

bool FileCommands::attempt(const QString& title, const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const StoreError& error) {
        m_prompts.inform(m_window, title, error.sentence());
        return false;
    }
}

PanelContext FileCommands::panelContext() const { return { m_files.document(), m_prompts, m_now }; }

QString FileCommands::displayTitle() const
{
    QString title = m_files.document().project().info.title.simplified();
    if (!title.isEmpty())
        return title;
    return m_files.isUntitled() ? tr("Untitled") : m_files.name();
}

/// A file name made of the title: without what file systems do not take.
QString FileCommands::suggestion(const QString& ending) const
{
    static const QRegularExpression bad(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString name = displayTitle();
    name.replace(bad, u" "_s);
    name = name.simplified().left(80) + ending;
    return m_files.isUntitled() ? name : QFileInfo(m_files.path()).absolutePath() + u'/' + name;
}

void FileCommands::newProject()
{
    attempt(tr("New project"), [this] { m_files.openUntitled(); });
}

void FileCommands::open()
{
    const QString path = m_prompts.openFile(m_window, tr("Open a project"), projectFilter());
    if (!path.isEmpty())
        openPath(path);
}

bool FileCommands::openPath(const QString& path)
{
    m_readOnlyReason.clear();
    try {
        return m_files.open(path);
    } catch (const StoreError& error) {
        if (error.mayBeSalvaged())
            return openDamaged(path, error);
        if (!error.mayOpenReadOnly()) {
            if (error.kind() == StoreError::Kind::Missing)
                m_files.forget(path);
            m_prompts.inform(m_window, tr("The project was not opened"), error.sentence());
            return false;
        }
        if (!m_prompts.confirm(
                m_window, tr("Open for reading?"), error.sentence(), tr("Open for reading")))
            return false;
        m_readOnlyReason = error.sentence();
    }
    bool opened = false;
    attempt(tr("The project was not opened"),
        [&] { opened = m_files.open(path, ProjectStore::Access::ReadOnly); });
    return opened;
}

bool FileCommands::openDamaged(const QString& path, const StoreError& error)
{
    if (!m_prompts.confirm(
            m_window, tr("Open what is sound?"), error.sentence(), tr("Open what is sound")))
        return false;
    bool opened = false;
    attempt(tr("Nothing in the file can be read"), [&] { opened = m_files.openDamaged(path); });
    return opened;
}

void FileCommands::listDamages()
{
    const QStringList damages = m_files.document().store().damages();
    constexpr qsizetype most = 20;
    QString text = damages.mid(0, most).join(u'\n');
    if (damages.size() > most)
        text += u'\n' + tr("and %n more places", nullptr, int(damages.size() - most));
    m_prompts.inform(m_window, tr("What is damaged"), text);
}

void FileCommands::openExample()
{
    attempt(tr("Open the example"),
        [this] { m_files.openUntitled(sampleProject(QLocale().language(), m_now().date())); });
}

void FileCommands::reopenForEditing()
{
    attempt(tr("Still read-only"), [this] { m_files.open(m_files.path()); });
}

void FileCommands::nameProject()
{
    const QString path = m_prompts.saveFile(
        m_window, tr("Name or move this project"), suggestion(u".gemba"_s), projectFilter());
    if (path.isEmpty())
        return;
    copyTo(tr("The project was not moved"),
        [&](const Progress& progress) { return m_files.moveTo(path, progress); });
}

void FileCommands::copyTo(
    const QString& failed, const std::function<std::optional<QString>(const Progress&)>& copy)
{
    std::optional<QString> left;
    attempt(failed, [&] {
        withProgress(m_window, tr("Writing the project…"),
            [&](const Progress& progress) { left = copy(progress); });
    });
    if (left && !left->isEmpty())
        m_prompts.inform(m_window, tr("Not everything could be taken along"), *left);
}

void FileCommands::saveCopy()
{
    const QString path = m_prompts.saveFile(
        m_window, tr("Save a copy"), suggestion(tr(" copy") + u".gemba"_s), projectFilter());
    if (path.isEmpty())
        return;
    copyTo(tr("The copy was not saved"),
        [&](const Progress& progress) { return m_files.saveCopy(path, progress); });
}

void FileCommands::mergeCopy()
{
    const QString path
        = m_prompts.openFile(m_window, tr("Choose the copy to merge"), projectFilter());
    if (!path.isEmpty())
        ::mergeCopy(path, panelContext(), m_window);
}

void FileCommands::restoreBackup()
{
    auto* dialog = new BackupsDialog(m_files,
        m_backupFolder.isEmpty() ? standardBackupFolder() : m_backupFolder, m_prompts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileCommands::importLog()
{
    const QString path = m_prompts.openFile(m_window, tr("Import a ticket log"),
        tr("Ticket logs") + u" (*.csv *.tsv *.txt *.xes *.xes.gz);;"_s + tr("All files")
            + u" (*)"_s);
    if (!path.isEmpty())
        importLogFrom(path);
}

void FileCommands::importLogFrom(const QString& path)
{
    attempt(tr("The file was not imported"), [&] {
        refuseProject(path);
        if (importTicketLog(path, panelContext(), m_window))
            emit logImported();
    });
}

void FileCommands::importStreams()
{
    const QString path = m_prompts.openFile(m_window, tr("Import a value stream"),
        tr("Tables and drawings") + u" (*.csv *.tsv *.drawio *.xml);;"_s + tr("All files")
            + u" (*)"_s);
    if (!path.isEmpty())
        importStreamsFrom(path);
}

void FileCommands::importStreamsFrom(const QString& path)
{
    const QString title = tr("Import a value stream");
    Document& document = m_files.document();
    if (document.isReadOnly()) {
        m_prompts.inform(
            m_window, title, tr("This project is open read-only; save a copy to import into it."));
        return;
    }
    attempt(tr("The file was not imported"), [&] {
        const QString name = QFileInfo(path).fileName();
        const ReadStreams read
            = readStreamFile(name, readChecked(path, maxStreamBytes), document.project());
        if (!read.isRead()) {
            m_prompts.inform(m_window, tr("The file was not imported"),
                read.problems.join(u'\n') + u'\n' + tr("Nothing was changed."));
            return;
        }
        const QString words
            = (QStringList { importInWords(document.project(), read.found) } + read.notes)
                  .join(u'\n');
        if (!m_prompts.confirm(m_window, title, words, tr("Import")))
            return;
        document.nameMoment(tr("Before importing %1").arg(name), true);
        QList<QUuid> ids;
        document.edit(tr("Import %1").arg(name),
            [&](Project& project) { ids = ::importStreams(project, read.found); });
        emit streamImported(ids.constFirst());
    });
}

void FileCommands::importJson()
{
    const QString path = m_prompts.openFile(
        m_window, tr("Import JSON as a new project"), tr("JSON files") + u" (*.json)"_s);
    if (path.isEmpty())
        return;
    attempt(tr("The file was not imported"), [&] {
        const JsonProject json = projectFromJson(readChecked(path, maxJsonBytes));
        const EditNote note = m_files.document().noteOf(tr("Import JSON"));
        m_files.openUntitled({}, [&](ProjectStore& store) {
            for (const QByteArray& bytes : json.evidence)
                store.addEvidence(bytes);
            store.write(json.project, note);
        });
    });
}

void FileCommands::exportJson()
{
    const QString path = m_prompts.saveFile(
        m_window, tr("Export JSON"), suggestion(u".json"_s), tr("JSON files") + u" (*.json)"_s);
    if (path.isEmpty())
        return;
    attempt(tr("The file was not written"), [&] {
        const Document& document = m_files.shownDocument();
        writeChecked(path, projectToJson(document.project(), [&](const QString& sha256) {
            return document.store().evidence(sha256);
        }));
    });
}

void FileCommands::exportPdf()
{
    const QString path = m_prompts.saveFile(
        m_window, tr("Export PDF"), suggestion(u".pdf"_s), tr("PDF documents") + u" (*.pdf)"_s);
    if (path.isEmpty())
        return;
    attempt(tr("The report was not written"), [&] {
        const Project& project = m_files.shownDocument().project();
        const QDate today = m_now().date();
        withProgress(m_window, tr("Writing the report…"), [&](const Progress& progress) {
            writePdfReport(
                path, project, {}, QLocale(), today, figuresOf(project, today), progress);
        });
    });
}

void FileCommands::close() { newProject(); }

bool FileCommands::accepts(const QString& path) const
{
    const QString name = path.toLower();
    for (const QString& ending :
        { u".gemba"_s, u".csv"_s, u".tsv"_s, u".xes"_s, u".xes.gz"_s, u".drawio"_s })
        if (name.endsWith(ending))
            return true;
    return false;
}

/// A drawing, or a table that speaks of steps rather than of tickets.
static bool holdsStreams(const QString& path)
{
    if (path.endsWith(u".drawio"_s, Qt::CaseInsensitive))
        return true;
    if (!QFileInfo(path).isFile() || path.contains(u".xes"_s, Qt::CaseInsensitive))
        return false;
    refuseProject(path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isStepTable(readAtMost(file, tableBeginning));
}

void FileCommands::drop(const QString& path)
{
    if (path.endsWith(u".gemba"_s, Qt::CaseInsensitive)) {
        openPath(path);
        return;
    }
    if (!accepts(path))
        return;
    bool streams = false;
    if (!attempt(tr("The file was not imported"), [&] { streams = holdsStreams(path); }))
        return;
    if (streams)
        importStreamsFrom(path);
    else
        importLogFrom(path);
}
