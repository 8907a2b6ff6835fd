// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/toil/toil.h"
#include <QWidget>
#include <array>

class Chip;
class Document;
class ElidedText;
class QGridLayout;
class QLabel;
class Segmented;
struct Project;

/// How much of the selected task is toil: six plain questions answered with 0, 1 or 2, the score
/// they give, and what tells toil from engineering.
class ToilScoring : public QWidget {
    Q_OBJECT
public:
    explicit ToilScoring(Document& document, QWidget* parent = nullptr);

    void showTask(const Project& project, const QUuid& taskId);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addQuestions(QGridLayout* grid);
    QWidget* makeContrasts();
    void restyle();

    Document& m_document;
    QUuid m_task = {};
    ElidedText* m_title;
    QLabel* m_caption;
    QLabel* m_score;
    Chip* m_class;
    std::array<QLabel*, toilAttributeCount> m_questions = {};
    std::array<Segmented*, toilAttributeCount> m_answers = {};
    QList<QLabel*> m_contrasts = {}; ///< Rows of three; the first row is the header.
    bool m_restyling = false;
};
