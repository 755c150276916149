//! Reads the pages of a file: where decisions begin, then each decision from its head to its last paragraph.
//!
//! The rules are pure. They know layout and language and no document: no rule looks for a country, a code or a file.
//! What is seen and finds no place goes to `unread`, in the document's words.

use super::block::{self, Block};
use super::boxed::Marks;
use super::closing::{closed, closing_paragraph};
use super::code;
use super::dates;
use super::document::document;
use super::doubts::{self, Known};
use super::heading::{self, Heading};
use super::lines::{Line, turned};
use super::order::reading_order;
use super::page::Page;
use super::paragraphs::Paragraphs;
use super::persons::Persons;
use super::reading::{
    DecisionReading, DemandReading, DocumentReading, DoubtReason, FileReading, PersonReading, ReadError,
};
use super::text::{Vocabulary, append, parts, running, without_bullet};
use super::trace::{Seen, Trace, spots};
use super::vocabulary;
use super::words::{self, Words};
use crate::language::Language;

/// Reads the pages of a file. Without a decision in them the reading has the error `not_a_decision`.
#[must_use]
pub fn read(file_name: &str, pages: &[Page]) -> FileReading {
    let words = words::of(pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str()));
    let order = reading_order(
        pages,
        &Marks {
            begins: &|text| block::begins(text, words),
            ends: &|text| block::ends(text, words),
            title: &|text| words.title.is_match(text),
            label: &|text| block::is_label(text, words),
        },
    );

    let known = Vocabulary::of(&order.lines);
    let headings = heading::headings(&order.lines, words);
    let mut reading = FileReading { file: file_name.to_owned(), ..FileReading::default() };
    let mut unread: Vec<Seen> = Vec::new();
    let mut first = None;
    for (index, heading) in headings.iter().enumerate() {
        let end = headings.get(index + 1).map_or(order.lines.len(), |next| next.start);
        let mut part = Part { words, known: &known, unread: &mut unread, trace: Trace::default() };
        if let Some(decision) = part.decision(heading, &order.lines, end) {
            first.get_or_insert(heading.start);
            part.trace.put(&format!("decisions.{}", reading.decisions.len()), pages, &mut reading);
            reading.decisions.push(decision);
        }
    }
    if reading.decisions.is_empty() {
        return FileReading { file: reading.file, error: Some(ReadError::NotADecision), ..FileReading::default() };
    }
    let cover = &order.lines[..first.unwrap_or_default()];
    let mut trace = Trace::default();
    let document = document(cover, &order.furniture, &reading.decisions, words, &mut trace);
    trace.put("document", pages, &mut reading);
    let mut before = unread_cover(cover, &document, words);
    before.append(&mut unread);
    before.extend(order.footnotes);
    before.extend(pages.iter().flat_map(turned).map(Seen::from));
    let mut trace = Trace::default();
    for (index, seen) in before.into_iter().enumerate() {
        trace.at(index.to_string(), seen.spots);
        reading.unread.push(seen.text);
    }
    trace.put("unread", pages, &mut reading);
    FileReading { document: Some(document), ..reading }
}

/// Who is asked to do what in a paragraph.
fn demands(paragraph: &str, words: &Words) -> Vec<DemandReading> {
    let language = Language::from_tag(words.language).unwrap_or_default();
    let found = crate::demands::split(paragraph, language).into_iter();
    found.map(|demand| DemandReading { addressee: demand.addressee, text: demand.text }).collect()
}

/// What the cover says besides symbol, date and contents.
fn unread_cover(cover: &[Line], document: &DocumentReading, words: &Words) -> Vec<Seen> {
    let contents = cover.iter().position(|line| words.contents.is_match(&line.text)).unwrap_or(cover.len());
    let is_placed = |line: &&Line| {
        words.region.is_match(&line.text)
            || document.symbol.as_ref().is_some_and(|symbol| line.text.contains(symbol.as_str()))
            || (dates::is_day(&line.text, words) && dates::last_day(&line.text, words) == document.date)
    };
    cover[..contents].iter().filter(|line| !is_placed(line)).map(Seen::from).collect()
}

/// Where in a decision a line stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// Photograph, caption, list of victims.
    Head,
    Violations,
    Summary,
    Preamble,
    /// Between the heading of the decision and its first paragraph.
    Organ,
    Paragraphs,
    /// Behind the last paragraph.
    After,
}

