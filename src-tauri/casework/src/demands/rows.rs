//! SQL of demands, the moves of their states, and what points at them.

use rusqlite::{OptionalExtension as _, Row, params};

use super::split::Demand as Read;
use super::{AddresseeClass, Demand, DemandFacts, DemandLetter, DemandMove, DemandState};
use crate::directory::Named;
use crate::error::Result;
use crate::language::Language;
use crate::store::{Desk, Reading};

/// A demand comes with what points at it: one statement gives whole lists.
const SELECT: &str = "SELECT e.id, e.uid, d.uid AS decision, p.number, e.addressee, e.class, e.text, e.implied, e.state,
    e.by_hand, e.confirmed, e.left_out, e.revision, r.uid AS repeats,
    (WITH RECURSIVE earlier (id) AS (SELECT e.repeats_id UNION SELECT x.repeats_id FROM demands x
        JOIN earlier ON x.id = earlier.id WHERE x.repeats_id IS NOT NULL)
     SELECT min(nullif(f.date, '')) FROM earlier JOIN demands y ON y.id = earlier.id
     JOIN paragraphs q ON q.id = y.paragraph_id JOIN decisions f ON f.id = q.decision_id) AS asked_since,
    (SELECT n.uid FROM demands l JOIN paragraphs m ON m.id = l.paragraph_id JOIN decisions n ON n.id = m.decision_id
        WHERE l.repeats_id = e.id AND l.left_out = 0 ORDER BY n.date DESC LIMIT 1) AS repeated_in,
    (SELECT json_group_array(json_object('state', state, 'since', since, 'source', source, 'note', note, 'letter', letter))
        FROM (SELECT * FROM demand_states WHERE demand_id = e.id ORDER BY since DESC, id DESC)) AS moves,
    (SELECT json_group_array(json_array(uid, number, subject, date)) FROM (SELECT w.uid, w.number, w.subject, w.date
        FROM letter_demands k JOIN letters w ON w.id = k.letter_id
        WHERE k.demand IN (e.uid, i.uid) AND w.state <> 'discarded' ORDER BY w.date DESC, w.id DESC)) AS letters,
    (SELECT json_group_array(json_array(uid, kind)) FROM (SELECT a.uid, a.kind FROM action_demands k
        JOIN actions a ON a.id = k.action_id WHERE k.demand IN (e.uid, i.uid) ORDER BY a.day DESC, a.id DESC)) AS actions
    FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id JOIN decisions d ON d.id = p.decision_id
    LEFT JOIN demands r ON r.id = e.repeats_id LEFT JOIN demands i ON i.id = e.instead_of_id";

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Demand>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} WHERE e.uid = ?1"))?;
    Ok(statement.query_row([uid], demand).optional()?)
}

/// Newest decision first; an empty decision and no case mean all. A decision that was superseded, and the second language
/// of one, give theirs only when they are asked for; and those of which something became and that the newer text has not.
pub(super) fn list(reading: &Reading<'_>, case: Option<i64>, decision: &str) -> Result<Vec<Demand>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE (?1 IS NULL OR d.id IN (SELECT decision_id FROM decision_cases WHERE case_id = ?1))
         AND CASE WHEN ?2 <> '' THEN d.uid = ?2 ELSE NOT EXISTS (SELECT 1 FROM decision_links s WHERE
            (s.kind = 'supersedes' AND s.other_id = d.id) OR (s.kind = 'translates' AND s.decision_id = d.id))
            OR (EXISTS (SELECT 1 FROM demand_states z WHERE z.demand_id = e.id)
                AND EXISTS (SELECT 1 FROM decision_links s WHERE s.kind = 'supersedes' AND s.other_id = d.id)
                AND NOT EXISTS (SELECT 1 FROM demands x WHERE x.instead_of_id = e.id)) END
         ORDER BY d.date DESC, d.id DESC, p.number, e.ordinal, e.id"
    ))?;
    let found = statement.query_map(params![case, decision], demand)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn demand(row: &Row<'_>) -> rusqlite::Result<Demand> {
    let moves: Vec<Move> = json(row, "moves")?;
    let letters: Vec<(String, String, String, String)> = json(row, "letters")?;
    let actions: Vec<(String, String)> = json(row, "actions")?;
    Ok(Demand {
        uid: row.get("uid")?,
        decision: row.get("decision")?,
        paragraph: row.get("number")?,
        addressee: row.get("addressee")?,
        class: AddresseeClass::from_tag(row.get_ref("class")?.as_str()?),
        text: row.get("text")?,
        implied: row.get("implied")?,
        state: DemandState::from_tag(row.get_ref("state")?.as_str()?),
        moves: moves.into_iter().map(Move::shown).collect(),
        by_hand: row.get("by_hand")?,
        confirmed: some(row.get("confirmed")?),
        left_out: row.get("left_out")?,
        repeats: row.get("repeats")?,
        asked_since: row.get("asked_since")?,
        repeated_in: row.get("repeated_in")?,
        letters: letters
            .into_iter()
            .map(|(uid, number, subject, date)| DemandLetter { uid, number: some(number), subject, date })
            .collect(),
        actions: actions.into_iter().map(|(id, name)| Named { id, name }).collect(),
        revision: row.get("revision")?,
    })
}

