//! Sets up what is missing: Debian's packages, the UI's packages, the built pages.
//!
//! Package registries are reached only through their ordinary clients; no install script of a UI package runs.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::child;
use crate::house::House;

/// What building the program needs.
pub(crate) const BUILD: &[&str] = &["build-essential", "pkg-config", "perl", "libwebkit2gtk-4.1-dev"];

/// What the tests need besides.
pub(crate) const TEST: &[&str] =
    &["xvfb", "xauth", "dbus", "webkit2gtk-driver", "imagemagick", "poppler-utils", "fonts-noto-core", "chromium"];

/// What the comparisons of `bench` need besides.
pub(crate) const BENCH: &[&str] = &["libreoffice-writer-nogui", "sqlite3"];

/// Installs those of the system packages that are missing; Err says what to type where that is not possible.
pub(crate) fn system_packages(house: &House, wanted: &[&[&str]]) -> Result<(), String> {
    if !child::quietly(with(house.command("dpkg-query"), &["--version"])) {
        let names = wanted.concat().join(" ");
        println!(
            "This is not a Debian system, so nothing is installed by itself. The program needs what Debian calls:"
        );
        println!("  {names}");
        return Ok(());
    }
    let missing: Vec<&str> =
        wanted.iter().flat_map(|some| some.iter()).copied().filter(|name| !is_installed(house, name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let by_hand = format!("apt-get update && sudo apt-get install -y --no-install-recommends {names}");
    println!("Installing from Debian: {names}");
    let before: &[&str] = if is_root(house) {
        &[]
    } else if child::quietly(with(house.command("sudo"), &["-n", "true"])) {
        &["sudo", "-n"]
    } else {
        return Err(format!("Some Debian packages are missing. Type this once, then try again:\n\n  sudo {by_hand}"));
    };
    let apt = |words: &[&str]| {
        let line: Vec<&str> = before
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"])
            .chain(words.iter().copied())
            .collect();
        let mut command = house.command(line[0]);
        command.args(&line[1..]);
        command
    };
    child::must(apt(&["update"]))?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    child::must(apt(&install))
}

/// Installs the UI's packages exactly as locked, when they are missing or older than the lock.
pub(crate) fn ui_packages(house: &House) -> Result<(), String> {
    let ui = house.ui();
    // npm writes this file last, so an interrupted install is not taken for a whole one.
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    child::must(house.npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
}

/// Builds the pages into ui/dist when they are missing or older than anything they are made of.
pub(crate) fn pages(house: &House) -> Result<(), String> {
    let ui = house.ui();
    let built = changed(&ui.join("dist/index.html"));
    let packages = changed(&ui.join("node_modules/.package-lock.json"));
    if built.is_some() && built >= newest(&ui).max(packages) {
        return Ok(());
    }
    child::must(house.npm(&["run", "build"]))
}

fn with(mut command: Command, words: &[&str]) -> Command {
    command.args(words);
    command
}

fn is_installed(house: &House, name: &str) -> bool {
    let mut query = house.command("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status}", name]);
    query.output().is_ok_and(|told| told.stdout == b"installed")
}

fn is_root(house: &House) -> bool {
    let mut id = house.command("id");
    id.arg("-u").output().is_ok_and(|told| told.stdout.trim_ascii() == b"0")
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// The newest change below a folder. Folders count too, so that a file taken away is noticed; the folder itself does
/// not, because building writes into it.
fn newest(folder: &Path) -> Option<SystemTime> {
    let mut latest = None;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if matches!(entry.file_name().to_str(), Some("node_modules" | "dist")) {
            continue;
        }
        latest = latest.max(changed(&entry.path()));
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            latest = latest.max(newest(&entry.path()));
        }
    }
    latest
}
