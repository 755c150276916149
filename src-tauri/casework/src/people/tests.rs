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
    let bodies = directory::organizations().map(seats::of_organization).collect::<Vec<_>>();
    assert_eq!(bodies.len(), 106);
    for seat in bodies {
        assert_eq!(seats::seat(&seat.key.to_uppercase(), &home).unwrap().key, seat.key);
        assert!(Language::ALL.into_iter().all(|language| seat.title(None, &home, language).len() > 4), "{}", seat.key);
    }
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
    assert_eq!(seen, 279 + 4 * 195 + 195 - 45 + 146 + 5);
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
    assert_eq!(keys(french).len(), 8);
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
    for code in ["NLD", "SMR", "WSM", "VAT"] {
        let refused = set(&house, holder(&format!("head_of_state_president-{code}"), "N", "2026-01-01")).unwrap_err();
        assert_eq!(refused.code(), "not_found", "{code}");
    }
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

fn register_of(country: &str) -> House {
    let house = House::new();
    let profile = OfficeProfile { country: country.to_owned(), ..OfficeProfile::default() };
    house.act("office.save", |desk| crate::office::save(desk, profile)).unwrap();
    house
}

fn claim(house: &House, name: &str, by: &str) -> Result<Post> {
    let holder = holder("speaker-VE-LC01", name, "2026-01-01");
    let input = AddClaimant { holder, recognised: by.to_owned() };
    house.act("post.add_claimant", |desk| add_claimant(desk, input))
}

#[test]
fn among_several_claimants_nobody_is_taken_silently() {
    let house = register_of("CHE");
    set(&house, holder("speaker-VE-LC01", "Nadia Solenne", "2026-01-01")).unwrap();
    let before = house.read(|reading| post(reading, "speaker-VE-LC01")).unwrap();
    // The chamber itself is contested in the reference data.
    assert_eq!(before.sureness, Sureness::Contested);
    assert!(before.sentence.starts_with("The chamber (National Assembly) is contested"), "{}", before.sentence);
    assert_eq!(claim(&house, "Odile Marchenoir", " ").unwrap_err().code(), "invalid");
    assert_eq!(claim(&house, "nadia solenne", "Belmora").unwrap_err().code(), "invalid");
    let disputed = claim(&house, "Odile Marchenoir", "the parliament of Belmora").unwrap();
    assert!(disputed.holder.is_none() && disputed.sureness == Sureness::Disputed);
    let names: Vec<&str> = disputed.claimants.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Nadia Solenne", "Odile Marchenoir"]);
    assert!(disputed.sentence.contains("recognised by: the parliament of Belmora"), "{}", disputed.sentence);
    assert!(house.read(|reading| holder_on(reading, "speaker-VE-LC01", "2026-11-23")).unwrap().is_none());
    // The uid of a claimant chooses, for the post and for how it is written to.
    let uid = disputed.claimants[1].uid.clone();
    assert_eq!(house.read(|reading| post(reading, &uid)).unwrap().holder.unwrap().name, "Odile Marchenoir");
    let to = house.read(|reading| addressee(reading, &uid, "2026-11-23", "CHE")).unwrap();
    assert_eq!((to.name.as_str(), to.chamber.as_deref()), ("Odile Marchenoir", Some("VE-LC01")));
    // Each claim has its own successors.
    set(&house, holder(&uid, "Petra Lindqvist", "2026-05-01")).unwrap();
    let now = house.read(|reading| post(reading, "speaker-VE-LC01")).unwrap();
    let names: Vec<&str> = now.claimants.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Nadia Solenne", "Petra Lindqvist"]);
    assert_eq!(now.claimants[1].recognised, "the parliament of Belmora");
    // A claim that ended leaves the other holder alone.
    let last = EndHolder { post: now.claimants[1].uid.clone(), day: "2026-11-01".to_owned() };
    let alone = house.act("post.end_holder", |desk| end_holder(desk, last)).unwrap();
    assert_eq!(alone.holder.unwrap().name, "Nadia Solenne");
    let key = Key { uid: "speaker-VE-LC01".to_owned() };
    let all = house.read(|reading| history(reading, key)).unwrap();
    let ends: Vec<_> = all.iter().map(|one| (one.name.as_str(), one.until.as_deref())).collect();
    assert_eq!(
        ends,
        [("Petra Lindqvist", Some("2026-10-31")), ("Nadia Solenne", None), ("Odile Marchenoir", Some("2026-04-30"))]
    );
}

