//! A numbered operative paragraph split into its demands: who is asked to do what, in the decision's own words.
//!
//! The rules know verbs and grammar of two languages and no decision. What they find is a proposal that a person confirms.
//! Words are quoted as they stand; where words between were left out stands an ellipsis in brackets.

mod grammar;

use super::addressee::{AddresseeClass, class_of, is_somebody, mentions, nobody_named};
use super::operative::{Form, Found, Kind, Word, verb_at, words};
use super::pieces::{Piece, pieces};
use crate::language::Language;
use grammar::{LETS, MORE, NO_VERB, THINGS, french_infinitive, looks_plural, pronoun};

/// One demand of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Demand {
    /// In the document's words, e.g. `the Turkish authorities`.
    pub(crate) addressee: String,
    pub(crate) class: AddresseeClass,
    /// The decision's own words, from the verb on.
    pub(crate) text: String,
    /// Strength of the verb, 10 to 100.
    pub(crate) strength: u32,
    /// The decision names nobody here; the addressee was taken from the sentences before, or is the authorities.
    pub(crate) implied: bool,
}

/// The demands of a paragraph, in its order.
#[must_use]
pub(crate) fn demands(paragraph: &str, language: Language) -> Vec<Demand> {
    let language = if language == Language::Fr { Language::Fr } else { Language::En };
    let words = words(paragraph);
    let pieces = pieces(&words, paragraph, language);
    let mut reader = Reader { text: paragraph, words: &words, language, found: Vec::new(), named: Vec::new() };
    let mut lead: Option<Piece> = None;
    let mut after_lead = 0;
    for (index, piece) in pieces.iter().enumerate() {
        let asks = piece.found.filter(|found| found.verb.kind == Kind::Asks);
        let list = pieces.get(index + 1).is_some_and(|next| next.item && next.found.is_none());
        match (asks, piece.found, lead) {
            (Some(_), _, _) if list && !piece.item => {
                lead = Some(*piece);
                after_lead = 0;
            }
            (Some(found), _, _) => reader.clause(piece, &found),
            (None, Some(_), _) => lead = if piece.item { lead } else { None },
            (None, None, Some(over)) if piece.item => {
                reader.item(&over, piece, after_lead > 0);
                after_lead += 1;
            }
            _ => {}
        }
    }
    reader.found
}

/// The operative verb a paragraph begins with: its kind and strength. `None` when the table does not have it.
pub(crate) fn opening(paragraph: &str, language: Language) -> Option<(Kind, u32)> {
    let words = words(paragraph);
    let found = (!words.is_empty()).then(|| verb_at(&words, 0, language)).flatten()?;
    Some((found.verb.kind, found.strength))
}

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    language: Language,
    found: Vec<Demand>,
    /// Who was named so far.
    named: Vec<(String, AddresseeClass)>,
}

/// Somebody asked, and where the words of what is asked begin.
struct Asked {
    addressee: String,
    class: AddresseeClass,
    implied: bool,
    /// The word behind the addressee.
    to: usize,
}

