// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QButtonGroup;

/// A row of joined buttons of which one is current: "Current | Future | Side by side".
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget* parent = nullptr);
    /// Makes the buttons, or names them again when there are as many already.
    void setTexts(const QStringList& texts);
    void setCurrent(int index);
    int current() const;

signals:
    void picked(int index); ///< Only by the user.

private:
    QButtonGroup* m_group;
};
