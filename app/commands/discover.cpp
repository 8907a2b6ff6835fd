// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/discover.h"
#include "app/commands/console.h"
#include "app/language/format.h"
#include "app/project/checkedfile.h"
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include "app/ticketlog/discoveredstream.h"
#include "app/ticketlog/logcomparison.h"
#include "app/ticketlog/logwords.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Discover", text); }

struct ColumnOption {
    const char* name;
    LogRole role;
};
static constexpr ColumnOption columnOptions[] = { { "case", LogRole::Case },
    { "activity", LogRole::Activity }, { "time", LogRole::Time }, { "start", LogRole::Start },
    { "group", LogRole::Group }, { "resource", LogRole::Resource } };

static void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Discover",
        "Finds in a ticket log (CSV, XES, XES packed with gzip) which ways tickets take and how "
        "long they need. What is not said is guessed from headers and contents.")));
    parser.addPositionalArgument(u"LOG"_s, say(QT_TRANSLATE_NOOP("Discover", "The ticket log.")));
    const QString column
        = say(QT_TRANSLATE_NOOP("Discover", "Column of the %1: header or number."));
    for (const ColumnOption& option : columnOptions)
        parser.addOption({ QString::fromLatin1(option.name), column.arg(logRoleName(option.role)),
            u"column"_s });
    parser.addOption({ u"time-format"_s,
        say(QT_TRANSLATE_NOOP("Discover",
            "year-first, day-first, month-first, epoch, epoch-ms or a pattern such as "
            "dd.MM.yyyy HH:mm.")),
        u"format"_s });
    parser.addOption({ u"zone"_s,
        say(QT_TRANSLATE_NOOP(
            "Discover", "Time zone of times without one: UTC, Asia/Seoul, +09:00, system.")),
        u"zone"_s });
    parser.addOption({ u"encoding"_s, u"utf-8, utf-16le, utf-16be, cp949"_s, u"encoding"_s });
    parser.addOption({ u"missing"_s,
        say(QT_TRANSLATE_NOOP("Discover",
            "Values that mean there is none, with commas between them (?,- unless given; an empty "
            "value always does).")),
        u"values"_s, u"?,-"_s });
    parser.addOption(
        { u"by"_s, say(QT_TRANSLATE_NOOP("Discover", "What becomes a step: activity or team.")),
            u"activity|team"_s, u"activity"_s });
    parser.addOption({ u"json"_s,
        say(QT_TRANSLATE_NOOP("Discover", "Machine-readable output, see gemba help json.")) });
    parser.addOption({ u"into"_s,
        say(QT_TRANSLATE_NOOP("Discover", "Adds a value stream to this project.")), u"file"_s });
    parser.addOption({ u"name"_s,
        say(QT_TRANSLATE_NOOP("Discover", "Name of that value stream (else the log's).")),
        u"name"_s });
    parser.addOption({ u"compare"_s,
        say(QT_TRANSLATE_NOOP("Discover",
            "A second log, of the time after: how long tickets and steps took before and after, "
            "and whether the difference is more than chance. Column options hold for both.")),
        u"log"_s });
    parser.addOption({ u"keep-names"_s,
        say(QT_TRANSLATE_NOOP("Discover",
            "Keeps people's names in the log that --into stores; else they become numbers.")) });
}

/// By header, else by number from 1.
static int columnNamed(const LogFile& file, const QString& name, const QString& option)
{
    for (const Qt::CaseSensitivity sensitivity : { Qt::CaseSensitive, Qt::CaseInsensitive })
        for (qsizetype i = 0; i < file.columns.size(); ++i)
            if (file.columns.at(i).compare(name, sensitivity) == 0)
                return static_cast<int>(i);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= file.columns.size())
        return number - 1;
    throw CommandFailure {
        say(QT_TRANSLATE_NOOP("Discover", "%1 has no column “%2” (--%3); it has: %4."))
            .arg(file.name, name, option, file.columns.mid(0, 60).join(u", "_s))
    };
}

