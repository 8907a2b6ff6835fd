// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/overview/overviewsummary.h"
#include <QWidget>

class WrappedText;

/// What a dialog has to say: the answer in large type, and a line about what it speaks of.
class AnswerLines : public QWidget {
    Q_OBJECT
public:
    explicit AnswerLines(QWidget* parent = nullptr);

    /// `key` is the part of the answer in the colour of `state`; it may be empty.
    void say(const QString& answer, const QString& key, State state);
    void setSentence(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    WrappedText* m_answer;
    WrappedText* m_sentence;
    State m_state = State::Unknown;
    bool m_restyling = false;
};
