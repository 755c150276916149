//! What stands in the placeholders of a form of address.

use crate::directory::{self, Chamber, Country};
use crate::language::{Gender, Language};
use crate::words::say;

use super::tables::Form;
use super::{Addressee, contract};

/// The values for one addressee, language and gender.
pub(super) struct Filling<'a> {
    pub(super) to: &'a Addressee,
    pub(super) language: Language,
    pub(super) gender: Gender,
}

impl Filling<'_> {
    /// The text filled, or `None` when a placeholder has no value.
    pub(super) fn whole(&self, template: &str) -> Option<String> {
        let mut complete = true;
        let filled = replace(template, |name| {
            self.value(name, false).unwrap_or_else(|| {
                complete = false;
                String::new()
            })
        });
        (complete && !filled.trim().is_empty()).then_some(filled)
    }

    /// Every line filled, or `None` when one cannot be.
    pub(super) fn all(&self, templates: &[String]) -> Option<Vec<String>> {
        templates.iter().map(|line| self.whole(line)).collect()
    }

    /// The text filled as far as possible; what has no value prints as nothing.
    pub(super) fn partly(&self, template: &str) -> String {
        replace(template, |name| self.value(name, false).unwrap_or_default())
    }

    /// The form for running text: a presiding officer's with the country, and without its end when nobody is known.
    pub(super) fn reference(&self, template: &str) -> String {
        let template = if self.to.name.is_empty() { unnamed(template) } else { template };
        replace(template, |name| self.value(name, true).unwrap_or_default())
    }

    fn value(&self, name: &str, running: bool) -> Option<String> {
        let own = format!("{name}_{}", self.language.tag());
        if let Some(word) = self.to.words.get(&own).or_else(|| self.to.words.get(name)) {
            return Some(word.clone());
        }
        self.of_person(name).or_else(|| self.of_chamber(name, running)).or_else(|| self.of_country(name)).or_else(
            || match name {
                "of_subject" => self.to.words.get("subject").map(|subject| of(subject)),
                "office_running" => Some(self.running_office()),
                "monarch_title" | "portfolio" | "mandate" => Some(String::new()),
                _ => None,
            },
        )
    }

    fn of_person(&self, name: &str) -> Option<String> {
        let to = self.to;
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        match name {
            "name" | "regnal_name" => known(&to.name),
            "surname" if to.surname.is_empty() => known(&to.name),
            "surname" => known(&to.surname),
            "honorific" if to.honorific.trim().is_empty() => Some(String::new()),
            "honorific" => Some(format!("{} ", to.honorific.trim())),
            "postnominal" => Some(to.postnominal.clone()),
            _ => None,
        }
    }

    fn of_chamber(&self, name: &str, running: bool) -> Option<String> {
        let chamber = self.to.chamber.as_deref().and_then(directory::chamber)?;
        let country = directory::country(&chamber.iso3)?;
        let placed = |text: String| if running { with_country(&text, country, self.language) } else { text };
        match name {
            "office" => Some(placed(chamber.presiding_title_en.clone())),
            "presiding_title" => Some(placed(presiding_title(chamber, self.language, self.gender))),
            "presiding_word" => Some(chamber.salutation_word_en.clone()),
            "chamber" => Some(placed(chamber.name(self.language))),
            "of_chamber" if self.language == Language::Fr => Some(placed(chamber.of_chamber_fr.clone())),
            "of_chamber" => Some(placed(chamber.of_chamber_es.clone())),
            "parliament" => Some(parliament(chamber, country)),
            "deputy_word" | "member_word" => Some(say(self.language, &format!("protocol-{name}"), &[])),
            _ => None,
        }
    }

    fn of_country(&self, name: &str) -> Option<String> {
        let own = self.to.own_country.as_deref().and_then(directory::country);
        let of_own = |field: fn(&Country) -> &String| own.map(|country| field(country).clone());
        match name {
            "own_country_the" => return of_own(|country| &country.en_in_text),
            "of_own_country" => return of_own(|country| &country.es_of),
            "of_own_country_title" => return of_own(|country| &country.fr_of_title),
            "own_country_ar" | "host_country_ar" => return of_own(|country| &country.name_ar),
            _ => {}
        }
        let country = self.to.country.as_deref().and_then(directory::country)?;
        let french = self.language == Language::Fr;
        let text = match name {
            "country_the" => &country.en_in_text,
            "country_formal" => &country.formal_en,
            "of_country" => country.of(self.language),
            "of_country_title" => &country.fr_of_title,
            "of_country_formal" if french => &country.fr_formal_of,
            "of_country_formal" => &country.es_formal_of,
            "in_country" if french => &country.fr_in,
            "in_country" => &country.es_in,
            "country_ar" | "country_formal_ar" => &country.name_ar,
            _ => return None,
        };
        Some(text.to_owned())
    }

    fn running_office(&self) -> String {
        let key = format!("protocol-running-{}", self.to.kind);
        if crate::words::has(self.language, &key) {
            return say(self.language, &key, &[("gender", self.gender.tag().into())]);
        }
        let title = self.to.words.get("head_title").cloned();
        title.unwrap_or_else(|| super::office_label(&self.to.kind, self.language))
    }
}

