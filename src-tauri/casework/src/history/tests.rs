//! What is told, what is taken back, and what tampering leaves behind.

use std::fs;

use crate::error::{Error, Result};
use crate::history::{self, ChainTrouble, EntryKey, HistoryEntry, HistoryFilter};
use crate::register::types::{Nothing, Unlock};
use crate::store::Desk;
use crate::testing::{House, PASSPHRASE};

/// Runs SQL inside an act, as a noun's verb would.
fn act(house: &House, name: &str, sql: &str) {
    house.act(name, |desk| Ok(desk.rows().execute_batch(sql)?)).unwrap();
}

/// A case of the invented country with two persons.
fn case(house: &House) {
    act(
        house,
        "case.add",
        "INSERT INTO cases (uid, code, country) VALUES ('case', 'XAR-02', 'XAR');
         INSERT INTO persons (uid, case_id, name) SELECT 'awa', id, 'Awa Ndiaye' FROM cases;
         INSERT INTO persons (uid, case_id, name) SELECT 'bo', id, 'Bo Larsen' FROM cases;",
    );
}

fn newest(house: &House) -> HistoryEntry {
    shown(house, HistoryFilter::default()).remove(0)
}

fn shown(house: &House, filter: HistoryFilter) -> Vec<HistoryEntry> {
    house.read(|reading| history::show(reading, filter)).unwrap()
}

