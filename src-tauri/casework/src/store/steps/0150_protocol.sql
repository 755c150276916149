-- Forms of address the office corrected or confirmed. The shipped forms are reference data and have no rows.

CREATE TABLE own_forms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    -- Office of the reference data, e.g. ambassador.
    office TEXT NOT NULL,
    -- Uid of the one holder it is for; empty for everybody in such an office.
    holder TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ar')),
    gender TEXT NOT NULL DEFAULT 'any' CHECK (gender IN ('any', 'f', 'm', 'unknown')),
    field TEXT NOT NULL CHECK (field IN ('envelope', 'salutation', 'opening', 'close', 'spoken', 'reference')),
    -- One line an entry of the envelope or the close.
    text TEXT NOT NULL,
    -- The form of the reference data it was put in the place of.
    rule TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    since TEXT NOT NULL,
    UNIQUE (office, holder, language, gender, field)
) STRICT;

CREATE TABLE form_reviews (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    office TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ar')),
    -- Who read the forms and found them right.
    reader TEXT NOT NULL,
    since TEXT NOT NULL,
    -- The forms as they were read.
    rule TEXT NOT NULL,
    UNIQUE (office, language)
) STRICT;
