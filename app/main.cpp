// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/language/language.h"
#include "app/project/backups.h"
#include "app/project/project.h"
#include "widgets/dialogprompts.h"
#include "widgets/figures.h"
#include "widgets/settings.h"
#include "widgets/window/appearance.h"
#include "widgets/window/backupkeeper.h"
#include "widgets/window/banner.h"
#include "widgets/window/evidenceguard.h"
#include "widgets/window/filecommands.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/projectfiles.h"
#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

static void nameApplication()
{
    QCoreApplication::setOrganizationName(u"gemba"_s); // one settings file for window and panels
    QCoreApplication::setApplicationName(u"gemba"_s);
    QCoreApplication::setApplicationVersion(u"" GEMBA_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(u"Gemba"_s);
}

/// The value of --language anywhere in the call, else the system's.
static Language commandLanguage(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--language"_s)
            return languageFromCode(arguments.value(i + 1)).value_or(systemLanguage());
        if (arguments.at(i).startsWith(u"--language="_s))
            return languageFromCode(arguments.at(i).section(u'=', 1)).value_or(systemLanguage());
    }
    return systemLanguage();
}

/// A command needs fonts and the figures' charts (the report) but no display.
static int runAsCommand(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    nameApplication();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    installLanguage(commandLanguage(arguments));
    return runCommand(
        arguments, [](const Project& project, QDate today) { return figuresOf(project, today); });
}

/// Qt would abort: said in a sentence instead.
static bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char* name : { "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY" })
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

static int runWindow(int argc, char** argv)
{
    if (!hasDisplay()) {
        std::fputs("gemba: there is no display to open a window on; `gemba --help` lists the "
                   "commands that need none.\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    nameApplication();
    Settings settings(Settings::standardPath());
    // What versions before Settings remembered.
    settings.takeOver(QSettings(u"gemba"_s, u"gemba"_s));
    Appearance appearance(settings);
    appearance.apply();
    DialogPrompts prompts;
    ProjectFiles files(settings, ProjectFiles::standardUntitledFolder());
    const QString file = QCoreApplication::arguments().value(1);
    QString notOpened;
    try {
        if (file.isEmpty())
            files.openLast(&notOpened);
        else
            files.openOrUntitled(file, &notOpened);
    } catch (const StoreError& error) {
        prompts.inform(nullptr, u"Gemba"_s, error.sentence());
        return 1;
    }
    MainWindow window(
        files, appearance, prompts, settings, [] { return QDateTime::currentDateTime(); });
    const BackupKeeper backups(
        files, standardBackupFolder(), [] { return QDateTime::currentDateTime(); });
    QObject::connect(&backups, &BackupKeeper::failed, &window, [&](const QString& why) {
        window.banner()->showMessage(
            State::Warning, MainWindow::tr("No backup could be made. %1").arg(why), {});
    });
    const EvidenceGuard evidence(files);
    QObject::connect(&evidence, &EvidenceGuard::verified, &window, [&](const QStringList& damaged) {
        if (!damaged.isEmpty())
            window.banner()->showMessage(State::Warning, damaged.join(u'\n'), {});
    });
    const auto warn
        = [&](const QString& why) { window.banner()->showMessage(State::Warning, why, {}); };
    settings.setReporter(warn);
    window.show();
    if (!settings.problem().isEmpty())
        warn(settings.problem());
    if (!file.isEmpty() && !notOpened.isEmpty()) // asks whether to open it for reading
        QTimer::singleShot(0, &window, [&] { window.fileCommands().openPath(file); });
    else if (!notOpened.isEmpty())
        QTimer::singleShot(0, &window, [&] {
            prompts.inform(&window, MainWindow::tr("The last project is not open"), notOpened);
        });
    // The start benchmark waits for this line and then measures the process.
    if (qEnvironmentVariableIsSet("GEMBA_ANNOUNCE_START"))
        QObject::connect(&window, &MainWindow::settled, &window, [] {
            std::puts("settled");
            std::fflush(stdout);
        });
    return QApplication::exec();
}

int main(int argc, char** argv)
{
    if (argc > 1 && isCommand(QString::fromLocal8Bit(argv[1])))
        return runAsCommand(argc, argv);
    return runWindow(argc, argv);
}
