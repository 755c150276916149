//! The operative verbs of decisions and their strength, and the words of a paragraph they are looked for in.
//!
//! The table is `data/operative_verbs.csv`: another verb is another line of it, never a rule.

use std::sync::LazyLock;

use crate::language::Language;

const TABLE: &str = include_str!("../../data/operative_verbs.csv");

/// What an operative verb does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It asks somebody for something.
    Asks,
    /// It judges: regrets, deplores, condemns.
    Judges,
    /// It states, thanks or decides.
    States,
}

/// How the one who is asked follows a verb that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `urges the authorities to ...`
    Named,
    /// `trusts that the authorities will ...`
    That,
    /// `wishes to receive ...`: nobody is named.
    Implied,
}

/// A line of the table.
#[derive(Clone, Debug)]
pub(super) struct Verb {
    language: Language,
    words: Vec<String>,
    pub(super) kind: Kind,
    /// 0 to 75; compared within one kind only.
    pub(super) strength: u32,
    pub(super) form: Form,
}

struct Adverb {
    language: Language,
    words: Vec<String>,
    strength: u32,
}

struct Table {
    verbs: Vec<Verb>,
    adverbs: Vec<Adverb>,
}

/// A word of a paragraph. An elided article or pronoun (`l’`, `d’`, `qu’`) is a word of its own.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Lower case, with a straight apostrophe.
    pub(super) text: String,
    /// Bytes in the paragraph.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Marks between the word before and this one, such as `,` or `;`; a line break is `\n`.
    pub(super) before: String,
    pub(super) capital: bool,
}

impl Word {
    pub(super) fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.text.as_str())
    }
}

/// The words of a paragraph, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut before = String::new();
    let mut start = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, letter)) = characters.next() {
        let inside = letter.is_alphanumeric() || (start.is_some() && is_joint(letter, characters.peek()));
        let elided = matches!(letter, '\'' | '’') && start.is_some();
        if inside && !elided {
            start.get_or_insert(at);
            continue;
        }
        if let Some(begin) = start.take() {
            let end = if elided { at + letter.len_utf8() } else { at };
            words.push(word(text, begin, end, std::mem::take(&mut before)));
        }
        if !elided && (letter == '\n' || !letter.is_whitespace()) {
            before.push(letter);
        }
    }
    if let Some(begin) = start {
        words.push(word(text, begin, text.len(), before));
    }
    words
}

/// A hyphen between letters, and a point inside a number or an abbreviation, belong to the word.
fn is_joint(letter: char, next: Option<&(usize, char)>) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '.') && next.is_some_and(|(_, next)| next.is_alphanumeric())
}

fn word(text: &str, start: usize, end: usize, before: String) -> Word {
    let printed = &text[start..end];
    Word {
        text: printed.to_lowercase().replace('’', "'"),
        start,
        end,
        before,
        capital: printed.chars().next().is_some_and(char::is_uppercase),
    }
}

/// An operative verb found in a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) verb: &'static Verb,
    /// First word that belongs to it, adverbs and a pronoun before it too.
    pub(super) from: usize,
    /// The word after it, past its adverbs.
    pub(super) to: usize,
    /// Its strength with that of its adverbs.
    pub(super) strength: u32,
    /// A French pronoun before the verb stands for the one who is asked: `les prie de ...`
    pub(super) pronoun: Option<usize>,
    /// It stands behind `while` or `tout en`.
    pub(super) beside: bool,
}

/// The operative verb that begins at `at`, past conjunctions and adverbs.
pub(super) fn verb_at(words: &[Word], at: usize, language: Language) -> Option<Found> {
    let mut place = at;
    let mut strength = 0;
    let mut from = None;
    let mut beside = false;
    loop {
        let word = words.get(place)?;
        if from.is_none() && word.is(&["and", "et", "but", "mais", "or"]) {
            place += 1;
        } else if word.is(&["while", "whilst"]) {
            beside = true;
            place += 1;
        } else if word.is(&["tout"]) && words.get(place + 1).is_some_and(|next| next.is(&["en"])) {
            beside = true;
            place += 2;
        } else if let Some((length, more)) = adverb_at(words, place, language) {
            from.get_or_insert(place);
            strength += more;
            place += length;
        } else {
            break;
        }
    }
    let mut pronoun = None;
    let mut found = verb_words(words, place, language);
    if found.is_none() && language == Language::Fr && words[place].is(&["les", "le", "la", "l'", "lui", "leur"]) {
        found = verb_words(words, place + 1, language).filter(|(verb, ..)| verb.kind == Kind::Asks);
        pronoun = found.map(|_| place);
    }
    let (verb, mut to, more) = found?;
    strength += more;
    while let Some((length, more)) = adverb_at(words, to, language).filter(|_| !stops(words, to)) {
        strength += more;
        to += length;
    }
    Some(Found {
        verb,
        from: from.unwrap_or(place),
        to,
        strength: (verb.strength + if verb.kind == Kind::States { 0 } else { strength }).min(100),
        pronoun,
        beside,
    })
}

