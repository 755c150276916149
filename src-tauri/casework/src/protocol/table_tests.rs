//! Every post, language and gender, and every country's prepositions. A fault is told with its place, all at once.

use std::collections::BTreeSet;

use super::*;
use crate::protocol::rules::rules;

const GENDERS: [Gender; 3] = [Gender::Female, Gender::Male, Gender::Unknown];

/// What nobody may be called who is not Excellency.
const EXCELLENCY: [&str; 7] = ["excellenc", "h.e.", "s.e.", "excelenc", "excmo", "excma", "صاحب السعادة"];

/// Words that tell a gender where it is not recorded, unless the other gender stands beside them.
const GUESSES: [(Language, &str, &str); 16] = [
    (Language::En, "Ms ", "Mr"),
    (Language::En, "Mr ", "Ms"),
    (Language::En, "Madam", "Sir"),
    (Language::En, "Her ", "His"),
    (Language::En, "His ", "Her"),
    (Language::Fr, "Madame", "Monsieur"),
    (Language::Fr, "Monsieur", "Madame"),
    (Language::Fr, "Présidente", "Président "),
    (Language::Fr, "Mme", "M."),
    (Language::Es, "Sra.", "Sr."),
    (Language::Es, "Sr.", "Sr"),
    (Language::Es, "Señora", "Señor"),
    (Language::Es, "Presidenta ", "Presidente"),
    (Language::Ar, "السيدة", "السيد/"),
    (Language::Ar, "رئيسة", "رئيس("),
    (Language::Ar, "الرئيسة", "الرئيس("),
];

fn parts(forms: &Forms) -> [(FormField, String); 6] {
    [
        (FormField::Envelope, forms.envelope.join("\n")),
        (FormField::Salutation, forms.salutation.clone()),
        (FormField::Opening, forms.opening.clone()),
        (FormField::Close, forms.close.join("\n")),
        (FormField::Spoken, forms.spoken.clone()),
        (FormField::Reference, forms.reference.clone()),
    ]
}

fn cells() -> impl Iterator<Item = (&'static str, Language, Gender, Forms)> {
    offices().flat_map(|office| {
        Language::ALL.into_iter().flat_map(move |language| {
            GENDERS.map(|gender| {
                let to = Addressee { name: "Sani Orvel".to_owned(), ..invented(office, language, gender) };
                (office, language, gender, forms(&to, language, language))
            })
        })
    })
}

