//! Quotation marks as a language sets them.

use crate::language::Language;

use super::conventions;

/// The text with typewriter quotation marks as its language writes them, one inside the other in the inner ones, and
/// with the apostrophe of print between letters. A mark after a digit may stand for inches or seconds and stays.
#[must_use]
pub fn set_quotes(text: &str, language: Language) -> String {
    let conventions = conventions(language);
    let pairs = [&conventions.quotes, &conventions.quotes_inner];
    let letters: Vec<char> = text.chars().collect();
    let mut set = String::with_capacity(text.len());
    let mut open = 0_usize;
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        match letter {
            '\'' if in_word(before) && in_word(after) => set.push('’'),
            '"' if opens(before, after) && open < pairs.len() => {
                set.push_str(&pairs[open][0]);
                open += 1;
            }
            '"' if open > 0 && !before.is_some_and(char::is_whitespace) => {
                open -= 1;
                set.push_str(&pairs[open][1]);
            }
            other => set.push(*other),
        }
    }
    // A mark that was never closed is left as it was typed: half a pair would be worse.
    if open == 0 { set } else { text.to_owned() }
}

/// Whether a mark at this place begins a quotation.
fn opens(before: Option<char>, after: Option<char>) -> bool {
    let begins = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '«' | '“' | '—' | '–' | '’'));
    begins && after.is_some_and(|c| !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_quotation_marks() {
        let typed = "x \"one \"two\" three\" y";
        let set = Language::ALL.map(|language| set_quotes(typed, language));
        assert_eq!(
            set,
            [
                "x “one ‘two’ three” y",
                "x «\u{a0}one “two” three\u{a0}» y",
                "x «one “two” three» y",
                "x «one \"two\" three» y"
            ]
        );
    }

    #[test]
    fn an_apostrophe_is_set_between_letters_only() {
        assert_eq!(set_quotes("l'État et d'autres", Language::Fr), "l’État et d’autres");
        assert_eq!(set_quotes("the 1990's and '96", Language::En), "the 1990's and '96");
    }

    #[test]
    fn a_mark_alone_stays_as_it_was_typed() {
        for text in ["a 5\" pipe", "\"never closed", "closed only\""] {
            assert_eq!(set_quotes(text, Language::Es), text);
        }
    }
}
