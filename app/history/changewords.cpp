// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/changewords.h"
#include "app/errorbudget/errorbudgetwords.h"
#include "app/history/columnwords.h"
#include "app/history/streamchangewords.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "app/project/table.h"
#include "app/toil/toilsummary.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

/// "What is this column?" as its description says, looked up once.
struct ColumnKind {
    QString jsonType = {};
    QString parent = {}; ///< Of a reference.
    QStringList words = {}; ///< Of an enumeration.
};

static ColumnKind kindOf(const QString& table, const QString& column)
{
    static const QHash<QString, ColumnKind> kinds = [] {
        QHash<QString, ColumnKind> result;
        for (const auto& described : projectTables().all()) {
            const QList<Table::ColumnName> columns = described->columns();
            for (const Table::ColumnName& name : columns) {
                ColumnKind kind { name.jsonType };
                static const QString reference = u"id of a "_s;
                if (kind.jsonType.startsWith(reference))
                    kind.parent = kind.jsonType.mid(reference.size());
                if (kind.jsonType.contains(u" | "_s))
                    kind.words = kind.jsonType.split(u" | "_s);
                result.insert(described->name() + u'.' + name.name, kind);
            }
        }
        return result;
    }();
    return kinds.value(table + u'.' + column);
}

QString tableWord(const QString& table)
{
    const TableWords* words = tableWords(table);
    return words ? ChangeWords::tr(words->word) : table;
}

/// A toil task's attribute; nothing for other columns.
static std::optional<ToilAttribute> toilAttribute(const QString& table, const QString& column)
{
    if (table != "toil_task"_L1)
        return {};
    const QStringList attributes { u"manual"_s, u"repetitive"_s, u"automatable"_s, u"tactical"_s,
        u"without_enduring_value"_s, u"grows_with_service"_s };
    const qsizetype index = attributes.indexOf(column);
    return index < 0 ? std::optional<ToilAttribute>() : ToilAttribute(index);
}

QString columnWord(const QString& table, const QString& column)
{
    const char* word = columnWords(table, column);
    return word ? ChangeWords::tr(word) : column;
}

Subject subjectOf(const QString& table)
{
    const TableWords* words = tableWords(table);
    return words ? words->subject : Subject::Overview;
}

QString shortened(const QString& text, int length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1).trimmed() + u'…';
}

bool holdsText(const QString& table, const QString& column)
{
    return kindOf(table, column).jsonType == "text"_L1 && column != "sha256"_L1
        && column != "unit"_L1 && !column.endsWith("_unit"_L1);
}

// ---- The names of rows

static QString nameOf(const Measurement& measurement, const Project& project)
{
    const Measure* measure = findById(project.measures, measurement.measureId);
    const QString date = formatDate(measurement.date);
    return measure && !measure->name.trimmed().isEmpty() ? shortened(measure->name) + u' ' + date
                                                         : date;
}

static QString nameOf(const Step& step) { return shortened(stepName(step)); }

static QString nameOf(const Handoff& handoff, const Project& project)
{
    const Step* from = findById(project.steps, handoff.fromStepId);
    const Step* to = findById(project.steps, handoff.toStepId);
    return (from ? nameOf(*from) : u"?"_s) + u" → "_s + (to ? nameOf(*to) : u"?"_s);
}

/// "Automate Review": what is done, and to what.
static QString nameOf(const FutureChange& change, const Project& project)
{
    const Step* step = findById(project.steps, change.stepId);
    const Handoff* handoff = findById(project.handoffs, change.handoffId);
    const Team* team = findById(project.teams, change.teamId);
    const QString target = step ? nameOf(*step)
        : handoff               ? nameOf(*handoff, project)
        : team                  ? shortened(team->name)
                                : QString();
    return target.isEmpty() ? changeKindName(change.kind)
                            : changeKindName(change.kind) + u' ' + target;
}

static QString nameOf(const SiloRating& rating, const Project& project)
{
    const Team* team = findById(project.teams, rating.teamId);
    const Team* other = findById(project.teams, rating.otherTeamId);
    return (team ? shortened(team->name) : u"?"_s) + u" / "_s
        + (other ? shortened(other->name) : u"?"_s);
}

