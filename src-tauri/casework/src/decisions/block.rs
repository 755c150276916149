//! The case block: code, complainants, dates, missions, hearings and letters, as a list of labels and values.
//!
//! The block stands in a box beside the text, in a cell of a table, or in the text itself without a frame. It is found by
//! its first line (`Case VEN-COLL-06`) and lifted out of the text, so that a sentence beside it reads on.

use std::sync::LazyLock;

use regex::Regex;

use super::code;
use super::dates;
use super::lines::Line;
use super::reading::FollowUp;
use super::text::{Vocabulary, append};
use super::trace::{Seen, Spot};
use super::vocabulary::pattern;
use super::words::{Label, Words};

/// What the block says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    pub(super) codes: Vec<String>,
    pub(super) complainant_sections: Vec<String>,
    pub(super) submitted: Option<String>,
    pub(super) recent_decisions: Vec<String>,
    pub(super) missions: Vec<String>,
    pub(super) hearings: Vec<String>,
    pub(super) follow_up: FollowUp,
    /// Entries that have no place in a reading, as printed.
    pub(super) others: Vec<Seen>,
    /// What it says of the victims, as printed.
    pub(super) victims: Option<String>,
    /// Where each field stands, by the field's name in the reading.
    pub(super) spots: Vec<(&'static str, Vec<Spot>)>,
}

/// Whether a line is the first of a block.
pub(super) fn begins(text: &str, words: &Words) -> bool {
    case_codes(text, words).is_some()
}

/// Whether a text is a label of the block without a value.
pub(super) fn is_label(text: &str, words: &Words) -> bool {
    let text = format!("{}:", text.trim().trim_end_matches(':').trim_end());
    words.labels.iter().any(|(label, pattern)| {
        *label != Label::Membership
            && pattern.find(&text).is_some_and(|found| text[found.end()..].trim_matches([':', ' ']).is_empty())
    })
}

/// Takes the block out of the lines of a decision. Nothing when there is none.
pub(super) fn take(lines: &mut Vec<Line>, words: &Words, vocabulary: &Vocabulary) -> Option<Block> {
    let anchor = lines.iter().position(|line| begins(&line.text, words))?;
    let mut taken = vec![false; lines.len()];
    taken[anchor] = true;
    let mut first = lines[anchor].clone();
    let mut over = false;
    for index in anchor + 1..lines.len() {
        let (above, line) = (&lines[index - 1], &lines[index]);
        if line.page != first.page || line.column != first.column {
            let beside = line.aside && first.aside && (line.x0 - first.x0).abs() < 12.0 && line.page <= first.page + 1;
            // In the text itself the block may reach the foot of a page or column.
            let is_open = lines[index - 1].text.ends_with(':') && !ends(&line.text, words);
            let below = taken[index - 1] && (is_open || goes_on(&lines[index..], words));
            if over || !(beside || below) {
                continue;
            }
            // The first line overleaf may be indented.
            let indented = line.x0 > first.x0 && line.x0 < first.x0 + 40.0;
            first = Line { x0: if indented { first.x0 } else { line.x0 }, ..line.clone() };
        } else {
            // In the text only a line further left ends it too, e.g. a caption.
            let left = !first.aside && line.x0 < first.x0 - 6.0;
            let gap = above.column == line.column && line.y - above.y > 1.9 * line.size;
            let apart = gap && !line.cell && label(&line.text, "", words).is_none() && !line.starts_bold;
            over |= left || apart;
        }
        over |= ends(&line.text, words);
        if over {
            continue;
        }
        taken[index] = true;
    }
    let mut number = 0;
    let block: Vec<Line> = lines
        .extract_if(.., |_| {
            number += 1;
            taken[number - 1]
        })
        .collect();
    Some(read(&block, words, vocabulary))
}

