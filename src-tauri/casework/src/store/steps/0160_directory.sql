-- What the office knows of countries beside the reference data: corrections of it, friendship groups, days of election.

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL CHECK (place IN ('country', 'chamber', 'organization', 'membership', 'institution')),
    -- Key of the row: ISO alpha-3, code of a chamber, id of an organization, or both as pace/XAR.
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    -- What the reference data said when the office corrected it, or last decided to keep its own.
    theirs TEXT NOT NULL,
    source TEXT NOT NULL,
    -- Day from which the office knows it.
    day TEXT NOT NULL,
    UNIQUE (place, record, field)
) STRICT;

CREATE TABLE friendship_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- Who presides over it and how it is reached, in the office's words.
    contact TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- A day after which holders have to be confirmed again: an election, a change of government.
CREATE TABLE turning_days (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL,
    -- Code of the chamber; empty for everyone of the country.
    chamber TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX turning_days_country ON turning_days (country, day);
