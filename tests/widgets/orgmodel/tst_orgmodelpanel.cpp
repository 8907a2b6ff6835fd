// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "tests/widgets/testprompts.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/orgmodel/orgcriterionrow.h"
#include "widgets/orgmodel/orgfittable.h"
#include "widgets/orgmodel/orgmodelfigures.h"
#include "widgets/orgmodel/orgmodelpanel.h"
#include "widgets/theme/theme.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Works in the panel as a person does, by mouse and by keyboard, and looks at the document.
class TestOrgModelPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void draggingPreviewsAndIsOneEdit();
    void draggingBackChangesNothing();
    void weighsByKeyboard();
    void picksLevel();
    void writesFinding();
    void opensGates();
    void reviewDate();
    void editsFitValues();
    void addsAndDeletesCriterion();
    void startsFromStandardCriteria();
    void reveals();
    void retranslates();
    void paintsFigures();

private:
    void show(const Project& project);
    template <typename T> T* find(const char* name) const
    {
        T* widget = m_panel->findChild<T*>(QString::fromLatin1(name));
        return widget ? widget : m_panel->inspector()->findChild<T*>(QString::fromLatin1(name));
    }
    OrgCriterionRow* row(int number) const
    {
        return m_panel->findChildren<OrgCriterionRow*>().at(number);
    }
    const Project& project() const { return m_document->project(); }
    const OrgCriterion& criterion(int i) const { return project().orgCriteria.at(i); }

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    OrgModelPanel* m_panel = nullptr;
};

static const QDate today(2026, 11, 20);

void TestOrgModelPanel::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    show(sampleProject(QLocale::English, today));
}

void TestOrgModelPanel::cleanup()
{
    m_window.reset();
    m_document.reset();
    QLocale::setDefault(QLocale::c());
}

void TestOrgModelPanel::show(const Project& project)
{
    m_window.reset();
    m_document.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_directory->filePath(u"plan.gemba"_s), project));
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    m_panel = new OrgModelPanel({ .document = *m_document, .prompts = m_prompts, .now = [] {
                                     return QDateTime(today, QTime(14, 2));
                                 } });
    layout->addWidget(m_panel, 1);
    m_panel->showProject(m_document->project());
    connect(m_document.get(), &Document::changed, m_panel, &OrgModelPanel::showProject);
    if (QWidget* inspector = m_panel->inspector())
        layout->addWidget(inspector);
    m_window->resize(1192, 852);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// The weight that a row shows, in per cent.
static QString shownWeight(const OrgCriterionRow* row)
{
    for (const QLabel* label : row->findChildren<QLabel*>())
        if (label->font().bold())
            return label->text();
    return {};
}

void TestOrgModelPanel::draggingPreviewsAndIsOneEdit()
{
    auto* slider = row(0)->findChild<QSlider*>();
    QCOMPARE(shownWeight(row(0)), u"14.8"_s);
    slider->setSliderDown(true);
    slider->setValue(50);
    slider->setValue(20);
    QCOMPARE(m_document->undoCount(), 0);
    QCOMPARE(shownWeight(row(0)), u"3.7"_s); // 20 of 540
    QCOMPARE(criterion(0).swing, 90);
    slider->setSliderDown(false);
    QCOMPARE(m_document->undoCount(), 1);
    QCOMPARE(criterion(0).swing, 20);
    m_document->undo();
    QCOMPARE(criterion(0).swing, 90);
    QCOMPARE(slider->value(), 90);
    QCOMPARE(shownWeight(row(0)), u"14.8"_s);
}

void TestOrgModelPanel::draggingBackChangesNothing()
{
    auto* slider = row(0)->findChild<QSlider*>();
    slider->setSliderDown(true);
    slider->setValue(0);
    QCOMPARE(shownWeight(row(0)), u"0.0"_s);
    slider->setValue(90);
    slider->setSliderDown(false);
    QCOMPARE(m_document->undoCount(), 0);
    QCOMPARE(shownWeight(row(0)), u"14.8"_s);
}

void TestOrgModelPanel::weighsByKeyboard()
{
    auto* slider = row(8)->findChild<QSlider*>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(criterion(8).swing, 98);
    QCOMPARE(m_document->undoCount(), 1); // steps in a row are one
    m_document->undo();
    QCOMPARE(criterion(8).swing, 100);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(criterion(8).swing, 0);
}

