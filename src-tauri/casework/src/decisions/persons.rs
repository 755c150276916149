//! Lists of victims: a code, a name, perhaps a gender and another name, in one column or several.

use std::sync::LazyLock;

use regex::Regex;

use super::code;
use super::lines::{Line, clean};
use super::reading::PersonReading;
use super::text::without_bullet;
use super::trace::Spot;
use super::vocabulary::pattern;
use super::words::Words;

/// A list that is being read line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Persons {
    entries: Vec<(String, String)>,
    /// Of each entry, where its lines stand.
    spots: Vec<Vec<Spot>>,
    last: Option<Line>,
}

impl Persons {
    /// Takes a line if it belongs to the list.
    pub(super) fn take(&mut self, line: &Line, words: &Words) -> bool {
        let text = words.case.find(&line.text).map_or(line.text.as_str(), |case| &line.text[case.end()..]);
        let text = without_bullet(text).unwrap_or(text);
        let found = entries(text);
        if !found.is_empty() {
            self.spots.extend(found.iter().map(|_| vec![line.into()]));
            self.entries.extend(found);
            self.last = Some(line.clone());
            return true;
        }
        let goes_on = self.last.as_ref().is_some_and(|last| self.goes_on(last, line));
        if goes_on && let Some((_, name)) = self.entries.last_mut() {
            name.push(' ');
            name.push_str(&line.text);
            self.spots.last_mut().into_iter().for_each(|spots| spots.push(line.into()));
            self.last = Some(line.clone());
        }
        goes_on
    }

    /// Whether a line without a code is the end of the name above it.
    fn goes_on(&self, last: &Line, line: &Line) -> bool {
        let open = self.entries.last().is_some_and(|(_, name)| name.matches('(').count() > name.matches(')').count());
        let below = line.page == last.page && line.column == last.column && line.y - last.y < 1.7 * last.size;
        let indented = line.x0 > last.x0 + 8.0 && line.x0 < last.x0 + 120.0;
        let bracket = line.text.starts_with('(') && line.text.len() < 60;
        let name = line.text.split_whitespace().count() <= 4 && line.text.starts_with(char::is_uppercase);
        below && (open || bracket || (indented && name && !line.bold))
    }

    /// The persons named, each with its places.
    pub(super) fn read(&self) -> (Vec<PersonReading>, Vec<Vec<Spot>>) {
        let (mut persons, mut places): (Vec<PersonReading>, Vec<Vec<Spot>>) = Default::default();
        for ((code, printed), spots) in self.entries.iter().zip(&self.spots) {
            let (name, aliases) = name(printed);
            let known = persons.iter().any(|person| person.code.as_ref() == Some(code));
            if !code::is_collective(code) && !name.is_empty() && !known {
                persons.push(PersonReading { code: Some(code.clone()), name, aliases });
                places.push(spots.clone());
            }
        }
        (persons, places)
    }

    /// Where the list stands.
    pub(super) fn spots(&self) -> Vec<Spot> {
        self.spots.concat()
    }

    /// The codes, in the order printed.
    pub(super) fn codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for (code, _) in &self.entries {
            if !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        codes
    }
}

/// Every `CODE - Name` of a line; the line has to begin with one.
fn entries(text: &str) -> Vec<(String, String)> {
    if code::leading(text).is_none() {
        return Vec::new();
    }
    let codes = code::codes_in(text, false);
    let mut found = Vec::new();
    for (index, printed) in codes.iter().enumerate() {
        let until = codes.get(index + 1).map_or(text.len(), |next| next.place.start);
        let name = text[printed.place.end..until].trim();
        let name = NEXT_CASE.find(name).map_or(name, |next| &name[..next.start()]);
        let name = name.trim_matches(|letter: char| letter.is_whitespace() || "-–—:,;".contains(letter));
        found.push((printed.code.clone(), name.to_owned()));
    }
    found
}

/// The bare name, and the other names in brackets.
fn name(printed: &str) -> (String, Vec<String>) {
    let mut aliases = Vec::new();
    for found in ALIAS.captures_iter(printed).filter_map(|found| found.get(1)) {
        let names = found
            .as_str()
            .split([',', ';', '/'])
            .map(|name| name.trim_matches(|letter: char| "\"“”«»'’ ".contains(letter)));
        aliases.extend(names.filter(|name| !name.is_empty()).map(str::to_owned));
    }
    let bare = ALIAS.replace_all(printed, " ");
    let bare = GENDER.replace_all(&bare, " ");
    let bare = HONORIFIC.replace(bare.trim(), "");
    let bare = clean(bare.trim_end_matches(|letter: char| letter.is_ascii_digit() || "*†‡,;.".contains(letter)));
    (bare, aliases)
}

static ALIAS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\(\s*(?:aka|a\.\s?k\.\s?a\.?|alias|also known as|known as|dite?|connue? sous le nom d(?:e |['’]))\s*([^)]+)\)",
    )
});
/// What belongs to the code of the next column.
static NEXT_CASE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s(?:CASE|Case|CAS|Cas)\s?(?:N[°ºo]\.?)?\s?$"));
static GENDER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\(\s*(?:ms|mr|mrs|miss|mme|mmes|mlle|m|f|female|male|femme|homme)\.?\s*\)"));
static HONORIFIC: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:Mr\.?|Ms\.?|Mrs\.?|Mme|MM\.) "));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_without_gender_and_with_their_aliases() {
        assert_eq!(name("Gülser Yildirim (Ms.)"), ("Gülser Yildirim".to_owned(), vec![]));
        assert_eq!(name("Emine Ayna (Ms)"), ("Emine Ayna".to_owned(), vec![]));
        assert_eq!(
            name("Robert Ssentamu (aka Bobi Wine)"),
            ("Robert Ssentamu".to_owned(), vec!["Bobi Wine".to_owned()])
        );
        assert_eq!(name("MARÍA CORINA MACHADO (MS.)"), ("MARÍA CORINA MACHADO".to_owned(), vec![]));
    }

    #[test]
    fn two_entries_may_share_a_line() {
        let found = entries("MYN/01 - OHN KYAING CASE N° MYN/118 - THAN NYEIN");
        assert_eq!(
            found,
            [("MMR-01".to_owned(), "OHN KYAING".to_owned()), ("MMR-118".to_owned(), "THAN NYEIN".to_owned())]
        );
        let found = entries("VEN99 - Alfonso Marquina VEN-100 – Rachid Yasbek");
        assert_eq!(
            found,
            [("VEN-99".to_owned(), "Alfonso Marquina".to_owned()), ("VEN-100".to_owned(), "Rachid Yasbek".to_owned())]
        );
    }
}
