// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/valuestream/futureeffect.h"
#include "widgets/panel.h"
#include <functional>
#include <memory>

class AnswerHeader;
class EmptyState;
class FuturePane;
class FutureSimulator;
class LinkButton;
class MapLegend;
class PathSlider;
class QComboBox;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QStackedWidget;
class QToolButton;
class ScaleBars;
class StepGrid;
class Segmented;
class StepTable;
class StreamInspector;
class StreamView;
class ValueStreamScene;
class WallPhotoLayer;
struct MapSheet;

/// How one item travels from the request to the answer: the map with its ladder, the same as a
/// table, and what the numbers say.
class ValueStreamPanel : public Panel {
    Q_OBJECT
public:
    explicit ValueStreamPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~ValueStreamPanel() override;

    Subject subject() const override { return Subject::ValueStream; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override { return m_summary; }
    QWidget* inspector() override;
    /// A stream, a step, a handoff or a note.
    void reveal(const QUuid& objectId) override;

signals:
    void importRequested(); ///< "Import ticket log…"
    void streamImportRequested(); ///< "Import table or drawing…"
    void exampleRequested(); ///< "See the example"

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmptyPage();
    QWidget* makeContent();
    void makeActions();
    void connectMap();
    QToolButton* addTool(const QString& name, const QString& icon);
    void restyle();

    void showStream(const Project& project); ///< Everything anew.
    void showScene();
    void showPicker(const Project& project);
    void select(const QUuid& id); ///< A step, a handoff or null.
    void selectAll(const QList<QUuid>& steps, const QUuid& picked);
    void setTableShown(bool shown);
    bool isTableShown() const;
    void showPicture(bool table);
    void limitHeight();

    bool isFuture() const;
    void makeModes();
    void nameModes();
    void setMode(int mode); ///< Current, future, side by side.
    void showFuture(const Project& project);
    void showSimulated();
    void showInspector();
    bool isPart(const QUuid& id) const; ///< Of a state that is shown.
    void openFutureMenu(const QPoint& globalPosition);
    void addPlans(QMenu& menu);

    void newStream();
    void startRename();
    void finishRename();
    void openWhatIf();
    void fillStreamMenu();
    void fillTemplates(QMenu& menu);
    void fillExportMenu(QMenu& menu);
    void exportMap(
        const QString& what, const QString& ending, const std::function<QByteArray()>& bytes);
    void openMapMenu(const QPoint& globalPosition);
    void addConnections(QMenu& menu, const Step& step);

    QUuid afterWhich() const; ///< Behind which step the next one goes.
    void startCapture();
    void addInTable();
    void startEdit(const QUuid& stepId);
    void takeCaptured(const QUuid& stepId, const QString& name, const QString& team);
    void dropSteps(const QHash<QUuid, QPointF>& topLefts);
    void copySelected();
    void pasteCopied();
    void moveSelected(int direction);
    void removeSelected();
    void layOutAutomatically();

    QUuid putStep(Project& project, const QString& name, const QUuid& teamId) const;

    // valuestreamnotes.cpp
    void connectNotes();
    void addNote(bool burst);
    void pickNextNote();
    void moveNote(const QUuid& noteId, const QPointF& position);
    void removeNote(const QUuid& noteId);
    void fillNotes(QMenu& menu);

    QStringList teamNames() const;
    QString teamName(const QUuid& teamId) const;

    Project m_shown = {}; ///< What is on screen, to see whether a change concerns this panel.
    QUuid m_stream = {};
    QUuid m_selected = {};
    StreamMap m_map = {};
    FutureEffects m_effects = {}; ///< While the future is shown.
    Summary m_summary = {};
    QStackedLayout* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    LinkButton* m_template = nullptr;
    LinkButton* m_example = nullptr;
    AnswerHeader* m_answer = nullptr;
    QStackedWidget* m_pickerPlace = nullptr;
    QComboBox* m_picker = nullptr;
    QLineEdit* m_rename = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_fit = nullptr;
    QToolButton* m_whatIf = nullptr;
    QToolButton* m_tableButton = nullptr;
    QList<std::pair<QToolButton*, QString>> m_tools = {};
    Segmented* m_modes = nullptr;
    FuturePane* m_future = nullptr;
    FutureSimulator* m_simulator = nullptr;
    QStackedWidget* m_pictures = nullptr;
    ValueStreamScene* m_scene = nullptr;
    StreamView* m_view = nullptr;
    StepGrid* m_grid = nullptr;
    StepTable* m_table = nullptr;
    MapLegend* m_legend = nullptr;
    WallPhotoLayer* m_photo = nullptr;
    PathSlider* m_slider = nullptr;
    ScaleBars* m_bars = nullptr;
    std::unique_ptr<StreamInspector> m_inspector;
    bool m_restyling = false;
};
