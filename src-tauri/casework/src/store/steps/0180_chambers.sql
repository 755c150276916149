-- What IPU Parline says otherwise about chambers, as it waits to be accepted or left.

CREATE TABLE chamber_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- Code of the chamber, e.g. ES-LC01.
    chamber TEXT NOT NULL,
    -- Its name as fetched: all there is of a chamber the reference data does not know.
    name TEXT NOT NULL DEFAULT '',
    -- Column of the reference data, empty for a chamber it does not know.
    field TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'left')),
    fetched TEXT NOT NULL
) STRICT;
