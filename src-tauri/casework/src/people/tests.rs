use super::*;
use crate::desk::OfficeProfile;
use crate::language::Language;
use crate::protocol;
use crate::testing::House;

fn holder(post: &str, name: &str, since: &str) -> SetHolder {
    SetHolder {
        post: post.to_owned(),
        name: name.to_owned(),
        gender: Gender::Female,
        honorific: None,
        acting_as: None,
        since: since.to_owned(),
        source: "embassy's note".to_owned(),
        email: None,
        address: None,
    }
}

fn set(house: &House, input: SetHolder) -> Result<Post> {
    house.act("post.set_holder", |desk| set_holder(desk, input))
}

fn title(house: &House, key: &str, language: Language) -> String {
    house.register.read(language, |reading| post(reading, key)).unwrap().title
}

#[test]
fn every_post_of_the_reference_data_has_a_title_in_every_language() {
    let home = Home { country: "CHE".to_owned(), chamber: "CH-LC01".to_owned() };
    let everywhere = directory::all().iter().flat_map(seats::of_country).chain(seats::of_no_country(&home));
    let mut seen = 0;
    for seat in everywhere {
        assert_eq!(seats::seat(&seat.key.to_uppercase(), &home).unwrap().key, seat.key);
        assert!(protocol::is_office(&seat.written_as(None, &home)), "{}", seat.key);
        for language in Language::ALL {
            let title = seat.title(None, &home, language);
            assert!(!title.is_empty() && !title.contains(['{', '}']) && !title.contains("people-title"), "{title}");
        }
        seen += 1;
    }
    assert_eq!(seen, 279 + 3 * 195 + 195 - 43 + 5);
}

#[test]
fn titles_name_the_country_as_their_language_does() {
    let house = House::new();
    assert_eq!(title(&house, "speaker-ve-lc01", Language::En), "President of the National Assembly of Venezuela");
    assert_eq!(title(&house, "speaker-VE-LC01", Language::Fr), "Présidence de l'Assemblée nationale du Venezuela");
    assert_eq!(title(&house, "speaker-VE-LC01", Language::Es), "Presidencia de la Asamblea Nacional de Venezuela");
    assert_eq!(title(&house, "speaker-DE-LC01", Language::En), "President of the German Bundestag");
    assert_eq!(title(&house, "ambassador-VEN", Language::Fr), "Ambassade du Venezuela");
    set(&house, holder("AMBASSADOR-ven", "Nadia Solenne", "2026-01-01")).unwrap();
    assert_eq!(title(&house, "ambassador-VEN", Language::Fr), "Ambassadrice du Venezuela");
    assert_eq!(title(&house, "ambassador-VEN", Language::Es), "Embajadora de Venezuela");
    assert_eq!(title(&house, "ambassador-PHL", Language::En), "Ambassador of the Philippines");
    assert_eq!(title(&house, "ambassador-VEN", Language::Ar), "سفيرة فنزويلا");
}

#[test]
fn without_a_filter_only_held_posts_and_the_ipu_are_listed() {
    let house = House::new();
    let keys = |filter: PostFilter| {
        let posts = house.read(|reading| list(reading, filter)).unwrap();
        posts.into_iter().map(|post| post.uid).collect::<Vec<_>>()
    };
    let ipu = ["chrp_president", "ipu_president", "ipu_secretary_general"];
    assert_eq!(keys(PostFilter::default()), ipu);
    set(&house, holder("ambassador-VEN", "Nadia Solenne", "2026-01-01")).unwrap();
    set(&house, holder("speaker-FR-LC01", "Odile Marchenoir", "2026-01-01")).unwrap();
    assert_eq!(keys(PostFilter::default())[..2], ["speaker-FR-LC01", "ambassador-VEN"]);
    let held = PostFilter { held: Some(true), ..PostFilter::default() };
    assert_eq!(keys(held), ["speaker-FR-LC01", "ambassador-VEN"]);
    let french = PostFilter { country: Some("fra".to_owned()), ..PostFilter::default() };
    assert_eq!(keys(french).len(), 6);
    let speakers = PostFilter {
        country: Some("FRA".to_owned()),
        kinds: Some(vec!["speaker".to_owned()]),
        ..PostFilter::default()
    };
    assert_eq!(keys(speakers), ["speaker-FR-LC01", "speaker-FR-UC01"]);
    let unknown = PostFilter { country: Some("XXX".to_owned()), ..PostFilter::default() };
    assert_eq!(house.read(|reading| list(reading, unknown)).unwrap_err().code(), "invalid");
}

