// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/interchange/flowtext.h"
#include "app/interchange/streamcsv.h"
#include "app/language/language.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/mappicture.h"
#include "widgets/valuestream/valuestreampanel.h"
#include <QImage>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The map leaves the program as pictures and as paper for the wall.
class TestMapExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void fromTheMenu_data();
    void fromTheMenu();
    void forOtherPrograms();
    void simulatedLog_data();
    void simulatedLog();
    void whatCannotBeSimulated();
    void pagesCoverTheSheet();
    void failureIsSaid();

private:
    QAction* exportAction(const QString& text);

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ValueStreamPanel> m_panel;
};

static const QDate today(2026, 11, 20);

void TestMapExport::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Theme::darkTheme()); // paper is white all the same
    m_panel.reset();
    m_document.reset();
    m_prompts = TestPrompts();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(ProjectStore::create(
        m_folder->filePath(u"plan.gemba"_s), sampleProject(QLocale::English, today)));
    m_panel = std::make_unique<ValueStreamPanel>(
        PanelContext { *m_document, m_prompts, [] { return today.startOfDay(); } });
    m_panel->showProject(m_document->project());
}

/// The menu's entry of that text, as it is when the menu is open.
QAction* TestMapExport::exportAction(const QString& text)
{
    auto* menu = m_panel->findChild<QToolButton*>(u"streamMenu"_s)->findChild<QMenu*>();
    emit menu->aboutToShow();
    const QList<QMenu*> menus = menu->findChildren<QMenu*>();
    for (const QMenu* one : menus)
        for (QAction* action : one->actions())
            if (action->text().startsWith(text))
                return action;
    return nullptr;
}

/// What a tool of poppler says of a file.
static QString told(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestMapExport::fromTheMenu_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("ending");
    QTest::newRow("picture") << u"Picture"_s << u".png"_s;
    QTest::newRow("drawing") << u"Drawing"_s << u".svg"_s;
    QTest::newRow("one page") << u"Wall, one page"_s << u".pdf"_s;
    QTest::newRow("A4 pages") << u"Wall, A4"_s << u".pdf"_s;
}

void TestMapExport::fromTheMenu()
{
    QFETCH(QString, entry);
    QFETCH(QString, ending);
    const QString path = m_folder->filePath(u"map"_s + ending);
    m_prompts.fileToSave = path;
    QAction* action = exportAction(entry);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QVERIFY(m_prompts.told.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Project& project = m_document->project();
    const MapSheet sheet
        = mapSheet(project, project.valueStreams.first().id, today, m_panel->font());
    if (ending == u".png") {
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.size(), (sheet.size() * 2).toSize());
        QCOMPARE(image.pixelColor(2, 2), Theme::light().surface);
    } else if (ending == u".svg") {
        QSvgRenderer renderer(bytes);
        QVERIFY(renderer.isValid());
        QVERIFY(bytes.contains(project.steps.at(2).name.toUtf8()));
        QVERIFY(!bytes.contains("<image"));
    } else if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("no pdftotext here");
    } else {
        const QString text = told(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
        QVERIFY2(text.contains(project.valueStreams.first().name), qPrintable(text));
        QVERIFY2(text.contains(project.info.title), qPrintable(text));
    }
}

/// The same bytes as `gemba export --format` writes.
void TestMapExport::forOtherPrograms()
{
    const Project& project = m_document->project();
    const StreamMap map = streamMap(project, project.valueStreams.first().id);
    const auto exported = [this](const QString& entry, const QString& ending) {
        m_prompts.fileToSave = m_folder->filePath(u"map"_s + ending);
        QAction* action = exportAction(entry);
        if (!action || !action->isEnabled())
            return QByteArray();
        action->trigger();
        QFile file(m_prompts.fileToSave);
        return m_prompts.suggestion.endsWith(ending) && file.open(QIODevice::ReadOnly)
            ? file.readAll()
            : QByteArray();
    };
    QCOMPARE(exported(u"Table of steps"_s, u".csv"_s), writeStreamCsv(map, project.teams));
    QCOMPARE(
        exported(u"Drawing for draw.io"_s, u".drawio"_s), writeDrawio({ { map }, project.teams }));
    QCOMPARE(exported(u"Graph for Graphviz"_s, u".dot"_s), writeDot(map, project.teams));
    QCOMPARE(exported(u"Flowchart for Mermaid"_s, u".mmd"_s), writeMermaid(map, project.teams));
    QVERIFY(m_prompts.told.isEmpty());
}

