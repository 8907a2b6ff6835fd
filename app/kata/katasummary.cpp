// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/katasummary.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// Everything of one board, looked up once.
struct BoardView {
    const KataBoard& board;
    QList<Obstacle> obstacles;
    QList<Experiment> experiments;
    RunChart chart;
    const Measure* measure;
    const Obstacle* current;
    const Experiment* open;
    int openNumber;
    HitRate rate;
    std::optional<qint64> outcome;
    QDate today;
};
} // namespace

/// Gives the words of this file their translation context.
struct KataSummary {
    Q_DECLARE_TR_FUNCTIONS(KataSummary)
};

const KataBoard* shownKataBoard(const Project& project, const QUuid& shown)
{
    if (const KataBoard* board = findById(project.kataBoards, shown))
        return board;
    return project.kataBoards.isEmpty() ? nullptr : &project.kataBoards.first();
}

static BoardView viewOf(const Project& project, const KataBoard& board, QDate today)
{
    const QList<Experiment> experiments = experimentsOf(project, board.id);
    const Experiment* open = openExperiment(project, board.id);
    int number = 0;
    for (qsizetype i = 0; open && i < experiments.size(); ++i)
        if (experiments.at(i).id == open->id)
            number = int(i) + 1;
    return { .board = board,
        .obstacles = obstaclesOf(project, board.id),
        .experiments = experiments,
        .chart = runChart(runPoints(project.measurements, board.measureId)),
        .measure = findById(project.measures, board.measureId),
        .current = currentObstacle(project, board.id),
        .open = open,
        .openNumber = number,
        .rate = hitRate(experiments),
        .outcome = outcomeNow(project, board),
        .today = today };
}

static bool isOverdue(const Experiment& experiment, QDate today)
{
    return experiment.checkAt.isValid() && experiment.checkAt.date() < today
        && !experiment.resultMilli;
}

static QString contextOf(const BoardView& view)
{
    QStringList parts { KataSummary::tr("Focus process: %1").arg(kataBoardName(view.board)) };
    if (!view.board.learner.isEmpty() && !view.board.coach.isEmpty())
        parts << KataSummary::tr("learner %1, coach %2").arg(view.board.learner, view.board.coach);
    else if (!view.board.learner.isEmpty())
        parts << KataSummary::tr("learner %1").arg(view.board.learner);
    parts << hitRateText(view.rate);
    return parts.join(u" · "_s);
}

/// The sentence while an experiment is open.
static Answer openAnswer(const BoardView& view)
{
    const Experiment& open = *view.open;
    const QString number = ordinalWord(view.openNumber);
    if (!open.lockedAt.isValid())
        return { .text = KataSummary::tr(
                     "%1 experiment is being planned: it starts once its prediction is locked")
                             .arg(number),
            .key = {},
            .state = State::Unknown };
    const QString value = predictionTo(open);
    const QString what = open.metric.isEmpty() ? KataSummary::tr("the result") : open.metric;
    if (isOverdue(open, view.today)) {
        const QString late
            = KataSummary::tr("%n day(s)", nullptr, int(open.checkAt.date().daysTo(view.today)));
        return { .text = KataSummary::tr("%1 experiment is waiting for its check for %2: did %3 "
                                         "reach %4?")
                             .arg(number, late, what, value),
            .key = late,
            .state = State::Warning };
    }
    if (!open.checkAt.isValid())
        return { .text = KataSummary::tr(
                     "%1 experiment is running: %2 is predicted to reach %3; no check is set")
                             .arg(number, what, value),
            .key = value,
            .state = State::Unknown };
    return { .text
        = KataSummary::tr("%1 experiment is running: %2 is predicted to reach %3, check on %4")
              .arg(number, what, value, checkTime(open.checkAt)),
        .key = value,
        .state = State::Unknown };
}

static Answer answerOf(const BoardView& view)
{
    Answer answer;
    if (view.open) {
        answer = openAnswer(view);
    } else if (goalReached(view.board.outcome, view.outcome).value_or(false)) {
        answer.key
            = formatMeasured(*view.outcome, view.board.outcome.unit, decimalsOf(view.chart.points));
        answer.text = KataSummary::tr("The target condition is reached: %1 is %2")
                          .arg(view.board.outcome.name, answer.key);
        answer.state = State::Good;
    } else if (view.board.challenge.trimmed().isEmpty()) {
        answer.text = KataSummary::tr("Which challenge shall this storyboard lead to?");
    } else if (!view.board.outcome.goalMilli) {
        answer.text = KataSummary::tr("The challenge is set; the next target condition is not");
    } else if (!view.current) {
        answer.text = KataSummary::tr("Which obstacle is next on the way to %1?")
                          .arg(goalText(view.board.outcome));
        answer.key = goalText(view.board.outcome);
    } else {
        answer.text = KataSummary::tr("No experiment is running; the next step works on “%1”")
                          .arg(view.current->text);
    }
    answer.context = contextOf(view);
    return answer;
}

