//! The head of a decision: the country, codes and names above the adoption line, and what that line says.
//!
//! An adoption line counts only below a country's name or in bold, so that a sentence about an earlier decision or the
//! cover of a compilation never begins a new one.

use std::sync::LazyLock;

use regex::Regex;

use super::code;
use super::dates;
use super::lines::Line;
use super::persons::country_behind;
use super::reading::{Adoption, Organ};
use super::vocabulary::{self, pattern};
use super::words::Words;

/// Where a decision begins: lines `start..title` are country, codes and names; `title..body` the adoption line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heading {
    pub(super) start: usize,
    pub(super) title: usize,
    pub(super) body: usize,
    pub(super) country: Option<&'static str>,
    /// The first line is the country alone, no code with a name.
    pub(super) names_country: bool,
    pub(super) line: String,
}

/// What an adoption line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Adopted {
    pub(super) organ: Option<Organ>,
    pub(super) adoption: Option<Adoption>,
    pub(super) session: Option<u32>,
    pub(super) place: Option<String>,
    pub(super) date: Option<String>,
    pub(super) draft: bool,
}

/// The longest list of codes between a country and its adoption line.
const MOST_CODES: usize = 400;
/// Lines that look like an adoption line and are none.
const MOST_TRIES: usize = 10_000;
/// No name of a country is longer.
const LONGEST_NAME: usize = 120;
/// Dots to the page number in a table of contents.
const LEADERS: &str = ".....";

/// All headings of a text.
pub(super) fn headings(lines: &[Line], words: &Words) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    let mut above = Above { lines, words, kinds: vec![None; lines.len()] };
    let mut index = 0;
    let mut tries = 0;
    while index < lines.len() && tries < MOST_TRIES {
        let previous = found.last().map_or(0, |heading| heading.body);
        if let Some(heading) = above.heading_at(index, previous) {
            index = heading.body;
            found.push(heading);
        } else {
            tries += usize::from(words.title.is_match(&lines[index].text));
            index += 1;
        }
    }
    found
}

/// What a line above an adoption line can be.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Country(&'static str),
    /// A code and a name, perhaps with the country behind.
    Code(Option<&'static str>),
    Region,
    Other,
}

/// The lines above adoption lines; each is looked at once.
struct Above<'a> {
    lines: &'a [Line],
    words: &'a Words,
    kinds: Vec<Option<Kind>>,
}

impl Above<'_> {
    fn kind(&mut self, index: usize) -> Kind {
        if let Some(kind) = self.kinds[index] {
            return kind;
        }
        let text = self.lines[index].text.trim();
        let country = if text.len() < LONGEST_NAME { vocabulary::country(text) } else { None };
        let kind = match country {
            Some(country) => Kind::Country(country),
            None if heading_code(text, self.words).is_some() => Kind::Code(country_behind(text)),
            None if self.words.region.is_match(text) => Kind::Region,
            None => Kind::Other,
        };
        self.kinds[index] = Some(kind);
        kind
    }

    fn heading_at(&mut self, index: usize, floor: usize) -> Option<Heading> {
        let (lines, words) = (self.lines, self.words);
        let text = &lines[index].text;
        if !words.title.is_match(text) || text.contains(LEADERS) {
            return None;
        }
        let (line, body) = adoption_line(lines, index, words)?;
        let mut start = index;
        let mut behind = None;
        let mut others = 0;
        for above in (floor..index).rev().take(MOST_CODES) {
            match self.kind(above) {
                Kind::Country(country) => {
                    let country = Some(country);
                    return Some(Heading { start: above, title: index, body, country, names_country: true, line });
                }
                Kind::Code(country) => {
                    start = above;
                    behind = country.or(behind);
                    others = 0;
                }
                Kind::Region => break,
                Kind::Other => {
                    // A name may go on in a second line, no more.
                    others += 1;
                    if others > 2 {
                        break;
                    }
                }
            }
        }
        let apart = start < index || lines[index].bold;
        apart.then_some(Heading { start, title: index, body, country: behind, names_country: false, line })
    }
}

/// The code in a line of the head: `CASE N° VEN/10 - NAME` or `MON01 - Name`, and the rest of the line.
pub(super) fn heading_code<'a>(text: &'a str, words: &Words) -> Option<(String, &'a str)> {
    let case = words.case.find(text).map_or("", |case| case.as_str());
    let bare = &text[case.len()..];
    let any = || if words.is_numbered_case(case) { code::leading_any(bare) } else { code::leading_entry(bare) };
    code::leading(bare).or_else(any)
}

