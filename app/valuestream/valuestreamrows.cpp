// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/valuestreamrows.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

void addValueStreamTables(Tables& tables)
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
        });
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
        });
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
        });
}