static Headline headlineOf(const BoardView& view)
{
    Headline headline { .name = KataSummary::tr("Kata"), .figure = u"?"_s };
    if (!view.open) {
        headline.figure = QString::number(view.experiments.size());
        headline.unit = KataSummary::tr("experiment(s)", nullptr, int(view.experiments.size()));
        headline.caption = KataSummary::tr("none is running");
        return headline;
    }
    const Experiment& open = *view.open;
    headline.name = KataSummary::tr("Experiment %1").arg(view.openNumber);
    if (!open.lockedAt.isValid()) {
        headline.caption = KataSummary::tr("prediction not locked");
        headline.stateText = KataSummary::tr("Planned");
        return headline;
    }
    headline.figure = predictionTo(open);
    const bool late = isOverdue(open, view.today);
    headline.caption = open.checkAt.isValid()
        ? KataSummary::tr("%1 · check %2").arg(open.metric, checkTime(open.checkAt))
        : open.metric;
    headline.state = late ? State::Warning : State::Unknown;
    headline.stateText = late ? KataSummary::tr("Check overdue") : KataSummary::tr("Running");
    return headline;
}

static Finding finding(
    State severity, const QString& title, const QString& text, const QUuid& objectId)
{
    return { severity, title, text, Subject::Kata, objectId };
}

static void addExperimentFindings(const BoardView& view, QList<Finding>& findings)
{
    if (const Experiment* open = view.open) {
        if (isOverdue(*open, view.today))
            findings << finding(State::Bad, KataSummary::tr("Check overdue"),
                KataSummary::tr("Experiment %1 was to be checked on %2. Go and see, then type "
                                "what happened.")
                    .arg(view.openNumber)
                    .arg(checkTime(open->checkAt)),
                open->id);
        else if (open->lockedAt.isValid() && !open->checkAt.isValid())
            findings << finding(State::Warning, KataSummary::tr("No check is set"),
                KataSummary::tr("Agree when you can go and see what experiment %1 taught you.")
                    .arg(view.openNumber),
                open->id);
        else if (!open->lockedAt.isValid() && open->date.isValid() && open->date <= view.today)
            findings << finding(State::Warning, KataSummary::tr("Prediction not locked"),
                KataSummary::tr("Lock what you expect of experiment %1 before it runs; its result "
                                "can be typed only then.")
                    .arg(view.openNumber),
                open->id);
    }
    for (qsizetype i = 0; i < view.experiments.size(); ++i) {
        const Experiment& experiment = view.experiments.at(i);
        if (experiment.resultMilli && experiment.learned.trimmed().isEmpty())
            findings << finding(State::Warning, KataSummary::tr("Nothing learned yet?"),
                KataSummary::tr("Experiment %1 has a result. Write down what it taught you.")
                    .arg(i + 1),
                experiment.id);
    }
    const PredictionHabit habit = predictionHabit(view.rate);
    if (habit == PredictionHabit::TooSafe)
        findings << finding(State::Warning, KataSummary::tr("Steps too safe"),
            KataSummary::tr("%1 of %2 predictions hit. Where the outcome is sure, little is "
                            "learned: take a bolder step.")
                .arg(view.rate.hits)
                .arg(view.rate.judged),
            view.board.id);
    else if (habit == PredictionHabit::TooWild)
        findings << finding(State::Warning, KataSummary::tr("Steps too wild"),
            KataSummary::tr("%1 of %2 predictions hit. Take a smaller step, or go and see first.")
                .arg(view.rate.hits)
                .arg(view.rate.judged),
            view.board.id);
}

static void addConditionFindings(const BoardView& view, QList<Finding>& findings)
{
    bool anyLeft = false;
    for (const Obstacle& obstacle : view.obstacles)
        anyLeft = anyLeft || obstacle.state == ObstacleState::Parked;
    if (!view.current && anyLeft)
        findings << finding(State::Warning, KataSummary::tr("No current obstacle"),
            KataSummary::tr("Choose the one obstacle the next step works on."), view.board.id);
    if (view.chart.isShift() || view.chart.isTrend()) {
        const bool lower
            = view.measure ? view.measure->lowerIsBetter : view.board.outcome.lowerIsBetter;
        findings << finding(runState(view.chart, lower),
            KataSummary::tr("The run chart shows a change"), runVerdict(view.chart) + u'.',
            view.board.id);
    }
    if (!view.experiments.isEmpty()) {
        QDate first = view.experiments.first().date;
        int before = 0;
        for (const RunPoint& point : view.chart.points)
            before += !first.isValid() || point.date < first;
        if (before < baselineLength)
            findings << finding(State::Warning, KataSummary::tr("Short baseline"),
                KataSummary::tr("%n point(s) were measured before the first experiment; eight make "
                                "a baseline that a change can be judged by.",
                    nullptr, before),
                view.board.id);
    }
}

static QList<Finding> findingsOf(const BoardView& view)
{
    QList<Finding> findings;
    addExperimentFindings(view, findings);
    addConditionFindings(view, findings);
    const auto challenge
        = challengeHints(view.board.challenge, view.board.challengeDate, view.today);
    for (const KataHint& hint : challenge)
        findings << challengeFinding(hint, view.board.id);
    // A board that has only begun is not told all it lacks at once.
    if (!view.board.challenge.trimmed().isEmpty()) {
        const auto target = targetHints(view.board, view.outcome, view.today);
        for (const KataHint& hint : target)
            findings << targetFinding(hint, view.board.id);
    }
    return findings;
}

