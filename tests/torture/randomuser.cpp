// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/randomuser.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowactions.h"
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

RandomUser::RandomUser(MainWindow& window, quint32 seed)
    : m_window(window)
    , m_random(seed)
{
    m_closer.setInterval(5);
    connect(&m_closer, &QTimer::timeout, this, [] {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        else if (QWidget* dialog = QApplication::activeModalWidget())
            dialog->close();
    });
    m_closer.start();
}

template <typename Widget> QWidget* RandomUser::anyShown()
{
    QWidget* panel = m_window.panel(m_window.shownSubject());
    QList<Widget*> found;
    const QList<Widget*> all = panel->template findChildren<Widget*>();
    for (Widget* widget : all)
        if (widget->isVisible() && widget->isEnabled())
            found.append(widget);
    return found.isEmpty() ? nullptr : found.at(m_random.bounded(int(found.size())));
}

static void key(
    QWidget* widget, int code, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent press(QEvent::KeyPress, code, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, code, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

void RandomUser::typeInto(QWidget* field)
{
    if (!field)
        return;
    field->setFocus();
    if (m_random.bounded(3) == 0)
        key(field, Qt::Key_A, {}, Qt::ControlModifier); // what is there is replaced
    const int length = m_random.bounded(1, 6);
    for (int i = 0; i < length; ++i) {
        static const QString letters = u"abc가나다0123456789"_s;
        key(field, 0, letters.mid(m_random.bounded(int(letters.size())), 1));
    }
    if (m_random.bounded(2) == 0)
        key(field, Qt::Key_Return);
    m_window.setFocus(); // leaving a field ends the editing of it
}

void RandomUser::press(QWidget* button)
{
    if (auto* found = qobject_cast<QAbstractButton*>(button))
        found->click();
}

void RandomUser::trigger(int action)
{
    QAction* found = m_window.actions()[WindowActions::Id(action)];
    if (found->isEnabled())
        found->trigger();
}

void RandomUser::showAnotherPanel() { trigger(WindowActions::ShowOverview + m_random.bounded(6)); }

void RandomUser::act()
{
    const int dice = m_random.bounded(100);
    if (dice < 30)
        typeInto(anyShown<QLineEdit>());
    else if (dice < 40)
        typeInto(anyShown<QPlainTextEdit>());
    else if (dice < 45)
        typeInto(anyShown<QTextEdit>());
    else if (dice < 65)
        press(anyShown<QAbstractButton>());
    else if (dice < 77)
        trigger(WindowActions::Undo);
    else if (dice < 83)
        trigger(WindowActions::Redo);
    else if (dice < 88)
        trigger(WindowActions::SaveCopy);
    else
        showAnotherPanel();
    QApplication::processEvents();
}
