-- Reports to the IPU. The letter that carries one has its state; the actions stand here as they were when it was drafted.

CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    letter TEXT NOT NULL UNIQUE,
    -- First day of the period; empty for the first report.
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL,
    -- JSON array of the actions as reported.
    actions TEXT NOT NULL DEFAULT '[]',
    created TEXT NOT NULL,
    -- When the server took the message to the Secretary General.
    sent TEXT NOT NULL DEFAULT ''
) STRICT;
