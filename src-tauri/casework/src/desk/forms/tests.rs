use super::*;
use crate::cases::sheet::CaseSheet;
use crate::history;
use crate::people::SetHolder;
use crate::protocol::{FormField, FormTexts};
use crate::testing::House;

fn salutation(text: &str) -> FormTexts {
    FormTexts { salutation: Some(text.to_owned()), ..FormTexts::default() }
}

fn own(holder: Option<&str>, gender: Option<Gender>, texts: FormTexts) -> SaveForms {
    SaveForms {
        office: "ambassador".to_owned(),
        holder: holder.map(str::to_owned),
        language: Language::Fr,
        gender,
        texts,
        source: "Protocol of Belmora".to_owned(),
    }
}

fn save(house: &House, input: SaveForms) -> Result<OfficeForms> {
    house.act("protocol.save_forms", |desk| save_forms(desk, input))
}

/// Enters an ambassador and gives the uid of her entry.
fn amira(house: &House) -> String {
    let input = SetHolder {
        post: "ambassador-VEN".to_owned(),
        name: "Amira Solenne".to_owned(),
        gender: Gender::Female,
        honorific: None,
        acting_as: None,
        since: "2026-01-01".to_owned(),
        source: "note".to_owned(),
        email: None,
        address: None,
    };
    house.act("post.set_holder", |desk| people::set_holder(desk, input)).unwrap().holder.unwrap().uid
}

fn tried(house: &House) -> TriedForms {
    let input = TryForms { post: Some("ambassador-VEN".to_owned()), language: Language::Fr, ..TryForms::default() };
    house.read(|reading| try_forms(reading, input)).unwrap()
}

#[test]
fn the_offices_own_form_wins_and_one_persons_before_the_posts() {
    let house = House::new();
    let uid = amira(&house);
    assert_eq!(tried(&house).forms.salutation, "Madame l'Ambassadrice,");
    assert!(tried(&house).rule.is_none());
    save(&house, own(None, None, salutation("Excellence,"))).unwrap();
    assert_eq!(tried(&house).forms.salutation, "Excellence,");
    save(&house, own(None, Some(Gender::Female), salutation("Madame,"))).unwrap();
    assert_eq!(tried(&house).forms.salutation, "Madame,");
    save(&house, own(None, Some(Gender::Male), salutation("Monsieur,"))).unwrap();
    assert_eq!(tried(&house).forms.salutation, "Madame,");
    save(&house, own(Some(&uid), None, salutation("Chère {name},"))).unwrap();
    let hers = tried(&house);
    assert_eq!(hers.forms.salutation, "Chère Amira Solenne,");
    assert_eq!(hers.forms.own, [FormField::Salutation]);
    assert!(hers.forms.reason.ends_with("Parts of it are the office’s own."), "{}", hers.forms.reason);
    assert_eq!(hers.rule.unwrap().salutation, "Madame l'Ambassadrice,");
    assert_eq!(hers.holder.as_deref(), Some(uid.as_str()));
    let table = house.read(|reading| forms_of(reading, "ambassador", Language::Fr, Language::En)).unwrap();
    assert_eq!(table.own.iter().map(|own| own.holder_name.as_str()).collect::<Vec<_>>(), ["", "", "", "Amira Solenne"]);
    assert_eq!(table.forms[0].printed.salutation, "Madame,");
    assert_eq!(table.forms[0].rule.as_ref().unwrap().salutation, "Madame l'Ambassadrice,");
}

#[test]
fn an_own_form_goes_by_being_removed_emptied_or_made_the_rules() {
    let house = House::new();
    amira(&house);
    let kept = save(&house, own(None, Some(Gender::Female), salutation("Madame,"))).unwrap().own.remove(0);
    assert_eq!((kept.rule.as_str(), kept.rule_before), ("Madame l'Ambassadrice,", None));
    let after = house.act("protocol.remove_form", |desk| remove_form(desk, Key { uid: kept.uid })).unwrap();
    assert!(after.own.is_empty());
    for text in ["", "Madame l'Ambassadrice,"] {
        save(&house, own(None, Some(Gender::Female), salutation("Madame,"))).unwrap();
        assert!(save(&house, own(None, Some(Gender::Female), salutation(text))).unwrap().own.is_empty());
    }
    assert_eq!(tried(&house).forms.salutation, "Madame l'Ambassadrice,");
}

#[test]
fn a_form_that_cannot_be_filled_is_refused_or_falls_back() {
    let house = House::new();
    let refused = |texts: FormTexts, source: &str| {
        let input = SaveForms { source: source.to_owned(), ..own(None, None, texts) };
        let Err(Error::Invalid { fields }) = save(&house, input) else { panic!("taken") };
        fields.into_iter().map(|field| (field.field, field.rule)).collect::<Vec<_>>()
    };
    for text in ["Dear {nobody},", "Dear {name,", "Dear name},", "{{name}}"] {
        assert_eq!(refused(salutation(text), "x"), [("salutation".to_owned(), "placeholder".to_owned())], "{text}");
    }
    assert_eq!(refused(salutation(&"x".repeat(1_001)), "x")[0].1, "too_long");
    assert_eq!(refused(salutation("x"), " ")[0].0, "source");
    let stranger = save(&house, own(Some("nobody"), None, salutation("x")));
    assert!(matches!(stranger, Err(Error::NotFound { .. })));
    save(&house, own(None, None, salutation("Chère {name},"))).unwrap();
    let vacant = tried(&house).forms;
    assert_eq!(vacant.salutation, "Excellence,");
    assert!(vacant.own.is_empty());
}

