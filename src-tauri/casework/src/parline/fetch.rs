//! Fetching a list of Parline page by page, with a count, and a way to stop.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::shapes::Page;
use super::{BASE, FetchList, WebTrouble};
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::register::{House, Work};

/// Lines a page.
const SIZE: usize = 100;
/// More pages than any list has: a server that never ends.
const MOST_PAGES: usize = 100;
/// More lines than any list of Parline has, the longest being about 4,400.
const MOST_LINES: usize = 10_000;
/// How often a wait looks up to see whether it was told to stop.
const LOOK_UP: Duration = Duration::from_millis(50);

/// One of Parline's lists.
pub(super) struct List<T> {
    /// Its place below the address.
    pub(super) place: &'static str,
    /// Name of the work that fetches it, for its progress and for stopping it.
    pub(super) work: &'static str,
    /// Reads a page of it; `None` when the bytes are not such a list.
    pub(super) read: fn(&[u8], Language) -> Option<Page<T>>,
}

impl<T> List<T> {
    /// Every line of the list, before anything of the register is touched.
    ///
    /// # Errors
    /// `NotFetched`, `Cancelled`, `Locked` when no register is open: nothing is fetched for one that is closed.
    pub(super) fn fetch(&self, house: &House<'_>, input: &FetchList) -> Result<Vec<T>> {
        house.register.read(house.language, |_| Ok(()))?;
        let base = input.from.as_deref().map(str::trim).filter(|from| !from.is_empty()).unwrap_or(BASE);
        let base = base.trim_end_matches('/').trim_end_matches(self.place);
        let wanted = input.language.unwrap_or(house.language);
        // Parline speaks English and French.
        self.pages(house, base, if wanted == Language::Fr { Language::Fr } else { Language::En })
    }

    fn pages(&self, house: &House<'_>, base: &str, language: Language) -> Result<Vec<T>> {
        let work = house.register.work(self.work);
        let mut lines: Vec<T> = Vec::new();
        let mut seen = HashSet::new();
        let mut total = 0;
        for number in 1..=MOST_PAGES {
            work.at(lines.len(), total)?;
            let address = format!("{base}{}?page%5Bnumber%5D={number}&page%5Bsize%5D={SIZE}", self.place);
            let bytes = answer(house, &work, address, language)?;
            let not_understood = Error::NotFetched { reason: WebTrouble::NotUnderstood };
            let page = (self.read)(&bytes, language).ok_or(not_understood)?;
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
