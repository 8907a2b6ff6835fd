// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

/// Choosing the program's language at run time.
class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void codes();
    void switching();
};

void TestLanguage::codes()
{
    for (const Language language : languages)
        QCOMPARE(languageFromCode(languageCode(language)), std::optional(language));
    QVERIFY(!languageFromCode(u"de"_s));
    QCOMPARE(languageName(Language::Korean), u"한국어"_s);
}

void TestLanguage::switching()
{
    const QLocale before;
    installLanguage(Language::Korean);
    QCOMPARE(currentLanguage(), Language::Korean);
    QCOMPARE(QLocale().language(), QLocale::Korean);
    installLanguage(Language::English);
    QCOMPARE(currentLanguage(), Language::English);
    // A second choice leaves nothing of the first behind.
    QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
    QLocale::setDefault(before);
}

GEMBA_TEST(TestLanguage)
#include "tst_language.moc"
