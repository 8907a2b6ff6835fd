// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped on the window.
#include "widgets/window/filecommands.h"
#include "widgets/window/mainwindow.h"
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

static QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty() && m_fileCommands->accepts(path))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // The other program waits for the drop to end; a dialog must not open in the middle of it.
    QTimer::singleShot(0, this, [this, path] { m_fileCommands->drop(path); });
}