#[test]
fn a_holder_grows_old_with_the_months_and_with_an_election() {
    let house = register_of("CHE");
    let key = || Key { uid: "speaker-FR-LC01".to_owned() };
    let sure = || house.read(|reading| show(reading, key())).unwrap();
    assert_eq!(sure().sureness, Sureness::Nobody);
    set(&house, holder("speaker-FR-LC01", "Odile Marchenoir", "2024-01-01")).unwrap();
    assert_eq!(sure().sureness, Sureness::Confirmed);
    let confirmed_on = |day: &str| {
        let uid = sure().holder.unwrap().uid;
        house.act("test", |desk| rows::confirm(desk, &uid, day)).unwrap();
        sure()
    };
    assert_eq!(confirmed_on("2025-11-23").sureness, Sureness::Confirmed);
    let old = confirmed_on("2025-11-22");
    assert_eq!(old.sureness, Sureness::Stale);
    assert_eq!(
        old.sentence,
        "Odile Marchenoir was last confirmed on 22 November 2025, more than 12 months ago. Check before writing."
    );
    let save = |months| house.act("freshness.save", |desk| set_freshness(desk, Freshness { months }));
    assert_eq!(save(0).unwrap_err().code(), "invalid");
    save(24).unwrap();
    assert_eq!(sure().sureness, Sureness::Confirmed);
    let vote = |chamber: &str, day: &str| AddTurningDay {
        country: "FRA".to_owned(),
        chamber: Some(chamber.to_owned()),
        day: day.to_owned(),
        name: "the election of the Senate".to_owned(),
    };
    let add = |day| house.act("country.add_day", |desk| add_day(desk, day));
    add(vote("FR-UC01", "2026-09-27")).unwrap();
    assert_eq!(sure().sureness, Sureness::Confirmed, "another chamber");
    add(vote("", "2027-05-01")).unwrap();
    assert_eq!(sure().sureness, Sureness::Confirmed, "a day to come");
    let days = add(vote("FR-LC01", "2026-06-14")).unwrap();
    assert_eq!(sure().sureness, Sureness::Stale);
    assert!(sure().sentence.contains("before the election of the Senate (14 June 2026)"), "{}", sure().sentence);
    assert!(house.read(|reading| is_stale(reading, "speaker-FR-LC01", "2026-06-14")).is_ok_and(|old| !old));
    assert_eq!(house.act("post.confirm", |desk| confirm(desk, key())).unwrap().sureness, Sureness::Confirmed);
    assert_eq!(add(vote("CH-LC01", "2026-01-01")).unwrap_err().code(), "invalid");
    let uid = days.iter().find(|day| day.chamber == "FR-LC01").unwrap().uid.clone();
    house.act("country.remove_day", |desk| remove_day(desk, Key { uid })).unwrap();
    assert_eq!(house.read(|reading| turning_days(reading, "FRA")).unwrap().len(), 2);
}

#[test]
fn a_suspended_or_dissolved_chamber_is_said_whoever_holds_the_post() {
    let house = register_of("CHE");
    set(&house, holder("speaker-HT-LC01", "Nadia Solenne", "2020-01-01")).unwrap();
    let post = house.read(|reading| post(reading, "speaker-HT-LC01")).unwrap();
    assert_eq!(post.sureness, Sureness::NoChamber);
    assert!(post.sentence.contains("is dissolved") && post.sentence.contains("Nadia Solenne"), "{}", post.sentence);
}

