// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/topbar.h"
#include "app/language/language.h"
#include "widgets/theme/theme.h"
#include "widgets/window/windowactions.h"
#include "widgets/wrappedtext.h"
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
/// The program's sign and name above the sidebar.
class Logo : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.drawPixmap(width() < 100 ? (width() - 20) / 2 : 20, (height() - 20) / 2,
            symbolicPixmap(u"gemba"_s, theme.accent, 20, devicePixelRatioF()));
        if (width() < 100)
            return;
        painter.setFont(Type::bold(QApplication::font()));
        painter.setPen(theme.text);
        painter.drawText(
            rect().adjusted(52, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"Gemba"_s);
    }
};

/// Shows its shortcut at the right end.
class SearchField : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        if (!text().isEmpty() || hasFocus())
            return;
        QPainter painter(this);
        painter.setFont(Type::caption(font()));
        painter.setPen(Theme::of(this).muted);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
            QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    }
};
} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_logo(new Logo(this))
    , m_menuBar(new QMenuBar(this))
    , m_title(new ElidedText(this))
    , m_saved(new ElidedText(this))
    , m_name(new LinkButton(LinkButton::Look::Accent, this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_search(new SearchField(this))
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_language(new QToolButton(this))
    , m_theme(new QToolButton(this))
{
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->setFixedWidth(240);
    for (QToolButton* button : { m_undo, m_redo, m_language, m_theme })
        button->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 16, 0);
    layout->setSpacing(0);
    layout->addWidget(m_logo);
    layout->addSpacing(8);
    layout->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    layout->addSpacing(16);
    layout->addWidget(m_title, 0, Qt::AlignVCenter);
    layout->addSpacing(16);
    layout->addWidget(m_saved, 0, Qt::AlignVCenter);
    layout->addSpacing(12);
    layout->addWidget(m_name, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addSpacing(4);
    layout->addWidget(m_redo);
    layout->addSpacing(16);
    layout->addWidget(m_search);
    layout->addSpacing(12);
    layout->addWidget(m_language);
    layout->addSpacing(4);
    layout->addWidget(m_theme);
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeToggled);
    connect(m_name, &LinkButton::clicked, this, &TopBar::nameRequested);
    m_name->hide();
    setSidebarWidth(200);
}

void TopBar::setActions(QAction* undo, QAction* redo, QMenu* languageMenu)
{
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
    m_language->setMenu(languageMenu);
    retranslate();
    restyle();
}

void TopBar::setSidebarWidth(int width) { m_logo->setFixedWidth(width); }

void TopBar::showProject(const QString& title) { m_title->setText(title); }

void TopBar::showSaveState(State state, const QString& text, const QString& link)
{
    m_state = state;
    m_saved->setText(text);
    m_name->setText(link);
    m_name->setVisible(!link.isEmpty());
    restyle();
}

QString TopBar::saveStateText() const { return m_saved->text(); }

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search actions, panels and everything in the project"));
    m_language->setText(languageName(currentLanguage()));
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language: %1").arg(languageName(currentLanguage())));
    m_theme->setToolTip(tr("Light or dark"));
    m_theme->setAccessibleName(tr("Light or dark"));
    for (QToolButton* button : { m_undo, m_redo })
        if (button->defaultAction())
            button->setAccessibleName(WindowActions::plainText(button->defaultAction()));
}

void TopBar::restyle()
{
    m_restyling = true;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    setFixedHeight(std::max(48, QFontMetrics(base).height() + 24));
    m_saved->setFont(Type::caption(base));
    m_name->setFont(Type::caption(base));
    QPalette palette;
    palette.setColor(QPalette::WindowText,
        m_state == State::Unknown || m_state == State::Good ? theme.muted : theme.textOf(m_state));
    m_saved->setPalette(palette);
    for (const auto& [button, name] :
        { std::pair(m_undo, u"undo"_s), std::pair(m_redo, u"redo"_s) })
        if (QAction* action = button->defaultAction()) {
            QIcon icon = symbolicIcon(name, theme.text);
            // Between line and muted: there, but not to be pressed.
            const QColor pale = QColor((theme.line.red() + theme.muted.red()) / 2,
                (theme.line.green() + theme.muted.green()) / 2,
                (theme.line.blue() + theme.muted.blue()) / 2);
            for (const int ratio : { 1, 2 })
                icon.addPixmap(symbolicPixmap(name, pale, 20, ratio), QIcon::Disabled);
            action->setIcon(icon);
        }
    for (QToolButton* button : { m_undo, m_redo, m_theme })
        button->setIconSize({ 20, 20 });
    m_theme->setIcon(symbolicIcon(u"theme"_s, theme.text));
    m_searchIcon->setIcon(symbolicIcon(u"search"_s, theme.muted));
    m_restyling = false;
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void TopBar::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
    QWidget::changeEvent(event);
}
