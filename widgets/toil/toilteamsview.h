// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/chartstyle.h"
#include <QUuid>

struct Project;

/// The stacks of all teams; one of them is picked by a click or the arrow keys.
class ToilTeamsView : public ChartView {
    Q_OBJECT
public:
    explicit ToilTeamsView(QWidget* parent = nullptr);
    void showTeams(const Project& project, const QUuid& shown);
    QSize sizeHint() const override;

signals:
    void picked(const QUuid& teamId); ///< Only by the user.

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;

private:
    qsizetype columnAt(const QPoint& position) const; ///< -1 outside.
    void pick(qsizetype column);

    QList<QUuid> m_teams = {};
    QStringList m_texts = {}; ///< Each team's figures in words.
    qsizetype m_current = -1;
};