#[test]
fn a_post_of_the_offices_own_is_held_and_written_to_like_any_other() {
    let house = register_of("CHE");
    let add = |country: &str, kind: &str, title: &str| {
        let input =
            AddPost { country: country.to_owned(), kind: kind.to_owned(), title: title.to_owned(), chamber: None };
        house.act("post.add", |desk| add_post(desk, input))
    };
    assert_eq!(add("XXX", "ambassador", " ").unwrap_err().code(), "invalid");
    let made = add("FRA", "minister", "Minister of Justice").unwrap();
    assert!(made.added && made.title == "Minister of Justice" && made.sureness == Sureness::Nobody);
    let held = set(&house, holder(&made.uid, "Nadia Solenne", "2026-01-01")).unwrap();
    assert_eq!(held.holder.as_ref().unwrap().name, "Nadia Solenne");
    let to = house.read(|reading| addressee(reading, &made.uid, "2026-11-23", "CHE")).unwrap();
    let forms = protocol::forms(&to, Language::En, Language::En);
    assert!(forms.envelope.iter().any(|line| line == "Minister of Justice of the French Republic"), "{forms:?}");
    let french = PostFilter { country: Some("FRA".to_owned()), ..PostFilter::default() };
    let posts = house.read(|reading| list(reading, french)).unwrap();
    assert!(posts.iter().any(|post| post.uid == made.uid));
    assert!(house.read(|reading| list(reading, PostFilter::default())).unwrap().iter().any(|one| one.uid == made.uid));
    let refused = house.act("post.remove", |desk| remove_post(desk, Key { uid: made.uid }));
    assert_eq!(refused.unwrap_err().code(), "wrong_state");
    let other = add("FRA", "minister", "Minister of the Interior").unwrap();
    house.act("post.remove", |desk| remove_post(desk, Key { uid: other.uid.clone() })).unwrap();
    assert_eq!(house.read(|reading| post(reading, &other.uid)).unwrap_err().code(), "not_found");
}

#[test]
fn no_country_has_an_embassy_in_itself() {
    let house = register_of("CHE");
    let kinds = |country: &str| {
        let filter = PostFilter { country: Some(country.to_owned()), ..PostFilter::default() };
        let posts = house.read(|reading| list(reading, filter)).unwrap();
        posts.into_iter().map(|post| post.kind).collect::<Vec<_>>()
    };
    assert!(kinds("FRA").contains(&"own_ambassador".to_owned()));
    assert!(kinds("CHE").iter().all(|kind| !kind.contains("ambassador")));
    assert_eq!(title(&house, "own_ambassador-FRA", Language::Fr), "Notre ambassade en France");
}

#[test]
fn neighbours_and_organizations_are_proposed_the_nearest_first_with_their_reason() {
    let house = register_of("FRA");
    let near = |country: &str| house.read(|reading| propose(reading, AskNear { country: country.to_owned() })).unwrap();
    let germany = near("DEU");
    assert!(germany.iter().all(|one| one.country.as_ref().is_none_or(|country| country.id != "FRA")), "our own");
    assert_eq!(germany[0].kind, BodyKind::Neighbour);
    let place = |key: &str| germany.iter().position(|one| one.post == key).unwrap();
    assert!(place("speaker-AT-LC01") < place("organization-pace"));
    assert!(place("organization-pace") < place("organization-un"));
    let pace = &germany[place("organization-pace")];
    assert_eq!((pace.status.as_deref(), pace.ours.as_deref()), (Some("member"), Some("member")));
    assert_eq!(pace.reason, "Germany is a member; so are we, as a member.");
    let kenya = near("KEN");
    let commonwealth = kenya.iter().find(|one| one.post == "organization-commonwealth").unwrap();
    assert_eq!((commonwealth.ours.as_deref(), commonwealth.reason.as_str()), (None, "Kenya is a member; we are not."));
    assert_eq!(kenya.last().unwrap().kind, BodyKind::Region);
    // Every proposal is a post that letters and actions know.
    for body in germany.iter().chain(&kenya) {
        assert_eq!(house.read(|reading| post(reading, &body.post)).unwrap().uid, body.post);
    }
}
