// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/window/windowfixture.h"
#include "widgets/window/panels.h"
#include "widgets/window/windowactions.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

/// What every panel owes its people: named inputs, no sideways scrolling in a small window.
class TestAllPanels : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void inputsHaveNames_data();
    void inputsHaveNames();
    void fitsSmallWindows_data() { inputsHaveNames_data(); }
    void fitsSmallWindows();
    void emptyProjectIsShown_data() { inputsHaveNames_data(); }
    void emptyProjectIsShown();
};

static Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

void TestAllPanels::inputsHaveNames_data()
{
    QTest::addColumn<int>("station");
    for (int i = 0; i < int(std::size(journey)); ++i)
        QTest::newRow(qPrintable(subjectKey(journey[i]))) << i;
}

/// Inside spin boxes, combo boxes and line edits lie widgets that people do not meet by themselves.
static bool isPartOfAnother(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return !parent || widget->objectName().startsWith(u"qt_"_s)
        || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent)
        || qobject_cast<const QAbstractScrollArea*>(parent)
        || QByteArray(parent->metaObject()->className()).startsWith("QComboBoxPrivate");
}

static bool isInput(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QAbstractItemView*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QGraphicsView*>(widget)
        || (qobject_cast<const QAbstractSlider*>(widget)
            && !qobject_cast<const QScrollBar*>(widget));
}

void TestAllPanels::inputsHaveNames()
{
    QFETCH(int, station);
    WindowFixture fixture(sample());
    fixture.window->showPanel(journey[station]);
    if (!fixture.window->isSideShown())
        fixture.window->actions()[WindowActions::RightSide]->trigger();
    fixture.window->show();
    QCoreApplication::processEvents();
    QStringList nameless;
    QSet<const QWidget*> labelled;
    const auto labels = fixture.window->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->buddy())
            labelled.insert(label->buddy());
    const auto widgets = fixture.window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (isPartOfAnother(widget) || widget->isHidden() || !widget->accessibleName().isEmpty()
            || labelled.contains(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (isInput(widget) || (button && button->text().isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

/// The widgets that ask for most room, for the message of a failed test.
static QByteArray widestIn(const QWidget* content)
{
    QStringList words { QStringLiteral("content %1").arg(content->minimumSizeHint().width()) };
    const auto widgets = content->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        if (widget->minimumSizeHint().width() > 200)
            words.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + QString::number(widget->minimumSizeHint().width()));
    return words.join(u", "_s).toUtf8();
}

void TestAllPanels::fitsSmallWindows()
{
    QFETCH(int, station);
    WindowFixture fixture(sample());
    fixture.window->showPanel(journey[station]);
    fixture.window->show();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.window->size(), QSize(1280, 720)); // nothing pushed it wider
    const auto areas = fixture.window->findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas)
        if (area->isVisible())
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0, widestIn(area->widget()));
}

void TestAllPanels::emptyProjectIsShown()
{
    QFETCH(int, station);
    WindowFixture fixture;
    fixture.window->showPanel(journey[station]);
    fixture.window->show();
    QVERIFY(!fixture.window->grab().isNull());
    fixture.files.document().setStore(
        ProjectStore::create(fixture.folder.filePath(u"other.gemba"_s), sample()));
    QVERIFY(!fixture.window->grab().isNull()); // and filled while it is shown
}

GEMBA_TEST(TestAllPanels)
#include "tst_allpanels.moc"
