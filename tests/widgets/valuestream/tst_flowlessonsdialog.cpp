// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/flowlessonsdialog.h"
#include "widgets/wrappedtext.h"
#include <QListWidget>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;

/// A leader goes through the lessons and drags their sliders.
class TestFlowLessonsDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyLessonAnswers();
    void sliderChangesTheAnswer();
    void overloadIsSaid();
};

void TestFlowLessonsDialog::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(Theme::light());
}

static QString answer(const QWidget& dialog)
{
    return dialog.findChild<WrappedText*>(u"answer"_s)->text();
}

void TestFlowLessonsDialog::everyLessonAnswers()
{
    FlowLessonsDialog dialog;
    auto* lessons = dialog.findChild<QListWidget*>(u"lessons"_s);
    QCOMPARE(lessons->count(), flowLessons);
    QStringList answers;
    for (int i = 0; i < lessons->count(); ++i) {
        lessons->setCurrentRow(i);
        QVERIFY2(answer(dialog).startsWith(u"Lead time "_s), qPrintable(answer(dialog)));
        answers.append(answer(dialog));
        QVERIFY(!dialog.findChild<WrappedText*>(u"sentence"_s)->text().isEmpty());
        QVERIFY(!dialog.findChild<QSlider*>(u"lever"_s)->accessibleName().isEmpty());
    }
    QCOMPARE(answers.removeDuplicates(), 0);
    // Q28: a fifth of the time for incidents.
    QVERIFY2(answers.last().contains(u"6.3"_s) || answers.last().contains(u"6.2"_s),
        qPrintable(answers.last()));
}

void TestFlowLessonsDialog::sliderChangesTheAnswer()
{
    FlowLessonsDialog dialog;
    auto* slider = dialog.findChild<QSlider*>(u"lever"_s);
    const QString before = answer(dialog);
    QVERIFY2(before.contains(u"22"_s), qPrintable(before)); // 20 items + 2
    QTest::keyClick(slider, Qt::Key_Home);
    QVERIFY2(answer(dialog).contains(u"3"_s), qPrintable(answer(dialog)));
    QVERIFY(answer(dialog) != before);
}

void TestFlowLessonsDialog::overloadIsSaid()
{
    FlowLessonsDialog dialog;
    dialog.findChild<QListWidget*>(u"lessons"_s)->setCurrentRow(int(FlowLesson::Batches));
    QTest::keyClick(dialog.findChild<QSlider*>(u"lever"_s), Qt::Key_Home);
    QCOMPARE(answer(dialog), u"More comes than can be done: the queue grows without end"_s);
}

GEMBA_TEST(TestFlowLessonsDialog)
#include "tst_flowlessonsdialog.moc"
