// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/csvreader.h"
#include "app/ticketlog/discovery.h"
#include "app/ticketlog/logreading.h"
#include "tests/fuzz/fuzzing.h"
#include <string>

/// Rows lie one behind the other, and a row written again reads the same.
static void readRows(std::string_view text, char delimiter)
{
    CsvReader reader(text, delimiter);
    CsvRow row;
    size_t end = 0;
    qint64 line = 0;
    while (reader.next(row)) {
        promise(row.begin == end && row.end > row.begin && row.end <= text.size(),
            "rows follow each other");
        promise(row.line > line, "lines are counted upwards");
        promise(row.fields.size() <= CsvReader::maxFields + 1, "fields are limited");
        end = row.end;
        line = row.line;
        if (row.fault != CsvFault::None || row.isBlank())
            continue;
        std::string again;
        for (size_t i = 0; i < row.fields.size(); ++i) {
            promise(row.fields[i].size() <= CsvReader::maxFieldBytes, "a field is limited");
            if (i > 0)
                again += delimiter;
            appendCsvField(again, row.fields[i], delimiter);
        }
        again += '\n';
        CsvReader second(again, delimiter);
        CsvRow copy;
        promise(second.next(copy) && copy.fields == row.fields, "a row survives writing");
    }
    promise(end == text.size(), "all of the text is read");
}

/// The way of an imported log: guess, read, discover, keep without names.
static void importAll(const QByteArray& bytes)
{
    LogFile file;
    file.name = QStringLiteral("fuzz.csv");
    file.raw = bytes;
    LogReading reading = inspectLog(file);
    if (file.problem)
        return;
    guessTimeFormat(file, reading);
    previewLog(file, reading);
    const ReadLog read = readLog(file, reading);
    if (!read.problem) {
        const std::optional<Discovery> found = discover(read.log, reading.stepsOf);
        promise(found.has_value(), "a log that was read is discovered");
        promise(discoveryJson(*found).endsWith("}\n") || discoveryJson(*found).endsWith("}"),
            "the result can be written");
    }
    evidenceText(file, reading);
    readingToJson(file, reading);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size == 0 || size > 256 * 1024)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const char delimiter : { sniffDelimiter(text), ',', '\t' })
        readRows(text, delimiter);
    importAll(bytesOf(data, size));
    return 0;
}
