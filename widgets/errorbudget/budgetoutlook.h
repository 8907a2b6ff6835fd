// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include <QWidget>

class QGridLayout;
class QLabel;

/// "What happens next": the days on which incidents leave the window and what is left then.
class BudgetOutlook : public QWidget {
    Q_OBJECT
public:
    explicit BudgetOutlook(QWidget* parent = nullptr);
    void showView(const ObjectiveView& view, QDate today);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    ObjectiveView m_view = {};
    QDate m_today = {};
    QLabel* m_title;
    QGridLayout* m_rows;
    bool m_restyling = false;
};
