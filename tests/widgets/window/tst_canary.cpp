// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/jsonproject.h"
#include "app/project/sample.h"
#include "app/project/table.h"
#include "app/report/reportpdf.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/dialogprompts.h"
#include "widgets/figures.h"
#include "widgets/window/panels.h"
#include "widgets/window/windowactions.h"
#include <QAbstractItemView>
#include <QAction>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// A file that nobody may open: what people type is text, never markup that reads files.
class TestCanary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(anyWarning()); }
    void cleanup();
    void cleanupTestCase() { ::close(m_watch); }
    void panels_data();
    void panels();
    void messages();
    void report();

private:
    QString canary() const { return m_folder.filePath(u"canary.png"_s); }
    QString trap() const;
    Project hostileProject() const;
    int openings();

    QTemporaryDir m_folder;
    int m_watch = -1;
};

/// How often the canary was opened since the last look.
int TestCanary::openings()
{
    char events[4096];
    int count = 0;
    for (ssize_t got = 0; (got = ::read(m_watch, events, sizeof events)) > 0;) {
        for (const char* at = events; at < events + got;) {
            const auto* event = reinterpret_cast<const inotify_event*>(at);
            count += event->mask & IN_OPEN ? 1 : 0;
            at += sizeof(inotify_event) + event->len;
        }
    }
    return count;
}

void TestCanary::initTestCase()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(canary()));
    m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(m_watch >= 0);
    QVERIFY(::inotify_add_watch(m_watch, qUtf8Printable(canary()), IN_OPEN) >= 0);
    // The watch works: markup that is read opens the file.
    QLabel label(trap());
    label.setTextFormat(Qt::RichText);
    label.grab();
    QVERIFY(openings() > 0);
}

/// And at the end it still works.
void TestCanary::cleanup()
{
    openings();
    QVERIFY(QImage(canary()).width() == 8);
    QVERIFY(openings() > 0);
}

/// Every way that Qt's texts have of naming a file.
QString TestCanary::trap() const
{
    const QString file = canary();
    const QString url = u"file://"_s + file;
    return u"<img src=\"%1\"><img src=\"%2\"><a href=\"%2\">a</a><table background=\"%2\"><tr><td "
           "style=\"background-image:url(%2)\">t</td></tr></table><style>body{background-image:"
           "url(%2)}</style><link rel=\"stylesheet\" href=\"%2\">![m](%2)[l](%2)"_s.arg(file, url);
}

/// The example with the trap in every field that people type.
Project TestCanary::hostileProject() const
{
    const Project sample = sampleProject(QLocale::English, QDate(2026, 11, 20));
    QJsonObject root = QJsonDocument::fromJson(projectToJson(sample)).object();
    int fields = 0;
    for (const auto& table : projectTables().all()) {
        QStringList texts;
        for (const Table::ColumnName& column : table->columns())
            if (column.jsonType == u"text" && column.name != u"sha256")
                texts.append(column.name);
        const auto spoil = [&](QJsonObject object) {
            for (const QString& name : std::as_const(texts)) {
                object.insert(name, trap().left(1000));
                ++fields;
            }
            return object;
        };
        if (table->isList()) {
            QJsonArray rows = root.value(table->name()).toArray();
            for (QJsonValueRef row : rows)
                row = spoil(row.toObject());
            root.insert(table->name(), rows);
        } else {
            root.insert(table->name(), spoil(root.value(table->name()).toObject()));
        }
    }
    if (fields < 100)
        qFatal("only %d fields found", fields);
    return projectFromJson(QJsonDocument(root).toJson()).project;
}

void TestCanary::panels_data()
{
    QTest::addColumn<int>("station");
    for (int i = 0; i < int(std::size(journey)); ++i)
        QTest::newRow(qPrintable(subjectKey(journey[i]))) << i;
}

static void showToolTip(const QString& text)
{
    if (text.isEmpty())
        return;
    QToolTip::showText(QPoint(100, 100), text);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            widget->grab();
    QToolTip::hideText();
}

static void showModelTips(const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    if (!model)
        return;
    for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), 30); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
            showToolTip(
                model->index(row, column, view.rootIndex()).data(Qt::ToolTipRole).toString());
}

void TestCanary::panels()
{
    QFETCH(int, station);
    WindowFixture fixture(hostileProject());
    QCOMPARE(fixture.prompts.told, QStringList());
    fixture.window->showPanel(journey[station]);
    if (!fixture.window->isSideShown())
        fixture.window->actions()[WindowActions::RightSide]->trigger();
    fixture.window->show();
    QTest::qWait(700); // reports and layouts that come later
    QVERIFY(!fixture.window->grab().isNull());
    int tips = 0;
    for (const QWidget* widget : fixture.window->findChildren<QWidget*>()) {
        tips += widget->toolTip().isEmpty() ? 0 : 1;
        showToolTip(widget->toolTip());
        showToolTip(widget->statusTip());
        showToolTip(widget->whatsThis());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            showModelTips(*view);
        if (const auto* view = qobject_cast<const QGraphicsView*>(widget); view && view->scene())
            for (const QGraphicsItem* item : view->scene()->items())
                showToolTip(item->toolTip());
    }
    for (const QAction* action : fixture.window->findChildren<QAction*>())
        showToolTip(action->toolTip());
    QVERIFY(tips > 0);
    QCOMPARE(openings(), 0);
}

/// The questions and messages that name what people typed.
void TestCanary::messages()
{
    DialogPrompts prompts;
    int shown = 0;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&] {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible()) {
                box->grab();
                ++shown;
                box->reject();
            }
    });
    closer.start(50);
    prompts.inform(nullptr, trap(), trap());
    prompts.confirm(nullptr, trap(), trap(), trap());
    QCOMPARE(shown, 2);
    QCOMPARE(openings(), 0);
}

void TestCanary::report()
{
    const Project project = hostileProject();
    const QDate today(2026, 11, 20);
    for (const QLocale& locale :
        { QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::Korean) })
        QVERIFY(writePdfReport(m_folder.filePath(u"report.pdf"_s), project, {}, locale, today,
            figuresOf(project, today), {}));
    QVERIFY(QFileInfo(m_folder.filePath(u"report.pdf"_s)).size() > 10'000);
    QCOMPARE(openings(), 0);
}

GEMBA_TEST(TestCanary)
#include "tst_canary.moc"
