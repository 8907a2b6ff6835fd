// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct KataWords {
    Q_DECLARE_TR_FUNCTIONS(KataWords)
};

static bool isKorean() { return QLocale().language() == QLocale::Korean; }

QString kataBoardName(const KataBoard& board)
{
    return board.focusProcess.trimmed().isEmpty() ? KataWords::tr("Storyboard without a name")
                                                  : board.focusProcess;
}

QString ordinalWord(int number)
{
    const std::array<QString, 10> words { KataWords::tr("First"), KataWords::tr("Second"),
        KataWords::tr("Third"), KataWords::tr("Fourth"), KataWords::tr("Fifth"),
        KataWords::tr("Sixth"), KataWords::tr("Seventh"), KataWords::tr("Eighth"),
        KataWords::tr("Ninth"), KataWords::tr("Tenth") };
    if (number >= 1 && number <= int(words.size()))
        return words.at(size_t(number - 1));
    return KataWords::tr("%1th").arg(number);
}

QString daysLeftText(QDate today, QDate by)
{
    const std::optional<qint64> days = daysLeft(today, by);
    if (!days)
        return {};
    if (*days == 0)
        return KataWords::tr("today");
    return *days > 0 ? KataWords::tr("%n day(s) left", nullptr, int(*days))
                     : KataWords::tr("%n day(s) past", nullptr, int(-*days));
}

QString goalUnitText(const Metric& metric)
{
    return (metric.lowerIsBetter ? KataWords::tr("%1 or less") : KataWords::tr("%1 or more"))
        .arg(metric.unit)
        .trimmed();
}

QString goalText(const Metric& metric)
{
    if (!metric.goalMilli)
        return u"?"_s;
    return (metric.lowerIsBetter ? KataWords::tr("%1 or less") : KataWords::tr("%1 or more"))
        .arg(formatMeasured(*metric.goalMilli, metric.unit));
}

QString runVerdict(const RunChart& chart)
{
    if (chart.points.isEmpty())
        return {};
    if (!chart.medianMilli)
        return KataWords::tr("%n more point(s) until there is a median", nullptr,
            int(baselineLength - chart.points.size()));
    if (chart.isShift())
        return chart.run < 0
            ? KataWords::tr("%n in a row below the median: a change", nullptr, -chart.run)
            : KataWords::tr("%n in a row above the median: a change", nullptr, chart.run);
    if (chart.isTrend())
        return chart.trend < 0
            ? KataWords::tr("%n points in a row going down: a trend", nullptr, -chart.trend)
            : KataWords::tr("%n points in a row going up: a trend", nullptr, chart.trend);
    if (chart.run == 0)
        return KataWords::tr("On the median: no change seen");
    const QString rest = KataWords::tr("%n more until a verdict", nullptr, chart.pointsToVerdict());
    return (chart.run < 0 ? KataWords::tr("%n in a row below the median, %1", nullptr, -chart.run)
                          : KataWords::tr("%n in a row above the median, %1", nullptr, chart.run))
        .arg(rest);
}

State runState(const RunChart& chart, bool lowerIsBetter)
{
    const int way = chart.isShift() ? chart.run : chart.isTrend() ? chart.trend : 0;
    if (way == 0)
        return State::Unknown;
    return (way < 0) == lowerIsBetter ? State::Good : State::Bad;
}

QString obstacleStateWord(ObstacleState state)
{
    switch (state) {
    case ObstacleState::Current:
        return KataWords::tr("Being worked on");
    case ObstacleState::Dissolved:
        return KataWords::tr("Dissolved");
    case ObstacleState::Parked:
        break;
    }
    return KataWords::tr("Parked");
}

QString obstacleCaption(const Project& project, const Obstacle& obstacle)
{
    int experiments = 0;
    int number = 0;
    int last = 0;
    QDate ended;
    for (const Experiment& experiment : project.experiments) {
        if (experiment.boardId != obstacle.boardId)
            continue;
        ++number;
        if (experiment.obstacleId != obstacle.id)
            continue;
        ++experiments;
        last = number;
        ended = experiment.checkAt.isValid() ? experiment.checkAt.date() : experiment.date;
    }
    QStringList parts;
    if (obstacle.state == ObstacleState::Dissolved && last > 0) {
        parts << KataWords::tr("Dissolved by experiment %1").arg(last);
        if (ended.isValid())
            parts << shortDate(ended);
    } else {
        parts << obstacleStateWord(obstacle.state);
        if (experiments > 0)
            parts << KataWords::tr("%n experiment(s)", nullptr, experiments);
        if (obstacle.found.isValid())
            parts << KataWords::tr("found %1").arg(shortDate(obstacle.found));
    }
    return parts.join(u" · "_s);
}

QString lockObstacleText(LockObstacle obstacle)
{
    switch (obstacle) {
    case LockObstacle::NoStep:
        return KataWords::tr("Name the step first");
    case LockObstacle::NoPrediction:
        return KataWords::tr("Enter the value you expect");
    case LockObstacle::NoRange:
        return KataWords::tr("Enter the range you expect it in");
    case LockObstacle::RangeUpsideDown:
        return KataWords::tr("The range ends below its beginning");
    case LockObstacle::OutsideRange:
        return KataWords::tr("The expected value lies outside its range");
    case LockObstacle::None:
        break;
    }
    return {};
}

