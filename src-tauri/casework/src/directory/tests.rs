use super::*;
use crate::decisions::Key;
use crate::error::Error;
use crate::register::types::Nothing;
use crate::testing::House;

fn input(table: DataTable, record: &str, field: &str, value: &str) -> SetCorrection {
    SetCorrection {
        table,
        record: record.to_owned(),
        field: field.to_owned(),
        value: value.to_owned(),
        source: "note of the embassy".to_owned(),
        day: "2026-11-20".to_owned(),
    }
}

fn set(house: &House, table: DataTable, record: &str, field: &str, value: &str) -> Result<Vec<CorrectionRow>> {
    house.act("correction.set", |desk| correct(desk, input(table, record, field, value)))
}

fn shown(house: &House, table: DataTable, record: &str, field: &str) -> Fact {
    house.read(|_| Ok(fact(table, record, field, Language::En).unwrap())).unwrap()
}

#[test]
fn every_value_that_can_be_corrected_has_words_in_every_language() {
    let keys = [
        (DataTable::Country, "FRA"),
        (DataTable::Chamber, "FR-LC01"),
        (DataTable::Organization, "pace"),
        (DataTable::Membership, "pace/FRA"),
        (DataTable::Institution, "FRA"),
    ];
    for (table, record) in keys {
        for language in Language::ALL {
            let facts = table.fields().iter().map(|field| fact(table, record, field.name, language).unwrap());
            for fact in facts {
                let words = [&fact.label, &fact.text, &fact.origin.source];
                assert!(words.iter().all(|word| !word.contains("directory-")), "{language:?} {fact:?}");
                assert!(fact.choices.iter().all(|one| !one.name.contains("directory-")), "{language:?} {fact:?}");
                assert!(!fact.origin.as_of.is_empty() && fact.origin.confidence.is_some(), "{fact:?}");
            }
        }
    }
    let chamber = fact(DataTable::Chamber, "FR-LC01", "presiding_title_fr_f", Language::En).unwrap();
    assert_eq!(chamber.label, "Title of the presiding officer (French), of a woman");
}

#[test]
fn a_correction_wins_in_names_titles_and_letters_and_only_in_its_register() {
    let house = House::new();
    let other = House::new();
    set(&house, DataTable::Chamber, "FR-LC01", "presiding_title_en", "Speaker of the House").unwrap();
    set(&house, DataTable::Chamber, "FR-LC01", "status", "suspended").unwrap();
    set(&house, DataTable::Country, "FRA", "name_en", "Francia Nova").unwrap();
    set(&house, DataTable::Membership, "commonwealth/FRA", "status", "member").unwrap();
    let post = house.read(|reading| crate::people::post(reading, "speaker-FR-LC01")).unwrap();
    assert_eq!(post.chamber_status.as_deref(), Some("suspended"));
    assert_eq!(post.country.unwrap().name, "Francia Nova");
    let to = house.read(|reading| crate::people::addressee(reading, "speaker-FR-LC01", "2026-11-23", "CHE")).unwrap();
    let forms = house.read(|_| Ok(crate::protocol::forms(&to, Language::En, Language::En))).unwrap();
    assert!(forms.envelope.iter().any(|line| line.contains("Speaker of the House")), "{forms:?}");
    assert!(house.read(|_| Ok(is_member("commonwealth", "FRA"))).unwrap());
    let names = house.read(|reading| countries(reading, Nothing {})).unwrap();
    assert!(names.iter().any(|row| row.name == "Francia Nova"));
    // Nothing of it is in force in another register, or outside of any.
    assert_eq!(other.read(|_| Ok(country_named("FRA", Language::En).name)).unwrap(), "France");
    assert!(!is_member("commonwealth", "FRA") && chamber("FR-LC01").unwrap().status == "functioning");
}

#[test]
fn a_correction_keeps_its_source_and_what_the_data_said() {
    let house = House::new();
    let all = set(&house, DataTable::Chamber, "FR-LC01", "seats", "600").unwrap();
    let fact = &all[0].fact;
    assert_eq!((all[0].name.as_str(), fact.text.as_str()), ("France · National Assembly", "600"));
    assert_eq!(fact.origin.source, "Our own, since 20 November 2026: note of the embassy");
    assert_eq!((fact.origin.shipped.as_deref(), &fact.origin.new_data), (Some("577"), &None));
    let uid = all[0].uid.clone();
    let left = house.act("correction.remove", |desk| remove_correction(desk, Key { uid })).unwrap();
    assert!(left.is_empty());
    assert_eq!(shown(&house, DataTable::Chamber, "FR-LC01", "seats").text, "577");
}

