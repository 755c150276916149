//! What a decision asks of the authorities, and whether it turns to other parliaments: found in its operative paragraphs.
//!
//! A paragraph can hold several requests to different addressees, set apart by semicolons. Only what is asked of the
//! authorities of the country is quoted to them; what is asked of the Secretary General, the Committee or the complainants
//! is not. Words are quoted as they stand, never put together anew.

use std::sync::LazyLock;

use regex::Regex;

use crate::language::Language;

/// One request to the authorities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Demand {
    pub(super) paragraph: u32,
    /// In the decision's own words, an ellipsis where words before or after were left out.
    pub(super) text: String,
}

/// Most requests quoted from one decision; the rest is in the enclosure.
const MOST: usize = 4;

/// Longest quotation in characters.
const LONGEST: usize = 420;

/// A verb that asks, at the head of a clause; the addressee follows.
static ASKS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let verbs = "urges|calls on|calls upon|calls once again on|requests|invites|appeals to|asks|encourages|exhorts\
        |prie|engage|invite|demande|appelle|exhorte|encourage";
    let before = r"(?:and|et|also|further|therefore|accordingly|strongly|once again|again|consequently|in this regard)";
    Regex::new(&format!(
        r"(?i)^(?:{before},?\s+)*(?:{verbs})\s+(?:de nouveau |instamment |en conséquence |à nouveau )*(.+)$"
    ))
    .ok()
});

/// Those who are not the authorities of the country.
static OTHERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^(?:once again )?(?:all |the |tous |le |la |les |l’|au |aux |à |on )*(?:ipu|member parliaments|members? of the ipu|parliaments of|parliaments that|other parliaments|secretary[ -]general|committee|complainants?|source|parties|international community|united nations|observers?|secrétaire général|comité|plaignante?s?|source|parlements membres|membres de l’uip|parlements|communauté internationale|parties)\b",
    )
    .ok()
});

/// Turns to other parliaments.
static PARLIAMENTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(member parliaments|members of the ipu|ipu members|parliaments of the|parlements membres|membres de l’uip)")
        .ok()
});

/// What is asked of the authorities, in the order of the paragraphs.
pub(super) fn of_authorities(paragraphs: &[(u32, String)]) -> Vec<Demand> {
    let between = if language(paragraphs) == Language::Fr { " ; " } else { "; " };
    let mut found = Vec::new();
    for (number, text) in paragraphs {
        if let Some(text) = asked(text, between) {
            found.push(Demand { paragraph: *number, text });
        }
    }
    found.truncate(MOST);
    found
}

/// The paragraph that turns to other parliaments.
pub(super) fn of_parliaments(paragraphs: &[(u32, String)]) -> Option<u32> {
    let turns = |text: &str| {
        clauses(text).iter().any(|clause| {
            addressee(clause).is_some_and(|rest| {
                let start: String = rest.chars().take(160).collect();
                PARLIAMENTS.as_ref().is_some_and(|p| p.is_match(&start))
            })
        })
    };
    paragraphs.iter().find(|(_, text)| turns(text)).map(|(number, _)| *number)
}

/// The language of the decision's text; the two the IPU writes.
pub(super) fn language(paragraphs: &[(u32, String)]) -> Language {
    let count = |words: &[&str]| {
        paragraphs
            .iter()
            .flat_map(|(_, text)| text.split_whitespace())
            .filter(|word| words.contains(&word.to_lowercase().as_str()))
            .count()
    };
    if count(&["les", "des", "et", "du", "que", "la", "une"]) > count(&["the", "of", "and", "that", "to", "in", "its"])
    {
        Language::Fr
    } else {
        Language::En
    }
}

