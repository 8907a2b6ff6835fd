// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/comparison.h"
#include "app/project/project.h"
#include <QDateTime>
#include <QDialog>
#include <QUuid>

class Document;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// Two moments of the project side by side: the panels' figures and every row that differs, before
/// and after.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// `before` is offered first as the earlier moment; null: the last one with a name, else the
    /// beginning.
    CompareDialog(
        Document& document, const QDateTime& now, const QUuid& before, QWidget* parent = nullptr);

    /// What "Copy as text" copies.
    QString text() const;

private:
    void fillMoments(const QUuid& before);
    void layOut();
    void compare();
    void fillTree();
    void fillPanel(QTreeWidgetItem* top, const ComparedPanel& panel);
    void addChange(QTreeWidgetItem* top, const RowChange& change);
    void copyText();
    QDate dayAt(const QComboBox* box) const;
    QUuid stepAt(const QComboBox* box) const;

    Document& m_document;
    QDateTime m_now;
    QComboBox* m_before;
    QComboBox* m_after;
    QTreeWidget* m_tree;
    QLabel* m_note;
    QPushButton* m_copy;
    Project m_old = {};
    Project m_new = {};
    QList<ComparedPanel> m_panels = {};
};
