-- The words of each kind of record, as the index takes them. One view a kind: `id` of the record; `item` is its row in the
-- index, with the day in the upper bits, so that the newest comes first without sorting and `since` is a range.
--
-- Sealed rows are not in the views, and so nowhere in the index. Order inside a view matters: what is taken out has to be
-- what was put in, word for word. Tables made by functions (`json_each`) may not stand in what FTS5 reads its text from.

CREATE VIEW search_case_source AS SELECT
    c.id AS id,
    c.id AS item,
    '' AS names,
    search_codes(c.code || ' ' || coalesce((SELECT group_concat(o.code, ' ') FROM (
        SELECT code FROM case_codes WHERE case_id = c.id ORDER BY id) o), '')) AS codes,
    search_country(c.country) || ' ' || search_violations((SELECT group_concat(v.violation, ' ') FROM (
        SELECT violation FROM case_violations WHERE case_id = c.id ORDER BY id) v)) || ' '
        || coalesce((SELECT group_concat(y.words, ' ') FROM (
            SELECT search_day(kind) || ' ' || search_words(day || ' ' || note) AS words FROM case_days
            WHERE case_id = c.id AND sensitivity IN ('public', 'office') ORDER BY id) y), '') AS text,
    '' AS sounds
FROM cases c WHERE c.status <> 'merged';

CREATE VIEW search_person_source AS SELECT
    p.id AS id,
    p.id AS item,
    search_names(p.name || ' ' || search_strings(p.aliases, '')) AS names,
    search_codes(p.code || ' ' || c.code) AS codes,
    search_words(p.mandate || ' ' || p.party || ' ' || coalesce((SELECT group_concat(s.note, ' ') FROM (
        SELECT note FROM situations WHERE person_id = p.id AND sensitivity IN ('public', 'office') ORDER BY id) s), ''))
        || ' ' || search_country(c.country) AS text,
    search_sounds(p.name || ' ' || search_strings(p.aliases, '')) AS sounds
FROM persons p JOIN cases c ON c.id = p.case_id WHERE c.status <> 'merged';

CREATE VIEW search_decision_source AS SELECT
    d.id AS id,
    (coalesce(CAST(julianday(d.date) AS INTEGER), 0) << 32) | d.id AS item,
    search_names(d.title || ' ' || search_strings(d.reading -> '$.persons', 'name aliases')) AS names,
    search_codes((SELECT group_concat(l.code, ' ') FROM (SELECT c.code FROM decision_cases k JOIN cases c ON c.id = k.case_id
        WHERE k.decision_id = d.id ORDER BY k.id) l)) || ' ' || search_words(t.symbol) AS codes,
    search_words(coalesce(d.reading ->> '$.summary', '') || ' ' || coalesce(d.reading ->> '$.preamble', '') || ' '
        || coalesce((SELECT group_concat(q.text, ' ') FROM (
            SELECT text FROM paragraphs WHERE decision_id = d.id ORDER BY id) q), '') || ' '
        || coalesce((SELECT group_concat(e.text, ' ') FROM (
            SELECT m.text FROM demands m JOIN paragraphs g ON g.id = m.paragraph_id WHERE g.decision_id = d.id
            AND m.left_out = 0 AND instr(g.text, m.text) = 0 ORDER BY m.id) e), '') || ' '
        || coalesce((SELECT group_concat(w.words, ' ') FROM (
            SELECT z.source || ' ' || z.note AS words FROM demand_states z JOIN demands m ON m.id = z.demand_id
            JOIN paragraphs g ON g.id = m.paragraph_id WHERE g.decision_id = d.id ORDER BY z.id) w), ''))
        || ' ' || search_country(d.country) AS text,
    search_sounds(search_strings(d.reading -> '$.persons', 'name aliases')) AS sounds
FROM decisions d JOIN documents t ON t.id = d.document_id;

CREATE VIEW search_letter_source AS SELECT
    l.id AS id,
    (coalesce(CAST(julianday(l.date) AS INTEGER), 0) << 32) | l.id AS item,
    search_names(l.subject || ' ' || coalesce(l.holder ->> '$.name', '') || ' '
        || search_strings(l.addressee, '')) AS names,
    search_codes((SELECT group_concat(k.code, ' ') FROM (
        SELECT code FROM letter_cases WHERE letter_id = l.id ORDER BY id) k)) || ' ' || search_words(l.number) AS codes,
    search_words(search_strings(l.body, 'text'))
        AS text,
    search_sounds(l.holder ->> '$.name') AS sounds
FROM letters l WHERE l.state <> 'discarded';

CREATE VIEW search_action_source AS SELECT
    a.id AS id,
    (coalesce(CAST(julianday(a.day) AS INTEGER), 0) << 32) | a.id AS item,
    search_action(a.kind) AS names,
    search_codes((SELECT group_concat(k.code, ' ') FROM (
        SELECT code FROM action_cases WHERE action_id = a.id ORDER BY id) k)) AS codes,
    search_words(a.note || ' ' || a.outcome) AS text,
    '' AS sounds
FROM actions a;

CREATE VIEW search_note_source AS SELECT
    n.id AS id,
    (coalesce(CAST(julianday(n.date) AS INTEGER), 0) << 32) | n.id AS item,
    '' AS names,
    search_codes(c.code) AS codes,
    search_words(n.text) AS text,
    '' AS sounds
FROM notes n JOIN cases c ON c.id = n.case_id WHERE n.sensitivity IN ('public', 'office');

CREATE VIEW search_document_source AS SELECT
    t.id AS id,
    (coalesce(CAST(julianday(coalesce(nullif(t.date, ''), t.added)) AS INTEGER), 0) << 32) | t.id AS item,
    search_names(t.title || ' ' || t.file) AS names,
    search_codes(c.code) AS codes,
    search_words(t.words || ' ' || t.source) AS text,
    '' AS sounds
FROM case_documents t JOIN cases c ON c.id = t.case_id WHERE t.sensitivity IN ('public', 'office');
