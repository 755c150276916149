//! What was typed, as the index is asked for it.
//!
//! Words stand for themselves, quotes for phrases, and the last word for its beginning. Nothing typed can break the
//! question: every word goes in quotes.

use super::fold;
use super::index::BEGINNINGS;
use crate::error::Result;

/// What was typed, in parts that all have to be found.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wanted {
    pub(super) parts: Vec<Part>,
}

/// Words that have to follow each other; most often it is one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    pub(super) words: Vec<String>,
    /// The last word may go on.
    pub(super) opens: bool,
    /// The words are asked for as they are even when the part opens; the further forms may still go on.
    pub(super) whole: bool,
    /// Further forms that count as found, each with whether its beginning is enough.
    pub(super) forms: Vec<(String, bool)>,
}

/// More parts than this are not asked for: nobody types them, and a pasted page would be slow.
const MOST_PARTS: usize = 16;

impl Wanted {
    /// Reads what was typed.
    pub(super) fn read(typed: &str) -> Wanted {
        let mut parts = Vec::new();
        let mut quoted = false;
        // Quotes of every language open and close phrases; one that is still open runs to the end.
        for piece in typed.split(['"', '“', '”', '„', '«', '»']) {
            if quoted {
                parts.extend(phrase(piece));
            } else {
                parts.extend(piece.split_whitespace().filter_map(chunk));
            }
            quoted = !quoted;
        }
        parts.truncate(MOST_PARTS);
        // After an odd number of quotes the phrase is still being typed.
        let open_end = !quoted || !typed.trim_end().ends_with(['"', '”', '“', '»', '«']);
        if let Some(last) = parts.last_mut() {
            last.opens = open_end;
        }
        Wanted { parts }
    }

    /// Whether there is anything to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The question without a beginning of one letter, which nearly every long text has.
    pub(super) fn without_short(&self) -> Wanted {
        Wanted { parts: self.parts.iter().filter(|part| !part.is_short()).cloned().collect() }
    }

    /// The question as it is, for the plain index the speed is measured against.
    #[cfg(any(test, feature = "measuring"))]
    pub(super) fn expression(&self) -> String {
        self.parts.iter().map(Part::expression).collect::<Vec<_>>().join(" AND ")
    }

    /// The same question with each beginning put as the words that `known` gives for it, or kept where it gives none.
    ///
    /// FTS5 walks along the places of a word and may stop early; of a beginning it first puts together the places of all
    /// words that begin so, unless its index holds beginnings of this length.
    ///
    /// # Errors
    /// What `known` fails with.
    pub(super) fn spelled_out(&self, mut known: impl FnMut(&str) -> Result<Option<Vec<String>>>) -> Result<String> {
        let mut spelled = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let mut forms = Vec::new();
            for (form, open) in part.all_forms() {
                let long = open && !form.contains(' ') && form.chars().count() > BEGINNINGS;
                match if long { known(&form)? } else { None } {
                    Some(words) => forms.extend(words.iter().map(|word| quoted(word, false))),
                    None => forms.push(quoted(&form, open)),
                }
            }
            if forms.is_empty() {
                // Words that nothing has: asked for as they are, they find nothing.
                forms.push(quoted(&part.words.join(" "), false));
            }
            spelled.push(either(&forms));
        }
        Ok(spelled.join(" AND "))
    }
}

fn either(forms: &[String]) -> String {
    format!("({})", forms.join(" OR "))
}

impl Part {
    /// The words and their further forms, each with whether it is only a beginning.
    fn all_forms(&self) -> impl Iterator<Item = (String, bool)> + '_ {
        let further = self.forms.iter().map(|(form, beginning)| (form.clone(), *beginning && self.opens));
        std::iter::once((self.words.join(" "), self.opens && !self.whole)).chain(further)
    }

    #[cfg(any(test, feature = "measuring"))]
    fn expression(&self) -> String {
        either(&self.all_forms().map(|(form, open)| quoted(&form, open)).collect::<Vec<_>>())
    }

    fn is_short(&self) -> bool {
        self.opens && self.words.len() == 1 && self.words[0].chars().count() < 2
    }
}

fn quoted(words: &str, beginning: bool) -> String {
    // Folded words hold letters and digits only, so there is no quote to escape.
    format!("\"{words}\"{}", if beginning { "*" } else { "" })
}

fn phrase(piece: &str) -> Option<Part> {
    let words: Vec<String> = fold::words(piece).map(|(_, word)| word).collect();
    (!words.is_empty()).then_some(Part { words, opens: false, whole: false, forms: Vec::new() })
}

/// What stands between spaces: a word, or several that a hyphen or a stroke joins.
fn chunk(typed: &str) -> Option<Part> {
    let mut part = phrase(typed)?;
    part.forms = fold::code_spellings(typed);
    if part.words.len() > 1 {
        // `XAR-1` on its way to `XAR-12` is found by the joined form; what begins with `1` anywhere is not asked for.
        part.whole = part.words.last().is_some_and(|last| last.chars().count() < 2);
        part.forms.push((part.words.concat(), true));
    } else {
        part.forms.extend(fold::spellings(&part.words[0]));
    }
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(typed: &str) -> String {
        Wanted::read(typed).expression()
    }

    #[test]
    fn the_last_word_may_go_on_and_the_others_are_whole() {
        assert_eq!(asked("Port Arv"), "(\"port\" OR \"ƨbrt\") AND (\"arv\"* OR \"ƨarf\"*)");
        assert_eq!(asked("2026/0"), "(\"2026 0\" OR \"20260\"*)");
        assert_eq!(asked("2026/041"), "(\"2026 041\"* OR \"2026041\"*)");
    }

    #[test]
    fn quotes_make_phrases_and_nothing_typed_breaks_the_question() {
        assert_eq!(asked("\"Port Arven\""), "(\"port arven\")");
        assert_eq!(asked("«Port Arv"), "(\"port arv\"*)");
        for typed in ["", "  ", "\"", "* AND (", "NEAR(a b)", "a:b ^c -d", "''''", "\0"] {
            let wanted = Wanted::read(typed);
            assert!(wanted.expression().matches('"').count().is_multiple_of(2), "{typed}");
        }
        assert!(Wanted::read(" -- ").is_empty());
    }

    #[test]
    fn a_long_beginning_is_asked_for_as_the_words_that_are_there() {
        let known = |beginning: &str| {
            Ok(match beginning {
                "parli" => Some(vec!["parliament".to_owned(), "parliaments".to_owned()]),
                "ƨbarl" => Some(Vec::new()),
                "perso" => None,
                other => panic!("{other} is no long beginning"),
            })
        };
        let spelled = |typed: &str| Wanted::read(typed).spelled_out(known).unwrap();
        assert!(spelled("the parli").contains("(\"parliament\" OR \"parliaments\""), "{}", spelled("the parli"));
        assert!(!spelled("the parli").contains("\"parli\"*"));
        assert_eq!(spelled("parl"), asked("parl"));
    }

    #[test]
    fn a_code_in_any_form_is_looked_up_by_its_normal_form() {
        assert!(asked("DRC/30").starts_with("(\"drc 30\"* OR \"cod30\" OR \"cod30\"*"));
        assert!(asked("ven10").contains("\"ven10\""));
    }
}
