-- A corrected or adopted text takes the place of an earlier one: its demands go on from those they stand for.

-- The demand of the superseded decision; none when the earlier text had none like it.
ALTER TABLE demands ADD COLUMN instead_of_id INTEGER REFERENCES demands (id);
CREATE INDEX demands_instead_of ON demands (instead_of_id) WHERE instead_of_id IS NOT NULL;
