// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;

/// Looks for steps and handoffs by what is known about them, over the map's corner. Enter goes to
/// the next one, Shift+Enter back, Esc closes.
class MapFind : public QFrame {
    Q_OBJECT
public:
    explicit MapFind(QWidget* parent = nullptr);

    void open();
    QString text() const;
    /// Which of how many is shown; -1: none.
    void showPlace(qsizetype index, qsizetype count);
    void retranslate();

signals:
    void searched(const QString& text);
    void stepped(int direction);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_text;
    QLabel* m_place;
};
