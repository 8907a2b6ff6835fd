// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/valuestreamrows.h"
#include "app/project/table.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static ValueError notLike(const QString& text, const char* example)
{
    return { QCoreApplication::translate("ProjectValues", "“%1” is not a text like “%2”")
                 .arg(text.left(60), QLatin1StringView(example)) };
}

/// A small value as one text; the same in a row and in JSON.
template <typename V, QString (*toText)(const V&), std::optional<V> (*fromText)(const QString&)>
struct TextCodec {
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = false;

    static V parsed(const QString& text)
    {
        std::optional<V> value = fromText(text);
        if (!value)
            throw notLike(text, Codec<V>::example);
        return *value;
    }
    static void bind(Statement& s, int parameter, const V& value)
    {
        const QString text = toText(value);
        parsed(text); // what could not be read again is not written
        bindText(s, parameter, text);
    }
    static V read(const Statement& s, int column) { return parsed(readText(s, column)); }
    static QJsonValue toJson(const V& value) { return toText(value); }
    static V fromJson(const QJsonValue& json) { return parsed(textFromJson(json)); }
};

template <> struct Codec<Provenance> : TextCodec<Provenance, provenanceText, provenanceFromText> {
    static constexpr const char* example = "measured n=20 low=600 high=900 period=13-19 Nov";
    static constexpr const char* jsonType
        = "provenance: text like measured n=20 low=600 high=900 period=13-19 Nov";
};

template <> struct Codec<TimeShape> : TextCodec<TimeShape, timeShapeText, timeShapeFromText> {
    static constexpr const char* example = "lognormal cv=1200";
    static constexpr const char* jsonType
        = "shape: text like lognormal cv=1200, triangular min=600 mode=900 max=3600";
};

static void addStreams(Tables& tables)
{
    tables.add(u"value_stream"_s, &Project::valueStreams,
        {
            column(u"name"_s, &ValueStream::name),
            column(u"day_length_min"_s, &ValueStream::dayLength),
            column(u"source"_s, &ValueStream::source),
            reference(u"evidence_id"_s, &ValueStream::evidenceId, u"evidence"_s, Orphan::Unlinked),
            column(u"cases"_s, &ValueStream::cases),
            column(u"median_lead_time_s"_s, &ValueStream::medianLeadTime),
            column(u"p85_lead_time_s"_s, &ValueStream::p85LeadTime),
            column(u"visible_path_ppm"_s, &ValueStream::visiblePathPpm),
            column(u"demand_milli"_s, &ValueStream::demandMilli),
            column(u"demand_provenance"_s, &ValueStream::demandProvenance),
            column(u"arrival_variation_milli"_s, &ValueStream::arrivalVariationMilli),
            column(u"cost_of_delay_milli"_s, &ValueStream::costOfDelayMilli),
            column(u"currency"_s, &ValueStream::currency),
            reference(
                u"calendar_id"_s, &ValueStream::calendarId, u"work_calendar"_s, Orphan::Unlinked),
            reference(
                u"wall_photo_id"_s, &ValueStream::wallPhotoId, u"evidence"_s, Orphan::Unlinked),
            column(u"wall_photo_opacity_ppm"_s, &ValueStream::wallPhoto, &WallPhoto::opacityPpm),
            column(u"wall_photo_position"_s, &ValueStream::wallPhoto, &WallPhoto::position),
            column(u"wall_photo_scale_milli"_s, &ValueStream::wallPhoto, &WallPhoto::scaleMilli),
            column(u"mapped_backwards"_s, &ValueStream::mappedBackwards),
        });
}

