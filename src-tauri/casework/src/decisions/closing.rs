//! Whether a decision closes a case, for whom, and for whom it goes on.
//!
//! Only the paragraph that decides to close counts. Who is meant is read from the names in it or, where it says `their
//! cases`, from the paragraph before; who stays open from the paragraph that continues the examination.

use super::code::codes_in;
use super::reading::{Closed, ParagraphReading, PersonReading};
use super::vocabulary::folded;
use super::words::Words;

/// The closing, if the paragraphs decide one.
pub(super) fn closed(paragraphs: &[ParagraphReading], persons: &[PersonReading], words: &Words) -> Option<Closed> {
    let at = closing_paragraph(paragraphs, words)?;
    let text = &paragraphs[at].text;
    let outcome = words
        .settlement
        .find(text)
        .or_else(|| paragraphs.iter().find_map(|paragraph| words.settlement.find(&paragraph.text)))
        .map_or_else(|| clause(text, words), |found| found.as_str().to_owned());
    let goes_on = paragraphs.iter().find(|paragraph| words.goes_on.is_match(&paragraph.text));
    let named = |paragraph: &ParagraphReading| named(&paragraph.text, persons);
    let Some(goes_on) = goes_on else {
        let all = persons.iter().filter_map(|person| person.code.clone()).collect();
        return Some(Closed { outcome, persons: all, still_open: Vec::new() });
    };
    let open = named(goes_on);
    let mut closed = named(&paragraphs[at]);
    if closed.is_empty() && at > 0 {
        closed = named(&paragraphs[at - 1]);
    }
    let all = persons.iter().filter_map(|person| person.code.clone());
    let (closed, still_open) = match (closed.is_empty(), open.is_empty()) {
        (true, true) => (Vec::new(), all.collect()),
        (true, false) => (all.filter(|code| !open.contains(code)).collect(), open),
        (false, true) => {
            let open = all.filter(|code| !closed.contains(code)).collect();
            (closed, open)
        }
        (false, false) => (closed.into_iter().filter(|code| !open.contains(code)).collect(), open),
    };
    Some(Closed { outcome, persons: closed, still_open })
}

/// The index of the paragraph that decides to close.
pub(super) fn closing_paragraph(paragraphs: &[ParagraphReading], words: &Words) -> Option<usize> {
    paragraphs.iter().position(|paragraph| words.closes.is_match(&paragraph.text))
}

/// Codes of the persons a text names, by the whole name or by a family name behind a title.
fn named(text: &str, persons: &[PersonReading]) -> Vec<String> {
    let plain = folded(text);
    let codes: Vec<String> = codes_in(text, false).into_iter().map(|printed| printed.code).collect();
    let titled: Vec<String> = titled(text);
    let is_named = |person: &&PersonReading| {
        let family = person.name.split_whitespace().last().map(folded).unwrap_or_default();
        person.code.as_ref().is_some_and(|code| codes.contains(code))
            || plain.contains(&folded(&person.name))
            || (!family.is_empty() && titled.iter().any(|name| name.starts_with(&family)))
    };
    persons.iter().filter(is_named).filter_map(|person| person.code.clone()).collect()
}

/// What follows `Mr.` and the like.
fn titled(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_title = |word: &str| matches!(word, "Mr." | "Ms." | "Mrs." | "Mr" | "Ms" | "Mrs" | "M." | "Mme");
    let follows = |pair: &&[&str]| is_title(pair[0]);
    words.windows(2).filter(follows).map(|pair| folded(pair[1])).collect()
}

/// The clause that decides, up to its end.
fn clause(text: &str, words: &Words) -> String {
    let start = words.closes.find(text).map_or(0, |found| found.start());
    let clause = &text[start..];
    clause[..clause.find([';', '\n']).unwrap_or(clause.len())].trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::words;

    fn person(code: &str, name: &str) -> PersonReading {
        PersonReading { code: Some(code.to_owned()), name: name.to_owned(), aliases: vec![] }
    }

    fn paragraphs(texts: &[&str]) -> Vec<ParagraphReading> {
        (1..)
            .zip(texts)
            .map(|(number, text)| ParagraphReading { number, text: (*text).to_owned(), demands: vec![] })
            .collect()
    }

    #[test]
    fn a_whole_case_is_closed_for_everyone() {
        let english = words::of(["the"].into_iter());
        let persons = [person("XYZ-01", "Amara Sow"), person("XYZ-02", "Bruno Reyes")];
        let text =
            ["Notes the pardon; considers that a satisfactory settlement has been reached; decides to close the case;"];
        let closed = closed(&paragraphs(&text), &persons, english).unwrap();
        assert_eq!(
            (closed.outcome.as_str(), closed.persons.len(), closed.still_open.len()),
            ("satisfactory settlement", 2, 0)
        );
    }

    #[test]
    fn the_named_one_stays_open() {
        let english = words::of(["the"].into_iter());
        let persons = [person("XYZ-01", "Amara Sow"), person("XYZ-02", "Bruno Reyes")];
        let text = [
            "Decides to close the case of Ms. Sow, who has died;",
            "Decides to continue examining the case of Mr. Bruno Reyes.",
        ];
        let closed = closed(&paragraphs(&text), &persons, english).unwrap();
        assert_eq!((closed.persons, closed.still_open), (vec!["XYZ-01".to_owned()], vec!["XYZ-02".to_owned()]));
        assert_eq!(closed.outcome, "Decides to close the case of Ms. Sow, who has died");
    }

    #[test]
    fn a_closing_in_french_is_one_too() {
        let french = words::of(["le la les"].into_iter());
        let persons = [person("XYZ-01", "Amara Sow")];
        let text = ["Note le règlement satisfaisant du cas ; décide, par conséquent, de clore ce cas ;"];
        let closed = closed(&paragraphs(&text), &persons, french).unwrap();
        assert_eq!((closed.outcome.as_str(), closed.persons), ("règlement satisfaisant", vec!["XYZ-01".to_owned()]));
    }

    #[test]
    fn most_decisions_close_nothing() {
        let english = words::of(["the"].into_iter());
        assert_eq!(closed(&paragraphs(&["Decides to continue examining this case."]), &[], english), None);
    }
}
