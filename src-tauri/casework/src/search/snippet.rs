//! The words around a find, with the found ones marked, in parts and never as markup.

use super::Piece;
use super::fold::{sounds_like, words};
use super::query::Wanted;

/// Characters of a snippet, and how many of them stand before the first find.
const LONG: usize = 180;
const BEFORE: usize = 60;

/// What a word has to be to be marked.
pub(super) struct Marker<'a> {
    wanted: &'a Wanted,
}

impl<'a> Marker<'a> {
    pub(super) fn new(wanted: &'a Wanted) -> Marker<'a> {
        Marker { wanted }
    }

    fn is_wanted(&self, word: &str) -> bool {
        self.wanted.parts.iter().any(|part| {
            let last = part.words.len() - 1;
            part.words.iter().enumerate().any(|(place, wanted)| {
                word == wanted || (place == last && part.opens && word.starts_with(wanted.as_str()))
            }) || part
                .forms
                .iter()
                .any(|(form, beginning)| word == form || (*beginning && part.opens && word.starts_with(form.as_str())))
        })
    }

    /// A name, whole, with other spellings marked too.
    pub(super) fn name(&self, text: &str) -> Vec<Piece> {
        let alike = |word: &str| {
            let parts = self.wanted.parts.iter().filter(|part| part.words.len() == 1);
            parts.into_iter().any(|part| sounds_like(word, &part.words[0], !part.opens))
        };
        pieces(text, 0..text.len(), |word| self.is_wanted(word) || alike(word))
    }

    /// A line, whole.
    pub(super) fn line(&self, text: &str) -> Vec<Piece> {
        pieces(text, 0..text.len(), |word| self.is_wanted(word))
    }

    /// The part of a text where the first find stands; nothing when there is none.
    pub(super) fn around(&self, text: &str) -> Option<Vec<Piece>> {
        let found = words(text).find(|(_, word)| self.is_wanted(word))?.0.start;
        let start = text[..found].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
        let start = if start == 0 { 0 } else { after_space(text, start).min(found) };
        let end = text[start..].char_indices().nth(LONG).map_or(text.len(), |(at, _)| start + at);
        let end = if end == text.len() { end } else { before_space(text, found, end) };
        let mut all = pieces(text, start..end, |word| self.is_wanted(word));
        if start > 0 {
            all.insert(0, plain("… "));
        }
        if end < text.len() {
            all.push(plain(" …"));
        }
        Some(all)
    }
}

/// The beginning of a text, for a find that stands elsewhere.
pub(super) fn beginning(text: &str) -> Vec<Piece> {
    match text.char_indices().nth(LONG) {
        None if text.is_empty() => Vec::new(),
        None => vec![plain(text)],
        Some((end, _)) => vec![plain(&format!("{} …", &text[..before_space(text, 0, end)]))],
    }
}

fn after_space(text: &str, from: usize) -> usize {
    text[from..].find(char::is_whitespace).map_or(from, |at| {
        let space = from + at;
        space + text[space..].chars().next().map_or(0, char::len_utf8)
    })
}

fn before_space(text: &str, least: usize, from: usize) -> usize {
    text[least..from].rfind(char::is_whitespace).map_or(from, |at| least + at)
}

fn pieces(text: &str, place: std::ops::Range<usize>, is_wanted: impl Fn(&str) -> bool) -> Vec<Piece> {
    let (text, mut done, mut all) = (&text[place], 0, Vec::new());
    for (place, word) in words(text) {
        if is_wanted(&word) {
            if place.start > done {
                all.push(plain(&text[done..place.start]));
            }
            all.push(Piece { text: text[place.clone()].to_owned(), mark: true });
            done = place.end;
        }
    }
    if done < text.len() {
        all.push(plain(&text[done..]));
    }
    all
}

fn plain(text: &str) -> Piece {
    Piece { text: text.replace(['\n', '\r', '\t'], " "), mark: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        pieces.iter().map(|p| if p.mark { format!("[{}]", p.text) } else { p.text.clone() }).collect()
    }

    #[test]
    fn found_words_are_marked_with_their_accents() {
        let wanted = Wanted::read("cote iv");
        assert_eq!(shown(&Marker::new(&wanted).line("La Côte d’Ivoire")), "La [Côte] d’[Ivoire]");
        let wanted = Wanted::read("mohammed");
        assert_eq!(shown(&Marker::new(&wanted).name("محمد and Muhammad")), "[محمد] and [Muhammad]");
    }

    #[test]
    fn a_long_text_is_shown_around_the_find() {
        let text =
            format!("{}the verdict\nwas read {}", "One word after another. ".repeat(20), "and then more ".repeat(20));
        let wanted = Wanted::read("verdict");
        let shown = shown(&Marker::new(&wanted).around(&text).unwrap());
        assert!(
            shown.starts_with("… ") && shown.ends_with(" …") && shown.contains("the [verdict] was read"),
            "{shown}"
        );
        assert!(shown.chars().count() < LONG + 10, "{shown}");
        assert_eq!(Marker::new(&wanted).around("nothing of it"), None);
        assert_eq!(beginning("short"), [plain("short")]);
    }
}
