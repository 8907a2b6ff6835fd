// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/csvreader.h"
#include "app/ticketlog/logguess.h"
#include "app/ticketlog/logreading.h"
#include "app/ticketlog/xesreader.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static constexpr size_t sampleRows = 2000;

LogFile loadLog(const QString& path, const LogProgress& progress)
{
    LogFile file;
    const QFileInfo info(path);
    file.name = info.fileName();
    const auto fail = [&file](LogProblem::Kind kind, const QString& detail = {}) {
        file.problem = LogProblem { kind, detail };
        file.raw.clear();
        return file;
    };
    if (info.exists() && !info.isFile()) // never a pipe or /dev/zero
        return fail(LogProblem::NotAFile);
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return fail(LogProblem::CannotRead, device.errorString());
    const qint64 size = device.size();
    if (size > maxLogBytes)
        return fail(LogProblem::TooLarge);
    file.raw.resize(size);
    qint64 got = 0;
    while (got < size) {
        const qint64 part
            = device.read(file.raw.data() + got, qMin<qint64>(8 * 1024 * 1024, size - got));
        if (part < 0)
            return fail(LogProblem::CannotRead, device.errorString());
        if (part == 0)
            break;
        got += part;
        if (progress && !progress(double(got) / double(size)))
            return fail(LogProblem::Cancelled);
    }
    file.raw.resize(got);
    if (file.raw.isEmpty())
        return fail(LogProblem::Empty);
    return file;
}

static std::string_view textOf(const LogFile& file)
{
    return { file.text.data(), static_cast<size_t>(file.text.size()) };
}

static bool isXml(const QByteArray& bytes)
{
    QByteArray head = bytes.left(512);
    head.replace('\0', ""); // UTF-16
    if (head.startsWith("\xEF\xBB\xBF") || head.startsWith("\xFF\xFE")
        || head.startsWith("\xFE\xFF"))
        head.remove(0, head.startsWith('\xEF') ? 3 : 2);
    head = head.trimmed();
    return head.startsWith("<?xml") || head.startsWith("<log") || head.startsWith("<!")
        || head.startsWith("<xes:log");
}

static void inspectXes(LogFile& file, LogReading& reading, const LogProgress& progress)
{
    file.text = file.raw;
    file.problem = readXes(
        file.text, file.columns, true,
        [&file](const XesEvent& event) {
            std::vector<QByteArray> row;
            for (size_t i = 0; i < event.pieces.size(); ++i) {
                const std::string_view value = event.value(static_cast<int>(i));
                row.emplace_back(value.data(), static_cast<qsizetype>(value.size()));
            }
            file.sample.push_back(std::move(row));
            file.sampleLines.push_back(event.line());
            return file.sample.size() < sampleRows;
        },
        progress);
    if (file.problem)
        return;
    if (file.sample.empty()) {
        file.problem = LogProblem { LogProblem::HeaderOnly };
        return;
    }
    guessColumns(file, reading);
}

static QString faultDetail(CsvFault fault) { return QString::number(static_cast<int>(fault)); }

/// Reads the first rows; the header becomes the columns' names.
static void readSample(LogFile& file, LogReading& reading, std::optional<bool> hasHeader)
{
    const std::string_view text = textOf(file).substr(firstRowOffset(textOf(file)));
    CsvReader reader(text, reading.delimiter);
    CsvRow row;
    size_t width = 0;
    bool isFirst = true;
    while (file.sample.size() < sampleRows && reader.next(row)) {
        if (row.isBlank())
            continue;
        if (isFirst && row.fault != CsvFault::None) {
            file.problem
                = LogProblem { row.fault == CsvFault::TooManyFields ? LogProblem::TooManyColumns
                                                                    : LogProblem::BrokenHeader,
                      faultDetail(row.fault), row.line };
            return;
        }
        isFirst = false;
        if (row.fault != CsvFault::None)
            continue;
        std::vector<QByteArray> values;
        for (const std::string_view field : row.fields)
            values.emplace_back(field.data(), static_cast<qsizetype>(field.size()));
        width = file.sample.empty() ? values.size() : width;
        file.sample.push_back(std::move(values));
        file.sampleLines.push_back(row.line);
    }
    if (file.sample.empty()) {
        file.problem = LogProblem { LogProblem::Empty };
        return;
    }
    reading.hasHeader = hasHeader.value_or(looksLikeHeader(file.sample));
    for (size_t i = 0; i < width; ++i)
        file.columns.append(
            reading.hasHeader ? QString::fromUtf8(file.sample.front()[i]).trimmed() : QString());
    if (reading.hasHeader) {
        file.sample.erase(file.sample.begin());
        file.sampleLines.erase(file.sampleLines.begin());
    }
    if (file.sample.empty())
        file.problem = LogProblem { LogProblem::HeaderOnly };
}