void TestMapExport::simulatedLog_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << u".csv"_s;
    QTest::newRow("XES") << u".xes"_s;
}

/// The same bytes as `gemba simulate --log` writes.
void TestMapExport::simulatedLog()
{
    QFETCH(QString, ending);
    const QString expected = m_folder->filePath(u"expected"_s + ending);
    QProcess gemba;
    gemba.start(QStringLiteral(GEMBA_PROGRAM),
        { u"simulate"_s, m_folder->filePath(u"plan.gemba"_s), u"--stream"_s,
            m_document->project().valueStreams.first().name, u"--log"_s, expected });
    QVERIFY(gemba.waitForFinished(30'000));
    QCOMPARE(gemba.exitCode(), 0);
    m_prompts.fileToSave = m_folder->filePath(u"log"_s + ending);
    QAction* action = exportAction(u"Simulated ticket log, "_s + ending.mid(1).toUpper());
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QCOMPARE(m_prompts.told, QStringList());
    QVERIFY(m_prompts.suggestion.endsWith(ending));
    QFile log(m_prompts.fileToSave);
    QFile other(expected);
    QVERIFY(log.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    const QByteArray bytes = log.readAll();
    QVERIFY(bytes.size() > 1000);
    QVERIFY(bytes == other.readAll());
}

/// A loop with no way out is a sentence, and no file.
void TestMapExport::whatCannotBeSimulated()
{
    const StreamMap map
        = streamMap(m_document->project(), m_document->project().valueStreams.first().id);
    const QUuid last = map.steps.constLast().id;
    m_document->edit(u"Never let go"_s, [&](Project& project) {
        project.handoffs.append({ .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = last,
            .toStepId = last,
            .sendBack = true,
            .sharePpm = 1'000'000 });
    });
    m_panel->showProject(m_document->project());
    m_prompts.fileToSave = m_folder->filePath(u"log.csv"_s);
    exportAction(u"Simulated ticket log, CSV"_s)->trigger();
    QCOMPARE(m_prompts.told.size(), 1);
    QVERIFY2(m_prompts.told.first().contains(u"ever completes: no way leads out."_s),
        qPrintable(m_prompts.told.first()));
    QVERIFY(!QFile::exists(m_prompts.fileToSave));
}

void TestMapExport::pagesCoverTheSheet()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("no pdfinfo here");
    const Project& project = m_document->project();
    const MapSheet sheet
        = mapSheet(project, project.valueStreams.first().id, today, m_panel->font());
    const auto infoOf = [&](const QByteArray& bytes) {
        QFile file(m_folder->filePath(u"x.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return QString();
        file.close();
        return told(u"pdfinfo"_s, { file.fileName() });
    };
    // A4 across: 297 × 210 mm without 10 mm edges, 10 mm of it for the glue.
    const auto pagesAt = [&](double scale) {
        const QSizeF size = sheet.size() * scale;
        return int(std::ceil((size.width() - 10) / (297 - 20 - 10))
            * std::ceil((size.height() - 10) / (210 - 20 - 10)));
    };
    const QString info = infoOf(sheetAsPages(sheet, QPageSize::A4));
    const int pages = QRegularExpression(u"Pages: +(\\d+)"_s).match(info).captured(1).toInt();
    QVERIFY2(pages >= pagesAt(.8) && pages <= pagesAt(1), qPrintable(info));
    const QString wall = infoOf(sheetAsPdf(sheet));
    const int points = qRound(sheet.size().width() / 25.4 * 72);
    QVERIFY2(wall.contains(QRegularExpression(u"Page size: +%1"_s.arg(points)))
            || wall.contains(QRegularExpression(u"Page size: +%1"_s.arg(points - 1)))
            || wall.contains(QRegularExpression(u"Page size: +%1"_s.arg(points + 1))),
        qPrintable(wall));
}

void TestMapExport::failureIsSaid()
{
    m_prompts.fileToSave = m_folder->filePath(u"missing/map.svg"_s);
    exportAction(u"Drawing"_s)->trigger();
    QCOMPARE(m_prompts.told.size(), 1);
    QVERIFY2(m_prompts.told.first().contains(u"map.svg"_s), qPrintable(m_prompts.told.first()));
}

GEMBA_TEST(TestMapExport)
#include "tst_mapexport.moc"
