// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/jsonproject.h"
#include "tests/fuzz/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size > 256 * 1024)
        return 0;
    try {
        const JsonProject first = projectFromJson(bytesOf(data, size));
        const auto evidence = [&](const QString& sha256) { return first.evidence.value(sha256); };
        const QByteArray written = projectToJson(first.project);
        const JsonProject second = projectFromJson(written);
        promise(second.project == first.project, "what was accepted survives writing");
        promise(projectToJson(second.project) == written, "the same project is the same text");
        projectToJson(first.project, evidence);
    } catch (const StoreError& error) {
        promise(!error.sentence().isEmpty(), "a refusal says why");
    }
    return 0;
}
