-- Contacts: people and institutions the office writes to or hears from, and the lists made of them.
--
-- One row a contact: an address book of tens of thousands comes in as one act, and every row is one change of the history.

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- As shown.
    name TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    additional TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    -- JSON arrays.
    emails TEXT NOT NULL DEFAULT '[]',
    phones TEXT NOT NULL DEFAULT '[]',
    addresses TEXT NOT NULL DEFAULT '[]',
    tags TEXT NOT NULL DEFAULT '[]',
    -- Primary tag, e.g. fr; empty when not known.
    language TEXT NOT NULL DEFAULT '',
    -- ISO 3166-1 alpha-3.
    country TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    -- SHA-256 of a kept file.
    photo TEXT NOT NULL DEFAULT '',
    photo_type TEXT NOT NULL DEFAULT '',
    -- JSON array: lines of a card that are given back as they came.
    kept TEXT NOT NULL DEFAULT '[]',
    -- Where it came from, e.g. the name of a file.
    source TEXT NOT NULL DEFAULT '',
    -- Words for finding, the family name first: the order of the list.
    folded TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
-- Everything the list asks of every row, so that a key typed reads this and nothing else.
CREATE INDEX contacts_search ON contacts (folded, country, language, tags);

CREATE TABLE contact_lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    -- JSON of the rule; empty for a list made by hand.
    rule TEXT NOT NULL DEFAULT '',
    -- JSON array of uids of contacts put in by hand.
    members TEXT NOT NULL DEFAULT '[]',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
