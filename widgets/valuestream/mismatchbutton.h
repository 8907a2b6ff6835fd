// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

/// One mismatch of a handoff: its name and how strong it is, 0-3. A click makes it one stronger and
/// starts again after 3; the arrow keys go up and down.
class MismatchButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit MismatchButton(int kind, QWidget* parent = nullptr);
    void setStrength(int strength);
    int strength() const { return m_strength; }
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void strengthEdited(int kind, int strength); ///< Only by the user.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void change(int strength);

    int m_kind;
    int m_strength = 0;
};
