//! What a letter quotes of a decision: the demands chosen for it, or those put to the country, in the decision's own words.
//!
//! Demands of one paragraph are one quotation, set apart as the paragraph sets them apart; an ellipsis stands where words
//! were left out. What is asked of the Secretary General, the Committee or the complainants is quoted only when chosen.

use crate::decisions::DecisionFacts;
use crate::demands::{AddresseeClass, DemandFacts, DemandState};
use crate::language::Language;

/// Demands of one paragraph as a letter quotes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quoted {
    pub(super) paragraph: u32,
    pub(super) text: String,
    /// Uids of the demands.
    pub(super) demands: Vec<String>,
}

/// Most paragraphs quoted from one decision when nothing was chosen; the rest is in the enclosure.
const MOST: usize = 4;

/// Longest quotation in characters when nothing was chosen.
const LONGEST: usize = 420;

/// What is quoted of a decision. `chosen` names demands by uid; without it, what is asked of the country and not met yet.
pub(super) fn quoted(decision: &DecisionFacts, chosen: Option<&[String]>) -> Vec<Quoted> {
    let fits = |demand: &&DemandFacts| match chosen {
        Some(uids) => uids.contains(&demand.uid),
        None => demand.class.is_of_country() && demand.state != DemandState::Met,
    };
    let mut found: Vec<Quoted> = Vec::new();
    let demands: Vec<&DemandFacts> = decision.demands.iter().filter(fits).collect();
    for group in demands.chunk_by(|left, right| left.paragraph == right.paragraph) {
        let paragraph = group[0].paragraph;
        let whole = decision.paragraphs.iter().find(|(number, _)| *number == paragraph).map_or("", |(_, text)| text);
        let text = quotation(whole, group, decision.language);
        found.push(Quoted {
            paragraph,
            text: if chosen.is_some() { text } else { shorten(&text) },
            demands: group.iter().map(|demand| demand.uid.clone()).collect(),
        });
    }
    if chosen.is_none() {
        found.truncate(MOST);
    }
    found
}

/// The paragraph that turns to other parliaments.
pub(super) fn to_parliaments(decision: &DecisionFacts) -> Option<u32> {
    decision.demands.iter().find(|demand| demand.class == AddresseeClass::IpuMembers).map(|demand| demand.paragraph)
}

/// Demands of a paragraph as one quotation.
fn quotation(paragraph: &str, demands: &[&DemandFacts], language: Language) -> String {
    let whole = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut quotation = String::new();
    // Where in the paragraph the last quoted words end; nothing for words a person wrote.
    let mut end = Some(0);
    for (index, demand) in demands.iter().enumerate() {
        let place = place(&whole, &demand.text);
        let between = match (end, place) {
            (Some(end), Some((from, _))) => whole.get(end..from).unwrap_or(""),
            _ => "",
        };
        let next = is_joint(between);
        match (index, place) {
            (0, Some((from, _))) if from > 0 => quotation.push_str("[…] "),
            (0, _) => {}
            (_, Some(_)) if next && end.is_some() && !between.is_empty() => quotation.push_str(between),
            _ => {
                quotation.push_str(if language == Language::Fr { " ; " } else { "; " });
                if place.is_some() && !next {
                    quotation.push_str("[…] ");
                }
            }
        }
        quotation.push_str(&demand.text);
        end = place.map(|(_, to)| to);
    }
    if end.is_some_and(|end| whole.get(end..).unwrap_or("").chars().any(char::is_alphanumeric)) {
        quotation.push_str(" […]");
    }
    quotation
}

/// Where in a paragraph a demand stands, from its first to its last words.
fn place(whole: &str, demand: &str) -> Option<(usize, usize)> {
    let mut parts = demand.split(" […] ");
    let first = parts.next()?;
    let from = whole.find(first)?;
    let to = match parts.last() {
        Some(last) => from + whole.get(from..)?.find(last)? + last.len(),
        None => from + first.len(),
    };
    Some((from, to))
}

