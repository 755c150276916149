//! Lines joined to sentences: hyphens of line ends taken out, paragraphs and items kept apart by line breaks.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::lines::Line;
use super::trace::Seen;
use super::vocabulary::pattern;

/// The words a document uses inside its lines; they tell a hyphen of the word from one of the line's end.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary(HashSet<String>);

impl Vocabulary {
    /// All words that do not stand at the end of a line with a hyphen.
    pub(super) fn of(lines: &[Line]) -> Vocabulary {
        let words = lines.iter().flat_map(|line| line.text.split_whitespace());
        Vocabulary(words.map(bare).filter(|word| !word.is_empty() && !word.ends_with('-')).collect())
    }

    fn has(&self, word: &str) -> bool {
        self.0.contains(&bare(word))
    }
}

fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '-').to_lowercase()
}

/// No word is longer, in bytes.
const LONGEST_WORD: usize = 160;

/// Adds a line to a text, with a space, or without its hyphen.
pub(super) fn append(text: &mut String, line: &str, vocabulary: &Vocabulary) {
    let line = line.trim();
    let line = &without_soft_hyphens(line);
    if text.is_empty() || text.ends_with('\n') {
        text.push_str(line);
        return;
    }
    let soft = text.ends_with('\u{ad}');
    let kept = text.trim_end_matches(is_hyphen).trim_end().len();
    let hyphen = kept < text.trim_end().len() && text[..kept].ends_with(char::is_alphanumeric);
    if !hyphen {
        text.push(' ');
    } else if soft {
        text.truncate(kept);
    } else {
        let near = text.ceil_char_boundary(kept.saturating_sub(LONGEST_WORD));
        let before =
            text[near..kept].rsplit(|letter: char| letter.is_whitespace() || letter == '(').next().unwrap_or_default();
        let after = line.split_whitespace().next().unwrap_or_default();
        let (joined, parted) = (format!("{before}{after}"), format!("{before}-{after}"));
        let belongs = keeps_hyphen(before, after) || (vocabulary.has(&parted) && !vocabulary.has(&joined));
        text.truncate(kept);
        if belongs && (!vocabulary.has(&joined) || vocabulary.has(&parted)) {
            text.push('-');
        }
    }
    text.push_str(line);
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}')
}

/// Inside a line a soft hyphen is nothing; at its end it is the hyphen of the line.
fn without_soft_hyphens(line: &str) -> String {
    let last = line.trim_end().ends_with('\u{ad}');
    let mut text: String = line.chars().filter(|letter| *letter != '\u{ad}').collect();
    if last {
        text.push('\u{ad}');
    }
    text
}

/// Words that are written with a hyphen wherever the line ends.
fn keeps_hyphen(before: &str, after: &str) -> bool {
    let first = |text: &str| text.chars().next();
    let last_part = before.rsplit('-').next().unwrap_or(before).to_lowercase();
    let next = bare(after);
    let proper = first(after).is_some_and(char::is_uppercase) && before.chars().any(char::is_lowercase);
    let number =
        before.ends_with(|letter: char| letter.is_ascii_digit()) || first(after).is_some_and(|l| l.is_ascii_digit());
    let prefix =
        matches!(last_part.as_str(), "ill" | "self" | "vice" | "well" | "pro" | "anti" | "ex" | "non" | "demi");
    let clitic = matches!(
        next.as_str(),
        "ci" | "là" | "il" | "elle" | "on" | "ils" | "elles" | "même" | "mêmes" | "dire" | "être"
    );
    let chain = last_part == "t" && before.contains('-');
    proper || number || prefix || clitic || chain
}

/// A line's mark of an item: a dash, a bullet, a letter or a small Roman number.
pub(super) fn is_item(text: &str) -> bool {
    ITEM.is_match(text)
}

/// A bullet alone in front of its text; what a symbol font shows as a tick may come as a letter.
pub(super) fn without_bullet(text: &str) -> Option<&str> {
    let found = BULLET.find(text)?;
    Some(text[found.end()..].trim())
}

