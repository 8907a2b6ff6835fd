// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"

class ActionRow;
class AlarmRow;
class AnswerHeader;
class FigureView;
class HeadlineButton;
class LinkButton;
class MeasureTile;
class OverviewTables;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class WrappedText;

/// Where the transition stands: the challenge, the journey, each panel's headline, the measures of
/// success, what needs attention and the next three steps.
class OverviewPanel : public Panel {
    Q_OBJECT
public:
    explicit OverviewPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~OverviewPanel() override;

    Subject subject() const override { return Subject::Overview; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override { return m_summary; }
    QWidget* inspector() override { return m_inspector.get(); }
    void reveal(const QUuid& objectId) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePicture();
    QWidget* makeChallenge();
    QWidget* makeLists();
    void makeInspector();
    void restyle();
    void showChallenge(const Project& project);
    void showTiles(const Project& project);
    void showLists(const Project& project);
    void showInspector(const Project& project);
    void setTablesShown(bool shown);
    void arrangeTiles();

    Project m_shown = {};
    bool m_hasShown = false;
    Summary m_summary = {};
    AnswerHeader* m_header;
    QPushButton* m_tablesButton;
    QStackedWidget* m_pages;
    QWidget* m_challengeBand = nullptr;
    QLabel* m_challengeName = nullptr;
    WrappedText* m_challenge = nullptr;
    QLabel* m_daysLeft = nullptr;
    LinkButton* m_challengeLink = nullptr;
    FigureView* m_journey = nullptr;
    QList<HeadlineButton*> m_headlines = {};
    QGridLayout* m_tileGrid = nullptr;
    QList<MeasureTile*> m_tiles = {};
    int m_tileColumns = 0;
    LinkButton* m_noMeasures = nullptr;
    QLabel* m_alarmHeading = nullptr;
    QVBoxLayout* m_alarmColumn = nullptr;
    QList<AlarmRow*> m_alarms = {};
    QLabel* m_noAlarms = nullptr;
    QLabel* m_stepHeading = nullptr;
    QVBoxLayout* m_stepColumn = nullptr;
    QList<ActionRow*> m_steps = {};
    LinkButton* m_addStep = nullptr;
    OverviewTables* m_tables = nullptr;
    std::unique_ptr<QWidget> m_inspector;
    QList<QLabel*> m_infoLabels = {};
    QList<QLineEdit*> m_infoFields = {};
    QLabel* m_infoHeading = nullptr;
};
