-- Saved searches that serve as work lists. The index itself is no step: `search/index` makes it from the other tables.

-- Which shape of index the register has; another one is made anew.
CREATE TABLE search_state (version TEXT NOT NULL) STRICT;

-- Records whose words the running act has taken out of the index; it puts them back before it ends.
CREATE TABLE search_dirty (
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- `cases` lists cases, `everything` what the search finds.
    scope TEXT NOT NULL CHECK (scope IN ('everything', 'cases')),
    text TEXT NOT NULL DEFAULT '',
    -- JSON of the filters.
    filters TEXT NOT NULL DEFAULT '{}',
    created TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What was ticked as done in a work list.
CREATE TABLE work_ticks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    saved_search_id INTEGER NOT NULL REFERENCES saved_searches (id),
    -- Uid of the record.
    record TEXT NOT NULL,
    done TEXT NOT NULL,
    UNIQUE (saved_search_id, record)
) STRICT;

-- What a work list showed when it was last opened. Looking is no act: no uid, no history.
CREATE TABLE search_seen (
    saved_search_id INTEGER NOT NULL REFERENCES saved_searches (id),
    record TEXT NOT NULL,
    PRIMARY KEY (saved_search_id, record)
) STRICT, WITHOUT ROWID;
