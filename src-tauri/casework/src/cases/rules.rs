//! What every entry about a case is checked for: a date that exists, a source, no text without end.

use serde::Serialize;
use ts_rs::TS;

use super::find::CaseHead;
use super::persons;
use crate::decisions::{self, DecisionRow};
use crate::error::{Error, FieldError, Result};
use crate::store::Reading;
use crate::words::say;
use crate::{clock, text};

/// Who says so: a decision of the IPU with its paragraph, or words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Source {
    /// Finished words, e.g. `Decision of the IPU Governing Council, session 217, paragraph 2`.
    pub text: String,
    /// Uid of the decision.
    pub decision: Option<String>,
    pub paragraph: Option<u32>,
}

/// A source as it is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct StoredSource {
    pub(super) words: String,
    pub(super) decision: Option<i64>,
    pub(super) paragraph: Option<u32>,
}

/// Collects what is wrong with an input, all fields at once.
#[derive(Default)]
pub(super) struct Broken(Vec<FieldError>);

impl Broken {
    pub(super) fn add(&mut self, field: &str, rule: &str) {
        self.0.push(FieldError::new(field, rule));
    }

    /// Nothing was broken, or all of it.
    pub(super) fn settle(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid { fields: self.0 }) }
    }

    /// One line that may be empty.
    pub(super) fn line(&mut self, field: &str, typed: &str) -> String {
        let line = text::line(typed);
        if line.chars().count() > text::LONGEST_LINE {
            self.add(field, "too_long");
        }
        line
    }

    /// One line that has to say something.
    pub(super) fn words(&mut self, field: &str, typed: &str) -> String {
        let line = self.line(field, typed);
        if line.is_empty() {
            self.add(field, "empty");
        }
        line
    }

    /// A text of several lines.
    pub(super) fn prose(&mut self, field: &str, typed: &str) -> String {
        let prose = text::prose(typed);
        if prose.len() > text::LONGEST_TEXT {
            self.add(field, "too_long");
        }
        prose
    }

    /// An ISO date. What has happened lies in the past.
    pub(super) fn day(&mut self, reading: &Reading<'_>, field: &str, typed: &str, happened: bool) -> String {
        let day = text::line(typed);
        match clock::date(&day) {
            None => self.add(field, "not_a_date"),
            Some(date) if happened && date > reading.context.today => self.add(field, "in_the_future"),
            Some(_) => {}
        }
        day
    }

    /// A day, a month (`2017-05`) or a year (`2017`) that has begun.
    pub(super) fn since(&mut self, reading: &Reading<'_>, field: &str, typed: &str) -> String {
        let since = text::line(typed);
        match clock::first_day(&since) {
            None => self.add(field, "not_a_date"),
            Some(first) if first > reading.context.today => self.add(field, "in_the_future"),
            Some(_) => {}
        }
        since
    }

    /// A decision with its paragraph, or words: one of them there has to be.
    pub(super) fn source(
        &mut self,
        reading: &Reading<'_>,
        words: Option<&str>,
        decision: Option<&str>,
        paragraph: Option<u32>,
    ) -> Result<StoredSource> {
        let words = self.line("source", words.unwrap_or(""));
        let mut source = StoredSource { words, decision: None, paragraph: None };
        if let Some(uid) = decision.filter(|uid| !uid.is_empty()) {
            match decisions::id_of(reading, uid)? {
                Some(id) => (source.decision, source.paragraph) = (Some(id), paragraph.filter(|n| *n > 0)),
                None => self.add("decision", "not_known"),
            }
        } else if source.words.is_empty() {
            self.add("source", "empty");
        }
        Ok(source)
    }

    /// The person of a case an entry is about; `None` when it is about the case as a whole.
    pub(super) fn person(&mut self, reading: &Reading<'_>, case: &CaseHead, uid: Option<&str>) -> Result<Option<i64>> {
        let Some(uid) = uid.filter(|uid| !uid.is_empty()) else { return Ok(None) };
        let person = persons::id_in_case(reading, case, uid)?;
        if person.is_none() {
            self.add("person", "not_known");
        }
        Ok(person)
    }
}

/// The finished words of a source.
pub(super) fn shown(
    reading: &Reading<'_>,
    words: String,
    decision: Option<String>,
    paragraph: Option<u32>,
) -> Result<Source> {
    let Some(uid) = decision else { return Ok(Source { text: words, decision: None, paragraph: None }) };
    let language = reading.context.language;
    let mut text = decision_words(reading, &decisions::row(reading, &uid)?);
    if let Some(number) = paragraph {
        text = say(language, "cases-source-paragraph", &[("decision", text.into()), ("number", number.into())]);
    }
    if !words.is_empty() {
        text = format!("{text} · {words}");
    }
    Ok(Source { text, decision: Some(uid), paragraph })
}

/// A decision in a few words, e.g. `Decision of the IPU Governing Council, session 217`.
pub(crate) fn decision_words(reading: &Reading<'_>, decision: &DecisionRow) -> String {
    use crate::decisions::reading::Organ;
    let key = match (decision.draft, decision.adopted_by, decision.session) {
        (true, _, _) => "timeline-decision-draft",
        (false, Some(Organ::GoverningCouncil), Some(_)) => "timeline-decision-council",
        (false, Some(Organ::Committee), Some(_)) => "timeline-decision-committee",
        _ => "timeline-decision-other",
    };
    let session = decision.session.unwrap_or_default().to_string();
    say(reading.context.language, key, &[("session", session.into())])
}

/// A row that only says that it is there: nothing of its words leaves the register with it.
pub(super) struct Mark {
    pub(super) uid: String,
    /// ISO date, or the month or year.
    pub(super) date: String,
    /// Uid of the person it is about.
    pub(super) person: Option<String>,
}
