//! Lists of victims: a code, a name, perhaps a gender and another name, in one column or several.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use super::code;
use super::lines::{Line, clean};
use super::reading::PersonReading;
use super::text::without_bullet;
use super::trace::Spot;
use super::vocabulary::{self, folded, pattern};
use super::words::Words;

/// A list that is being read line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Persons {
    entries: Vec<Entry>,
    last: Option<Line>,
    /// What a table says beside the names.
    pub(super) remarks: Vec<Line>,
    /// Left edges and sizes of the lines of the list.
    edges: Vec<(f32, f32)>,
    /// Right edge of each column, by page and number.
    columns: HashMap<(usize, usize), f32>,
}

/// A code with what stands behind it, or a name without a code.
#[derive(Clone, Debug)]
struct Entry {
    code: Option<String>,
    printed: String,
    spots: Vec<Spot>,
}

impl Persons {
    /// A list somewhere in these lines.
    pub(super) fn among(lines: &[Line]) -> Persons {
        let mut columns: HashMap<(usize, usize), f32> = HashMap::new();
        for line in lines {
            let edge = columns.entry((line.page, line.column)).or_default();
            *edge = edge.max(line.x1);
        }
        Persons { columns, ..Persons::default() }
    }

    /// Takes a line if it belongs to the list.
    pub(super) fn take(&mut self, line: &Line, words: &Words) -> bool {
        let (entry, remark) = parted(line);
        let bare = without_bullet(&entry).unwrap_or(&entry);
        let case = words.case.find(bare).map_or("", |case| case.as_str());
        let text = without_bullet(&bare[case.len()..]).unwrap_or(&bare[case.len()..]);
        let found = entries(text, words.is_numbered_case(case));
        if !found.is_empty() {
            let entry = |(code, printed)| Entry { code: Some(code), printed, spots: vec![line.into()] };
            self.entries.extend(found.into_iter().map(entry));
            let edge = (line.x0, line.size);
            if self.edges.len() < 16 && !self.edges.contains(&edge) {
                self.edges.push(edge);
            }
            self.last = Some(line.clone());
            self.remarks.extend(remark);
            return true;
        }
        let goes_on = self.last.as_ref().is_some_and(|last| self.goes_on(last, line));
        if goes_on && let Some(entry) = self.entries.last_mut() {
            entry.printed.push(' ');
            entry.printed.push_str(&line.text);
            entry.spots.push(line.into());
            self.last = Some(line.clone());
        }
        goes_on
    }

    /// Whether a line without a code is the end of the name above it.
    fn goes_on(&self, last: &Line, line: &Line) -> bool {
        let open = self.entries.last().is_some_and(|entry| {
            entry.printed.len() < 200 && entry.printed.matches('(').count() > entry.printed.matches(')').count()
        });
        let below = line.page == last.page && line.column == last.column && line.y - last.y < 1.7 * last.size;
        let indented = line.x0 > last.x0 + 8.0 && line.x0 < last.x0 + 120.0;
        let bracket = line.text.starts_with('(') && line.text.len() < 60;
        let name = line.text.split_whitespace().count() <= 4 && line.text.starts_with(char::is_uppercase);
        let same = line.bold == last.bold && (line.size - last.size).abs() < 0.6;
        let wrapped = same && line.x0 > last.x0 - 1.5 && self.is_full(last, line);
        below && (open || bracket || (name && ((indented && !line.bold) || wrapped)))
    }

    /// Whether the first word of a line had no room at the end of the one above.
    fn is_full(&self, last: &Line, line: &Line) -> bool {
        let letters = last.text.chars().count().max(1) as f32;
        let word = line.text.split_whitespace().next().map_or(0, |word| word.chars().count() + 1) as f32;
        let edge = self.columns.get(&(last.page, last.column)).copied().unwrap_or(f32::INFINITY);
        last.x1 + word * (last.x1 - last.x0) / letters > edge
    }

