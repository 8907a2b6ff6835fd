// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/simulate.h"
#include "app/commands/console.h"
#include "app/commands/namedstreams.h"
#include "app/language/format.h"
#include "app/project/checkedfile.h"
#include "app/project/project.h"
#include "app/project/projectstore.h"
#include "app/streamflow/futuresimulation.h"
#include "app/streamflow/simulatedlog.h"
#include "app/streamflow/simulatedwords.h"
#include "app/streamflow/weeklyqueues.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Simulate", text); }

static void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Simulate",
        "Lets items flow through a value stream: people and their hours, queues, batches, slots, "
        "rework. The same seed gives the same result.")));
    parser.addOption({ u"stream"_s,
        say(QT_TRANSLATE_NOOP("Simulate",
            "Name of the value stream; given again: further ones whose steps share the teams.")),
        u"name"_s });
    parser.addOption({ u"state"_s,
        say(QT_TRANSLATE_NOOP("Simulate", "The stream as it is, or with its changes.")),
        u"current|future"_s, u"current"_s });
    parser.addOption({ u"items"_s,
        say(QT_TRANSLATE_NOOP(
            "Simulate", "Items counted a replication (else as many as come in --weeks).")),
        u"number"_s });
    parser.addOption({ u"weeks"_s, say(QT_TRANSLATE_NOOP("Simulate", "Time that is counted.")),
        u"number"_s, u"52"_s });
    parser.addOption({ u"replications"_s,
        say(QT_TRANSLATE_NOOP("Simulate", "Independent runs; the intervals come from them.")),
        u"number"_s, u"30"_s });
    parser.addOption({ u"seed"_s, say(QT_TRANSLATE_NOOP("Simulate", "Of the random numbers.")),
        u"number"_s, u"7"_s });
    parser.addOption({ u"begin"_s,
        say(QT_TRANSLATE_NOOP("Simulate",
            "Empty, warmed up (a quarter of the time, not counted), or with today's queues.")),
        u"empty|warm|today"_s, u"warm"_s });
    parser.addOption({ u"start"_s,
        say(QT_TRANSLATE_NOOP("Simulate", "First day: holidays and freezes count from there.")),
        u"date"_s, u"2026-01-01"_s });
    parser.addOption({ u"queues-only"_s,
        say(QT_TRANSLATE_NOOP("Simulate",
            "Without the waiting that is stated and that the queues do not explain.")) });
    parser.addOption({ u"log"_s,
        say(QT_TRANSLATE_NOOP(
            "Simulate", "Writes the first replication as a ticket log, OUT.csv or OUT.xes.")),
        u"out"_s });
    parser.addOption({ u"json"_s,
        say(QT_TRANSLATE_NOOP("Simulate", "Machine-readable output, see gemba help json.")) });
}

static qint64 numberIn(
    const QCommandLineParser& parser, const QString& option, qint64 most, qint64 least = 1)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        throw wrongValue(u"simulate"_s, option, parser.value(option));
    return number;
}