/// Nothing but marks and `and` between two quoted pieces.
fn is_joint(between: &str) -> bool {
    between.split(|c: char| !c.is_alphanumeric()).all(|word| matches!(word, "" | "and" | "et"))
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

    fn decision(texts: &[&str], language: Language) -> DecisionFacts {
        let paragraphs: Vec<(u32, String)> = (1..).zip(texts.iter().map(|t| (*t).to_owned())).collect();
        DecisionFacts {
            uid: "one".to_owned(),
            symbol: None,
            date: None,
            organ: None,
            session: None,
            place: None,
            draft: false,
            language,
            demands: crate::demands::tests::facts_of(&paragraphs, language),
            paragraphs,
        }
    }

    const TEXTS: [&str; 6] = [
        "Thanks the delegation for its information;",
        "Takes note that proceedings are pending; calls on the competent authorities to conduct them swiftly; requests the \
         Secretary General to send an observer; and invites the complainants to keep the Committee informed;",
        "Urges the authorities to release them;",
        "Calls on all IPU Member Parliaments to support a settlement;",
        "Requests the Secretary General to convey this decision to the authorities;",
        "Requests the Committee to continue examining the case.",
    ];

    #[test]
    fn only_requests_to_the_authorities_are_quoted() {
        let decision = decision(&TEXTS, Language::En);
        let found = quoted(&decision, None);
        let texts: Vec<_> = found.iter().map(|d| (d.paragraph, d.text.as_str())).collect();
        assert_eq!(
            texts,
            [
                (2, "[…] calls on the competent authorities to conduct them swiftly […]"),
                (3, "Urges the authorities to release them"),
            ]
        );
        assert_eq!(to_parliaments(&decision), Some(4));
    }

    #[test]
    fn exactly_the_chosen_demands_are_quoted() {
        let decision = decision(&TEXTS, Language::En);
        let chosen = ["2.1", "2.3", "6.1"].map(str::to_owned);
        let found = quoted(&decision, Some(&chosen));
        let texts: Vec<_> = found.iter().map(|d| d.text.as_str()).collect();
        assert_eq!(
            texts,
            [
                "[…] calls on the competent authorities to conduct them swiftly; […] invites the complainants to keep the \
                 Committee informed",
                "Requests the Committee to continue examining the case",
            ]
        );
        assert_eq!(found[0].demands, ["2.1", "2.3"]);
    }

    #[test]
    fn what_was_met_is_not_asked_again() {
        let mut decision = decision(&TEXTS, Language::En);
        decision.demands.iter_mut().filter(|d| d.paragraph == 3).for_each(|d| d.state = DemandState::Met);
        assert_eq!(quoted(&decision, None).len(), 1);
    }

    #[test]
    fn french_requests_are_found_too() {
        let decision = decision(
            &[
                "Souligne que le droit vaut pour tous ; invite les autorités judiciaires à y veiller ; et appelle \
                 l’Assemblée nationale à suivre l’affaire ;",
                "Engage les Parlements membres de l’UIP à suivre ce cas ;",
                "Prie le Secrétaire général de porter la présente décision à la connaissance des autorités ;",
                "Rappelle le dialogue ; et demande au plaignant de préciser l’état des procédures ;",
            ],
            Language::Fr,
        );
        let demands = quoted(&decision, None);
        assert_eq!(demands.len(), 1);
        assert_eq!(
            demands[0].text,
            "[…] invite les autorités judiciaires à y veiller ; et appelle l’Assemblée nationale à suivre l’affaire"
        );
        assert_eq!(to_parliaments(&decision), Some(2));
    }

    #[test]
    fn a_long_request_is_cut_between_words_and_a_corrected_one_is_quoted_as_written() {
        let long = format!("Urges the authorities to {};", "do what they said, ".repeat(60));
        let mut decision = decision(&[&long], Language::En);
        let found = quoted(&decision, None);
        assert!(found[0].text.chars().count() < LONGEST + 5);
        assert!(found[0].text.ends_with("said […]"));
        "Do it".clone_into(&mut decision.demands[0].text);
        assert_eq!(quoted(&decision, None)[0].text, "Do it");
    }
}
