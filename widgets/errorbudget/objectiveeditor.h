// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include "app/project/document.h"
#include <QWidget>

class DurationEdit;
class MilliEdit;
class PpmEdit;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// The promise of one objective, field by field; the downtime it allows stands below the target
/// and follows every key. Services are shared by all panels and can be added and renamed here.
class ObjectiveEditor : public QWidget {
    Q_OBJECT
public:
    explicit ObjectiveEditor(Document& document, QWidget* parent = nullptr);
    void showView(const Project& project, const ObjectiveView& view);
    void retranslate();
    /// Where somebody who has just added an objective begins.
    void focusFirst();
    void focusTarget();

signals:
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectFields();
    void change(
        const QString& text, const char* field, const std::function<void(Objective&)>& change);
    void pickService(int index);
    void nameService(const QString& name);
    void pickTeam(int index);
    void showLists(const Project& project);
    void showAllowed();
    void restyle();
    /// Puts label and field at a row of the form, over half of its width or all.
    void addField(QWidget* field, int row, int column = 0, int span = 2);

    Document& m_document;
    ObjectiveView m_view = {};
    QList<Service> m_services = {};
    QList<Team> m_teams = {};
    QLabel* m_title;
    QGridLayout* m_form; ///< Two columns; each row is one of labels and one of fields.
    QList<QLabel*> m_labels = {};
    QComboBox* m_service;
    QLineEdit* m_serviceName;
    QComboBox* m_team;
    QLineEdit* m_indicator;
    PpmEdit* m_target;
    QLabel* m_allowed;
    QSpinBox* m_window;
    QComboBox* m_method;
    MilliEdit* m_events;
    DurationEdit* m_steadyTime;
    MilliEdit* m_steadyEvents;
    QPushButton* m_remove;
    bool m_restyling = false;
};
