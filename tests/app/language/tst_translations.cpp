// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The translations are complete and keep the places where values are filled in.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void complete_data();
    void complete();
};

namespace {
/// One message of a .ts file.
struct Message {
    QString source = {};
    QStringList forms = {};
    bool plural = false;
    bool unfinished = false;
};
} // namespace

static QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message"_s)
            messages.append(Message { .plural = xml.attributes().value(u"numerus"_s) == u"yes"_s });
        else if (xml.name() == u"source"_s)
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            messages.last().unfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform"_s)
            messages.last().forms.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%L2", "%n" … as a set: a translation may use one twice.
static QSet<QString> places(const QString& text)
{
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("Korean") << u"ko"_s << 1500;
    QTest::newRow("English plurals") << u"en"_s << 50;
}

void TestTranslations::complete()
{
    QFETCH(QString, language);
    QFETCH(int, atLeast);
    const QString path = QStringLiteral(GEMBA_SOURCE_DIR "/translations/gemba_%1.ts").arg(language);
    const QList<Message> messages = messagesOf(path);
    QVERIFY2(messages.size() >= atLeast, qPrintable(QString::number(messages.size())));
    for (const Message& message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), message.plural && language == u"en" ? 2 : 1);
        for (const QString& form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QSet<QString> wanted = places(message.source);
            if (language == u"en" && !places(form).contains(u"n"_s))
                wanted.remove(u"n"_s); // "one day" needs no number
            QVERIFY2(places(form) == wanted, qPrintable(message.source + u" -> "_s + form));
        }
    }
}

GEMBA_TEST(TestTranslations)
#include "tst_translations.moc"
