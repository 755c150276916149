-- What undo and a record's own history need to know of a change beyond its values.

-- The row's id, so that a row undone into being stands where it stood.
ALTER TABLE history_changes ADD COLUMN row_id INTEGER NOT NULL DEFAULT 0;
-- Id of the case the row belongs to, when it belongs to one.
ALTER TABLE history_changes ADD COLUMN of_case INTEGER;
-- Whether the row was sealed before or after the change.
ALTER TABLE history_changes ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
-- Uid of the entry an undo takes back; empty for every other act.
ALTER TABLE history_entries ADD COLUMN undoes TEXT NOT NULL DEFAULT '';

CREATE INDEX history_changes_case ON history_changes (of_case);
CREATE INDEX history_entries_undoes ON history_entries (undoes);