#[test]
fn a_changed_rule_under_an_own_form_or_a_confirmation_is_told() {
    let house = House::new();
    save(&house, own(None, Some(Gender::Female), salutation("Madame,"))).unwrap();
    let confirm =
        ConfirmForms { office: "ambassador".to_owned(), language: Language::Ar, reader: "Leila Haddar".to_owned() };
    let confirmed = house.act("protocol.confirm", |desk| confirm_forms(desk, confirm)).unwrap();
    assert!(!confirmed.needs_review && !confirmed.review.unwrap().outdated);
    house
        .act("reference.update", |desk| {
            desk.rows()
                .execute_batch("UPDATE own_forms SET rule = 'Excellence,'; UPDATE form_reviews SET rule = 'x'")?;
            Ok(())
        })
        .unwrap();
    let french = house.read(|reading| forms_of(reading, "ambassador", Language::Fr, Language::En)).unwrap();
    assert_eq!(french.own[0].rule_before.as_deref(), Some("Excellence,"));
    let arabic = house.read(|reading| forms_of(reading, "ambassador", Language::Ar, Language::En)).unwrap();
    assert!(arabic.needs_review && arabic.review.unwrap().outdated);
}

#[test]
fn a_confirmation_is_dated_and_can_be_taken_back_and_undone() {
    let house = House::new();
    let state = || house.read(|reading| forms_of(reading, "minister", Language::Ar, Language::En)).unwrap();
    assert!(state().needs_review);
    let input =
        ConfirmForms { office: "minister".to_owned(), language: Language::Ar, reader: "Leila Haddar".to_owned() };
    house.act("protocol.confirm", |desk| confirm_forms(desk, input.clone())).unwrap();
    let review = state().review.unwrap();
    assert_eq!((review.reader.as_str(), review.since.as_str()), ("Leila Haddar", "2026-11-23"));
    assert!(!state().needs_review);
    let newest = house.read(|reading| history::show(reading, history::HistoryFilter::default())).unwrap().remove(0);
    assert_eq!(newest.lines, ["Added: Confirmation of forms"]);
    let key = history::EntryKey { uid: newest.uid };
    house.act("history.undo", |desk| history::undo(desk, key)).unwrap();
    assert!(state().needs_review && state().review.is_none());
    house.act("protocol.confirm", |desk| confirm_forms(desk, input)).unwrap();
    let uid = state().review.unwrap().uid;
    assert!(house.act("protocol.withdraw", |desk| withdraw_review(desk, Key { uid })).unwrap().needs_review);
    let nobody = ConfirmForms { office: "minister".to_owned(), language: Language::Ar, reader: " ".to_owned() };
    assert!(house.act("protocol.confirm", |desk| confirm_forms(desk, nobody)).is_err());
}

#[test]
fn anybody_can_be_tried_in_any_office() {
    let house = House::new();
    let ask = |office: &str, country: &str| TryForms {
        office: Some(office.to_owned()),
        country: Some(country.to_owned()),
        name: Some("Nadia Solenne".to_owned()),
        gender: Some(Gender::Female),
        language: Language::En,
        subject: Some("two colleagues".to_owned()),
        ..TryForms::default()
    };
    let speaker = house.read(|reading| try_forms(reading, ask("speaker_unicameral", "XBM"))).unwrap();
    assert_eq!(speaker.forms.envelope[1], "Speaker of Parliament");
    assert_eq!(speaker.forms.salutation, "Dear Madam Speaker,");
    assert!(speaker.forms.opening.contains("two colleagues"));
    let nowhere = house.read(|reading| try_forms(reading, ask("ambassador", ""))).unwrap();
    assert_eq!(nowhere.forms.reference, "the Ambassador of Belmora, H.E. Ms Nadia Solenne");
    for (office, country) in [("nothing", "XBM"), ("ambassador", "ZZZ")] {
        assert!(house.read(|reading| try_forms(reading, ask(office, country))).is_err());
    }
}

#[test]
fn the_sheet_for_a_reviewer_has_every_office_and_no_other_language() {
    let house = House::new();
    for language in Language::ALL {
        let bytes = house.read(|reading| crate::desk::forms_sheet(reading, language)).unwrap();
        let sheet: CaseSheet = serde_json::from_slice(&bytes).unwrap();
        assert_eq!((sheet.language, sheet.sections.len()), (language, 30));
        for section in &sheet.sections {
            assert_eq!(section.columns.len(), 4);
            assert!(section.rows.len() >= 8 && section.rows.iter().all(|row| row.len() == 4), "{}", section.title);
            let filled = section.rows.iter().take(6).flatten().all(|cell| !cell.trim().is_empty());
            assert!(filled, "{}", section.title);
        }
        let words = serde_json::to_string(&sheet).unwrap();
        assert!(!words.contains("forms-") && !words.contains("protocol-"));
    }
}
