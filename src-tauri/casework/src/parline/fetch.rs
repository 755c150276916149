//! Fetching the list page by page, with a count, and a way to stop.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::shapes::{self, Line};
use super::{BASE, FetchSpeakers, SpeakersUpdate, WebTrouble, changes, compare, rows};
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::register::types::Nothing;
use crate::register::{House, Work};

/// Lines a page.
const SIZE: usize = 100;
/// More pages than any list of Speakers has: a server that never ends.
const MOST_PAGES: usize = 100;
/// More lines than any list of Parline has, the longest being about 4,400.
const MOST_LINES: usize = 10_000;
/// How often a wait looks up to see whether it was told to stop.
const LOOK_UP: Duration = Duration::from_millis(50);
/// The report's place below the address.
const REPORT: &str = "/reports/speakers";
/// Name of this work, for its progress and for stopping it.
pub(super) const WORK: &str = "speakers.fetch";

/// Fetches the Speakers and lists what differs from the register; what was listed before and not decided is replaced.
///
/// # Errors
/// `NotFetched`, `Cancelled`; then the list before stays.
pub(crate) fn fetch(house: &House<'_>, input: FetchSpeakers) -> Result<SpeakersUpdate> {
    // Nothing is fetched for a register that is closed.
    house.register.read(house.language, |_| Ok(()))?;
    let base = input.from.as_deref().map(str::trim).filter(|from| !from.is_empty()).unwrap_or(BASE);
    // Parline speaks English and French.
    let wanted = input.language.unwrap_or(house.language);
    let lines = all(house, base, if wanted == Language::Fr { Language::Fr } else { Language::En })?;
    house.register.act(house.language, WORK, |desk| {
        let compared = compare::compare(desk, lines)?;
        rows::replace(desk, &compared)?;
        desk.set_setting("parline_fetched", &desk.context.stamp())?;
        changes(desk, Nothing)
    })
}

fn all(house: &House<'_>, base: &str, language: Language) -> Result<Vec<Line>> {
    let base = base.trim_end_matches('/').trim_end_matches(REPORT);
    let work = house.register.work(WORK);
    let mut lines: Vec<Line> = Vec::new();
    let mut seen = HashSet::new();
    let mut total = 0;
    for number in 1..=MOST_PAGES {
        work.at(lines.len(), total)?;
        let address = format!("{base}{REPORT}?page%5Bnumber%5D={number}&page%5Bsize%5D={SIZE}");
        let bytes = answer(house, &work, address, language)?;
        let not_understood = Error::NotFetched { reason: WebTrouble::NotUnderstood };
        let page = shapes::page(&bytes, language).ok_or(not_understood)?;
        // A server that knows no pages gives the first one again and again.
        let again = !seen.insert(crate::vault::sha256(&bytes));
        if page.lines.is_empty() || again {
            break;
        }
        total = page.total.unwrap_or(0);
        lines.extend(page.lines);
        if lines.len() > MOST_LINES {
            return Err(Error::NotFetched { reason: WebTrouble::TooLarge });
        }
        if page.total.is_some_and(|total| lines.len() >= total) {
            break;
        }
    }
    // The last moment to stop: what follows is one act.
    work.at(lines.len(), total.max(lines.len()))?;
    if lines.is_empty() { Err(Error::NotFetched { reason: WebTrouble::NotUnderstood }) } else { Ok(lines) }
}

/// The bytes at an address. A person who stops the work does not wait for a slow server: it is left to answer nobody.
fn answer(house: &House<'_>, work: &Work<'_>, address: String, language: Language) -> Result<Vec<u8>> {
    let ports = Arc::clone(house.register.ports());
    let (give, answer) = mpsc::channel();
    std::thread::spawn(move || {
        // Nobody may be listening any more.
        let _ = give.send(ports.web.get(&address, language));
    });
    loop {
        match answer.recv_timeout(LOOK_UP) {
            Ok(bytes) => return bytes.map_err(|reason| Error::NotFetched { reason }),
            Err(RecvTimeoutError::Timeout) => work.go_on()?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(Fault::new("parline", "the connection's thread ended").into());
            }
        }
    }
}