/// No decision has more labels of violations.
const MOST_LABELS: usize = 80;

/// One decision that is being read.
struct Part<'a> {
    words: &'static Words,
    known: &'a Vocabulary,
    unread: &'a mut Vec<Seen>,
    trace: Trace,
}

/// The lines of a decision, sorted by what they are.
#[derive(Default)]
struct Sorted {
    persons: Persons,
    violations: Vec<Line>,
    lists_violations: bool,
    summary: Vec<Line>,
    preamble: Vec<Line>,
    paragraphs: Paragraphs,
    /// Of the head, what is no list of persons with codes.
    head: Vec<Line>,
    others: Vec<Line>,
}

impl Sorted {
    /// Of the rest of the head, takes the names of persons; what is left has no place.
    fn take_names(&mut self, words: &Words, known: &Vocabulary) {
        let text = self.summary.first().or(self.preamble.first()).map_or(0.0, |line| line.size);
        let body = || {
            let paragraphs: Vec<String> = self.paragraphs.clone().read().into_iter().map(|part| part.text).collect();
            let lines: Vec<&Line> = self.summary.iter().chain(&self.preamble).collect();
            format!("{} {}", running(&lines, known), paragraphs.join(" "))
        };
        let mut rest = self.persons.take_names(std::mem::take(&mut self.head), text, words, &body);
        rest.append(&mut self.others);
        rest.append(&mut self.persons.remarks);
        self.others = rest;
    }
}