    /// Takes the lines that can only be names of persons, and gives the others back. A name without a code has a title,
    /// stands in a list, or is that of the person the text is about. `body` is the size of the text.
    pub(super) fn take_names(
        &mut self,
        lines: Vec<Line>,
        body: f32,
        words: &Words,
        text: &dyn Fn() -> String,
    ) -> Vec<Line> {
        let is_name = |line: &Line| self.is_name(line, body) && !words.columns.is_match(&line.text);
        let names: Vec<bool> = lines.iter().map(is_name).collect();
        if !names.contains(&true) {
            return lines;
        }
        let listed = |index: usize| {
            let beside = |other: usize| {
                let (line, other_line) = (&lines[index], &lines[other]);
                names[other] && (line.x0 - other_line.x0).abs() < 2.0 && (line.size - other_line.size).abs() < 0.4
            };
            (index > 0 && beside(index - 1)) || (index + 1 < lines.len() && beside(index + 1))
        };
        let text = folded(&text());
        let mentioned = |line: &Line| {
            let (name, _) = name(&line.text);
            let family = name.split_whitespace().last().map(folded).unwrap_or_default();
            family.chars().count() > 2 && text.contains(&family)
        };
        let taken: Vec<bool> = (0..lines.len())
            .map(|index| {
                let line = &lines[index];
                let credited = lines.get(index + 1).is_some_and(|next| next.text.starts_with('©'));
                names[index] && !credited && (MARKED.is_match(&line.text) || listed(index) || mentioned(line))
            })
            .collect();
        let mut rest = Vec::new();
        for (line, taken) in lines.into_iter().zip(taken) {
            if taken {
                let printed = without_bullet(&line.text).unwrap_or(&line.text).to_owned();
                self.entries.push(Entry { code: None, printed, spots: vec![(&line).into()] });
            } else {
                rest.push(line);
            }
        }
        rest
    }

    /// Whether a line looks like a name, and like the other lines of the list if there are any.
    fn is_name(&self, line: &Line, body: f32) -> bool {
        if line.bold || line.size < body - 0.6 || line.text.len() > 90 {
            return false;
        }
        let fits = |(x0, size): &(f32, f32)| (line.x0 - x0).abs() < 2.0 && (line.size - size).abs() < 0.4;
        let (name, _) = name(without_bullet(&line.text).unwrap_or(&line.text));
        let words: Vec<&str> = name.split_whitespace().collect();
        let proper = |word: &&&str| word.starts_with(char::is_uppercase);
        let is_part = |word: &&str| {
            (proper(&word) || PARTICLES.contains(word) || word.starts_with("d'") || word.starts_with("d’"))
                && word.chars().all(|letter| letter.is_alphabetic() || "-'’.".contains(letter))
        };
        (self.edges.is_empty() || self.edges.iter().any(fits))
            && (2..=7).contains(&words.len())
            && words.iter().filter(proper).count() >= 2
            && words.iter().all(is_part)
            && vocabulary::country(&name).is_none()
    }

    /// The persons named, each with its places.
    pub(super) fn read(&self) -> (Vec<PersonReading>, Vec<Vec<Spot>>) {
        let (mut persons, mut places): (Vec<PersonReading>, Vec<Vec<Spot>>) = Default::default();
        let (mut codes, mut names): (HashSet<&str>, HashSet<String>) = Default::default();
        for entry in &self.entries {
            let (name, aliases) = name(&entry.printed);
            let is_single = entry.code.as_ref().is_none_or(|code| !code::is_collective(code));
            if name.is_empty() || !is_single {
                continue;
            }
            let is_new = match &entry.code {
                Some(code) => codes.insert(code),
                None => !names.contains(&folded(&name)),
            };
            if is_new {
                names.insert(folded(&name));
                persons.push(PersonReading { code: entry.code.clone(), name, aliases });
                places.push(entry.spots.clone());
            }
        }
        (persons, places)
    }

    /// Where the list stands.
    pub(super) fn spots(&self) -> Vec<Spot> {
        self.entries.iter().flat_map(|entry| entry.spots.iter().copied()).collect()
    }

