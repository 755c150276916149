//! Dates as decisions print them: `17 October 2019`, `29 janvier au 8 février 2019`, `August 2018 and March 2019`.

use std::sync::LazyLock;

use regex::Regex;

use super::vocabulary::{folded, pattern};
use super::words::Words;

/// The last day named in a text, as an ISO date.
pub(super) fn last_day(text: &str, words: &Words) -> Option<String> {
    DAY.captures_iter(text)
        .filter_map(|found| {
            let day: u32 = found.get(1)?.as_str().parse().ok()?;
            let month = month(found.get(2)?.as_str(), words)?;
            let year: i32 = found.get(3)?.as_str().parse().ok()?;
            chrono::NaiveDate::from_ymd_opt(year, month, day).map(|date| date.to_string())
        })
        .last()
}

/// Every month named in a text, `YYYY-MM`; a month without a year has that of the next one.
pub(super) fn months(text: &str, words: &Words) -> Vec<String> {
    // Of days from one month into the next the last counts, as it does for an adoption.
    let text = &OVER_MONTHS.replace_all(text, "$2");
    let mut found = Vec::new();
    let mut open = Vec::new();
    for token in TOKEN.find_iter(text).map(|token| token.as_str()) {
        match (token.parse::<u32>(), month(token, words)) {
            (Ok(year @ 1970..=2100), _) => {
                found.extend(open.drain(..).map(|month| format!("{year}-{month:02}")));
            }
            (Err(_), Some(month)) => open.push(month),
            _ => {}
        }
    }
    let mut once = Vec::new();
    for month in found {
        if !once.contains(&month) {
            once.push(month);
        }
    }
    once
}

/// Whether a text is a day and nothing more, with or without the place in front.
pub(super) fn is_day(text: &str, words: &Words) -> bool {
    let day = DAY.find(text);
    day.is_some_and(|day| day.end() == text.trim_end().len() && day.start() < 30) && last_day(text, words).is_some()
}

/// The number of a month's name; `May` needs its capital, because `may` is a verb.
fn month(word: &str, words: &Words) -> Option<u32> {
    let plain = folded(word);
    if plain.len() < 3 || (words.language == "en" && word.starts_with(char::is_lowercase)) {
        return None;
    }
    let index = words.months.iter().position(|name| name.starts_with(&plain))?;
    u32::try_from(index + 1).ok()
}

static DAY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(\d{1,2})(?: ?(?:er|st|nd|rd|th))? (\p{L}{3,9})\.?,? (\d{4})\b"));
static OVER_MONTHS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(\d{1,2} ?(?:er|st|nd|rd|th)? \p{L}{3,9} ?(?:[-–—]|to|au) ?)(\d{1,2} ?(?:er|st|nd|rd|th)? \p{L}{3,9} \d{4})\b",
    )
});
static TOKEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{L}+|\d+"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::words;

    #[test]
    fn a_range_gives_its_last_day() {
        let english = words::of(["the"].into_iter());
        let french = words::of(["le la les"].into_iter());
        assert_eq!(last_day("virtual session, 8 to 20 March 2021", english).as_deref(), Some("2021-03-20"));
        assert_eq!(last_day("Genève, 25 janvier - 2 février 2018", french).as_deref(), Some("2018-02-02"));
        assert_eq!(last_day("Genève, 1er août 2018", french).as_deref(), Some("2018-08-01"));
        assert_eq!(last_day("31 February 2018", english), None);
    }

    #[test]
    fn months_share_a_year() {
        let english = words::of(["the"].into_iter());
        assert_eq!(months("March and May 2019, October 2018", english), ["2019-03", "2019-05", "2018-10"]);
        assert_eq!(months("10-13 June 2019", english), ["2019-06"]);
        assert_eq!(months("March 2020; 29 January - 2 February 2019", english), ["2020-03", "2019-02"]);
        assert!(months("- - -", english).is_empty());
    }
}