static void inspectCsv(
    LogFile& file, LogReading& reading, const LogChoice& choice, const LogProgress& progress)
{
    bool cancelled = false;
    const LogProgress watched = [&](double share) {
        cancelled = progress && !progress(share);
        return !cancelled;
    };
    const std::optional<DecodedText> text = choice.encoding
        ? decodeText(file.raw, *choice.encoding, watched)
        : decodeText(file.raw, watched);
    if (cancelled || !text) {
        const bool zeros = file.raw.contains('\0');
        file.problem = LogProblem { cancelled ? LogProblem::Cancelled
                : choice.encoding             ? LogProblem::EncodingContradicted
                : zeros                       ? LogProblem::Binary
                                              : LogProblem::UnknownEncoding,
            choice.encoding ? encodingName(*choice.encoding) : QString() };
        return;
    }
    file.text = text->utf8;
    reading.encoding = text->encoding;
    if (text->binary) {
        file.problem = LogProblem { LogProblem::Binary };
        return;
    }
    reading.delimiter = choice.delimiter.value_or(sniffDelimiter(textOf(file)));
    readSample(file, reading, choice.hasHeader);
    if (!file.problem)
        guessColumns(file, reading);
}

LogReading inspectLog(LogFile& file, const LogChoice& choice, const LogProgress& progress)
{
    LogReading reading;
    file.columns.clear();
    file.sample.clear();
    file.sampleLines.clear();
    file.text.clear();
    file.problem.reset();
    file.ambiguousTime = false;
    if (file.raw.isEmpty()) {
        file.problem = LogProblem { LogProblem::Empty };
        return reading;
    }
    reading.format = isGzip(file.raw) || isXml(file.raw) ? LogFormat::Xes : LogFormat::Csv;
    if (reading.format == LogFormat::Xes)
        inspectXes(file, reading, progress);
    else
        inspectCsv(file, reading, choice, progress);
    if (!file.problem)
        guessTimeFormat(file, reading, progress);
    return reading;
}

static std::string_view sampleCell(const std::vector<QByteArray>& row, int column)
{
    if (column < 0 || static_cast<size_t>(column) >= row.size())
        return {};
    const QByteArray& value = row[static_cast<size_t>(column)];
    return trimmed({ value.data(), static_cast<size_t>(value.size()) });
}

/// All values of the time column, for the one question the first rows cannot answer for sure.
static bool addWholeColumn(const LogFile& file, const LogReading& reading, TimeGuess& guess,
    const std::vector<std::string>& missing, const LogProgress& progress)
{
    const int column = reading.column(LogRole::Time);
    const std::string_view text = textOf(file).substr(firstRowOffset(textOf(file)));
    CsvReader reader(text, reading.delimiter);
    CsvRow row;
    qint64 rows = 0;
    bool header = reading.hasHeader;
    while (reader.next(row)) {
        if (++rows % 4096 == 0 && progress
            && !progress(double(reader.position()) / double(text.size())))
            return false;
        if (row.isBlank())
            continue;
        if (std::exchange(header, false) || row.fault != CsvFault::None
            || static_cast<size_t>(column) >= row.fields.size())
            continue;
        const std::string_view value = trimmed(row.fields[static_cast<size_t>(column)]);
        if (!isMissing(value, missing))
            guess.add(value);
    }
    return true;
}

bool guessTimeFormat(LogFile& file, LogReading& reading, const LogProgress& progress)
{
    file.ambiguousTime = false;
    const int column = reading.column(LogRole::Time);
    if (column < 0)
        return false;
    const std::vector<std::string> missing = missingValues(reading);
    TimeGuess guess;
    for (const std::vector<QByteArray>& row : file.sample) {
        const std::string_view value = sampleCell(row, column);
        if (!isMissing(value, missing))
            guess.add(value);
    }
    const bool dayOrMonth
        = guess.order() == TimeOrder::DayFirst || guess.order() == TimeOrder::MonthFirst;
    if (reading.format == LogFormat::Csv && file.sample.size() >= sampleRows - 1
        && (dayOrMonth || !guess.order())) {
        guess = {};
        if (!addWholeColumn(file, reading, guess, missing, progress)) {
            file.problem = LogProblem { LogProblem::Cancelled };
            return false;
        }
    }
    file.ambiguousTime = guess.isAmbiguous();
    if (!guess.order())
        return false;
    reading.timeFormat = { *guess.order(), {} };
    return true;
}

QString readingToJson(const LogFile& file, const LogReading& reading)
{
    const auto name = [&file](int column) -> QJsonValue {
        if (column < 0 || column >= file.columns.size())
            return QJsonValue::Null;
        return file.columns.at(column).isEmpty() ? QJsonValue(column + 1)
                                                 : QJsonValue(file.columns.at(column));
    };
    QJsonObject json {
        { u"format"_s, reading.format == LogFormat::Xes ? u"xes"_s : u"csv"_s },
        { u"case"_s, name(reading.column(LogRole::Case)) },
        { u"activity"_s, name(reading.column(LogRole::Activity)) },
        { u"time"_s, name(reading.column(LogRole::Time)) },
        { u"start"_s, name(reading.column(LogRole::Start)) },
        { u"group"_s, name(reading.column(LogRole::Group)) },
        { u"resource"_s, name(reading.column(LogRole::Resource)) },
        { u"time_format"_s, timeFormatName(reading.timeFormat) },
        { u"zone"_s, reading.zone },
        { u"missing"_s, QJsonArray::fromStringList(reading.missing) },
        { u"by"_s, reading.stepsOf == StepsOf::Team ? u"team"_s : u"activity"_s },
        { u"names_kept"_s, reading.keepNames },
    };
    if (reading.format == LogFormat::Csv) {
        json.insert(
            u"encoding"_s, encodingName(reading.keepNames ? reading.encoding : TextEncoding::Utf8));
        json.insert(u"delimiter"_s, QString(QLatin1Char(reading.delimiter)));
        json.insert(u"header"_s, reading.hasHeader);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
