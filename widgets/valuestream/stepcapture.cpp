// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/stepcapture.h"
#include "widgets/theme/theme.h"
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StepCapture::StepCapture(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLineEdit(this))
    , m_team(new QLineEdit(this))
{
    m_name->setObjectName(u"captureName"_s);
    m_team->setObjectName(u"captureTeam"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_team);
    for (QLineEdit* edit : { m_name, m_team })
        edit->installEventFilter(this);
    // A list of teams hands Enter to its field past the filter; open() takes the list away, so only
    // when it is done with the key.
    connect(m_team, &QLineEdit::returnPressed, this, &StepCapture::commit, Qt::QueuedConnection);
    retranslate();
    hide();
}

void StepCapture::retranslate()
{
    m_name->setPlaceholderText(tr("What is done"));
    m_name->setAccessibleName(tr("Step name"));
    m_team->setPlaceholderText(tr("Team"));
    m_team->setAccessibleName(tr("Team of the step"));
    setToolTip(tr("Enter: next step. Escape: done."));
}

void StepCapture::open(
    const QUuid& stepId, const QString& name, const QString& team, const QStringList& teams)
{
    m_stepId = stepId;
    m_name->setText(name);
    m_team->setText(team);
    auto* completer = new QCompleter(teams, m_team);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_team->completer();
    m_team->setCompleter(completer);
    setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 22 + 20);
    adjustSize();
    show();
    raise();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void StepCapture::commit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        cancel();
        return;
    }
    emit committed(m_stepId, name, m_team->text().simplified());
}

void StepCapture::cancel()
{
    if (m_closing)
        return;
    m_closing = true;
    hide();
    emit cancelled();
    m_closing = false;
}

bool StepCapture::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            cancel();
            return true;
        }
        const bool backwards
            = key->key() == Qt::Key_Backtab || (key->modifiers() & Qt::ShiftModifier);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            (backwards ? m_name : m_team)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void StepCapture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}
