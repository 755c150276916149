//! The smaller commands: `core`, `bench`, `soak` and `fuzz`.

use std::process::ExitCode;

use crate::child;
use crate::display::Display;
use crate::house::House;
use crate::run::has_display;
use crate::setup;

/// Writes ui/src/core.ts, the TypeScript side of the table of calls.
pub(crate) fn core(house: &House) -> Result<ExitCode, String> {
    // The same build as everything else: a package alone would be built with other features, and all below it again.
    child::must(house.cargo_workspace("build", &["--bin", "core-ts"]))?;
    let mut command = house.command(house.programs("debug").join("core-ts"));
    command.arg("ui/src/core.ts");
    child::must(command)?;
    Ok(ExitCode::SUCCESS)
}

/// Measures the release build; further words go to the bench program.
pub(crate) fn bench(house: &House, words: &[String]) -> Result<ExitCode, String> {
    setup::system_packages(house, &[setup::BUILD, setup::TEST, setup::BENCH])?;
    setup::ui_packages(house)?;
    setup::pages(house)?;
    // Only what is measured: every program linked in a release build takes minutes.
    let measured = ["--bin", "parliamentary-solidarity", "--example", "bare-window"];
    child::must(house.cargo_workspace("build", &[&["--release"], &measured[..]].concat()))?;
    // By itself: what lets the bench write rows past the calls must not be in the program.
    let bench = ["--release", "--bin", "bench", "--features", "solidarity-tests/bench"];
    child::must(house.cargo_workspace("build", &bench))?;
    let programs = house.programs("release");
    let mut command = house.command(programs.join("bench"));
    command.args(words).env("SOLIDARITY_PROGRAMS", &programs);
    let display = if has_display() { None } else { Some(Display::open(house)?) };
    if let Some(display) = &display {
        display.give(&mut command);
    }
    child::must(command)?;
    Ok(ExitCode::SUCCESS)
}

/// Runs the crash tests that are too long for every day; further words go to the test program.
pub(crate) fn soak(house: &House, words: &[String]) -> Result<ExitCode, String> {
    setup::system_packages(house, &[setup::BUILD])?;
    setup::ui_packages(house)?;
    setup::pages(house)?;
    let mut command = house.cargo_workspace("test", &["--release", "--test", "crash", "--", "--ignored"]);
    command.args(words);
    child::must(command)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads damaged files for a while; further words are the seconds and the seed.
pub(crate) fn fuzz(house: &House, words: &[String]) -> Result<ExitCode, String> {
    setup::system_packages(house, &[setup::BUILD])?;
    setup::ui_packages(house)?;
    setup::pages(house)?;
    child::must(house.cargo_workspace("build", &["--release", "--bin", "fuzz"]))?;
    let mut command = house.command(house.programs("release").join("fuzz"));
    command.args(words);
    child::must(command)?;
    Ok(ExitCode::SUCCESS)
}
