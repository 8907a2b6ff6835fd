// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/csvreader.h"
#include "app/ticketlog/logguess.h"
#include "app/ticketlog/logreading.h"
#include "app/ticketlog/xesreader.h"
#include <algorithm>

using namespace Qt::StringLiterals;

/// Turns rows of values into events of one log.
class RowReader {
public:
    RowReader(const LogReading& reading, EventLog& log)
        : m_columns(reading.columns)
        , m_lifecycleColumn(reading.lifecycleColumn)
        , m_log(log)
        , m_missing(missingValues(reading))
        , m_times(reading.timeFormat, timeZoneFromName(reading.zone).value_or(QTimeZone::utc()))
    {
    }

    /// `value(column)` gives a trimmed value, `line()` the row's line where it is needed.
    template <typename Value, typename Line> void take(const Value& value, const Line& line)
    {
        const auto of = [&](LogRole role) -> std::string_view {
            const int column = m_columns[static_cast<size_t>(role)];
            if (column < 0)
                return {};
            const std::string_view v = value(column);
            return missing(v) ? std::string_view() : v;
        };
        const std::string_view caseName = of(LogRole::Case);
        if (caseName.empty())
            return m_log.reject(line(), RejectReason::NoCase);
        const std::string_view activity = of(LogRole::Activity);
        if (activity.empty())
            return m_log.reject(line(), RejectReason::NoActivity);
        const std::string_view timeText = of(LogRole::Time);
        if (timeText.empty())
            return m_log.reject(line(), RejectReason::NoTime);
        const std::optional<qint64> time = m_times.read(timeText);
        if (!time)
            return m_log.reject(line(), RejectReason::BadTime, timeText);
        LogEvent event;
        event.time = *time;
        if (const std::string_view startText = of(LogRole::Start); !startText.empty()) {
            const std::optional<qint64> start = m_times.read(startText);
            if (!start)
                return m_log.reject(line(), RejectReason::BadStart, startText);
            if (*start > *time)
                return m_log.reject(line(), RejectReason::StartAfterTime, startText);
            event.start = *start;
        }
        event.caseId = m_log.cases.idOf(caseName);
        event.activity = m_log.activities.idOf(activity);
        if (const std::string_view group = of(LogRole::Group); !group.empty())
            event.group = m_log.groups.idOf(group);
        if (const std::string_view person = of(LogRole::Resource); !person.empty())
            event.resource = m_log.resources.idOf(person);
        m_log.events.push_back(event);
        if (m_lifecycleColumn >= 0) {
            m_phases.push_back(phaseOf(value(m_lifecycleColumn)));
            m_lines.push_back(line());
        }
    }

    void finish()
    {
        m_log.sawLocalTime = m_times.sawLocalTime();
        if (m_lifecycleColumn >= 0)
            pairLifecycles(m_log, m_phases, m_lines);
    }

private:
    bool missing(std::string_view value) const
    {
        if (value.empty())
            return true;
        for (const std::string& word : m_missing)
            if (word.size() == value.size() && word == value)
                return true;
        return false;
    }

    /// The transitions of the XES standard; other words are states of the log's own and count.
    static Lifecycle phaseOf(std::string_view value)
    {
        std::string word(value);
        std::transform(word.begin(), word.end(), word.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        if (word == "start")
            return Lifecycle::Start;
        if (word == "complete")
            return Lifecycle::Complete;
        for (const char* other : { "schedule", "assign", "reassign", "suspend", "resume",
                 "withdraw", "autoskip", "manualskip", "ate_abort", "pi_abort" })
            if (word == other)
                return Lifecycle::Other;
        return Lifecycle::None;
    }

    std::array<int, logRoleCount> m_columns;
    int m_lifecycleColumn;
    EventLog& m_log;
    std::vector<std::string> m_missing;
    TimeReader m_times;
    std::vector<Lifecycle> m_phases;
    std::vector<qint64> m_lines;
};

static RejectReason reasonOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::UnclosedQuote:
        return RejectReason::UnclosedQuote;
    case CsvFault::FieldTooLong:
        return RejectReason::FieldTooLong;
    case CsvFault::None:
    case CsvFault::TooManyFields:
        break;
    }
    return RejectReason::TooManyFields;
}

/// More fields than columns shift the values; empty ones at the end do not matter.
static bool hasSurplus(const std::vector<std::string_view>& fields, size_t width)
{
    return fields.size() > width
        && std::any_of(fields.begin() + static_cast<std::ptrdiff_t>(width), fields.end(),
            [](std::string_view field) { return !trimmed(field).empty(); });
}

