//! A paragraph taken into pieces: each begins with an operative verb, or is an item of a list under one.
//!
//! A verb of the table inside a sentence is not yet an operative verb. It is one at the start of a clause (after a
//! semicolon, a sentence, a line) and behind `and` or a comma when it cannot belong to somebody else's verb: what the
//! Speaker `has answered and requests` is not requested by the Committee.

use super::addressee::{AddresseeClass, class_of};
use super::operative::{Found, Kind, Word, verb_at};
use crate::language::Language;

/// Some words of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) found: Option<Found>,
    /// It is an item of a list.
    pub(super) item: bool,
}

/// The pieces of a paragraph, in order.
pub(super) fn pieces(words: &[Word], text: &str, language: Language) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut depth = 0_usize;
    for at in 0..words.len() {
        let (begins, opened) = clause_begins(words, at, depth);
        depth = opened;
        let piece = if begins {
            clause(words, at, language)
        } else {
            pieces.last().and_then(|last| inside(words, text, at, last, language))
        };
        match piece {
            // The verb behind a clause such as `In the light of this, ...` belongs to the piece it ends.
            Some(piece) if !begins && pieces.last().is_some_and(|last| last.found.is_none() && !last.item) => {
                if let Some(last) = pieces.last_mut() {
                    last.found = piece.found;
                }
            }
            Some(piece) => {
                if let Some(last) = pieces.last_mut() {
                    last.to = at;
                }
                pieces.push(piece);
            }
            None => {}
        }
    }
    if let Some(last) = pieces.last_mut() {
        last.to = words.len();
    }
    joined(pieces)
}

/// A clause without a verb of its own and no item goes on with the one before it.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut whole: Vec<Piece> = Vec::new();
    for piece in pieces {
        match whole.last_mut() {
            Some(last) if piece.found.is_none() && !piece.item => last.to = piece.to,
            _ => whole.push(piece),
        }
    }
    whole
}

/// Whether a clause begins at a word, and how many brackets are open there.
fn clause_begins(words: &[Word], at: usize, depth: usize) -> (bool, usize) {
    let mut depth = depth;
    let mut begins = at == 0;
    for mark in words[at].before.chars() {
        match mark {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' | '\n' if depth == 0 => begins = true,
            '.' | '!' | '?' if depth == 0 => begins |= at > 0 && words[at].capital && !is_title(&words[at - 1]),
            _ => {}
        }
    }
    let item = words[at].before.contains([':', ',']) && marked(words, at).is_some();
    (begins || item, depth)
}

/// `Mr.` and the like end no sentence.
fn is_title(word: &Word) -> bool {
    word.is(&[
        "mr", "ms", "mrs", "dr", "st", "m", "mm", "mme", "mmes", "mlle", "no", "art", "para", "prof", "gen", "hon",
    ]) || word.text.chars().count() == 1
}

/// Where the words of an item begin when it has a mark: a dash, a bullet, `(a)`, `(ii)`, `b)`.
fn marked(words: &[Word], at: usize) -> Option<usize> {
    let at = if words[at].is(&["and", "et"]) && words.get(at + 1).is_some_and(|next| next.before.contains('(')) {
        at + 1
    } else {
        at
    };
    let dash = words[at].before.rsplit(['\n', ':', ';']).next().unwrap_or_default();
    let line = words[at].before.contains(['\n', ':']);
    if line
        && dash.chars().any(|mark| {
            matches!(mark, '-' | '–' | '—' | '•' | '·' | '▪' | '◦' | '\u{f0a7}' | '\u{f0b7}' | '\u{f0d8}' | '\u{f0fc}')
        })
    {
        return Some(at);
    }
    let short = words[at].text.len() <= 4 && words[at].text.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    let letter = words[at].text.chars().count() == 1 && words[at].text.chars().all(char::is_alphanumeric);
    let closed = words.get(at + 1).is_some_and(|next| next.before.starts_with([')', '.']));
    let opened = words[at].before.ends_with('(') || line || words[at].before.contains(';');
    ((short || letter) && closed && opened).then_some(at + 1)
}

/// The piece that a clause begins.
fn clause(words: &[Word], at: usize, language: Language) -> Option<Piece> {
    let item = marked(words, at);
    let begin = item.unwrap_or(at);
    let begin = past_subject(words, begin);
    let found = verb_at(words, begin, language).filter(|found| !is_participle(words, found));
    Some(Piece { from: found.map_or(item.unwrap_or(at), |found| found.from), to: at, found, item: item.is_some() })
}

