//! The rules of the house that the compiler cannot keep: which way things depend, and how large a file may be.
//!
//! Each test names the rule and every place that breaks it. A rule is changed here on purpose, never worked around.

use crate::sources::{Source, after_word, code, has_word, none, places, read, root, sources};

/// Packages of ours, and which of ours each may use.
const PACKAGES: &[(&str, &str, &[&str])] = &[
    ("src-tauri/casework", "casework", &[]),
    ("src-tauri/typeset", "typeset", &["casework"]),
    ("src-tauri/mail", "mail", &["casework"]),
    ("src-tauri/extract", "extract", &["casework"]),
    ("src-tauri/web", "web", &["casework"]),
    ("src-tauri/office", "office", &["casework", "typeset", "mail", "extract", "web"]),
    ("src-tauri/cli", "solidarity-cli", &["casework", "office", "typeset", "mail", "extract"]),
    ("src-tauri", "parliamentary-solidarity", &["casework", "office", "typeset", "mail", "extract"]),
    ("tests", "solidarity-tests", &["casework", "office", "typeset", "mail", "extract", "web"]),
    ("xtask", "xtask", &[]),
];

/// Foreign crates that only these packages may use. A name ending in `*` stands for all that start so.
const FOREIGN: &[(&str, &[&str])] = &[
    ("tauri*", &["parliamentary-solidarity"]),
    ("typst*", &["typeset"]),
    ("hayro*", &["extract"]),
    ("lettre", &["mail"]),
    ("ureq", &["web"]),
    ("rusqlite", &["casework", "solidarity-tests"]),
    ("clap", &["solidarity-cli"]),
    ("thirtyfour", &["solidarity-tests"]),
    ("tiny_http", &["solidarity-tests"]),
];

#[test]
fn packages_use_only_those_below_them() {
    let ours: Vec<&str> = PACKAGES.iter().map(|(_, name, _)| *name).collect();
    let mut wrong = Vec::new();
    for (folder, name, may_use) in PACKAGES {
        let manifest = format!("{folder}/Cargo.toml");
        for used in dependencies(&read(&manifest)) {
            if ours.contains(&used.as_str()) && !may_use.contains(&used.as_str()) {
                wrong.push(format!("{manifest}: {name} uses {used}"));
            }
            if *name == "xtask" {
                wrong.push(format!("{manifest}: xtask depends on nothing, yet names {used}"));
            }
            for (foreign, users) in FOREIGN {
                let is_it = foreign.strip_suffix('*').map_or(used == *foreign, |start| used.starts_with(start));
                if is_it && !users.contains(name) {
                    wrong.push(format!("{manifest}: {used} belongs to {users:?}"));
                }
            }
        }
    }
    none("A package may use only those below it.", &wrong);
}

#[test]
fn every_package_of_the_workspace_has_its_rule() {
    let mut unknown = Vec::new();
    for manifest in sources("", &["Cargo.toml"]) {
        let folder = manifest.path.strip_suffix("/Cargo.toml").unwrap_or_default();
        let is_package = manifest.text.contains("[package]");
        if is_package && !PACKAGES.iter().any(|(known, _, _)| *known == folder) {
            unknown.push(manifest.path);
        }
    }
    none("Say in PACKAGES what this package may use.", &unknown);
}

#[test]
fn only_the_shell_knows_tauri() {
    let wrong = rust_outside(&["src-tauri/src/", "src-tauri/build.rs", "src-tauri/examples/"], |line| {
        names_crate(line, "tauri")
    });
    none("Tauri belongs to src-tauri/src.", &wrong);
}

#[test]
fn only_typeset_knows_typst() {
    none(
        "Typst belongs to src-tauri/typeset.",
        &rust_outside(&["src-tauri/typeset/"], |line| names_crate(line, "typst")),
    );
}