impl Part<'_> {
    fn decision(&mut self, heading: &Heading, lines: &[Line], end: usize) -> Option<DecisionReading> {
        let words = self.words;
        let persons = Persons::among(&lines[heading.start..end]);
        let mut sorted = Sorted { persons, ..Sorted::default() };
        let above = heading.start + usize::from(heading.names_country);
        for line in &lines[above..heading.title] {
            if !sorted.persons.take(line, words) {
                sorted.head.push(line.clone());
            }
        }
        let mut body = lines[heading.body..end].to_vec();
        let block = block::take(&mut body, words, self.known);
        self.sort(&body, &mut sorted);
        sorted.take_names(words, self.known);
        let bare = block.is_none() && sorted.preamble.is_empty() && sorted.summary.is_empty();
        let reading = self.reading(heading, lines, block, &sorted);
        // A line of a table of contents or of a report says the same as a heading, and nothing follows it.
        let is_mention = bare && reading.paragraphs.is_empty();
        let is_nobodys = reading.case_codes.is_empty() && (reading.country.is_none() || reading.paragraphs.is_empty());
        if is_mention || is_nobodys {
            return None;
        }
        let others: Vec<&Line> = sorted.others.iter().collect();
        self.unread.extend(parts(&others, self.known).into_iter().filter(|part| !part.text.is_empty()));
        Some(reading)
    }

    /// Sorts the lines below the adoption line.
    fn sort(&self, lines: &[Line], sorted: &mut Sorted) {
        let mut place = Place::Head;
        let mut headed = false;
        let mut lines = lines.iter().peekable();
        while let Some(line) = lines.next() {
            let cut = lines.peek().and_then(|next| self.heading_in_two(place, line, next));
            if let Some(next) = cut {
                lines.next();
                sorted.lists_violations |= next == Place::Violations;
                place = next;
                continue;
            }
            if let Some(labels) = self.labels_behind_heading(place, line) {
                sorted.lists_violations = true;
                sorted.violations.push(Line { text: labels, ..line.clone() });
                place = Place::Violations;
                continue;
            }
            let next = self.next(place, headed, line);
            headed |= next == Place::Organ && self.words.decision.is_match(&line.text);
            sorted.lists_violations |= next == Place::Violations;
            let is_heading = next != place && next != Place::Paragraphs && next != Place::After;
            place = next;
            if is_heading {
                continue;
            }
            match place {
                Place::Head | Place::Violations if sorted.persons.take(line, self.words) => {}
                Place::Violations => sorted.violations.push(line.clone()),
                Place::Summary => sorted.summary.push(line.clone()),
                // The organ's name may take two lines; it ends with a comma.
                Place::Preamble if sorted.preamble.is_empty() && line.text.len() < 40 && line.text.ends_with(',') => {}
                Place::Preamble => sorted.preamble.push(line.clone()),
                Place::Paragraphs if sorted.paragraphs.take(line, self.known) => {}
                Place::Paragraphs => {
                    place = Place::After;
                    if !self.words.region.is_match(&line.text) {
                        sorted.others.push(line.clone());
                    }
                }
                // The organ's name may take two lines.
                Place::Organ if line.text.len() < 60 || self.words.organ.is_match(&line.text) => {}
                Place::Head => sorted.head.push(line.clone()),
                // The next part of the world in a compilation.
                Place::After if self.words.region.is_match(&line.text) => {}
                Place::Organ | Place::After => sorted.others.push(line.clone()),
            }
        }
    }

    /// The labels on the line of their heading, behind its colon.
    fn labels_behind_heading(&self, place: Place, line: &Line) -> Option<String> {
        let (heading, labels) = line.text.split_once(':').filter(|_| place == Place::Head)?;
        let labels = labels.trim();
        (!labels.is_empty() && self.words.violations.is_match(heading.trim())).then(|| labels.to_owned())
    }

    /// The place a heading opens that takes two lines.
    fn heading_in_two(&self, place: Place, line: &Line, next: &Line) -> Option<Place> {
        let (text, words) = (format!("{} {}", line.text, next.text), self.words);
        let alike = line.bold && next.bold && text.len() < 90;
        match place {
            Place::Head if alike && !words.violations.is_match(&line.text) && words.violations.is_match(&text) => {
                Some(Place::Violations)
            }
            _ => None,
        }
    }

    /// The place a line opens, or the one it stands in.
    fn next(&self, place: Place, headed: bool, line: &Line) -> Place {
        let (text, words) = (&line.text, self.words);
        match place {
            Place::Head if words.violations.is_match(text) => Place::Violations,
            Place::Head | Place::Violations if words.summary.is_match(text) => Place::Summary,
            Place::Head | Place::Violations | Place::Summary if words.decision.is_match(text) => Place::Organ,
            Place::Head | Place::Violations if words.organ.is_match(text) => Place::Preamble,
            Place::Organ if !headed && words.organ.is_match(text) => Place::Organ,
            Place::Head | Place::Violations | Place::Summary | Place::Preamble | Place::Organ
                if Paragraphs::begins(line) =>
            {
                Place::Paragraphs
            }
            // Headings may be numbered like this too, but not below the organ's name.
            Place::Preamble | Place::Organ if Paragraphs::begins_roman(line) || Paragraphs::is_first_number(line) => {
                Place::Paragraphs
            }
            place => place,
        }
    }

    fn reading(&mut self, heading: &Heading, lines: &[Line], block: Option<Block>, sorted: &Sorted) -> DecisionReading {
        let adopted = heading::adopted(&heading.line, self.words);
        let (mut persons, _) = sorted.persons.read();
        let block_codes = block.as_ref().map(|block| block.codes.clone()).unwrap_or_default();
        let listed = block_codes.is_empty();
        let mut case_codes = if listed { sorted.persons.codes() } else { block_codes };
        let country = heading.country.map(str::to_owned).or_else(|| common_country(&case_codes));
        self.mend(&mut case_codes, &mut persons, country.as_deref());
        // Without a country a prefix nobody knows stays in the text it came from.
        case_codes.retain(|code| code::normal_form(code).is_some());
        for person in &mut persons {
            person.code = person.code.take().filter(|code| code::normal_form(code).is_some());
        }
        if listed {
            self.trace.at("case_codes", sorted.persons.spots());
        }
        // Layouts with a summary print the code in a block; without one it comes from the list of names.
        for (field, inferred) in [
            ("country", country.is_some() && heading.country.is_none()),
            ("case_codes", listed && !case_codes.is_empty() && !sorted.summary.is_empty()),
        ] {
            if inferred {
                self.trace.doubt(field, DoubtReason::Inferred);
            }
        }
        let violations = self.violations(&sorted.violations);
        let text = |lines: &[Line]| {
            let lines: Vec<&Line> = lines.iter().collect();
            (!lines.is_empty()).then(|| running(&lines, self.known))
        };
        let (summary, preamble) = (text(&sorted.summary), text(&sorted.preamble));
        let mut paragraphs = sorted.paragraphs.clone().read();
        for paragraph in &mut paragraphs {
            paragraph.demands = demands(&paragraph.text, self.words);
        }
        let known = Known {
            block: block.is_some(),
            violations: sorted.lists_violations,
            draft: adopted.draft,
            victims: block.as_ref().and_then(|block| block.victims.clone()),
        };
        let block = block.unwrap_or_default();
        self.unread.extend(block.others);
        for (field, spots) in block.spots {
            self.trace.at(field, spots);
        }
        let reading = DecisionReading {
            country,
            title: heading.line.clone(),
            case_codes,
            closed: closed(&paragraphs, &persons, self.words),
            persons,
            adopted_by: adopted.organ,
            adoption: adopted.adoption,
            session: adopted.session,
            place: adopted.place,
            date: adopted.date,
            violations,
            complainant_sections: block.complainant_sections,
            submitted: block.submitted,
            recent_decisions: block.recent_decisions,
            missions: block.missions,
            hearings: block.hearings,
            follow_up: block.follow_up,
            preamble,
            summary,
            paragraphs,
        };
        self.places(heading, lines, sorted, &reading);
        doubts::note(&reading, &known, &mut self.trace);
        reading
    }

    /// A misprinted prefix that stands for no country becomes that of the decision.
    fn mend(&mut self, codes: &mut [String], persons: &mut [PersonReading], country: Option<&str>) {
        let of_persons = persons
            .iter_mut()
            .enumerate()
            .filter_map(|(index, person)| person.code.as_mut().map(|code| (format!("persons.{index}"), code)));
        for (field, code) in codes.iter_mut().map(|code| ("case_codes".to_owned(), code)).chain(of_persons) {
            if mend(code, country) {
                self.trace.doubt(field, DoubtReason::Spelling);
            }
        }
    }

    /// Notes where the fields stand that are whole parts of the decision.
    fn places(&mut self, heading: &Heading, lines: &[Line], sorted: &Sorted, reading: &DecisionReading) {
        if heading.country.is_some() {
            self.trace.at("country", spots(&lines[heading.start..=heading.start]));
        }
        let title = spots(&lines[heading.title..heading.body]);
        let said = [
            ("title", true),
            ("adopted_by", reading.adopted_by.is_some()),
            ("adoption", reading.adoption.is_some()),
            ("session", reading.session.is_some()),
            ("place", reading.place.is_some()),
            ("date", reading.date.is_some()),
        ];
        for (field, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
            self.trace.at(field, title.clone());
        }
        for (index, spots) in sorted.persons.read().1.into_iter().enumerate() {
            self.trace.at(format!("persons.{index}"), spots);
        }
        self.trace.at("summary", spots(&sorted.summary));
        self.trace.at("preamble", spots(&sorted.preamble));
        for (index, spots) in sorted.paragraphs.spots().iter().enumerate() {
            self.trace.at(format!("paragraphs.{index}"), spots.clone());
        }
        let closes = reading.closed.as_ref().and_then(|_| closing_paragraph(&reading.paragraphs, self.words));
        if let Some(spots) = closes.and_then(|index| sorted.paragraphs.spots().get(index)) {
            self.trace.at("closed", spots.clone());
        }
    }

    /// The categories in the list; a label that is not understood stays unread.
    fn violations(&mut self, lines: &[Line]) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        let edge = lines.iter().find(|line| without_bullet(&line.text).is_some()).map(|line| line.x0);
        for (number, label) in self.labels(lines).into_iter().enumerate() {
            if number >= MOST_LABELS {
                self.unread.push(label);
                continue;
            }
            let understood = vocabulary::violations(&label.text);
            // What stands under a label explains it; it is another one only if it is known as such.
            let explains = label.spots.first().zip(edge).is_some_and(|(spot, edge)| spot.is_right_of(edge + 6.0));
            if understood.is_empty() || (explains && vocabulary::is_misspelled(&label.text)) {
                self.unread.push(label);
                continue;
            }
            for id in understood {
                let index = ids.iter().position(|known| known == id).unwrap_or(ids.len());
                if index == ids.len() {
                    ids.push(id.to_owned());
                }
                self.trace.at(format!("violations.{index}"), label.spots.clone());
                if vocabulary::is_misspelled(&label.text) {
                    self.trace.doubt(format!("violations.{index}"), DoubtReason::Spelling);
                }
            }
        }
        ids
    }

    /// The labels of the list, each whole.
    fn labels(&self, lines: &[Line]) -> Vec<Seen> {
        let mut labels: Vec<Seen> = Vec::new();
        let bulleted = lines.iter().any(|line| without_bullet(&line.text).is_some());
        let mut last: Option<&Line> = None;
        for line in lines {
            let bare = without_bullet(&line.text);
            let starts = bare.is_some() || (!bulleted && line.text.starts_with(char::is_uppercase));
            // A caption below the list is smaller or stands apart.
            let apart = last.is_some_and(|last| {
                let beside = last.page == line.page && last.column == line.column;
                (last.size - line.size).abs() > 0.6 || (beside && line.y - last.y > 1.9 * last.size)
            });
            let text = bare.unwrap_or(&line.text);
            match labels.last_mut() {
                Some(label) if !starts && !apart => {
                    append(&mut label.text, text, self.known);
                    label.spots.push(line.into());
                }
                _ => labels.push(Seen { text: text.to_owned(), spots: vec![line.into()] }),
            }
            last = Some(line);
        }
        labels
    }
}

