//! Lists out, lists in, and back again.

use crate::error::Error;
use crate::exchange::{self, CaseImport, ExportCases, ExportFormat, Field, ImportCases, ReadTable, RowOutcome};
use crate::history::{self, EntryKey, HistoryFilter};
use crate::language::Language;
use crate::ports::{Ports, Reader};
use crate::register::House as Call;
use crate::tables::{Lines, TableError};
use crate::testing::{House, NoCarrier, ports};

/// Reads plain CSV; real files are the child's work.
struct PlainReader;

impl Reader for PlainReader {
    fn read_decision(&self, _: &str, _: &[u8]) -> crate::decisions::reading::FileReading {
        crate::decisions::reading::FileReading::default()
    }

    fn read_table(&self, _: &str, bytes: &[u8]) -> Result<Lines, TableError> {
        let text = std::str::from_utf8(bytes).map_err(|_| TableError::Damaged)?.trim_start_matches('\u{feff}');
        let delimiter = if text.lines().next().is_some_and(|head| head.contains(';')) { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        reader.records().map(|record| Ok(record.unwrap().iter().map(str::to_owned).collect())).collect()
    }
}

fn house() -> House {
    House::with_ports(Ports { reader: Box::new(PlainReader), ..ports(Box::new(NoCarrier)) })
}

fn import(house: &House, name: &str, text: &[u8], dry_run: bool) -> Result<CaseImport, Error> {
    let file = house.register.stage(name, text.to_vec());
    exchange::import(&house.call(), ImportCases { file, mapping: None, dry_run })
}

fn export(house: &House, language: Language, asked: ExportCases) -> Vec<u8> {
    let made = exchange::export(&Call { register: &house.register, language }, asked).unwrap();
    crate::door::file(&house.register, &made.file, language).map_err(|refusal| refusal.to_string()).unwrap().bytes
}

fn all(format: ExportFormat) -> ExportCases {
    ExportCases { format, reason: Some("Office copy".to_owned()), ..ExportCases::default() }
}

const LIST: &str = "Case code,Country name,Status,Status since,Alleged violations,Person’s code,Name,Other names,Gender,Situation,Situation since,Remark
XAR/COLL/01,Arvenia,under examination,,Torture; Arbitrary detention,,Awa Ndiaye,A. Ndiaye; عوا,woman,detained,2025-03-01,a
XAR-COLL-01,XAR,,,,,Bo Larsen,,m,,,b
XBM-07,Belmora,closed,2026-10-12,,XBM-07,=Cem Demir,,unknown,released,2026-10,c
";

fn outcomes(report: &CaseImport) -> Vec<(u32, RowOutcome, &str)> {
    report.rows.iter().map(|row| (row.row, row.outcome, row.why.as_str())).collect()
}

#[test]
fn a_rehearsal_says_what_the_import_does_and_leaves_nothing() {
    let house = house();
    let rehearsed = import(&house, "list.csv", LIST.as_bytes(), true).unwrap();
    let nothing = house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap();
    assert!(nothing.is_empty(), "{nothing:?}");
    // The same staged file goes on to the real run.
    let done =
        exchange::import(&house.call(), ImportCases { file: rehearsed.file.clone(), mapping: None, dry_run: false })
            .unwrap();
    assert_eq!(outcomes(&rehearsed), outcomes(&done));
    assert_eq!(outcomes(&done), [(2, RowOutcome::Added, ""), (3, RowOutcome::Added, ""), (4, RowOutcome::Added, "")]);
    let again = import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    assert_eq!((again.same, again.added, again.changed, again.refused), (3, 0, 0, 0), "{:?}", outcomes(&again));
}

#[test]
fn an_import_is_undone_in_one_step() {
    let house = house();
    import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    let before = export(&house, Language::En, all(ExportFormat::Csv));
    let second = LIST.replace("XBM-07,Belmora,closed", "XBM-07,Belmora,dormant").replace("Bo Larsen", "Dana Eriksen");
    let done = import(&house, "list.csv", second.as_bytes(), false).unwrap();
    assert_eq!((done.changed, done.added, done.same), (1, 1, 1), "{:?}", outcomes(&done));
    let imported = |entry: &history::HistoryEntry| entry.act == "case.import_table";
    let shown = house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap();
    let entry = shown.iter().find(|entry| imported(entry)).unwrap();
    assert!(entry.undo.can, "{:?}", entry.undo.why);
    house.act("history.undo", |desk| history::undo(desk, EntryKey { uid: entry.uid.clone() })).unwrap();
    assert_eq!(export(&house, Language::En, all(ExportFormat::Csv)), before);
}

#[test]
fn what_goes_out_comes_in_again_as_it_was() {
    let first = house();
    import(&first, "list.csv", LIST.as_bytes(), false).unwrap();
    first
        .act("test", |desk| {
            Ok(desk.rows().execute_batch(
                "INSERT INTO situations (uid, person_id, kind, since, source)
                     SELECT 's', id, 'exiled', '2024-01-05', 'Family' FROM persons WHERE name = 'Bo Larsen';
                 UPDATE persons SET party = '-Reform', mandate = 'Seat, \"north\"', safety = '[\"no_contact\"]' WHERE name = 'Bo Larsen';
                 UPDATE cases SET safety = '[\"no_publicity\"]' WHERE code = 'XBM-07'",
            )?)
        })
        .unwrap();
    let whole = |house: &House| -> serde_json::Value {
        let mut open: serde_json::Value =
            serde_json::from_slice(&export(house, Language::En, all(ExportFormat::Json))).unwrap();
        // Records are of one register; a move of status says which file it came from.
        for case in open["cases"].as_array_mut().unwrap() {
            case["statuses"] = serde_json::Value::Null;
            for person in case["persons"].as_array_mut().unwrap() {
                person["uid"] = serde_json::Value::Null;
            }
        }
        open
    };
    for language in Language::ALL {
        for format in [ExportFormat::Csv, ExportFormat::Json] {
            let file = export(&first, language, all(format));
            let back = import(&first, "cases", &file, false).unwrap();
            assert_eq!(
                (back.added, back.changed, back.refused),
                (0, 0, 0),
                "{language:?} {format:?} {:?}",
                outcomes(&back)
            );
            let other = house();
            let done = import(&other, "cases", &file, false).unwrap();
            assert_eq!((done.added, done.refused), (3, 0), "{language:?} {format:?} {:?}", outcomes(&done));
            assert_eq!(whole(&other), whole(&first), "{language:?} {format:?}");
        }
    }
}

#[test]
fn every_refused_row_says_why() {
    let house = house();
    import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    let list = "Case code,Name,Country,Status,Status since,Person’s code,Party,Gender,Situation,Situation since
,Nobody,,,,,,,,
not a code at all,X,,,,,,,,
XAR-03,Eli,XAR,closed,,,,,,
XAR-04,Eli,Atlantis,,,,,,,
XAR-05,Eli,,,,,,,detained,
XAR-06,Eli,,,02/03/2026,,,,,
XAR-07,Eli,,,,XAR-07,,,,
XAR-07,Eli,,,,XAR-07,,,,
XAR-COLL-01,Awa Ndiaye,,,,,Reform,,,
XAR-08,Eli,XAR,,,,,,,
XAR-08,Fa,XBM,,,,,,,
XAR-09,Eli,,merged,2026-01-01,,,,,
XAR-10,,,,,XAR-10,,,,
";
    let report = import(&house, "wrong.csv", list.as_bytes(), false).unwrap();
    let refused: Vec<(u32, &str)> =
        report.rows.iter().filter(|r| r.outcome == RowOutcome::Refused).map(|r| (r.row, r.why.as_str())).collect();
    assert_eq!(
        refused,
        [
            (2, "There is no case code in this row."),
            (3, "Case: “not a code at all” is not understood."),
            (4, "The status has no date."),
            (5, "Country code: “Atlantis” is not understood."),
            (6, "The situation has no date."),
            (7, "Status since: “02/03/2026” is not understood."),
            (9, "The same person stands in row 8 already."),
            (
                10,
                "The case has a person called Awa Ndiaye already. A name alone changes nobody: add the person’s code or record."
            ),
            (12, "Country code: row 11 says something else of the same case."),
            (13, "A file cannot merge cases. Merge them on the page of the case."),
            (14, "There is no name in this row."),
        ]
    );
    assert_eq!(report.added, 2);
    let codes: String = house
        .read(|r| {
            Ok(r.rows().query_row(
                "SELECT group_concat(code, ' ') FROM (SELECT code FROM cases ORDER BY code)",
                [],
                |row| row.get(0),
            )?)
        })
        .unwrap();
    assert_eq!(codes, "XAR-07 XAR-08 XAR-COLL-01 XBM-07", "a refused row leaves no trace");
}

#[test]
fn nothing_sealed_and_no_note_goes_out() {
    let house = house();
    import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    house
        .act("test", |desk| {
            Ok(desk.rows().execute_batch(
                "INSERT INTO situations (uid, person_id, kind, since, source, note, sensitivity)
                     SELECT 's1', id, 'convicted', '2026-05-01', 'CANARY source', 'CANARY note', 'sealed' FROM persons WHERE name = 'Awa Ndiaye';
                 UPDATE situations SET note = 'CANARY note';
                 INSERT INTO notes (uid, case_id, date, text) SELECT 'n', id, '2026-01-01', 'CANARY text' FROM cases WHERE code = 'XBM-07'",
            )?)
        })
        .unwrap();
    for format in [ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx] {
        let text = String::from_utf8(export(&house, Language::En, all(format))).unwrap();
        assert!(!text.contains("CANARY") && !text.contains("convicted"), "{format:?}: {text}");
        // The sealed one is the newest: the table does not say the older one is how things stand.
        assert!(format == ExportFormat::Json || !text.contains("detained"), "{text}");
    }
}

/// reliability.md 4, row 12.
#[test]
fn cells_that_look_like_formulas_are_text() {
    let house = house();
    import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    let csv = String::from_utf8(export(&house, Language::En, all(ExportFormat::Csv))).unwrap();
    assert!(
        csv.starts_with("\u{feff}\"Case\",") && csv.contains("\"'=Cem Demir\"") && !csv.contains("\"=Cem"),
        "{csv}"
    );
    let plain = ExportCases { mark: Some(false), separator: Some(";".to_owned()), ..all(ExportFormat::Csv) };
    assert!(String::from_utf8(export(&house, Language::En, plain)).unwrap().starts_with("\"Case\";\"Other codes\";"));
}

#[test]
fn flagged_cases_need_a_reason_to_go_out() {
    let house = house();
    import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    house
        .act("test", |desk| {
            Ok(desk
                .rows()
                .execute_batch("UPDATE persons SET safety = '[\"no_publicity\"]' WHERE name = 'Bo Larsen'")?)
        })
        .unwrap();
    let asked = ExportCases { format: ExportFormat::Json, ..ExportCases::default() };
    let made = exchange::export(&house.call(), asked).unwrap();
    assert_eq!((made.cases, made.left_out), (1, vec!["XAR-COLL-01".to_owned()]));
    let shown = house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap();
    assert_eq!(shown[0].sentence, "Cases were exported.");
    assert!(!shown[0].undo.can);
}

#[test]
fn columns_are_known_in_four_languages_and_remembered() {
    let house = house();
    let head = |language: Language, text: &str| -> Vec<Option<Field>> {
        let file = house.register.stage("list.csv", text.as_bytes().to_vec());
        let seen = exchange::preview(&Call { register: &house.register, language }, ReadTable { file }).unwrap();
        seen.columns.into_iter().map(|column| column.field).collect()
    };
    use Field::{Aliases, CaseCode, Country, Name, Party};
    let named = [Some(CaseCode), Some(Name), Some(Party), Some(Country), None];
    assert_eq!(head(Language::Fr, "Code du cas;Nom complet;PARTI POLITIQUE;Pays;Divers\n"), named);
    assert_eq!(head(Language::En, "Código del caso;Nombre y apellidos;Partido;País;x\n"), named);
    assert_eq!(head(Language::En, "رمز الحالة;الاسم;الحزب;البلد;x\n"), named);
    assert_eq!(head(Language::En, "case_code;name;party;country;x\n"), named);
    let list = "Case;Who;Nickname\nXAR-02;Awa Ndiaye;Awi\n";
    assert_eq!(head(Language::En, list), [Some(CaseCode), None, None]);
    let file = house.register.stage("list.csv", list.as_bytes().to_vec());
    let mapping = Some(vec![Some(CaseCode), Some(Name), Some(Aliases)]);
    exchange::import(&house.call(), ImportCases { file, mapping, dry_run: false }).unwrap();
    assert_eq!(head(Language::En, list), [Some(CaseCode), Some(Name), Some(Aliases)]);
    let none = import(&house, "list.csv", b"Who,Party\nAwa,Reform\n", true);
    assert!(matches!(none, Err(Error::Invalid { .. })), "{none:?}");
}

/// reliability.md 4, row 16.
#[test]
fn dates_that_could_be_two_days_are_not_guessed() {
    use super::values::{date, since};
    assert_eq!(date("2.11.2026").as_deref(), Some("2026-11-02"));
    assert_eq!(date("25/11/2026").as_deref(), Some("2026-11-25"));
    assert_eq!(date("11/25/2026").as_deref(), Some("2026-11-25"));
    assert_eq!(date("٢٠٢٦-١١-٠٢").as_deref(), Some("2026-11-02"));
    for unclear in ["02/11/2026", "30.2.2026", "0000-00-00", "soon", "2026", "1/2/3"] {
        assert_eq!(date(unclear), None, "{unclear}");
    }
    assert_eq!(
        (since("2017").as_deref(), since("2017-05").as_deref(), since("2017-13")),
        (Some("2017"), Some("2017-05"), None)
    );
}

#[test]
fn a_stopped_import_takes_everything_back_and_can_be_run_again() {
    let house = house();
    let file = house.register.stage("list.csv", LIST.as_bytes().to_vec());
    let run = || exchange::import(&house.call(), ImportCases { file: file.clone(), mapping: None, dry_run: false });
    let ended = house.stopped_at("case.import_table", 2, run);
    assert!(matches!(ended, Err(Error::Cancelled)), "{ended:?}");
    let cases =
        || house.read(|reading| crate::cases::list(reading, crate::cases::CaseFilter::default())).unwrap().len();
    assert_eq!(cases(), 0);
    assert!(house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap().is_empty());
    assert_eq!(run().unwrap().added, 3);
    assert_eq!(cases(), 2);
}

#[test]
fn a_stopped_export_gives_no_file_and_is_in_no_history() {
    let house = house();
    import(&house, "list.csv", LIST.as_bytes(), false).unwrap();
    let entries = || house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap().len();
    let before = entries();
    for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
        let ended = house.stopped_at("case.export", 1, || exchange::export(&house.call(), all(format)));
        assert!(matches!(ended, Err(Error::Cancelled)), "{ended:?}");
    }
    let ended = house.stopped_at("case.export", 0, || exchange::export(&house.call(), all(ExportFormat::Json)));
    assert!(matches!(ended, Err(Error::Cancelled)), "{ended:?}");
    assert_eq!(entries(), before);
}

