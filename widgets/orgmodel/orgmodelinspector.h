// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include <QWidget>

class Chip;
class QCheckBox;
class QDateEdit;
class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

/// The decision as a card, and the facts that open or close the gates.
class OrgModelInspector : public QWidget {
    Q_OBJECT
public:
    explicit OrgModelInspector(Document& document, QWidget* parent = nullptr);
    void showProject(const Project& project, QDate today);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCard();
    void addFacts(QFormLayout* form);
    void addChecks(QFormLayout* form);
    QWidget* makeReview();
    void showCard(const Project& project);
    void editContext(const QString& field, const std::function<void(OrgContext&)>& change);
    void restyle();

    Document& m_document;
    QDate m_today = {};
    QLabel* m_cardTitle;
    QFrame* m_card;
    QLabel* m_group;
    QLabel* m_model;
    Chip* m_verdict;
    QLabel* m_lead;
    QLabel* m_until;
    QLabel* m_factsTitle;
    QLineEdit* m_groupEdit;
    QSpinBox* m_people;
    QSpinBox* m_sites;
    QCheckBox* m_pager;
    QCheckBox* m_executive;
    QCheckBox* m_budget;
    QDateEdit* m_review;
    QPushButton* m_agreeReview;
    QToolButton* m_clearReview;
    QList<QLabel*> m_labels = {};
    bool m_restyling = false;
};
