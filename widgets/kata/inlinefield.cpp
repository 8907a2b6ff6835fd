// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/inlinefield.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// True for children in popups too, unlike QWidget::isAncestorOf().
static bool belongsTo(const QWidget* child, const QWidget* ancestor)
{
    for (; child; child = child->parentWidget())
        if (child == ancestor)
            return true;
    return false;
}

/// Whether Tab (or Shift+Tab) would lead out of the editor.
static bool leadsOut(QWidget* from, const QWidget* editor, bool forward)
{
    QWidget* next = from;
    do {
        next = forward ? next->nextInFocusChain() : next->previousInFocusChain();
        if (!belongsTo(next, editor))
            return true;
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)
            && !next->focusProxy() && next != editor)
            return false;
    } while (next != from);
    return true;
}

InlineField::InlineField(QWidget* parent)
    : SheetText(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
}

void InlineField::setFieldName(const QString& name)
{
    m_name = name;
    setToolTip(plainToolTip(name));
    describe();
}

void InlineField::setPlaceholder(const QString& placeholder)
{
    if (placeholder == m_placeholder)
        return;
    m_placeholder = placeholder;
    updateGeometry();
    update();
}

void InlineField::setEditable(bool editable)
{
    m_editable = editable;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    if (editable)
        setCursor(Qt::IBeamCursor);
    else
        unsetCursor();
    if (!editable)
        close();
    update();
}

void InlineField::describe()
{
    setAccessibleName(m_name);
    setAccessibleDescription(text());
}

QString InlineField::shownText() const
{
    return text().isEmpty() && m_editable ? m_placeholder : text();
}

SheetText::Tone InlineField::shownTone() const { return text().isEmpty() ? Tone::Muted : tone(); }

/// The nearest widget the editor may cover: what scrolls, so that the editor scrolls along.
static QWidget* hostOf(QWidget* field)
{
    for (QWidget* w = field->parentWidget(); w; w = w->parentWidget())
        if (w->property("inlineHost").toBool() || w->isWindow())
            return w;
    return field;
}

void InlineField::open()
{
    if (m_editor || !m_editable)
        return;
    m_editor = makeEditor(hostOf(this));
    m_editor->installEventFilter(this);
    const QList<QWidget*> children = m_editor->findChildren<QWidget*>();
    for (QWidget* child : children)
        child->installEventFilter(this);
    placeEditor();
    m_editor->show();
    m_editor->raise();
    QWidget* first = m_editor->focusPolicy() == Qt::NoFocus ? nullptr : m_editor.data();
    for (QWidget* child : children)
        if (!first && child->focusPolicy() != Qt::NoFocus && child->isEnabledTo(m_editor))
            first = child;
    if (first)
        first->setFocus(Qt::TabFocusReason);
    connect(qApp, &QApplication::focusChanged, this, &InlineField::followFocus);
    emit opened();
}

void InlineField::close()
{
    if (!m_editor)
        return;
    disconnect(qApp, &QApplication::focusChanged, this, &InlineField::followFocus);
    QWidget* editor = m_editor;
    m_editor.clear();
    if (belongsTo(QApplication::focusWidget(), editor))
        setFocus(Qt::OtherFocusReason); // values that are read on leaving are read now
    editor->hide();
    editor->deleteLater();
    describe();
    emit closed();
}

void InlineField::followFocus(QWidget*, QWidget* now)
{
    if (m_editor && now && !belongsTo(now, m_editor))
        close();
}

QRect InlineField::editorRect() const
{
    const int height = std::max(this->height() + 10, 32);
    return { -8, (this->height() - height) / 2, width() + 16, height };
}

void InlineField::placeEditor()
{
    if (!m_editor)
        return;
    QWidget* host = m_editor->parentWidget();
    QRect place = editorRect().translated(mapTo(host, QPoint()));
    const QRect room = host->rect();
    place.setWidth(std::min(place.width(), room.width()));
    if (place.right() > room.right())
        place.moveRight(room.right());
    if (place.bottom() > room.bottom())
        place.moveBottom(room.bottom());
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    m_editor->setGeometry(place);
}

void InlineField::paintEvent(QPaintEvent* event)
{
    SheetText::paintEvent(event);
    paintFrame(event);
}

void InlineField::paintFrame(QPaintEvent*)
{
    if (!m_editable || isOpen() || !(hasFocus() || underMouse()))
        return;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.75, .75, -.75, -.75), 3, 3);
    } else {
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(0, height() - .5), QPointF(width(), height() - .5));
    }
}

void InlineField::mousePressEvent(QMouseEvent* event)
{
    if (!m_editable || event->button() != Qt::LeftButton)
        SheetText::mousePressEvent(event);
}

void InlineField::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_editable && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        open();
    else
        SheetText::mouseReleaseEvent(event);
}

void InlineField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        open();
        break;
    case Qt::Key_Delete:
        if (m_editable)
            clear();
        break;
    default:
        SheetText::keyPressEvent(event);
    }
}

void InlineField::enterEvent(QEnterEvent*) { update(); }
void InlineField::leaveEvent(QEvent*) { update(); }

void InlineField::focusInEvent(QFocusEvent* event)
{
    SheetText::focusInEvent(event);
    update();
}

void InlineField::focusOutEvent(QFocusEvent* event)
{
    SheetText::focusOutEvent(event);
    update();
}

bool InlineField::handleKey(QKeyEvent* event)
{
    const bool newLine = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        m_editor->blockSignals(true); // what stands half typed in it is not wanted
        cancel();
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (newLine)
            return false;
        accept();
        close();
        return true;
    default:
        return false;
    }
}