#[derive(serde::Deserialize)]
struct Move {
    state: DemandState,
    since: String,
    source: String,
    note: String,
    letter: String,
}

impl Move {
    fn shown(self) -> DemandMove {
        let Move { state, since, source, note, letter } = self;
        DemandMove { state, since, source, note, letter: some(letter) }
    }
}

fn json<T: serde::de::DeserializeOwned + Default>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    Ok(serde_json::from_str(row.get_ref(column)?.as_str()?).unwrap_or_default())
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

pub(super) fn facts(reading: &Reading<'_>, decision: &str) -> Result<Vec<DemandFacts>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT e.uid, p.number, e.class, e.text, e.state FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id
         JOIN decisions d ON d.id = p.decision_id WHERE d.uid = ?1 AND e.left_out = 0
         ORDER BY p.number, e.ordinal, e.id",
    )?;
    let found = statement
        .query_map([decision], |row| {
            Ok(DemandFacts {
                uid: row.get("uid")?,
                paragraph: row.get("number")?,
                class: AddresseeClass::from_tag(row.get_ref("class")?.as_str()?),
                text: row.get("text")?,
                state: DemandState::from_tag(row.get_ref("state")?.as_str()?),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// A demand's place and words, for correcting it.
pub(super) struct Kept {
    pub(super) id: i64,
    pub(super) paragraph_id: i64,
    pub(super) ordinal: u32,
    pub(super) text: String,
    pub(super) revision: u32,
    pub(super) language: Language,
}

const KEPT: &str = "SELECT e.id, e.paragraph_id, e.ordinal, e.text, e.revision, t.language
    FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id JOIN decisions d ON d.id = p.decision_id
    JOIN documents t ON t.id = d.document_id";

pub(super) fn kept(reading: &Reading<'_>, uid: &str) -> Result<Option<Kept>> {
    let mut statement = reading.rows().prepare_cached(&format!("{KEPT} WHERE e.uid = ?1"))?;
    Ok(statement.query_row([uid], from_kept).optional()?)
}

/// The next demand of the same paragraph that is not left out.
pub(super) fn next(reading: &Reading<'_>, kept: &Kept) -> Result<Option<Kept>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{KEPT} WHERE e.paragraph_id = ?1 AND e.ordinal > ?2 AND e.left_out = 0 ORDER BY e.ordinal LIMIT 1"
    ))?;
    Ok(statement.query_row(params![kept.paragraph_id, kept.ordinal], from_kept).optional()?)
}

fn from_kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get("id")?,
        paragraph_id: row.get("paragraph_id")?,
        ordinal: row.get("ordinal")?,
        text: row.get("text")?,
        revision: row.get("revision")?,
        language: Language::from_tag(row.get_ref("language")?.as_str()?).unwrap_or_default(),
    })
}

/// Row of a paragraph, how many demands it has had, and the decision's language.
pub(super) fn paragraph(reading: &Reading<'_>, decision: &str, number: u32) -> Result<Option<(i64, u32, Language)>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT p.id, (SELECT coalesce(max(ordinal), 0) FROM demands WHERE paragraph_id = p.id) AS last, t.language
         FROM paragraphs p JOIN decisions d ON d.id = p.decision_id JOIN documents t ON t.id = d.document_id
         WHERE d.uid = ?1 AND p.number = ?2",
    )?;
    let found = statement.query_row(params![decision, number], |row| {
        let language = Language::from_tag(row.get_ref("language")?.as_str()?).unwrap_or_default();
        Ok((row.get("id")?, row.get("last")?, language))
    });
    Ok(found.optional()?)
}

