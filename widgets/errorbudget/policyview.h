// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include "app/project/document.h"
#include <QWidget>

class PolicyCard;
class QLabel;
class QToolButton;
class QVBoxLayout;

/// The error-budget policy: its rules as text, the one that decides today highlighted.
class PolicyView : public QWidget {
    Q_OBJECT
public:
    explicit PolicyView(Document& document, QWidget* parent = nullptr);
    void showView(const Project& project, const ObjectiveView& view, QDate today);
    void retranslate();
    /// Opens a rule's fields; the widget to bring into view, or null.
    QWidget* openRule(const QUuid& ruleId);

signals:
    void cardOpened(QWidget* card);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRule();
    void addCard();
    void changeRule(const PolicyRule& after, const QString& field);
    void moveRule(const QUuid& id, int by);
    void restyle();
    PolicyCard* cardOf(const QUuid& ruleId) const;

    Document& m_document;
    QLabel* m_title;
    QLabel* m_caption;
    QToolButton* m_add;
    QVBoxLayout* m_list;
    QList<PolicyCard*> m_cards = {};
    qsizetype m_shown = 0;
    bool m_restyling = false;
};
