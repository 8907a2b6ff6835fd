// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/xesreader.h"
#include <expat.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

static constexpr qsizetype block = 128 * 1024;
static constexpr int maxDepth = 200;
// Real logs pack to a tenth or a fortieth; deflate itself ends at 1 : 1032.
static constexpr qint64 maxRatio = 250;
static constexpr qint64 ratioCountsFrom = 256 * 1024 * 1024;
static constexpr qint64 maxUnpacked = qint64(8) * 1024 * 1024 * 1024;

bool isGzip(const QByteArray& bytes) { return bytes.startsWith(QByteArrayView("\x1F\x8B", 2)); }

/// Unpacks block by block. `take` gets each block and stops by returning false.
static std::optional<LogProblem> inflateBlocks(const QByteArray& bytes, const LogProgress& progress,
    const std::function<bool(const char*, qsizetype)>& take)
{
    z_stream stream {};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return LogProblem { LogProblem::BrokenArchive };
    const auto close = qScopeGuard([&stream] { inflateEnd(&stream); });
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::vector<char> out(block);
    qint64 unpacked = 0;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END)
            return LogProblem { LogProblem::BrokenArchive };
        const auto got = static_cast<qsizetype>(out.size() - stream.avail_out);
        unpacked += got;
        if (unpacked > maxUnpacked
            || (unpacked > ratioCountsFrom && unpacked > bytes.size() * maxRatio))
            return LogProblem { LogProblem::Bomb };
        if (got > 0 && !take(out.data(), got))
            return std::nullopt;
        if (progress && !progress(1 - double(stream.avail_in) / double(bytes.size())))
            return LogProblem { LogProblem::Cancelled };
        if (result == Z_STREAM_END) {
            // A .gz may consist of several members, one after the other.
            if (stream.avail_in < 2 || stream.next_in[0] != 0x1F || stream.next_in[1] != 0x8B)
                return std::nullopt;
            if (inflateReset(&stream) != Z_OK)
                return LogProblem { LogProblem::BrokenArchive };
        }
    }
}

std::optional<QByteArray> unpackGzip(
    const QByteArray& bytes, LogProblem& problem, const LogProgress& progress)
{
    QByteArray text;
    const auto failed = inflateBlocks(bytes, progress, [&text](const char* data, qsizetype size) {
        text.append(data, size);
        return text.size() < maxLogBytes;
    });
    if (failed || text.size() >= maxLogBytes) {
        problem = failed.value_or(LogProblem { LogProblem::TooLarge });
        return std::nullopt;
    }
    return text;
}

/// The state of one reading, behind expat's callbacks.
class XesReading {
public:
    XesReading(QStringList& columns, bool discoverColumns,
        const std::function<bool(const XesEvent&)>& take)
        : m_parser(XML_ParserCreate(nullptr))
        , m_columns(columns)
        , m_discover(discoverColumns)
        , m_take(take)
    {
        for (const QString& column : columns)
            m_keys.idOf(column.toStdString());
        m_event.pieces.resize(static_cast<size_t>(columns.size()));
        m_trace.pieces = m_event.pieces;
        m_event.lineNumber = [this] { return qint64(XML_GetCurrentLineNumber(m_parser)); };
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(
            m_parser,
            [](void* self, const XML_Char* name, const XML_Char** attributes) {
                static_cast<XesReading*>(self)->begin(name, attributes);
            },
            [](void* self, const XML_Char*) { static_cast<XesReading*>(self)->end(); });
        XML_SetEntityDeclHandler(m_parser,
            [](void* self, const XML_Char*, int, const XML_Char*, int, const XML_Char*,
                const XML_Char*, const XML_Char*,
                const XML_Char*) { static_cast<XesReading*>(self)->stop(LogProblem::Entities); });
    }
    ~XesReading() { XML_ParserFree(m_parser); }
    Q_DISABLE_COPY_MOVE(XesReading)

    /// False where reading is to end, with or without a problem.
    bool feed(const char* data, qsizetype size, bool last)
    {
        if (XML_Parse(m_parser, data, static_cast<int>(size), last) != XML_STATUS_ERROR)
            return true;
        if (!m_stopped)
            m_problem = LogProblem { LogProblem::BadXml,
                QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))),
                qint64(XML_GetCurrentLineNumber(m_parser)) };
        m_stopped = true;
        return false;
    }
    bool isStopped() const { return m_stopped; }
    std::optional<LogProblem> problem() const
    {
        if (!m_problem && !m_stopped && !m_sawLog)
            return LogProblem { LogProblem::NotXes };
        return m_problem;
    }

