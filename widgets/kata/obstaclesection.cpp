// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/obstaclesection.h"
#include "app/kata/katawords.h"
#include "widgets/kata/inlinefield.h"
#include "widgets/theme/theme.h"
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

RowNumber::RowNumber(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RowNumber::showNumber(int number, bool current)
{
    m_number = number;
    m_current = current;
    if (accessibleName().isEmpty())
        setAccessibleName(QString::number(number));
    update();
}

QSize RowNumber::sizeHint() const
{
    return { std::max(24, fontMetrics().horizontalAdvance(u"00"_s) + 8), 24 };
}

void RowNumber::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (hasFocus() || underMouse())) {
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 1.5 : 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.75, .75, -.75, -.75), 4, 4);
    }
    painter.setFont(Type::bold(font()));
    painter.setPen(m_current ? theme.accent : theme.muted);
    if (m_number > 0)
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

void RowNumber::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ObstacleRow::ObstacleRow(const KataEdit& edit, const QUuid& id, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_id(id)
    , m_button(new RowNumber(this))
    , m_text(new InlineText(this))
    , m_caption(new SheetText(this))
{
    m_button->setEnabled(bool(edit));
    m_text->setEditable(bool(edit));
    m_text->setObjectName(u"obstacleText"_s);
    m_button->setObjectName(u"obstacleNumber"_s);
    m_caption->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_texts = new QBoxLayout(QBoxLayout::TopToBottom);
    m_texts->setSpacing(0);
    m_texts->addWidget(m_text, 1);
    m_texts->addWidget(m_caption);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addLayout(m_texts, 1);
    connect(m_button, &QAbstractButton::clicked, this,
        [this] { showMenu(m_button->mapToGlobal(m_button->rect().bottomLeft())); });
    connect(m_text, &InlineText::edited, this, [this](const QString& text) {
        m_edit(
            m_fresh ? tr("Add obstacle") : tr("Change obstacle"),
            [id = m_id, text](Project& project) {
                if (Obstacle* obstacle = findById(project.obstacles, id))
                    obstacle->text = text;
            },
            kataKey(m_id, m_fresh ? u"new" : u"text"));
    });
    connect(m_text, &InlineField::closed, this, [this] {
        if (!m_fresh)
            return;
        if (m_text->text().trimmed().isEmpty())
            remove(kataKey(m_id, u"new"));
        else
            m_fresh = false;
    });
    retranslate();
}

void ObstacleRow::showObstacle(const Project& project, const Obstacle& obstacle, int number)
{
    m_state = obstacle.state;
    m_number = number;
    const bool current = obstacle.state == ObstacleState::Current;
    m_button->showNumber(number, current);
    m_text->showText(obstacle.text);
    m_text->setLook(current ? SheetText::Size::Bold : SheetText::Size::Body,
        obstacle.state == ObstacleState::Dissolved ? SheetText::Tone::Muted
                                                   : SheetText::Tone::Text);
    m_text->setStrikeOut(obstacle.state == ObstacleState::Dissolved);
    m_caption->setText(obstacleCaption(project, obstacle));
    const QString name = tr("Obstacle %1").arg(number);
    m_text->setFieldName(name);
    m_button->setAccessibleName(name);
    m_button->setAccessibleDescription(m_caption->text());
    update();
}

void ObstacleRow::paintEvent(QPaintEvent*)
{
    if (m_state != ObstacleState::Current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).accentTint);
    painter.drawRoundedRect(rect(), 6, 6);
}

void ObstacleRow::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void ObstacleRow::showMenu(const QPoint& globalPosition)
{
    if (!m_edit)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, ObstacleState state) {
        QAction* action
            = menu->addAction(text, this, [this, state, text] { setState(state, text); });
        action->setCheckable(true);
        action->setChecked(m_state == state);
    };
    add(tr("Work on this obstacle"), ObstacleState::Current);
    add(tr("Park"), ObstacleState::Parked);
    add(tr("Mark as dissolved"), ObstacleState::Dissolved);
    menu->addSeparator();
    menu->addAction(tr("Remove obstacle"), this, [this] { remove({}); });
    menu->popup(globalPosition);
}

void ObstacleRow::setState(ObstacleState state, const QString& text)
{
    m_edit(
        text, [id = m_id, state](Project& project) { setObstacleState(project, id, state); }, {});
}

void ObstacleRow::remove(const QString& mergeKey)
{
    m_edit(
        tr("Remove obstacle"), [id = m_id](Project& project) { removeObstacle(project, id); },
        mergeKey);
}

