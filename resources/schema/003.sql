-- SPDX-License-Identifier: GPL-3.0-or-later
-- Value streams in full: what a queue and a simulation need of a step, where numbers come from, typed
-- handoffs, notes, the future state as a list of changes, calendars, silos and request types.

CREATE TABLE work_calendar (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    zone TEXT NOT NULL CHECK (length(zone) <= 1000),
    hours TEXT NOT NULL CHECK (length(hours) <= 10000),
    holidays TEXT NOT NULL CHECK (length(holidays) <= 10000),
    freezes TEXT NOT NULL CHECK (length(freezes) <= 10000)
) STRICT, WITHOUT ROWID;

ALTER TABLE team ADD COLUMN calendar_id TEXT REFERENCES work_calendar (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE team ADD COLUMN interrupt_ppm INTEGER NOT NULL DEFAULT 0 CHECK (interrupt_ppm BETWEEN 0 AND 1000000);

ALTER TABLE value_stream ADD COLUMN demand_milli INTEGER CHECK (demand_milli BETWEEN 0 AND 1000000000000);
ALTER TABLE value_stream ADD COLUMN demand_provenance TEXT NOT NULL DEFAULT '' CHECK (length(demand_provenance) <= 10000 AND (demand_provenance = '' OR demand_provenance GLOB 'unsaid *' OR demand_provenance GLOB 'measured*' OR demand_provenance GLOB 'estimated*' OR demand_provenance GLOB 'guess*'));
ALTER TABLE value_stream ADD COLUMN arrival_variation_milli INTEGER NOT NULL DEFAULT 1000 CHECK (arrival_variation_milli BETWEEN 0 AND 1000000);
ALTER TABLE value_stream ADD COLUMN cost_of_delay_milli INTEGER CHECK (cost_of_delay_milli BETWEEN 0 AND 1000000000000000);
ALTER TABLE value_stream ADD COLUMN currency TEXT NOT NULL DEFAULT '' CHECK (length(currency) <= 1000);
ALTER TABLE value_stream ADD COLUMN calendar_id TEXT REFERENCES work_calendar (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE value_stream ADD COLUMN wall_photo_id TEXT REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE value_stream ADD COLUMN wall_photo_opacity_ppm INTEGER NOT NULL DEFAULT 500000 CHECK (wall_photo_opacity_ppm BETWEEN 0 AND 1000000);
ALTER TABLE value_stream ADD COLUMN wall_photo_position TEXT CHECK (length(wall_photo_position) <= 60);
ALTER TABLE value_stream ADD COLUMN wall_photo_scale_milli INTEGER NOT NULL DEFAULT 1000 CHECK (wall_photo_scale_milli BETWEEN 1 AND 1000000);
ALTER TABLE value_stream ADD COLUMN mapped_backwards INTEGER NOT NULL DEFAULT 0 CHECK (mapped_backwards BETWEEN 0 AND 1);

ALTER TABLE step ADD COLUMN kind TEXT NOT NULL DEFAULT 'process' CHECK (kind IN ('process', 'supplier', 'customer', 'inventory'));
ALTER TABLE step ADD COLUMN value_added_time_s INTEGER CHECK (value_added_time_s BETWEEN 0 AND 3162240000);
ALTER TABLE step ADD COLUMN people_per_item INTEGER NOT NULL DEFAULT 1 CHECK (people_per_item BETWEEN 1 AND 1000000);
ALTER TABLE step ADD COLUMN process_time_shape TEXT NOT NULL DEFAULT 'exponential' CHECK (length(process_time_shape) BETWEEN 5 AND 200);
ALTER TABLE step ADD COLUMN batch_size INTEGER NOT NULL DEFAULT 1 CHECK (batch_size BETWEEN 1 AND 1000000);
ALTER TABLE step ADD COLUMN setup_time_s INTEGER NOT NULL DEFAULT 0 CHECK (setup_time_s BETWEEN 0 AND 3162240000);
ALTER TABLE step ADD COLUMN wip_limit INTEGER CHECK (wip_limit BETWEEN 1 AND 1000000);
ALTER TABLE step ADD COLUMN slot_times TEXT NOT NULL DEFAULT '' CHECK (length(slot_times) <= 10000);
ALTER TABLE step ADD COLUMN slot_capacity INTEGER CHECK (slot_capacity BETWEEN 1 AND 1000000);
ALTER TABLE step ADD COLUMN queue_capacity INTEGER CHECK (queue_capacity BETWEEN 0 AND 2147483647);
ALTER TABLE step ADD COLUMN patience_s INTEGER CHECK (patience_s BETWEEN 0 AND 3162240000);
ALTER TABLE step ADD COLUMN priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 9);
ALTER TABLE step ADD COLUMN preemption TEXT NOT NULL DEFAULT 'none' CHECK (preemption IN ('none', 'resume', 'restart', 'resample'));
ALTER TABLE step ADD COLUMN split TEXT NOT NULL DEFAULT 'by_shares' CHECK (split IN ('by_shares', 'and', 'xor'));
ALTER TABLE step ADD COLUMN pain INTEGER NOT NULL DEFAULT 0 CHECK (pain BETWEEN 0 AND 3);
ALTER TABLE step ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 10000);
ALTER TABLE step ADD COLUMN muda TEXT NOT NULL DEFAULT 'unsaid' CHECK (muda IN ('unsaid', 'type_1', 'type_2'));
ALTER TABLE step ADD COLUMN muda_reason TEXT NOT NULL DEFAULT '' CHECK (length(muda_reason) <= 10000);
ALTER TABLE step ADD COLUMN queue_overhead_min INTEGER CHECK (queue_overhead_min BETWEEN 0 AND 2147483647);
ALTER TABLE step ADD COLUMN queue_reopen_ppm INTEGER CHECK (queue_reopen_ppm BETWEEN 0 AND 1000000);
ALTER TABLE step ADD COLUMN queue_context_change_ppm INTEGER CHECK (queue_context_change_ppm BETWEEN 0 AND 1000000);
ALTER TABLE step ADD COLUMN queue_pulse INTEGER CHECK (queue_pulse BETWEEN 1 AND 5);
ALTER TABLE step ADD COLUMN queue_risk_note TEXT NOT NULL DEFAULT '' CHECK (length(queue_risk_note) <= 10000);
ALTER TABLE step ADD COLUMN process_time_provenance TEXT NOT NULL DEFAULT '' CHECK (length(process_time_provenance) <= 10000 AND (process_time_provenance = '' OR process_time_provenance GLOB 'unsaid *' OR process_time_provenance GLOB 'measured*' OR process_time_provenance GLOB 'estimated*' OR process_time_provenance GLOB 'guess*'));
ALTER TABLE step ADD COLUMN lead_time_provenance TEXT NOT NULL DEFAULT '' CHECK (length(lead_time_provenance) <= 10000 AND (lead_time_provenance = '' OR lead_time_provenance GLOB 'unsaid *' OR lead_time_provenance GLOB 'measured*' OR lead_time_provenance GLOB 'estimated*' OR lead_time_provenance GLOB 'guess*'));
ALTER TABLE step ADD COLUMN complete_accurate_provenance TEXT NOT NULL DEFAULT '' CHECK (length(complete_accurate_provenance) <= 10000 AND (complete_accurate_provenance = '' OR complete_accurate_provenance GLOB 'unsaid *' OR complete_accurate_provenance GLOB 'measured*' OR complete_accurate_provenance GLOB 'estimated*' OR complete_accurate_provenance GLOB 'guess*'));
ALTER TABLE step ADD COLUMN people_provenance TEXT NOT NULL DEFAULT '' CHECK (length(people_provenance) <= 10000 AND (people_provenance = '' OR people_provenance GLOB 'unsaid *' OR people_provenance GLOB 'measured*' OR people_provenance GLOB 'estimated*' OR people_provenance GLOB 'guess*'));
ALTER TABLE step ADD COLUMN queue_provenance TEXT NOT NULL DEFAULT '' CHECK (length(queue_provenance) <= 10000 AND (queue_provenance = '' OR queue_provenance GLOB 'unsaid *' OR queue_provenance GLOB 'measured*' OR queue_provenance GLOB 'estimated*' OR queue_provenance GLOB 'guess*'));