#[test]
fn only_mail_and_web_open_sockets() {
    let opens = |line: &str| {
        let types = ["TcpStream", "TcpListener", "TcpSocket", "UdpSocket", "ToSocketAddrs"];
        line.contains("std::net") || line.contains("tokio::net") || types.iter().any(|name| has_word(line, name))
    };
    none(
        "Sockets belong to src-tauri/mail and src-tauri/web.",
        &rust_outside(&["src-tauri/mail/", "src-tauri/web/", "tests/"], opens),
    );
}

#[test]
fn only_the_store_and_rows_know_sql() {
    let casework = "src-tauri/casework/src/";
    let homes = ["register/", "error.rs", "store/", "vault/"].map(|name| format!("{casework}{name}"));
    let mut allowed: Vec<&str> = homes.iter().map(String::as_str).collect();
    allowed.push("tests/");
    let wrong = rust_outside(&allowed, |line| names_crate(line, "rusqlite"));
    let wrong: Vec<String> = wrong.into_iter().filter(|place| !place.contains("/rows.rs:")).collect();
    none("rusqlite belongs to register/, error.rs, store/, vault/ and rows.rs.", &wrong);
}

#[test]
fn unsafe_code_stands_in_one_module_only() {
    let is_unsafe = |line: &str| {
        let starts = ["{", "fn ", "impl ", "trait ", "extern "];
        let block =
            after_word(line, "unsafe").any(|rest| starts.iter().any(|start| rest.trim_start().starts_with(start)));
        block || line.contains("allow(unsafe_code)") || line.contains("expect(unsafe_code")
    };
    let allowed = ["src-tauri/casework/src/store/key.rs", "tests/it/house.rs"];
    none("Unsafe code stands in store/key.rs only.", &rust_outside(&allowed, is_unsafe));
}

#[test]
fn only_host_ts_knows_tauri_in_the_window() {
    let wrong = window_outside(&["ui/src/host.ts"], |line| line.contains("@tauri-apps"));
    none("@tauri-apps belongs to ui/src/host.ts.", &wrong);
}

#[test]
fn only_parts_know_the_component_library() {
    none("bits-ui belongs to ui/src/parts.", &window_outside(&["ui/src/parts/"], |line| line.contains("bits-ui")));
}

#[test]
fn no_view_imports_another_view() {
    let mut wrong = Vec::new();
    for source in sources("ui/src/views", &[".ts", ".svelte"]) {
        let own = source.path.split('/').nth(3).unwrap_or_default().to_owned();
        for target in imports(&source) {
            let view = target.split_once("views/").map(|(_, rest)| rest.split('/').next().unwrap_or_default());
            if view.is_some_and(|view| view != own) {
                wrong.push(format!("{}: {target}", source.path));
            }
        }
    }
    none("A view imports no other view.", &wrong);
}

#[test]
fn parts_import_nothing_of_ours_but_words_and_style() {
    let allowed = ["ui/src/parts/", "ui/src/words", "ui/src/style", "ui/words"];
    let mut wrong = Vec::new();
    for source in sources("ui/src/parts", &[".ts", ".svelte"]) {
        for target in imports(&source) {
            if target.starts_with("ui/") && !allowed.iter().any(|start| target.starts_with(start)) {
                wrong.push(format!("{}: {target}", source.path));
            }
        }
    }
    none("Parts import nothing of ours but words and style.", &wrong);
}

#[test]
fn files_stay_readable() {
    let mut long = Vec::new();
    for source in sources("", &[".rs", ".svelte", ".ts", ".mjs", ".css"]) {
        let lines = source.text.lines().count();
        if lines >= 600 && source.path != "ui/src/core.ts" {
            long.push(format!("{}: {lines} lines", source.path));
        }
    }
    none("A file stays under 600 lines.", &long);
}

