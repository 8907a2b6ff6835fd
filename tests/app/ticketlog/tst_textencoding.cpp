// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/textencoding.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextEncoding : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void detects_data();
    void detects();
    void lateKoreanRow();
    void emojiAcrossBlocks();
    void refuses_data();
    void refuses();
    void chosenEncodingIsChecked();
    void cancels();
    void utf8_data();
    void utf8();
    void names();
};

static QByteArray bytes(const char* hex) { return QByteArray::fromHex(hex); }

// Expected bytes: iconv 2.36, `printf '번호,똠뷁햏' | iconv -t CP949` and -t UTF-16LE, -t UTF-16BE.
// The syllables 똠, 뷁 and 햏 are in windows-949, not in EUC-KR.
void TestTextEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = u"번호,똠뷁햏"_s;
    QTest::newRow("utf-8") << text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("utf-8 with mark")
        << "\xEF\xBB\xBF" + text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("ascii") << QByteArray("id,state\n1,new\n") << TextEncoding::Utf8
                           << u"id,state\n1,new\n"_s;
    QTest::newRow("cp949") << bytes("b9f8c8a32c8c6394eec164") << TextEncoding::Windows949 << text;
    QTest::newRow("utf-16le with mark")
        << bytes("fffe88bc38d62c0020b6c1bd8fd5") << TextEncoding::Utf16LittleEndian << text;
    QTest::newRow("utf-16be with mark")
        << bytes("feffbc88d638002cb620bdc1d58f") << TextEncoding::Utf16BigEndian << text;
    QTest::newRow("utf-16le without mark")
        << bytes("690064002c0088bc38d60a0031002c0032000a00") << TextEncoding::Utf16LittleEndian
        << u"id,번호\n1,2\n"_s;
    QTest::newRow("utf-16be without mark") << bytes("00690064002cbc88d638000a0031002c0032000a")
                                           << TextEncoding::Utf16BigEndian << u"id,번호\n1,2\n"_s;
}

void TestTextEncoding::detects()
{
    QFETCH(QByteArray, file);
    const std::optional<DecodedText> text = decodeText(file);
    QVERIFY(text);
    QTEST(text->encoding, "encoding");
    QTEST(QString::fromUtf8(text->utf8), "text");
    QVERIFY(!text->binary);
}

// Detectors that look at the first 64 KiB call such a file ASCII or Latin.
void TestTextEncoding::lateKoreanRow()
{
    QByteArray file;
    while (file.size() < 70'000)
        file += "INC0001,New,2026-11-20 09:00\n";
    const std::optional<DecodedText> korean = decodeText(file + bytes("b9f8c8a32c8c6394eec164"));
    QVERIFY(korean);
    QCOMPARE(korean->encoding, TextEncoding::Windows949);
    QVERIFY(QString::fromUtf8(korean->utf8).endsWith(u"번호,똠뷁햏"_s));
    const std::optional<DecodedText> utf8 = decodeText(file + u"번호"_s.toUtf8());
    QVERIFY(utf8);
    QCOMPARE(utf8->encoding, TextEncoding::Utf8);
}

/// UTF-16 is decoded in blocks; a character of two halves may lie across the end of one.
void TestTextEncoding::emojiAcrossBlocks()
{
    const QByteArray smile = bytes("3dd842de");
    QByteArray file = bytes("fffe");
    while (file.size() < 300'000)
        file += smile;
    for (const QByteArray& shift : { QByteArray(), bytes("6100") }) {
        const std::optional<DecodedText> text = decodeText(bytes("fffe") + shift + file.mid(2));
        QVERIFY(text);
        QVERIFY(!QString::fromUtf8(text->utf8).contains(QChar::ReplacementCharacter));
        QCOMPARE(QString::fromUtf8(text->utf8).count(u"\U0001F642"_s), (file.size() - 2) / 4);
    }
    QVERIFY(!decodeText(file + bytes("3dd86100"))); // one half alone
    QVERIFY(!decodeText(file + bytes("3dd8")));
}

void TestTextEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("latin-1") << QByteArray("caf\xE9,\xFC\n");
    QTest::newRow("utf-8 and cp949 mixed") << u"번"_s.toUtf8() + bytes("b9f8ff");
    QTest::newRow("cut off inside a character") << bytes("b9f8c8");
    QTest::newRow("byte no text has") << bytes("41ff42");
    QTest::newRow("png") << bytes("89504e470d0a1a0a0000000d49484452");
}

void TestTextEncoding::refuses()
{
    QFETCH(QByteArray, file);
    QVERIFY(!decodeText(file));
}

void TestTextEncoding::chosenEncodingIsChecked()
{
    QVERIFY(!decodeText(bytes("b9f8c8a3"), TextEncoding::Utf8));
    QVERIFY(!decodeText(QByteArray("abc"), TextEncoding::Utf16LittleEndian));
    QVERIFY(decodeText(bytes("b9f8c8a3"), TextEncoding::Windows949));
}

void TestTextEncoding::cancels()
{
    const QByteArray file = bytes("b9f8c8a3").repeated(500'000);
    int asked = 0;
    QVERIFY(!decodeText(file, [&asked](double) { return ++asked < 3; }));
    QCOMPARE(asked, 3);
}

// Expected: Unicode 15, table 3-7, "Well-Formed UTF-8 Byte Sequences".
void TestTextEncoding::utf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("four bytes") << bytes("f09f9880") << true;
    QTest::newRow("overlong") << bytes("c0af") << false;
    QTest::newRow("overlong in three") << bytes("e08080") << false;
    QTest::newRow("surrogate") << bytes("eda080") << false;
    QTest::newRow("above 10FFFF") << bytes("f4908080") << false;
    QTest::newRow("cut off") << bytes("e2 82") << false;
    QTest::newRow("lone continuation") << bytes("6180") << false;
}

void TestTextEncoding::utf8()
{
    QFETCH(QByteArray, text);
    QTEST(isValidUtf8(text), "valid");
}

void TestTextEncoding::names()
{
    QCOMPARE(encodingFromName(u"CP949"_s), TextEncoding::Windows949);
    QCOMPARE(encodingFromName(u"EUC-KR"_s), TextEncoding::Windows949);
    QCOMPARE(
        encodingFromName(encodingName(TextEncoding::Utf16BigEndian)), TextEncoding::Utf16BigEndian);
    QVERIFY(!encodingFromName(u"latin1"_s));
}

GEMBA_TEST(TestTextEncoding)
#include "tst_textencoding.moc"