bool InlineField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_editor)
        return SheetText::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool forward = key->key() == Qt::Key_Tab;
    // A form has fields of its own to walk through; from the last one Tab goes on in the sheet.
    if ((forward || key->key() == Qt::Key_Backtab) && widget
        && (watched == m_editor || leadsOut(widget, m_editor, forward))) {
        accept();
        close();
        focusNextPrevChild(forward);
        return true;
    }
    // A field half typed in takes Escape itself, a button in a form takes Enter.
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (line && line->isModified() && key->key() == Qt::Key_Escape)
        return false;
    if (widget && widget->inherits("QAbstractButton") && key->key() != Qt::Key_Escape)
        return false;
    return handleKey(key) || SheetText::eventFilter(watched, event);
}

void InlineText::showText(const QString& text)
{
    setText(text);
    auto* edit = qobject_cast<QPlainTextEdit*>(editor());
    if (edit && edit->toPlainText() != text) {
        const QSignalBlocker blocker(edit);
        edit->setPlainText(text);
    }
}

QWidget* InlineText::makeEditor(QWidget* host)
{
    m_before = text();
    auto* edit = new QPlainTextEdit(host);
    edit->setObjectName(u"inlineEditor"_s);
    edit->setFont(textFont());
    edit->setAccessibleName(accessibleName());
    edit->setTabChangesFocus(true);
    edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    edit->document()->setDocumentMargin(3);
    edit->setPlainText(text());
    edit->selectAll();
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        QString typed = edit->toPlainText();
        if (!m_multiLine && typed.contains(u'\n')) {
            typed.replace(u'\n', u' ');
            const QSignalBlocker blocker(edit);
            edit->setPlainText(typed);
            edit->moveCursor(QTextCursor::End);
        }
        placeEditor();
        emit edited(typed);
    });
    return edit;
}

QRect InlineText::editorRect() const
{
    const int width
        = std::max(this->width() + 16, QFontMetrics(textFont()).averageCharWidth() * 18);
    int lines = 1;
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(editor())) {
        const QString typed = edit->toPlainText();
        const QRect bounds = QFontMetrics(textFont())
                                 .boundingRect(QRect(0, 0, width - 20, 100000), Qt::TextWordWrap,
                                     typed.isEmpty() ? u"x"_s : typed + u'x');
        lines = std::clamp(
            (bounds.height() + 2) / std::max(1, QFontMetrics(textFont()).height()), 1, 8);
    }
    const int needed = lines * QFontMetrics(textFont()).lineSpacing() + 12;
    const int height = std::max({ this->height() + 8, needed, 32 });
    return { -8, -5, width, height };
}

void InlineText::cancel()
{
    if (text() != m_before)
        emit edited(m_before);
}

void InlineText::clear()
{
    if (!text().isEmpty())
        emit edited({});
}

void InlineDate::showDate(const QDateTime& date, const QString& text, const QDateTime& suggestion)
{
    m_date = date;
    m_suggestion = suggestion;
    setText(date.isValid() ? text : QString());
    auto* edit = qobject_cast<QDateTimeEdit*>(editor());
    if (edit && date.isValid() && edit->dateTime() != date) {
        const QSignalBlocker blocker(edit);
        edit->setDateTime(date);
    }
}

QWidget* InlineDate::makeEditor(QWidget* host)
{
    m_before = m_date;
    QDateTimeEdit* edit = m_withTime ? new QDateTimeEdit(host) : new QDateEdit(host);
    edit->setObjectName(u"inlineEditor"_s);
    edit->setAccessibleName(accessibleName());
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString day = korean ? u"yyyy-MM-dd"_s : u"d MMM yyyy"_s;
    edit->setDisplayFormat(m_withTime ? day + u" HH:mm"_s : day);
    edit->setCalendarPopup(true);
    edit->setDateTime(m_date.isValid() ? m_date : m_suggestion);
    edit->setKeyboardTracking(false);
    edit->setCurrentSection(QDateTimeEdit::DaySection);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this,
        [this](const QDateTime& chosen) { emit edited(chosen); });
    return edit;
}

void InlineDate::accept()
{
    if (!m_date.isValid() && m_suggestion.isValid())
        emit edited(m_suggestion); // a date typed instead follows when the editor loses the focus
}

QRect InlineDate::editorRect() const
{
    const int width
        = std::max(this->width() + 16, editor() ? editor()->sizeHint().width() + 8 : this->width());
    const int height
        = std::max({ 32, this->height() + 4, editor() ? editor()->sizeHint().height() : 0 });
    return { -8, (this->height() - height) / 2, width, height };
}

void InlineDate::cancel()
{
    if (m_date != m_before)
        emit edited(m_before);
}

void InlineDate::clear()
{
    if (m_date.isValid())
        emit edited({});
}

namespace {
/// The raised surface a form stands on.
class FormFrame : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
    }
};
} // namespace

QWidget* InlineForm::makeEditor(QWidget* host)
{
    auto* form = new FormFrame(host);
    form->setObjectName(u"inlineForm"_s);
    form->setAccessibleName(accessibleName());
    if (m_make)
        m_make(form);
    return form;
}

QRect InlineForm::editorRect() const
{
    const QSize size = editor() ? editor()->sizeHint() : QSize();
    return { -12, -10, std::max(width() + 24, size.width()), std::max(height(), size.height()) };
}
