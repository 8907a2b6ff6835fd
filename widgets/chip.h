// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QWidget>

/// A state in a word: icon, word and tint, never colour alone.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    /// `icon` is a symbolic icon's name; empty: the state's own. Unknown state: accent tint.
    void show(State state, const QString& text, const QString& icon = {});
    using QWidget::show;
    QString text() const { return m_text; }
    State state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    State m_state = State::Unknown;
    QString m_text = {};
    QString m_icon = {};
};

/// The same as a picture inside another widget or delegate; returns its width.
int paintChip(class QPainter& painter, const QPoint& topLeft, State state, const QString& text,
    const QString& icon, const struct Theme& theme, const QFont& base);