/// What was given, else what the whole column says; where that leaves a choice the user must make
/// it.
static void settleTimeFormat(
    LogFile& file, LogReading& reading, const std::optional<TimeFormat>& given)
{
    const bool known = guessTimeFormat(file, reading);
    const int column = reading.column(LogRole::Time);
    if (given)
        reading.timeFormat = *given;
    else if (column >= 0 && file.ambiguousTime)
        throw CommandFailure { say(
            QT_TRANSLATE_NOOP("Discover",
                "The times of %1 can be read day first or month first; give --time-format "
                "day-first or --time-format month-first."))
                                   .arg(file.name) };
    else if (column >= 0 && !known && !file.sample.empty()) {
        const std::vector<QByteArray>& row = file.sample.front();
        const QString value
            = size_t(column) < row.size() ? QString::fromUtf8(row[size_t(column)]) : QString();
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Discover",
                                       "The times of %1 are written in no known way (“%2”); give "
                                       "--time, or --time-format with a pattern."))
                                   .arg(file.name, value.left(60)) };
    }
}

static LogReading readingFor(const QCommandLineParser& parser, LogFile& file)
{
    LogChoice choice;
    if (parser.isSet(u"encoding"_s)) {
        choice.encoding = encodingFromName(parser.value(u"encoding"_s));
        if (!choice.encoding)
            throw wrongValue(u"discover"_s, u"encoding"_s, parser.value(u"encoding"_s));
    }
    std::optional<TimeFormat> timeFormat;
    if (parser.isSet(u"time-format"_s)) {
        timeFormat = timeFormatFromName(parser.value(u"time-format"_s));
        if (!timeFormat)
            throw wrongValue(u"discover"_s, u"time-format"_s, parser.value(u"time-format"_s));
    }
    if (parser.isSet(u"zone"_s) && !timeZoneFromName(parser.value(u"zone"_s)))
        throw wrongValue(u"discover"_s, u"zone"_s, parser.value(u"zone"_s));
    const QString by = parser.value(u"by"_s);
    if (by != u"activity"_s && by != u"team"_s)
        throw wrongValue(u"discover"_s, u"by"_s, by);

    LogReading reading = inspectLog(file, choice);
    if (file.problem)
        throw CommandFailure { logProblemSentence(*file.problem, file.name) };
    reading.stepsOf = by == u"team"_s ? StepsOf::Team : StepsOf::Activity;
    reading.keepNames = parser.isSet(u"keep-names"_s);
    reading.missing.clear();
    for (const QString& value : parser.value(u"missing"_s).split(u',', Qt::SkipEmptyParts))
        reading.missing.append(value.trimmed());
    if (parser.isSet(u"zone"_s))
        reading.zone = parser.value(u"zone"_s);
    for (const ColumnOption& option : columnOptions) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            reading.setColumn(option.role, columnNamed(file, parser.value(name), name));
    }
    settleTimeFormat(file, reading, timeFormat);
    for (const ColumnOption& option : columnOptions) {
        const bool needed = option.role == LogRole::Case || option.role == LogRole::Time
            || (option.role == LogRole::Activity && reading.stepsOf == StepsOf::Activity)
            || (option.role == LogRole::Group && reading.stepsOf == StepsOf::Team);
        if (needed && reading.column(option.role) < 0)
            throw CommandFailure { say(
                QT_TRANSLATE_NOOP("Discover", "%1 has no column that is surely the %2; give --%3."))
                                       .arg(file.name, logRoleName(option.role),
                                           QString::fromLatin1(option.name)) };
    }
    return reading;
}

static QString duration(double seconds)
{
    return formatDuration(std::chrono::milliseconds(qRound64(seconds * 1000)), calendarDay);
}

static QString percent(double ratio) { return formatPercent(ratio, 0); }

static QString count(qint64 value) { return formatNumber(double(value), 0); }

