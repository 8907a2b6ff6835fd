// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futureeffect.h"
#include <QWidget>

class CompareView;
class SimulatedLeads;
class StreamView;
class ValueStreamScene;
struct Project;

/// The future state of a stream: as a map of its own, or beside the current state.
class FuturePane : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Future, Compare };
    explicit FuturePane(QWidget* parent = nullptr);

    void showStates(
        const Project& project, const StreamMap& current, const FutureEffects& effects, Mode mode);
    void pick(const QUuid& id);
    void fit();
    void retranslate();
    CompareView* compareView() const { return m_compare; }
    /// What was simulated, below the maps.
    SimulatedLeads* leads() const { return m_leads; }

signals:
    void partPicked(const QUuid& id); ///< A step or a handoff of either state, or null.
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showScene();

    StreamMap m_map = {}; ///< The future with the removed steps in it.
    StreamMetrics m_metrics = {};
    QHash<QUuid, QString> m_teams = {};
    ValueStreamScene* m_scene;
    StreamView* m_view;
    CompareView* m_compare;
    SimulatedLeads* m_leads;
    bool m_restyling = false;
};