void TestOrgModelPanel::picksLevel()
{
    auto* level = row(3)->findChild<QWidget*>(u"level"_s);
    const QList<QPushButton*> levels = level->findChildren<QPushButton*>();
    QCOMPARE(levels.at(0)->text(), u"no"_s);
    QVERIFY(levels.at(0)->isChecked());
    QTest::mouseClick(levels.at(2), Qt::LeftButton);
    QCOMPARE(criterion(3).level, 2);
    // Developers who take the pager open the Netflix model.
    for (const RankedModel& ranked : rankModels(project().orgContext, project().orgCriteria))
        if (ranked.model == OrgModel::Embedded)
            QVERIFY(ranked.isOpen());
    m_document->undo();
    QVERIFY(levels.at(0)->isChecked());
}

void TestOrgModelPanel::writesFinding()
{
    auto* present = row(0)->findChild<QLineEdit*>();
    QCOMPARE(present->text(), u"12.4"_s);
    present->setFocus();
    present->selectAll();
    QTest::keyClicks(present, u"11 or so"_s);
    QCOMPARE(criterion(0).present, u"11 or so"_s);
    QCOMPARE(m_document->undoCount(), 1);
    m_document->undo();
    QCOMPARE(present->text(), u"12.4"_s);
}

void TestOrgModelPanel::opensGates()
{
    auto* people = find<QSpinBox>("sreCount");
    people->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(people, Qt::Key_Up);
    QCOMPARE(project().orgContext.sreCount, 8);
    QTest::mouseClick(find<QCheckBox>("executive"), Qt::LeftButton, {}, QPoint(8, 16));
    QVERIFY(project().orgContext.executiveSigns);
    QTest::mouseClick(row(6)->findChild<QWidget*>(u"level"_s)->findChildren<QPushButton*>().at(1),
        Qt::LeftButton);
    for (const RankedModel& ranked : rankModels(project().orgContext, project().orgCriteria))
        if (ranked.model == OrgModel::Separate)
            QVERIFY(ranked.isOpen());
    auto* budget = find<QCheckBox>("budget");
    budget->setFocus();
    QTest::keyClick(budget, Qt::Key_Space);
    QVERIFY(!project().orgContext.engineeringBudget);
    QCOMPARE(m_panel->summary().answer.state, State::Bad);
    auto* group = find<QLineEdit>("group");
    group->setFocus();
    group->selectAll();
    QTest::keyClicks(group, u"Search"_s);
    QVERIFY(m_panel->summary().answer.text.startsWith(u"Search: "_s));
    while (m_document->canUndo())
        m_document->undo();
    QCOMPARE(project(), sampleProject(QLocale::English, today));
}

void TestOrgModelPanel::reviewDate()
{
    auto* date = find<QDateEdit>("reviewDate");
    QCOMPARE(date->date(), QDate(2027, 6, 30));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Down);
    QCOMPARE(project().orgContext.reviewDate, QDate(2027, 6, 29));
    QTest::mouseClick(find<QToolButton>("clearReview"), Qt::LeftButton);
    QVERIFY(!project().orgContext.reviewDate.isValid());
    QVERIFY(!date->isVisible());
    QTest::mouseClick(find<QPushButton>("agreeReview"), Qt::LeftButton);
    QCOMPARE(project().orgContext.reviewDate, QDate(2027, 5, 20)); // half a year
    QVERIFY(date->isVisible());
}

void TestOrgModelPanel::editsFitValues()
{
    auto* table = find<QTableView>("fitValues");
    QVERIFY(!table->isVisible());
    QTest::mouseClick(find<QPushButton>("showFit"), Qt::LeftButton);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 30);
    QAbstractItemModelTester tester(table->model());
    const QModelIndex embedded = table->model()->index(0, 2); // C1 low: 4
    QCOMPARE(embedded.data().toInt(), 4);
    table->setFocus();
    table->setCurrentIndex(embedded);
    QTest::keyClick(table, Qt::Key_Return);
    auto* editor = table->findChild<QSpinBox*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"1"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(criterion(0).fit[0][0], 1);
    QVERIFY(!table->model()->setData(embedded, 5)); // fits are 0 to 4
    QVERIFY(table->model()->setData(table->model()->index(0, 8), u"We tried it"_s));
    QCOMPARE(orgFitReason(criterion(0)), u"We tried it"_s);
    QVERIFY(table->model()->setData(table->model()->index(0, 8), QString()));
    QVERIFY(criterion(0).reason.isEmpty()); // the standard reason again
    QVERIFY(table->model()->setData(table->model()->index(3, 0), u"Value"_s));
    QCOMPARE(criterion(1).name, u"Value"_s);
    while (m_document->canUndo())
        m_document->undo();
    QCOMPARE(project(), sampleProject(QLocale::English, today));
}

