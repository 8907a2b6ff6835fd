// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/playbackpage.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/streammetrics.h"
#include "widgets/answerlines.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/runningitems.h"
#include "widgets/valuestream/valuestreamscene.h"
#include "widgets/watchedsimulation.h"
#include "widgets/worker.h"
#include <QDateTime>
#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimeZone>
#include <QTimer>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr int positions = 1000; ///< Of the slider along the run.
static constexpr double travelTime = 0.35; ///< Seconds that an item is seen on its way.
static const StreamRun watchedRun {
    .replications = 2, .weeks = 8, .begin = RunBegin::TodaysQueues, .records = 100'000
};

namespace {
/// Shows a scene whole, whatever its own size.
class FittedView : public QGraphicsView {
public:
    using QGraphicsView::QGraphicsView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QGraphicsView::resizeEvent(event);
        fitInView(sceneRect(), Qt::KeepAspectRatio);
    }
};
} // namespace

PlaybackPage::PlaybackPage(QWidget* parent)
    : QWidget(parent)
    , m_answer(new AnswerLines(this))
    , m_state(new Segmented(this))
    , m_scene(new ValueStreamScene(this))
    , m_view(new FittedView(m_scene, this))
    , m_items(new RunningItems(*m_scene))
    , m_play(new QPushButton(this))
    , m_position(new QSlider(Qt::Horizontal, this))
    , m_speed(new QSlider(Qt::Horizontal, this))
    , m_speedLabel(new QLabel(this))
    , m_timer(new QTimer(this))
    , m_worker(new Worker(this))
{
    m_scene->setReadOnly(true);
    m_scene->addItem(m_items);
    m_view->setObjectName(u"playbackMap"_s);
    m_view->setAccessibleName(tr("Map with the items of the run"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setInteractive(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"playbackState"_s);
    m_state->setTexts({ tr("Now"), tr("With the changes") });
    auto* head = new QHBoxLayout;
    head->addWidget(m_answer, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeControls());
    m_timer->setInterval(33);
    connect(m_timer, &QTimer::timeout, this, &PlaybackPage::tick);
    connect(m_state, &Segmented::picked, this, &PlaybackPage::run);
    setPlaying(false);
    showSpeed();
}

PlaybackPage::~PlaybackPage() = default;

QWidget* PlaybackPage::makeControls()
{
    auto* controls = new QWidget(this);
    m_play->setObjectName(u"play"_s);
    m_play->setAutoDefault(false);
    m_position->setObjectName(u"position"_s);
    m_position->setAccessibleName(tr("Moment of the run"));
    m_position->setRange(0, positions);
    m_position->setPageStep(positions / 8);
    m_position->setMinimumHeight(32);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setRange(0, 8);
    m_speed->setValue(4);
    m_speed->setMinimumHeight(32);
    m_speed->setMaximumWidth(160);
    m_speedLabel->setObjectName(u"speedText"_s);
    m_speedLabel->setTextFormat(Qt::PlainText);
    m_speedLabel->setBuddy(m_speed);
    m_speedLabel->setMinimumWidth(m_speedLabel->fontMetrics().averageCharWidth() * 22);
    auto* layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_play);
    layout->addWidget(m_position, 1);
    layout->addWidget(m_speedLabel);
    layout->addWidget(m_speed);
    connect(m_play, &QPushButton::clicked, this, [this] { setPlaying(!m_timer->isActive()); });
    connect(m_speed, &QSlider::valueChanged, this, &PlaybackPage::showSpeed);
    connect(m_position, &QSlider::valueChanged, this, [this](int position) {
        goTo(m_playback.begin + (m_playback.end - m_playback.begin) * position / positions);
    });
    return controls;
}

const FlowSubject& PlaybackPage::subject() const
{
    return m_state->current() == 1 ? m_future : m_base->subject;
}

void PlaybackPage::showBase(std::shared_ptr<const WhatIfBase> base, const FlowSubject& future)
{
    m_base = std::move(base);
    m_future = future;
    m_state->setVisible(m_base && m_future.streams != m_base->subject.streams);
    m_model.reset();
    if (!m_state->isVisibleTo(this))
        m_state->setCurrent(0);
    setPlaying(false);
    if (isVisible())
        run();
}

/// Runs once what is watched, beside the window.
void PlaybackPage::run()
{
    m_model.reset();
    m_playback = {};
    m_items->showMoment({}, 0, Theme::of(this));
    showMap();
    if (!m_base || !m_base->isDone()) {
        m_answer->say(
            m_base ? tr("This stream cannot be simulated") : tr("Simulating the present…"), {},
            m_base ? State::Bad : State::Unknown);
        return;
    }
    const bool isFuture = m_state->current() == 1;
    m_worker->start([this, isFuture, base = m_base, future = m_future](
                        const Worker::Progress& progress) {
        const FlowSubject& subject = isFuture ? future : base->subject;
        const OtherWaits waits
            = isFuture ? otherWaitsIn(future, base->subject, base->waits) : base->waits;
        const StreamSimulation found = watchedSimulation(progress, [&](SimulationProgress* told) {
            return simulateStream(subject, watchedRun, waits, told);
        });
        const auto model = std::make_shared<const StreamModel>(found.model);
        return Worker::Then([this, model, played = playback(found), problems = found.problems()] {
            if (!problems.isEmpty()) {
                m_answer->say(tr("This stream cannot be simulated"), {}, State::Bad);
                return m_answer->setSentence(problems.join(u' '));
            }
            m_model = model;
            m_playback = played;
            goTo(m_playback.begin);
        });
    });
}

void PlaybackPage::showMap()
{
    if (!m_base)
        return;
    const StreamMap map = visiblePart(subject().streams.first());
    QHash<QUuid, QString> teams;
    for (const Team& team : subject().teams)
        teams.insert(team.id, team.name);
    m_scene->setLook({ Theme::of(this), font() });
    m_scene->showMap(map, streamMetrics(map), teams, std::max(600, m_view->width()));
    m_items->setBounds(m_scene->sceneRect());
    m_view->fitInView(m_scene->sceneRect(), Qt::KeepAspectRatio);
}

double PlaybackPage::speed() const
{
    const double day = m_model ? m_model->day : 8 * 3600;
    return day / 32 * std::pow(2, m_speed->value()); // a quarter of an hour to eight days of 8 h
}

void PlaybackPage::showSpeed()
{
    const DayLength day = m_base ? m_base->subject.streams.first().stream.dayLength : businessDay;
    m_speedLabel->setText(tr("&Speed: 1 s is %1").arg(formatEstimate(speed(), day)));
}

void PlaybackPage::setPlaying(bool playing)
{
    playing = playing && !m_playback.visits.isEmpty();
    if (playing && m_at >= m_playback.end)
        goTo(m_playback.begin);
    m_play->setText(playing ? tr("&Pause") : tr("&Play"));
    m_sinceTick.start();
    playing ? m_timer->start() : m_timer->stop();
}

void PlaybackPage::tick()
{
    goTo(m_at + speed() * double(m_sinceTick.restart()) / 1000);
    if (m_at >= m_playback.end)
        setPlaying(false);
}

void PlaybackPage::goTo(double seconds)
{
    m_at = std::clamp(seconds, m_playback.begin, m_playback.end);
    const double length = m_playback.end - m_playback.begin;
    const QSignalBlocker blocker(m_position);
    m_position->setValue(
        length > 0 ? int(std::lround((m_at - m_playback.begin) / length * positions)) : 0);
    showMoment();
}

/// In the time zone of the stream's calendar.
static QString momentText(const FlowSubject& subject, const StreamModel& model, double seconds)
{
    const StoredCalendar* calendar
        = findById(subject.calendars, subject.streams.first().stream.calendarId);
    const QTimeZone zone(calendar ? calendar->zone.toUtf8() : QByteArray("UTC"));
    const QDateTime moment
        = QDateTime::fromSecsSinceEpoch(model.axis->moment(seconds).time_since_epoch().count(),
            zone.isValid() ? zone : QTimeZone::utc());
    return formatDate(moment.date()) + u' ' + QLocale().toString(moment.time(), u"HH:mm"_s);
}

void PlaybackPage::showMoment()
{
    if (!m_model)
        return;
    const PlaybackMoment moment = playbackAt(m_playback, m_at);
    m_items->showMoment(moment, speed() * travelTime, Theme::of(this));
    const auto waiting = std::count_if(moment.items.cbegin(), moment.items.cend(),
        [](const PlaybackItem& item) { return !item.inWork; });
    const QString count = formatNumber(double(waiting));
    m_answer->say(tr("%1 items wait, %2 are worked on, %3 are done")
                      .arg(count, formatNumber(double(moment.items.size() - waiting)),
                          formatNumber(moment.done)),
        count, waiting > 0 ? State::Warning : State::Good);
    m_answer->setSentence(
        tr("%1 · ○ waits · ● is worked on · one run of eight weeks, beginning with today's "
           "queues")
            .arg(momentText(subject(), *m_model, m_at)));
}

void PlaybackPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_model && !m_worker->isRunning())
        run();
}

void PlaybackPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    setPlaying(false);
}

void PlaybackPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showMap();
        showMoment();
    }
}