static void addSteps(Tables& tables)
{
    tables.add(u"step"_s, &Project::steps,
        {
            reference(u"stream_id"_s, &Step::streamId, u"value_stream"_s, Orphan::Removed),
            column(u"name"_s, &Step::name),
            reference(u"team_id"_s, &Step::teamId, u"team"_s, Orphan::Unlinked),
            column(u"process_time_s"_s, &Step::processTime),
            column(u"lead_time_s"_s, &Step::leadTime),
            column(u"complete_accurate_ppm"_s, &Step::completeAccuratePpm),
            column(u"judged_items"_s, &Step::judgedItems),
            column(u"people"_s, &Step::people),
            column(u"queue"_s, &Step::queue),
            column(u"map_position"_s, &Step::position),
            column(u"count"_s, &Step::count),
            column(u"p85_lead_time_s"_s, &Step::p85LeadTime),
            column(u"p85_process_time_s"_s, &Step::p85ProcessTime),
            words(u"kind"_s, &Step::kind,
                { u"process"_s, u"supplier"_s, u"customer"_s, u"inventory"_s }),
            column(u"value_added_time_s"_s, &Step::valueAddedTime),
            column(u"people_per_item"_s, &Step::peoplePerItem),
            column(u"process_time_shape"_s, &Step::processTimeShape),
            column(u"batch_size"_s, &Step::batchSize),
            column(u"setup_time_s"_s, &Step::setupTime),
            column(u"wip_limit"_s, &Step::wipLimit),
            column(u"slot_times"_s, &Step::slotTimes),
            column(u"slot_capacity"_s, &Step::slotCapacity),
            column(u"queue_capacity"_s, &Step::queueCapacity),
            column(u"patience_s"_s, &Step::patience),
            column(u"priority"_s, &Step::priority),
            words(u"preemption"_s, &Step::preemption,
                { u"none"_s, u"resume"_s, u"restart"_s, u"resample"_s }),
            words(u"split"_s, &Step::split, { u"by_shares"_s, u"and"_s, u"xor"_s }),
            column(u"pain"_s, &Step::pain),
            column(u"note"_s, &Step::note),
            words(u"muda"_s, &Step::muda, { u"unsaid"_s, u"type_1"_s, u"type_2"_s }),
            column(u"muda_reason"_s, &Step::mudaReason),
            column(u"queue_overhead_min"_s, &Step::queueCost, &QueueCost::overheadMinutes),
            column(u"queue_reopen_ppm"_s, &Step::queueCost, &QueueCost::reopenPpm),
            column(u"queue_context_change_ppm"_s, &Step::queueCost, &QueueCost::contextChangePpm),
            column(u"queue_pulse"_s, &Step::queueCost, &QueueCost::pulse),
            column(u"queue_risk_note"_s, &Step::queueCost, &QueueCost::riskNote),
            column(u"process_time_provenance"_s, &Step::processTimeProvenance),
            column(u"lead_time_provenance"_s, &Step::leadTimeProvenance),
            column(u"complete_accurate_provenance"_s, &Step::completeAccurateProvenance),
            column(u"people_provenance"_s, &Step::peopleProvenance),
            column(u"queue_provenance"_s, &Step::queueProvenance),
        });
}

static void addHandoffs(Tables& tables)
{
    tables.add(u"handoff"_s, &Project::handoffs,
        {
            reference(u"stream_id"_s, &Handoff::streamId, u"value_stream"_s, Orphan::Removed),
            reference(u"from_step_id"_s, &Handoff::fromStepId, u"step"_s, Orphan::Removed),
            reference(u"to_step_id"_s, &Handoff::toStepId, u"step"_s, Orphan::Removed),
            column(u"send_back"_s, &Handoff::sendBack),
            column(u"share_ppm"_s, &Handoff::sharePpm),
            words(u"channel"_s, &Handoff::channel,
                { u"ticket"_s, u"meeting"_s, u"mail"_s, u"chat"_s, u"interface"_s,
                    u"automation"_s }),
            column(u"information_mismatch"_s, &Handoff::informationMismatch),
            column(u"process_mismatch"_s, &Handoff::processMismatch),
            column(u"tooling_mismatch"_s, &Handoff::toolingMismatch),
            column(u"capacity_mismatch"_s, &Handoff::capacityMismatch),
            column(u"count"_s, &Handoff::count),
            column(u"rarest_in"_s, &Handoff::rarestIn),
            column(u"median_wait_s"_s, &Handoff::medianWait),
            column(u"p85_wait_s"_s, &Handoff::p85Wait),
            words(u"bad_input"_s, &Handoff::badInput,
                { u"unsaid"_s, u"fix_in_place"_s, u"clarify"_s, u"send_back"_s }),
            column(u"bad_input_ppm"_s, &Handoff::badInputPpm),
            column(u"bad_input_time_s"_s, &Handoff::badInputTime),
            column(u"information_example"_s, &Handoff::informationExample),
            column(u"process_example"_s, &Handoff::processExample),
            column(u"tooling_example"_s, &Handoff::toolingExample),
            column(u"capacity_example"_s, &Handoff::capacityExample),
            words(u"flow"_s, &Handoff::flow,
                { u"item"_s, u"manual_information"_s, u"electronic_information"_s }),
            column(u"volume_milli"_s, &Handoff::volumeMilli),
            words(u"decision"_s, &Handoff::decision,
                { u"undecided"_s, u"remove"_s, u"self_service"_s, u"keep_and_improve"_s,
                    u"ticket_as_last_resort"_s }),
            column(u"decision_reason"_s, &Handoff::decisionReason),
        });
}

