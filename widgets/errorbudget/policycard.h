// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/errorbudget/errorbudgetwords.h"
#include <QWidget>

class PpmEdit;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class WrappedText;

/// One rule of the policy as readable text, highlighted while it decides what is done; a click or
/// the pen opens its fields below the text.
class PolicyCard : public QWidget {
    Q_OBJECT
public:
    /// What one rule looks like for the objective that is shown.
    struct Content {
        PolicyRule rule = {};
        QString text = {};
        QString caption = {};
        bool inForce = false;
        bool governing = false;
        bool first = false;
        bool last = false;

        bool operator==(const Content&) const = default;
    };

    explicit PolicyCard(QWidget* parent = nullptr);
    void showContent(const Content& content);
    const Content& content() const { return m_content; }
    bool isOpen() const;
    void setOpen(bool open);
    void focusAction();
    /// After the rule moved: the button that moved it, or the other at the end of the list.
    void focusMove(int by);
    void retranslate();

signals:
    // Only by the user.
    void opened(bool open);
    void changed(const PolicyRule& after, const QString& field);
    void moveRequested(int by);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields();
    void connectFields();
    void restyle();
    State state() const;
    void offer(const QString& field, const std::function<void(PolicyRule&)>& change);

    Content m_content = {};
    QLabel* m_icon;
    WrappedText* m_text;
    WrappedText* m_caption;
    QToolButton* m_edit;
    QWidget* m_fields;
    QFormLayout* m_form;
    QComboBox* m_trigger;
    PpmEdit* m_threshold;
    QLineEdit* m_action;
    QLineEdit* m_owner;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    bool m_restyling = false;
};