/// Joins lines to running text; a wider gap or an item begins a new line of it.
pub(super) fn running(lines: &[&Line], vocabulary: &Vocabulary) -> String {
    let parts: Vec<String> = parts(lines, vocabulary).into_iter().map(|part| part.text).collect();
    parts.join("\n").trim_end_matches('\u{ad}').to_owned()
}

/// The lines of running text, each with its places.
pub(super) fn parts(lines: &[&Line], vocabulary: &Vocabulary) -> Vec<Seen> {
    let pitch = pitch(lines);
    // A handful of scattered lines has no usual distance.
    let few = lines.len() < 6;
    let mut parts: Vec<Seen> = Vec::new();
    let mut previous: Option<&Line> = None;
    for line in lines {
        let breaks = previous.is_some_and(|before| {
            let beside = before.page == line.page && before.column == line.column;
            let gap = beside && (line.y - before.y > 1.3 * pitch || (few && line.y - before.y > 2.2 * line.size));
            let other = beside && line.y - before.y > 1.2 * line.size && (line.size - before.size).abs() > 0.8;
            gap || other || (is_item(&line.text) && ends_clause(&before.text))
        });
        if breaks || parts.is_empty() {
            parts.push(Seen::default());
        }
        if let Some(part) = parts.last_mut() {
            append(&mut part.text, &line.text, vocabulary);
            part.spots.push((*line).into());
        }
        previous = Some(line);
    }
    parts
}

/// Whether an item can follow.
pub(super) fn ends_clause(text: &str) -> bool {
    text.trim_end().ends_with([';', ':', '.', ',', '!', '?']) || text.ends_with(" and") || text.ends_with(" et")
}

/// The usual distance from line to line: the least that is not rare.
fn pitch(lines: &[&Line]) -> f32 {
    let mut gaps: Vec<f32> = lines
        .windows(2)
        .filter(|pair| pair[0].page == pair[1].page && pair[0].column == pair[1].column)
        .map(|pair| pair[1].y - pair[0].y)
        .filter(|gap| *gap > 2.0)
        .collect();
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len() / 4).copied().unwrap_or(14.0)
}

static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:[-–—•·▪◦\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}] |\(?[a-z]{1,4}\) |\([a-z]{1,4}\)|[ivx]{1,4}\. )")
});
static BULLET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[^\p{L}\p{N}\s(«“”\x22'’]|[üoØ§vqnlà](?: ))\s*"));

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &[&str]) -> String {
        let lines: Vec<Line> = lines.iter().map(|text| Line { text: (*text).to_owned(), ..Line::default() }).collect();
        let vocabulary = Vocabulary::of(&lines);
        running(&lines.iter().collect::<Vec<_>>(), &vocabulary)
    }

    #[test]
    fn hyphens_of_the_line_go_and_hyphens_of_the_word_stay() {
        assert_eq!(
            joined(&["full inform-", "ation and the exam \u{2010}", "ination"]),
            "full information and the examination"
        );
        assert_eq!(joined(&["they were ill-", "treated by pro-", "Kurdish"]), "they were ill-treated by pro-Kurdish");
        assert_eq!(joined(&["long-term", "a long-", "term plan"]), "long-term a long-term plan");
        assert_eq!(joined(&["deci\u{ad}sion and infor\u{ad}", "mation"]), "decision and information");
        assert_eq!(joined(&["celui-", "ci"]), "celui-ci");
    }

    #[test]
    fn items_stand_on_lines_of_their_own() {
        assert_eq!(
            joined(&["points:", "- the facts on", "which;", "- the reasons;"]),
            "points:\n- the facts on which;\n- the reasons;"
        );
    }

    #[test]
    fn bullets_of_all_kinds_come_off() {
        for line in ["• Murder", "\u{f0b7} Murder", "ü Murder", "- Murder", "✓Murder"] {
            assert_eq!(without_bullet(line), Some("Murder"), "{line}");
        }
        assert_eq!(without_bullet("Murder"), None);
    }
}
