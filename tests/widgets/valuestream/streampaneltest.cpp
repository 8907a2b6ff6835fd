// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/valuestream/streampaneltest.h"
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include "widgets/theme/theme.h"
#include <QComboBox>
#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;

void StreamPanelTest::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    show(sampleProject(QLocale::English, today()));
}

void StreamPanelTest::cleanup()
{
    m_window.reset();
    m_document.reset();
    m_directory.reset();
}

void StreamPanelTest::show(const Project& project)
{
    cleanup();
    applyTheme(Theme::light());
    m_directory = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>(
        ProjectStore::create(m_directory->filePath(u"plan.gemba"_s), project));
    m_window = std::make_unique<QWidget>();
    m_window->resize(1240, 852);
    const PanelContext context { *m_document, m_prompts, [] { return today().startOfDay(); } };
    m_panel = new ValueStreamPanel(context, m_window.get());
    m_panel->resize(952, 852);
    m_panel->inspector()->setParent(m_window.get());
    m_panel->inspector()->setGeometry(952, 0, 288, 852);
    connect(m_document.get(), &Document::changed, m_panel, &ValueStreamPanel::showProject);
    m_panel->showProject(m_document->project());
    m_window->show();
    m_panel->inspector()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// The names of the shown stream's steps in their order.
QString StreamPanelTest::way() const
{
    QStringList names;
    const QUuid stream = project().valueStreams.isEmpty()
        ? QUuid()
        : find<QComboBox>("streamPicker")->currentData().toUuid();
    for (const Step& one : streamMap(project(), stream).steps)
        names.append(one.name);
    return names.join(u", "_s);
}

void StreamPanelTest::drag(QPoint from, QPoint to)
{
    QWidget* port = view()->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint at = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QApplication::sendEvent(port, &move);
    }
    QTest::mouseRelease(port, Qt::LeftButton, {}, to);
}