    /// The codes, in the order printed.
    pub(super) fn codes(&self) -> Vec<String> {
        let mut once = HashSet::new();
        self.entries.iter().filter_map(|entry| entry.code.clone()).filter(|code| once.insert(code.clone())).collect()
    }
}

/// The country behind a name: `CASE N° BGL/14 - NAME - BANGLADESH`, `CASE N° SRI/12 - NAME ) SRI LANKA`.
pub(super) fn country_behind(text: &str) -> Option<&'static str> {
    let (_, last) =
        text.rsplit_once([')', '-', '–', '—']).filter(|(before, _)| before.contains(char::is_alphabetic))?;
    vocabulary::country(last)
}

/// Every `CODE - Name` of a line; the line has to begin with one. Behind `CASE N°` it may have any prefix.
fn entries(text: &str, numbered: bool) -> Vec<(String, String)> {
    let lead =
        code::leading(text).or_else(|| if numbered { code::leading_any(text) } else { code::leading_entry(text) });
    let Some((first, _)) = lead else { return name_then_code(text).into_iter().collect() };
    let prefix = code::country_of(&first);
    let is_code = |printed: &code::Printed| {
        code::country_of(&printed.code) == prefix || vocabulary::is_country_code(code::country_of(&printed.code))
    };
    let codes: Vec<code::Printed> = code::codes_in(text, true).into_iter().filter(is_code).collect();
    let mut found: Vec<(String, String)> = Vec::new();
    let mut in_range = false;
    for (index, printed) in codes.iter().enumerate() {
        let next = codes.get(index + 1);
        let name = &text[printed.place.end..next.map_or(text.len(), |next| next.place.start)];
        let opens = next.is_some_and(|next| code::is_range(name) && next.code > printed.code);
        let name = NEXT_CASE.find(name).map_or(name, |next| &name[..next.start()]);
        let name = name.trim_matches(|letter: char| letter.is_whitespace() || "-–—:,;".contains(letter));
        // Behind a range stands what all of them are, not a name.
        let name = if opens || in_range || matches!(name, "and" | "et" | "&") { "" } else { name };
        found.push((printed.code.clone(), name.to_owned()));
        if let Some(next) = next.filter(|_| opens) {
            found.extend(code::between(&printed.code, &next.code).into_iter().map(|code| (code, String::new())));
        }
        in_range = opens;
    }
    found
}

/// A line of a list up to the name, and what stands in the cells behind it.
fn parted(line: &Line) -> (String, Option<Line>) {
    let cells = line.cells();
    let is_code = |cell: &str| code::only_codes(cell).is_some();
    let of_name = |cell: &&str| !is_code(cell) && cell.chars().filter(|letter| letter.is_alphabetic()).count() > 3;
    let named = cells.iter().position(|cell| of_name(&without_code(cell)));
    let Some(mut last) = named else { return (line.text.clone(), None) };
    last += usize::from(last == 0 && cells.get(1).is_some_and(|cell| is_code(cell)));
    let behind = &cells[(last + 1).min(cells.len())..];
    let is_remark = |cell: &&str| {
        code::codes_in(cell, false).is_empty() && !cell.starts_with('(') && !KNOWN_AS.is_match(&format!(" {cell}"))
    };
    if behind.is_empty() || !behind.iter().all(is_remark) {
        return (line.text.clone(), None);
    }
    let remark = Line { text: behind.join(" "), gaps: Vec::new(), ..line.clone() };
    (cells[..=last].join(" "), Some(remark))
}

/// A cell without the code it begins with, and without the words in front of that.
fn without_code(cell: &str) -> &str {
    let found = code::codes_in(cell, true).into_iter().next();
    found.filter(|found| found.place.start < 12).map_or(cell, |found| &cell[found.place.end..])
}

