// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/discovery.h"
#include "app/ticketlog/logreading.h"
#include "app/ticketlog/xesreader.h"
#include "tests/fuzz/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size > 256 * 1024)
        return 0;
    const QByteArray bytes = bytesOf(data, size);
    QStringList columns;
    qint64 line = 0;
    const auto problem = readXes(bytes, columns, true, [&](const XesEvent& event) {
        promise(qsizetype(event.pieces.size()) == columns.size(), "an event has every column");
        for (size_t i = 0; i < event.pieces.size(); ++i)
            promise(event.value(int(i)).size() == event.pieces[i].length, "values lie inside");
        promise(event.line() >= line, "lines are counted upwards");
        line = event.line();
        return true;
    });
    promise(columns.size() <= 1000, "columns are limited");

    LogFile file;
    file.name = QStringLiteral("fuzz.xes");
    file.raw = bytes;
    LogReading reading = inspectLog(file);
    if (file.problem || problem)
        return 0;
    guessTimeFormat(file, reading);
    previewLog(file, reading);
    const ReadLog read = readLog(file, reading);
    if (!read.problem)
        promise(discover(read.log, reading.stepsOf).has_value(), "what was read is discovered");
    evidenceText(file, reading);
    return 0;
}
