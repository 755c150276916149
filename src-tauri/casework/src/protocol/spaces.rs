//! The spaces a printer would set: none doubled, and in French none that may break before a double mark.

use crate::language::Language;

use super::{Conventions, conventions};

/// The text without doubled spaces, and without the gap an empty placeholder leaves beside a comma.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in [",", "،", "."] {
        tidied = tidied.replace(&format!(" {mark}"), mark);
    }
    tidied.trim_start_matches([',', '،', ' ']).to_owned()
}

/// Two words that a language writes as one: `de le` is `du`, `a el` is `al`. Names with a capital article stay.
#[must_use]
pub fn contract(text: &str, language: Language) -> String {
    let pairs: &[(&str, &str)] = match language {
        Language::Fr => &[("de le ", "du "), ("de les ", "des "), ("à le ", "au "), ("à les ", "aux ")],
        Language::Es => &[("a el ", "al "), ("de el ", "del ")],
        // The Arabic preposition melts into the article.
        Language::Ar => return text.replace("لـال", "لل"),
        Language::En => return text.to_owned(),
    };
    let mut contracted = format!(" {text}");
    for (apart, joined) in pairs {
        for before in [" ", "\u{a0}", "("] {
            contracted = contracted.replace(&format!("{before}{apart}"), &format!("{before}{joined}"));
        }
    }
    contracted.split_off(1)
}

/// The text with the no-break spaces of its language before and after marks such as `:` and `«`, and in Arabic with the
/// Arabic comma, semicolon and question mark after Arabic words.
#[must_use]
pub fn set_spaces(text: &str, language: Language) -> String {
    let conventions = conventions(language);
    let mut set = if language == Language::Ar { arabic_marks(text, conventions) } else { text.to_owned() };
    if conventions.space_after.contains_key("«") {
        // Marks typed close to the word get the room they need, to be made unbreakable below.
        set = set.replace('«', "« ").replace('»', " »").replace("«  ", "« ").replace("  »", " »");
        set = set.replace("« \u{a0}", "« ").replace("\u{a0} »", " »");
    }
    for (mark, space) in &conventions.space_before {
        if let Some(space) = character(space) {
            set = set.replace(&format!(" {mark}"), &format!("{space}{mark}"));
        }
    }
    for (mark, space) in &conventions.space_after {
        if let Some(space) = character(space) {
            set = set.replace(&format!("{mark} "), &format!("{mark}{space}"));
        }
    }
    set
}

/// Latin marks after an Arabic letter, as Arabic writes them; those in Latin words, numbers and addresses stay.
fn arabic_marks(text: &str, conventions: &Conventions) -> String {
    let mut set = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut arabic = false;
    while let Some(letter) = letters.next() {
        let ends = letters.peek().is_none_or(|next| next.is_whitespace() || matches!(next, '»' | ')' | '"'));
        match letter {
            ',' if arabic && ends => set.push_str(&conventions.comma),
            ';' if arabic && ends => set.push_str(&conventions.semicolon),
            '?' if arabic && ends => set.push_str(&conventions.question_mark),
            other => set.push(other),
        }
        arabic = ('\u{600}'..='\u{6ff}').contains(&letter) || (arabic && matches!(letter, ')' | '»'));
    }
    set
}

/// The character of a notation such as `U+00A0`.
pub(super) fn character(notation: &str) -> Option<char> {
    notation.strip_prefix("U+").and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_marks_never_begin_a_line() {
        let set = set_spaces("Objet : libération ; « vite » !", Language::Fr);
        assert_eq!(set, "Objet\u{a0}: libération\u{202f}; «\u{a0}vite\u{a0}»\u{202f}!");
        assert_eq!(set_spaces("Subject : x", Language::En), "Subject : x");
        assert_eq!(set_spaces("dit «oui» à 12:30", Language::Fr), "dit «\u{a0}oui\u{a0}» à 12:30");
        assert_eq!(set_spaces("dit «\u{a0}oui\u{a0}».", Language::Fr), "dit «\u{a0}oui\u{a0}».");
        assert_eq!(set_spaces("dijo «sí».", Language::Es), "dijo «sí».");
    }

    #[test]
    fn arabic_words_are_followed_by_arabic_marks() {
        assert_eq!(set_spaces("السلام, وبعد; نعم?", Language::Ar), "السلام، وبعد؛ نعم؟");
        assert_eq!(set_spaces("XAR-01, a@b.example?x=1,2", Language::Ar), "XAR-01, a@b.example?x=1,2");
    }

    #[test]
    fn an_empty_placeholder_leaves_no_gap() {
        assert_eq!(tidy("Dear Madam ,"), "Dear Madam,");
        assert_eq!(tidy("  , the  Speaker "), "the Speaker");
    }

    #[test]
    fn articles_melt_into_prepositions() {
        assert_eq!(contract("à le Président de les Pays", Language::Fr), "au Président des Pays");
        assert_eq!(contract("a el Embajador de El Salvador", Language::Es), "al Embajador de El Salvador");
    }
}