/// The country all codes stand for.
fn common_country(codes: &[String]) -> Option<String> {
    let country = code::country_of(codes.first()?);
    let agree = codes.iter().all(|code| code::country_of(code) == country);
    (agree && vocabulary::is_country_code(country)).then(|| country.to_owned())
}

/// Mends a code's prefix, and tells whether it had to.
fn mend(code: &mut String, country: Option<&str>) -> bool {
    let Some(country) = country else { return false };
    let prefix = code::country_of(code).to_owned();
    let misprinted = !vocabulary::is_country_code(&prefix);
    if misprinted {
        *code = format!("{country}{}", &code[prefix.len()..]);
    }
    misprinted
}

#[cfg(test)]
mod tests {
    use super::super::page::Run;
    use super::*;

    /// Pieces that the rules look for, and others that stand in their way.
    const PIECES: [&str; 30] = [
        "Arvenia",
        "Decision adopted unanimously by the IPU Governing Council at its 205th session (Belgrade, 17 October 2019)",
        "Décision adoptée par le Comité des droits de l’homme des parlementaires",
        "Case XAR-10 to 20",
        "Cas n° XAR/1 – ",
        "XAR-10 - Amara Sow (Ms.) (aka é",
        "ELS02 à ELS05",
        "Alleged human rights violations: torture; et / and",
        "A. Summary of the case",
        "B. Decision",
        "The Governing Council of the Inter-Parliamentary Union,",
        "1.",
        "2. Décide de clore",
        "(a) é-",
        "- Communication(s) from the authorities:",
        "IPU mission(s): 1er mai – 2 juin 2019",
        "Section I.1(a) and (d",
        "CL/205/14(b)-R.3",
        "\u{ad}",
        "é\u{ad}",
        "ﬁ-",
        "( ( )",
        "©",
        "•",
        "1 The delegation",
        "*",
        ".....",
        "Page 3 of 60",
        "𝔘𝔫𝔦 - ",
        "S P A C E D",
    ];