void ObstacleRow::retranslate()
{
    m_text->setPlaceholder(tr("What keeps you from the target condition?"));
    m_button->setToolTip(tr("Work on it, park it, mark it as dissolved"));
}

void ObstacleRow::setCompact(bool compact)
{
    const bool beside = compact && m_state != ObstacleState::Current;
    m_texts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(beside ? 8 : 0);
    m_caption->setWrapping(!beside);
    const int above = compact ? 5 : 8;
    layout()->setContentsMargins(8, above, 12, above);
}

QWidget* ObstacleRow::followInTabOrder(QWidget* before)
{
    setTabOrder(before, m_button);
    setTabOrder(m_button, m_text);
    return m_text;
}

void ObstacleRow::openText()
{
    m_fresh = true;
    m_text->open();
}

ObstacleSection::ObstacleSection(const KataEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_title(new SheetText(this))
    , m_note(new SheetText(this))
    , m_add(new SheetButton(u"plus"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new SheetText(this))
{
    m_title->setLook(SheetText::Size::Bold, SheetText::Tone::Text);
    m_title->setWrapping(false);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_note->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
    m_note->setWrapping(false);
    m_empty->setLook(SheetText::Size::Body, SheetText::Tone::Muted);
    m_add->setObjectName(u"addObstacle"_s);
    m_add->setVisible(bool(edit));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(24, 0, 12, 0);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addStretch();
    head->addWidget(m_add);
    auto* content = new QWidget;
    content->setProperty("inlineHost", true);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(12, 0, 12, 4);
    m_list->setSpacing(0);
    m_list->addWidget(m_empty);
    m_list->addStretch();
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_add, &QToolButton::clicked, this, &ObstacleSection::add);
    retranslate();
}

ObstacleRow* ObstacleSection::rowOf(const QUuid& id) const
{
    for (ObstacleRow* row : m_rows)
        if (row->id() == id)
            return row;
    return nullptr;
}

void ObstacleSection::add()
{
    const QUuid id = QUuid::createUuid();
    m_edit(
        tr("Add obstacle"),
        [id, boardId = m_boardId, found = m_today](Project& project) {
            addObstacle(project, { .id = id, .boardId = boardId, .found = found });
        },
        kataKey(id, u"new"));
    reveal(id);
    if (ObstacleRow* row = rowOf(id))
        row->openText();
}

void ObstacleSection::showBoard(const Project& project, const KataBoard& board, QDate today)
{
    m_boardId = board.id;
    m_today = today;
    const QList<Obstacle> obstacles = obstaclesOf(project, board.id);
    m_count = int(obstacles.size());
    QList<ObstacleRow*> rows;
    for (const Obstacle& obstacle : obstacles) {
        ObstacleRow* row = rowOf(obstacle.id);
        if (row)
            m_rows.removeOne(row);
        else
            row = new ObstacleRow(m_edit, obstacle.id, m_scroll->widget());
        rows.append(row);
    }
    for (ObstacleRow* gone : std::as_const(m_rows)) {
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    QWidget* before = m_add;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ObstacleRow* row = m_rows.at(i);
        if (m_list->indexOf(row) != i + 1)
            m_list->insertWidget(int(i) + 1, row);
        row->showObstacle(project, obstacles.at(i), int(i) + 1);
        row->show();
        before = row->followInTabOrder(before);
    }
    m_empty->setVisible(m_rows.isEmpty());
    m_note->setText(m_count > 1 ? tr("one of %n is worked on", nullptr, m_count) : QString());
    fit();
}

void ObstacleSection::fit()
{
    const int line = QFontMetrics(font()).height();
    const bool compact = int(m_rows.size()) * (line * 2 + 16) > m_scroll->viewport()->height();
    for (ObstacleRow* row : std::as_const(m_rows))
        row->setCompact(compact);
}

bool ObstacleSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ObstacleSection::retranslate()
{
    m_title->setText(tr("Obstacles"));
    m_add->setName(tr("Add obstacle"));
    m_empty->setText(tr("What keeps you from the target condition? Add what you see; most "
                        "obstacles will never need work."));
    for (ObstacleRow* row : std::as_const(m_rows))
        row->retranslate();
}

void ObstacleSection::reveal(const QUuid& obstacleId)
{
    if (ObstacleRow* row = rowOf(obstacleId)) {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(row);
    }
}
