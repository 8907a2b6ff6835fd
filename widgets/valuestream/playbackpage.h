// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/streamflow/playback.h"
#include "app/streamflow/whatif.h"
#include <QElapsedTimer>
#include <QWidget>
#include <memory>

class AnswerLines;
class QGraphicsView;
class QLabel;
class QPushButton;
class QSlider;
class QTimer;
class RunningItems;
class Segmented;
class ValueStreamScene;
class Worker;

/// Two months of a stream to be watched: items walk over the map, now or with the changes.
class PlaybackPage : public QWidget {
    Q_OBJECT
public:
    explicit PlaybackPage(QWidget* parent = nullptr);
    ~PlaybackPage() override;

    /// The simulated present, null: not there yet; and the stream with its changes.
    void showBase(std::shared_ptr<const WhatIfBase> base, const FlowSubject& future);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    void run();
    void showMap();
    void setPlaying(bool playing);
    void tick();
    void goTo(double seconds);
    void showMoment();
    void showSpeed();
    double speed() const; ///< Seconds of the run a second.
    const FlowSubject& subject() const;

    std::shared_ptr<const WhatIfBase> m_base;
    FlowSubject m_future = {};
    std::shared_ptr<const StreamModel> m_model; ///< Of what is played.
    Playback m_playback = {};
    double m_at = 0;
    QElapsedTimer m_sinceTick;
    AnswerLines* m_answer;
    Segmented* m_state;
    ValueStreamScene* m_scene;
    QGraphicsView* m_view;
    RunningItems* m_items;
    QPushButton* m_play;
    QSlider* m_position;
    QSlider* m_speed;
    QLabel* m_speedLabel;
    QTimer* m_timer;
    Worker* m_worker;
};
