// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/format.h"
#include "app/project/sample.h"
#include "app/project/storeerror.h"
#include "app/report/reportpdf.h"
#include "tests/app/report/pdftools.h"
#include "tests/testing.h"
#include <QFile>
#include <QHashSeed>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

static const QLocale korean(QLocale::Korean, QLocale::SouthKorea);
static const QLocale english(QLocale::English, QLocale::UnitedStates);
static const QDate today(2026, 11, 20);

/// The report as poppler's programs see it: what a reader of the PDF gets.
class TestReportPdf : public QObject {
    Q_OBJECT
private slots:
    void init();
    void pages_data();
    void pages();
    void contents_data() { pages_data(); }
    void contents();
    void koreanIntact();
    void fonts();
    void paper();
    void longTable();
    void literalMarkup();
    void metadata();
    void sameBytes();
    void sections();
    void emptyProject();
    void cancelled();
    void unwritable();
    void diskFull();

private:
    QString write(const Project& project, const QLocale& locale, const ReportChoice& choice = {},
        const FigureSource& figures = {});
    QTemporaryDir m_folder;
};

void TestReportPdf::init()
{
    QTest::failOnWarning(anyWarning());
    if (!haveTool("pdftotext") || !haveTool("pdfinfo") || !haveTool("pdffonts"))
        QSKIP("poppler-utils is not installed");
}

QString TestReportPdf::write(const Project& project, const QLocale& locale,
    const ReportChoice& choice, const FigureSource& figures)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    writePdfReport(path, project, choice, locale, today, figures);
    return path;
}

void TestReportPdf::pages_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Korean") << korean;
    QTest::newRow("English") << english;
}

static int pagesOf(const QString& path)
{
    const QString info = toolOutput(u"pdfinfo"_s, { path }).value_or(QString());
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(info).captured(1).toInt();
}

/// Header and footer stand on each page, with its number and how many there are.
void TestReportPdf::pages()
{
    QFETCH(QLocale, locale);
    const Project project = sampleProject(locale.language(), today);
    const QString path = write(project, locale);
    const int count = pagesOf(path);
    QVERIFY(count > 3);
    for (int page = 1; page <= count; ++page) {
        const QString text = pdfText(path, page);
        // pdftotext drops the spaces of such short words in its layout mode.
        const QRegularExpression number(u"\\b%1 ?/ ?%2\\b"_s.arg(page).arg(count));
        QVERIFY2(text.contains(number), qPrintable(text));
        QVERIFY2(text.contains(u"Gemba " GEMBA_VERSION ""_s), qPrintable(text));
        QVERIFY2(text.contains(project.info.title), qPrintable(text));
        QVERIFY2(text.contains(formatDate(today, locale)), qPrintable(text));
    }
}

