//! Two decisions on a case compared: which paragraphs are new, dropped, reworded, moved, and whether they ask more firmly.
//!
//! Paragraphs are paired by their words, never by their numbers. Texts in two languages are not compared: that would show
//! everything as changed.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use ts_rs::TS;

use super::{DecisionRow, rows};
use crate::demands::{Kind, likeness, opening, split};
use crate::error::Result;
use crate::language::Language;
use crate::protocol::long_date;
use crate::store::Reading;
use crate::words::say;

/// From here on two paragraphs are the same one in other words.
const SAME: f64 = 0.4;

/// A verb is stronger than another from this difference on (`data/operative_verbs.csv`).
const STRONGER: i64 = 3;

/// Compares two decisions, the earlier one first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CompareDecisions {
    /// Uid.
    pub from: String,
    /// Uid.
    pub to: String,
}

/// What a decision changes of an earlier one.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Comparison {
    pub from: DecisionRow,
    pub to: DecisionRow,
    /// Language of the texts; null when the two are in different languages and were not compared.
    pub language: Option<String>,
    /// What changed, in one sentence of the window's language.
    pub summary: String,
    /// In the order of the newer text; a dropped paragraph stands where it stood.
    pub paragraphs: Vec<ComparedParagraph>,
}

/// A paragraph of either text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ComparedParagraph {
    pub change: ParagraphChange,
    /// It stands in another order among those it has kept.
    pub moved: bool,
    /// Number in the earlier text.
    pub from: Option<u32>,
    /// Number in the newer text.
    pub to: Option<u32>,
    pub tone: Option<Tone>,
    pub words: Vec<MarkedWords>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphChange {
    New,
    Dropped,
    Reworded,
    Unchanged,
}

/// Whether it asks, or judges, more firmly than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    Hardened,
    Softened,
}

/// Words that stand in both texts or in one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MarkedWords {
    pub mark: WordMark,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WordMark {
    Same,
    Added,
    Removed,
}

/// Compares two decisions.
///
/// # Errors
/// `NotFound`.
pub(crate) fn compare(reading: &Reading<'_>, input: CompareDecisions) -> Result<Comparison> {
    let (from, to) = (rows::facts(reading, &input.from)?, rows::facts(reading, &input.to)?);
    let same = from.language == to.language;
    let paragraphs = if same { compared(&from.paragraphs, &to.paragraphs, to.language) } else { Vec::new() };
    Ok(Comparison {
        summary: summary(&paragraphs, same, from.date.as_deref(), reading.context.language),
        from: rows::one(reading, &input.from)?,
        to: rows::one(reading, &input.to)?,
        language: same.then(|| to.language.tag().to_owned()),
        paragraphs,
    })
}

/// One sentence: what changed since when.
fn summary(paragraphs: &[ComparedParagraph], same: bool, since: Option<&str>, language: Language) -> String {
    let date = since.map(|date| long_date(date, language)).unwrap_or_default();
    if !same {
        return say(language, "compare-languages", &[]);
    }
    let count = |fits: &dyn Fn(&ComparedParagraph) -> bool| paragraphs.iter().filter(|one| fits(one)).count();
    let counts = [
        ("compare-new", count(&|one| one.change == ParagraphChange::New)),
        ("compare-dropped", count(&|one| one.change == ParagraphChange::Dropped)),
        ("compare-reworded", count(&|one| one.change == ParagraphChange::Reworded)),
        ("compare-hardened", count(&|one| one.tone == Some(Tone::Hardened))),
        ("compare-softened", count(&|one| one.tone == Some(Tone::Softened))),
        ("compare-moved", count(&|one| one.moved)),
    ];
    let parts: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| say(language, key, &[("count", (*count).into())]))
        .collect();
    if parts.is_empty() {
        return say(language, "compare-nothing", &[("date", date.into())]);
    }
    let joint = if language == Language::Ar { "، " } else { ", " };
    say(language, "compare-summary", &[("date", date.into()), ("parts", parts.join(joint).into())])
}

/// A paragraph with its number.
type Numbered = (u32, String);

/// The paragraphs of both texts, paired.
fn compared(from: &[Numbered], to: &[Numbered], language: Language) -> Vec<ComparedParagraph> {
    let pairs = paired(from, to);
    let kept = in_order(&pairs);
    let mut rows = Vec::new();
    let mut next = 0;
    let dropped = |index: usize| one_sided(ParagraphChange::Dropped, &from[index]);
    for (place, new) in to.iter().enumerate() {
        let Some(old) = pairs[place] else {
            rows.push(one_sided(ParagraphChange::New, new));
            continue;
        };
        let moved = !kept.contains(&place);
        if !moved {
            rows.extend((next..old).filter(|index| !pairs.contains(&Some(*index))).map(dropped));
            next = next.max(old + 1);
        }
        rows.push(two_sided(&from[old], new, moved, language));
    }
    rows.extend((next..from.len()).filter(|index| !pairs.contains(&Some(*index))).map(dropped));
    rows
}