/// A sentence of letters that belongs to no office.
pub(super) fn nobodys(language: Language, key: &str) -> String {
    say(language, key, &[])
}

/// The presiding officer's title; French and Spanish name the office while the gender is not known.
pub(crate) fn presiding_title(chamber: &Chamber, language: Language, gender: Gender) -> String {
    let (female, male) = match language {
        Language::Ar => {
            let chamber = chamber.name(language);
            return say(
                language,
                "protocol-presiding",
                &[("gender", gender.tag().into()), ("chamber", chamber.into())],
            );
        }
        Language::Fr => (&chamber.presiding_title_fr_f, &chamber.presiding_title_fr),
        Language::Es => (&chamber.presiding_title_es_f, &chamber.presiding_title_es),
        Language::En => return chamber.presiding_title_en.clone(),
    };
    match gender {
        Gender::Female => female.clone(),
        Gender::Male => male.clone(),
        Gender::Unknown if language == Language::Fr => male.replacen("Président ", "Présidence ", 1),
        Gender::Unknown => male.replacen("Presidente ", "Presidencia ", 1),
    }
}

/// Puts the chamber's own presiding title where the form has the usual President.
pub(super) fn take_title(form: &mut Form, chamber: &Chamber, language: Language, gender: Gender) {
    let usual = match (language, gender) {
        (Language::Fr, Gender::Female) => "Présidente",
        (Language::Fr, Gender::Male) => "Président",
        (Language::Es, Gender::Female) => "Presidenta",
        (Language::Es, Gender::Male) => "Presidente",
        _ => return,
    };
    let title = presiding_title(chamber, language, gender);
    let end = [" de ", " de l'", " du ", " del "].iter().filter_map(|of| title.find(of)).min();
    let word = &title[..end.unwrap_or(title.len())];
    // A President pro tempore is still greeted as President.
    let spoken = if word.starts_with(usual) { usual } else { word };
    let long = format!("{usual} {{of_chamber}}");
    for line in form.envelope.iter_mut().chain([&mut form.reference]) {
        *line = line.replace(&long, "{presiding_title}");
    }
    for line in form.close.iter_mut().chain([&mut form.salutation, &mut form.spoken]) {
        *line = line.replace(usual, spoken);
    }
}

/// A title or an institution with its country, unless it names the country already.
pub(crate) fn with_country(text: &str, country: &Country, language: Language) -> String {
    let named: String = directory::fold(country.name(language)).chars().take(4).collect();
    if directory::fold(text).contains(&named) {
        return text.to_owned();
    }
    match language {
        // After a bracket, or an Arabic name of any shape, the country only follows.
        _ if text.ends_with(')') => format!("{text}, {}", country.name(language)),
        Language::En => format!("{text} of {}", country.of(language)),
        Language::Ar => {
            say(language, "protocol-in-country", &[("what", text.into()), ("country", country.name_ar.as_str().into())])
        }
        Language::Fr | Language::Es => format!("{text} {}", country.of(language)),
    }
}

/// The parliament with its country, or nothing when the chamber is the whole of it.
fn parliament(chamber: &Chamber, country: &Country) -> String {
    if chamber.parliament_en == chamber.chamber_en {
        return String::new();
    }
    with_country(&chamber.parliament_en, country, Language::En)
}

/// A French noun phrase after `de`.
fn of(phrase: &str) -> String {
    let vowel = directory::fold(phrase).starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
    if vowel { format!("d'{phrase}") } else { contract(&format!("de {phrase}"), Language::Fr) }
}

/// A running form as far as it does not name the holder.
fn unnamed(template: &str) -> &str {
    let Some(name) = template.find("{name}").or_else(|| template.find("{surname}")) else { return template };
    let before = &template[..name];
    if let Some(comma) = before.rfind([',', '،']) {
        return &before[..comma];
    }
    // Arabic titles before a name, the longest first.
    let words = ["السيد/السيدة ", "السيدة ", "السيد "];
    words.iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before)
}

fn replace(template: &str, mut value: impl FnMut(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else { return filled };
        filled.push_str(&value(name));
        rest = after;
    }
    filled + rest
}