#[test]
fn a_merged_case_goes_out_with_the_one_it_is_in_and_is_found_where_it_comes_in() {
    let first = house();
    let list = "Case code,Name,Person’s code\nXAR-COLL-01,Awa Ndiaye,XAR-01\nXAR-07,Bo Larsen,XAR-07\n";
    import(&first, "list.csv", list.as_bytes(), false).unwrap();
    let merge = "UPDATE cases SET status = 'merged', status_since = '2026-01-01',
                 merged_into = (SELECT id FROM cases WHERE code = 'XAR-COLL-01') WHERE code = 'XAR-07'";
    first.act("test", |desk| Ok(desk.rows().execute_batch(merge)?)).unwrap();
    for format in [ExportFormat::Csv, ExportFormat::Json] {
        let file = export(&first, Language::En, all(format));
        let back = import(&first, "cases", &file, false).unwrap();
        assert_eq!((back.same, back.changed, back.refused), (2, 0, 0), "{format:?} {:?}", outcomes(&back));
        let other = house();
        let done = import(&other, "cases", &file, false).unwrap();
        assert_eq!((done.added, done.refused), (2, 0), "{format:?} {:?}", outcomes(&done));
        let found = other.read(|reading| crate::cases::find(reading, "XAR/7")).unwrap();
        assert_eq!(found.code, "XAR-COLL-01", "{format:?}");
        assert_eq!(
            export(&other, Language::En, all(ExportFormat::Csv)).len(),
            export(&first, Language::En, all(ExportFormat::Csv)).len()
        );
        // The code of another case is nobody else's.
        let wrong = "Case code,Name,Other codes\nXAR-09,Eli,XAR-07\n";
        let refused = import(&other, "list.csv", wrong.as_bytes(), false).unwrap();
        assert_eq!(outcomes(&refused), [(2, RowOutcome::Refused, "XAR-07 is the code of another case.")]);
    }
}
