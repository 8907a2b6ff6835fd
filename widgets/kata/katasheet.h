// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/kataedit.h"
#include <QDateTime>
#include <QWidget>

class CurrentSection;
class ExperimentSection;
class InlineDate;
class InlineText;
class ObstacleSection;
class SheetText;
class TargetSection;

/// The storyboard as one sheet, visible whole: challenge across the top, target condition and
/// current condition below, obstacles and experiments at the bottom. Without a KataEdit it is the
/// picture that is printed.
class KataSheet : public QWidget {
    Q_OBJECT
public:
    KataSheet(
        const KataEdit& edit, const std::function<QDateTime()>& now, QWidget* parent = nullptr);
    void showBoard(const Project& project, const KataBoard& board);
    void retranslate();
    void toggleTable();
    void reveal(const QUuid& objectId);
    void focusChallenge();

    bool hasHeightForWidth() const override { return true; }
    /// The least height at which everything can be used; below it the panel scrolls.
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return { 320, 0 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeChallenge();
    void layOut();
    int leastTopHeight(int width) const;
    int leastBottomHeight() const;

    KataEdit m_edit;
    std::function<QDateTime()> m_now;
    QUuid m_boardId = {};
    QWidget* m_strip;
    SheetText* m_challengeTitle;
    InlineText* m_challenge;
    InlineDate* m_challengeDate;
    TargetSection* m_target;
    CurrentSection* m_current;
    ObstacleSection* m_obstacles;
    ExperimentSection* m_experiments;
};
