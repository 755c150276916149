-- What decisions ask for, below their paragraphs, and what became of each demand.

CREATE TABLE demands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    paragraph_id INTEGER NOT NULL REFERENCES paragraphs (id),
    -- Place within the paragraph, from 1.
    ordinal INTEGER NOT NULL,
    -- In the document's words.
    addressee TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('authorities', 'parliament', 'executive', 'judiciary', 'ipu_members',
        'secretary_general', 'committee', 'complainant', 'others')),
    text TEXT NOT NULL,
    -- Strength of the verb that asks; 0 when it is not known.
    strength INTEGER NOT NULL DEFAULT 0,
    -- The decision names nobody here; the addressee was inferred.
    implied INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'met', 'refused')),
    -- Entered by a person, not read.
    by_hand INTEGER NOT NULL DEFAULT 0,
    -- Day a person confirmed it; empty while it is only proposed.
    confirmed TEXT NOT NULL DEFAULT '',
    -- A person said that it is no demand.
    left_out INTEGER NOT NULL DEFAULT 0,
    -- The demand of an earlier decision that this one repeats.
    repeats_id INTEGER REFERENCES demands (id),
    -- A person said what it repeats, or that it repeats nothing.
    repeats_by_hand INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX demands_paragraph ON demands (paragraph_id);
CREATE INDEX demands_repeats ON demands (repeats_id);
CREATE INDEX demands_state ON demands (state);

-- Every move of a demand's state, with its date and source; `demands.state` is the newest.
CREATE TABLE demand_states (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    demand_id INTEGER NOT NULL REFERENCES demands (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'met', 'refused')),
    since TEXT NOT NULL,
    -- Who says so, in words.
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    -- Uid of the letter that was answered.
    letter TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX demand_states_demand ON demand_states (demand_id);

-- The demands a letter quotes.
CREATE TABLE letter_demands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    -- Uid of the demand.
    demand TEXT NOT NULL,
    UNIQUE (letter_id, demand)
) STRICT;
CREATE INDEX letter_demands_demand ON letter_demands (demand);

-- The demands an action is about.
CREATE TABLE action_demands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    action_id INTEGER NOT NULL REFERENCES actions (id),
    -- Uid of the demand.
    demand TEXT NOT NULL,
    UNIQUE (action_id, demand)
) STRICT;
CREATE INDEX action_demands_demand ON action_demands (demand);