/// Each line of the contents names the page on which its title stands.
void TestReportPdf::contents()
{
    QFETCH(QLocale, locale);
    const Project project = sampleProject(locale.language(), today);
    const QString path = write(project, locale);
    Report report(project, {}, locale, today, {});
    while (!report.work(std::chrono::seconds(1))) { }
    QCOMPARE(report.pageCount(), pagesOf(path));
    const QList<ReportBookmark> bookmarks = report.bookmarks();
    QVERIFY(bookmarks.size() > 5);
    const QString contents = toolOutput(
        u"pdftotext"_s, { u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-layout"_s, path, u"-"_s })
                                 .value_or(QString());
    int found = 0;
    for (const ReportBookmark& bookmark : bookmarks) {
        const QString title = bookmark.title.simplified();
        QVERIFY2(pdfText(path, bookmark.page + 1).contains(title), qPrintable(title));
        for (const QString& line : contents.split(u'\n'))
            if (line.simplified() == title + u' ' + QString::number(bookmark.page + 1)) {
                ++found;
                break;
            }
    }
    QCOMPARE(found, int(bookmarks.size()));
}

/// The text layer keeps Korean, digits and spaces: what is searched for is found.
void TestReportPdf::koreanIntact()
{
    Project project = sampleProject(QLocale::Korean, today);
    const QString text = pdfText(write(project, korean));
    for (const KataBoard& board : project.kataBoards)
        QVERIFY2(text.contains(board.challenge.simplified()), qPrintable(text));
    for (const Measure& measure : project.measures)
        QVERIFY2(text.contains(measure.name), qPrintable(measure.name));
    // Syllables outside the old KS X 1001 set, digits between words, a no-break space.
    project.info.title = u"똠방각하 12주 계획 3\u00A0일 뷁, 0–2점 −16 %"_s;
    QVERIFY(pdfText(write(project, korean)).contains(u"똠방각하 12주 계획 3 일 뷁, 0-2점 -16 %"_s));
    QVERIFY(!text.contains(QChar(0x00AD)));
}

void TestReportPdf::fonts()
{
    const Figure figure = [](QPainter& painter, const QRectF& rect) {
        painter.drawText(rect, Qt::AlignCenter, u"Figure 그림 12"_s);
    };
    for (const QLocale& locale : { korean, english }) {
        const QString path = write(sampleProject(locale.language(), today), locale, {},
            [figure](const QString&) { return figure; });
        const QStringList lines = toolOutput(u"pdffonts"_s, { path })
                                      .value_or(QString())
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .mid(2);
        QCOMPARE(lines.size(), 2); // regular and bold
        for (const QString& line : lines) {
            const QStringList cells = line.simplified().split(u' ');
            QVERIFY2(cells.first().contains(u"NanumBarunGothic"_s), qPrintable(line));
            QVERIFY2(line.contains(QRegularExpression(u"Identity-H +yes +no +yes"_s)),
                qPrintable(line)); // embedded, with a way back to Unicode
        }
        QVERIFY(pdfText(path).contains(u"Figure 그림 12"_s));
    }
}

void TestReportPdf::paper()
{
    const Project project = sampleProject(QLocale::English, today);
    const auto info = [&](Paper paper) {
        return toolOutput(u"pdfinfo"_s, { write(project, english, { .paper = paper }) })
            .value_or(QString());
    };
    QVERIFY(info(Paper::A4).contains(u"595 x 842 pts (A4)"_s));
    QVERIFY(info(Paper::Letter).contains(u"612 x 792 pts (letter)"_s));
}

/// A table of 120 rows runs over pages: each has the header, no row is lost or printed twice.
void TestReportPdf::longTable()
{
    Project project;
    project.info.title = u"Long"_s;
    for (int i = 1; i <= 120; ++i)
        project.actions.append({ .id = QUuid::createUuid(),
            .title = u"Row-%1-begins and goes on until the line is full and one more is needed, "
                     "which ends with Row-%1-ends"_s.arg(i, 3, 10, QChar(u'0')),
            .owner = u"Somebody"_s });
    const QString path = write(project, english, { .sections = { Subject::Overview } });
    const int count = pagesOf(path);
    int pagesWithRows = 0;
    int rows = 0;
    for (int page = 3; page <= count; ++page) {
        const QString text = pdfText(path, page);
        const int here = int(text.count(u"-begins"_s));
        // A row of a few lines is never cut by the end of a page.
        QCOMPARE(here, int(text.count(u"-ends"_s)));
        if (here > 0) {
            ++pagesWithRows;
            QCOMPARE(text.count(u"Step Owner Due"_s), 1);
        }
        rows += here;
    }
    QVERIFY(pagesWithRows > 3);
    QCOMPARE(rows, 120);
}

/// What people type is text: nothing is read as markup, no file it names is opened.
void TestReportPdf::literalMarkup()
{
    const QString canary = m_folder.filePath(u"canary.png"_s);
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(canary));
    Project project;
    const QString markup = u"<img src=%1> <b>&amp;</b>"_s.arg(canary);
    project.info = { .title = u"<h1>T</h1>"_s, .organisation = markup, .scope = markup };
    project.actions.append(
        { .id = QUuid::createUuid(), .title = markup, .owner = u"<table><tr>"_s });
    const QString path = write(project, english);
    const QString text = pdfText(path);
    QVERIFY(text.contains(u"<h1>T</h1>"_s));
    QVERIFY(text.contains(u"<b>&amp;</b>"_s));
    QVERIFY(text.contains(u"<table><tr>"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/Subtype /Image"));
}

void TestReportPdf::metadata()
{
    const Project project = sampleProject(QLocale::Korean, today);
    const QString path = write(project, korean);
    const QString info = toolOutput(u"pdfinfo"_s, { path }).value_or(QString());
    QVERIFY(info.contains(project.info.title));
    QVERIFY(info.contains(project.info.organisation));
    QVERIFY(info.contains(u"Gemba " GEMBA_VERSION ""_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/Type /Outlines"));
    QVERIFY(bytes.contains("/Subtype /Link"));
    QVERIFY(bytes.contains("/Lang (ko"));
    if (haveTool("qpdf"))
        QVERIFY(toolOutput(u"qpdf"_s, { u"--check"_s, path }).has_value());
}

/// Byte for byte, whatever order Qt's hashes have.
void TestReportPdf::sameBytes()
{
    const Project project = sampleProject(QLocale::Korean, today);
    const QByteArray first = pdfReport(project, {}, korean, today, {});
    QVERIFY(!first.isEmpty());
    for (int i = 0; i < 4; ++i) {
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(pdfReport(project, {}, korean, today, {}) == first);
    }
}

void TestReportPdf::sections()
{
    const Project project = sampleProject(QLocale::English, today);
    for (const Subject section : reportSections()) {
        QCOMPARE(sectionOfKey(sectionKey(section)), std::optional(section));
        Report report(project, { .sections = { section } }, english, today, {});
        while (!report.work(std::chrono::seconds(1))) { }
        const QList<ReportBookmark> bookmarks = report.bookmarks();
        QVERIFY(!bookmarks.isEmpty());
        QCOMPARE(bookmarks.constFirst().title.left(2), u"1 "_s);
        const auto isChapter = [](const ReportBookmark& bookmark) { return bookmark.level == 1; };
        QCOMPARE(std::count_if(bookmarks.begin(), bookmarks.end(), isChapter), 1);
    }
    QVERIFY(!sectionOfKey(u"nonsense"_s));
}

/// A project with nothing in it still has a cover and a page a section.
void TestReportPdf::emptyProject()
{
    const QString path = write({}, english);
    QVERIFY(pagesOf(path) >= 3);
    QVERIFY(pdfText(path, 1).contains(u"SRE transition"_s));
    QVERIFY(pagesOf(write({}, korean, { .sections = {} })) >= 2);
}

void TestReportPdf::cancelled()
{
    const QString path = m_folder.filePath(u"cancelled.pdf"_s);
    const Project project = sampleProject(QLocale::English, today);
    QList<double> told;
    QVERIFY(!writePdfReport(path, project, {}, english, today, {}, [&](double done) {
        told.append(done);
        return told.size() < 3;
    }));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(told.size(), 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void TestReportPdf::unwritable()
{
    const QString path = m_folder.filePath(u"no such folder/report.pdf"_s);
    try {
        writePdfReport(path, {}, {}, english, today, {});
        QFAIL("written into a folder that does not exist");
    } catch (const StoreError& error) {
        QVERIFY(error.sentence().contains(u"report.pdf"_s));
    }
}

/// A disk that takes only part of the file: a sentence, and the old file is as it was.
void TestReportPdf::diskFull()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(u"old.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old report");
    old.close();
    const Project project = sampleProject(QLocale::English, today);
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit small { 8192, limit.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small);
    QString sentence;
    try {
        writePdfReport(path, project, {}, english, today, {});
    } catch (const StoreError& error) {
        sentence = error.sentence();
    }
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    QVERIFY(sentence.contains(u"old.pdf"_s));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old report"));
#else
    QSKIP("file size limits are POSIX");
#endif
}

GEMBA_TEST(TestReportPdf)
#include "tst_reportpdf.moc"
