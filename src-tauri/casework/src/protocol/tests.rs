use super::*;

const GENDERS: [Gender; 3] = [Gender::Female, Gender::Male, Gender::Unknown];

fn ambassador(iso3: &str, gender: Gender) -> Addressee {
    Addressee {
        kind: "ambassador".to_owned(),
        gender,
        name: "Nadia Solenne".to_owned(),
        country: Some(iso3.to_owned()),
        own_country: Some("CHE".to_owned()),
        ..Addressee::default()
    }
}

fn speaker(code: &str, gender: Gender) -> Addressee {
    let chamber = directory::chamber(code).unwrap();
    Addressee { kind: chamber.office_id.clone(), chamber: Some(code.to_owned()), ..ambassador(&chamber.iso3, gender) }
}

fn everything(forms: &Forms) -> String {
    let mut all = forms.envelope.clone();
    all.extend(forms.close.clone());
    all.extend([&forms.salutation, &forms.opening, &forms.spoken, &forms.reference, &forms.reason].map(Clone::clone));
    all.join("\n")
}

#[test]
fn every_office_resolves_in_every_language_and_gender() {
    let words = ["organization", "head_title", "head_word", "head_title_word", "institution", "publication", "subject"];
    let mut seen = 0;
    for kind in offices() {
        for (language, gender) in Language::ALL.into_iter().flat_map(|l| GENDERS.map(|g| (l, g))) {
            for (named, filled) in [(true, true), (true, false), (false, true), (false, false)] {
                let mut to = speaker("KE-LC01", gender);
                to.kind = kind.to_owned();
                if !named {
                    to.name.clear();
                }
                if filled {
                    to.words = words.iter().map(|word| ((*word).to_owned(), "Xyz".to_owned())).collect();
                }
                let forms = forms(&to, language, language);
                let all = everything(&forms);
                let place = format!("{kind} {language:?} {gender:?} named={named} filled={filled}\n{all}");
                assert!(!all.contains(['{', '}']), "{place}");
                assert!(!all.contains("  ") && !all.contains(" ,"), "{place}");
                assert!(!forms.salutation.is_empty() && !forms.close.is_empty(), "{place}");
                assert!(forms.close.iter().chain(&forms.envelope).all(|line| !line.is_empty()), "{place}");
                assert!(!forms.reason.contains("protocol-"), "{place}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 30 * 4 * 3 * 4);
}

#[test]
fn who_is_not_excellency_is_never_called_so() {
    for kind in offices().filter(|kind| book().office(kind).unwrap().excellency == Excellency::Never) {
        for (language, gender) in Language::ALL.into_iter().flat_map(|l| GENDERS.map(|g| (l, g))) {
            let to = Addressee { kind: kind.to_owned(), ..speaker("KE-LC01", gender) };
            let mut forms = forms(&to, language, language);
            forms.reason.clear();
            let all = directory::fold(&everything(&forms));
            for sign in ["excellenc", "h.e.", "s.e.", "excelenc", "excmo", "excma"] {
                assert!(!all.contains(sign), "{kind} {language:?}: {all}");
            }
            assert!(kind != "charge_affaires" || !all.contains("سعاده"));
        }
    }
}

#[test]
fn an_ambassador_is_excellency_and_her_country_has_its_preposition() {
    let english = forms(&ambassador("FRA", Gender::Female), Language::En, Language::En);
    assert_eq!(english.envelope, ["Her Excellency Nadia Solenne", "Ambassador of the French Republic"]);
    assert_eq!(english.salutation, "Excellency,");
    assert_eq!(english.reference, "the Ambassador of France, H.E. Ms Nadia Solenne");
    let french = forms(&ambassador("VEN", Gender::Female), Language::Fr, Language::En);
    assert_eq!(french.envelope, ["Son Excellence Madame Nadia Solenne", "Ambassadrice du Venezuela"]);
    assert_eq!(french.salutation, "Madame l'Ambassadrice,");
    assert!(french.close[0].contains("Madame l'Ambassadrice"));
    assert_eq!(
        french.reason,
        "Because the letter goes to: Ambassador of a foreign State (Venezuela), a woman, in French; an accredited head of \
         mission is “Excellency”."
    );
}

#[test]
fn without_a_known_holder_the_name_line_goes() {
    let mut to = ambassador("FRA", Gender::Female);
    to.name.clear();
    let forms = forms(&to, Language::Fr, Language::Fr);
    assert_eq!(forms.envelope, ["Ambassade de France"]);
    assert_eq!(forms.salutation, "Excellence,");
    assert_eq!(forms.reference, "l'Ambassade de France");
}

#[test]
fn a_charge_affaires_is_written_to_without_the_title() {
    let to = Addressee { kind: "charge_affaires".to_owned(), ..ambassador("FRA", Gender::Male) };
    let forms = forms(&to, Language::En, Language::En);
    assert_eq!(forms.envelope[0], "Mr Nadia Solenne");
    assert!(forms.reason.contains("never"));
    let high = Addressee { kind: "high_commissioner".to_owned(), ..ambassador("IND", Gender::Male) };
    assert!(super::forms(&high, Language::Ar, Language::Ar).envelope[1].ends_with("للهند"));
}

#[test]
fn a_speaker_has_parliament_or_country_on_the_envelope() {
    let lines = |code, language| forms(&speaker(code, Gender::Female), language, Language::En).envelope;
    assert_eq!(lines("VE-LC01", Language::En), ["Nadia Solenne", "President of the National Assembly", "Venezuela"]);
    assert_eq!(lines("FR-UC01", Language::En)[2], "Parliament of France");
    assert_eq!(lines("GB-LC01", Language::En)[2], "United Kingdom Parliament");
    assert_eq!(
        forms(&Addressee { kind: "ipu_president".to_owned(), ..Addressee::default() }, Language::Ar, Language::Ar)
            .envelope[1],
        "5, chemin du Pommier"
    );
    assert_eq!(
        lines("VE-LC01", Language::Fr),
        ["Madame Nadia Solenne", "Présidente de l'Assemblée nationale", "Venezuela"]
    );
}

#[test]
fn a_marshal_is_greeted_as_marshal() {
    let marshal = forms(&speaker("PL-LC01", Gender::Female), Language::Fr, Language::Fr);
    assert_eq!(marshal.envelope[1], "Maréchale de la Diète");
    assert_eq!(marshal.salutation, "Madame la Maréchale,");
    assert!(marshal.close[0].contains("Madame la Maréchale,"));
    let lord = forms(&speaker("GB-UC01", Gender::Female), Language::En, Language::En);
    assert_eq!(lord.salutation, "Dear Lord Speaker,");
    let pro_tempore = forms(&speaker("US-UC01", Gender::Male), Language::Es, Language::Es);
    assert_eq!(pro_tempore.envelope[1], "Presidente pro tempore del Senado");
    assert_eq!(pro_tempore.salutation, "Señor Presidente:");
}

#[test]
fn usage_decides_on_excellency_for_a_speaker() {
    let mut to = speaker("VE-LC01", Gender::Male);
    assert_eq!(forms(&to, Language::Es, Language::En).envelope[0], "Sr. Nadia Solenne");
    to.honorific = "H.E.".to_owned();
    let told = forms(&to, Language::Es, Language::En);
    assert_eq!(told.envelope[0], "Excmo. Sr. Nadia Solenne");
    assert_eq!(told.salutation, "Excelentísimo señor Presidente:");
    to.honorific = "The Hon.".to_owned();
    assert_eq!(forms(&to, Language::En, Language::En).envelope[0], "The Hon. Nadia Solenne");
    assert_eq!(
        forms(&to, Language::En, Language::En).reference,
        "the President of the National Assembly of Venezuela, Mr Nadia Solenne"
    );
}

#[test]
fn an_entered_address_replaces_the_shipped_one() {
    let mut to = Addressee { kind: "ipu_secretary_general".to_owned(), ..Addressee::default() };
    let shipped = forms(&to, Language::En, Language::En);
    assert_eq!(shipped.envelope[0], "Secretary General");
    assert!(shipped.envelope.contains(&"5, chemin du Pommier".to_owned()));
    assert_eq!(shipped.salutation, "Dear Secretary General,");
    assert_eq!(shipped.reference, "the Secretary General of the Inter-Parliamentary Union");
    to.address = vec!["Elsewhere 1".to_owned()];
    assert_eq!(
        forms(&to, Language::En, Language::En).envelope,
        ["Secretary General", "Inter-Parliamentary Union", "Elsewhere 1"]
    );
}

#[test]
fn the_opening_takes_its_subject_with_the_right_preposition() {
    let mut to = ambassador("VEN", Gender::Male);
    to.words.insert("subject".to_owned(), "le cas de l'un des nôtres".to_owned());
    let opening = forms(&to, Language::Fr, Language::Fr).opening;
    assert!(opening.ends_with("au sujet du cas de l'un des nôtres."), "{opening}");
}
