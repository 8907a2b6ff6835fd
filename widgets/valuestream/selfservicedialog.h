// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include <QDialog>

class AnswerLines;
class ListPane;
class QLabel;
class QPushButton;
class QScrollArea;
class RequestFields;
struct RequestType;

/// The way out of the queues of a stream: what is asked for again and again, the rung of the ladder
/// it is asked on now and should be, and what that saves.
class SelfServiceDialog : public QDialog {
    Q_OBJECT
public:
    /// `selected`: the handoff or step whose request type to begin with, where it has one.
    SelfServiceDialog(
        Document& document, const QUuid& stream, const QUuid& selected, QWidget* parent = nullptr);

private:
    void makeLayout();
    void connectParts();
    void showProject();
    void showList(const QList<RequestType>& types);
    void showType(const RequestType& type);
    void showAnswer(const RequestType& type);
    void showPlan(const RequestType& type);
    void addType();
    void addFromHandoffs();
    void removeType(const QUuid& id);
    void plan();

    Document& m_document;
    QUuid m_stream;
    QUuid m_current = {}; ///< The type that is shown; null: none.
    ListPane* m_list;
    QPushButton* m_remove;
    QPushButton* m_fromHandoffs;
    QLabel* m_total;
    AnswerLines* m_answer;
    QScrollArea* m_scroll;
    RequestFields* m_fields;
    QPushButton* m_plan;
    QLabel* m_planned;
};
