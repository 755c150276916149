-- Speakers fetched from IPU Parline, as they wait to be accepted or left.

CREATE TABLE speaker_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    outcome TEXT NOT NULL CHECK (outcome IN ('added', 'changed', 'vacant', 'several', 'no_post', 'same')),
    country TEXT NOT NULL DEFAULT '',
    -- Key of the post, empty when no chamber of the reference data fits.
    post TEXT NOT NULL DEFAULT '',
    chamber TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('f', 'm', 'unknown')),
    since TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    ours INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'left')),
    fetched TEXT NOT NULL
) STRICT;
