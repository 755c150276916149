//! `cargo xtask test`: every check there is, in one run, with one line of totals at the very end.
//!
//! A step that fails does not stop the next one, except where the system packages are missing. A step that ran no test
//! where it should have counts as failed.

use std::fs;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::child;
use crate::display::Display;
use crate::house::{House, shown};
use crate::setup;
use crate::totals::{self, Runner, Totals};

pub(crate) fn test(house: &House) -> Result<ExitCode, String> {
    let mut report = Report::default();
    report.step("Set-up: Debian packages", || {
        setup::system_packages(house, &[setup::BUILD, setup::TEST]).map(|()| whole())
    });
    if report.all.failed > 0 {
        // Whatever followed would only say in other words that these are missing.
        return Ok(report.close());
    }
    report.step("Set-up: packages and pages of the window", || {
        setup::ui_packages(house)?;
        setup::pages(house).map(|()| whole())
    });
    report.step("Format", || plain(house.cargo(&["fmt", "--all", "--check"])));
    report.step("Lints", || plain(house.cargo_workspace("clippy", &["--all-targets", "--", "-D", "warnings"])));
    if child::quietly(house.cargo(&["deny", "--version"])) {
        report.step("Licences, bans, sources", || {
            plain(house.cargo(&["deny", "--locked", "check", "licenses", "bans", "sources"]))
        });
        if child::quietly(limited(house, 2, house.cargo(&["deny", "--locked", "fetch"]))) {
            report.step("Advisories", || plain(house.cargo(&["deny", "--locked", "check", "advisories"])));
        } else {
            report
                .skip("Advisories", "their database cannot be reached from here; tests/it/supply.rs checks the floors");
        }
    } else {
        report.skip("Licences, bans, sources", "cargo-deny is not installed; tests/it/supply.rs checks them");
    }
    report.step("Types of the window", || plain(house.npm(&["run", "check"])));
    report.step("Unit tests of the window", || counted(Runner::Vitest, house.npm(&["test"])));
    report.step("Programs", || plain(house.cargo_workspace("build", &["--bins"])));
    report.step("Rust tests", || {
        let mut tests = house.cargo_workspace("test", &["--no-fail-fast"]);
        tests.env("SOLIDARITY_PROGRAMS", house.programs("debug"));
        counted(Runner::Cargo, limited(house, 45, tests))
    });
    report.step("Browser tests", || browser(house));
    report.step("Window tests", || driver(house));
    Ok(report.close())
}

/// The pages in Chromium, on the real core.
fn browser(house: &House) -> Result<Totals, String> {
    let folder = house.root.join("tests/e2e/browser");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .map_err(|why| format!("{} cannot be read: {why}", shown(house, &folder)))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    // Named one by one: what node makes of a folder differs between its versions.
    let mut node = house.command("node");
    node.current_dir(house.ui()).args(["--test", "--test-reporter=spec"]).args(files);
    node.env("SOLIDARITY_PROGRAMS", house.programs("debug"));
    counted(Runner::Node, limited(house, 20, node))
}

/// The real window, driven by WebDriver on a display and a message bus of its own.
fn driver(house: &House) -> Result<Totals, String> {
    let display = Display::open(house)?;
    let cargo = house.cargo_workspace("test", &["--test", "driver", "--", "--ignored", "--test-threads=1"]);
    let mut session = before(house, &["dbus-run-session", "--"], cargo);
    session.env("SOLIDARITY_PROGRAMS", house.programs("debug"));
    let mut session = limited(house, 20, session);
    display.give(&mut session);
    counted(Runner::Cargo, session)
}

/// The command, ended with everything it started after so many minutes, or when we are killed.
fn limited(house: &House, minutes: u32, command: Command) -> Command {
    let limit = format!("{minutes}m");
    before(house, &["setpriv", "--pdeathsig", "TERM", "timeout", "--kill-after=10s", &limit], command)
}

/// The same command with other words put before it.
fn before(house: &House, words: &[&str], command: Command) -> Command {
    let mut outer = house.command(words[0]);
    outer.args(&words[1..]).arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        outer.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    outer
}

/// A step that counts as one test: it passed.
fn whole() -> Totals {
    Totals { passed: 1, failed: 0 }
}

fn plain(command: Command) -> Result<Totals, String> {
    child::must(command).map(|()| whole())
}

/// Runs a test runner and reads what it counted.
fn counted(runner: Runner, command: Command) -> Result<Totals, String> {
    let words = child::said(&command);
    let ended = child::through(command)?;
    let mut totals = totals::read(runner, &ended.output).unwrap_or_default();
    if ended.status.code() == Some(124) {
        eprintln!("This took too long and was ended: {words}");
    }
    if ended.status.success() && totals == Totals::default() {
        return Err(format!("No test ran: {words}"));
    }
    if !ended.status.success() && totals.failed == 0 {
        eprintln!("This failed without counting a failed test ({}): {words}", ended.status);
        totals.failed = 1;
    }
    Ok(totals)
}

/// What each step came to, in order.
#[derive(Default)]
struct Report {
    all: Totals,
    lines: Vec<String>,
}

impl Report {
    fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Totals, String>) {
        println!("\n== {name}");
        let start = Instant::now();
        let totals = work().unwrap_or_else(|why| {
            eprintln!("{why}");
            Totals { passed: 0, failed: 1 }
        });
        let seconds = start.elapsed().as_secs_f64();
        let word = if totals.failed == 0 { "ok" } else { "FAILED" };
        println!("== {name}: {word}, {seconds:.1} s");
        let Totals { passed, failed } = totals;
        self.lines.push(format!("{word:<8}{seconds:>8.1} s  {name} ({passed} passed, {failed} failed)"));
        self.all.add(totals);
    }

    fn skip(&mut self, name: &str, why: &str) {
        println!("\n== {name}: skipped: {why}");
        self.lines.push(format!("{:<8}{:>10}  {name}: {why}", "skipped", ""));
    }

    fn close(self) -> ExitCode {
        println!("\n== Summary");
        for line in &self.lines {
            println!("{line}");
        }
        println!("\n{} passed, {} failed", self.all.passed, self.all.failed);
        if self.all.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
