//! Reads from a test runner's output how many tests passed and failed.
//!
//! Only the closing lines of the runners this project uses are known: cargo test, vitest, and node's own runner.

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Totals {
    pub(crate) fn add(&mut self, other: Totals) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Which program's closing lines to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Runner {
    Cargo,
    Vitest,
    Node,
}

/// The totals in a runner's output; None when it closed with no count at all.
pub(crate) fn read(runner: Runner, output: &str) -> Option<Totals> {
    let plain = without_colour(output);
    match runner {
        Runner::Cargo => cargo(&plain),
        Runner::Vitest => vitest(&plain),
        Runner::Node => node(&plain),
    }
}

/// One line for each test program: `test result: ok. 5 passed; 0 failed; ...`.
fn cargo(output: &str) -> Option<Totals> {
    let mut all: Option<Totals> = None;
    for line in output.lines() {
        let Some(counts) = line.trim().strip_prefix("test result: ") else { continue };
        let Some((_, counts)) = counts.split_once(". ") else { continue };
        all.get_or_insert_default().add(counted(counts, ';'));
    }
    all
}

/// The last line `Tests  1 failed | 12 passed (13)`.
fn vitest(output: &str) -> Option<Totals> {
    let counts = output.lines().rev().find_map(|line| {
        let counts = line.trim().strip_prefix("Tests ")?.trim();
        counts.starts_with(|first: char| first.is_ascii_digit()).then_some(counts)
    })?;
    let counts = counts.split_once('(').map_or(counts, |(before, _)| before);
    Some(counted(counts, '|'))
}

/// The closing lines `# pass 4` (tap) or `ℹ pass 4` (spec); tests that were cancelled count as failed.
fn node(output: &str) -> Option<Totals> {
    let last = |word: &str| {
        output.lines().rev().find_map(|line| {
            let line = line.strip_prefix('#').or_else(|| line.strip_prefix('ℹ'))?;
            line.trim().strip_prefix(word)?.trim().parse::<u64>().ok()
        })
    };
    let passed = last("pass ")?;
    Some(Totals { passed, failed: last("fail ").unwrap_or(0) + last("cancelled ").unwrap_or(0) })
}

/// Reads `5 passed; 1 failed; ...` with the given mark between the counts.
fn counted(counts: &str, between: char) -> Totals {
    let mut totals = Totals::default();
    for count in counts.split(between) {
        let mut words = count.split_whitespace();
        let Some(number) = words.next().and_then(|word| word.parse::<u64>().ok()) else { continue };
        match words.next() {
            Some("passed") => totals.passed += number,
            Some("failed") => totals.failed += number,
            _ => {}
        }
    }
    totals
}

/// The text without terminal escapes of the form ESC [ ... letter.
fn without_colour(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(next) = rest.next() {
        if next != '\u{1b}' {
            plain.push(next);
        } else if rest.next() == Some('[') {
            rest.by_ref().find(char::is_ascii_alphabetic);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn totals(passed: u64, failed: u64) -> Option<Totals> {
        Some(Totals { passed, failed })
    }

    #[test]
    fn cargo_test_programs_are_added_up() {
        let output = "\
running 2 tests
test a ... ok
test b ... ok

test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running it/main.rs (target/debug/deps/it-0123456789abcdef)
test result: FAILED. 11 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 12.34s

   Doc-tests casework
test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";
        assert_eq!(read(Runner::Cargo, output), totals(13, 3));
    }

    #[test]
    fn a_coloured_result_is_read() {
        let output = "test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 7 passed; 0 failed; 0 ignored\n";
        assert_eq!(read(Runner::Cargo, output), totals(7, 0));
        let output =
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m2 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (2)\u{1b}[39m\n";
        assert_eq!(read(Runner::Vitest, output), totals(2, 0));
    }

    #[test]
    fn a_build_that_broke_has_no_totals() {
        let output = "error: could not compile `casework` (lib test) due to 1 previous error\n";
        assert_eq!(read(Runner::Cargo, output), None);
    }

    #[test]
    fn vitest_counts_tests_not_files() {
        let output = "\
 Test Files  1 failed | 1 passed (2)
      Tests  1 failed | 12 passed | 2 skipped (15)
   Start at  10:00:00
   Duration  512ms (transform 40ms, setup 0ms, import 60ms, tests 8ms, environment 0ms)
";
        assert_eq!(read(Runner::Vitest, output), totals(12, 1));
        assert_eq!(read(Runner::Vitest, "No test files found, exiting with code 1\n"), None);
        assert_eq!(read(Runner::Vitest, "      Tests  no tests\n"), None);
    }

    #[test]
    fn node_is_read_in_both_its_reports() {
        let spec = "▶ unlock\n  ✔ opens (12.3ms)\nℹ tests 3\nℹ suites 1\nℹ pass 2\nℹ fail 1\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0\nℹ duration_ms 81.5\n";
        assert_eq!(read(Runner::Node, spec), totals(2, 1));
        let tap = "TAP version 13\nok 1 - opens\n1..1\n# tests 1\n# suites 0\n# pass 1\n# fail 0\n# cancelled 1\n# skipped 0\n# todo 0\n# duration_ms 60.1\n";
        assert_eq!(read(Runner::Node, tap), totals(1, 1));
    }
}
