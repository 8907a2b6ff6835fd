// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/textencoding.h"
#include "tests/fuzz/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    startQt();
    if (size > 256 * 1024)
        return 0;
    const QByteArray bytes = bytesOf(data, size);
    const bool isUtf8 = isValidUtf8(bytes);
    promise(isUtf8 == bytes.isValidUtf8(), "UTF-8 is judged as Qt judges it");
    const std::optional<DecodedText> found = decodeText(bytes);
    if (found) {
        promise(isValidUtf8(found->utf8), "a decoded text is UTF-8");
        promise(found->binary == found->utf8.contains('\0'), "zero bytes are told");
    }
    if (isUtf8 && !bytes.contains('\0'))
        promise(found && found->encoding == TextEncoding::Utf8, "UTF-8 comes first");
    for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
             TextEncoding::Utf16BigEndian, TextEncoding::Windows949 }) {
        const std::optional<DecodedText> chosen = decodeText(bytes, encoding);
        promise(!chosen || isValidUtf8(chosen->utf8), "a chosen encoding gives UTF-8");
        promise(encodingFromName(encodingName(encoding)) == encoding, "names are understood");
    }
    encodingFromName(QString::fromUtf8(bytes.left(100)));
    return 0;
}
