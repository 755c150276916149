-- Decision files that were read and wait for a person, and how decisions stand to each other.

CREATE TABLE proposals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    -- Of the bytes in kept_files.
    sha256 TEXT NOT NULL UNIQUE,
    pages INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'discarded')),
    proposed TEXT NOT NULL,
    -- When it was accepted or discarded.
    settled TEXT NOT NULL DEFAULT '',
    -- JSON of the whole reading with its places and doubts. A BLOB, because history has no use for it.
    reading BLOB NOT NULL
) STRICT;

-- What a person put in place of what was read, one row a field.
CREATE TABLE proposal_fields (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    proposal_id INTEGER NOT NULL REFERENCES proposals (id),
    -- The field's way from the reading, e.g. decisions.0.persons.3.
    field TEXT NOT NULL,
    -- JSON; `null` for what is left out.
    value TEXT NOT NULL,
    UNIQUE (proposal_id, field)
) STRICT;

-- Fields a person has looked at. No uid: a tick is no act that history keeps.
CREATE TABLE proposal_looked (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proposal_id INTEGER NOT NULL REFERENCES proposals (id),
    field TEXT NOT NULL,
    UNIQUE (proposal_id, field)
) STRICT;

-- An adopted decision supersedes its draft, a corrected text the one before; a translation says the same.
CREATE TABLE decision_links (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    decision_id INTEGER NOT NULL REFERENCES decisions (id),
    kind TEXT NOT NULL CHECK (kind IN ('supersedes', 'translates')),
    other_id INTEGER NOT NULL REFERENCES decisions (id),
    UNIQUE (decision_id, other_id)
) STRICT;
CREATE INDEX decision_links_other ON decision_links (other_id);