/// For each newer paragraph the earlier one it goes on with; the likest pairs first, then the nearest.
fn paired(from: &[Numbered], to: &[Numbered]) -> Vec<Option<usize>> {
    let mut all: Vec<(f64, usize, usize)> = Vec::new();
    for (new, (_, text)) in to.iter().enumerate() {
        for (old, (_, before)) in from.iter().enumerate() {
            let alike = likeness(before, text);
            if alike >= SAME {
                all.push((alike, new, old));
            }
        }
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))));
    let mut pairs = vec![None; to.len()];
    for (_, new, old) in all {
        if pairs[new].is_none() && !pairs.contains(&Some(old)) {
            pairs[new] = Some(old);
        }
    }
    pairs
}

/// Places of the newer text whose paragraphs kept their order: the longest run of growing numbers. The others moved.
fn in_order(pairs: &[Option<usize>]) -> Vec<usize> {
    let found: Vec<(usize, usize)> = pairs.iter().enumerate().filter_map(|(new, old)| Some((new, (*old)?))).collect();
    let mut runs: Vec<Vec<usize>> = Vec::with_capacity(found.len());
    for (index, (new, old)) in found.iter().enumerate() {
        let before = (0..index).filter(|earlier| found[*earlier].1 < *old).max_by_key(|earlier| runs[*earlier].len());
        let mut run = before.map(|earlier| runs[earlier].clone()).unwrap_or_default();
        run.push(*new);
        runs.push(run);
    }
    runs.into_iter().max_by_key(Vec::len).unwrap_or_default()
}

fn one_sided(change: ParagraphChange, (number, text): &Numbered) -> ComparedParagraph {
    let is_new = change == ParagraphChange::New;
    let mark = if is_new { WordMark::Added } else { WordMark::Removed };
    ComparedParagraph {
        change,
        moved: false,
        from: (!is_new).then_some(*number),
        to: is_new.then_some(*number),
        tone: None,
        words: vec![MarkedWords { mark, text: text.clone() }],
    }
}

fn two_sided(before: &Numbered, after: &Numbered, moved: bool, language: Language) -> ComparedParagraph {
    let (old, new) = (whole(&before.1), whole(&after.1));
    let unchanged = old == new;
    ComparedParagraph {
        change: if unchanged { ParagraphChange::Unchanged } else { ParagraphChange::Reworded },
        moved,
        from: Some(before.0),
        to: Some(after.0),
        tone: if unchanged { None } else { tone(&before.1, &after.1, language) },
        words: if unchanged { vec![MarkedWords { mark: WordMark::Same, text: new }] } else { marks(&old, &new) },
    }
}

/// A paragraph without the mark at its end, which says only whether another follows.
fn whole(text: &str) -> String {
    text.trim_end_matches([';', '.', ' ', '\u{a0}', '\n']).to_owned()
}

/// Whether the verbs became stronger. Of several, all have to point the same way.
fn tone(before: &str, after: &str, language: Language) -> Option<Tone> {
    let (old, new) = (split(before, language), split(after, language));
    let mut steps: Vec<i64> = Vec::new();
    for demand in &new {
        let likest = old
            .iter()
            .map(|other| (likeness(&other.text, &demand.text), other))
            .filter(|(alike, _)| *alike >= 0.3)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, other)) = likest {
            steps.push(i64::from(demand.strength) - i64::from(other.strength));
        }
    }
    if let (Some((Kind::Judges, was)), Some((Kind::Judges, is))) = (opening(before, language), opening(after, language))
    {
        steps.push(i64::from(is) - i64::from(was));
    }
    let harder = steps.iter().any(|step| *step >= STRONGER);
    let softer = steps.iter().any(|step| *step <= -STRONGER);
    match (harder, softer) {
        (true, false) => Some(Tone::Hardened),
        (false, true) => Some(Tone::Softened),
        _ => None,
    }
}

/// Two texts as one, word by word.
fn marks(before: &str, after: &str) -> Vec<MarkedWords> {
    let (old, new) = (tokens(before), tokens(after));
    let changes = capture_diff_slices(Algorithm::Patience, &old, &new);
    let mut marked: Vec<MarkedWords> = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        let (removed, added) = (old[change.old_range()].concat(), new[change.new_range()].concat());
        let inside = index > 0 && index + 1 < changes.len();
        match change.tag() {
            // A space or a comma between two changes is no common ground: the change reads as one.
            DiffTag::Equal if !(inside && added.chars().all(|c| !c.is_alphanumeric())) => {
                marked.push(MarkedWords { mark: WordMark::Same, text: added });
            }
            _ => change_with(&mut marked, &removed, &added),
        }
    }
    marked
}

