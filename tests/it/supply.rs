//! What the program is built from: no version below its floor, one source, licences that fit, a line of reason each.
//!
//! These run without cargo-deny and without its advisory database, so they hold on a machine that reaches neither.

use std::collections::BTreeSet;
use std::process::Command;

use crate::sources::{none, read, root};

/// The lowest versions without a known weakness. Some of these weaknesses are in no advisory database.
const FLOORS: &[(&str, &str)] = &[
    ("age", "0.11.1"),
    ("ammonia", "4.1.4"),
    ("idna", "1.0.3"),
    ("lettre", "0.11.23"),
    ("lopdf", "0.42.0"),
    ("quick-xml", "0.41.0"),
    ("rustls-webpki", "0.103.13"),
    ("tar", "0.4.45"),
    ("tauri", "2.11.0"),
    ("time", "0.3.47"),
    ("zip", "2.3.0"),
];

/// Below its floor, and why it does no harm: only these packages may bring it. docs/dependencies.md says more.
const EXCUSED: &[(&str, &str, &[&str])] = &[("quick-xml", "0.38.4", &["citationberg"])];

/// One package of Cargo.lock.
#[derive(Default)]
struct Locked {
    name: String,
    version: String,
    source: String,
    uses: Vec<String>,
}

#[test]
fn no_crate_is_below_its_floor() {
    let lock = locked();
    let mut wrong = Vec::new();
    for (name, floor) in FLOORS {
        for found in lock.iter().filter(|found| found.name == *name && below(&found.version, floor)) {
            let exact = format!("{name} {}", found.version);
            let users: Vec<&str> = lock
                .iter()
                .filter(|user| user.uses.iter().any(|used| used == name || *used == exact))
                .map(|user| user.name.as_str())
                .collect();
            let excused =
                EXCUSED.iter().any(|(known, version, by)| known == name && *version == found.version && users == *by);
            if !excused {
                wrong.push(format!("{exact} is below {floor}; it is brought by {users:?}"));
            }
        }
    }
    none("A crate has a known weakness below its floor.", &wrong);
}

#[test]
fn mail_is_not_built_with_the_tls_that_skipped_host_names() {
    assert!(!locked().iter().any(|found| found.name == "boring"), "lettre's boring-tls did not check host names");
}

#[test]
fn crates_come_from_one_registry() {
    let ours = ["", "registry+https://github.com/rust-lang/crates.io-index"];
    let wrong: Vec<String> = locked()
        .into_iter()
        .filter(|found| !ours.contains(&found.source.as_str()))
        .map(|found| format!("{} {}: {}", found.name, found.version, found.source))
        .collect();
    none("Crates come from crates.io only.", &wrong);
}

#[test]
fn every_dependency_has_its_reason_written_down() {
    let reasons = read("docs/dependencies.md");
    let named: BTreeSet<&str> = reasons
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next())
        .flat_map(|cell| cell.split(',').map(str::trim))
        .collect();
    let mut wrong = Vec::new();
    let workspace = read("Cargo.toml");
    let table = workspace.split("[workspace.dependencies]").nth(1).and_then(|rest| rest.split("\n[").next());
    for line in table.unwrap_or_default().lines().filter(|line| !line.contains("path =") && !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =")
            && !named.contains(name)
        {
            wrong.push(format!("Cargo.toml: {name}"));
        }
    }
    let window: serde_json::Value = serde_json::from_str(&read("ui/package.json")).expect("ui/package.json is JSON");
    for kind in ["dependencies", "devDependencies"] {
        for name in window[kind].as_object().into_iter().flat_map(|table| table.keys()) {
            if !named.contains(name.as_str()) {
                wrong.push(format!("ui/package.json: {name}"));
            }
        }
    }
    none("A dependency needs its line in docs/dependencies.md.", &wrong);
}

#[test]
fn licences_of_crates_fit() {
    let (allowed, exceptions) = licences_allowed();
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let told = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--locked", "--format-version", "1", "--filter-platform", &platform])
        .current_dir(root())
        .output()
        .expect("cargo metadata starts");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("cargo metadata writes JSON");
    let mut wrong = Vec::new();
    for package in told["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().unwrap_or_default();
        let licence = package["license"].as_str().unwrap_or_default();
        let fits = |one: &str| {
            allowed.iter().any(|known| known == one)
                || exceptions.iter().any(|(known, also)| known == name && also.iter().any(|known| known == one))
        };
        if !licence_fits(licence, &fits) {
            wrong.push(format!("{name}: '{licence}'"));
        }
    }
    none("deny.toml does not allow this licence.", &wrong);
}

