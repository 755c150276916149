-- What happens to people and cases: situations, statuses, sponsors, notes and documents, each with its source.

-- A merged case points to the collective one; its codes go on finding it there.
ALTER TABLE cases ADD COLUMN merged_into INTEGER REFERENCES cases (id);
-- Code of the chamber, e.g. VE-LC01; empty while nobody said.
ALTER TABLE cases ADD COLUMN chamber TEXT NOT NULL DEFAULT '';
CREATE INDEX cases_merged_into ON cases (merged_into) WHERE merged_into IS NOT NULL;

-- Codes a case had before it was corrected, and codes it is also printed under: all of them go on finding it.
CREATE TABLE case_codes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    -- Normal form.
    code TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX case_codes_case ON case_codes (case_id);

-- What became of a person, one row a change; the newest is the person's situation today.
CREATE TABLE situations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL,
    -- ISO date, or the year or month when no more is known.
    since TEXT NOT NULL,
    -- Who says so: a decision of the IPU with its paragraph, or words.
    source TEXT NOT NULL DEFAULT '',
    decision_id INTEGER REFERENCES decisions (id),
    paragraph INTEGER,
    note TEXT NOT NULL DEFAULT '',
    sensitivity TEXT NOT NULL DEFAULT 'office' CHECK (sensitivity IN ('public', 'office', 'sealed')),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX situations_person ON situations (person_id);

-- Every move of a case's status, with its date and source; `cases.status` is the newest.
CREATE TABLE case_statuses (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    status TEXT NOT NULL CHECK (status IN ('under_examination', 'dormant', 'closed', 'merged')),
    since TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    decision_id INTEGER REFERENCES decisions (id),
    paragraph INTEGER,
    -- Why it was closed or opened again, in words.
    reason TEXT NOT NULL DEFAULT '',
    -- The collective case it was merged into.
    into_case_id INTEGER REFERENCES cases (id)
) STRICT;
CREATE INDEX case_statuses_case ON case_statuses (case_id);

-- A member who adopts a colleague. A hand-over ends one row and begins the next.
CREATE TABLE sponsors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER REFERENCES persons (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    since TEXT NOT NULL,
    until TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sponsors_case ON sponsors (case_id);

-- Days to come that a sponsor wants to know of: a trial, a verdict, an assembly.
CREATE TABLE case_days (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER REFERENCES persons (id),
    kind TEXT NOT NULL CHECK (kind IN ('trial', 'verdict', 'assembly', 'other')),
    day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    sensitivity TEXT NOT NULL DEFAULT 'office' CHECK (sensitivity IN ('public', 'office', 'sealed'))
) STRICT;
CREATE INDEX case_days_case ON case_days (case_id);

-- A letter that goes out although a safety flag stands: what it overrides, who decided, and why.
CREATE TABLE safety_overrides (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    flag TEXT NOT NULL CHECK (flag IN ('consult_ipu_first', 'no_publicity', 'no_contact')),
    -- Normal form of the case's code, and the person's uid when the flag is a person's.
    code TEXT NOT NULL,
    person TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    UNIQUE (letter_id, flag, code, person)
) STRICT;

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER REFERENCES persons (id),
    date TEXT NOT NULL,
    text TEXT NOT NULL,
    sensitivity TEXT NOT NULL DEFAULT 'office' CHECK (sensitivity IN ('public', 'office', 'sealed')),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX notes_case ON notes (case_id);

-- Papers of a case besides decisions; the bytes stand in kept_files.
CREATE TABLE case_documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER REFERENCES persons (id),
    title TEXT NOT NULL,
    file TEXT NOT NULL,
    mime TEXT NOT NULL DEFAULT 'application/octet-stream',
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL DEFAULT 0,
    date TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    sensitivity TEXT NOT NULL DEFAULT 'office' CHECK (sensitivity IN ('public', 'office', 'sealed')),
    -- Its words, for finding; empty when they could not be read.
    words TEXT NOT NULL DEFAULT '',
    added TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (case_id, sha256)
) STRICT;
CREATE INDEX case_documents_case ON case_documents (case_id);
