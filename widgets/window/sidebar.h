// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include <QAbstractButton>
#include <QHash>

/// One station of the journey: icon, word, and a pie of how complete it is; or another place the
/// window has, without a pie.
class SidebarButton : public QAbstractButton {
    Q_OBJECT
public:
    SidebarButton(const QString& icon, QWidget* parent);
    void setCompleteness(double completeness);
    void setStation(bool station) { m_station = station; }
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_icon;
    double m_completeness = 0;
    bool m_collapsed = false;
    bool m_station = true;
};

/// The journey at the left of the window; only icons where the window is narrow.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);
    void setCurrent(Subject subject);
    /// The activity log at the foot is what is shown.
    void setHistoryCurrent();
    void setCompleteness(Subject subject, double completeness);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    void retranslate();

signals:
    void picked(Subject subject);
    void historyPicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QHash<Subject, SidebarButton*> m_buttons = {};
    SidebarButton* m_history;
    bool m_collapsed = false;
};