/// The whole adoption line from `index` on, and the index behind it; it ends where the place and date are closed.
fn adoption_line(lines: &[Line], index: usize, words: &Words) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut undated = None;
    for (offset, line) in lines[index..].iter().take(5).enumerate() {
        let stops = words.organ.is_match(&line.text) || heading_code(&line.text, words).is_some();
        if offset > 0 && line.text.contains(LEADERS) {
            return None;
        }
        if offset > 0 && stops {
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line.text.trim());
        if !words.council.is_match(&text) && !words.committee.is_match(&text) {
            continue;
        }
        if bracket(&text).is_some_and(|inside| dates::last_day(inside, words).is_some()) {
            return Some((without_marks(&text), index + offset + 1));
        }
        if undated.is_none() && words.session.is_match(&text) && !text.contains('(') {
            undated = Some((without_marks(&text), index + offset + 1));
        }
    }
    undated
}

/// The last bracket of a line, with brackets in it.
fn bracket(text: &str) -> Option<&str> {
    let close = text.rfind(')')?;
    let mut depth = 0;
    for (place, letter) in text[..=close].char_indices().rev() {
        match letter {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&text[place + 1..close]);
        }
    }
    None
}

/// Footnote marks that stand on the line itself.
fn without_marks(text: &str) -> String {
    let end = text.rfind(')').map_or(text.len(), |close| close + 1);
    text[..end].replace(['*', '†', '‡'], "")
}

/// What the adoption line says.
pub(super) fn adopted(line: &str, words: &Words) -> Adopted {
    let draft = words.draft.is_match(line);
    let first = |pattern: &Regex| pattern.find(line).map(|found| found.start());
    let organ = match (first(&words.council), first(&words.committee)) {
        (Some(_), _) if draft => Some(Organ::GoverningCouncil),
        (Some(council), Some(committee)) if committee < council => Some(Organ::Committee),
        (Some(_), _) => Some(Organ::GoverningCouncil),
        (None, Some(_)) => Some(Organ::Committee),
        (None, None) => None,
    };
    let adoption = words.adoptions.iter().find(|(_, pattern)| pattern.is_match(line)).map(|(adoption, _)| *adoption);
    let session = words.session.captures(line).and_then(|found| found.get(1)?.as_str().parse().ok());
    let inside = bracket(line).unwrap_or_default();
    Adopted {
        organ,
        adoption: adoption.filter(|_| !draft && organ == Some(Organ::GoverningCouncil)),
        session,
        place: place(inside),
        date: dates::last_day(inside, words),
        draft,
    }
}

/// What stands before the date.
fn place(inside: &str) -> Option<String> {
    let until = DATE_STARTS.find(inside).map_or(inside.len(), |found| found.start());
    let place = inside[..until].trim().trim_end_matches([',', ';', '-', '–']).trim();
    (!place.is_empty()).then(|| place.to_owned())
}

static DATE_STARTS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(?:\b(?:from|du|on|le)\s+)?\d"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::words;

    #[test]
    fn the_adoption_line_is_taken_apart() {
        let english = words::of(["the"].into_iter());
        let line = "Decision adopted by consensus by the IPU Governing Council at its 205th session (Belgrade, 17 October 2019)";
        let adopted = adopted(line, english);
        assert_eq!(adopted.organ, Some(Organ::GoverningCouncil));
        assert_eq!(adopted.adoption, Some(Adoption::ByConsensus));
        assert_eq!(adopted.session, Some(205));
        assert_eq!(adopted.place.as_deref(), Some("Belgrade"));
        assert_eq!(adopted.date.as_deref(), Some("2019-10-17"));
    }

    #[test]
    fn a_sentence_about_a_decision_is_no_heading() {
        let english = words::of(["the"].into_iter());
        let text = "Decision adopted by the Governing Council at its 200th session (Dhaka, 5 April 2017)";
        let lines = [Line { text: text.to_owned(), ..Line::default() }];
        assert!(headings(&lines, english).is_empty());
        let country = Line { text: "Zambia".to_owned(), ..Line::default() };
        assert_eq!(headings(&[country, lines[0].clone()], english).len(), 1);
    }
}