    #[test]
    fn no_page_makes_the_rules_fail() {
        let mut state = 7_u64;
        let mut random = |most: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % most
        };
        for _ in 0..150 {
            let pages: Vec<Page> = (0..1 + random(3))
                .map(|_| {
                    let runs = (0..random(80)).map(|_| {
                        let text = PIECES[random(PIECES.len())];
                        let (x, y) = (random(600) as f32, random(120) as f32 * 7.0);
                        let width = text.chars().count() as f32 * 4.0;
                        let bold = random(3) == 0;
                        let size = [4.0, 8.0, 10.0, 10.0, 14.0][random(5)];
                        Run { text: text.to_owned(), x, y, width, size, bold, ..Run::default() }
                    });
                    Page { width: 600.0, height: 840.0, runs: runs.collect(), ..Page::default() }
                })
                .collect();
            let _ = read("random.pdf", &pages);
        }
        let odd = Run { text: "Case XAR-10".to_owned(), x: f32::NAN, y: f32::INFINITY, size: -1.0, ..Run::default() };
        let far = Run { text: "Arvenia é".to_owned(), x: -1e30, y: 1e30, width: f32::NAN, ..Run::default() };
        let page = Page { width: 0.0, height: f32::NAN, runs: vec![odd, far], ..Page::default() };
        assert_eq!(read("odd.pdf", &[page, Page::default()]).error, Some(ReadError::NotADecision));
    }
}