ALTER TABLE handoff ADD COLUMN bad_input TEXT NOT NULL DEFAULT 'unsaid' CHECK (bad_input IN ('unsaid', 'fix_in_place', 'clarify', 'send_back'));
ALTER TABLE handoff ADD COLUMN bad_input_ppm INTEGER CHECK (bad_input_ppm BETWEEN 0 AND 1000000);
ALTER TABLE handoff ADD COLUMN bad_input_time_s INTEGER CHECK (bad_input_time_s BETWEEN 0 AND 3162240000);
ALTER TABLE handoff ADD COLUMN information_example TEXT NOT NULL DEFAULT '' CHECK (length(information_example) <= 10000);
ALTER TABLE handoff ADD COLUMN process_example TEXT NOT NULL DEFAULT '' CHECK (length(process_example) <= 10000);
ALTER TABLE handoff ADD COLUMN tooling_example TEXT NOT NULL DEFAULT '' CHECK (length(tooling_example) <= 10000);
ALTER TABLE handoff ADD COLUMN capacity_example TEXT NOT NULL DEFAULT '' CHECK (length(capacity_example) <= 10000);
ALTER TABLE handoff ADD COLUMN flow TEXT NOT NULL DEFAULT 'item' CHECK (flow IN ('item', 'manual_information', 'electronic_information'));
ALTER TABLE handoff ADD COLUMN volume_milli INTEGER CHECK (volume_milli BETWEEN 0 AND 1000000000000);
ALTER TABLE handoff ADD COLUMN decision TEXT NOT NULL DEFAULT 'undecided' CHECK (decision IN ('undecided', 'remove', 'self_service', 'keep_and_improve', 'ticket_as_last_resort'));
ALTER TABLE handoff ADD COLUMN decision_reason TEXT NOT NULL DEFAULT '' CHECK (length(decision_reason) <= 10000);

