-- What the office did or plans in a case.

CREATE TABLE actions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- Kind of actions.json.
    kind TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'envisaged' CHECK (state IN ('envisaged', 'under_way', 'taken', 'abandoned')),
    -- ISO date it was taken or is planned for.
    day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    -- Uid of the sent report that carried it as it stands; empty while it waits for one.
    report TEXT NOT NULL DEFAULT '',
    -- Uid of the report that carried it before it moved on, e.g. as envisaged.
    earlier_report TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX actions_day ON actions (day);
CREATE INDEX actions_report ON actions (report);

CREATE TABLE action_cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    action_id INTEGER NOT NULL REFERENCES actions (id),
    -- Normal form of the case's code.
    code TEXT NOT NULL,
    UNIQUE (action_id, code)
) STRICT;
CREATE INDEX action_cases_code ON action_cases (code);

CREATE TABLE action_posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    action_id INTEGER NOT NULL REFERENCES actions (id),
    -- Key of the post.
    post TEXT NOT NULL,
    UNIQUE (action_id, post)
) STRICT;
