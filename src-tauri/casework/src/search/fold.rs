//! Words as the index keeps them and as a person types them: without accents, case and marks, in any script.
//!
//! Index, query and marking of finds all come through `words`, so what is found can always be shown as found. Names are
//! kept in further forms: joined (`O'Neill` as `oneill`), in Latin letters, and as the bare frame of their consonants, which
//! is what one name keeps from script to script and from spelling to spelling.

use std::ops::Range;

use any_ascii::any_ascii_char;

use crate::decisions::code::normal_form;
use crate::directory;

/// Before the frame of a name that is written in Latin letters. A letter nobody types.
const LATIN: char = 'ƛ';

/// Before the frame of a name written in another script.
const FOREIGN: char = 'ƨ';

/// Goes up when a word is folded otherwise than before: the index is then made anew.
pub(super) const FOLDING: u32 = 1;

/// The words of a text with their places.
pub(super) fn words(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, first) = letters.next()?;
            if !first.is_alphanumeric() {
                continue;
            }
            let mut end = start + first.len_utf8();
            while let Some((at, next)) = letters.next_if(|(_, letter)| belongs(*letter)) {
                end = at + next.len_utf8();
            }
            let folded = folded(&text[start..end]);
            if !folded.is_empty() {
                return Some((start..end, folded));
            }
        }
    })
}

/// Letters, digits, accents on their own, the stretching stroke, and the joiners inside Persian words.
fn belongs(letter: char) -> bool {
    letter.is_alphanumeric()
        || unicode_normalization::char::is_combining_mark(letter)
        || matches!(letter, 'ـ' | '\u{200c}' | '\u{200d}')
}

fn folded(word: &str) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { directory::fold(word) }
}

/// The words of a text, one space between.
pub(super) fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (_, word) in words(text) {
        push(&mut line, &word);
    }
    line
}

/// The words of names, and with them the joined form of what a hyphen or an apostrophe divides and Latin letters for
/// other scripts.
pub(super) fn names(text: &str) -> String {
    let mut line = line(text);
    for chunk in text.split_whitespace() {
        let parts: Vec<String> = words(chunk).map(|(_, word)| word).collect();
        if parts.len() > 1 {
            push(&mut line, &parts.concat());
        }
        for part in parts.iter().filter(|part| !is_latin(part)) {
            push(&mut line, &in_latin(part));
        }
    }
    line
}

/// The frames of names.
pub(super) fn sounds(text: &str) -> String {
    let mut line = String::new();
    for chunk in text.split_whitespace() {
        let mut parts: Vec<String> = words(chunk).map(|(_, word)| word).collect();
        if parts.len() > 1 {
            parts.push(parts.concat());
        }
        for part in &parts {
            let mark = if is_latin(part) { LATIN } else { FOREIGN };
            for form in [Some(part.as_str()), without_article(part)].into_iter().flatten() {
                let frame = frame(form);
                if frame.len() >= if mark == LATIN { 3 } else { 2 } {
                    push(&mut line, &format!("{mark}{frame}"));
                }
            }
        }
    }
    line
}

/// The forms of other spellings under which a typed word is looked up besides itself, each with whether its beginning is
/// enough.
pub(super) fn spellings(word: &str) -> Vec<(String, bool)> {
    if word.chars().any(char::is_numeric) {
        return Vec::new();
    }
    let latin = is_latin(word);
    let mut forms = Vec::new();
    if !latin {
        forms.push((in_latin(word), true));
    }
    for form in [Some(word), without_article(word)].into_iter().flatten() {
        let frame = frame(form);
        if frame.len() >= 2 {
            forms.push((format!("{FOREIGN}{frame}"), frame.len() >= 3));
        }
        // In one script vowels tell names apart, so a longer word is asked for.
        if frame.len() >= 3 && (!latin || word.len() >= 5) {
            forms.push((format!("{LATIN}{frame}"), !latin && frame.len() >= 4));
        }
    }
    forms
}

/// Codes as one word and as their parts: `ven10 ven 10`, `vencoll06 ven coll 06`.
pub(super) fn codes(codes: &str) -> String {
    let mut line = String::new();
    for code in codes.split_whitespace() {
        push(&mut line, &squashed(code));
        push(&mut line, &self::line(code));
    }
    line
}

/// Other forms of what may be a code or the beginning of one, each with whether its beginning is enough.
pub(super) fn code_spellings(typed: &str) -> Vec<(String, bool)> {
    let Some(code) = normal_form(typed) else { return Vec::new() };
    let mut forms = vec![(squashed(&code), false)];
    // `VEN/1` on its way to `VEN/10`, `DRC/3` on its way to `DRC/30`.
    let number: String = typed.chars().rev().take_while(char::is_ascii_digit).collect();
    let number: String = number.chars().rev().collect();
    if let Some((prefix, _)) = code.rsplit_once('-') {
        forms.push((squashed(&format!("{prefix}{number}")), true));
    }
    forms
}

fn squashed(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn push(line: &mut String, word: &str) {
    if word.is_empty() {
        return;
    }
    if !line.is_empty() {
        line.push(' ');
    }
    line.push_str(word);
}

fn is_latin(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&letter))
}

