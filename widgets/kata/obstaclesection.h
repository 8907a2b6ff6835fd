// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/kataedit.h"
#include <QAbstractButton>
#include <QWidget>

class InlineText;
class QBoxLayout;
class QScrollArea;
class QVBoxLayout;
class SheetButton;
class SheetText;

/// The number of an obstacle or experiment; pressing it opens what can be done with the row.
class RowNumber : public QAbstractButton {
    Q_OBJECT
public:
    explicit RowNumber(QWidget* parent = nullptr);
    void showNumber(int number, bool current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_number = 0;
    bool m_current = false;
};

/// One obstacle: number, text, what became of it.
class ObstacleRow : public QWidget {
    Q_OBJECT
public:
    ObstacleRow(const KataEdit& edit, const QUuid& id, QWidget* parent);
    QUuid id() const { return m_id; }
    void showObstacle(const Project& project, const Obstacle& obstacle, int number);
    void retranslate();
    void openText();
    /// Caption beside the text instead of below, where the sheet is low.
    void setCompact(bool compact);
    /// Puts its fields behind `before` in the tab order; returns the last of them.
    QWidget* followInTabOrder(QWidget* before);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showMenu(const QPoint& globalPosition);
    void setState(ObstacleState state, const QString& text);
    void remove(const QString& mergeKey);

    KataEdit m_edit;
    QUuid m_id;
    ObstacleState m_state = ObstacleState::Parked;
    bool m_fresh = false; ///< Just added: goes again if it stays without text.
    int m_number = 0;
    RowNumber* m_button;
    InlineText* m_text;
    SheetText* m_caption;
    QBoxLayout* m_texts;
};

/// The obstacles parking lot, exactly one of them current.
class ObstacleSection : public QWidget {
    Q_OBJECT
public:
    explicit ObstacleSection(const KataEdit& edit, QWidget* parent = nullptr);
    void showBoard(const Project& project, const KataBoard& board, QDate today);
    void retranslate();
    void reveal(const QUuid& obstacleId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void add();
    ObstacleRow* rowOf(const QUuid& id) const;

    KataEdit m_edit;
    QUuid m_boardId = {};
    QDate m_today = {};
    int m_count = 0;
    SheetText* m_title;
    SheetText* m_note;
    SheetButton* m_add;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    SheetText* m_empty;
    QList<ObstacleRow*> m_rows;
};