/// Stores a demand and gives its uid.
pub(super) fn insert(desk: &Desk<'_>, paragraph: i64, ordinal: u32, demand: &Read, by_hand: bool) -> Result<String> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached(
            "INSERT INTO demands (uid, paragraph_id, ordinal, addressee, class, text, strength, implied, by_hand, confirmed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            uid,
            paragraph,
            ordinal,
            demand.addressee,
            demand.class.tag(),
            demand.text,
            demand.strength,
            demand.implied,
            by_hand,
            if by_hand { desk.context.date() } else { String::new() },
        ])?;
    Ok(uid)
}

/// Makes room behind a place in a paragraph.
pub(super) fn make_room(desk: &Desk<'_>, kept: &Kept) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE demands SET ordinal = ordinal + 1 WHERE paragraph_id = ?1 AND ordinal > ?2")?
        .execute(params![kept.paragraph_id, kept.ordinal])?;
    Ok(())
}

/// Gives a demand other words; it is confirmed by that.
pub(super) fn set_words(desk: &Desk<'_>, id: i64, words: &Read) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE demands SET addressee = ?2, class = ?3, text = ?4, strength = ?5, implied = 0, confirmed = ?6,
             revision = revision + 1 WHERE id = ?1",
        )?
        .execute(params![id, words.addressee, words.class.tag(), words.text, words.strength, desk.context.date()])?;
    Ok(())
}

pub(super) fn set_left_out(desk: &Desk<'_>, id: i64, left_out: bool) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE demands SET left_out = ?2, confirmed = ?3, revision = revision + 1 WHERE id = ?1")?
        .execute(params![id, left_out, desk.context.date()])?;
    Ok(())
}

/// Confirms what is still proposed and gives how many that were.
pub(super) fn confirm(desk: &Desk<'_>, uid: &str, decision: &str) -> Result<usize> {
    Ok(desk
        .rows()
        .prepare_cached(
            "UPDATE demands SET confirmed = ?3, revision = revision + 1 WHERE confirmed = '' AND (uid = ?1 OR paragraph_id IN
             (SELECT p.id FROM paragraphs p JOIN decisions d ON d.id = p.decision_id WHERE d.uid = ?2))",
        )?
        .execute(params![uid, decision, desk.context.date()])?)
}

/// A demand, all it repeats and all whose place it takes, by row.
pub(super) fn chain(reading: &Reading<'_>, id: i64) -> Result<Vec<i64>> {
    let mut statement = reading.rows().prepare_cached(
        "WITH RECURSIVE chain (id) AS (SELECT ?1 UNION SELECT e.repeats_id FROM demands e JOIN chain ON e.id = chain.id
         WHERE e.repeats_id IS NOT NULL
         UNION SELECT e.instead_of_id FROM demands e JOIN chain ON e.id = chain.id WHERE e.instead_of_id IS NOT NULL)
         SELECT id FROM chain",
    )?;
    let found = statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// A demand's words and where they stand.
pub(super) struct Placed {
    pub(super) id: i64,
    pub(super) paragraph: u32,
    pub(super) text: String,
}

