// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include <QApplication>

/// A command needs no display; Qt's offscreen platform stands in where there is none.
static void doWithoutDisplay()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int main(int argc, char** argv)
{
    if (argc > 1 && isCommand(QString::fromLocal8Bit(argv[1]))) {
        doWithoutDisplay();
        const QGuiApplication application(argc, argv);
        return runCommand(QGuiApplication::arguments().mid(1));
    }
    const QApplication application(argc, argv);
    return 0;
}