#[test]
fn no_path_of_one_machine_stands_in_the_sources() {
    let endings = [
        ".rs", ".ts", ".svelte", ".css", ".mjs", ".toml", ".json", ".md", ".html", ".ftl", ".typ", ".sql", ".csv",
        "run",
    ];
    let machine = [concat!("/wor", "k/"), concat!("/roo", "t/"), concat!("/tmp/", "bash_jobs")];
    let mut wrong = Vec::new();
    for source in sources("", &endings) {
        wrong.extend(places(&source, &source.text, |line| {
            let starts_here = |at: usize| {
                let before = line[..at].chars().next_back();
                before.is_none_or(|letter| !letter.is_alphanumeric() && !"._-/".contains(letter))
            };
            machine.iter().any(|path| line.match_indices(path).any(|(at, _)| starts_here(at)))
        }));
    }
    none("A path of one machine works on no other.", &wrong);
}

/// Lines of Rust outside the allowed places, comments not counted.
fn rust_outside(allowed: &[&str], is_hit: impl Fn(&str) -> bool) -> Vec<String> {
    let found = sources("", &[".rs"]).into_iter().filter(|source| !starts_with_any(&source.path, allowed));
    found.flat_map(|source| places(&source, &code(&source.text), &is_hit)).collect()
}

/// Lines of the window's sources outside the allowed places, comments not counted.
fn window_outside(allowed: &[&str], is_hit: impl Fn(&str) -> bool) -> Vec<String> {
    let found =
        sources("ui/src", &[".ts", ".svelte"]).into_iter().filter(|source| !starts_with_any(&source.path, allowed));
    found.flat_map(|source| places(&source, &code(&source.text), &is_hit)).collect()
}

fn starts_with_any(path: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| path.starts_with(start))
}

/// Whether the line uses the crate, or one whose name starts with it and an underscore, by path.
fn names_crate(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let rest =
            line[at + name.len()..].trim_start_matches(|letter: char| letter.is_ascii_lowercase() || letter == '_');
        let is_start = before.is_none_or(|letter| !letter.is_alphanumeric() && !"_-\"".contains(letter));
        let used_alone = line.trim_start().starts_with("use ") && (rest.starts_with(';') || rest.starts_with(" as "));
        let is_name = line[at + name.len()..].starts_with("::") || line[at + name.len()..].starts_with('_');
        is_start && ((is_name && rest.starts_with("::")) || used_alone)
    })
}

/// The names in a manifest's tables of dependencies, of every kind.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            inside = table.ends_with("dependencies");
            if let Some((_, name)) = table.split_once("dependencies.") {
                names.push(name.to_owned());
            }
        } else if inside && let Some((name, _)) = line.split_once(['=', '.']) {
            names.push(name.trim().trim_matches('"').to_owned());
        }
    }
    names
}

/// What a file of the window imports; a relative path is given from the checkout's root.
fn imports(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for line in code(&source.text).lines() {
        for start in ["from ", "import ", "import("] {
            for (at, _) in line.match_indices(start) {
                let rest = line[at + start.len()..].trim_start();
                let Some(mark) = rest.chars().next().filter(|mark| ['"', '\''].contains(mark)) else { continue };
                let Some(target) = rest[1..].split(mark).next() else { continue };
                found.push(resolved(&source.path, target));
            }
        }
    }
    found
}

fn resolved(from: &str, target: &str) -> String {
    if !target.starts_with('.') {
        return target.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[test]
fn the_rules_see_what_they_look_for() {
    // The crate's name is put in here, or this file would break the rule it checks.
    let uses = |line: &str| names_crate(&line.replace("CRATE", "tauri"), "tauri");
    assert!(uses("use CRATE::Manager;") && uses("    CRATE_build::build()") && uses("use CRATE as window;"));
    assert!(!uses("let CRATE = 1;") && !uses("my_CRATE::x()") && !uses("\"CRATE::x\""));
    assert_eq!(
        resolved("ui/src/views/cases/List.svelte", "../letters/Sheet.svelte"),
        "ui/src/views/letters/Sheet.svelte"
    );
    assert_eq!(dependencies("[dependencies]\na.workspace = true\nb = \"1\"\n[lints]\nx = 1\n"), ["a", "b"]);
    assert!(root().join("Cargo.lock").is_file());
}