fn in_latin(word: &str) -> String {
    let letters = word.chars().flat_map(|letter| any_ascii_char(letter).chars());
    letters.filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// An Arabic word without `al-` in front.
fn without_article(word: &str) -> Option<&str> {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3)
}

/// The consonants of a word in Latin letters, with the sounds that scripts and habits confuse made one.
fn frame(word: &str) -> String {
    let mut latin = String::new();
    for (place, letter) in word.chars().enumerate() {
        match letter {
            // Written by an apostrophe or not at all; at the beginning it carries a vowel.
            'ا' | 'ع' | 'ء' if place == 0 => latin.push('a'),
            'ا' | 'ع' | 'ء' => {}
            other => latin.push_str(any_ascii_char(other)),
        }
    }
    let mut latin: &str = &latin.to_ascii_lowercase();
    let mut frame = String::new();
    while let Some(first) = latin.chars().next() {
        let (sound, length) = sound(latin, first, frame.is_empty());
        latin = &latin[length..];
        if let Some(sound) = sound
            && !frame.ends_with(sound)
        {
            frame.push(sound);
        }
    }
    if frame.len() > 2 && frame.ends_with('h') {
        frame.pop();
    }
    frame
}

/// What the text begins with as one sound, and how many bytes of it.
fn sound(rest: &str, first: char, opens: bool) -> (Option<char>, usize) {
    const PAIRS: &[(&str, char)] = &[
        ("shch", 's'),
        ("sch", 's'),
        ("tsh", 's'),
        ("tch", 's'),
        ("sh", 's'),
        ("ch", 's'),
        ("ts", 's'),
        ("tz", 's'),
        ("zh", 'g'),
        ("dj", 'g'),
        ("gh", 'g'),
        ("kh", 'k'),
        ("ck", 'k'),
        ("th", 't'),
        ("dh", 'd'),
        ("ph", 'f'),
    ];
    if let Some((pair, sound)) = PAIRS.iter().find(|(pair, _)| rest.starts_with(pair)) {
        return (Some(*sound), pair.len());
    }
    let sound = match first {
        'a' | 'e' | 'i' | 'o' | 'u' => opens.then_some('a'),
        'y' | 'w' => opens.then_some(first),
        'j' => Some('g'),
        'c' | 'q' => Some('k'),
        'z' | 'x' => Some('s'),
        'p' => Some('b'),
        'v' => Some('f'),
        other if other.is_ascii_alphanumeric() => Some(other),
        _ => None,
    };
    (sound, first.len_utf8())
}

/// Whether a word of a name is another spelling of what was typed; `whole` asks for the whole word.
pub(super) fn sounds_like(word: &str, typed: &str, whole: bool) -> bool {
    let forms = spellings(typed);
    let names = names(word);
    let own = sounds(word);
    names.split(' ').chain(own.split(' ')).any(|form| {
        forms
            .iter()
            .any(|(wanted, beginning)| form == wanted || (*beginning && !whole && form.starts_with(wanted.as_str())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_in_every_script() {
        assert_eq!(line("Côte d’Ivoire, ŁÓDŹ; Straße"), "cote d ivoire lodz strasse");
        assert_eq!(line("أُسَامَة مُحَمَّـد"), "اسامه محمد");
        assert_eq!(line("IĞDIR ığdır"), "igdir igdir");
        assert_eq!(line("Ёлкин Ελλάδα"), "елкин ελλαδα");
        let text = "a, Ñandú!";
        let places: Vec<&str> = words(text).map(|(place, _)| &text[place]).collect();
        assert_eq!(places, ["a", "Ñandú"]);
    }

    #[test]
    fn one_name_has_one_frame_in_every_script() {
        for (one, other) in [
            ("Mohammed", "محمد"),
            ("Muhammad", "Mohamed"),
            ("Yusuf", "يوسف"),
            ("Youssef", "Yusuf"),
            ("Khaled", "خالد"),
            ("Ibrahim", "إبراهيم"),
            ("Osama", "أسامة"),
            ("Abdullah", "عبد الله"),
            ("Said", "سعيد"),
            ("Walid", "وليد"),
            ("Fatimah", "فاطمة"),
            ("Marwan", "مروان"),
            ("Vladimir", "Владимир"),
            ("Chérif", "شريف"),
            ("Sergei", "Сергей"),
        ] {
            let joined = |name: &str| frame(&line(name).replace(' ', ""));
            assert_eq!(joined(one), joined(other), "{one} {other}");
        }
        assert_ne!(frame("almerin"), frame("santhos"));
    }

    #[test]
    fn names_are_kept_joined_and_in_latin_letters() {
        assert_eq!(names("O'Neill Sa‘id"), "o neill sa id oneill said");
        assert_eq!(names("Владимир"), "владимир vladimir");
    }

    #[test]
    fn a_code_is_one_word_and_its_parts() {
        assert_eq!(codes("VEN-COLL-06 VEN-10"), "vencoll06 ven coll 06 ven10 ven 10");
        assert_eq!(code_spellings("DRC/3"), [("cod03".to_owned(), false), ("cod3".to_owned(), true)]);
        assert_eq!(code_spellings("VEN Coll. 6"), [("vencoll06".to_owned(), false), ("vencoll6".to_owned(), true)]);
        assert!(code_spellings("Geneva").is_empty());
    }
}
