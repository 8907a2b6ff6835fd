// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include <QStandardPaths>
#include <QTest>
#include <cstdio>
#ifdef GEMBA_TEST_GUI_APPLICATION
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QApplication>
using Application = QApplication;
#endif

static std::vector<RegisteredTest>& registeredTests()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

bool registerTest(RegisteredTest test)
{
    registeredTests().push_back(std::move(test));
    return true;
}

/// Runs every registered class, or the one named first on the command line (`list` names them).
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gemba-test"));
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-'))
        only = arguments.takeAt(1);
    int failed = 0;
    int run = 0;
    for (const RegisteredTest& test : registeredTests()) {
        if (only == QLatin1String("list"))
            std::puts(test.name);
        if (!only.isEmpty() && only != QLatin1String(test.name))
            continue;
        const std::unique_ptr<QObject> object = test.make();
        failed += QTest::qExec(object.get(), arguments);
        ++run;
    }
    if (run == 0 && only != QLatin1String("list")) {
        std::fprintf(stderr, "No test class named %s; try: list\n", qPrintable(only));
        return 1;
    }
    std::printf("%d test classes run, %d failures\n", run, failed);
    return failed == 0 ? 0 : 1;
}