/// The clauses of a paragraph that ask the authorities, as one quotation.
fn asked(text: &str, between: &str) -> Option<String> {
    let clauses = clauses(text);
    let mut quotation = String::new();
    let mut last = None;
    for (i, clause) in clauses.iter().enumerate() {
        if !asks_authorities(clause) {
            continue;
        }
        match last {
            None if i > 0 => quotation.push_str("[…] "),
            Some(before) => {
                quotation.push_str(between);
                if before + 1 < i {
                    quotation.push_str("[…] ");
                }
            }
            None => {}
        }
        quotation.push_str(clause);
        last = Some(i);
    }
    let last = last?;
    let shortened = shorten(&quotation);
    if shortened.len() == quotation.len() && last + 1 < clauses.len() {
        quotation.push_str(" […]");
        return Some(quotation);
    }
    Some(shortened)
}

fn asks_authorities(clause: &str) -> bool {
    addressee(clause).is_some_and(|rest| !OTHERS.as_ref().is_some_and(|others| others.is_match(rest)))
}

/// What follows the verb that asks.
fn addressee(clause: &str) -> Option<&str> {
    ASKS.as_ref()?.captures(clause)?.get(1).map(|rest| rest.as_str())
}

fn clauses(text: &str) -> Vec<String> {
    text.split(';')
        .map(|clause| clause.split_whitespace().collect::<Vec<_>>().join(" "))
        .map(|clause| clause.trim_end_matches(['.', ',', ' ']).to_owned())
        .filter(|clause| !clause.is_empty())
        .collect()
}

/// At most the longest quotation, cut between words.
fn shorten(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let head: String = text.chars().take(LONGEST).collect();
    let cut =
        head.rfind([',', ';']).filter(|at| *at > head.len() / 2).or_else(|| head.rfind(' ')).unwrap_or(head.len());
    format!("{} […]", head[..cut].trim_end_matches([',', ';', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(texts: &[&str]) -> Vec<(u32, String)> {
        (1..).zip(texts.iter().map(|t| (*t).to_owned())).collect()
    }

    #[test]
    fn only_requests_to_the_authorities_are_quoted() {
        let paragraphs = numbered(&[
            "Thanks the delegation for its information;",
            "Takes note that proceedings are pending; calls on the competent authorities to conduct them swiftly; requests \
             the Secretary General to send an observer; and invites the complainants to keep the Committee informed;",
            "Urges the authorities to release them;",
            "Calls on all IPU Member Parliaments to support a settlement;",
            "Requests the Secretary General to convey this decision to the authorities;",
            "Requests the Committee to continue examining the case.",
        ]);
        let demands = of_authorities(&paragraphs);
        let texts: Vec<_> = demands.iter().map(|d| (d.paragraph, d.text.as_str())).collect();
        assert_eq!(
            texts,
            [
                (2, "[…] calls on the competent authorities to conduct them swiftly […]"),
                (3, "Urges the authorities to release them"),
            ]
        );
        assert_eq!(of_parliaments(&paragraphs), Some(4));
        assert_eq!(language(&paragraphs), Language::En);
    }

    #[test]
    fn french_requests_are_found_too() {
        let paragraphs = numbered(&[
            "Souligne que le droit vaut pour tous ; invite les autorités judiciaires à y veiller ; et appelle l’Assemblée \
             nationale à suivre l’affaire ;",
            "Engage les Parlements membres de l’UIP à suivre ce cas ;",
            "Prie le Secrétaire général de porter la présente décision à la connaissance des autorités ;",
            "Rappelle le dialogue ; et demande au plaignant de préciser l’état des procédures ;",
        ]);
        let demands = of_authorities(&paragraphs);
        assert_eq!(demands.len(), 1);
        assert_eq!(
            demands[0].text,
            "[…] invite les autorités judiciaires à y veiller ; et appelle l’Assemblée nationale à suivre l’affaire"
        );
        assert_eq!(of_parliaments(&paragraphs), Some(2));
        assert_eq!(language(&paragraphs), Language::Fr);
    }

    #[test]
    fn a_long_request_is_cut_between_words() {
        let long = format!("Urges the authorities to {};", "do what they said, ".repeat(60));
        let demands = of_authorities(&numbered(&[&long]));
        assert!(demands[0].text.chars().count() < LONGEST + 5);
        assert!(demands[0].text.ends_with("said […]"));
    }
}
