// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/eventlog.h"
#include "app/ticketlog/textencoding.h"
#include "app/ticketlog/timeformat.h"
#include <QList>
#include <QStringList>
#include <array>

/// What a column of the log is good for.
enum class LogRole { Case, Activity, Time, Start, Group, Resource };
inline constexpr size_t logRoleCount = 6;

enum class LogFormat { Csv, Xes };

/// What becomes a step of the map.
enum class StepsOf { Activity, Team };

/// How one log is to be read: guessed, then corrected by the user.
struct LogReading {
    LogFormat format = LogFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    bool hasHeader = true;
    std::array<int, logRoleCount> columns { -1, -1, -1, -1, -1, -1 }; ///< -1: the log has none.
    int lifecycleColumn = -1; ///< XES lifecycle:transition.
    QList<int> personColumns = {}; ///< Further columns that name people, from their headers.
    TimeFormat timeFormat = {};
    QString zone = QStringLiteral("UTC"); ///< Of times without one, as timeZoneFromName takes it.
    QStringList missing { QStringLiteral("?"),
        QStringLiteral("-") }; ///< Beside the empty value, which is always missing.
    StepsOf stepsOf = StepsOf::Activity;
    bool keepNames = false; ///< Else people are numbers, in the stored log too.

    int column(LogRole role) const { return columns[static_cast<size_t>(role)]; }
    void setColumn(LogRole role, int column) { columns[static_cast<size_t>(role)] = column; }
    bool operator==(const LogReading&) const = default;
};

/// Why a whole file cannot be used.
struct LogProblem {
    enum Kind {
        Cancelled,
        CannotRead, ///< detail: what the system says.
        NotAFile,
        TooLarge,
        Empty,
        HeaderOnly,
        Binary,
        UnknownEncoding,
        EncodingContradicted, ///< The chosen one does not fit; detail: its name.
        TooManyColumns,
        BrokenHeader,
        BadXml, ///< detail: expat's words.
        Entities, ///< Declares entities, which could be a bomb.
        TooDeep,
        BrokenArchive, ///< The .gz ends early or is damaged.
        Bomb, ///< Unpacks to far more than a log does.
        NotXes, ///< Well-formed, but no log in it.
        NoColumn, ///< No column for a role that is needed; detail: LogRole as a number.
        AmbiguousTime, ///< Day or month first cannot be told from the values.
        UnknownTime, ///< No format fits most values; detail: one of them.
        NothingUsable, ///< Every row was rejected.
    };
    Kind kind = Cancelled;
    QString detail = {};
    qint64 line = 0; ///< 0 where no line is to blame.
};

/// A log as it lies before its reader: the bytes, the text, the columns and the first rows.
struct LogFile {
    QString name = {}; ///< Without folder.
    QByteArray raw = {};
    QByteArray text = {}; ///< CSV: in UTF-8. XES: the file, packed or not.
    QStringList columns = {}; ///< Header names, or the empty string where there are none.
    std::vector<std::vector<QByteArray>> sample = {}; ///< Values of the first rows, by column.
    std::vector<qint64> sampleLines = {};
    bool ambiguousTime = false; ///< Of the guess: day or month first.
    std::optional<LogProblem> problem = {};
};

/// Reads the bytes of a regular file of at most maxLogBytes.
inline constexpr qint64 maxLogBytes = qint64(2) * 1024 * 1024 * 1024 - 64;
LogFile loadLog(const QString& path, const LogProgress& progress = {});

/// What somebody fixed before the guessing.
struct LogChoice {
    std::optional<TextEncoding> encoding = {};
    std::optional<char> delimiter = {};
    std::optional<bool> hasHeader = {};
};

/// Decodes the text, finds delimiter, header and columns, and guesses how to read them. Problems
/// are told in file.problem.
LogReading inspectLog(
    LogFile& file, const LogChoice& choice = {}, const LogProgress& progress = {});

/// Decides over the whole time columns how their times are written; sets reading.timeFormat and
/// file.ambiguousTime. False where no format fits half of the values.
bool guessTimeFormat(LogFile& file, LogReading& reading, const LogProgress& progress = {});

struct ReadLog {
    EventLog log = {};
    std::optional<LogProblem> problem = {};
};

/// Reads the whole log. Rows that cannot be used are counted and listed, the others become events.
ReadLog readLog(const LogFile& file, const LogReading& reading, const LogProgress& progress = {});

/// One row as the reading understands it, for the preview.
struct PreviewRow {
    qint64 line = 0;
    std::array<QString, logRoleCount> values
        = {}; ///< As written; null where the role has no column.
    std::array<bool, logRoleCount> missing = {};
    std::optional<qint64> time = {}, start = {}; ///< As understood.
    std::optional<RejectReason> rejected = {};
};
std::vector<PreviewRow> previewLog(
    const LogFile& file, const LogReading& reading, size_t rows = 20);

/// The log as it may be kept: as it is where names are kept, else in UTF-8 with every value of a
/// person column replaced by "Person 1", "Person 2"…, the same number for the same name, wherever a
/// whole value of another column is such a name, too.
QByteArray evidenceText(
    const LogFile& file, const LogReading& reading, const LogProgress& progress = {});

/// How it was read, as JSON, so that the figures can be derived again.
QString readingToJson(const LogFile& file, const LogReading& reading);
