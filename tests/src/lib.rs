//! The test kit: a temporary office with a real encrypted register, its people, and a fixed clock.
//!
//! Amara drafts, Bruno approves and signs. Everything is made by the same calls the window makes.

// In a test, a panic is how a broken assumption is reported.
#![allow(clippy::unwrap_used, clippy::expect_used)]

pub mod bench;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use casework::clock::{FixedClock, from_stamp};
use casework::door;
use casework::language::Language;
use casework::ports::Ports;
use casework::register::Register;
use casework::vault::Cost;
use serde_json::{Value, json};

/// What every test house is opened with.
pub const PASSPHRASE: &str = "amara keeps the register";

/// A folder of its own, removed with it.
pub struct Folder(PathBuf);

impl Folder {
    #[must_use]
    pub fn new() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("solidarity-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Folder(path)
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Default for Folder {
    fn default() -> Self {
        Folder::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An office with an open register.
pub struct House {
    pub register: Register,
    folder: Folder,
}

impl House {
    /// A new register, made and open.
    #[must_use]
    pub fn new() -> House {
        let house = House::before_creation();
        house.must("register.create", json!({ "passphrase": PASSPHRASE }));
        house
    }

    /// A place without a register.
    #[must_use]
    pub fn before_creation() -> House {
        let folder = Folder::new();
        let register = register_at(&folder.path().join("office.register"));
        House { register, folder }
    }

    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A call in English.
    ///
    /// # Errors
    /// The refusal.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Value> {
        door::call(&self.register, name, input, Language::En)
    }

    /// A call that has to be answered.
    #[track_caller]
    pub fn must(&self, name: &str, input: Value) -> Value {
        self.call(name, input).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
    }

    /// A call that has to be refused; gives the code.
    #[track_caller]
    pub fn refused(&self, name: &str, input: Value) -> String {
        let refusal = self.call(name, input).expect_err("the call was answered");
        assert!(refusal["message"].as_str().is_some_and(|m| m.len() > 10), "no sentence in {refusal}");
        refusal["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Imports a file of the samples beside the repository.
    #[track_caller]
    pub fn import_sample(&self, name: &str) -> Value {
        let bytes = std::fs::read(samples().join(name)).expect("a sample decision");
        let id = self.register.stage(name, bytes);
        self.must("decision.import", json!({ "files": [id] }))
    }
}

impl Default for House {
    fn default() -> Self {
        House::new()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.register.close();
    }
}

/// The register at a path, with real ports, a cheap key and Monday 23 November 2026, ten o'clock.
#[must_use]
pub fn register_at(path: &Path) -> Register {
    Register::at(path, ports()).with_cost(Cost { memory: 64, passes: 1, lanes: 1 })
}

/// Real press, viewer, mail and reader; the reader's child is the `solidarity` program beside the tests.
#[must_use]
pub fn ports() -> Ports {
    let now = from_stamp("2026-11-23T10:00:00Z").expect("a time");
    let mut ports = office::ports_with(Box::new(FixedClock(now))).expect("ports");
    let child = extract::child::ChildReader::of(program("solidarity"));
    ports.originals = office::originals(child.clone());
    ports.reader = Box::new(child);
    ports
}

/// A program of the workspace, built before the tests run.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let folder = std::env::var_os("SOLIDARITY_PROGRAMS").map_or_else(
        || {
            let test = std::env::current_exe().expect("the test's own path");
            test.parent().and_then(Path::parent).expect("target folder").to_owned()
        },
        PathBuf::from,
    );
    let path = folder.join(name);
    assert!(path.exists(), "{name} has to be built first: cargo build --workspace");
    path
}

/// The sample decisions, which stand beside the repository and are never shipped.
#[must_use]
pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/decisions")
}

/// The contract in TypeScript as the tables of calls give it: what `ui/src/core.ts` has to be.
#[must_use]
pub fn contract() -> String {
    let mut contract = casework::contract::Contract::default();
    casework::calls::describe(&mut contract);
    office::Host::describe(&mut contract);
    contract.add_type::<casework::error::Error>();
    contract.to_typescript()
}