private:
    void begin(const char* fullName, const char** attributes)
    {
        const char* const colon = std::strchr(fullName, ':');
        const std::string_view name = colon ? colon + 1 : fullName;
        if (++m_depth > maxDepth)
            return stop(LogProblem::TooDeep);
        if (name == "event" && m_traceDepth > 0 && m_eventDepth == 0) {
            m_eventDepth = m_depth;
            m_event.buffer = m_trace.buffer;
            m_event.pieces = m_trace.pieces;
        } else if (name == "trace" && m_traceDepth == 0) {
            m_traceDepth = m_depth;
            m_trace.buffer.clear();
            m_trace.pieces.assign(m_trace.pieces.size(), {});
        } else if (m_eventDepth > 0) {
            if (m_depth == m_eventDepth + 1)
                attribute(m_event, attributes, false);
        } else if (m_traceDepth > 0) {
            if (m_depth == m_traceDepth + 1)
                attribute(m_trace, attributes, true);
        } else if (m_depth == 1 && name == "log") {
            m_sawLog = true;
        } else if (m_depth == 1) {
            stop(LogProblem::NotXes);
        }
    }

    void end()
    {
        if (m_depth == m_eventDepth) {
            m_eventDepth = 0;
            if (!m_stopped && !m_take(m_event))
                stop(std::nullopt);
        } else if (m_depth == m_traceDepth) {
            m_traceDepth = 0;
        }
        --m_depth;
    }

    void attribute(XesEvent& owner, const char** attributes, bool ofTrace)
    {
        std::string_view key;
        std::string_view value;
        for (; attributes[0]; attributes += 2) {
            if (std::strcmp(attributes[0], "key") == 0)
                key = attributes[1];
            else if (std::strcmp(attributes[0], "value") == 0)
                value = attributes[1];
        }
        if (key.empty() || value.empty())
            return;
        if (ofTrace) {
            m_traceKey.assign("case:").append(key);
            key = m_traceKey;
        }
        int column = m_keys.find(key);
        if (column < 0) {
            if (!m_discover || m_keys.size() >= int(1000))
                return;
            column = m_keys.idOf(key);
            m_columns.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
            m_event.pieces.resize(static_cast<size_t>(m_keys.size()));
            m_trace.pieces.resize(static_cast<size_t>(m_keys.size()));
        }
        owner.pieces[static_cast<size_t>(column)] = { owner.buffer.size(), value.size() };
        owner.buffer.append(value);
    }

    void stop(std::optional<LogProblem::Kind> kind)
    {
        if (m_stopped)
            return;
        m_stopped = true;
        if (kind)
            m_problem = LogProblem { *kind, {}, qint64(XML_GetCurrentLineNumber(m_parser)) };
        XML_StopParser(m_parser, XML_FALSE);
    }

    XML_Parser m_parser;
    QStringList& m_columns;
    bool m_discover;
    const std::function<bool(const XesEvent&)>& m_take;
    NameTable m_keys;
    XesEvent m_event;
    XesEvent m_trace;
    std::string m_traceKey;
    int m_depth = 0;
    int m_traceDepth = 0;
    int m_eventDepth = 0;
    bool m_sawLog = false;
    bool m_stopped = false;
    std::optional<LogProblem> m_problem;
};

std::optional<LogProblem> readXes(const QByteArray& bytes, QStringList& columns,
    bool discoverColumns, const std::function<bool(const XesEvent&)>& take,
    const LogProgress& progress)
{
    XesReading reading(columns, discoverColumns, take);
    if (isGzip(bytes)) {
        auto failed = inflateBlocks(bytes, progress, [&reading](const char* data, qsizetype size) {
            return reading.feed(data, size, false);
        });
        if (failed)
            return failed;
    } else {
        for (qsizetype at = 0; at < bytes.size(); at += block) {
            if (!reading.feed(bytes.data() + at, qMin(block, bytes.size() - at), false))
                break;
            if (progress && !progress(double(at) / double(bytes.size())))
                return LogProblem { LogProblem::Cancelled };
        }
    }
    if (!reading.isStopped())
        reading.feed("", 0, true);
    return reading.problem();
}
