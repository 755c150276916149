//! The file as a whole: symbol and date from its cover or running head, language, whether it is a draft.

use std::sync::LazyLock;

use regex::Regex;

use super::dates;
use super::lines::Line;
use super::reading::{DecisionReading, DocumentKind, DocumentReading, DoubtReason};
use super::trace::{Seen, Trace};
use super::vocabulary::pattern;
use super::words::Words;

/// What the file says of itself. `cover` is what stands before the first decision.
pub(super) fn document(
    cover: &[Line],
    furniture: &[Seen],
    decisions: &[DecisionReading],
    words: &Words,
    trace: &mut Trace,
) -> DocumentReading {
    let first_page = cover.iter().filter(|line| line.page == 0).map(Seen::from);
    let symbol = first_page.chain(furniture.iter().cloned()).find_map(|seen| Some((symbol(&seen.text)?, seen.spots)));
    let on_heads = || furniture.iter().find(|seen| is_date_line(&seen.text, words)).cloned();
    let date = date(cover, words).or_else(on_heads);
    let contents = cover.iter().any(|line| words.contents.is_match(&line.text));
    let resolution = decisions.iter().any(|decision| words.resolution.is_match(&decision.title));
    let kind = match (decisions.len() > 1 || contents, resolution) {
        (true, _) => DocumentKind::Compilation,
        (false, true) => DocumentKind::Resolution,
        (false, false) => DocumentKind::Decision,
    };
    let symbol_at = symbol.as_ref().map(|found| found.1.clone());
    for (field, spots) in [("symbol", symbol_at), ("date", date.as_ref().map(|seen| seen.spots.clone()))] {
        match spots {
            Some(spots) => trace.at(field, spots),
            // A single decision often comes without a cover.
            None if kind == DocumentKind::Compilation => trace.doubt(field, DoubtReason::Missing),
            None => {}
        }
    }
    DocumentReading {
        symbol: symbol.map(|(symbol, _)| symbol),
        date: date.and_then(|seen| dates::last_day(&seen.text, words)),
        language: words.language.to_owned(),
        draft: decisions.iter().any(|decision| words.draft.is_match(&decision.title)),
        kind,
    }
}

/// The day on the cover: nearest to the symbol, a single day before the days of a meeting.
fn date(cover: &[Line], words: &Words) -> Option<Seen> {
    let lines: Vec<&Line> = cover.iter().filter(|line| line.page == 0).collect();
    let symbol = lines.iter().find(|line| symbol(&line.text).is_some());
    let distance =
        |line: &Line| symbol.map_or(line.y, |symbol| (line.y - symbol.y).abs() + (line.x1 - symbol.x1).abs());
    let candidates = lines.iter().filter(|line| is_date_line(&line.text, words));
    let order = |line: &&&Line| (is_range(&line.text), distance(line));
    let best = candidates.min_by(|left, right| {
        let (left, right) = (order(left), order(right));
        left.0.cmp(&right.0).then(left.1.total_cmp(&right.1))
    })?;
    Some(Seen::from(*best))
}

/// A line that is a date, with the place or without.
fn is_date_line(text: &str, words: &Words) -> bool {
    let text = symbol(text).map_or(text, |symbol| text.trim().strip_prefix(symbol.as_str()).unwrap_or(text));
    !text.contains('(') && text.len() < 60 && dates::is_day(text.trim(), words)
}

fn is_range(text: &str) -> bool {
    RANGE.is_match(text)
}

/// The symbol in a line.
fn symbol(text: &str) -> Option<String> {
    let found = SYMBOL.find(text)?;
    let symbol = found.as_str().trim_end_matches(['.', ',', ';']);
    Some(symbol.to_owned())
}

static SYMBOL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:CL|DH|A|CONF)/\d{3,4}(?:/\d{2,3})?(?:[/.]?[\w().]*)?(?:/?-|/){1,2}[A-Z]+[a-z]*\.?\d*(?:\.?(?:rev|add)\.?\d*)?",
    )
});
static RANGE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\d{1,2}(?: \p{L}+)?(?: \d{4})? ?(?:[-–—]|to|au|and|et) ?\d{1,2}(?:er)? \p{L}+"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_found_as_printed() {
        for printed in [
            "CL/205/14(b)-R.3",
            "CL/206/9/R.2",
            "CL/170/13.c(ii)-R.1",
            "DH/2018/157-R.1",
            "DH/2018/156/-R.1",
            "DH/2018/155/R.2",
            "CL/198/12(b)-R.1",
            "CL/211/14(c)-R.2",
        ] {
            assert_eq!(symbol(&format!("{printed} - 1 -")).as_deref(), Some(printed));
        }
        assert_eq!(symbol("#IPU141"), None);
    }
}
