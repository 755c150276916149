//! `solidarity`: the program without its window. The same calls, for an office's IT and for tests.
//!
//! Exit status 0 done, 1 refused or failed, 2 wrong usage. With `--json` one document on standard output; refusals go to
//! standard error.

mod account;
mod args;
mod commands;
mod contacts;
mod country;
mod desk;
mod files;
mod lists;
mod log;
mod print;
mod speakers;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    if let Some(child) = office::reader_child() {
        return child;
    }
    log::start();
    let arguments = args::Arguments::parse();
    let printer = print::Printer::new(arguments.json);
    match commands::run(arguments, &printer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            printer.refusal(&refusal);
            ExitCode::from(1)
        }
    }
}
