// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/project/storeerror.h"
#include <QByteArray>
#include <QHash>
#include <functional>

/// The whole project as one JSON value, for scripts and other programs: the same text for the same
/// project. `gemba help json` documents it; the keys are those of the table descriptions. The
/// bytes of the raw files go in, as base64, where `evidence` gives them by SHA-256.
QByteArray projectToJson(
    const Project& project, const std::function<QByteArray(const QString& sha256)>& evidence = {});

struct JsonProject {
    Project project = {};
    QHash<QString, QByteArray> evidence = {}; ///< By SHA-256; only what the value holds.
};

/// The way back. Throws StoreError naming the place ("step[3].team_id") where the value has a key,
/// a type, a number out of range or a reference that is not understood: all of it or nothing.
/// Keys that are not there keep a new project's value.
JsonProject projectFromJson(const QByteArray& json);

/// The documentation of the value: every key with its type.
QString jsonProjectHelp();