#[test]
fn the_holder_before_ends_the_day_before_the_next_begins() {
    let house = House::new();
    set(&house, holder("ipu_secretary_general", "Petra Lindqvist", "2014-07-01")).unwrap();
    set(&house, holder("ipu_secretary_general", "Bruno Castellane", "2026-07-01")).unwrap();
    // Entered late: between the two.
    set(&house, holder("ipu_secretary_general", "Amara Delacroix-Nwosu", "2022-07-01")).unwrap();
    let on = |date: &str| {
        house.read(|reading| holder_on(reading, "ipu_secretary_general", date)).unwrap().map(|holder| holder.name)
    };
    assert_eq!(on("2014-06-30"), None);
    assert_eq!(on("2022-06-30").as_deref(), Some("Petra Lindqvist"));
    assert_eq!(on("2026-06-30").as_deref(), Some("Amara Delacroix-Nwosu"));
    assert_eq!(on("2026-07-01").as_deref(), Some("Bruno Castellane"));
    let post = house.read(|reading| post(reading, "ipu_secretary_general")).unwrap();
    assert_eq!(post.general_email.as_deref(), Some("postbox@ipu.org"));
    let uid = post.holder.unwrap().uid;
    assert_eq!(house.read(|reading| show(reading, Key { uid })).unwrap().uid, "ipu_secretary_general");
}

#[test]
fn the_same_holder_again_is_confirmed_not_added() {
    let house = House::new();
    let first = SetHolder {
        email: Some("amb@embassy.example".to_owned()),
        ..holder("ambassador-VEN", "Nadia Solenne", "2026-01-01")
    };
    let before = set(&house, first).unwrap().holder.unwrap();
    let after = set(&house, holder("ambassador-VEN", " NADIA solenne", "2026-02-01")).unwrap().holder.unwrap();
    assert_eq!((&before.uid, "2026-02-01"), (&after.uid, after.since.as_str()));
    assert_eq!(after.email.as_deref(), Some("amb@embassy.example"));
    assert_eq!(after.confirmed, "2026-11-23");
    // The same first day again corrects a name that was typed wrongly.
    let corrected = set(&house, holder("ambassador-VEN", "Nadja Solenne", "2026-02-01")).unwrap().holder.unwrap();
    assert_eq!((corrected.uid, corrected.name.as_str()), (before.uid, "Nadja Solenne"));
}

#[test]
fn all_broken_fields_are_told_at_once() {
    let house = House::new();
    let input = SetHolder {
        email: Some("a@b.example, c@d.example".to_owned()),
        acting_as: Some("monarch".to_owned()),
        source: " \u{0} ".to_owned(),
        ..holder("ambassador-VEN", &"x".repeat(501), "2026-02-30")
    };
    let Error::Invalid { fields } = set(&house, input).unwrap_err() else { panic!("not refused") };
    let told: Vec<(&str, &str)> = fields.iter().map(|f| (f.field.as_str(), f.rule.as_str())).collect();
    assert_eq!(
        told,
        [
            ("name", "too_long"),
            ("source", "empty"),
            ("since", "not_a_date"),
            ("email", "address_several"),
            ("acting_as", "not_one_of"),
        ]
    );
    assert_eq!(set(&house, holder("ambassador-XXX", "Nadia Solenne", "2026-01-01")).unwrap_err().code(), "not_found");
    assert_eq!(set(&house, holder("head_of_state_president-NLD", "N", "2026-01-01")).unwrap_err().code(), "not_found");
}

#[test]
fn a_charge_daffaires_at_an_embassy_is_not_excellency() {
    let house = House::new();
    let input = SetHolder {
        acting_as: Some("charge_affaires".to_owned()),
        ..holder("ambassador-VEN", "Nadia Solenne", "2026-01-01")
    };
    let post = set(&house, input).unwrap();
    assert_eq!((post.kind.as_str(), post.title.as_str()), ("charge_affaires", "Chargée d'affaires of Venezuela"));
    let to = house.read(|reading| addressee(reading, "ambassador-VEN", "2026-11-23", "CHE")).unwrap();
    let forms = protocol::forms(&to, Language::En, Language::En);
    assert_eq!(forms.envelope[0], "Ms Nadia Solenne");
    let ambassadors =
        PostFilter { kinds: Some(vec!["ambassador".to_owned()]), held: Some(true), ..PostFilter::default() };
    assert_eq!(house.read(|reading| list(reading, ambassadors)).unwrap().len(), 1);
}

#[test]
fn home_decides_on_high_commissioners_and_own_ministers() {
    let house = House::new();
    let profile = OfficeProfile { country: "KEN".to_owned(), ..OfficeProfile::default() };
    house.act("office.save", |desk| crate::office::save(desk, profile)).unwrap();
    assert_eq!(title(&house, "ambassador-IND", Language::En), "High Commissioner for India");
    assert_eq!(title(&house, "ambassador-FRA", Language::En), "Ambassador of France");
    let kind = |key: &str| house.read(|reading| addressee(reading, key, "2026-11-23", "KEN")).unwrap().kind;
    assert_eq!(kind("ambassador-IND"), "high_commissioner");
    assert_eq!(kind("ambassador-VAT"), "apostolic_nuncio");
    assert_eq!(kind("foreign_minister-KEN"), "own_foreign_minister");
    assert_eq!(kind("speaker-KE-LC01"), "own_speaker");
    assert_eq!(kind("own_speaker"), "own_speaker");
    let own = house.read(|reading| addressee(reading, "own_speaker", "2026-11-23", "KEN")).unwrap();
    assert_eq!(own.chamber.as_deref(), Some("KE-LC01"));
}