static QString nameOf(const Objective& objective, const Project& project)
{
    const Service* service = findById(project.services, objective.serviceId);
    return shortened((service ? service->name + u' ' : QString()) + objective.indicator);
}

static QString nameOf(const PolicyRule& rule)
{
    return shortened(
        rule.action.trimmed().isEmpty() ? triggerText(rule, std::chrono::days(0)) : rule.action);
}

/// `say` of the row of that id in the list, "(unnamed)" where that is empty; empty without a row.
template <typename T, typename Say>
static QString named(const QList<T>& list, const QUuid& id, const Say& say)
{
    const T* row = findById(list, id);
    if (!row)
        return {};
    const QString name = shortened(say(*row));
    return name.isEmpty() ? ChangeWords::tr("(unnamed)") : name;
}

static QString nameIn(const QString& table, const QUuid& id, const Project& p)
{
    const auto member = [](auto part) { return [part](const auto& row) { return row.*part; }; };
    const auto within = [&p](const auto& row) { return nameOf(row, p); };
    if (table == "team"_L1)
        return named(p.teams, id, member(&Team::name));
    if (table == "service"_L1)
        return named(p.services, id, member(&Service::name));
    if (table == "action"_L1)
        return named(p.actions, id, member(&Action::title));
    if (table == "measure"_L1)
        return named(p.measures, id, member(&Measure::name));
    if (table == "measurement"_L1)
        return named(p.measurements, id, within);
    if (table == "phase"_L1)
        return named(p.phases, id, member(&Phase::name));
    if (table == "evidence"_L1)
        return named(p.evidence, id, member(&Evidence::name));
    if (table == "kata_board"_L1)
        return named(p.kataBoards, id, member(&KataBoard::focusProcess));
    if (table == "obstacle"_L1)
        return named(p.obstacles, id, member(&Obstacle::text));
    if (table == "experiment"_L1)
        return named(p.experiments, id, member(&Experiment::step));
    if (table == "value_stream"_L1)
        return named(p.valueStreams, id, member(&ValueStream::name));
    if (table == "step"_L1)
        return named(p.steps, id, [](const Step& step) { return nameOf(step); });
    if (table == "handoff"_L1)
        return named(p.handoffs, id, within);
    if (table == "work_calendar"_L1)
        return named(p.calendars, id, member(&StoredCalendar::name));
    if (table == "future_change"_L1)
        return named(p.futureChanges, id, within);
    if (table == "map_note"_L1)
        return named(p.mapNotes, id, member(&MapNote::text));
    if (table == "silo_rating"_L1)
        return named(p.siloRatings, id, within);
    if (table == "request_type"_L1)
        return named(p.requestTypes, id, member(&RequestType::name));
    if (table == "objective"_L1)
        return named(p.objectives, id, within);
    if (table == "budget_loss"_L1)
        return named(p.budgetLosses, id, member(&BudgetLoss::label));
    if (table == "policy_rule"_L1)
        return named(p.policyRules, id, [](const PolicyRule& rule) { return nameOf(rule); });
    if (table == "toil_task"_L1)
        return named(p.toilTasks, id, member(&ToilTask::name));
    if (table == "org_criterion"_L1)
        return named(
            p.orgCriteria, id, [](const OrgCriterion& row) { return orgCriterionName(row); });
    return {};
}

QString rowName(
    const QString& table, const QString& id, const Project& before, const Project& after)
{
    const QUuid uuid(id);
    if (uuid.isNull())
        return {};
    const QString name = nameIn(table, uuid, after);
    return name.isEmpty() ? nameIn(table, uuid, before) : name;
}

// ---- Values

static QString nothing() { return ChangeWords::tr("nothing"); }