/// Adds a change to the one just before it, so that what was removed stands whole in front of what was added.
fn change_with(marked: &mut Vec<MarkedWords>, removed: &str, added: &str) {
    let mut before = (String::new(), String::new());
    while let Some(last) = marked.pop_if(|last| last.mark != WordMark::Same) {
        let side = if last.mark == WordMark::Removed { &mut before.0 } else { &mut before.1 };
        side.insert_str(0, &last.text);
    }
    for (mark, text) in [(WordMark::Removed, before.0 + removed), (WordMark::Added, before.1 + added)] {
        if !text.is_empty() {
            marked.push(MarkedWords { mark, text });
        }
    }
}

/// Words, the spaces between them, and each mark.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || matches!(c, '-' | '’' | '\'') => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, letter) in text.char_indices() {
        let now = kind(letter);
        if last.is_some_and(|last| last != now || now == 2) {
            tokens.push(&text[start..at]);
            start = at;
        }
        last = Some(now);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(texts: &[&str]) -> Vec<Numbered> {
        (1..).zip(texts.iter().map(|text| (*text).to_owned())).collect()
    }

    /// Each row as its change, its numbers and its tone.
    fn told(from: &[&str], to: &[&str]) -> Vec<String> {
        let number = |number: Option<u32>| number.map_or_else(|| "-".to_owned(), |n| n.to_string());
        compared(&numbered(from), &numbered(to), Language::En)
            .iter()
            .map(|row| {
                let moved = if row.moved { " moved" } else { "" };
                let tone = row.tone.map(|tone| format!(" {tone:?}")).unwrap_or_default();
                format!("{:?} {}>{}{moved}{tone}", row.change, number(row.from), number(row.to))
            })
            .collect()
    }

    const RELEASE: &str = "Calls on the authorities to release Ms. Vostenko and Mr. Derwinek;";
    const CONVEY: &str =
        "Requests the Secretary General to convey this decision to the authorities and the complainant;";
    const GO_ON: &str =
        "Requests the Committee to continue examining this case and to report back to it in due course.";

    #[test]
    fn paragraphs_are_paired_by_their_words_and_not_by_their_numbers() {
        let harder = "Once again urges the authorities to release Ms. Vostenko and Mr. Derwinek without delay;";
        let thanks = "Thanks the delegation for the information supplied at the hearing;";
        assert_eq!(
            told(&[RELEASE, CONVEY, GO_ON], &[thanks, harder, CONVEY, GO_ON]),
            ["New ->1", "Reworded 1>2 Hardened", "Unchanged 2>3", "Unchanged 3>4"]
        );
        assert_eq!(
            told(&[thanks, harder, CONVEY], &[RELEASE, CONVEY]),
            ["Dropped 1>-", "Reworded 2>1 Softened", "Unchanged 3>2"]
        );
    }

    #[test]
    fn a_paragraph_in_another_place_has_moved_and_the_mark_at_its_end_is_no_change() {
        let convey = CONVEY.replace(';', ".");
        assert_eq!(
            told(&[RELEASE, GO_ON, CONVEY], &[GO_ON, &convey, RELEASE]),
            ["Unchanged 2>1", "Unchanged 3>2", "Unchanged 1>3 moved"]
        );
        assert_eq!(told(&[], &[]), Vec::<String>::new());
        assert_eq!(told(&[RELEASE], &[]), ["Dropped 1>-"]);
    }

    #[test]
    fn concern_can_deepen_too() {
        let before = "Is concerned at the length of the detention of Mr. Derwinek;";
        let after = "Is deeply concerned at the length of the detention of Mr. Derwinek;";
        assert_eq!(told(&[before], &[after]), ["Reworded 1>1 Hardened"]);
        assert_eq!(told(&[after], &[before]), ["Reworded 1>1 Softened"]);
    }

    #[test]
    fn words_are_marked_and_put_together_again_give_both_texts() {
        let (old, new) =
            ("urges the authorities, once more, to act", "urges the Arvenian authorities at last to act at once");
        let marked = marks(old, new);
        let side = |but: WordMark| -> String {
            marked.iter().filter(|one| one.mark != but).map(|one| one.text.as_str()).collect()
        };
        assert_eq!((side(WordMark::Added).as_str(), side(WordMark::Removed).as_str()), (old, new));
        assert_eq!(
            marks("to release them", "to free them"),
            [
                MarkedWords { mark: WordMark::Same, text: "to ".to_owned() },
                MarkedWords { mark: WordMark::Removed, text: "release".to_owned() },
                MarkedWords { mark: WordMark::Added, text: "free".to_owned() },
                MarkedWords { mark: WordMark::Same, text: " them".to_owned() },
            ]
        );
    }
}