/// `The Committee also urges`: the organ speaks of itself.
fn past_subject(words: &[Word], at: usize) -> usize {
    let subjects: [&[&str]; 8] = [
        &["the", "committee"],
        &["the", "governing", "council"],
        &["the", "council"],
        &["le", "comité"],
        &["le", "conseil", "directeur"],
        &["le", "conseil"],
        &["it"],
        &["il"],
    ];
    let begin = if words[at].is(&["and", "et"]) { at + 1 } else { at };
    let fits = |subject: &&&[&str]| {
        subject.iter().enumerate().all(|(i, w)| words.get(begin + i).is_some_and(|o| o.text == *w))
    };
    subjects.iter().find(fits).map_or(at, |subject| begin + subject.len()).min(words.len() - 1)
}

/// A verb inside a clause that begins a piece of its own.
fn inside(words: &[Word], text: &str, at: usize, last: &Piece, language: Language) -> Option<Piece> {
    let comma = words[at].before.contains([',', ':', '–', '—']);
    let joint = words[at].is(&["and", "et", "but", "mais"]);
    let beside = words[at].is(&["while", "whilst", "tout"]);
    if !comma && !joint && !beside {
        return None;
    }
    let found = verb_at(words, at, language)?;
    if is_participle(words, &found) && !(found.beside || comma) {
        return None;
    }
    // Nothing came before it but `In view of ...,` or the like.
    let Some(before) = last.found else {
        return (comma && !last.item && found.verb.kind == Kind::Asks && opens(words, last.from)).then_some(Piece {
            from: found.from,
            to: at,
            found: Some(found),
            item: false,
        });
    };
    let asked = asked_of(words, text, &found);
    let ours = matches!(
        asked,
        Some(AddresseeClass::SecretaryGeneral | AddresseeClass::Committee | AddresseeClass::IpuMembers)
    );
    let somebody = asked.is_some_and(|class| class != AddresseeClass::Others);
    let between = &words[before.to.min(at)..at];
    let reported =
        words.get(before.to).is_some_and(|word| word.is(&["that", "que", "qu'"])) && before.verb.kind != Kind::Asks;
    let relative = between.iter().any(|word| word.is(&["who", "which", "qui", "whom"]));
    let belongs = match (found.verb.kind, comma, joint || beside) {
        (_, true, true) => true,
        (Kind::Asks, true, false) => somebody && !relative,
        (Kind::Asks, false, _) => ours || !(reported || relative || before.verb.kind == Kind::Asks && !somebody),
        (_, false, true) => !reported && !relative && before.verb.kind != Kind::Asks,
        _ => false,
    };
    belongs.then_some(Piece { from: found.from, to: at, found: Some(found), item: false })
}

fn is_participle(words: &[Word], found: &Found) -> bool {
    let last = words[found.from..found.to].iter().find(|word| word.text.ends_with("ing") || word.text.ends_with("ant"));
    found.verb.kind == Kind::Asks && last.is_some()
}

/// Words with which an introduction begins.
fn opens(words: &[Word], at: usize) -> bool {
    words[at].is(&[
        "in",
        "with",
        "to",
        "while",
        "given",
        "having",
        "as",
        "for",
        "without",
        "bearing",
        "noting",
        "recalling",
        "concerned",
        "mindful",
        "considering",
        "since",
        "because",
        "pending",
        "on",
        "at",
        "should",
        "if",
        "until",
        "by",
        "en",
        "au",
        "à",
        "compte",
        "tout",
        "afin",
        "dans",
        "pour",
        "face",
        "vu",
        "eu",
        "soucieux",
        "conscient",
        "sans",
        "étant",
        "si",
        "aux",
        "préoccupé",
        "rappelant",
        "notant",
        "considérant",
    ])
}

/// The class of whoever follows the verb.
fn asked_of(words: &[Word], text: &str, found: &Found) -> Option<AddresseeClass> {
    let first = words.get(found.to)?;
    if first.is(&["that", "que", "qu'"]) {
        return None;
    }
    if first.is(&["them", "him", "her"]) || found.pronoun.is_some() {
        return Some(AddresseeClass::Authorities);
    }
    let to = (found.to + 5).min(words.len());
    let end = (found.to + 1..to).find(|at| words[*at].is(&["to", "de", "à", "d'"])).unwrap_or(to);
    Some(class_of(&text[first.start..words[end - 1].end]))
}
