// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QWidget>

class QHBoxLayout;
class WrappedText;

/// A sentence above the panel that stays until it is dealt with: saving failed, read only.
class Banner : public QWidget {
    Q_OBJECT
public:
    struct Button {
        QString text;
        std::function<void()> run;
    };

    explicit Banner(QWidget* parent = nullptr);
    void showMessage(State state, const QString& text, const QList<Button>& buttons);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    State m_state = State::Warning;
    WrappedText* m_text;
    QHBoxLayout* m_buttons;
};