impl Reader<'_> {
    /// A verb that asks with all that belongs to it.
    fn clause(&mut self, piece: &Piece, found: &Found) {
        let asked = self.asked(found, found.to, piece.to);
        let also = self.also_asked(found, asked.to, piece.to);
        let end = also.map_or(piece.to, |(and, ..)| and);
        let text = self.quote(found.from, end);
        self.push(&asked, text, found.strength);
        if let Some((_, from, to)) = also {
            let (addressee, class) = self.name(from, to);
            let second = Asked { addressee, class, implied: false, to };
            let text = format!("{} […] {}", self.quote(found.from, found.to), self.quote(from, piece.to));
            self.push(&second, text, found.strength);
        }
    }

    /// An item under a verb that asks.
    fn item(&mut self, over: &Piece, item: &Piece, later: bool) {
        let Some(found) = over.found else { return };
        let own = self.somebody_to(item.from, item.to, false);
        let asked = match own {
            Some(to) if found.to >= over.to => {
                let (addressee, class) = self.name(item.from, to);
                Asked { addressee, class, implied: false, to }
            }
            _ => self.asked(&found, found.to, over.to),
        };
        let colon = if self.language == Language::Fr { " :" } else { ":" };
        let between = if later { " […] " } else { " " };
        let lead = self.quote(over.from, over.to);
        let text = format!("{lead}{colon}{between}{}", self.quote(item.from, item.to));
        self.push(&asked, text, found.strength);
    }

    fn push(&mut self, asked: &Asked, text: String, strength: u32) {
        if !asked.implied {
            self.named.push((asked.addressee.clone(), asked.class));
        }
        self.found.push(Demand {
            addressee: asked.addressee.clone(),
            class: asked.class,
            text,
            strength,
            implied: asked.implied,
        });
    }

    /// Who is asked by a verb whose words end at `from`.
    fn asked(&self, found: &Found, from: usize, to: usize) -> Asked {
        if let Some(pronoun) = found.pronoun {
            let plural = self.words[pronoun].is(&["les", "leur"]);
            return self.meant(plural, false, pronoun, from);
        }
        let Some(first) = self.words.get(from).filter(|_| from < to) else { return self.implied(found, from, to) };
        if found.verb.form == Form::That || first.is(&["that", "que", "qu'"]) {
            let from = from + usize::from(first.is(&["that", "que", "qu'"]));
            return self.subject(from, to).unwrap_or_else(|| self.implied(found, from, to));
        }
        if found.verb.form == Form::Implied {
            return self.by_whom(from, to).unwrap_or_else(|| self.implied(found, from, to));
        }
        if let Some((plural, near)) = pronoun(first, self.words.get(from + 1)) {
            return self.meant(plural, near, from, from + 1);
        }
        if let Some(end) = self.somebody_to(from, to, true) {
            let (addressee, class) = self.name(from, end);
            return Asked { addressee, class, implied: false, to: end };
        }
        self.subject(from, to).or_else(|| self.by_whom(from, to)).unwrap_or_else(|| self.implied(found, from, to))
    }

    /// Where the words of an addressee end that an infinitive follows: `the authorities` in `the authorities to release`.
    fn somebody_to(&self, from: usize, to: usize, anybody: bool) -> Option<usize> {
        let end = (from + 1..to).find(|at| self.infinitive(*at, to))?;
        let phrase = self.quote(from, end);
        let head: Vec<String> = phrase.to_lowercase().split_whitespace().take(4).map(str::to_owned).collect();
        let is_thing = head.iter().any(|word| THINGS.contains(&word.as_str()));
        let fits = is_somebody(&phrase) || (anybody && !is_thing && end - from <= 12);
        fits.then_some(end)
    }

    /// Whether `to release` (`de libérer`, `pour que`) begins at a word.
    fn infinitive(&self, at: usize, to: usize) -> bool {
        let words = self.words;
        if self.language == Language::Fr {
            return french_infinitive(words, at, to);
        }
        let word = &words[at];
        if word.is(&["not"]) {
            return words.get(at + 1).is_some_and(|next| next.is(&["to"]));
        }
        let next = words.get(at + 1).filter(|_| at + 1 < to);
        // A list may follow: `urges the authorities to: - release ...`
        let ends = at + 1 == to;
        word.is(&["to"]) && (ends || next.is_some_and(|next| !next.capital && !next.is(NO_VERB)))
    }

    /// A second addressee behind `and`, with what is asked of them: `the authorities to ... and the complainants to ...`.
    fn also_asked(&self, found: &Found, from: usize, to: usize) -> Option<(usize, usize, usize)> {
        let words = self.words;
        if found.verb.form != Form::Named || !(from..to).any(|at| self.infinitive(at, to)) {
            return None;
        }
        (from + 2..to).find_map(|and| {
            if !words[and].is(&["and", "et"]) {
                return None;
            }
            let lets = words[from..and].iter().any(|word| word.is(LETS));
            let begin = and + 1 + usize::from(words.get(and + 1).is_some_and(|w| w.is(&["on", "upon"])));
            let last = (begin + 8).min(to);
            let end =
                (begin + 1..last).take_while(|at| words[*at].before.is_empty()).find(|at| self.infinitive(*at, to))?;
            let article = words[begin].is(&["the", "all", "parliament", "le", "la", "les", "l'", "au", "aux"]);
            (article && !lets && is_somebody(&self.quote(begin, end))).then_some((and, begin, end))
        })
    }

    /// The subject of `trusts that the authorities will ...`, when somebody it is.
    fn subject(&self, from: usize, to: usize) -> Option<Asked> {
        let found = mentions(&self.words[from..to], self.text).into_iter().next().filter(|one| one.from == 0)?;
        let end = self.with_name(from + found.to, to);
        if self.is_done_to(end, to) {
            return None;
        }
        let (addressee, class) = self.name(from, end);
        Some(Asked { addressee, class, implied: false, to: end })
    }

    /// `will be approached`: something is done to the subject, so it is not the one who is asked.
    fn is_done_to(&self, from: usize, to: usize) -> bool {
        let near = (from + 10).min(to);
        (from..near).any(|at| {
            self.words[at].is(&["be", "been", "soit", "soient", "sera", "seront"])
                && self.words.get(at + 1).is_some_and(|word| {
                    at + 1 < to && ["ed", "eld", "en", "és", "ées"].iter().any(|end| word.text.ends_with(end))
                })
        })
    }

    /// `information from the authorities`, `attend des autorités que`.
    fn by_whom(&self, from: usize, to: usize) -> Option<Asked> {
        let place = (from..to).find(|at| {
            let word = &self.words[*at];
            word.is(&["from"]) || (word.is(&["des", "du"]) && *at <= from + 1)
        })?;
        let skip = usize::from(self.words[place].is(&["from"]));
        let begin = place + skip;
        let end = (begin + 1..=(begin + 5).min(to)).find(|end| is_somebody(&self.quote(begin, *end)))?;
        let end = self.with_name(end, to);
        let (addressee, class) = self.name(begin, end);
        Some(Asked { addressee, class, implied: false, to: end })
    }

    /// A title goes on: `the Speaker of the House of Representatives`.
    fn with_name(&self, from: usize, to: usize) -> usize {
        let mut end = from;
        while end < to && self.words[end].capital && self.words[end].before.is_empty() {
            end += 1;
        }
        loop {
            let Some(word) = self.words.get(end).filter(|_| end < to) else { return end };
            if !word.is(&["of", "de", "du", "des", "d'"]) || !word.before.is_empty() {
                return end;
            }
            let mut place = end + 1;
            while place < to && self.words[place].is(&["the", "la", "l'", "le"]) {
                place += 1;
            }
            let begin = place;
            while place < to && self.words[place].capital && self.words[place].before.is_empty() {
                place += 1;
            }
            if place == begin {
                return end;
            }
            end = place;
        }
    }

    /// Whom a pronoun means. `near`: the one mentioned last, otherwise the one asked last.
    fn meant(&self, plural: bool, near: bool, before: usize, to: usize) -> Asked {
        let fits = |name: &str| plural == looks_plural(name);
        let asked = self.named.iter().rev().find(|(name, _)| fits(name)).cloned();
        let mentioned = mentions(&self.words[..before], self.text)
            .into_iter()
            .rev()
            .find(|one| one.plural == plural)
            .map(|one| self.name(one.from, self.with_name(one.to, before)));
        let found = if near { mentioned.or(asked) } else { asked.or(mentioned) };
        let (addressee, class) = found.unwrap_or_else(|| nobody(self.language));
        Asked { addressee, class, implied: false, to }
    }

    /// Nobody is named: the one asked before in the paragraph, unless that is the IPU itself.
    fn implied(&self, found: &Found, from: usize, to: usize) -> Asked {
        // In damaged text the addressee can end before the clause begins.
        let asked = self.words.get(from..to).unwrap_or_default();
        let report = asked.iter().take(4).any(|word| word.is(&["report", "rapport"]));
        let observer = ["trial observer", "observateur"];
        let before = self.words.get(found.from).map_or("", |word| &self.text[..word.start]).to_lowercase();
        if report && observer.iter().any(|word| before.contains(word)) {
            let name = if self.language == Language::Fr { "l’observateur" } else { "the trial observer" };
            return Asked { addressee: name.to_owned(), class: AddresseeClass::Others, implied: true, to: from };
        }
        let ours = [AddresseeClass::SecretaryGeneral, AddresseeClass::Committee];
        let last = self.named.iter().rev().find(|(_, class)| !ours.contains(class)).cloned();
        let (addressee, class) = last.unwrap_or_else(|| nobody(self.language));
        Asked { addressee, class, implied: true, to: from }
    }

    /// An addressee without what stands between commas behind it and is no part of the name.
    fn name(&self, from: usize, to: usize) -> (String, AddresseeClass) {
        let mut end = to;
        for at in from + 1..to {
            let word = &self.words[at];
            let pair = self.words.get(at + 1).map_or("", |next| next.text.as_str());
            let more = word.is(MORE) || (word.is(&["in", "en"]) && matches!(pair, "particular" | "particulier"));
            if word.before.contains([',', '–', '—']) && !more {
                end = at;
                break;
            }
        }
        let mut name = self.quote(from, end);
        for (contracted, plain) in [
            ("au ", "le "),
            ("aux ", "les "),
            ("à la ", "la "),
            ("à l’", "l’"),
            ("à l'", "l'"),
            ("des ", "les "),
            ("du ", "le "),
            ("à tous", "tous"),
            ("à ", ""),
            ("on ", ""),
            ("upon ", ""),
            ("to ", ""),
        ] {
            if let Some(rest) = name.strip_prefix(contracted) {
                name = format!("{plain}{rest}");
                break;
            }
        }
        let class = class_of(&name);
        (name, class)
    }

    /// Words as they stand, on one line, without the marks at their end.
    fn quote(&self, from: usize, to: usize) -> String {
        if from >= to {
            return String::new();
        }
        let mut end = to;
        while end > from + 1 && self.words[end - 1].is(&["and", "et"]) {
            end -= 1;
        }
        let stop = self.words[end - 1].end;
        let closing =
            self.text[stop..].chars().take_while(|c| matches!(c, ')' | '”' | '"')).map(char::len_utf8).sum::<usize>();
        let open = self.text[self.words[from].start..stop].matches(['(', '“', '"']).count();
        let stop = if open > 0 { stop + closing } else { stop };
        self.text[self.words[from].start..stop].split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn nobody(language: Language) -> (String, AddresseeClass) {
    (nobody_named(language).to_owned(), AddresseeClass::Authorities)
}

#[cfg(test)]
mod tests;