static QString wordOfChoice(const QString& table, const QString& column, int index)
{
    if (QString word = streamChoiceWord(table, column, index); !word.isEmpty())
        return word;
    if (table == "objective"_L1)
        return methodText(BudgetingMethod(index));
    if (table == "obstacle"_L1)
        return obstacleStateWord(ObstacleState(index));
    if (table == "action"_L1)
        return subjectName(Subject(index));
    if (table == "policy_rule"_L1 && column == "applies_when"_L1)
        switch (PolicyTrigger(index)) {
        case PolicyTrigger::BudgetLeftAbove:
            return ChangeWords::tr("budget left is above");
        case PolicyTrigger::BudgetLeftAtMost:
            return ChangeWords::tr("budget left is at most");
        case PolicyTrigger::IncidentShareAtLeast:
            return ChangeWords::tr("one incident takes at least");
        }
    return {};
}

/// The unit of a number in thousandths, which stands in the row or the one it belongs to.
static QString unitOf(
    const QString& table, const QString& column, const QUuid& id, const Project& project)
{
    if (table == "measure"_L1) {
        const Measure* row = findById(project.measures, id);
        return row ? row->unit : QString();
    }
    if (table == "measurement"_L1) {
        const Measurement* row = findById(project.measurements, id);
        const Measure* measure = row ? findById(project.measures, row->measureId) : nullptr;
        return measure ? measure->unit : QString();
    }
    if (table == "experiment"_L1) {
        const Experiment* row = findById(project.experiments, id);
        return row ? row->unit : QString();
    }
    if (table == "kata_board"_L1) {
        const KataBoard* row = findById(project.kataBoards, id);
        if (!row)
            return {};
        return column.startsWith("outcome"_L1) ? row->outcome.unit : row->process.unit;
    }
    return {};
}

/// How long a day is where the row's durations are spoken of.
static DayLength dayLengthOf(const QString& table, const QUuid& id, const Project& project)
{
    QUuid stream = id;
    if (const Step* step = table == "step"_L1 ? findById(project.steps, id) : nullptr)
        stream = step->streamId;
    else if (const Handoff* h = table == "handoff"_L1 ? findById(project.handoffs, id) : nullptr)
        stream = h->streamId;
    const ValueStream* found = findById(project.valueStreams, stream);
    return found ? found->dayLength : calendarDay;
}

static QString budgetWords(const QString& table, const QUuid& id, qint64 value, const Project& p)
{
    const BudgetLoss* loss = table == "budget_loss"_L1 ? findById(p.budgetLosses, id) : nullptr;
    const Objective* objective = findById(p.objectives, loss ? loss->objectiveId : id);
    if (!objective)
        return formatNumber(double(value));
    return budgetAmount(*objective, lossAmount(*objective, value));
}