static std::optional<LogProblem> readCsvLog(
    const LogFile& file, const LogReading& reading, EventLog& log, const LogProgress& progress)
{
    std::string_view text { file.text.data(), static_cast<size_t>(file.text.size()) };
    text.remove_prefix(firstRowOffset(text));
    const qint64 linesBefore = text.size() < static_cast<size_t>(file.text.size()) ? 1 : 0;
    RowReader rows(reading, log);
    CsvReader reader(text, reading.delimiter);
    CsvRow row;
    bool header = reading.hasHeader;
    const auto width = static_cast<size_t>(file.columns.size());
    size_t count = 0;
    while (reader.next(row)) {
        if (row.isBlank())
            continue;
        if (++count % 4096 == 0) {
            if (count == 8192) // how long rows are is known now
                log.events.reserve(text.size() / (reader.position() / count) + 1024);
            if (progress && !progress(double(reader.position()) / double(text.size())))
                return LogProblem { LogProblem::Cancelled };
        }
        if (std::exchange(header, false))
            continue;
        const auto line = [&row, linesBefore] { return row.line + linesBefore; };
        if (row.fault != CsvFault::None)
            log.reject(line(), reasonOf(row.fault));
        else if (hasSurplus(row.fields, width))
            log.reject(line(), RejectReason::TooManyFields);
        else
            rows.take(
                [&row](int column) {
                    const auto i = static_cast<size_t>(column);
                    return i < row.fields.size() ? trimmed(row.fields[i]) : std::string_view();
                },
                line);
    }
    rows.finish();
    return std::nullopt;
}

static std::optional<LogProblem> readXesLog(
    const LogFile& file, const LogReading& reading, EventLog& log, const LogProgress& progress)
{
    // Only the columns with a role are gathered.
    LogReading narrow = reading;
    QStringList keys;
    const auto place = [&keys, &file](int column) {
        if (column < 0 || column >= file.columns.size())
            return -1;
        if (!keys.contains(file.columns.at(column)))
            keys.append(file.columns.at(column));
        return static_cast<int>(keys.indexOf(file.columns.at(column)));
    };
    for (int& column : narrow.columns)
        column = place(column);
    narrow.lifecycleColumn = place(reading.lifecycleColumn);
    RowReader rows(narrow, log);
    auto problem = readXes(
        file.text, keys, false,
        [&rows](const XesEvent& event) {
            rows.take([&event](int column) { return trimmed(event.value(column)); },
                [&event] { return event.line(); });
            return true;
        },
        progress);
    if (!problem)
        rows.finish();
    return problem;
}

ReadLog readLog(const LogFile& file, const LogReading& reading, const LogProgress& progress)
{
    ReadLog result;
    if (file.problem) {
        result.problem = file.problem;
        return result;
    }
    for (const LogRole role : { LogRole::Case, LogRole::Activity, LogRole::Time }) {
        if (reading.column(role) < 0
            && !(role == LogRole::Activity && reading.stepsOf == StepsOf::Team)) {
            result.problem
                = LogProblem { LogProblem::NoColumn, QString::number(static_cast<int>(role)) };
            return result;
        }
    }
    if (reading.stepsOf == StepsOf::Team && reading.column(LogRole::Group) < 0) {
        result.problem = LogProblem { LogProblem::NoColumn,
            QString::number(static_cast<int>(LogRole::Group)) };
        return result;
    }
    LogReading complete = reading;
    if (complete.column(LogRole::Activity) < 0) // only the teams matter
        complete.setColumn(LogRole::Activity, complete.column(LogRole::Group));
    result.problem = reading.format == LogFormat::Xes
        ? readXesLog(file, complete, result.log, progress)
        : readCsvLog(file, complete, result.log, progress);
    if (!result.problem && result.log.events.empty())
        result.problem = LogProblem { LogProblem::NothingUsable };
    return result;
}

std::vector<PreviewRow> previewLog(const LogFile& file, const LogReading& reading, size_t rows)
{
    std::vector<PreviewRow> preview;
    const std::vector<std::string> missing = missingValues(reading);
    const QTimeZone zone = timeZoneFromName(reading.zone).value_or(QTimeZone::utc());
    const auto width = static_cast<size_t>(file.columns.size());
    for (size_t i = 0; i < file.sample.size() && i < rows; ++i) {
        const std::vector<QByteArray>& values = file.sample[i];
        const auto cell = [&values](int column) -> std::string_view {
            if (column < 0 || static_cast<size_t>(column) >= values.size())
                return {};
            const QByteArray& v = values[static_cast<size_t>(column)];
            return trimmed({ v.data(), static_cast<size_t>(v.size()) });
        };
        PreviewRow row;
        row.line = file.sampleLines[i];
        for (size_t role = 0; role < logRoleCount; ++role) {
            const int column = reading.columns[role];
            if (column < 0)
                continue;
            const std::string_view value = cell(column);
            row.values[role]
                = u""_s + QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
            row.missing[role] = isMissing(value, missing);
        }
        // The very reader of the log judges the row, so that preview and result agree.
        EventLog log;
        LogReading one = reading;
        one.lifecycleColumn = -1;
        if (one.column(LogRole::Activity) < 0 && one.stepsOf == StepsOf::Team)
            one.setColumn(LogRole::Activity, one.column(LogRole::Group));
        std::vector<std::string_view> fields;
        fields.reserve(static_cast<size_t>(values.size()));
        for (const QByteArray& v : values)
            fields.emplace_back(v.data(), static_cast<size_t>(v.size()));
        RowReader reader(one, log);
        if (reading.format == LogFormat::Csv && hasSurplus(fields, width))
            log.reject(row.line, RejectReason::TooManyFields);
        else
            reader.take(cell, [&row] { return row.line; });
        if (!log.rejected.empty())
            row.rejected = log.rejected.front().reason;
        TimeReader times(reading.timeFormat, zone);
        row.time = times.read(cell(reading.column(LogRole::Time)));
        row.start = times.read(cell(reading.column(LogRole::Start)));
        preview.push_back(std::move(row));
    }
    return preview;
}