/// The demands of a decision, in the order of its text.
pub(super) fn of_decision(reading: &Reading<'_>, decision: i64) -> Result<Vec<Placed>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT e.id, p.number, e.text FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id
         WHERE p.decision_id = ?1 ORDER BY p.number, e.ordinal, e.id",
    )?;
    let found = statement
        .query_map([decision], |row| {
            Ok(Placed { id: row.get("id")?, paragraph: row.get("number")?, text: row.get("text")? })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Puts a demand in the place of an earlier one: its state with every move, and what a person said it repeats. With the
/// very same words it is also confirmed, or left out, as the earlier one was.
pub(super) fn carry(desk: &Desk<'_>, older: i64, newer: i64, same: bool) -> Result<()> {
    let moves: Vec<(String, String, String, String, String)> = desk
        .rows()
        .prepare_cached(
            "SELECT state, since, source, note, letter FROM demand_states WHERE demand_id = ?1 ORDER BY id",
        )?
        .query_map([older], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (state, since, source, note, letter) in moves {
        desk.rows()
            .prepare_cached(
                "INSERT INTO demand_states (uid, demand_id, state, since, source, note, letter)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![desk.context.uid(), newer, state, since, source, note, letter])?;
    }
    desk.rows()
        .prepare_cached(
            "UPDATE demands SET instead_of_id = o.id, state = o.state,
             confirmed = CASE WHEN ?3 THEN o.confirmed ELSE demands.confirmed END,
             left_out = CASE WHEN ?3 THEN o.left_out ELSE demands.left_out END,
             repeats_id = CASE WHEN o.repeats_by_hand THEN o.repeats_id ELSE demands.repeats_id END,
             repeats_by_hand = o.repeats_by_hand
             FROM (SELECT * FROM demands WHERE id = ?1) o WHERE demands.id = ?2",
        )?
        .execute(params![older, newer, same])?;
    desk.rows()
        .prepare_cached(
            "UPDATE demands SET repeats_id = ?2 WHERE repeats_id = ?1 AND repeats_by_hand = 1 AND id <> ?2",
        )?
        .execute([older, newer])?;
    Ok(())
}

pub(super) fn set_state(desk: &Desk<'_>, id: i64, to: &DemandMove) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO demand_states (uid, demand_id, state, since, source, note, letter)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            desk.context.uid(),
            id,
            to.state.tag(),
            to.since,
            to.source,
            to.note,
            to.letter.as_deref().unwrap_or("")
        ])?;
    desk.rows()
        .prepare_cached(
            "UPDATE demands SET revision = revision + 1,
             state = (SELECT state FROM demand_states WHERE demand_id = ?1 ORDER BY since DESC, id DESC LIMIT 1)
             WHERE id = ?1",
        )?
        .execute([id])?;
    Ok(())
}

pub(super) fn set_repeats(desk: &Desk<'_>, id: i64, of: Option<i64>, by_hand: bool) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE demands SET repeats_id = ?2, repeats_by_hand = max(repeats_by_hand, ?3), revision = revision + ?3
             WHERE id = ?1 AND (repeats_id IS NOT ?2 OR repeats_by_hand < ?3)",
        )?
        .execute(params![id, of, by_hand])?;
    Ok(())
}

/// Whether a letter of this uid exists.
pub(super) fn has_letter(reading: &Reading<'_>, uid: &str) -> Result<bool> {
    Ok(reading.rows().prepare_cached("SELECT 1 FROM letters WHERE uid = ?1")?.exists([uid])?)
}

/// A demand among those of its case, for finding what it repeats.
pub(super) struct InCase {
    pub(super) id: i64,
    /// ISO date of its decision.
    pub(super) date: String,
    pub(super) language: String,
    pub(super) class: AddresseeClass,
    pub(super) text: String,
    pub(super) repeats: Option<i64>,
    pub(super) by_hand: bool,
}

/// Demands of adopted decisions on a case, the oldest decision first.
pub(super) fn in_case(reading: &Reading<'_>, case: i64) -> Result<Vec<InCase>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT e.id, d.date, t.language, e.class, e.text, e.repeats_id, e.repeats_by_hand
         FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id JOIN decisions d ON d.id = p.decision_id
         JOIN documents t ON t.id = d.document_id JOIN decision_cases c ON c.decision_id = d.id
         WHERE c.case_id = ?1 AND d.draft = 0 AND d.date <> '' AND e.left_out = 0
         AND NOT EXISTS (SELECT 1 FROM decision_links s WHERE s.kind = 'supersedes' AND s.other_id = d.id)
         ORDER BY d.date, d.id, p.number, e.ordinal",
    )?;
    let found = statement
        .query_map([case], |row| {
            Ok(InCase {
                id: row.get("id")?,
                date: row.get("date")?,
                language: row.get("language")?,
                class: AddresseeClass::from_tag(row.get_ref("class")?.as_str()?),
                text: row.get("text")?,
                repeats: row.get("repeats_id")?,
                by_hand: row.get("repeats_by_hand")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
