// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCommandLineParser>

// Value streams to and from other programs, as parts of `gemba export` and `gemba import`.

/// `--format csv|drawio|dot|mermaid --out OUT|- [--stream NAME]`
void addExportOptions(QCommandLineParser& parser);
/// Writes the stream, or as a drawing all of them.
int exportStreams(const QCommandLineParser& parser);

/// By its ending: a drawing or a table of steps, not a project's JSON value.
bool isStreamFile(const QString& path);
/// Adds the streams of `path` to the project `into`, which is made where there is none; `name` is
/// for a table's stream, empty for the file's own name. All or nothing.
int importStreamFile(const QString& path, const QString& into, const QString& name);