fn none(faults: &BTreeSet<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.iter().cloned().collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_cell_of_the_table_is_empty_or_unfilled() {
    let mut faults = BTreeSet::new();
    let mut seen = 0;
    for (office, language, gender, forms) in cells() {
        for (field, text) in parts(&forms) {
            seen += 1;
            let mut fault = |what: &str| {
                faults.insert(format!("{office} {} {} {}: {what}: {text}", language.tag(), gender.tag(), field.tag()));
            };
            if text.trim().is_empty() || text.lines().any(|line| line.trim().is_empty()) {
                fault("empty");
            }
            if text.contains(['{', '}', '[', ']']) {
                fault("placeholder left");
            }
            if ["  ", " ,", " ،", "()", "protocol-", ",,"].iter().any(|gap| text.contains(gap)) {
                fault("a gap or a key");
            }
            if [" of", " de", " du", " la", " el", " the", " for", " on"].iter().any(|end| text.ends_with(end)) {
                fault("breaks off");
            }
            if [" de le ", " à le ", " de les ", " de el ", " a el ", "لـال"].iter().any(|two| text.contains(two))
            {
                fault("not contracted");
            }
        }
        if forms.reason.is_empty() || forms.reason.contains("protocol-") {
            faults.insert(format!("{office} {}: no reason", language.tag()));
        }
    }
    assert_eq!(seen, 30 * 4 * 3 * 6);
    none(&faults);
}

#[test]
fn excellency_is_only_where_it_belongs() {
    let mut faults = BTreeSet::new();
    for (office, language, gender, forms) in cells() {
        let said = parts(&forms).map(|(_, text)| directory::fold(&text)).join("\n");
        let titled = EXCELLENCY.iter().any(|sign| said.contains(&directory::fold(sign)));
        let place = format!("{office} {} {}: {said}", language.tag(), gender.tag());
        let excellency = book().office(office).unwrap().excellency;
        if excellency == Excellency::Never && titled {
            faults.insert(format!("wrong Excellency: {place}"));
        }
        if rules().is_about("accredited", office) && !titled && language != Language::Ar {
            faults.insert(format!("without Excellency: {place}"));
        }
        if rules().is_about("never_excellency", office) && ["سعاده", "معالي"].iter().any(|sign| said.contains(sign))
        {
            faults.insert(format!("wrong title: {place}"));
        }
    }
    for (rule, wanted) in [
        ("never_excellency", Excellency::Never),
        ("members", Excellency::Never),
        ("own_officials", Excellency::Never),
        ("accredited", Excellency::Always),
    ] {
        let about: Vec<&str> = offices().filter(|office| rules().is_about(rule, office)).collect();
        assert!(!about.is_empty(), "{rule} is about no office");
        for office in about.into_iter().filter(|office| book().office(office).unwrap().excellency != wanted) {
            faults.insert(format!("{office}: data and rule {rule} disagree"));
        }
    }
    none(&faults);
}

#[test]
fn a_recorded_gender_shows_and_an_unknown_one_is_never_guessed() {
    let mut faults = BTreeSet::new();
    for office in offices().filter(|office| !rules().is_about("one_form", office)) {
        for language in Language::ALL {
            let of = |gender| {
                let to = Addressee {
                    name: "Sani Orvel".to_owned(),
                    surname: "Orvel".to_owned(),
                    ..invented(office, language, gender)
                };
                parts(&forms(&to, language, language)).map(|(_, text)| text).join("\n")
            };
            let [female, male, unknown] = GENDERS.map(of);
            let place = format!("{office} {}", language.tag());
            if female == male && language != Language::En {
                faults.insert(format!("{place}: the same for a woman and a man:\n{female}"));
            }
            for (_, word, other) in GUESSES.iter().filter(|guess| guess.0 == language) {
                if unknown.lines().any(|line| line.contains(word) && !line.contains(other)) {
                    faults.insert(format!("{place}: “{word}” for an unknown gender:\n{unknown}"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn every_form_and_every_rule_names_its_source() {
    let mut faults = BTreeSet::new();
    for office in offices() {
        for language in Language::ALL {
            let known = book().office(office).unwrap();
            let source = forms(&invented(office, language, Gender::Female), language, language).source;
            if known.sources(language).is_empty() || source.contains("protocol-") {
                faults.insert(format!("{office} {}: no source", language.tag()));
            }
            if !["high", "medium", "low"].contains(&known.confidence(language)) {
                faults.insert(format!("{office} {}: no confidence", language.tag()));
            }
            if known.confidence(language) == "low" && !known.needs_review(language) {
                faults.insert(format!("{office} {}: weakly supported and not marked for a reader", language.tag()));
            }
        }
    }
    for language in Language::ALL {
        for rule in rules_said(language) {
            if rule.source.is_empty() || rule.says.starts_with("protocol-rule-") {
                faults.insert(format!("rule {} {}: without words or source", rule.id, language.tag()));
            }
        }
    }
    none(&faults);
}

#[test]
fn no_form_and_no_letter_is_a_note_verbale() {
    let never: Vec<String> =
        rules().rules.iter().flat_map(|rule| &rule.never).map(|one| directory::fold(one)).collect();
    assert!(!never.is_empty());
    let mut faults = BTreeSet::new();
    let mut look = |place: String, text: &str| {
        let folded = directory::fold(text);
        for phrase in never.iter().filter(|phrase| folded.contains(phrase.as_str())) {
            faults.insert(format!("{place}: “{phrase}”"));
        }
    };
    for (office, language, gender, forms) in cells() {
        look(format!("{office} {} {}", language.tag(), gender.tag()), &parts(&forms).map(|(_, text)| text).join("\n"));
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/letters");
    let mut letters = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        look(path.file_name().unwrap().to_string_lossy().into_owned(), &std::fs::read_to_string(&path).unwrap());
        letters += 1;
    }
    assert!(letters >= 10, "{letters} letters looked at");
    none(&faults);
}

#[test]
fn every_country_has_its_prepositions_in_french_and_spanish() {
    let mut faults = BTreeSet::new();
    for country in directory::all() {
        let place = |what: &str, text: &str| format!("{} {what}: {text}", country.iso3);
        let wrong = |text: &str, two: &[&str]| {
            text.trim() != text || text.is_empty() || two.iter().any(|two| format!(" {text}").contains(two))
        };
        let french = [" de le ", " de les ", " à le ", " à les ", " de l' ", " du les ", " des les ", "  "];
        for (what, text, starts) in [
            ("fr_of", &country.fr_of, &["de ", "du ", "des ", "d'", "de l'"][..]),
            ("fr_of_title", &country.fr_of_title, &["de ", "du ", "des ", "d'"]),
            ("fr_in", &country.fr_in, &["en ", "au ", "aux ", "à ", "dans l'", "dans les "]),
            ("fr_formal_of", &country.fr_formal_of, &["de ", "du ", "des ", "d'"]),
        ] {
            if wrong(text, &french) || !starts.iter().any(|start| text.starts_with(start)) {
                faults.insert(place(what, text));
            }
        }
        let spanish = [" de el ", " a el ", " del los ", " de lo ", "  "];
        for (what, text, starts) in [
            ("es_of", &country.es_of, &["de ", "del "][..]),
            ("es_in", &country.es_in, &["en "]),
            ("es_formal_of", &country.es_formal_of, &["de ", "del "]),
        ] {
            if wrong(text, &spanish) || !starts.iter().any(|start| text.starts_with(start)) {
                faults.insert(place(what, text));
            }
        }
        faults.extend(elision(country));
    }
    assert_eq!(directory::all().len(), 195);
    none(&faults);
}

/// The French preposition has to fit the article, and to melt before a vowel.
fn elision(country: &directory::Country) -> Vec<String> {
    let name = directory::fold(country.name(Language::Fr));
    let vowel = name.starts_with(['a', 'e', 'i', 'o', 'u']);
    let mut faults = Vec::new();
    let mut fault = |what: &str, text: &str| faults.push(format!("{} {what}: {text}", country.iso3));
    for (what, text) in [("fr_of", &country.fr_of), ("fr_of_title", &country.fr_of_title)] {
        let (bare, masculine) = (text.starts_with("de ") && !text.starts_with("de l"), text.starts_with("du "));
        if vowel && (bare || masculine) {
            fault(&format!("{what} before a vowel"), text);
        }
        // A silent h counts as a vowel: d'Haïti, but du Honduras.
        if !vowel && !name.starts_with("ha") && text.starts_with("d'") {
            fault(&format!("{what} elided before a consonant"), text);
        }
    }
    if vowel && country.fr_in.starts_with("au ") {
        fault("fr_in before a vowel", &country.fr_in);
    }
    faults
}

#[test]
fn dates_labels_and_marks_of_the_four_languages() {
    let dated = Language::ALL.map(|language| place_date("Arven", "2026-03-01", language));
    assert_eq!(
        dated,
        ["Arven, 1 March 2026", "Arven, le 1er mars 2026", "Arven, 1 de marzo de 2026", "Arven، في 1 آذار/مارس 2026"]
    );
    for language in Language::ALL {
        let words = conventions(language);
        assert_eq!(words.months.len(), 12, "{}", language.tag());
        let labels = [
            &words.subject_label,
            &words.our_reference,
            &words.your_reference,
            &words.enclosure_one,
            &words.enclosure_many,
            &words.copy_label,
        ];
        for label in labels {
            let set = set_spaces(label, language);
            assert!(set.ends_with(':') && set.chars().count() > 2, "{set}");
            assert_eq!(set.contains('\u{a0}'), language == Language::Fr, "{set}");
        }
        for (gender, office) in GENDERS.into_iter().flat_map(|g| offices().map(move |office| (g, office))) {
            let salutation = forms(&invented(office, language, gender), language, language).salutation;
            assert!(salutation.ends_with(&words.punctuation_after_salutation), "{office} {salutation}");
        }
    }
}
