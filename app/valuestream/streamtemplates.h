// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>

struct Project;

/// Work that most operations organisations know: a place to begin, not a claim about anybody.
enum class StreamTemplate {
    IncidentResponse,
    DeploymentWithBoard, ///< With a change advisory board.
    DatabaseChange, ///< By ticket.
    AccessRequest,
    Environment ///< Provisioning of one.
};
inline constexpr int streamTemplates = 5;

QString templateName(StreamTemplate which);

/// A stream with the steps, teams, channels and usual send-backs of that work, in the language of
/// the program. Times and shares stay unknown: those who do the work say them. Teams of the same
/// name are used. Returns the stream.
QUuid addTemplate(Project& project, StreamTemplate which);
