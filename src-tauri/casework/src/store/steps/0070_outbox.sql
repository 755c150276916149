-- The outbox: the account mail is submitted with, one row a message, and what became of each try.

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    security TEXT NOT NULL CHECK (security IN ('implicit', 'starttls')),
    user TEXT NOT NULL,
    secret_password TEXT NOT NULL,
    from_name TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL,
    -- PEM of an additional certificate authority; no secret.
    ca TEXT NOT NULL DEFAULT '',
    -- Why the route needs a person; empty when it does not.
    stopped_trouble TEXT NOT NULL DEFAULT '',
    stopped_reply TEXT NOT NULL DEFAULT '',
    -- Since when no server can be reached; empty when the last try reached one.
    unreached TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE parcels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    letter TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL,
    to_name TEXT NOT NULL DEFAULT '',
    to_address TEXT NOT NULL COLLATE NOCASE,
    message_id TEXT NOT NULL UNIQUE,
    -- SHA-256 of the finished message in kept_files: written once, sent as it is at every try.
    mime TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN
        ('queued', 'held', 'claimed', 'handing_over', 'sent', 'delayed', 'refused', 'in_doubt')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try TEXT NOT NULL DEFAULT '',
    -- The run of the program that has it in hand.
    claimed_by TEXT NOT NULL DEFAULT '',
    last_reply TEXT NOT NULL DEFAULT '',
    queued TEXT NOT NULL,
    -- When the state was reached.
    since TEXT NOT NULL,
    sent TEXT NOT NULL DEFAULT '',
    -- Whether the letter and its report know that it was sent.
    told INTEGER NOT NULL DEFAULT 0,
    UNIQUE (letter, to_address)
) STRICT;
CREATE INDEX parcels_state ON parcels (state);

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    parcel TEXT NOT NULL REFERENCES parcels (uid),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'delayed', 'refused', 'in_doubt', 'interrupted', 'route_stopped',
        'person_sent', 'person_again', 'person_retry')),
    reply TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attempts_parcel ON attempts (parcel);
