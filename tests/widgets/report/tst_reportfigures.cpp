// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/report/reportpdf.h"
#include "tests/app/report/pdftools.h"
#include "tests/testing.h"
#include "widgets/figures.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The report with the panels' own pictures in it.
class TestReportFigures : public QObject {
    Q_OBJECT
private slots:
    void init();
    void onlyOurFonts_data();
    void onlyOurFonts();
    void vectors();

private:
    QTemporaryDir m_folder;
};

static const QDate day(2026, 11, 20);

void TestReportFigures::init()
{
    QTest::failOnWarning(anyWarning());
    if (!haveTool("pdffonts") || !haveTool("pdfimages"))
        QSKIP("poppler-utils is not installed");
}

static QString written(const QTemporaryDir& folder, const QLocale& locale)
{
    const QString path = folder.filePath(u"report.pdf"_s);
    const Project project = sampleProject(locale.language(), day);
    writePdfReport(path, project, {}, locale, day, figuresOf(project, day));
    return path;
}

void TestReportFigures::onlyOurFonts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Korean") << QLocale(QLocale::Korean, QLocale::SouthKorea);
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
}

/// No font of this machine gets into the document: it looks the same everywhere.
void TestReportFigures::onlyOurFonts()
{
    QFETCH(QLocale, locale);
    const QString fonts
        = toolOutput(u"pdffonts"_s, { written(m_folder, locale) }).value_or(QString());
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(line.contains(u"NanumBarunGothic"_s), qPrintable(fonts));
}

/// Charts and maps are drawn, not pasted as pictures.
void TestReportFigures::vectors()
{
    const QString images
        = toolOutput(u"pdfimages"_s, { u"-list"_s, written(m_folder, QLocale(QLocale::English)) })
              .value_or(QString());
    QVERIFY2(images.split(u'\n', Qt::SkipEmptyParts).size() == 2, qPrintable(images));
}

GEMBA_TEST(TestReportFigures)
#include "tst_reportfigures.moc"
