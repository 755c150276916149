-- Letters with the holder they were written to, their approval, and the register numbers given.

CREATE TABLE letters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- Kind of action, e.g. meet_ambassador.
    kind TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft'
        CHECK (state IN ('draft', 'approved', 'queued', 'sent', 'handed_over', 'discarded')),
    post TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    -- JSON: who held the post on the day, as the letter was written to them; null when nobody was known.
    holder TEXT NOT NULL DEFAULT 'null',
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ar')),
    subject TEXT NOT NULL DEFAULT '',
    -- JSON arrays: blocks, lines.
    addressee TEXT NOT NULL DEFAULT '[]',
    salutation TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '[]',
    close TEXT NOT NULL DEFAULT '[]',
    signature TEXT NOT NULL DEFAULT '[]',
    enclosures TEXT NOT NULL DEFAULT '[]',
    copies TEXT NOT NULL DEFAULT '[]',
    -- JSON: the table after the letter; null when there is none.
    annex TEXT NOT NULL DEFAULT 'null',
    -- What protocol proposed, to see what was changed by hand.
    form_salutation TEXT NOT NULL DEFAULT '',
    form_close TEXT NOT NULL DEFAULT '[]',
    date TEXT NOT NULL,
    member TEXT NOT NULL DEFAULT '',
    report TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at TEXT NOT NULL DEFAULT '',
    -- SHA-256 of the approved bytes in kept_files.
    approved_sha256 TEXT NOT NULL DEFAULT '',
    message_id TEXT NOT NULL DEFAULT '',
    handed_over_route TEXT NOT NULL DEFAULT ''
        CHECK (handed_over_route IN ('', 'post', 'bag', 'fax', 'hand', 'mail_program')),
    handed_over_on TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX letters_post ON letters (post, date);
CREATE INDEX letters_state ON letters (state);

CREATE TABLE letter_cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    -- Normal form of the case's code, as the letter prints it.
    code TEXT NOT NULL,
    UNIQUE (letter_id, code)
) STRICT;
CREATE INDEX letter_cases_code ON letter_cases (code);

-- The decisions a letter rests on.
CREATE TABLE letter_decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    decision TEXT NOT NULL,
    UNIQUE (letter_id, decision)
) STRICT;

-- Register numbers. A number is given once and never again; one that was withdrawn stays here and explains the gap.
CREATE TABLE letter_numbers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    letter TEXT NOT NULL,
    given TEXT NOT NULL,
    -- When the letter was reopened; empty while the number holds.
    withdrawn TEXT NOT NULL DEFAULT '',
    UNIQUE (year, sequence)
) STRICT;
