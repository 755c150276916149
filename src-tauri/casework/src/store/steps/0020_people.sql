-- Who holds a post, from when to when. Posts themselves are reference data and have no rows.

CREATE TABLE holders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- Stable key of the post, e.g. ambassador-VEN.
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('f', 'm', 'unknown')),
    honorific TEXT NOT NULL DEFAULT '',
    -- Office whose forms of address apply instead of the post's own, e.g. charge_affaires; empty for the post's own.
    acting_as TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL,
    -- Last day; empty while it is not known.
    until TEXT NOT NULL DEFAULT '',
    -- The post was vacant after that day, so the end stays where it is when another holder comes.
    vacated INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    -- JSON array, one line an entry.
    address TEXT NOT NULL DEFAULT '[]',
    -- Day the office last confirmed the entry.
    confirmed TEXT NOT NULL,
    UNIQUE (post, since)
) STRICT;
