//! The child process alone, for tests. The program and the command line host it themselves.

use std::process::ExitCode;

fn main() -> ExitCode {
    extract::child::run_child()
}
