// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

// The corpora without libFuzzer: each target's function with each file of its folder. CMake gives
// the functions names of their own.
extern "C" {
int fuzzCommandline(const uint8_t* data, size_t size);
int fuzzCsv(const uint8_t* data, size_t size);
int fuzzDrawio(const uint8_t* data, size_t size);
int fuzzEncoding(const uint8_t* data, size_t size);
int fuzzJson(const uint8_t* data, size_t size);
int fuzzProject(const uint8_t* data, size_t size);
int fuzzXes(const uint8_t* data, size_t size);
}

static constexpr struct {
    const char* name;
    int (*run)(const uint8_t* data, size_t size);
} targets[] = { { "commandline", fuzzCommandline }, { "csv", fuzzCsv }, { "drawio", fuzzDrawio },
    { "encoding", fuzzEncoding }, { "json", fuzzJson }, { "project", fuzzProject },
    { "xes", fuzzXes } };

/// replay CORPUS: every file of CORPUS/csv, CORPUS/json … must be over within two seconds (ten
/// under the sanitizers) and without a broken promise.
int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    startQt();
#ifdef GEMBA_SANITIZE
    static constexpr qint64 limit = 20'000;
#else
    static constexpr qint64 limit = 5'000;
#endif
    std::freopen("/dev/null", "r", stdin);
    FILE* const report = fdopen(dup(1), "w");
    std::freopen("/dev/null", "w", stdout); // what commands say
    // Some targets work in a folder of their own.
    const QString corpus = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    int failures = 0;
    for (const auto& target : targets) {
        int count = 0;
        QDirIterator files(corpus + u'/' + QLatin1StringView(target.name), QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            std::fprintf(report, "%s\n", qPrintable(file.fileName())); // the last one is to blame
            std::fflush(report);
            QElapsedTimer time;
            time.start();
            target.run(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
            if (time.elapsed() > limit) {
                std::fprintf(report, "SLOW: %lld ms\n", time.elapsed());
                ++failures;
            }
            ++count;
        }
        if (count == 0)
            ++failures;
        std::fprintf(report, "%s: %d inputs\n", target.name, count);
    }
    return failures == 0 ? 0 : 1;
}