/// Whether the first lines of a new page or column are more of the block: an entry of it comes before anything else.
fn goes_on(lines: &[Line], words: &Words) -> bool {
    let first = &lines[0];
    let near = lines.iter().take(4).take_while(|line| line.column == first.column && !ends(&line.text, words));
    let next = |index: usize| lines.get(index + 1).map_or("", |next| next.text.as_str());
    near.enumerate().any(|(index, line)| label(&line.text, next(index), words).is_some())
}

/// Whether a line can only stand outside the block.
pub(super) fn ends(text: &str, words: &Words) -> bool {
    words.summary.is_match(text)
        || words.decision.is_match(text)
        || words.violations.is_match(text)
        || words.organ.is_match(text)
        || (code::leading(text).is_some() && code::only_codes(text).is_none())
}

/// The codes of the block's first line; nothing when it is another line.
fn case_codes(text: &str, words: &Words) -> Option<Vec<String>> {
    code::only_codes(&text[words.case.find(text)?.end()..])
}

/// The codes at the head of the block, and how many lines they take.
fn codes_over_lines(lines: &[Line], words: &Words) -> (Vec<String>, usize) {
    let mut text = String::new();
    let mut found = (Vec::new(), 0);
    for (index, line) in lines.iter().enumerate() {
        text.push(' ');
        text.push_str(&line.text);
        let goes_on = index == 0 || line.text.chars().any(|letter| letter.is_ascii_digit());
        match case_codes(text.trim_start(), words).filter(|_| goes_on) {
            Some(codes) => found = (codes, index + 1),
            None => break,
        }
    }
    found
}

fn read(lines: &[Line], words: &Words, vocabulary: &Vocabulary) -> Block {
    let mut block = Block::default();
    let mut items: Vec<(Option<Label>, Seen)> = Vec::new();
    let mut labels_are_bold = false;
    let (codes, heading) = codes_over_lines(lines, words);
    block.codes = codes;
    block.spots.push(("case_codes", lines[..heading].iter().map(Spot::from).collect()));
    for (index, line) in lines.iter().enumerate().skip(heading) {
        let next = lines.get(index + 1).map_or("", |line| line.text.as_str());
        // A label that is cut in two may go on with a word that looks like another label.
        let cut = items.last().is_some_and(|(label, seen)| label.is_some() && !seen.text.contains(':'));
        let label = if cut { None } else { label(&line.text, next, words) };
        labels_are_bold |= label.is_some() && line.starts_bold;
        let unknown = !cut && label.is_none() && labels_are_bold && line.starts_bold && line.text.contains(':');
        match items.last_mut() {
            Some((_, seen)) if label.is_none() && !unknown => {
                append(&mut seen.text, &line.text, vocabulary);
                seen.spots.push(line.into());
            }
            _ => items.push((label, line.into())),
        }
    }
    for (label, seen) in items {
        block.place(label, seen, words);
    }
    block
}

/// The label a line begins with, even when the label itself goes on in the next line.
fn label(line: &str, next: &str, words: &Words) -> Option<Label> {
    // A value may begin with the word of a label; only a label has its colon soon behind it.
    let find = |text: &str| {
        words.labels.iter().find_map(|(label, pattern)| {
            let rest = &text[pattern.find(text)?.end()..];
            let said = COLON_SOON.is_match(rest) || text[..text.len() - rest.len()].contains(':');
            said.then_some(*label)
        })
    };
    find(line).or_else(|| {
        let dash = line.starts_with(['-', '–', '—', '•']) && line.contains(char::is_alphabetic);
        let label = find(&format!("{line} {next}"))?;
        // Without a dash only a label that is cut in two may look at the next line.
        (dash || label == Label::Membership && !line.contains(':') || line.split(' ').count() <= 3).then_some(label)
    })
}