/// `Name (CODE)` or `Name CODE`, and nothing else in the line.
fn name_then_code(text: &str) -> Option<(String, String)> {
    let found = NAME_THEN_CODE.captures(text.trim())?;
    let (name, joint, printed) = (found.get(1)?.as_str(), found.get(2)?.as_str(), found.get(3)?.as_str());
    // Without a mark between them only what looks like a name is one.
    let proper = name.split(' ').filter(|word| word.starts_with(char::is_uppercase)).count();
    if joint == " " && (proper < 2 || name.split(' ').any(|word| word.ends_with('.') && word.len() > 5)) {
        return None;
    }
    let code = code::codes_in(printed, false).into_iter().next()?.code;
    Some((code, name.trim().to_owned()))
}

/// The bare name, and the other names in brackets.
fn name(printed: &str) -> (String, Vec<String>) {
    let mut aliases = Vec::new();
    let (printed, known_as) = match KNOWN_AS.captures(printed) {
        Some(found) => (&printed[..found.get(0).map_or(0, |whole| whole.start())], found.get(1)),
        None => (printed, None),
    };
    let outside = ALIAS.replace_all(printed, " ");
    let called = NICKNAME.captures_iter(&outside).filter_map(|found| found.get(1));
    let in_brackets = ALIAS.captures_iter(printed).filter_map(|found| found.get(1));
    for found in called.chain(in_brackets).chain(known_as) {
        let names = found
            .as_str()
            .split([',', ';', '/'])
            .map(|name| name.trim_matches(|letter: char| "\"“”«»'’ ".contains(letter)));
        aliases.extend(names.filter(|name| !name.is_empty()).map(str::to_owned));
    }
    let printed = match country_behind(printed) {
        Some(_) => printed.rsplit_once([')', '-', '–', '—']).map_or(printed, |(before, _)| before),
        None => printed,
    };
    let bare = ALIAS.replace_all(printed, " ");
    let bare = NICKNAME.replace_all(&bare, " ");
    let bare = GENDER.replace_all(&bare, " ");
    let bare = REMARK.replace_all(&bare, " ");
    let bare = HONORIFIC.replace(bare.trim(), "");
    let bare = clean(bare.trim_end_matches(|letter: char| letter.is_ascii_digit() || "*†‡,;.-–—".contains(letter)));
    let unclosed = bare.ends_with(')') && !bare.contains('(');
    let bare = if unclosed { bare.trim_end_matches(')').trim_end().to_owned() } else { bare };
    (bare, aliases)
}