/// What the log says, for people: as much as fits a screen.
static QString inWords(const LogFile& file, const LogReading& reading, const Discovery& d)
{
    QString text;
    QTextStream out(&text);
    const bool byTeam = d.stepsOf == StepsOf::Team;
    out << say(QT_TRANSLATE_NOOP("Discover", "%1: %2 events of %3 cases, %4 steps, %5 variants"))
               .arg(file.name, count(d.events), count(d.cases), count(qint64(d.steps.size())),
                   count(d.variants))
        << '\n';
    QStringList roles;
    for (const ColumnOption& option : columnOptions)
        if (reading.column(option.role) >= 0)
            roles.append(logRoleName(option.role) + u" = "_s
                + columnName(file, reading.column(option.role)));
    out << say(QT_TRANSLATE_NOOP("Discover", "Read as: %1; times %2"))
               .arg(roles.join(u", "_s), timeFormatName(reading.timeFormat))
        << '\n';
    out << say(
        QT_TRANSLATE_NOOP("Discover", "Lead time of a case: median %1, 85 % within %2, mean %3"))
               .replace(u"%1"_s, duration(d.leadTime.median))
               .replace(u"%2"_s, duration(d.leadTime.p85))
               .replace(u"%3"_s, duration(d.leadTime.mean))
        << '\n';
    out << say(QT_TRANSLATE_NOOP("Discover", "Handoffs: %1 between teams, %2 between people"))
               .arg(count(d.groupHandoffs), count(d.resourceHandoffs))
        << "\n\n";
    out << (byTeam ? say(QT_TRANSLATE_NOOP("Discover", "Teams, in the order cases pass them:"))
                   : say(QT_TRANSLATE_NOOP("Discover", "Steps, in the order cases pass them:")))
        << '\n';
    for (const DiscoveredStep& step : d.steps) {
        out << "  " << count(step.events).rightJustified(9) << "  " << step.name;
        if (step.lead)
            out << u" · "_s
                << say(QT_TRANSLATE_NOOP("Discover", "lead time %1 (85 %: %2)"))
                       .replace(u"%1"_s, duration(step.lead->median))
                       .replace(u"%2"_s, duration(step.lead->p85));
        if (step.process)
            out << u" · "_s
                << say(QT_TRANSLATE_NOOP("Discover", "process time %1 (85 %: %2)"))
                       .replace(u"%1"_s, duration(step.process->median))
                       .replace(u"%2"_s, duration(step.process->p85));
        out << '\n';
    }
    static constexpr size_t shown = 15;
    out << '\n'
        << say(QT_TRANSLATE_NOOP("Discover", "Most frequent transitions (median wait, 85 %):"))
        << '\n';
    for (size_t i = 0; i < d.transitions.size() && i < shown; ++i) {
        const DiscoveredTransition& t = d.transitions[i];
        out << "  " << count(t.count).rightJustified(9) << "  " << d.steps[size_t(t.from)].name
            << (t.isBack ? u" ↩ "_s : u" → "_s) << d.steps[size_t(t.to)].name << u" · "_s
            << duration(t.wait.median) << u", "_s << duration(t.wait.p85) << '\n';
    }
    if (d.transitions.size() > shown)
        out << say(
            QT_TRANSLATE_NOOP("Discover", "  and %1 rarer ones; these show %2 of all cases whole."))
                   .arg(
                       count(qint64(d.transitions.size() - shown)), percent(visibleShare(d, shown)))
            << '\n';
    return text;
}

static void tellRejected(const EventLog& log)
{
    if (log.rejectedCount == 0)
        return;
    static constexpr size_t told = 20;
    printMessage(say(QT_TRANSLATE_NOOP("Discover", "Rows that could not be used: %1"))
                     .arg(count(log.rejectedCount)));
    for (size_t i = 0; i < log.rejected.size() && i < told; ++i) {
        const RejectedRow& row = log.rejected[i];
        QString text = say(QT_TRANSLATE_NOOP("Discover", "  line %1: %2"))
                           .arg(QString::number(row.line), rejectReasonText(row.reason));
        if (!row.value.isEmpty())
            text += u" (%1)"_s.arg(row.value);
        printMessage(text);
    }
    if (log.rejectedCount > qint64(told))
        printMessage(say(QT_TRANSLATE_NOOP("Discover", "  and %1 more"))
                         .arg(count(log.rejectedCount - qint64(told))));
}

static void writeInto(const QString& path, const QString& name, const LogFile& file,
    const LogReading& reading, const Discovery& discovery)
{
    Document document(ProjectStore::open(path));
    const QByteArray bytes = evidenceText(file, reading);
    Evidence evidence;
    evidence.id = QUuid::createUuid();
    evidence.sha256 = document.addEvidenceBytes(bytes);
    evidence.name = file.name;
    evidence.size = bytes.size();
    evidence.importedAt = QDateTime::currentDateTimeUtc();
    evidence.settings = readingToJson(file, reading);
    document.nameMoment(
        say(QT_TRANSLATE_NOOP("Discover", "Before importing %1")).arg(file.name), true);
    document.edit(say(QT_TRANSLATE_NOOP("Discover", "Import ticket log")),
        [&](Project& project) { addDiscoveredStream(project, discovery, name, evidence); });
    if (!document.saveError().isEmpty())
        throw CommandFailure { document.saveError() };
}

struct OpenedLog {
    LogFile file = {};
    LogReading reading = {};
    EventLog log = {};
};

