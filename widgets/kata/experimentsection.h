// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/experimentrow.h"

class QScrollArea;
class QVBoxLayout;
class SheetButton;

/// The experimenting record: one row an experiment, the open one tinted.
class ExperimentSection : public QWidget {
    Q_OBJECT
public:
    ExperimentSection(
        const KataEdit& edit, const ExperimentRow::Now& now, QWidget* parent = nullptr);
    void showBoard(const Project& project, const KataBoard& board);
    void retranslate();
    void reveal(const QUuid& experimentId);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead(QVBoxLayout* layout);
    void add();
    void fit();
    void keepOpenInSight();
    ExperimentRow* rowOf(const QUuid& id) const;

    KataEdit m_edit;
    ExperimentRow::Now m_now;
    KataBoard m_board = {};
    QUuid m_openId = {};
    SheetText* m_title;
    SheetText* m_note;
    SheetButton* m_add;
    QList<SheetText*> m_heads;
    QWidget* m_headRow;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    SheetText* m_empty;
    QList<ExperimentRow*> m_rows;
};
