// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/kataedit.h"
#include "widgets/rowsmodel.h"
#include <QTableView>
#include <QWidget>

class QComboBox;
class QLineEdit;
class SheetText;

/// The table behind the run chart: the measure's name and unit, its measured values with an empty
/// row to add one. Rows copied from a spreadsheet can be pasted.
class MeasurementTable : public QWidget {
    Q_OBJECT
public:
    explicit MeasurementTable(const KataEdit& edit, QWidget* parent = nullptr);
    void showBoard(const Project& project, const KataBoard& board, QDate today);
    void retranslate();
    void focusTable();

signals:
    void leaveRequested(); ///< Escape in the table.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    void connectFields();
    void takeRow(const Measurement& row, int column);
    void paste();
    void removeSelected();

    KataEdit m_edit;
    QUuid m_boardId = {};
    QUuid m_measureId = {};
    QString m_measureUnit = {};
    int m_decimals = 0;
    QComboBox* m_choice;
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QTableView* m_view;
    SheetText* m_hint;
    RowsModel<Measurement>* m_model;
};