/// `en particulier` or `in particular` after the verb belongs to the one who is asked, when an article follows a comma.
fn stops(words: &[Word], at: usize) -> bool {
    words[at].before.contains([';', ':', '\n'])
}

/// The longest verb whose words begin at `at`; adverbs may stand between them.
fn verb_words(words: &[Word], at: usize, language: Language) -> Option<(&'static Verb, usize, u32)> {
    TABLE_READ.verbs.iter().filter(|verb| verb.language == language).find_map(|verb| {
        let mut place = at;
        let mut strength = 0;
        for (index, wanted) in verb.words.iter().enumerate() {
            while index > 0
                && words.get(place).is_some_and(|word| word.text != *wanted)
                && let Some((length, more)) = adverb_at(words, place, language)
            {
                strength += more;
                place += length;
            }
            let word = words.get(place).filter(|word| word.text == *wanted)?;
            if index > 0 && word.before.contains([';', ':', '.', '\n']) {
                return None;
            }
            place += 1;
        }
        Some((verb, place, strength))
    })
}

/// An adverb at `at`: how many words, and how much it strengthens.
fn adverb_at(words: &[Word], at: usize, language: Language) -> Option<(usize, u32)> {
    TABLE_READ.adverbs.iter().filter(|adverb| adverb.language == language).find_map(|adverb| {
        let fits = adverb.words.iter().enumerate().all(|(i, wanted)| {
            words.get(at + i).is_some_and(|word| word.text == *wanted && (i == 0 || word.before.is_empty()))
        });
        fits.then_some((adverb.words.len(), adverb.strength))
    })
}

static TABLE_READ: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { verbs: Vec::new(), adverbs: Vec::new() };
    for line in TABLE.lines().skip(1) {
        let [language, printed, kind, strength, form] = line.split(',').collect::<Vec<_>>()[..] else { continue };
        let language = Language::from_tag(language).unwrap_or_default();
        let words = printed.split(' ').map(str::to_owned).collect();
        let strength = strength.parse().unwrap_or(0);
        let kind = match kind {
            "asks" => Kind::Asks,
            "judges" => Kind::Judges,
            "states" => Kind::States,
            _ => {
                table.adverbs.push(Adverb { language, words, strength });
                continue;
            }
        };
        let form = match form {
            "that" => Form::That,
            "implied" => Form::Implied,
            _ => Form::Named,
        };
        table.verbs.push(Verb { language, words, kind, strength, form });
    }
    // The longer of two that fit is meant: `calls on` before `calls`, `prie instamment` before `prie`.
    table.verbs.sort_by_key(|verb| std::cmp::Reverse(verb.words.len()));
    table.adverbs.sort_by_key(|adverb| std::cmp::Reverse(adverb.words.len()));
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    fn strength(text: &str, language: Language) -> Option<(Kind, u32)> {
        verb_at(&words(text), 0, language).map(|found| (found.verb.kind, found.strength))
    }

    #[test]
    fn the_table_is_read_whole() {
        let lines = TABLE.lines().skip(1).filter(|line| !line.is_empty()).count();
        assert_eq!(TABLE_READ.verbs.len() + TABLE_READ.adverbs.len(), lines);
    }

    #[test]
    fn verbs_are_found_behind_their_adverbs_and_between_them() {
        for text in ["Calls on the", "and therefore calls upon the", "Calls, once again, on the", "Also calls on the"] {
            assert!(strength(text, Language::En).is_some_and(|(kind, s)| kind == Kind::Asks && s >= 50), "{text}");
        }
        assert_eq!(strength("Once again urges the", Language::En), Some((Kind::Asks, 65)));
        assert_eq!(strength("Urges the", Language::En), Some((Kind::Asks, 60)));
        assert_eq!(strength("Is deeply concerned that", Language::En), Some((Kind::Judges, 40)));
        assert_eq!(strength("Thanks the", Language::En), Some((Kind::States, 0)));
        assert_eq!(strength("The authorities", Language::En), None);
        assert_eq!(strength("Prie instamment les", Language::Fr), Some((Kind::Asks, 60)));
        assert_eq!(strength("et les engage une nouvelle fois à", Language::Fr), Some((Kind::Asks, 55)));
        assert_eq!(strength("S’inquiète de ce que", Language::Fr), Some((Kind::Judges, 30)));
        assert_eq!(strength("et compte que le Sénat", Language::Fr), Some((Kind::Asks, 20)));
    }

    #[test]
    fn elided_words_stand_alone() {
        let found: Vec<String> = words("l’Assemblée, d'accord").into_iter().map(|word| word.text).collect();
        assert_eq!(found, ["l'", "assemblée", "d'", "accord"]);
    }
}
