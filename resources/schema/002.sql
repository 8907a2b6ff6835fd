-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file remembers: every edit as a changeset, named moments, and a checksum for each row. From
-- here on a table only gains columns, at its end and with a DEFAULT: recorded changesets name
-- columns by their place.

CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('begin', 'edit', 'undo', 'redo')),
    target INTEGER NOT NULL,
    label TEXT NOT NULL CHECK (length(label) <= 10000),
    made_at TEXT NOT NULL CHECK (length(made_at) BETWEEN 20 AND 29 AND made_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*'),
    author TEXT NOT NULL CHECK (length(author) <= 1000),
    workshop TEXT NOT NULL CHECK (length(workshop) <= 1000),
    merged TEXT CHECK (length(merged) = 36),
    joined INTEGER NOT NULL CHECK (joined >= 1),
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE version (
    step_id TEXT PRIMARY KEY CHECK (length(step_id) = 36),
    name TEXT NOT NULL CHECK (length(name) <= 1000),
    made_at TEXT NOT NULL CHECK (length(made_at) BETWEEN 20 AND 29 AND made_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*'),
    automatic INTEGER NOT NULL CHECK (automatic BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

-- The same in every copy of the file.
CREATE TABLE project_identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    project_id TEXT NOT NULL CHECK (length(project_id) = 36)
) STRICT;

CREATE TABLE row_checksum (
    table_name TEXT NOT NULL CHECK (length(table_name) <= 100),
    id TEXT NOT NULL CHECK (length(id) <= 100),
    hash INTEGER NOT NULL,
    PRIMARY KEY (table_name, id)
) STRICT, WITHOUT ROWID;
