//! The checkout's own files, for the tests that read them: paths relative to the root, with forward slashes.

use std::fs;
use std::path::{Path, PathBuf};

/// One text file of the checkout.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Folders that hold no sources of ours.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules", "dist", "gen"];

pub(crate) fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo test says where the package is");
    Path::new(&package).parent().expect("the package lies inside the checkout").to_path_buf()
}

/// All text files below a folder of the checkout with one of these endings, in order of path.
pub(crate) fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            if path.is_dir() {
                if !NOT_OURS.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let Ok(text) = fs::read_to_string(&path) else { continue };
                let path = path.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// The Rust or TypeScript text with what stands after `//` on each line taken away, so that a comment may name what
/// the code may not use. Line numbers stay.
pub(crate) fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The places where a text stands, as `path:line`.
pub(crate) fn places(source: &Source, text: &str, is_hit: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = text.lines().enumerate().filter(|(_, line)| is_hit(line));
    lines.map(|(number, line)| format!("{}:{}: {}", source.path, number + 1, line.trim())).collect()
}

/// Whether a line has this word with no letter, digit or underscore on either side.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    after_word(line, word).next().is_some()
}

/// What follows each occurrence of the word in the line.
pub(crate) fn after_word<'a>(line: &'a str, word: &'a str) -> impl Iterator<Item = &'a str> {
    let of_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word).filter_map(move |(at, _)| {
        let rest = &line[at + word.len()..];
        let stands_alone = !line[..at].ends_with(of_name) && !rest.starts_with(of_name);
        stands_alone.then_some(rest)
    })
}

/// Fails with every place, one a line, when there is any.
#[track_caller]
pub(crate) fn none(rule: &str, places: &[String]) {
    assert!(places.is_empty(), "{rule}\n  {}\n", places.join("\n  "));
}