#[test]
fn licences_of_the_window_fit() {
    // Fonts come under the OFL; the others stand in deny.toml.
    let (mut allowed, _) = licences_allowed();
    allowed.push("OFL-1.1".to_owned());
    let lock: serde_json::Value = serde_json::from_str(&read("ui/package-lock.json")).expect("the lock is JSON");
    let mut wrong = Vec::new();
    for (path, package) in lock["packages"].as_object().expect("packages") {
        // Its licence (MIT) lies in a file, and its package.json leaves the field out.
        if path == "node_modules/svelte-toolbelt" {
            continue;
        }
        let licence = package["license"].as_str().unwrap_or_default();
        if !licence_fits(licence, &|one: &str| allowed.iter().any(|known| known == one)) {
            wrong.push(format!("{path}: '{licence}'"));
        }
    }
    none("deny.toml does not allow this licence.", &wrong);
}

/// The licences deny.toml allows for all, and those it allows for one crate.
fn licences_allowed() -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let rules = read("deny.toml");
    let quoted = |text: &str| text.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let list = rules.split("\nallow = [").nth(1).and_then(|rest| rest.split("\n]").next()).expect("deny.toml allows");
    let exceptions = rules.lines().filter(|line| line.contains("{ crate =") && line.contains("allow ="));
    let exceptions = exceptions.map(|line| {
        let mut words = quoted(line);
        (words.remove(0), words)
    });
    (quoted(list), exceptions.collect())
}

/// Whether an expression of licences holds: AND needs all, OR needs one; `/` is the old way to write OR.
fn licence_fits(expression: &str, fits: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any_of(&words, &mut at, fits) && at == words.len()
}

fn any_of(words: &[&str], at: &mut usize, fits: &dyn Fn(&str) -> bool) -> bool {
    let mut holds = all_of(words, at, fits);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        holds |= all_of(words, at, fits);
    }
    holds
}

fn all_of(words: &[&str], at: &mut usize, fits: &dyn Fn(&str) -> bool) -> bool {
    let mut holds = single(words, at, fits);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        holds &= single(words, at, fits);
    }
    holds
}

fn single(words: &[&str], at: &mut usize, fits: &dyn Fn(&str) -> bool) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let holds = any_of(words, at, fits);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return holds && closed;
    }
    if words.get(*at) == Some(&"WITH") {
        let whole = words[*at - 1..].iter().take(3).copied().collect::<Vec<_>>().join(" ");
        *at += 2;
        return fits(&whole);
    }
    fits(word)
}

fn locked() -> Vec<Locked> {
    let mut all = Vec::new();
    for block in read("Cargo.lock").split("[[package]]").skip(1) {
        let mut package = Locked::default();
        for line in block.lines().map(str::trim) {
            let value =
                |name: &str| Some(line.strip_prefix(name)?.strip_prefix(" = \"")?.trim_end_matches('"').to_owned());
            if let Some(name) = value("name") {
                package.name = name;
            } else if let Some(version) = value("version") {
                package.version = version;
            } else if let Some(source) = value("source") {
                package.source = source;
            } else if let Some(used) = line.strip_prefix('"') {
                package.uses.push(used.trim_end_matches(['"', ',']).to_owned());
            }
        }
        all.push(package);
    }
    all
}

/// Whether one version is lower than another; a pre-release counts as its release.
fn below(version: &str, floor: &str) -> bool {
    let numbers = |text: &str| {
        let release = text.split(['-', '+']).next().unwrap_or_default();
        release.split('.').map(|part| part.parse::<u64>().expect("a number")).collect::<Vec<_>>()
    };
    numbers(version) < numbers(floor)
}

#[test]
fn the_rules_read_versions_and_licences() {
    assert!(below("0.9.10", "0.11.1") && below("0.103.12", "0.103.13"));
    assert!(!below("0.11.1", "0.11.1") && !below("1.0.0+build", "0.41.0"));
    let fits = |one: &str| ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].contains(&one);
    assert!(licence_fits("MIT/Apache-2.0", &fits) && licence_fits("(GPL-3.0 OR MIT) AND ISC", &fits));
    assert!(licence_fits("GPL-3.0 OR Apache-2.0 WITH LLVM-exception", &fits));
    assert!(!licence_fits("MIT AND GPL-3.0", &fits) && !licence_fits("", &fits));
    assert!(locked().iter().any(|found| found.name == "tauri" && !found.uses.is_empty()));
}
