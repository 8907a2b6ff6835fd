// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/packeddiagram.h"
#include <QScopeGuard>
#include <vector>
#include <zlib.h>

static std::optional<QByteArray> inflateRaw(
    const QByteArray& bytes, qint64& bytesLeft, UnpackProblem& problem)
{
    z_stream stream {};
    problem = UnpackProblem::BrokenDeflate;
    if (inflateInit2(&stream, -15) != Z_OK)
        return std::nullopt;
    const auto close = qScopeGuard([&stream] { inflateEnd(&stream); });
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::vector<char> block(128 * 1024);
    QByteArray out;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END)
            return std::nullopt;
        const auto got = static_cast<qsizetype>(block.size() - stream.avail_out);
        bytesLeft -= got;
        if (bytesLeft < 0) {
            problem = UnpackProblem::TooLarge;
            return std::nullopt;
        }
        out.append(block.data(), got);
        if (result == Z_STREAM_END)
            break;
    }
    problem = UnpackProblem::None;
    return out;
}

std::optional<QByteArray> unpackDiagram(
    const QByteArray& packed, qint64& bytesLeft, UnpackProblem& problem)
{
    QByteArray letters;
    letters.reserve(packed.size());
    for (const char c : packed)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            letters.append(c);
    const auto decoded
        = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty()) {
        problem = UnpackProblem::NotBase64;
        return std::nullopt;
    }
    const auto inflated = inflateRaw(*decoded, bytesLeft, problem);
    if (!inflated)
        return std::nullopt;
    return QByteArray::fromPercentEncoding(*inflated);
}