static QString listed(const QList<RunPoint>& points, int decimals)
{
    QStringList values;
    for (const RunPoint& point : points)
        values << formatMeasuredNumber(point.valueMilli, decimals);
    return values.join(u", "_s);
}

static void addRunExplanations(const BoardView& view, QList<Explanation>& explanations)
{
    const QList<RunPoint>& points = view.chart.points;
    if (!view.chart.medianMilli)
        return;
    const QString unit = view.measure ? view.measure->unit : QString();
    const int decimals = decimalsOf(points);
    const QList<RunPoint> baseline = points.first(baselineLength);
    const QString median = formatMeasured(qRound64(*view.chart.medianMilli), unit, decimals);
    explanations << Explanation { KataSummary::tr("Median"),
        KataSummary::tr("middle of the first 8 points: %1").arg(listed(baseline, decimals)), median,
        KataSummary::tr("%n measurement(s), %1 to %2", nullptr, int(points.size()))
            .arg(formatShortDate(points.first().date), formatShortDate(points.last().date)) };
    explanations << Explanation { KataSummary::tr("Run rule"),
        KataSummary::tr("6 or more points in a row on one side of the median (points on it are "
                        "skipped), or 5 or more going one way"),
        runVerdict(view.chart),
        KataSummary::tr("Perla, Provost, Murray: The run chart. BMJ Quality & Safety 20 (2011)") };
    QList<double> values;
    for (const RunPoint& point : baseline)
        values << double(point.valueMilli) / 1000;
    if (const auto limits = naturalLimits(values)) {
        const auto number = [](double value) { return formatNumber(value, 2); };
        explanations << Explanation { KataSummary::tr("Natural variation of the baseline"),
            KataSummary::tr("mean ± 2.66 × mean moving range = %1 ± 2.66 × %2")
                .arg(number(limits->mean), number(limits->movingRange)),
            KataSummary::tr("%1 to %2").arg(number(limits->low), number(limits->high)) + u' '
                + unit,
            KataSummary::tr("Wheeler: Understanding Variation (1993), ch. 3") };
    }
}

static QList<Explanation> explanationsOf(const BoardView& view)
{
    QList<Explanation> explanations;
    addRunExplanations(view, explanations);
    if (const auto rate = view.rate.rate()) {
        explanations << Explanation { KataSummary::tr("Predictions hit"),
            KataSummary::tr("results within the locked range ÷ results = %1 ÷ %2")
                .arg(view.rate.hits)
                .arg(view.rate.judged),
            formatPercent(*rate),
            KataSummary::tr("Rother: Toyota Kata Practice Guide (2018), experimenting record") };
        explanations << Explanation { KataSummary::tr("Learning per experiment"),
            KataSummary::tr("H(p) = −p·log₂p − (1−p)·log₂(1−p), p = %1; most is learned near 0.5")
                .arg(formatNumber(*rate, 2)),
            KataSummary::tr("%1 bit").arg(formatNumber(information(*rate), 2)),
            KataSummary::tr("Reinertsen: Principles of Product Development Flow (2009), V3") };
    }
    if (const auto days = daysLeft(view.today, view.board.targetDate))
        explanations << Explanation { KataSummary::tr("Days left"),
            KataSummary::tr("%1 − %2").arg(
                formatDate(view.board.targetDate), formatDate(view.today)),
            daysLeftText(view.today, view.board.targetDate),
            KataSummary::tr("Achieve-by date of the target condition") };
    return explanations;
}

static double completenessOf(const BoardView& view)
{
    const KataBoard& board = view.board;
    const std::array answered { !board.challenge.trimmed().isEmpty(), board.challengeDate.isValid(),
        board.targetDate.isValid(), board.outcome.goalMilli.has_value(),
        board.process.goalMilli.has_value(), !board.pattern.trimmed().isEmpty(),
        !board.currentObservations.trimmed().isEmpty() || !view.chart.points.isEmpty(),
        view.chart.medianMilli.has_value(), view.current != nullptr, !view.experiments.isEmpty() };
    return double(std::count(answered.begin(), answered.end(), true)) / double(answered.size());
}

Summary kataSummary(const Project& project, QDate today, const QUuid& shown)
{
    const KataBoard* board = shownKataBoard(project, shown);
    if (!board) {
        Summary summary;
        summary.answer.text = KataSummary::tr("No storyboard yet");
        summary.headline = { .name = KataSummary::tr("Kata"),
            .figure = u"?"_s,
            .caption = KataSummary::tr("no storyboard yet") };
        return summary;
    }
    const BoardView view = viewOf(project, *board, today);
    return { .answer = answerOf(view),
        .headline = headlineOf(view),
        .findings = findingsOf(view),
        .explanations = explanationsOf(view),
        .completeness = completenessOf(view) };
}