static ALIAS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)[(\[]\s*(?:aka|a\.\s?k\.\s?a\.?|alias|also known as|also called|known as|formerly|née?|dite?|(?:aussi |également )?(?:connue?|appelée?) (?:aussi |également )?(?:sous le nom d(?:e |['’]))?)\s*([^)\]]+)[)\]]",
    )
});
/// Another name without brackets, to the end of the entry.
static KNOWN_AS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:,\s*|\s+|,?\s*[-–—]\s*)(?:aka|a\.\s?k\.\s?a\.?|alias|also known as|also called|(?:aussi |également )connue? sous le nom d(?:e |['’]))\s+([^()]+)$",
    )
});
/// Another name in quotation marks, inside the name.
static NICKNAME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?:\bdite? )?[“"«„]\s*(\p{Lu}[^”"»“(),]{1,40}?)\s*[”"»“]"#));
/// What became of a person, in brackets behind the name: it begins with a small letter, or with a word for it.
static REMARK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[(\[]\s*(?:[†✝]|\p{Ll}[^()]*|(?:Deceased|Died|Dead|Late|Killed|Murdered|Assassinated|Missing|Disappeared|Released|Detained|Imprisoned|In (?:exile|detention|prison|custody)|On bail|Décédée?|Morte?|Assassinée?|Tuée?|Disparue?|Libérée?|Détenue?|Emprisonnée?|En (?:exil|détention|prison))\b[^()]*)[)\]]|[†✝]",
    )
});
/// What belongs to the code of the next column.
static NEXT_CASE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s(?:CASE|Case|CAS|Cas)\s?(?:N[°ºo]\.?)?\s?$"));
static NAME_THEN_CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(\p{Lu}[\p{L}\p{M} .'’\-]{2,70}?(?: [(\[][^()]{1,60}[)\]])?)( \(| ?[:,–—] | - | )([A-Z]{2,4}[/\-]?\d{1,4})\)?[,;.]?$",
    )
});
/// A title, a gender or another name: only persons have them.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[^\p{L}]{0,3})(?:Mr|Ms|Mrs|Miss|Mme|Mlle|M|Dr|Sen|Hon)\.? \p{Lu}|\((?:Ms|Mr|Mrs|Mme|Mlle|M|aka|alias|dite?)\b",
    )
});
/// Small words inside names.
const PARTICLES: [&str; 22] = [
    "de", "del", "da", "do", "dos", "das", "di", "du", "des", "la", "las", "los", "le", "el", "al", "bin", "bint",
    "ben", "von", "van", "y", "e",
];
static GENDER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\(\s*(?:ms|mr|mrs|miss|mme|mmes|mlle|m|f|female|male|femme|homme)\.?\s*\)"));
static HONORIFIC: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:Mr\.?|Ms\.?|Mrs\.?|Miss|Mme|Mlle|MM?\.|Dr\.?|Hon\.?|Sen\.?) "));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::words;

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

    fn line(text: &str, y: f32) -> Line {
        let x1 = 60.0 + 5.0 * text.chars().count() as f32;
        Line { text: text.to_owned(), x0: 60.0, x1, y, size: 10.0, ..Line::default() }
    }

    #[test]
    fn names_without_codes_are_persons_and_captions_are_not() {
        let english = words::of(["the"].into_iter());
        let lines = ["Parliament building", "Ms. Amara de la Cruz", "Bruno El-Amin (aka Kay)", "Dina Ly"];
        let lines: Vec<Line> = (1..).zip(lines).map(|(row, text)| line(text, 12.0 * row as f32)).collect();
        let mut persons = Persons::among(&lines);
        let rest = persons.take_names(lines, 10.0, english, &String::new);
        assert_eq!(rest.len(), 1);
        let names: Vec<String> = persons.read().0.into_iter().map(|person| person.name).collect();
        assert_eq!(names, ["Amara de la Cruz", "Bruno El-Amin", "Dina Ly"]);
        let one = vec![line("Amara Sow", 12.0)];
        let mut persons = Persons::among(&one);
        assert!(persons.take_names(one.clone(), 10.0, english, &|| "Nobody we know".to_owned()).len() == 1);
        assert!(persons.take_names(one, 10.0, english, &|| "The case of Ms. Sow".to_owned()).is_empty());
    }

    #[test]
    fn ranges_are_written_out_and_name_nobody() {
        let codes: Vec<(String, String)> = entries("ELS02 to ELS04 - Three parliamentarians", false);
        let codes: Vec<&str> =
            codes.iter().map(|(code, name)| if name.is_empty() { code.as_str() } else { "" }).collect();
        assert_eq!(codes, ["SLV-02", "SLV-03", "SLV-04"]);
    }

    #[test]
    fn a_country_behind_the_name_is_no_part_of_it() {
        assert_eq!(name("AMARA SOW - ARVENIA").0, "AMARA SOW");
        assert_eq!(name("AMARA SOW ) BELMORA").0, "AMARA SOW");
        assert_eq!(name("AMARA SOW )").0, "AMARA SOW");
        assert_eq!(name("Amara El-Amin").0, "Amara El-Amin");
    }

    #[test]
    fn two_entries_may_share_a_line() {
        let found = entries("MYN/01 - OHN KYAING CASE N° MYN/118 - THAN NYEIN", false);
        assert_eq!(
            found,
            [("MMR-01".to_owned(), "OHN KYAING".to_owned()), ("MMR-118".to_owned(), "THAN NYEIN".to_owned())]
        );
        let found = entries("VEN99 - Alfonso Marquina VEN-100 – Rachid Yasbek", false);
        assert_eq!(
            found,
            [("VEN-99".to_owned(), "Alfonso Marquina".to_owned()), ("VEN-100".to_owned(), "Rachid Yasbek".to_owned())]
        );
    }
}