/// Hours and minutes, however many hours there are.
static QString hoursAndMinutes(qint64 minutes)
{
    constexpr DayLength never { 1'000'000'000 };
    return formatDuration(std::chrono::milliseconds(std::chrono::minutes(minutes)), never);
}

static QString strength(qint64 value)
{
    return value <= 0 ? ChangeWords::tr("not at all")
        : value == 1  ? ChangeWords::tr("partly")
                      : ChangeWords::tr("fully");
}

static QString integerWords(const QString& table, const QString& column, qint64 value,
    const QUuid& id, const Project& project)
{
    if (const auto words = streamNumberWords(table, column, value, id, project))
        return *words;
    if (column.endsWith("_ppm"_L1))
        return formatPpm(value);
    if (column == "times_per_week_milli"_L1)
        return formatMilli(value);
    if (column.endsWith("_milli"_L1))
        return formatMeasured(value, unitOf(table, column, id, project));
    if (column.endsWith("_min"_L1))
        return hoursAndMinutes(value);
    if (column.endsWith("_s"_L1))
        return formatDuration(std::chrono::milliseconds(std::chrono::seconds(value)),
            dayLengthOf(table, id, project));
    if (column.endsWith("_d"_L1))
        return formatDuration(std::chrono::milliseconds(std::chrono::days(value)));
    if (column == "size_bytes"_L1)
        return QLocale().formattedDataSize(value);
    if (column == "amount"_L1 || column == "steady_loss"_L1)
        return budgetWords(table, id, value, project);
    if (column.endsWith("_mismatch"_L1))
        return mismatchStrength(int(value));
    if (column == "level"_L1) {
        const OrgCriterion* criterion = findById(project.orgCriteria, id);
        return orgLevelName(criterion ? *criterion : OrgCriterion(), int(value));
    }
    if (toilAttribute(table, column))
        return strength(value);
    if (column == "swing"_L1 || column == "number"_L1)
        return QString::number(value);
    return formatNumber(double(value));
}

/// "no. 3": the row's place now; the number in the file says nothing to people.
static QString placeWords(const QString& table, const QUuid& id, const Project& project)
{
    const auto place = [&id](const auto& list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            if (list.at(i).id == id)
                return ChangeWords::tr("no. %1").arg(i + 1);
        return QString();
    };
    if (table == "team"_L1)
        return place(project.teams);
    if (table == "service"_L1)
        return place(project.services);
    if (table == "action"_L1)
        return place(project.actions);
    if (table == "measure"_L1)
        return place(project.measures);
    if (table == "phase"_L1)
        return place(project.phases);
    if (table == "kata_board"_L1)
        return place(project.kataBoards);
    if (table == "obstacle"_L1)
        return place(project.obstacles);
    if (table == "experiment"_L1)
        return place(project.experiments);
    if (table == "value_stream"_L1)
        return place(project.valueStreams);
    if (table == "step"_L1)
        return place(project.steps);
    if (table == "work_calendar"_L1)
        return place(project.calendars);
    if (table == "future_change"_L1)
        return place(project.futureChanges);
    if (table == "silo_rating"_L1)
        return place(project.siloRatings);
    if (table == "request_type"_L1)
        return place(project.requestTypes);
    if (table == "objective"_L1)
        return place(project.objectives);
    if (table == "policy_rule"_L1)
        return place(project.policyRules);
    if (table == "toil_task"_L1)
        return place(project.toilTasks);
    if (table == "org_criterion"_L1)
        return place(project.orgCriteria);
    return {};
}

static QString timeWords(const QString& text)
{
    const QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    return when.isValid() ? formatDateTime(when.toLocalTime()) : text;
}

static QString textWords(const ColumnKind& kind, const QString& table, const QString& column,
    const QString& text, const QUuid& id, const Project& project)
{
    if (text.trimmed().isEmpty())
        return nothing();
    if (const auto words = streamTextWords(table, column, text, id, project))
        return shortened(*words);
    if (!kind.parent.isEmpty()) {
        const QString name = nameIn(kind.parent, QUuid(text), project);
        return name.isEmpty() ? ChangeWords::tr("something that is gone") : name;
    }
    if (!kind.words.isEmpty()) {
        const qsizetype index = kind.words.indexOf(text);
        return index < 0 ? text : wordOfChoice(table, column, int(index));
    }
    if (kind.jsonType == "date"_L1) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? formatDate(date) : text;
    }
    if (kind.jsonType == "time"_L1)
        return timeWords(text);
    if (column == "sha256"_L1)
        return text.left(8) + u'…';
    if (kind.jsonType == "[x, y]"_L1)
        return ChangeWords::tr("placed by hand");
    return shortened(text);
}

QString valueWords(const QString& table, const QString& column, const QJsonValue& value,
    const Project& project, const QString& id)
{
    const QUuid uuid(id);
    if (column == "position"_L1)
        return placeWords(table, uuid, project);
    if (value.isNull() || value.isUndefined())
        return nothing();
    const ColumnKind kind = kindOf(table, column);
    if (value.isArray())
        return ChangeWords::tr("placed by hand");
    if (kind.jsonType == "true or false"_L1) {
        const bool yes = value.isBool() ? value.toBool() : value.toInteger() != 0;
        return yes ? ChangeWords::tr("yes") : ChangeWords::tr("no");
    }
    if (value.isString())
        return textWords(kind, table, column, value.toString(), uuid, project);
    return integerWords(table, column, value.toInteger(), uuid, project);
}
