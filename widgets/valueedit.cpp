// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valueedit.h"
#include "widgets/theme/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

ValueEdit::ValueEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &ValueEdit::finish);
    connect(this, &QLineEdit::textEdited, this,
        [this](const QString& text) { setInvalid(!acceptable(text)); });
}

void ValueEdit::setUnit(const QString& unit)
{
    m_unit = unit;
    setTextMargins(0, 0, unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 6, 0);
    update();
}

bool ValueEdit::acceptable(const QString& text) const
{
    return text.trimmed().isEmpty() || text.trimmed() == u"?"_s ? m_optional : canRead(text);
}

void ValueEdit::refresh()
{
    if (hasFocus() && isModified())
        return;
    m_shown = shownText();
    if (text() != m_shown)
        QLineEdit::setText(m_shown);
    if (!hasFocus())
        setCursorPosition(0); // of a value longer than the field the beginning is seen
    setModified(false);
    setInvalid(false);
}

void ValueEdit::finish()
{
    if (!isModified() || text() == m_shown) {
        setModified(false);
        setInvalid(false);
        return;
    }
    if (!acceptable(text())) {
        setInvalid(true);
        return;
    }
    setModified(false);
    const QString typed = text().trimmed();
    take(typed == u"?"_s ? QString() : typed);
    refresh();
}

void ValueEdit::setInvalid(bool invalid)
{
    setToolTip(invalid ? help() : QString());
    setAccessibleDescription(toolTip());
    if (m_invalid == invalid)
        return;
    m_invalid = invalid;
    setProperty("invalid", invalid);
    update();
}

void ValueEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    if (!m_unit.isEmpty()) {
        painter.setPen(theme.muted);
        painter.setFont(Type::caption(font()));
        painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
    }
    if (m_invalid) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.bad, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ValueEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        setModified(false);
        refresh();
        selectAll();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ValueEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    else if (event->type() == QEvent::FontChange)
        setUnit(m_unit);
}

void ValueEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

std::optional<qint64> parseDecimal(const QString& text, int decimals, const QString& unit)
{
    const QLocale locale;
    QString number = text.simplified();
    if (!unit.isEmpty() && number.endsWith(unit))
        number.chop(unit.size());
    number.remove(u' ');
    number.replace(QChar(0x2212), u'-');
    if (locale.decimalPoint() == u"."_s) {
        // 1,234.5 is a grouped number, 1,5 is not one: groups have three digits.
        static const QRegularExpression grouped(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?$"_s);
        if (grouped.match(number).hasMatch())
            number.remove(u',');
    } else {
        number.remove(locale.groupSeparator());
        number.replace(locale.decimalPoint(), u"."_s);
    }
    static const QRegularExpression plain(u"^([+-]?)(\\d{0,12})(?:\\.(\\d*))?$"_s);
    const QRegularExpressionMatch match = plain.match(number);
    QString fraction = match.captured(3);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!match.hasMatch() || fraction.size() > decimals
        || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    const qint64 digits = (match.captured(2) + fraction.leftJustified(decimals, u'0')).toLongLong();
    return match.captured(1) == u"-"_s ? -digits : digits;
}