/// What is written on the map and planned for it.
static void addPlans(Tables& tables)
{
    const QString calendar = u"work_calendar"_s;
    tables.add(u"future_change"_s, &Project::futureChanges,
        {
            reference(u"stream_id"_s, &FutureChange::streamId, u"value_stream"_s, Orphan::Removed),
            words(u"kind"_s, &FutureChange::kind,
                { u"remove_step"_s, u"remove_handoff"_s, u"merge_teams"_s, u"automate"_s,
                    u"self_service"_s, u"add_person"_s, u"cut_batch"_s, u"set_wip_limit"_s,
                    u"change_calendar"_s, u"set_value"_s }),
            reference(u"step_id"_s, &FutureChange::stepId, u"step"_s, Orphan::Unlinked),
            reference(u"handoff_id"_s, &FutureChange::handoffId, u"handoff"_s, Orphan::Unlinked),
            reference(u"team_id"_s, &FutureChange::teamId, u"team"_s, Orphan::Unlinked),
            reference(u"other_team_id"_s, &FutureChange::otherTeamId, u"team"_s, Orphan::Unlinked),
            reference(u"calendar_id"_s, &FutureChange::calendarId, calendar, Orphan::Unlinked),
            words(u"value"_s, &FutureChange::value,
                { u"process_time"_s, u"lead_time"_s, u"complete_accurate"_s, u"people"_s,
                    u"queue"_s, u"setup_time"_s, u"demand"_s, u"share"_s, u"interrupts"_s }),
            column(u"amount"_s, &FutureChange::amount),
            column(u"is_on"_s, &FutureChange::on),
            column(u"note"_s, &FutureChange::note),
        });
    tables.add(u"map_note"_s, &Project::mapNotes,
        {
            reference(u"stream_id"_s, &MapNote::streamId, u"value_stream"_s, Orphan::Removed),
            reference(u"step_id"_s, &MapNote::stepId, u"step"_s, Orphan::Unlinked),
            reference(u"handoff_id"_s, &MapNote::handoffId, u"handoff"_s, Orphan::Unlinked),
            column(u"map_position"_s, &MapNote::position),
            words(
                u"kind"_s, &MapNote::kind, { u"burst"_s, u"pain"_s, u"note"_s, u"parking_lot"_s }),
            column(u"text"_s, &MapNote::text),
            words(u"waste"_s, &MapNote::waste,
                { u"none"_s, u"partially_done_work"_s, u"extra_features"_s, u"relearning"_s,
                    u"handoffs"_s, u"task_switching"_s, u"delays"_s, u"defects"_s, u"manual_work"_s,
                    u"heroics"_s, u"unused_talent"_s }),
            column(u"owner"_s, &MapNote::owner),
            column(u"due_date"_s, &MapNote::due),
            column(u"votes"_s, &MapNote::votes),
            column(u"done"_s, &MapNote::done),
            reference(u"change_id"_s, &MapNote::changeId, u"future_change"_s, Orphan::Unlinked),
        });
}

static void addSilosAndRequests(Tables& tables)
{
    tables.add(u"silo_rating"_s, &Project::siloRatings,
        {
            reference(u"team_id"_s, &SiloRating::teamId, u"team"_s, Orphan::Removed),
            reference(u"other_team_id"_s, &SiloRating::otherTeamId, u"team"_s, Orphan::Removed),
            column(u"context"_s, &SiloRating::context),
            column(u"backlog"_s, &SiloRating::backlog),
            column(u"incentives"_s, &SiloRating::incentives),
            column(u"note"_s, &SiloRating::note),
        });
    const QStringList rungs { u"ticket"_s, u"form"_s, u"interface"_s, u"run_it"_s,
        u"define_and_run_it"_s };
    const auto met = [](const QString& name, bool OaasRequirements::*member) {
        return column(name, &RequestType::requirements, member);
    };
    tables.add(u"request_type"_s, &Project::requestTypes,
        {
            column(u"name"_s, &RequestType::name),
            reference(u"stream_id"_s, &RequestType::streamId, u"value_stream"_s, Orphan::Unlinked),
            reference(u"handoff_id"_s, &RequestType::handoffId, u"handoff"_s, Orphan::Unlinked),
            words(u"rung_now"_s, &RequestType::rungNow, rungs),
            words(u"rung_wanted"_s, &RequestType::rungWanted, rungs),
            column(u"defines"_s, &RequestType::defines),
            column(u"runs"_s, &RequestType::runs),
            column(u"governs"_s, &RequestType::governs),
            met(u"is_lightweight"_s, &OaasRequirements::lightweight),
            met(u"uses_common_tools"_s, &OaasRequirements::commonTools),
            met(u"takes_any_tool"_s, &OaasRequirements::anyTool),
            met(u"has_access_control"_s, &OaasRequirements::accessControl),
            met(u"is_understandable"_s, &OaasRequirements::understandable),
            met(u"keeps_final_control"_s, &OaasRequirements::finalControl),
            met(u"has_monitoring"_s, &OaasRequirements::monitoring),
            met(u"fits_any_model"_s, &OaasRequirements::anyModel),
            column(u"monthly_volume"_s, &RequestType::monthlyVolume),
            column(u"adoption_ppm"_s, &RequestType::adoptionPpm),
            column(u"wait_min"_s, &RequestType::waitMinutes),
            column(u"work_min"_s, &RequestType::workMinutes),
        });
}

void addValueStreamTables(Tables& tables)
{
    addStreams(tables);
    addSteps(tables);
    addHandoffs(tables);
    addPlans(tables);
    addSilosAndRequests(tables);
}