#[test]
fn newer_data_that_disagrees_is_reported_until_somebody_decides() {
    let house = House::new();
    set(&house, DataTable::Country, "FRA", "capital_en", "Lyon").unwrap();
    // The office corrected an older compilation, which said something else.
    let older = |theirs: &'static str| {
        house.act("test", |desk| {
            let mut kept = rows::all(desk)?.remove(0);
            kept.theirs = theirs.to_owned();
            rows::keep(desk, &kept)
        })
    };
    older("Versailles").unwrap();
    let all = house.read(|reading| corrections(reading, Nothing {})).unwrap();
    assert_eq!(all[0].fact.text, "Lyon");
    assert_eq!(all[0].fact.origin.new_data.as_deref(), Some("Paris"));
    let uid = all[0].uid.clone();
    let kept = house.act("correction.keep", |desk| keep_correction(desk, Key { uid: uid.clone() })).unwrap();
    assert_eq!((kept[0].fact.text.as_str(), &kept[0].fact.origin.new_data), ("Lyon", &None));
    older("Versailles").unwrap();
    house.act("correction.remove", |desk| remove_correction(desk, Key { uid })).unwrap();
    assert_eq!(shown(&house, DataTable::Country, "FRA", "capital_en").text, "Paris");
}

#[test]
fn a_correction_is_undone_like_any_other_act() {
    let house = House::new();
    set(&house, DataTable::Institution, "FRA", "ganhri_status", "B").unwrap();
    assert_eq!(shown(&house, DataTable::Institution, "FRA", "ganhri_status").text, "B status");
    let entries =
        house.read(|reading| crate::history::show(reading, crate::history::HistoryFilter::default())).unwrap();
    let key = crate::history::EntryKey { uid: entries[0].uid.clone() };
    house.act("history.undo", |desk| crate::history::undo(desk, key)).unwrap();
    assert_eq!(shown(&house, DataTable::Institution, "FRA", "ganhri_status").text, "A status");
}

#[test]
fn what_cannot_be_is_refused_with_its_field() {
    let house = House::new();
    let rule = |table, record: &str, field: &str, value: &str| match set(&house, table, record, field, value) {
        Err(Error::Invalid { fields }) => fields[0].rule.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(rule(DataTable::Chamber, "FR-LC01", "status", "asleep"), "not_one_of");
    assert_eq!(rule(DataTable::Chamber, "FR-LC01", "seats", "many"), "not_a_whole_number");
    assert_eq!(rule(DataTable::Chamber, "FR-LC01", "seats", "577"), "same_as_data");
    assert_eq!(rule(DataTable::Chamber, "FR-LC01", "chamber_en", " \u{0} "), "empty");
    assert_eq!(rule(DataTable::Country, "FRA", "borders", "BEL XYZ"), "not_known");
    assert_eq!(rule(DataTable::Country, "FRA", "languages", "klingon!"), "not_known");
    assert_eq!(rule(DataTable::Country, "FRA", "iso3", "XXX"), "not_known");
    let unknown = set(&house, DataTable::Membership, "pace/XXX", "status", "member");
    assert_eq!(unknown.unwrap_err().code(), "not_found");
    let late = SetCorrection { day: "2026-11-24".to_owned(), ..input(DataTable::Country, "FRA", "capital_en", "Lyon") };
    assert_eq!(house.act("correction.set", |desk| correct(desk, late)).unwrap_err().code(), "invalid");
    // Borders corrected are neighbours proposed.
    set(&house, DataTable::Country, "FRA", "borders", "bel  ITA").unwrap();
    let near = house.read(|_| Ok(neighbours(country("FRA").unwrap()).len())).unwrap();
    assert!(near >= 2 && shown(&house, DataTable::Country, "FRA", "borders").text == "Belgium, Italy");
}
