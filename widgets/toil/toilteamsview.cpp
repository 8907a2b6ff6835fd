// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toilteamsview.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/toil/toilsummary.h"
#include "widgets/toil/toilfigures.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QChart>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

ToilTeamsView::ToilTeamsView(QWidget* parent)
    : ChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ToilTeamsView::sizeHint() const
{
    const int line = QFontMetrics(QApplication::font()).height();
    return { line * 20, line * 18 };
}

/// All parts of a team's time with hours and shares: for tool tip and screen reader.
static QString timeInWords(const Project& project, const QUuid& teamId)
{
    const QString name = toilTeamName(project, teamId);
    const std::optional<TeamTime> time
        = teamTime(*findById(project.teams, teamId), project.toilTasks);
    if (!time)
        return ToilTeamsView::tr("%1: not known yet").arg(name);
    QStringList parts { ToilTeamsView::tr("toil %1 (%2)")
                            .arg(hoursText(time->toilHours), formatPercent(time->toilShare())) };
    if (const std::optional<double> other = time->otherOperationsShare()) {
        parts.append(ToilTeamsView::tr("other operations %1 (%2)")
                         .arg(hoursText(*time->otherOperationsHours), formatPercent(*other)));
        const double engineering = *time->engineeringShare();
        parts.append(
            ToilTeamsView::tr("engineering %1 (%2)")
                .arg(hoursText(engineering * time->capacityHours), formatPercent(engineering)));
    }
    return ToilTeamsView::tr("%1: %2 a week").arg(name, parts.join(u", "_s));
}

void ToilTeamsView::showTeams(const Project& project, const QUuid& shown)
{
    m_teams = toilTeamColumns(project, shown);
    m_current = m_teams.indexOf(shown);
    m_texts.clear();
    for (const QUuid& team : m_teams)
        m_texts.append(timeInWords(project, team));
    showChart(toilTeamsChart(project, shown, Theme::of(this), QApplication::font()),
        tr("How each team's time divides; arrow keys choose a team"));
    setAccessibleDescription(m_current < 0 ? QString() : m_texts.at(m_current));
}

qsizetype ToilTeamsView::columnAt(const QPoint& position) const
{
    const QPointF at = mapToScene(position);
    for (qsizetype i = 0; i < m_teams.size(); ++i)
        if (toilTeamColumnRect(chart(), i, m_teams.size()).contains(at))
            return i;
    return -1;
}

void ToilTeamsView::pick(qsizetype column)
{
    if (column >= 0 && column < m_teams.size() && column != m_current)
        emit picked(m_teams.at(column));
}

void ToilTeamsView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        pick(columnAt(event->position().toPoint()));
    ChartView::mouseReleaseEvent(event);
}

void ToilTeamsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        pick(std::max<qsizetype>(0, m_current - 1));
        return;
    case Qt::Key_Right:
        pick(std::min(m_teams.size() - 1, m_current + 1));
        return;
    case Qt::Key_Home:
        pick(0);
        return;
    case Qt::Key_End:
        pick(m_teams.size() - 1);
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

void ToilTeamsView::focusInEvent(QFocusEvent* event)
{
    ChartView::focusInEvent(event);
    viewport()->update();
}

void ToilTeamsView::focusOutEvent(QFocusEvent* event)
{
    ChartView::focusOutEvent(event);
    viewport()->update();
}

void ToilTeamsView::drawForeground(QPainter* painter, const QRectF& rect)
{
    ChartView::drawForeground(painter, rect);
    if (!hasFocus() || m_current < 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::of(this).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        toilTeamColumnRect(chart(), m_current, m_teams.size()).adjusted(1, 1, -1, -1), 6, 6);
}

bool ToilTeamsView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype column = columnAt(help->pos());
        if (column >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(m_texts.at(column)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return ChartView::viewportEvent(event);
}
