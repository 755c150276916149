-- Posts the office adds, and several claimants of one post.

CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL,
    -- Office of forms_of_address.json.
    kind TEXT NOT NULL,
    -- What the post is called, as the office types it.
    title TEXT NOT NULL,
    -- Code of the chamber it belongs to; may be empty.
    chamber TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX posts_country ON posts (country);

-- Claimants of the same post may begin on the same day, so the rule of one beginning a day holds for each claim alone.
CREATE TABLE holders_with_claims (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    post TEXT NOT NULL,
    -- Empty for the first line of holders; another claim is named by the uid of its first holder.
    claim TEXT NOT NULL DEFAULT '',
    -- Who recognises the holder, when several claim the post.
    recognised TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    gender TEXT NOT NULL DEFAULT 'unknown' CHECK (gender IN ('f', 'm', 'unknown')),
    honorific TEXT NOT NULL DEFAULT '',
    acting_as TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL,
    until TEXT NOT NULL DEFAULT '',
    vacated INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '[]',
    confirmed TEXT NOT NULL,
    UNIQUE (post, claim, since)
) STRICT;
INSERT INTO holders_with_claims (id, uid, post, name, gender, honorific, acting_as, since, until, vacated, source, email, address, confirmed)
    SELECT id, uid, post, name, gender, honorific, acting_as, since, until, vacated, source, email, address, confirmed FROM holders;
DROP TABLE holders;
ALTER TABLE holders_with_claims RENAME TO holders;
