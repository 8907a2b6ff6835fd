// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/kataedit.h"
#include <QWidget>

class InlineDate;
class InlineText;
class MetricField;
class SheetText;

/// The target condition: by when, outcome and process metric as big numbers, the pattern.
class TargetSection : public QWidget {
    Q_OBJECT
public:
    explicit TargetSection(const KataEdit& edit, QWidget* parent = nullptr);
    void showBoard(const Project& project, const KataBoard& board, QDate today);
    void retranslate();
    void focusFirst();

private:
    void changeMetric(Metric KataBoard::*which, const Metric& metric, const QString& field);

    KataEdit m_edit;
    QUuid m_boardId = {};
    SheetText* m_title;
    InlineDate* m_date;
    MetricField* m_outcome;
    MetricField* m_process;
    SheetText* m_patternTitle;
    InlineText* m_pattern;
    SheetText* m_verdict;
};
