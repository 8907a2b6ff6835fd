// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QList>
#include <QWidget>

/// One of the large numbers below a panel's answer.
struct BigNumber {
    QString label = {};
    QString figure = {};
    QString unit = {};
    QString caption = {};
    State state = State::Unknown; ///< Unknown: in the text's own colour.

    bool operator==(const BigNumber&) const = default;
};

/// A row of large numbers with label and caption; two rows where the width does not do.
class BigNumbers : public QWidget {
    Q_OBJECT
public:
    explicit BigNumbers(QWidget* parent = nullptr);
    void showNumbers(const QList<BigNumber>& numbers);
    const QList<BigNumber>& numbers() const { return m_numbers; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columns(int width) const;
    int widest() const;
    int numberHeight(const BigNumber& number, int width) const;
    int rowHeight(int firstOfRow, int columnCount, int width) const;

    QList<BigNumber> m_numbers = {};
};
