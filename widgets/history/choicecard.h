// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

/// One of two answers, large enough to be read across a room: a heading and what it would be.
/// Checked is the chosen one.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget* parent = nullptr);
    /// `key` is the digit that chooses it.
    void showChoice(const QString& key, const QString& heading, const QString& value);
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont headingFont() const;
    QFont valueFont() const;
    int valueTop() const;

    QString m_heading = {};
    QString m_value = {};
};