static StreamRun runIn(const QCommandLineParser& parser)
{
    StreamRun run;
    run.seed = std::uint64_t(numberIn(parser, u"seed"_s, std::numeric_limits<qint64>::max(), 0));
    run.replications = int(numberIn(parser, u"replications"_s, 10'000, 2));
    run.weeks = int(numberIn(parser, u"weeks"_s, 5'200));
    if (parser.isSet(u"items"_s))
        run.items = std::uint64_t(numberIn(parser, u"items"_s, 100'000'000));
    const QString begin = parser.value(u"begin"_s);
    const qsizetype place = QStringList { u"empty"_s, u"warm"_s, u"today"_s }.indexOf(begin);
    if (place < 0)
        throw wrongValue(u"simulate"_s, u"begin"_s, begin);
    run.begin = RunBegin(int(place));
    run.firstDay = QDate::fromString(parser.value(u"start"_s), Qt::ISODate);
    if (!run.firstDay.isValid() || run.firstDay.year() < 1900 || run.firstDay.year() > 2190)
        throw wrongValue(u"simulate"_s, u"start"_s, parser.value(u"start"_s));
    run.byWeek = parser.isSet(u"json"_s);
    const QString log = parser.value(u"log"_s);
    if (parser.isSet(u"log"_s) && !log.endsWith(u".csv"_s) && !log.endsWith(u".xes"_s))
        throw wrongValue(u"simulate"_s, u"log"_s, log);
    if (parser.isSet(u"log"_s)) {
        refuseOverwriting(parser, log);
        run.records = 10'000'000;
    }
    return run;
}

/// The streams named, the first with its changes where asked for, and the waits that are kept.
static StreamSimulation simulated(
    const QCommandLineParser& parser, const Project& project, const StreamRun& run)
{
    const QStringList names = parser.values(u"stream"_s);
    const QUuid first = namedStream(project, names.value(0)).stream.id;
    const bool isFuture = parser.value(u"state"_s) == u"future";
    if (!isFuture && parser.value(u"state"_s) != u"current")
        throw wrongValue(u"simulate"_s, u"state"_s, parser.value(u"state"_s));
    FlowSubject now = flowSubject(project, first);
    FlowSubject then = isFuture ? futureSubject(project, first) : now;
    for (const QString& name : names.mid(1)) {
        now.streams.append(namedStream(project, name));
        then.streams.append(now.streams.constLast());
    }
    OtherWaits waits;
    if (!parser.isSet(u"queues-only"_s)) {
        waits = otherWaits(now, simulateQueues(now, run));
        if (isFuture)
            waits = otherWaitsIn(then, now, waits);
    }
    return simulateStream(then, run, waits);
}

static QJsonValue estimateJson(const std::optional<FlowEstimate>& estimate, double unit = 1)
{
    if (!estimate)
        return QJsonValue::Null;
    return QJsonObject { { u"mean"_s, estimate->mean / unit }, { u"low"_s, estimate->low() / unit },
        { u"high"_s, estimate->high() / unit } };
}

static QJsonValue numberJson(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

static QJsonArray numbersJson(const std::vector<double>& numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

static QJsonObject itemsJson(const ItemEstimates& items, double day)
{
    return { { u"lead_time_s"_s,
                 QJsonObject { { u"mean"_s, estimateJson(items.leadTime) },
                     { u"p50"_s, estimateJson(items.p50) }, { u"p85"_s, estimateJson(items.p85) },
                     { u"p95"_s, estimateJson(items.p95) } } },
        { u"pooled_s"_s,
            QJsonObject { { u"p50"_s, numberJson(items.pooledP50) },
                { u"p85"_s, numberJson(items.pooledP85) },
                { u"p95"_s, numberJson(items.pooledP95) } } },
        { u"wip"_s, estimateJson(items.wip) },
        { u"throughput_day"_s, estimateJson(items.throughput, 1 / day) },
        { u"unfinished"_s, estimateJson(items.unfinished) },
        { u"lost_ratio"_s, estimateJson(items.lostShare) },
        { u"abandoned_ratio"_s, estimateJson(items.abandonedShare) },
        { u"completed"_s, qint64(items.completed) } };
}

static QByteArray json(const StreamSimulation& simulation, const QCommandLineParser& parser,
    const StreamRun& run, double seconds)
{
    const FlowResult& result = simulation.result();
    const StreamModel& model = simulation.model;
    QJsonObject object = itemsJson(result.all, model.day);
    QJsonArray steps;
    for (qsizetype i = 0; i < model.steps.size(); ++i) {
        if (model.steps.at(i).isNull())
            continue;
        const StationEstimates& station = result.stations[std::size_t(i)];
        steps.append(QJsonObject {
            { u"name"_s, QString::fromStdString(model.flow.stations[std::size_t(i)].name) },
            { u"visits"_s, estimateJson(station.visits) },
            { u"wait_s"_s, estimateJson(station.wait) },
            { u"stay_s"_s, estimateJson(station.stay) },
            { u"queue"_s, estimateJson(station.queue) },
            { u"in_work"_s, estimateJson(station.inWork) } });
    }
    QJsonArray weekly;
    for (const WeeklyQueue& queue : weeklyQueues(simulation))
        weekly.append(QJsonObject {
            { u"name"_s,
                QString::fromStdString(
                    model.flow.stations[std::size_t(model.stationOf(queue.stepId))].name) },
            { u"mean"_s, numbersJson(queue.mean) },
            { u"half_width"_s, numbersJson(queue.halfWidth) } });
    QJsonArray teams;
    for (std::size_t i = 0; i < result.utilisation.size(); ++i)
        teams.append(QJsonObject { { u"name"_s, QString::fromStdString(model.flow.pools[i].name) },
            { u"utilisation"_s, estimateJson(result.utilisation[i]) } });
    object.insert(u"state"_s, parser.value(u"state"_s));
    object.insert(u"stream"_s, QString::fromStdString(model.flow.sources.front().name));
    object.insert(u"steps"_s, steps);
    object.insert(u"queue_by_week"_s, weekly);
    object.insert(u"teams"_s, teams);
    object.insert(u"seed"_s, qint64(run.seed));
    object.insert(u"replications"_s, run.replications);
    object.insert(u"day_s"_s, model.day);
    object.insert(u"time"_s, model.axis->isWorkingTime() ? u"working"_s : u"clock"_s);
    object.insert(u"events"_s, qint64(result.events));
    object.insert(u"seconds"_s, seconds);
    object.insert(u"remarks"_s, QJsonArray::fromStringList(model.remarks));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

static QString between(const std::optional<FlowEstimate>& estimate, DayLength day)
{
    if (!estimate)
        return u"–"_s;
    const auto time = [day](double seconds) {
        return formatDuration(
            std::chrono::milliseconds(std::llround(std::max(0.0, seconds) * 1000)), day);
    };
    return u"%1 (%2 – %3)"_s.arg(
        time(estimate->mean), time(estimate->low()), time(estimate->high()));
}

static void print(const StreamSimulation& simulation, DayLength day)
{
    const FlowResult& result = simulation.result();
    const auto line = [&](const QString& name, const std::optional<FlowEstimate>& estimate) {
        printResult(u"%1\t%2"_s.arg(name, between(estimate, day)));
    };
    line(say(QT_TRANSLATE_NOOP("Simulate", "mean")), result.all.leadTime);
    line(u"P50"_s, result.all.p50);
    line(u"P85"_s, result.all.p85);
    line(u"P95"_s, result.all.p95);
    for (qsizetype i = 0; i < simulation.model.steps.size(); ++i)
        if (!simulation.model.steps.at(i).isNull())
            line(say(QT_TRANSLATE_NOOP("Simulate", "wait: %1"))
                     .arg(QString::fromStdString(
                         simulation.model.flow.stations[std::size_t(i)].name)),
                result.stations[std::size_t(i)].wait);
    for (std::size_t i = 0; i < result.utilisation.size(); ++i)
        if (result.utilisation[i])
            printResult(u"%1\t%2"_s.arg(
                say(QT_TRANSLATE_NOOP("Simulate", "utilisation: %1"))
                    .arg(QString::fromStdString(simulation.model.flow.pools[i].name)),
                shareText(result.utilisation[i]->mean)));
    for (const QString& remark : simulation.model.remarks)
        printMessage(remark);
}

int simulateCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    readArguments(parser, arguments, { u"FILE"_s });
    const StreamRun run = runIn(parser);
    const auto store = ProjectStore::open(
        parser.positionalArguments().constFirst(), ProjectStore::Access::ReadOnly);
    const Project& project = store->written();
    QElapsedTimer timer;
    timer.start();
    const StreamSimulation simulation = simulated(parser, project, run);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!simulation.isDone())
        throw CommandFailure { simulation.problems().join(u'\n') };
    const QString log = parser.value(u"log"_s);
    if (parser.isSet(u"log"_s))
        writeChecked(log,
            log.endsWith(u".xes"_s) ? simulatedLogXes(simulation) : simulatedLogCsv(simulation));
    if (const QString sentence = endSentence(simulation.result().end); !sentence.isEmpty())
        printMessage(sentence);
    if (parser.isSet(u"json"_s))
        printBytes(json(simulation, parser, run, seconds));
    else
        print(simulation,
            DayLength(std::chrono::duration_cast<std::chrono::minutes>(
                std::chrono::seconds(std::llround(simulation.model.day)))));
    return 0;
}
