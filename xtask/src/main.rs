//! The project's own commands: `cargo xtask run | test | ...`. Each sets up what is missing, then does its work.
//!
//! It depends on no crate, so that it builds in seconds on a machine that has nothing yet. It never reads standard
//! input and never asks: what it cannot do itself it names, with the command to type, and stops with status 1.

mod child;
mod core;
mod display;
mod house;
mod run;
mod setup;
mod test;
mod totals;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  run      set up what is missing, build, and open the program's window
           (without a display: run the exercise on the command line and say where its files are)
  test     set up what is missing, then format, lints, licences, types and every test; the last line gives the totals
  core     write ui/src/core.ts from the table of calls
  bench    measure the release build side by side with what it is compared to (installs LibreOffice Writer)
  fuzz     damaged files against the reader of decisions, in the release build; seconds and a seed may follow
  soak     the long crash tests of the outbox and the register, in the release build

CARGO_TARGET_DIR is honoured. Nothing is asked; system packages are installed when the user is root or sudo needs no
password, and named otherwise.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = words.split_first() else {
        print!("{HELP}");
        return ExitCode::from(2);
    };
    if matches!(command.as_str(), "help" | "--help" | "-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let takes_words = matches!(command.as_str(), "bench" | "soak" | "fuzz");
    if !rest.is_empty() && !takes_words {
        eprintln!("'{command}' takes no further words.\n\n{HELP}");
        return ExitCode::from(2);
    }
    let done = house::House::find().and_then(|house| match command.as_str() {
        "run" => run::run(&house),
        "test" => test::test(&house),
        "core" => core::core(&house),
        "bench" => core::bench(&house, rest),
        "soak" => core::soak(&house, rest),
        "fuzz" => core::fuzz(&house, rest),
        other => {
            eprintln!("There is no command '{other}'.\n\n{HELP}");
            Ok(ExitCode::from(2))
        }
    });
    done.unwrap_or_else(|why| {
        eprintln!("\n{why}");
        ExitCode::FAILURE
    })
}
