//! What the core's own tests stand on: a real encrypted register in a temporary folder, a fixed clock, ports that answer
//! at once.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::channel;

use chrono::{DateTime, Utc};

use crate::cases::sheet::CaseSheet;
use crate::clock::FixedClock;
use crate::decisions::reading::{FileReading, ReadError};
use crate::error::{Fault, Result};
use crate::language::Language;
use crate::letters::sheet::{RecoverySheet, Sheet};
use crate::outbox::parcel::{Account, Carrier, Conveyance, Message, Verdict};
use crate::ports::{Ports, Press, Reader, Viewer};
use crate::register::{House as Call, Register, StopWork};
use crate::store::{Desk, Reading};
use crate::vault::Cost;

/// A passphrase every test house opens with.
pub(crate) const PASSPHRASE: &str = "amara keeps the register";

/// A temporary register that is removed with the house.
pub(crate) struct House {
    pub(crate) register: Register,
    folder: PathBuf,
}

impl House {
    pub(crate) fn new() -> House {
        House::with_ports(ports(Box::new(NoCarrier)))
    }

    pub(crate) fn with_ports(ports: Ports) -> House {
        let folder = std::env::temp_dir().join(format!("casework-{}", uuid::Uuid::now_v7()));
        let register = Register::at(&folder.join("office.register"), ports).with_cost(cheap());
        let house = House { register, folder };
        let call = Call { register: &house.register, language: Language::En };
        let input = crate::register::types::CreateRegister { passphrase: PASSPHRASE.to_owned() };
        crate::register::create(&call, input).unwrap();
        house
    }

    pub(crate) fn call(&self) -> Call<'_> {
        Call { register: &self.register, language: Language::En }
    }

    pub(crate) fn act<T>(&self, name: &str, verb: impl FnOnce(&Desk<'_>) -> Result<T>) -> Result<T> {
        self.register.act(Language::En, name, verb)
    }

    pub(crate) fn read<T>(&self, look: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        self.register.read(Language::En, look)
    }

    /// Runs a work that a person stops when it is `done` far.
    pub(crate) fn stopped_at<T: Send>(
        &self,
        what: &str,
        done: usize,
        run: impl FnOnce() -> Result<T> + Send,
    ) -> Result<T> {
        let (arrived, arrival) = channel();
        let (go_on, wait) = channel::<()>();
        let (arrived, wait, name) = (Mutex::new(arrived), Mutex::new(wait), what.to_owned());
        self.register.on_progress(move |progress| {
            if progress.what == name && progress.done == done && arrived.lock().unwrap().send(()).is_ok() {
                // When nobody stops it any more, it goes on.
                let _ = wait.lock().unwrap().recv();
            }
        });
        std::thread::scope(|scope| {
            let work = scope.spawn(run);
            arrival.recv().unwrap();
            crate::register::stop(&self.call(), StopWork { what: what.to_owned() }).unwrap();
            drop((go_on, arrival));
            work.join().unwrap()
        })
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.register.close();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The least Argon2 takes: tests open many registers.
pub(crate) fn cheap() -> Cost {
    Cost { memory: 64, passes: 1, lanes: 1 }
}

/// Monday 23 November 2026, ten o'clock in the morning.
pub(crate) fn now() -> DateTime<Utc> {
    crate::clock::from_stamp("2026-11-23T10:00:00Z").unwrap()
}

/// Ports with a given carrier.
pub(crate) fn ports(carrier: Box<dyn Carrier>) -> Ports {
    Ports {
        clock: Box::new(FixedClock(now())),
        press: Box::new(PaperPress),
        reader: Box::new(ShelfReader::default()),
        viewer: Box::new(OnePage),
        originals: Box::new(OnePage),
        carrier,
        web: Box::new(NoWeb),
    }
}

/// "Typesets" a sheet into its own JSON, so that a test can see every word of it.
pub(crate) struct PaperPress;

impl Press for PaperPress {
    fn letter(&self, sheet: &Sheet) -> std::result::Result<Vec<u8>, Fault> {
        let mut bytes = b"%PDF-test".to_vec();
        bytes.extend(serde_json::to_vec(sheet).map_err(|e| Fault::new("test", e))?);
        Ok(bytes)
    }

    fn plain_text(&self, sheet: &Sheet) -> String {
        sheet.subject.clone()
    }

    fn case_sheet(&self, sheet: &CaseSheet) -> std::result::Result<Vec<u8>, Fault> {
        serde_json::to_vec(sheet).map_err(|e| Fault::new("test", e))
    }

    fn recovery_sheet(&self, sheet: &RecoverySheet) -> std::result::Result<Vec<u8>, Fault> {
        serde_json::to_vec(sheet).map_err(|e| Fault::new("test", e))
    }

    fn picture(&self, svg: &str, scale: f32) -> std::result::Result<Vec<u8>, Fault> {
        Ok(format!("png {scale} {}", svg.len()).into_bytes())
    }

    fn workbook(&self, grid: &crate::tables::Grid) -> std::result::Result<Vec<u8>, Fault> {
        let rows: Vec<Vec<String>> =
            grid.rows.iter().map(|row| row.iter().map(crate::tables::Cell::plain).collect()).collect();
        serde_json::to_vec(&(&grid.head, rows)).map_err(|e| Fault::new("test", e))
    }
}

/// Answers the readings it was given, in order; a file beyond them is damaged.
#[derive(Default)]
pub(crate) struct ShelfReader(pub(crate) Mutex<Vec<FileReading>>);

impl Reader for ShelfReader {
    fn read_decision(&self, file_name: &str, _bytes: &[u8]) -> FileReading {
        let mut shelf = crate::register::held(&self.0);
        if shelf.is_empty() {
            return FileReading {
                file: file_name.to_owned(),
                error: Some(ReadError::Damaged),
                ..FileReading::default()
            };
        }
        shelf.remove(0)
    }
}

pub(crate) struct OnePage;

impl Viewer for OnePage {
    fn pages(&self, _pdf: &[u8]) -> std::result::Result<usize, Fault> {
        Ok(1)
    }

    fn page_png(&self, _pdf: &[u8], _page: usize, _scale: f32) -> std::result::Result<Vec<u8>, Fault> {
        Ok(b"png".to_vec())
    }
}

/// No network: composes a plain message, reaches no server.
pub(crate) struct NoCarrier;

impl Carrier for NoCarrier {
    fn connect(&self, _account: &Account) -> std::result::Result<Box<dyn Conveyance>, Verdict> {
        Err(Verdict::Offline { detail: "no network in this test".to_owned() })
    }

    fn compose(&self, message: &Message) -> std::result::Result<Vec<u8>, Fault> {
        Ok(plain(message))
    }
}

/// A message plain enough to read in a test.
pub(crate) fn plain(message: &Message) -> Vec<u8> {
    format!(
        "Message-ID: <{}>\r\nTo: {}\r\nSubject: {}\r\n\r\n{}\r\n",
        message.message_id, message.to.address, message.subject, message.text
    )
    .into_bytes()
}

/// No web either.
pub(crate) struct NoWeb;

impl crate::parline::Web for NoWeb {
    fn get(&self, _: &str, _: Language) -> std::result::Result<Vec<u8>, crate::parline::WebTrouble> {
        Err(crate::parline::WebTrouble::Offline)
    }
}
