-- The register itself: settings, kept files, and the history every other table writes into.

CREATE TABLE settings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL DEFAULT ''
) STRICT;

-- Bytes that never change: original documents, approved PDFs, finished messages. Found by their SHA-256.
CREATE TABLE kept_files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE history_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    -- SHA-256 over the entry before, this entry and its changes.
    chain TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE history_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL REFERENCES history_entries (id),
    place TEXT NOT NULL,
    record TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX history_changes_entry ON history_changes (entry);
CREATE INDEX history_changes_record ON history_changes (record);

-- The entry of the act that is running; empty outside an act.
CREATE TABLE history_now (entry INTEGER NOT NULL) STRICT;

-- The members of parliament whose letters the office writes.
CREATE TABLE members (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('f', 'm', 'unknown')),
    function TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
