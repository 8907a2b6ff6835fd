// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QDate>
#include <QStringList>
#include <functional>

struct Project;

/// Makes the figures of a project for the report; given by main(), because figures are drawn by the
/// upper layer.
using FiguresOf = std::function<FigureSource(const Project&, QDate)>;

/// Whether the first argument asks for a command ("new", "report", …, "--version", "--help")
/// instead of the window.
bool isCommand(const QString& firstArgument);

/// Runs the command named by the first of `arguments` (without the program's name). Results go to
/// standard output, messages to standard error. Returns the exit code: 0 done, 1 the input is wrong
/// or something was not done, 2 the call is wrong. Needs a QCoreApplication; `report` needs a
/// QGuiApplication.
int runCommand(const QStringList& arguments, const FiguresOf& figures = {});
