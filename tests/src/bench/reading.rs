//! A compilation of sixty pages: read in a child process of ours against `pdftotext -layout` on the same file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use casework::ports::Reader as _;
use extract::child::ChildReader;

use super::{row, timed};
use crate::Folder;

/// Pages of the compilation.
const PAGES: usize = 60;
const RUNS: usize = 15;

/// Measures both on the same file, turn by turn.
pub fn measure() {
    let folder = Folder::new();
    let Some(path) = compilation(&folder) else {
        println!("| read a compilation of {PAGES} pages | | pdfunite: not installed | |");
        return;
    };
    let bytes = fs::read(&path).unwrap();
    let reader = ChildReader::of_this_program().unwrap();
    let reading = reader.read_decision("compilation.pdf", &bytes);
    assert_eq!(reading.error, None, "the compilation was not read");
    let theirs = || {
        let mut text = Command::new("pdftotext");
        text.arg("-layout").arg(&path).arg("-").stdout(Stdio::null());
        timed(|| assert!(text.status().is_ok_and(|status| status.success())))
    };
    let ours = || timed(|| drop(reader.read_decision("compilation.pdf", &bytes)));
    let (mut own, mut other): (Vec<Duration>, Vec<Duration>) = (0..RUNS).map(|_| (ours(), theirs())).unzip();
    own.sort();
    other.sort();
    let work =
        format!("read a compilation of {PAGES} pages, {} decisions, in its own process", reading.decisions.len());
    row(&work, own[RUNS / 2], "pdftotext -layout", Some(other[RUNS / 2]));
}

/// The samples again and again until there are sixty pages; without them, invented decisions.
fn compilation(folder: &Folder) -> Option<PathBuf> {
    let mut parts: Vec<PathBuf> = fs::read_dir(crate::samples())
        .into_iter()
        .flatten()
        .filter_map(|file| file.ok().map(|file| file.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    parts.sort();
    if parts.is_empty() {
        let path = folder.path().join("invented.pdf");
        fs::write(&path, office::exercise::decision().ok()?).unwrap();
        parts.push(path);
    }
    let viewer = extract::view::PageViewer;
    let pages = |path: &Path| {
        use casework::ports::Viewer as _;
        viewer.pages(&fs::read(path).unwrap()).unwrap()
    };
    let mut joined = Vec::new();
    let mut count = 0;
    for part in parts.iter().cycle() {
        let more = pages(part);
        if count + more > PAGES {
            break;
        }
        count += more;
        joined.push(part.clone());
    }
    // The rest of the sixty, page by page from the first.
    for number in 1..=PAGES - count {
        let single = folder.path().join(format!("single-{number}.pdf"));
        let page = number.to_string();
        let mut cut = Command::new("pdfseparate");
        cut.args(["-f", &page, "-l", &page]).arg(&parts[parts.len() / 3]).arg(&single);
        if cut.status().is_ok_and(|status| status.success()) {
            joined.push(single);
        }
    }
    let path = folder.path().join("compilation.pdf");
    let united = Command::new("pdfunite").args(&joined).arg(&path).status().ok()?;
    united.success().then_some(path)
}
