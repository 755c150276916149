-- Cases with their persons, and the decisions of the IPU on them.

CREATE TABLE cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- Normal form of the code, e.g. VEN-COLL-06.
    code TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'under_examination'
        CHECK (status IN ('under_examination', 'dormant', 'closed', 'merged')),
    status_since TEXT NOT NULL DEFAULT '',
    -- JSON array of safety flags.
    safety TEXT NOT NULL DEFAULT '[]',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX cases_country ON cases (country);

CREATE TABLE persons (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    -- The person's own code, empty when the decision gives none.
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    -- JSON array.
    aliases TEXT NOT NULL DEFAULT '[]',
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('f', 'm', 'unknown')),
    -- The seat held, in words, e.g. `Member of the National Assembly`.
    mandate TEXT NOT NULL DEFAULT '',
    party TEXT NOT NULL DEFAULT '',
    -- JSON array of safety flags of this person; those of the case hold for everybody in it.
    safety TEXT NOT NULL DEFAULT '[]',
    revision INTEGER NOT NULL DEFAULT 1,
    -- Name, aliases and code without accents and in lower case, for finding.
    folded TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX persons_case ON persons (case_id);
CREATE INDEX persons_code ON persons (code);

CREATE TABLE case_violations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    violation TEXT NOT NULL,
    UNIQUE (case_id, violation)
) STRICT;

-- One row a file; its bytes stand in kept_files.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    pages INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT 'en',
    symbol TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    draft INTEGER NOT NULL DEFAULT 0,
    -- JSON array: what was seen and not placed.
    unread TEXT NOT NULL DEFAULT '[]',
    imported TEXT NOT NULL
) STRICT;

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    title TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    organ TEXT NOT NULL DEFAULT '' CHECK (organ IN ('', 'governing_council', 'committee')),
    adoption TEXT NOT NULL DEFAULT ''
        CHECK (adoption IN ('', 'unanimously', 'by_consensus', 'without_a_vote', 'by_vote')),
    session INTEGER,
    place TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    draft INTEGER NOT NULL DEFAULT 0,
    -- The whole reading as the contract gives it, for what has no column yet.
    reading TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX decisions_date ON decisions (date);

CREATE TABLE decision_cases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    decision_id INTEGER NOT NULL REFERENCES decisions (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    UNIQUE (decision_id, case_id)
) STRICT;
CREATE INDEX decision_cases_case ON decision_cases (case_id);

CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    decision_id INTEGER NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX paragraphs_decision ON paragraphs (decision_id);
