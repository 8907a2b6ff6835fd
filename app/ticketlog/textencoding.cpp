// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/textencoding.h"
#include <QStringDecoder>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

static constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);

bool isValidUtf8(QByteArrayView bytes)
{
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    const unsigned char* const end = p + bytes.size();
    while (p < end) {
        if (*p < 0x80) {
            quint64 eight = 0;
            while (end - p >= 8) {
                std::memcpy(&eight, p, 8);
                if (eight & 0x8080808080808080ULL)
                    break;
                p += 8;
            }
            while (p < end && *p < 0x80)
                ++p;
            continue;
        }
        // Table 3-7 of the Unicode standard: well-formed UTF-8 byte sequences.
        const unsigned char lead = *p;
        const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || end - p < length)
            return false;
        const unsigned char low
            = lead == 0xE0 ? 0xA0 : (lead == 0xF0 ? 0x90 : static_cast<unsigned char>(0x80));
        const unsigned char high
            = lead == 0xED ? 0x9F : (lead == 0xF4 ? 0x8F : static_cast<unsigned char>(0xBF));
        if (p[1] < low || p[1] > high)
            return false;
        for (int i = 2; i < length; ++i)
            if ((p[i] & 0xC0) != 0x80)
                return false;
        p += length;
    }
    return true;
}

/// ICU gives a private character to bytes that stand for none, instead of calling them an error.
static bool holdsUndefined(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c >= u'\uE000' && c <= u'\uF8FF');
    });
}

/// Through a QStringDecoder in blocks, so that it can be cancelled and needs little memory.
static std::optional<QByteArray> transcode(
    QStringDecoder decoder, QByteArrayView bytes, const LogProgress& progress)
{
    static constexpr qsizetype block = 256 * 1024;
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 2);
    QString half;
    for (qsizetype at = 0; at < bytes.size(); at += block) {
        QString part = half + decoder.decode(bytes.sliced(at, qMin(block, bytes.size() - at)));
        half.clear();
        if (at + block < bytes.size() && !part.isEmpty() && part.back().isHighSurrogate()) {
            half = part.back(); // the other half comes with the next block
            part.chop(1);
        }
        if (decoder.hasError() || holdsUndefined(part) || !part.isValidUtf16())
            return std::nullopt;
        utf8 += part.toUtf8();
        if (progress && !progress(double(at) / double(bytes.size())))
            return std::nullopt;
    }
    return utf8;
}

/// Whether the bytes are single bytes and whole pairs of windows-949; the decoder says nothing of a
/// pair that the end of the file cuts in two.
static bool hasWindows949Form(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80)
            continue;
        if (lead == 0x80 || lead == 0xFF || ++i == bytes.size())
            return false;
        const auto trail = static_cast<unsigned char>(bytes[i]);
        const bool letter = (trail >= 'A' && trail <= 'Z') || (trail >= 'a' && trail <= 'z');
        if (!letter && (trail < 0x81 || trail == 0xFF))
            return false;
    }
    return true;
}

static std::optional<DecodedText> decodeAs(
    QByteArrayView bytes, TextEncoding encoding, const LogProgress& progress)
{
    std::optional<QByteArray> utf8;
    switch (encoding) {
    case TextEncoding::Utf8:
        return std::nullopt; // handled as bytes
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: {
        const bool little = encoding == TextEncoding::Utf16LittleEndian;
        if (bytes.size() % 2 != 0)
            return std::nullopt;
        if (bytes.startsWith(
                little ? QByteArrayView("\xFF\xFE", 2) : QByteArrayView("\xFE\xFF", 2)))
            bytes = bytes.sliced(2);
        utf8 = transcode(QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE),
            bytes, progress);
        break;
    }
    case TextEncoding::Windows949: {
        // Never "EUC-KR": that decoder turns the syllables only windows-949 has into other letters.
        QStringDecoder decoder("windows-949");
        if (!decoder.isValid() || !hasWindows949Form(bytes))
            return std::nullopt;
        utf8 = transcode(std::move(decoder), bytes, progress);
        break;
    }
    }
    if (!utf8)
        return std::nullopt;
    return DecodedText { encoding, *utf8, utf8->contains('\0') };
}

/// Where nearly every second byte is zero and the others never are, it is UTF-16 of mostly Latin
/// text.
static std::optional<TextEncoding> plainUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype zeros[2] = { 0, 0 };
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (bytes[i] == 0)
            ++zeros[i % 2];
    const qsizetype pairs = bytes.size() / 2;
    const auto plain = [pairs](qsizetype many, qsizetype few) {
        return few == 0 && many * 5 >= pairs; // a fifth: Korean text with digits and commas
    };
    if (plain(zeros[1], zeros[0]))
        return TextEncoding::Utf16LittleEndian;
    if (plain(zeros[0], zeros[1]))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

static DecodedText asUtf8(const QByteArray& bytes)
{
    const bool marked = bytes.startsWith(utf8Mark);
    return { TextEncoding::Utf8, marked ? bytes.sliced(3) : bytes, bytes.contains('\0') };
}

std::optional<DecodedText> decodeText(const QByteArray& bytes, const LogProgress& progress)
{
    if (bytes.startsWith(utf8Mark))
        return decodeText(bytes, TextEncoding::Utf8, progress);
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return decodeText(bytes, TextEncoding::Utf16LittleEndian, progress);
    if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return decodeText(bytes, TextEncoding::Utf16BigEndian, progress);
    const bool zeros = bytes.contains('\0');
    if (zeros) {
        if (const std::optional<TextEncoding> wide = plainUtf16(bytes))
            if (std::optional<DecodedText> text = decodeAs(bytes, *wide, progress))
                return text;
    }
    if (isValidUtf8(bytes))
        return asUtf8(bytes);
    if (zeros) // neither UTF-16 nor UTF-8, so no text: zero bytes are in no windows-949 file
        return std::nullopt;
    return decodeAs(bytes, TextEncoding::Windows949, progress);
}

std::optional<DecodedText> decodeText(
    const QByteArray& bytes, TextEncoding encoding, const LogProgress& progress)
{
    if (encoding != TextEncoding::Utf8)
        return decodeAs(bytes, encoding, progress);
    if (!isValidUtf8(bytes))
        return std::nullopt;
    return asUtf8(bytes);
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16LittleEndian:
        return u"utf-16le"_s;
    case TextEncoding::Utf16BigEndian:
        return u"utf-16be"_s;
    case TextEncoding::Windows949:
        return u"windows-949"_s;
    }
    return u"utf-8"_s;
}

std::optional<TextEncoding> encodingFromName(const QString& name)
{
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"utf8"_s || plain == u"ascii"_s || plain == u"utf8sig"_s)
        return TextEncoding::Utf8;
    if (plain == u"utf16le"_s || plain == u"utf16"_s)
        return TextEncoding::Utf16LittleEndian;
    if (plain == u"utf16be"_s)
        return TextEncoding::Utf16BigEndian;
    if (plain == u"windows949"_s || plain == u"cp949"_s || plain == u"ms949"_s || plain == u"uhc"_s
        || plain == u"euckr"_s || plain == u"ksc56011987"_s)
        return TextEncoding::Windows949;
    return std::nullopt;
}
