// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include <QWidget>

class MilliEdit;
class PpmEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;
class QComboBox;

/// The shown team's capacity and log, and what all agreed about the limit.
class ToilInspector : public QWidget {
    Q_OBJECT
public:
    explicit ToilInspector(Document& document, QWidget* parent = nullptr);

    void showTeam(const Project& project, const QUuid& teamId);
    void retranslate();
    /// Puts the cursor into the team's name.
    void editName();

signals:
    void teamPicked(const QUuid& teamId);
    void addRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addField(QFormLayout* form, QWidget* field, const char* name);
    void addTeamFields(QFormLayout* form);
    void addLimitFields(QFormLayout* form);
    void editTeam(const QString& field, const std::function<void(Team&)>& change);
    void editPolicy(const QString& field, const std::function<void(ToilPolicy&)>& change);
    void restyle();

    Document& m_document;
    QUuid m_team = {};
    QLabel* m_teamTitle;
    QToolButton* m_add;
    QComboBox* m_teams;
    QLineEdit* m_name;
    QSpinBox* m_people;
    MilliEdit* m_hours;
    MilliEdit* m_toil;
    MilliEdit* m_operations;
    QLabel* m_capacity;
    QLabel* m_limitTitle;
    PpmEdit* m_limit;
    QPlainTextEdit* m_action;
    QLineEdit* m_owner;
    QList<QLabel*> m_labels = {};
    bool m_restyling = false;
};
