//! How a language joins words: lists, ordinals, apostrophes.
//!
//! What goes through here is reference data and the IPU's words; a name of a person is never changed.

use crate::language::Language;

/// Straight apostrophes of the reference data as they are printed.
pub(super) fn apostrophes(text: &str) -> String {
    text.replace('\'', "’")
}

/// `a, b and c` with the language's own word and signs.
pub(super) fn list(items: &[String], language: Language) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let (comma, and) = match language {
                Language::En => (", ", " and "),
                Language::Fr => (", ", " et "),
                Language::Es if sounds_like_i(last) => (", ", " e "),
                Language::Es => (", ", " y "),
                Language::Ar => ("، ", " و"),
            };
            format!("{}{and}{last}", first.join(comma))
        }
    }
}

/// Items that have commas themselves, set apart by semicolons.
pub(super) fn heavy_list(items: &[String], language: Language) -> String {
    let sign = match language {
        Language::Ar => "؛ ",
        Language::Fr => "\u{202F}; ",
        _ => "; ",
    };
    items.join(sign)
}

/// Spanish writes `e` for `y` before the sound of i.
fn sounds_like_i(word: &str) -> bool {
    let word = word.to_lowercase();
    let hard = ["hia", "hie", "hio", "ia", "ie", "io"].iter().any(|start| word.starts_with(start));
    !hard && ["i", "í", "hi", "hí"].iter().any(|start| word.starts_with(start))
}

/// The text with a small first letter, unless its first word is an abbreviation.
pub(super) fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A session's number as it stands before the word for it: `211th`, `211e`, `211.ª`, `211`.
pub(super) fn ordinal(number: u32, language: Language) -> String {
    let ending = match language {
        Language::En => match (number % 10, number % 100) {
            (_, 11..=13) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        },
        Language::Fr if number == 1 => "re",
        Language::Fr => "e",
        Language::Es => ".ª",
        Language::Ar => "",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_their_languages_and() {
        let names = |last: &str| vec!["Ana".to_owned(), "Berta".to_owned(), last.to_owned()];
        assert_eq!(list(&names("Carla"), Language::En), "Ana, Berta and Carla");
        assert_eq!(list(&names("Inés"), Language::Es), "Ana, Berta e Inés");
        assert_eq!(list(&names("Carla"), Language::Es), "Ana, Berta y Carla");
        assert_eq!(list(&names("Carla"), Language::Ar), "Ana، Berta وCarla");
    }

    #[test]
    fn sessions_are_counted_as_each_language_counts() {
        let english = [201, 202, 203, 211, 212].map(|n| ordinal(n, Language::En));
        assert_eq!(english, ["201st", "202nd", "203rd", "211th", "212th"]);
        assert_eq!(ordinal(211, Language::Fr), "211e");
        assert_eq!(ordinal(211, Language::Es), "211.ª");
    }
}
