// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

/// What a panel shows while it has nothing to show: what it answers, one button to begin and one
/// to see it filled.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text, const QString& primary,
        const QString& secondary = {});

signals:
    void primaryClicked();
    void secondaryClicked(); ///< e.g. "Show the example"

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fitText();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_primary;
    QPushButton* m_secondary;
    bool m_restyling = false;
};
