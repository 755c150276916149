//! The shell: starts the core, opens the one window, and closes the register when the window goes.
//!
//! It knows Tauri and nothing of cases or letters: all of that goes through the three doors, unread.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod asked;
mod copies;
mod doors;
mod program;
mod quiet;
mod rounds;
mod window;

use std::process::ExitCode;

use asked::Asked;

fn main() -> ExitCode {
    if let Some(code) = office::reader_child() {
        return code;
    }
    quiet::no_core_dumps();
    match asked::asked(std::env::args_os().skip(1), std::env::var_os("SOLIDARITY_REGISTER")) {
        Ok(Asked::Register(path)) => program::run(path.unwrap_or_else(office::default_register)),
        Ok(Asked::Words(words)) => {
            println!("{words}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}