impl Block {
    fn place(&mut self, label: Option<Label>, seen: Seen, words: &Words) {
        let text = &seen.text;
        let value = value(text);
        if let Some(field) = label.and_then(field) {
            self.spots.push((field, seen.spots.clone()));
        }
        match label {
            Some(Label::Complainants) => self.complainant_sections = sections(text, words),
            Some(Label::Submitted) => {
                self.submitted = value.as_deref().and_then(|text| dates::months(text, words).into_iter().next())
            }
            Some(Label::Decisions) => {
                self.recent_decisions = value.as_deref().map(|text| dates::months(text, words)).unwrap_or_default()
            }
            Some(Label::Missions) => {
                self.missions = value.as_deref().map(|text| dates::months(text, words)).unwrap_or_default()
            }
            Some(Label::Hearings) => {
                let hearings =
                    value.iter().flat_map(|text| text.split(';')).map(str::trim).filter(|text| !text.is_empty());
                self.hearings = hearings.map(str::to_owned).collect();
            }
            Some(Label::FromAuthorities) => self.follow_up.from_authorities = value,
            Some(Label::FromComplainant) => self.follow_up.from_complainant = value,
            Some(Label::ToAuthorities) => self.follow_up.to_authorities = value,
            Some(Label::ToComplainant) => self.follow_up.to_complainant = value,
            Some(Label::FollowUp) => self.others.extend(value.map(|text| Seen { text, ..seen })),
            Some(Label::Victims) => {
                self.victims = value;
                self.others.push(seen);
            }
            Some(Label::Membership) | None => self.others.push(seen),
        }
    }
}

/// The field of a reading that an entry fills.
fn field(label: Label) -> Option<&'static str> {
    match label {
        Label::Complainants => Some("complainant_sections"),
        Label::Submitted => Some("submitted"),
        Label::Decisions => Some("recent_decisions"),
        Label::Missions => Some("missions"),
        Label::Hearings => Some("hearings"),
        Label::FromAuthorities => Some("follow_up.from_authorities"),
        Label::FromComplainant => Some("follow_up.from_complainant"),
        Label::ToAuthorities => Some("follow_up.to_authorities"),
        Label::ToComplainant => Some("follow_up.to_complainant"),
        Label::FollowUp | Label::Membership | Label::Victims => None,
    }
}

/// What stands behind the colon; nothing for dashes.
fn value(text: &str) -> Option<String> {
    let value = text.split_once(':')?.1.trim();
    (!NOTHING.is_match(value)).then(|| value.to_owned())
}

/// `Section I 1 (a) and (d)` is `I.1(a)` and `I.1(d)`.
fn sections(text: &str, words: &Words) -> Vec<String> {
    let mut found = Vec::new();
    let heads: Vec<_> = words.section.captures_iter(text).collect();
    for (index, head) in heads.iter().enumerate() {
        let (Some(whole), Some(part), Some(number)) = (head.get(0), head.get(1), head.get(2)) else { continue };
        let until = heads.get(index + 1).and_then(|next| next.get(0)).map_or(text.len(), |next| next.start());
        let rest = &text[whole.end()..until];
        let rest = AFTER_SECTIONS.find(rest).map_or(rest, |after| &rest[..after.start()]);
        for letter in LETTER.captures_iter(rest).filter_map(|letter| letter.get(1)) {
            let section = format!("{}.{}({})", part.as_str().to_uppercase(), number.as_str(), letter.as_str());
            if !found.contains(&section) {
                found.push(section);
            }
        }
    }
    found
}

