// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/interchange/flowtext.h"
#include "app/interchange/streamcsv.h"
#include "tests/fuzz/fuzzing.h"
#include <QSet>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size > 256 * 1024)
        return 0;
    const ReadStreams read = readDrawio(bytesOf(data, size));
    promise(read.isRead() != read.found.maps.isEmpty(), "a map or a problem");
    for (const StreamMap& map : read.found.maps) {
        QSet<QUuid> steps;
        for (const Step& step : map.steps) {
            promise(!step.id.isNull() && !steps.contains(step.id), "a step has its own identity");
            promise(step.streamId == map.stream.id, "a step belongs to its stream");
            steps.insert(step.id);
        }
        for (const Handoff& handoff : map.handoffs)
            promise(steps.contains(handoff.fromStepId) && steps.contains(handoff.toStepId),
                "a handoff has its ends");
        writeStreamCsv(map, read.found.teams);
        writeDot(map, read.found.teams);
        writeMermaid(map, read.found.teams);
    }
    // Written and read twice it is the same: once characters that XML cannot hold are gone.
    if (!read.isRead())
        return 0;
    const ReadStreams second = readDrawio(writeDrawio(read.found), read.found.teams);
    promise(second.isRead(), "what was written is read");
    const ReadStreams third = readDrawio(writeDrawio(second.found), second.found.teams);
    promise(third.found == second.found, "a stream survives writing");
    return 0;
}
