// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/katasheet.h"
#include "app/kata/katawords.h"
#include "widgets/kata/currentsection.h"
#include "widgets/kata/experimentsection.h"
#include "widgets/kata/inlinefield.h"
#include "widgets/kata/obstaclesection.h"
#include "widgets/kata/targetsection.h"
#include "widgets/theme/theme.h"
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

KataSheet::KataSheet(const KataEdit& edit, const std::function<QDateTime()>& now, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_now(now)
    , m_strip(makeChallenge())
    , m_target(new TargetSection(edit, this))
    , m_current(new CurrentSection(edit, this))
    , m_obstacles(new ObstacleSection(edit, this))
    , m_experiments(new ExperimentSection(edit, now, this))
{
    setProperty("inlineHost", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QWidget* KataSheet::makeChallenge()
{
    auto* strip = new QWidget(this);
    m_challengeTitle = new SheetText(strip);
    m_challenge = new InlineText(strip);
    m_challengeDate = new InlineDate(false, strip);
    m_challengeTitle->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_challengeTitle->setWrapping(false);
    m_challenge->setLook(SheetText::Size::Bold, SheetText::Tone::Text);
    m_challenge->setObjectName(u"challenge"_s);
    m_challengeDate->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_challengeDate->setWrapping(false);
    m_challengeDate->setObjectName(u"challengeDate"_s);
    m_challenge->setEditable(bool(m_edit));
    m_challengeDate->setEditable(bool(m_edit));
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(16);
    layout->addWidget(m_challengeTitle);
    layout->addWidget(m_challenge, 1, Qt::AlignVCenter);
    layout->addWidget(m_challengeDate);
    connect(m_challenge, &InlineText::edited, this, [this](const QString& text) {
        m_edit(
            tr("Change challenge"),
            [id = m_boardId, text](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->challenge = text;
            },
            kataKey(m_boardId, u"challenge"));
    });
    connect(m_challengeDate, &InlineDate::edited, this, [this](const QDateTime& date) {
        m_edit(
            tr("Change date of the challenge"),
            [id = m_boardId, day = date.date()](Project& project) {
                if (KataBoard* board = findById(project.kataBoards, id))
                    board->challengeDate = day;
            },
            kataKey(m_boardId, u"challengeDate"));
    });
    return strip;
}

// The sheet lays its sections out itself: their texts' wishes must not push the bottom half out of
// sight, as a grid would let them.

static int leftWidth(int width) { return (width - 3) * 36 / 100; }

int KataSheet::leastTopHeight(int width) const
{
    const int line = QFontMetrics(font()).height();
    return std::max(m_target->heightForWidth(leftWidth(width)), line * 9);
}

int KataSheet::leastBottomHeight() const { return QFontMetrics(font()).height() * 9; }

int KataSheet::heightForWidth(int width) const
{
    return m_strip->heightForWidth(width - 2) + leastTopHeight(width) + leastBottomHeight() + 4;
}

void KataSheet::layOut()
{
    const int strip = m_strip->heightForWidth(width() - 2);
    const int left = leftWidth(width());
    const int right = width() - 3 - left;
    const int room = height() - strip - 4;
    const int top = std::clamp(room * 44 / 100, std::min(leastTopHeight(width()), room),
        std::max(leastTopHeight(width()), room - leastBottomHeight()));
    const int bottom = std::max(0, room - top);
    m_strip->setGeometry(1, 1, width() - 2, strip);
    m_target->setGeometry(1, strip + 2, left, top);
    m_current->setGeometry(left + 2, strip + 2, right, top);
    m_obstacles->setGeometry(1, strip + top + 3, left, bottom);
    m_experiments->setGeometry(left + 2, strip + top + 3, right, bottom);
}

void KataSheet::resizeEvent(QResizeEvent*) { layOut(); }

bool KataSheet::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        layOut();
        updateGeometry();
    }
    return QWidget::event(event);
}

void KataSheet::showBoard(const Project& project, const KataBoard& board)
{
    m_boardId = board.id;
    const QDate today = m_now().date();
    m_challenge->showText(board.challenge);
    m_challengeDate->showDate(
        board.challengeDate.isValid() ? board.challengeDate.startOfDay() : QDateTime(),
        daysLeftText(today, board.challengeDate), today.addYears(1).startOfDay());
    m_target->showBoard(project, board, today);
    m_current->showBoard(project, board, today);
    m_obstacles->showBoard(project, board, today);
    m_experiments->showBoard(project, board);
}

void KataSheet::retranslate()
{
    m_challengeTitle->setText(tr("Challenge"));
    m_challenge->setFieldName(tr("Challenge"));
    m_challenge->setPlaceholder(
        tr("By when, what can be measured, so that what becomes possible?"));
    m_challengeDate->setFieldName(tr("Date of the challenge"));
    m_challengeDate->setPlaceholder(tr("Set a date"));
    m_target->retranslate();
    m_current->retranslate();
    m_obstacles->retranslate();
    m_experiments->retranslate();
}

void KataSheet::toggleTable() { m_current->toggleTable(); }

void KataSheet::reveal(const QUuid& objectId)
{
    m_obstacles->reveal(objectId);
    m_experiments->reveal(objectId);
}

void KataSheet::focusChallenge() { m_challenge->setFocus(Qt::OtherFocusReason); }

void KataSheet::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 8, 8);
    painter.fillPath(outline, theme.surface);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), m_strip->geometry().bottom() + 1), theme.window);
    painter.restore();
    painter.setPen(QPen(theme.line, 1));
    painter.drawPath(outline);
    const double first = m_strip->geometry().bottom() + 1.5;
    const double second = m_target->geometry().bottom() + 1.5;
    const double middle = m_target->geometry().right() + 1.5;
    painter.drawLine(QPointF(0, first), QPointF(width(), first));
    painter.drawLine(QPointF(0, second), QPointF(width(), second));
    painter.drawLine(QPointF(middle, first), QPointF(middle, height()));
}