CREATE TABLE future_change (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    stream_id TEXT NOT NULL REFERENCES value_stream (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('remove_step', 'remove_handoff', 'merge_teams', 'automate', 'self_service', 'add_person', 'cut_batch', 'set_wip_limit', 'change_calendar', 'set_value')),
    step_id TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    handoff_id TEXT REFERENCES handoff (id) DEFERRABLE INITIALLY DEFERRED,
    team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    other_team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    calendar_id TEXT REFERENCES work_calendar (id) DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL CHECK (value IN ('process_time', 'lead_time', 'complete_accurate', 'people', 'queue', 'setup_time', 'demand', 'share', 'interrupts')),
    amount INTEGER CHECK (amount BETWEEN 0 AND 1000000000000),
    is_on INTEGER NOT NULL CHECK (is_on BETWEEN 0 AND 1),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE map_note (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    stream_id TEXT NOT NULL REFERENCES value_stream (id) DEFERRABLE INITIALLY DEFERRED,
    step_id TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    handoff_id TEXT REFERENCES handoff (id) DEFERRABLE INITIALLY DEFERRED,
    map_position TEXT CHECK (length(map_position) <= 60),
    kind TEXT NOT NULL CHECK (kind IN ('burst', 'pain', 'note', 'parking_lot')),
    text TEXT NOT NULL CHECK (length(text) <= 10000),
    waste TEXT NOT NULL CHECK (waste IN ('none', 'partially_done_work', 'extra_features', 'relearning', 'handoffs', 'task_switching', 'delays', 'defects', 'manual_work', 'heroics', 'unused_talent')),
    owner TEXT NOT NULL CHECK (length(owner) <= 10000),
    due_date TEXT CHECK (due_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    votes INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 1000000),
    done INTEGER NOT NULL CHECK (done BETWEEN 0 AND 1),
    change_id TEXT REFERENCES future_change (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE silo_rating (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    team_id TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    other_team_id TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    context INTEGER NOT NULL CHECK (context BETWEEN 0 AND 3),
    backlog INTEGER NOT NULL CHECK (backlog BETWEEN 0 AND 3),
    incentives INTEGER NOT NULL CHECK (incentives BETWEEN 0 AND 3),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE request_type (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    stream_id TEXT REFERENCES value_stream (id) DEFERRABLE INITIALLY DEFERRED,
    handoff_id TEXT REFERENCES handoff (id) DEFERRABLE INITIALLY DEFERRED,
    rung_now TEXT NOT NULL CHECK (rung_now IN ('ticket', 'form', 'interface', 'run_it', 'define_and_run_it')),
    rung_wanted TEXT NOT NULL CHECK (rung_wanted IN ('ticket', 'form', 'interface', 'run_it', 'define_and_run_it')),
    defines TEXT NOT NULL CHECK (length(defines) <= 10000),
    runs TEXT NOT NULL CHECK (length(runs) <= 10000),
    governs TEXT NOT NULL CHECK (length(governs) <= 10000),
    is_lightweight INTEGER NOT NULL CHECK (is_lightweight BETWEEN 0 AND 1),
    uses_common_tools INTEGER NOT NULL CHECK (uses_common_tools BETWEEN 0 AND 1),
    takes_any_tool INTEGER NOT NULL CHECK (takes_any_tool BETWEEN 0 AND 1),
    has_access_control INTEGER NOT NULL CHECK (has_access_control BETWEEN 0 AND 1),
    is_understandable INTEGER NOT NULL CHECK (is_understandable BETWEEN 0 AND 1),
    keeps_final_control INTEGER NOT NULL CHECK (keeps_final_control BETWEEN 0 AND 1),
    has_monitoring INTEGER NOT NULL CHECK (has_monitoring BETWEEN 0 AND 1),
    fits_any_model INTEGER NOT NULL CHECK (fits_any_model BETWEEN 0 AND 1),
    monthly_volume INTEGER CHECK (monthly_volume BETWEEN 0 AND 2147483647),
    adoption_ppm INTEGER CHECK (adoption_ppm BETWEEN 0 AND 1000000),
    wait_min INTEGER CHECK (wait_min BETWEEN 0 AND 2147483647),
    work_min INTEGER CHECK (work_min BETWEEN 0 AND 2147483647)
) STRICT, WITHOUT ROWID;
