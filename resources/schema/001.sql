-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first form of a project file. A released file is never changed: the next form is 002.sql with
-- what leads there from here. Columns stand in the order of the descriptions in app/*/…rows.cpp.
-- Rows of a list carry their order in `position`; references are checked at COMMIT.

CREATE TABLE project_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL CHECK (length(title) <= 10000),
    organisation TEXT NOT NULL CHECK (length(organisation) <= 10000),
    scope TEXT NOT NULL CHECK (length(scope) <= 10000),
    version TEXT NOT NULL CHECK (length(version) <= 1000)
) STRICT;

CREATE TABLE team (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 1000000),
    weekly_per_person_min INTEGER NOT NULL CHECK (weekly_per_person_min BETWEEN 0 AND 10080),
    logged_toil_min INTEGER CHECK (logged_toil_min BETWEEN 0 AND 2147483647),
    logged_operations_min INTEGER CHECK (logged_operations_min BETWEEN 0 AND 2147483647)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 1000000),
    owner TEXT NOT NULL CHECK (length(owner) <= 10000),
    subject TEXT NOT NULL CHECK (subject IN ('overview', 'kata', 'value_stream', 'error_budget', 'toil', 'org_model', 'report')),
    due TEXT CHECK (length(due) BETWEEN 20 AND 29 AND due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*'),
    done INTEGER NOT NULL CHECK (done BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    unit TEXT NOT NULL CHECK (length(unit) <= 1000),
    target_milli INTEGER,
    lower_is_better INTEGER NOT NULL CHECK (lower_is_better BETWEEN 0 AND 1),
    is_limit INTEGER NOT NULL CHECK (is_limit BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    measure_id TEXT NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    value_milli INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    size_bytes INTEGER NOT NULL CHECK (size_bytes BETWEEN 0 AND 1099511627776),
    imported_at TEXT CHECK (length(imported_at) BETWEEN 20 AND 29 AND imported_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*'),
    settings TEXT NOT NULL CHECK (length(settings) <= 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE kata_board (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    focus_process TEXT NOT NULL CHECK (length(focus_process) <= 1000000),
    learner TEXT NOT NULL CHECK (length(learner) <= 10000),
    coach TEXT NOT NULL CHECK (length(coach) <= 10000),
    challenge TEXT NOT NULL CHECK (length(challenge) <= 1000000),
    challenge_date TEXT CHECK (challenge_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    grasped_date TEXT CHECK (grasped_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    current_observations TEXT NOT NULL CHECK (length(current_observations) <= 1000000),
    measure_id TEXT REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    target_date TEXT CHECK (target_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    outcome_name TEXT NOT NULL CHECK (length(outcome_name) <= 10000),
    outcome_unit TEXT NOT NULL CHECK (length(outcome_unit) <= 1000),
    outcome_now_milli INTEGER,
    outcome_goal_milli INTEGER,
    outcome_lower_is_better INTEGER NOT NULL CHECK (outcome_lower_is_better BETWEEN 0 AND 1),
    process_name TEXT NOT NULL CHECK (length(process_name) <= 10000),
    process_unit TEXT NOT NULL CHECK (length(process_unit) <= 1000),
    process_now_milli INTEGER,
    process_goal_milli INTEGER,
    process_lower_is_better INTEGER NOT NULL CHECK (process_lower_is_better BETWEEN 0 AND 1),
    pattern TEXT NOT NULL CHECK (length(pattern) <= 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE obstacle (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    board_id TEXT NOT NULL REFERENCES kata_board (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (length(text) <= 1000000),
    found_date TEXT CHECK (found_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('parked', 'current', 'dissolved')),
    note TEXT NOT NULL CHECK (length(note) <= 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE experiment (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    board_id TEXT NOT NULL REFERENCES kata_board (id) DEFERRABLE INITIALLY DEFERRED,
    obstacle_id TEXT REFERENCES obstacle (id) DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL CHECK (length(step) <= 1000000),
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    metric TEXT NOT NULL CHECK (length(metric) <= 10000),
    unit TEXT NOT NULL CHECK (length(unit) <= 1000),
    from_milli INTEGER,
    predicted_milli INTEGER,
    low_milli INTEGER,
    high_milli INTEGER,
    locked_at TEXT CHECK (length(locked_at) BETWEEN 20 AND 29 AND locked_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*'),
    check_at TEXT CHECK (length(check_at) BETWEEN 20 AND 29 AND check_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*'),
    result_milli INTEGER,
    result_note TEXT NOT NULL CHECK (length(result_note) <= 1000000),
    learned TEXT NOT NULL CHECK (length(learned) <= 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE value_stream (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    day_length_min INTEGER NOT NULL CHECK (day_length_min BETWEEN 1 AND 1440),
    source TEXT NOT NULL CHECK (length(source) <= 1000000),
    evidence_id TEXT REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    cases INTEGER NOT NULL CHECK (cases BETWEEN 0 AND 2147483647),
    median_lead_time_s INTEGER CHECK (median_lead_time_s BETWEEN 0 AND 3162240000),
    p85_lead_time_s INTEGER CHECK (p85_lead_time_s BETWEEN 0 AND 3162240000),
    visible_path_ppm INTEGER NOT NULL CHECK (visible_path_ppm BETWEEN 0 AND 1000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    stream_id TEXT NOT NULL REFERENCES value_stream (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    process_time_s INTEGER CHECK (process_time_s BETWEEN 0 AND 3162240000),
    lead_time_s INTEGER CHECK (lead_time_s BETWEEN 0 AND 3162240000),
    complete_accurate_ppm INTEGER CHECK (complete_accurate_ppm BETWEEN 0 AND 1000000),
    judged_items INTEGER CHECK (judged_items BETWEEN 0 AND 2147483647),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 1000000),
    queue INTEGER CHECK (queue BETWEEN 0 AND 2147483647),
    map_position TEXT CHECK (length(map_position) <= 60),
    count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 2147483647),
    p85_lead_time_s INTEGER CHECK (p85_lead_time_s BETWEEN 0 AND 3162240000),
    p85_process_time_s INTEGER CHECK (p85_process_time_s BETWEEN 0 AND 3162240000)
) STRICT, WITHOUT ROWID;

CREATE TABLE handoff (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    stream_id TEXT NOT NULL REFERENCES value_stream (id) DEFERRABLE INITIALLY DEFERRED,
    from_step_id TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    to_step_id TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    send_back INTEGER NOT NULL CHECK (send_back BETWEEN 0 AND 1),
    share_ppm INTEGER CHECK (share_ppm BETWEEN 0 AND 1000000),
    channel TEXT NOT NULL CHECK (channel IN ('ticket', 'meeting', 'mail', 'chat', 'interface', 'automation')),
    information_mismatch INTEGER NOT NULL CHECK (information_mismatch BETWEEN 0 AND 3),
    process_mismatch INTEGER NOT NULL CHECK (process_mismatch BETWEEN 0 AND 3),
    tooling_mismatch INTEGER NOT NULL CHECK (tooling_mismatch BETWEEN 0 AND 3),
    capacity_mismatch INTEGER NOT NULL CHECK (capacity_mismatch BETWEEN 0 AND 3),
    count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 2147483647),
    rarest_in INTEGER NOT NULL CHECK (rarest_in BETWEEN 0 AND 2147483647),
    median_wait_s INTEGER CHECK (median_wait_s BETWEEN 0 AND 3162240000),
    p85_wait_s INTEGER CHECK (p85_wait_s BETWEEN 0 AND 3162240000)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    service_id TEXT NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    indicator TEXT NOT NULL CHECK (length(indicator) <= 10000),
    target_ppm INTEGER NOT NULL CHECK (target_ppm BETWEEN 0 AND 1000000),
    window_d INTEGER NOT NULL CHECK (window_d BETWEEN 1 AND 3660),
    method TEXT NOT NULL CHECK (method IN ('occurrences', 'timeslices', 'ratio_timeslices')),
    events_per_window INTEGER CHECK (events_per_window BETWEEN 0 AND 1000000000000000000),
    steady_loss INTEGER NOT NULL CHECK (steady_loss BETWEEN 0 AND 1000000000000000000)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_loss (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    objective_id TEXT NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    label TEXT NOT NULL CHECK (length(label) <= 10000),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000000000000),
    caused_by_change INTEGER NOT NULL CHECK (caused_by_change BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_rule (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    applies_when TEXT NOT NULL CHECK (applies_when IN ('budget_left_above', 'budget_left_at_most', 'incident_share_at_least')),
    threshold_ppm INTEGER NOT NULL CHECK (threshold_ppm BETWEEN -1000000000 AND 1000000000),
    action TEXT NOT NULL CHECK (length(action) <= 1000000),
    owner TEXT NOT NULL CHECK (length(owner) <= 10000)
) STRICT, WITHOUT ROWID;

CREATE TABLE toil_policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    limit_ppm INTEGER NOT NULL CHECK (limit_ppm BETWEEN 0 AND 1000000),
    agreed_action TEXT NOT NULL CHECK (length(agreed_action) <= 1000000),
    owner TEXT NOT NULL CHECK (length(owner) <= 10000)
) STRICT;

CREATE TABLE toil_task (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    cause_team_id TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    times_per_week_milli INTEGER NOT NULL CHECK (times_per_week_milli BETWEEN 0 AND 2147483647),
    each_min INTEGER NOT NULL CHECK (each_min BETWEEN 0 AND 2147483647),
    context_each_min INTEGER NOT NULL CHECK (context_each_min BETWEEN 0 AND 2147483647),
    manual INTEGER NOT NULL CHECK (manual BETWEEN 0 AND 2),
    repetitive INTEGER NOT NULL CHECK (repetitive BETWEEN 0 AND 2),
    automatable INTEGER NOT NULL CHECK (automatable BETWEEN 0 AND 2),
    tactical INTEGER NOT NULL CHECK (tactical BETWEEN 0 AND 2),
    without_enduring_value INTEGER NOT NULL CHECK (without_enduring_value BETWEEN 0 AND 2),
    grows_with_service INTEGER NOT NULL CHECK (grows_with_service BETWEEN 0 AND 2)
) STRICT, WITHOUT ROWID;

CREATE TABLE org_context (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    service_group TEXT NOT NULL CHECK (length(service_group) <= 10000),
    sre_count INTEGER NOT NULL CHECK (sre_count BETWEEN 0 AND 1000000),
    sites INTEGER NOT NULL CHECK (sites BETWEEN 0 AND 1000000),
    pager_around_the_clock INTEGER NOT NULL CHECK (pager_around_the_clock BETWEEN 0 AND 1),
    executive_signs INTEGER NOT NULL CHECK (executive_signs BETWEEN 0 AND 1),
    engineering_budget INTEGER NOT NULL CHECK (engineering_budget BETWEEN 0 AND 1),
    review_date TEXT CHECK (review_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE org_criterion (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 1000),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    swing INTEGER NOT NULL CHECK (swing BETWEEN 0 AND 100),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2),
    present TEXT NOT NULL CHECK (length(present) <= 1000000),
    fit TEXT NOT NULL CHECK (length(fit) = 20 AND fit NOT GLOB '*[^0-4 ]*'),
    reason TEXT NOT NULL CHECK (length(reason) <= 1000000)
) STRICT, WITHOUT ROWID;

-- Raw files the figures were derived from, each once, under the SHA-256 of its unpacked bytes.
CREATE TABLE evidence_bytes (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    zstd BLOB NOT NULL
) STRICT;
