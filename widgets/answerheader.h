// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QWidget>

class LinkButton;
class QBoxLayout;
class QHBoxLayout;
class WrappedText;

/// The top of every panel: its answer as a sentence with the number in the state's colour, one line
/// of context below, the panel's actions at the right.
class AnswerHeader : public QWidget {
    Q_OBJECT
public:
    explicit AnswerHeader(QWidget* parent = nullptr);
    /// Parts of the sentence to colour: answer.key; several are separated by a line break.
    void showAnswer(const Answer& answer);
    /// Puts a widget right of the sentence; the first one added stands leftmost.
    void addAction(QWidget* widget);
    /// The link stands there unless the panel has nothing to explain.
    void setExplainable(bool explainable);
    using QWidget::addAction;

    QSize minimumSizeHint() const override;

signals:
    void explanationRequested(); ///< "How is this computed?" was asked.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void retranslate();

    Answer m_answer = {};
    WrappedText* m_sentence;
    WrappedText* m_context;
    LinkButton* m_link;
    QBoxLayout* m_layout = nullptr;
    QHBoxLayout* m_actions;
    bool m_restyling = false;
};
