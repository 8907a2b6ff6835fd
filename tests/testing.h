// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QRegularExpression>
#include <functional>
#include <memory>

/// One test class of a test program, made when it is its turn.
struct RegisteredTest {
    const char* name;
    std::function<std::unique_ptr<QObject>()> make;
};

/// Adds a test class to the program; called by GEMBA_TEST before main() runs.
bool registerTest(RegisteredTest test);

/// What QTest::failOnWarning is to fail on: every warning but the ones of the offscreen platform
/// about what it does not do, which say nothing about the program.
inline QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

/// Puts the class `Type` into this test program. Any warning that a test function causes and does
/// not expect fails it (call QTest::failOnWarning in init()).
#define GEMBA_TEST(Type)                                                                           \
    static const bool registered##Type                                                             \
        = registerTest({ #Type, [] { return std::make_unique<Type>(); } });