void TestOrgModelPanel::addsAndDeletesCriterion()
{
    QTest::mouseClick(find<QPushButton>("showFit"), Qt::LeftButton);
    const QList<RankedModel> before = rankModels(project().orgContext, project().orgCriteria);
    QTest::mouseClick(find<QToolButton>("addCriterion"), Qt::LeftButton);
    QCOMPARE(project().orgCriteria.size(), 11);
    auto* table = find<QTableView>("fitValues");
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Trust"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(criterion(10).name, u"Trust"_s);
    QCOMPARE(m_panel->findChildren<OrgCriterionRow*>().size(), 11);
    const QList<RankedModel> after = rankModels(project().orgContext, project().orgCriteria);
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(after.at(i).model, before.at(i).model);
    QTest::mouseClick(find<QToolButton>("removeCriterion"), Qt::LeftButton);
    QCOMPARE(project().orgCriteria.size(), 10);
    m_document->undo();
    QCOMPARE(criterion(10).name, u"Trust"_s);
}

void TestOrgModelPanel::startsFromStandardCriteria()
{
    show({});
    QVERIFY(!m_panel->inspector());
    auto* empty = m_panel->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy side(m_panel, &Panel::sideChanged);
    QTest::mouseClick(empty->findChildren<QPushButton*>().at(0), Qt::LeftButton);
    QCOMPARE(project().orgCriteria, standardCriteria());
    QVERIFY(!empty->isVisible());
    QVERIFY(m_panel->inspector());
    QCOMPARE(side.size(), 1);
    m_document->undo();
    QVERIFY(project().orgCriteria.isEmpty());
    QVERIFY(empty->isVisible());
}

void TestOrgModelPanel::reveals()
{
    m_panel->reveal(criterion(9).id);
    QVERIFY(row(9)->findChild<QSlider*>()->hasFocus());
}

void TestOrgModelPanel::retranslates()
{
    QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    m_panel->retranslate();
    QCOMPARE(m_document->undoCount(), 0);
    QCOMPARE(find<QDateEdit>("reviewDate")->text(), u"2027-06-30"_s);
}

void TestOrgModelPanel::paintsFigures()
{
    const Project example = sampleProject(QLocale::English, today);
    for (const QString& name : { u"orgmodel/ranking"_s, u"orgmodel/contributions"_s }) {
        const Figure figure = orgModelFigure(example, name, today, Theme::light());
        QVERIFY2(figure, qPrintable(name));
        QImage image(640, 340, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font = painter.font();
        font.setPixelSize(12);
        painter.setFont(font);
        figure(painter, QRectF(0, 0, 640, 340));
        painter.end();
        int bars = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                bars += image.pixelColor(x, y) == Theme::light().series[0] ? 1 : 0;
        QVERIFY2(bars > 1000, qPrintable(name + u" %1"_s.arg(bars)));
        if (qEnvironmentVariableIsSet("GEMBA_PICTURES"))
            image.save(qEnvironmentVariable("GEMBA_PICTURES") + u"/"_s
                + QString(name).replace(u'/', u'-') + u".png"_s);
    }
    QVERIFY(!orgModelFigure(example, u"orgmodel/other"_s, today, Theme::light()));
    QVERIFY(!orgModelFigure({}, u"orgmodel/ranking"_s, today, Theme::light()));
    Project blocked = example;
    blocked.orgContext.engineeringBudget = false;
    QVERIFY(orgModelFigure(blocked, u"orgmodel/ranking"_s, today, Theme::light()));
    QVERIFY(!orgModelFigure(blocked, u"orgmodel/contributions"_s, today, Theme::light()));
}

GEMBA_TEST(TestOrgModelPanel)
#include "tst_orgmodelpanel.moc"