static NOTHING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^(?:[-–—‑‐\s.]*|none\.?|n/?a|nil|néant\.?|aucune?\.?)$"));
static COLON_SOON: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[^:;.\d]{0,48}:"));
static AFTER_SECTIONS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:of|de la|de|du|annex)\b"));
static LETTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b([a-z])\s?\)"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::words;

    #[test]
    fn sections_have_one_form() {
        let english = words::of(["the"].into_iter());
        let french = words::of(["le la les"].into_iter());
        for printed in [
            "Section I 1 (a) and (d) of the Committee Procedure (Annex I)",
            "Section I(1)(a) and (d) of the Committee Procedure",
            "sections I.1(a) and I.1 (d) of the Procedure",
        ] {
            assert_eq!(sections(printed, english), ["I.1(a)", "I.1(d)"], "{printed}");
        }
        assert_eq!(
            sections("Section I. 1 a) et d) de la Procédure du Comité (Annexe I)", french),
            ["I.1(a)", "I.1(d)"]
        );
    }

    #[test]
    fn only_a_line_of_codes_begins_the_block() {
        let english = words::of(["the"].into_iter());
        assert_eq!(case_codes("Case VEN-COLL-06 and VEN-COLL-02", english).map(|codes| codes.len()), Some(2));
        assert_eq!(case_codes("Case VEN-10 was examined at length", english), None);
        assert_eq!(case_codes("Cases before the Committee", english), None);
    }

    fn lines(texts: &[&str]) -> Vec<Line> {
        let line = |(index, text): (usize, &&str)| Line {
            text: (*text).to_owned(),
            y: 12.0 * index as f32,
            size: 9.0,
            ..Line::default()
        };
        texts.iter().enumerate().map(line).collect()
    }

    #[test]
    fn a_label_may_be_cut_in_two_lines() {
        let french = words::of(["le la les"].into_iter());
        let mut lines = lines(&[
            "Cas XYZ-01",
            "Victime : une députée",
            "Plaignante qualifiée : section I.1 a) de la",
            "Procédure",
            "Mission de l’UIP : octobre 2010 et mai 2012",
            "Suivi récent :",
            "- Communication de l’UIP adressée au",
            "plaignant : janvier 2018",
            "- Communications des autorités : - - -",
            "A. Résumé du cas",
        ]);
        let block = take(&mut lines, french, &Vocabulary::default()).unwrap();
        assert_eq!(block.codes, ["XYZ-01"]);
        assert_eq!(block.complainant_sections, ["I.1(a)"]);
        assert_eq!(block.missions, ["2010-10", "2012-05"]);
        assert_eq!(block.follow_up.to_complainant.as_deref(), Some("janvier 2018"));
        assert_eq!(block.follow_up.from_authorities, None);
        assert_eq!(lines.len(), 1);
    }

    #[test]
    fn what_the_block_says_and_nobody_asked_for_is_kept() {
        let english = words::of(["the"].into_iter());
        let mut lines = lines(&["Case XYZ-COLL-01", "Victims: Two members", "Submission of complaint(s): May 2019"]);
        let block = take(&mut lines, english, &Vocabulary::default()).unwrap();
        assert_eq!(block.submitted.as_deref(), Some("2019-05"));
        assert_eq!(block.others[0].text, "Victims: Two members");
    }

    #[test]
    fn dashes_are_nothing() {
        assert_eq!(value("IPU mission(s): - - -"), None);
        assert_eq!(value("Mission de l'UIP : – – –"), None);
        assert_eq!(value("Submission: May 2019").as_deref(), Some("May 2019"));
    }

    #[test]
    fn a_value_may_begin_with_the_word_of_a_label() {
        let french = words::of(["le la les"].into_iter());
        let mut lines = lines(&[
            "Cas XYZ-01",
            "Dernière audition devant le Comité :",
            "audition de la délégation à la 141ème",
            "Assemblée de l’UIP (octobre 2019)",
            "Suivi récent :",
        ]);
        let block = take(&mut lines, french, &Vocabulary::default()).unwrap();
        assert_eq!(block.hearings, ["audition de la délégation à la 141ème Assemblée de l’UIP (octobre 2019)"]);
    }

    #[test]
    fn a_block_at_the_foot_goes_on_overleaf() {
        let english = words::of(["the"].into_iter());
        let mut lines = lines(&["Case XYZ-01", "Submission of complaint: May 2019", "IPU mission: June 2019", "Annex"]);
        lines[2].page = 1;
        lines[3].page = 1;
        lines[2].column = 5;
        lines[3].column = 6;
        let block = take(&mut lines, english, &Vocabulary::default()).unwrap();
        assert_eq!((block.missions.len(), lines.len()), (1, 1));
    }
}