static OpenedLog openLog(const QCommandLineParser& parser, const QString& path)
{
    refuseProject(path);
    OpenedLog opened { .file = loadLog(path) };
    if (opened.file.problem)
        throw CommandFailure { logProblemSentence(*opened.file.problem, opened.file.name) };
    opened.reading = readingFor(parser, opened.file);
    ReadLog read = readLog(opened.file, opened.reading);
    tellRejected(read.log);
    if (read.problem)
        throw CommandFailure { logProblemSentence(*read.problem, opened.file.name) };
    if (read.log.sawLocalTime && !parser.isSet(u"zone"_s))
        printMessage(say(QT_TRANSLATE_NOOP("Discover",
            "The times have no zone and were read as UTC; --zone says where the clock was.")));
    opened.log = std::move(read.log);
    return opened;
}

static QString inWords(const TimeChange& change, const QString& name)
{
    const auto said = [](const Spread& spread) {
        return spread.count == 0 ? u"–"_s
                                 : say(QT_TRANSLATE_NOOP("Discover", "%1 (85 %: %2; n = %3)"))
                                       .replace(u"%1"_s, duration(spread.median))
                                       .replace(u"%2"_s, duration(spread.p85))
                                       .replace(u"%3"_s, count(spread.count));
    };
    QString verdict = say(QT_TRANSLATE_NOOP("Discover", "too few to tell"));
    if (change.test)
        verdict = (change.isMoreThanChance()
                ? say(QT_TRANSLATE_NOOP("Discover", "more than chance, p = %1"))
                : say(QT_TRANSLATE_NOOP("Discover", "no more than chance, p = %1")))
                      .arg(change.p < 0.001 ? QString::number(change.p, 'g', 2)
                                            : formatNumber(change.p, 3));
    return u"  %1 · %2 → %3 · %4\n"_s.arg(name, said(change.before), said(change.after), verdict);
}

/// What changed from one log to the other.
static int compareCommand(const QCommandLineParser& parser)
{
    const OpenedLog before = openLog(parser, parser.positionalArguments().constFirst());
    const OpenedLog after = openLog(parser, parser.value(u"compare"_s));
    const auto early = logTimes(before.log, before.reading.stepsOf);
    const auto late = logTimes(after.log, after.reading.stepsOf);
    if (!early || !late)
        return 1; // only a progress function cancels, and there is none
    const LogComparison comparison = compareLogs(*early, *late);
    if (parser.isSet(u"json"_s)) {
        printBytes(comparisonJson(comparison));
        return 0;
    }
    QString text = say(QT_TRANSLATE_NOOP("Discover", "Median lead times of %1 → %2:"))
                       .arg(before.file.name, after.file.name)
        + u'\n' + inWords(comparison.cases, say(QT_TRANSLATE_NOOP("Discover", "Whole tickets")));
    for (const TimeChange& change : comparison.activities)
        text += inWords(change, change.name);
    if (!comparison.onlyBefore.isEmpty())
        text += say(QT_TRANSLATE_NOOP("Discover", "Only before: %1"))
                    .arg(comparison.onlyBefore.join(u", "_s))
            + u'\n';
    if (!comparison.onlyAfter.isEmpty())
        text += say(QT_TRANSLATE_NOOP("Discover", "Only after: %1"))
                    .arg(comparison.onlyAfter.join(u", "_s))
            + u'\n';
    printResult(text);
    return 0;
}

int discoverCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    readArguments(parser, arguments, { u"LOG"_s });
    if (parser.isSet(u"compare"_s)) {
        if (parser.isSet(u"into"_s))
            throw CommandFailure {
                say(QT_TRANSLATE_NOOP("Discover", "--compare only tells; leave out --into.")), 2
            };
        return compareCommand(parser);
    }
    const OpenedLog opened = openLog(parser, parser.positionalArguments().constFirst());
    const std::optional<Discovery> discovery = discover(opened.log, opened.reading.stepsOf);
    if (!discovery)
        return 1; // only a progress function cancels, and there is none
    if (discovery->eventsWithoutTeam > 0)
        printMessage(say(QT_TRANSLATE_NOOP("Discover", "Events without a team, left out: %1"))
                         .arg(count(discovery->eventsWithoutTeam)));
    if (parser.isSet(u"into"_s)) {
        const QString name = parser.value(u"name"_s);
        writeInto(parser.value(u"into"_s),
            name.isEmpty() ? QFileInfo(opened.file.name).baseName() : name, opened.file,
            opened.reading, *discovery);
    }
    if (parser.isSet(u"json"_s))
        printBytes(discoveryJson(*discovery));
    else
        printResult(inWords(opened.file, opened.reading, *discovery));
    return 0;
}
