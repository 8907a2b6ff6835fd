// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's search field can find.
#include "app/overview/overviewsummary.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/panels.h"
#include "widgets/window/projectfiles.h"
#include "widgets/window/projectobjects.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

/// The panels are left out: they have entries of their own.
static void addMenuEntries(const QMenu* menu, const QString& path, QList<PaletteEntry>& entries)
{
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        const bool numbered = action->text().startsWith(u'&') && action->text().at(1).isDigit();
        QString title = WindowActions::plainText(action);
        if (action->menu())
            addMenuEntries(action->menu(), title, entries);
        else if (!action->isSeparator() && action->isEnabled()
            && !(numbered && action->isCheckable()))
            entries.append({ numbered ? title.section(u' ', 1) : title, path, u"chevron-right"_s,
                action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                    if (action)
                        action->trigger();
                } });
    }
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < int(std::size(journey)); ++i) {
        const Subject subject = journey[i];
        entries.append({ subjectName(subject), tr("Panel"), subjectKey(subject),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText),
            [this, subject] { showPanel(subject); } });
    }
    const QList<QMenu*> menus = m_actions->menus();
    for (const QMenu* menu : menus)
        addMenuEntries(menu, WindowActions::plainText(menu->menuAction()), entries);
    const QList<NamedObject> objects = namedObjects(m_files.shownDocument().project());
    for (const NamedObject& object : objects)
        entries.append({ object.name, object.kind, subjectKey(object.subject), {},
            [this, object] { showPanel(object.subject, object.id); } });
    return entries;
}
