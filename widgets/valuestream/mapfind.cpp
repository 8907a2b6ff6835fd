// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/mapfind.h"
#include "app/language/format.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

MapFind::MapFind(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_place(new QLabel(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(u"mapFind"_s);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 26);
    m_text->installEventFilter(this);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(u"99 / 99"_s));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_place);
    connect(m_text, &QLineEdit::textChanged, this, &MapFind::searched);
    retranslate();
    hide();
}

void MapFind::open()
{
    show();
    raise();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    emit searched(m_text->text());
}

QString MapFind::text() const { return isHidden() ? QString() : m_text->text().simplified(); }

void MapFind::showPlace(qsizetype index, qsizetype count)
{
    m_place->setText(text().isEmpty() ? QString()
            : count == 0
            ? tr("none")
            : u"%1 / %2"_s.arg(formatNumber(double(index + 1), 0), formatNumber(double(count), 0)));
}

void MapFind::retranslate()
{
    m_text->setPlaceholderText(tr("Find on the map"));
    m_text->setAccessibleName(tr("Find on the map"));
}

bool MapFind::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->modifiers() & Qt::ShiftModifier;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit stepped(back ? -1 : 1);
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            emit stepped(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            hide();
            emit closed();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}
