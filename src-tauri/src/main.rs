//! The shell: starts the core, opens the one window, and closes the register when the window goes.
//!
//! It knows Tauri and nothing of cases or letters: all of that goes through the three doors, unread.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod asked;
mod copies;
mod doors;
mod quiet;
mod rounds;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use asked::Asked;
use office::Host;
use serde_json::json;
use tauri::{AppHandle, Emitter, Manager, RunEvent};

fn main() -> ExitCode {
    if let Some(code) = office::reader_child() {
        return code;
    }
    quiet::no_core_dumps();
    match asked::asked(std::env::args_os().skip(1), std::env::var_os("SOLIDARITY_REGISTER")) {
        Ok(Asked::Register(path)) => open(Host::at(path.unwrap_or_else(office::default_register))),
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

fn open(host: Host) -> ExitCode {
    let host = Arc::new(host);
    let program = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![doors::call, doors::file, doors::stage])
        .manage(Arc::clone(&host))
        .setup(|app| {
            quiet::keep_log(app.path().app_log_dir().ok());
            tell(app.handle(), &app.state::<Arc<Host>>())?;
            window::open(app).map_err(Into::into)
        })
        .build(tauri::generate_context!());
    match program {
        Ok(program) => ExitCode::from(
            u8::try_from(program.run_return(move |_, event| {
                if matches!(event, RunEvent::Exit) {
                    host.close();
                }
            }))
            .unwrap_or(1),
        ),
        Err(why) => {
            eprintln!("The window cannot be opened: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Passes the core's news on: to the window, and to whoever sends what is due.
fn tell(app: &AppHandle, host: &Arc<Host>) -> std::io::Result<()> {
    let rounds = rounds::start(Arc::clone(host))?;
    let app = app.clone();
    host.on_changed(move |tables| {
        if let Err(why) = app.emit("changed", json!({ "tables": tables })) {
            log::warn!("news did not reach the window: {why}");
        }
        rounds.look();
    });
    Ok(())
}