QString predictionFrom(const Experiment& experiment)
{
    QString text = experiment.metric;
    if (experiment.fromMilli)
        text += u' ' + formatMeasured(*experiment.fromMilli, experiment.unit);
    return text.trimmed();
}

QString predictionTo(const Experiment& experiment)
{
    return formatMeasured(experiment.predictedMilli, experiment.unit);
}

QString predictionRange(const Experiment& experiment)
{
    const QString range
        = formatMeasuredRange(experiment.lowMilli, experiment.highMilli, experiment.unit);
    return range.isEmpty() ? range : KataWords::tr("range %1").arg(range);
}

QString predictionVerdict(bool hit) { return hit ? KataWords::tr("Hit") : KataWords::tr("Missed"); }

QString shortDate(QDate date)
{
    if (!date.isValid())
        return u"?"_s;
    return isKorean() ? QLocale().toString(date, u"MM-dd"_s) : QLocale().toString(date, u"d MMM"_s);
}

QString shortDateTime(const QDateTime& when)
{
    if (!when.isValid())
        return u"?"_s;
    return shortDate(when.date()) + (isKorean() ? u" "_s : u", "_s)
        + when.time().toString(u"HH:mm"_s);
}

QString checkTime(const QDateTime& when)
{
    if (!when.isValid())
        return u"?"_s;
    return formatShortDate(when.date()) + (isKorean() ? u" "_s : u", "_s)
        + when.time().toString(u"HH:mm"_s);
}

QString hitRateText(const HitRate& rate)
{
    return rate.judged == 0
        ? KataWords::tr("no prediction judged yet")
        : KataWords::tr("%1 of %n prediction(s) hit", nullptr, rate.judged).arg(rate.hits);
}

int decimalsOf(const QList<RunPoint>& points)
{
    int decimals = 0;
    for (const RunPoint& point : points)
        decimals = std::max(decimals, decimalsOf(point.valueMilli));
    return decimals;
}

Finding challengeFinding(const KataHint& hint, const QUuid& boardId)
{
    Finding finding { .subject = Subject::Kata, .objectId = boardId };
    switch (hint.kind) {
    case KataHintKind::NotMeasurable:
        finding.title = KataWords::tr("Challenge without a number");
        finding.text = KataWords::tr(
            "Say how anybody could measure that it is met: how much, of what, in which time.");
        break;
    case KataHintKind::NamesAction:
        finding.title = KataWords::tr("Challenge or solution?");
        finding.text = KataWords::tr("“%1” sounds like an action. A challenge names the state to "
                                     "be reached and leaves the way open.")
                           .arg(hint.word);
        break;
    case KataHintKind::NoDate:
        finding.title = KataWords::tr("Challenge without a date");
        finding.text = KataWords::tr("Set a date, six months to three years from now.");
        break;
    case KataHintKind::DatePassed:
        finding.title = KataWords::tr("The challenge's date has passed");
        finding.text = KataWords::tr("Look back at what was learned and set the next one.");
        break;
    default:
        finding.title = KataWords::tr("Challenge far away");
        finding.text
            = KataWords::tr("Beyond three years nobody can check it. Choose a nearer one.");
        break;
    }
    return finding;
}

Finding targetFinding(const KataHint& hint, const QUuid& boardId)
{
    Finding finding { .subject = Subject::Kata, .objectId = boardId };
    switch (hint.kind) {
    case KataHintKind::NoOutcome:
        finding.title = KataWords::tr("Target condition without an outcome");
        finding.text = KataWords::tr("Enter the value to reach and by when.");
        break;
    case KataHintKind::NoProcessMetric:
        finding.title = KataWords::tr("Target condition without a process metric");
        finding.text = KataWords::tr(
            "Add a number that moves within days, so that each experiment can be checked.");
        break;
    case KataHintKind::NoPattern:
        finding.title = KataWords::tr("Target condition without a pattern");
        finding.text = KataWords::tr("Describe how the work is to run then, not how to get there.");
        break;
    case KataHintKind::NamesAction:
        finding.title = KataWords::tr("Pattern or plan?");
        finding.text = KataWords::tr("“%1” sounds like an action. The target condition says how "
                                     "the work runs, never how to get there.")
                           .arg(hint.word);
        break;
    case KataHintKind::NoDate:
        finding.title = KataWords::tr("Target condition without a date");
        finding.text = KataWords::tr("Set a date one to four weeks from now.");
        break;
    case KataHintKind::DatePassed:
        finding.title = KataWords::tr("The target condition's date has passed");
        finding.text = KataWords::tr("Look back at what was learned and set the next one.");
        break;
    case KataHintKind::AlreadyReached:
        finding.severity = State::Good;
        finding.title = KataWords::tr("Target condition reached");
        finding.text = KataWords::tr("Look back at what was learned and set the next one.");
        break;
    default:
        finding.title = KataWords::tr("Target condition far away");
        finding.text = KataWords::tr(
            "It lies more than 90 days ahead. Choose one within one to four weeks.");
        break;
    }
    return finding;
}
