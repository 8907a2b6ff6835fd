// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/streamexchange.h"

struct Project;

/// What a file holds, by its name's ending: a drawing (.drawio, .xml) or a
/// table of steps (any other), whose stream is called as the file.
ReadStreams readStreamFile(
    const QString& fileName, const QByteArray& bytes, const Project& project);

/// The most that is read of such a file.
inline constexpr qint64 maxStreamBytes = 64 * 1024 * 1024;

/// Whether the header of a table, of which the first 64 KiB are enough, speaks
/// of steps and their times or order, and so the file is no ticket log.
bool isStepTable(const QByteArray& beginning);
inline constexpr qint64 tableBeginning = 64 * 1024;

/// Puts the streams into the project. A stream that is there by its identity
/// (it was written by Gemba and edited elsewhere) takes its place, with its
/// notes and changes as far as they still have what they are about; any other
/// is added behind those that are there. Teams go by identity, then by name,
/// and are made where they are missing. Evidence and calendars that the project
/// does not have are forgotten. Returns the ids of the streams.
QList<QUuid> importStreams(Project& project, const StreamExchange& streams);

/// What importStreams() will do, a line a stream: "New: “Database change”, 7
/// steps, 8 handoffs", and the teams that are new.
QString importInWords(const Project& project, const StreamExchange& streams);
