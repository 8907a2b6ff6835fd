// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/valuestream/changelist.h"
#include <QUuid>

class QCheckBox;
class WrappedText;

/// What remains of the current state's lead time after a change, what the change took away, and
/// what went before.
class ChangeBar : public QWidget {
    Q_OBJECT
public:
    explicit ChangeBar(QWidget* parent = nullptr);
    /// Shares of the current state's; unset: nothing is known.
    void setShares(std::optional<double> before, std::optional<double> after);
    QSize sizeHint() const override { return { 100, 8 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_before = {};
    std::optional<double> m_after = {};
};

/// One change in the list, or the current state it begins with.
class ChangeRow : public QWidget {
    Q_OBJECT
public:
    explicit ChangeRow(QWidget* parent = nullptr);

    /// `number` 0: the current state.
    void showChange(int number, const FutureChange& change, const QString& title,
        const QString& detail, bool hasProblem);
    void showFigure(const ChangeFigure& figure, std::optional<double> before, bool isStale);
    const QUuid& changeId() const { return m_id; }
    void setOpen(bool open);
    QWidget* tick() const;

signals:
    void openRequested();
    void closeRequested();
    void switched(bool on);
    void moveRequested(int direction);
    void removeRequested();
    void walkRequested(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void nameIt();

    QUuid m_id = {};
    int m_number = 0;
    bool m_on = true;
    bool m_problem = false;
    bool m_open = false;
    bool m_stale = false;
    QCheckBox* m_check;
    QWidget* m_place; ///< Where the number is painted.
    WrappedText* m_title;
    WrappedText* m_detail;
    WrappedText* m_effect;
    QLabel* m_value;
    QLabel* m_second;
    ChangeBar* m_bar;
    bool m_restyling = false;
};