fn undo(house: &House, uid: &str) -> Result<String> {
    house.act("history.undo", |desk: &Desk<'_>| Ok(history::undo(desk, EntryKey { uid: uid.to_owned() })?.sentence))
}

fn one(house: &House, sql: &str) -> String {
    house
        .read(|reading| Ok(reading.rows().query_row(sql, [], |row| row.get::<_, Option<String>>(0))?))
        .unwrap()
        .unwrap_or_default()
}

/// Everything the nouns hold, as one text.
fn dump(house: &House) -> String {
    let mut text = String::new();
    for table in ["cases", "persons", "situations", "notes", "case_violations"] {
        let columns = house.read(|r| crate::store::steps::recorded_columns(r.rows(), table)).unwrap();
        let columns: Vec<String> = columns.into_iter().filter(|c| c != "revision").collect();
        let sql = format!("SELECT group_concat(json_array(id, uid, {}), char(10)) FROM {table}", columns.join(", "));
        text.push_str(&one(house, &sql));
        text.push('\n');
    }
    text
}

#[test]
fn what_changed_is_told_in_sentences() {
    let house = House::new();
    case(&house);
    assert_eq!(
        newest(&house).lines,
        ["Added: Case “XAR-02”", "Added to XAR-02: Person “Awa Ndiaye”", "Added to XAR-02: Person “Bo Larsen”"]
    );
    act(&house, "case.close", "UPDATE cases SET status = 'closed', status_since = '2026-11-02'");
    assert_eq!(
        newest(&house).lines,
        [
            "Case “XAR-02”: status from “under examination” to “closed”",
            "Case “XAR-02”: status since entered, “2 November 2026”"
        ]
    );
    let crowd: String = (0..3)
        .map(|n| format!("INSERT INTO persons (uid, case_id, name) SELECT 'p{n}', id, 'Person {n}' FROM cases;"))
        .collect();
    act(&house, "case.add_persons", &crowd);
    assert_eq!(newest(&house).lines, ["Added to XAR-02: 3 persons"]);
    act(
        &house,
        "person.situation",
        "INSERT INTO situations (uid, person_id, kind, since) SELECT 's1', id, 'detained', '2025-03-01' FROM persons WHERE uid = 'awa'",
    );
    act(
        &house,
        "person.situation",
        "INSERT INTO situations (uid, person_id, kind, since) SELECT 's2', id, 'released', '2026-11-02' FROM persons WHERE uid = 'awa'",
    );
    let line = newest(&house).lines.remove(0);
    assert!(line.starts_with("Situation of Awa Ndiaye: from “"), "{line}");
    assert!(line.ends_with("(2 November 2026)"), "{line}");
}

#[test]
fn a_case_brings_the_history_of_all_that_belongs_to_it() {
    let house = House::new();
    case(&house);
    act(&house, "case.add", "INSERT INTO cases (uid, code, country) VALUES ('other', 'XBM-01', 'XBM')");
    act(
        &house,
        "note.add",
        "INSERT INTO notes (uid, case_id, person_id, date, text) SELECT 'n', case_id, id, '2026-11-01', 'Called.'
         FROM persons WHERE uid = 'awa'",
    );
    act(&house, "note.delete", "DELETE FROM notes WHERE uid = 'n'");
    let acts = |of: &str| -> Vec<String> {
        let filter = HistoryFilter { of: Some(of.to_owned()), ..HistoryFilter::default() };
        shown(&house, filter).into_iter().map(|entry| entry.act).collect()
    };
    assert_eq!(acts("case"), ["note.delete", "note.add", "case.add"]);
    assert_eq!(acts("awa"), ["note.delete", "note.add", "case.add"]);
    assert_eq!(acts("bo"), ["case.add"]);
    assert_eq!(acts("other"), ["case.add"]);
    let page = HistoryFilter { before: Some(newest(&house).uid), limit: Some(1), ..HistoryFilter::default() };
    assert_eq!(shown(&house, page)[0].act, "note.add");
}

/// A decision on the case of `case`, with three demands.
fn decision(house: &House) {
    let demand = |uid: &str, text: &str| {
        format!(
            "INSERT INTO demands (uid, paragraph_id, ordinal, addressee, class, text)
             SELECT '{uid}', id, 1, 'the authorities', 'authorities', '{text}' FROM paragraphs;"
        )
    };
    let rows = [
        "INSERT INTO documents (uid, file, sha256, imported) VALUES ('f', 'arvenia.pdf', 'f', '2026-11-02');
         INSERT INTO decisions (uid, document_id, title) SELECT 'd', id, 'Decision on Arvenia' FROM documents;
         INSERT INTO decision_cases (uid, decision_id, case_id) SELECT 'dc', d.id, c.id FROM decisions d, cases c;
         INSERT INTO paragraphs (uid, decision_id, number, text) SELECT 'p', id, 1, 'Urges' FROM decisions;"
            .to_owned(),
        demand("release", "to release her"),
        demand("inquire", "to inquire"),
        demand("answer", "to answer"),
    ];
    act(house, "decision.import", &rows.concat());
}

#[test]
fn what_becomes_of_demands_is_told_with_their_words() {
    let house = House::new();
    case(&house);
    decision(&house);
    assert!(newest(&house).lines.contains(&"Added: 3 demands".to_owned()), "{:?}", newest(&house).lines);
    act(&house, "demand.confirm", "UPDATE demands SET confirmed = '2026-11-02', revision = 2");
    assert_eq!(newest(&house).lines, ["3 demands: confirmed on entered, “2 November 2026”"]);
    act(
        &house,
        "demand.set_state",
        "INSERT INTO demand_states (uid, demand_id, state, since, source) SELECT 's', id, 'met', '2026-11-02', 'The court'
         FROM demands WHERE uid = 'release';
         UPDATE demands SET state = 'met', revision = 3 WHERE uid = 'release'",
    );
    assert_eq!(newest(&house).lines, ["Demand “to release her”: state from “open” to “met”"]);
    act(
        &house,
        "demand.set_state",
        "INSERT INTO demand_states (uid, demand_id, state, since, source) SELECT 't', id, 'met', '2026-11-05', 'Press'
         FROM demands WHERE uid = 'release';
         UPDATE demands SET revision = 4 WHERE uid = 'release'",
    );
    assert_eq!(newest(&house).lines, ["Added: State of the demand “to release her”"]);
    act(
        &house,
        "demand.correct",
        "UPDATE demands SET left_out = 1, class = 'parliament' WHERE uid = 'inquire';
         UPDATE demands SET repeats_id = (SELECT id FROM demands WHERE uid = 'release') WHERE uid = 'answer'",
    );
    assert_eq!(
        newest(&house).lines,
        [
            "Demand “to inquire”: group from “the country’s authorities” to “parliament”",
            "Demand “to inquire”: left out from “no” to “yes”",
            "Demand “to answer”: repeats entered, “to release her”"
        ]
    );
    let acts = |of: &str| shown(&house, HistoryFilter { of: Some(of.to_owned()), ..HistoryFilter::default() }).len();
    // The case and the decision bring their demands; a demand brings the moves of its state.
    assert_eq!((acts("case"), acts("d"), acts("release"), acts("inquire")), (6, 5, 4, 3));
}

#[test]
fn a_noted_day_and_a_proposed_file_are_named() {
    let house = House::new();
    case(&house);
    let day = "INSERT INTO case_days (uid, case_id, kind, day) SELECT 'day', id, 'trial', '2026-12-03' FROM cases";
    act(&house, "day.add", day);
    assert_eq!(newest(&house).lines, ["Added to XAR-02: Day to come “Trial, 3 December 2026”"]);
    act(
        &house,
        "decision.propose",
        "INSERT INTO proposals (uid, file, sha256, proposed, reading) VALUES ('x', 'arvenia.pdf', 'x', '2026-11-02', X'7B7D')",
    );
    assert_eq!(newest(&house).lines, ["Added: Proposed file “arvenia.pdf”"]);
    act(
        &house,
        "proposal.correct",
        "INSERT INTO proposal_fields (uid, proposal_id, field, value) SELECT 'y', id, 'decisions.0.title', '1' FROM proposals",
    );
    assert_eq!(newest(&house).lines, ["Added: Correction in “arvenia.pdf”"]);
    act(&house, "proposal.discard", "UPDATE proposals SET state = 'discarded' WHERE uid = 'x'");
    assert_eq!(newest(&house).lines, ["Proposed file “arvenia.pdf”: state from “waiting” to “discarded”"]);
    let sealed = "INSERT INTO case_days (uid, case_id, kind, day, sensitivity) SELECT 'no', id, 'verdict', '2026-12-09', 'sealed' FROM cases";
    act(&house, "day.add", sealed);
    assert_eq!(newest(&house).lines, ["XAR-02: a sealed record changed."]);
}

#[test]
fn a_demand_a_letter_quotes_and_a_case_a_flag_was_overridden_for_stay() {
    let house = House::new();
    case(&house);
    let made = newest(&house).uid;
    decision(&house);
    let imported = newest(&house).uid;
    let letter = "INSERT INTO letters (uid, kind, post, language, date, created, changed)
        VALUES ('l', 'approach_speaker', 'speaker-XAR', 'en', '2026-11-01', '', '');";
    act(&house, "letter.draft", letter);
    act(
        &house,
        "letter.save",
        "INSERT INTO letter_demands (uid, letter_id, demand) SELECT 'ld', id, 'release' FROM letters",
    );
    let quoted = newest(&house).uid;
    let refused = undo(&house, &imported);
    assert!(matches!(refused, Err(Error::CannotUndo { ref reason, .. }) if reason == "needed_by"), "{refused:?}");
    undo(&house, &quoted).unwrap();
    undo(&house, &imported).unwrap();
    act(
        &house,
        "letter.override_safety",
        "INSERT INTO safety_overrides (uid, letter_id, flag, code, person, reason, decided_by, decided_at)
         SELECT 'o', id, 'no_contact', 'XAR-02', 'awa', 'Her wish', 'Bruno', '2026-11-02' FROM letters",
    );
    assert_eq!(newest(&house).lines, ["Added: Safety flag overridden “no contact”"]);
    let refused = undo(&house, &made);
    let Err(Error::CannotUndo { reason, by }) = refused else { panic!("{refused:?}") };
    let why = "A safety flag was overridden for a letter (23 November 2026)";
    assert_eq!((reason.as_str(), by.as_str()), ("needed_by", why));
}

#[test]
fn nothing_of_a_sealed_record_is_ever_said() {
    let house = House::new();
    case(&house);
    let note = "INSERT INTO notes (uid, case_id, date, text, sensitivity) SELECT 'n', id, '2026-11-01', 'CANARY', 'office' FROM cases";
    act(&house, "note.add", note);
    act(&house, "note.change", "UPDATE notes SET sensitivity = 'sealed' WHERE uid = 'n'");
    act(&house, "note.change", "UPDATE notes SET text = 'CANARY again', sensitivity = 'office' WHERE uid = 'n'");
    act(&house, "note.delete", "DELETE FROM notes WHERE uid = 'n'");
    let told = shown(&house, HistoryFilter::default());
    let all: String = told.iter().flat_map(|entry| entry.lines.clone()).collect();
    assert!(!all.contains("CANARY"), "{all}");
    assert_eq!(told[0].lines, ["XAR-02: a sealed record changed."]);
    assert_eq!(told[3].lines, ["XAR-02: a sealed record changed."]);
}

#[test]
fn an_act_is_undone_and_done_again() {
    let house = House::new();
    case(&house);
    let (before, made) = (dump(&house), newest(&house).uid);
    act(
        &house,
        "case.change",
        "UPDATE cases SET status = 'dormant';
         INSERT INTO notes (uid, case_id, date, text) SELECT 'n', id, '2026-11-01', 'Called.' FROM cases;
         DELETE FROM persons WHERE uid = 'bo'",
    );
    let (after, entry) = (dump(&house), newest(&house));
    assert!(entry.undo.can);
    assert!(undo(&house, &entry.uid).unwrap().starts_with("Undone: "));
    assert_eq!(dump(&house), before, "ids and uids included");
    let undone = newest(&house);
    assert!(undone.sentence.starts_with("Undone: ") && undone.undo.can);
    let again = undo(&house, &undone.uid).unwrap();
    assert!(again.starts_with("Done again: "), "{again}");
    assert_eq!(dump(&house), after);
    // A window that still shows the undone state finds a newer revision.
    assert_eq!(one(&house, "SELECT CAST(revision AS TEXT) FROM cases"), "3");
    let twice = undo(&house, &undone.uid);
    assert!(matches!(twice, Err(Error::CannotUndo { ref reason, .. }) if reason == "undone"), "{twice:?}");
    let needed = undo(&house, &made);
    assert!(matches!(needed, Err(Error::CannotUndo { ref reason, .. }) if reason == "changed_by"), "{needed:?}");
}

#[test]
fn an_undo_names_the_later_act_it_hangs_on() {
    let house = House::new();
    case(&house);
    act(&house, "case.set_safety", "UPDATE cases SET safety = '[\"no_contact\"]'");
    let first = newest(&house).uid;
    act(&house, "case.change", "UPDATE cases SET status = 'dormant'");
    let other = newest(&house).uid;
    act(&house, "case.set_safety", "UPDATE cases SET safety = '[]'");
    let refused = undo(&house, &first);
    let Err(Error::CannotUndo { reason, by }) = refused else { panic!("{refused:?}") };
    assert_eq!(
        (reason.as_str(), by.as_str()),
        ("changed_by", "The safety flags of a case were changed (23 November 2026)")
    );
    // Another field of the same record was changed since: that is no hindrance.
    undo(&house, &other).unwrap();
    assert_eq!(one(&house, "SELECT status FROM cases"), "under_examination");
}

#[test]
fn what_later_work_rests_on_is_not_undone() {
    let house = House::new();
    case(&house);
    let made = newest(&house).uid;
    act(
        &house,
        "action.add",
        "INSERT INTO actions (uid, kind, day) VALUES ('a', 'meet_ambassador', '2026-11-01');
         INSERT INTO action_cases (uid, action_id, code) SELECT 'ac', id, 'XAR-02' FROM actions",
    );
    let refused = undo(&house, &made);
    let Err(Error::CannotUndo { reason, by }) = refused else { panic!("{refused:?}") };
    assert_eq!((reason.as_str(), by.as_str()), ("needed_by", "An action was added (23 November 2026)"));
    let told = shown(&house, HistoryFilter::default());
    assert!(told[1].undo.why.as_deref().unwrap_or("").contains("An action was added"));
    undo(&house, &told[0].uid).unwrap();
    undo(&house, &made).unwrap();
    assert_eq!(one(&house, "SELECT CAST(count(*) AS TEXT) FROM cases"), "0");
}

#[test]
fn what_left_or_was_numbered_stays() {
    let house = House::new();
    act(
        &house,
        "letter.draft",
        "INSERT INTO letters (uid, kind, post, language, date, created, changed)
        VALUES ('l', 'approach_speaker', 'speaker-XAR', 'en', '2026-11-01', '', '')",
    );
    let drafted = newest(&house);
    assert!(drafted.undo.can);
    act(&house, "letter.approve", "UPDATE letters SET state = 'approved', number = '2026/001'");
    for entry in shown(&house, HistoryFilter::default()) {
        let refused = undo(&house, &entry.uid);
        assert!(matches!(refused, Err(Error::CannotUndo { ref reason, .. }) if reason == "numbered"), "{refused:?}");
        assert!(entry.undo.why.is_some());
    }
    act(&house, "outbox.queue", "UPDATE letters SET state = 'queued'");
    let refused = undo(&house, &newest(&house).uid);
    assert!(matches!(refused, Err(Error::CannotUndo { ref reason, .. }) if reason == "left"), "{refused:?}");
}

#[test]
fn a_refused_undo_changes_nothing() {
    let house = House::new();
    case(&house);
    let made = newest(&house).uid;
    act(&house, "person.change", "UPDATE persons SET party = 'Reform' WHERE uid = 'awa'");
    let (before, entries) = (dump(&house), shown(&house, HistoryFilter::default()).len());
    undo(&house, &made).unwrap_err();
    assert_eq!((dump(&house), shown(&house, HistoryFilter::default()).len()), (before, entries));
}

fn unlock(house: &House) {
    crate::register::unlock(&house.call(), Unlock { passphrase: PASSPHRASE.to_owned() }).unwrap();
}

fn lock(house: &House) {
    crate::register::lock(&house.call(), Nothing).unwrap();
}

/// Changes rows behind the program's back, as somebody with the key and a database tool would.
fn tamper(house: &House, sql: &str) {
    let name = "test.tamper";
    let done = house.register.act(crate::language::Language::En, name, |desk| {
        Ok(desk.rows().execute_batch(&format!("PRAGMA defer_foreign_keys = ON; {sql}"))?)
    });
    done.unwrap();
}

#[test]
fn an_altered_change_is_found_and_named() {
    let house = House::new();
    case(&house);
    act(&house, "case.change", "UPDATE cases SET status = 'dormant'");
    let bad = newest(&house).uid;
    act(&house, "case.change", "UPDATE cases SET status = 'closed'");
    assert!(history::verify(&house.call(), Nothing).unwrap().ok);
    tamper(
        &house,
        &format!(
            "UPDATE history_changes SET after = '{{\"status\":\"closed\"}}'
         WHERE entry = (SELECT id FROM history_entries WHERE uid = '{bad}')"
        ),
    );
    let check = history::verify(&house.call(), Nothing).unwrap();
    assert_eq!((check.ok, check.trouble, check.first_bad), (false, Some(ChainTrouble::Altered), Some(bad)));
}

#[test]
fn entries_cut_off_at_the_end_are_missed() {
    let house = House::new();
    case(&house);
    act(&house, "case.change", "UPDATE cases SET status = 'dormant'");
    let last = newest(&house).uid;
    tamper(&house, "DELETE FROM history_changes WHERE entry = (SELECT max(entry) FROM history_changes);
        DELETE FROM history_entries WHERE id = (SELECT max(id) FROM history_entries WHERE id NOT IN (SELECT entry FROM history_now))");
    let check = history::verify(&house.call(), Nothing).unwrap();
    assert_eq!((check.ok, check.trouble, check.first_bad), (false, Some(ChainTrouble::Older), Some(last)));
}

#[test]
fn an_old_file_put_back_is_noticed_until_somebody_answers_for_it() {
    let house = House::new();
    case(&house);
    lock(&house);
    let path = house.register.path().to_owned();
    let old = fs::read(&path).unwrap();
    unlock(&house);
    act(&house, "case.change", "UPDATE cases SET status = 'dormant'");
    let last = newest(&house).uid;
    lock(&house);
    fs::write(&path, old).unwrap();
    unlock(&house);
    let missed = |house: &House| {
        let check = history::verify(&house.call(), Nothing).unwrap();
        assert_eq!((check.trouble, check.first_bad), (Some(ChainTrouble::Older), Some(last.clone())));
    };
    missed(&house);
    // Working on does not wipe the trace away.
    act(&house, "case.change", "UPDATE cases SET status = 'closed'");
    lock(&house);
    unlock(&house);
    missed(&house);
    history::accept(&house.call(), Nothing).unwrap();
    lock(&house);
    unlock(&house);
    assert!(history::verify(&house.call(), Nothing).unwrap().ok);
}

#[test]
fn a_note_that_is_gone_or_forged_is_noticed() {
    let house = House::new();
    case(&house);
    lock(&house);
    let note = crate::vault::head_path(house.register.path());
    let kept = fs::read_to_string(&note).unwrap();
    for damage in [None, Some("{}".to_owned()), Some(kept.replacen("\"chain\":\"", "\"chain\":\"0", 1))] {
        match damage {
            None => fs::remove_file(&note).unwrap(),
            Some(text) => fs::write(&note, text).unwrap(),
        }
        unlock(&house);
        let check = history::verify(&house.call(), Nothing).unwrap();
        assert_eq!((check.ok, check.trouble), (false, Some(ChainTrouble::NoNote)));
        lock(&house);
    }
    fs::write(&note, kept).unwrap();
    unlock(&house);
    assert!(history::verify(&house.call(), Nothing).unwrap().ok);
}
