// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"

class AnswerHeader;
class EmptyState;
class InlineText;
class KataSheet;
class LinkButton;
class QComboBox;
class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class SheetButton;
class SheetText;

/// The kata's room: which experiment is open, and the storyboard it belongs to.
class KataPanel : public Panel {
    Q_OBJECT
public:
    explicit KataPanel(const PanelContext& context, QWidget* parent = nullptr);

    Subject subject() const override { return Subject::Kata; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override;
    void reveal(const QUuid& objectId) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContextLine();
    QWidget* makeBoardPage();
    void makeActions();
    void connectContext();
    void showContext(const KataBoard& board);
    void showPicker();
    void addBoard();
    void addExampleBoard();
    void removeBoard();
    void showBoardMenu();
    void choose(const QUuid& boardId);
    bool isShown(const Project& project) const;

    Project m_project = {};
    QUuid m_boardId = {};
    QDate m_shownDay = {};
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QWidget* m_boardPage;
    AnswerHeader* m_header;
    QComboBox* m_picker;
    SheetButton* m_more;
    SheetText* m_processTitle;
    InlineText* m_process;
    SheetText* m_learnerTitle;
    InlineText* m_learner;
    SheetText* m_coachTitle;
    InlineText* m_coach;
    LinkButton* m_rate;
    KataSheet* m_sheet;
};
