//! The running program: core, window and rounds, tied together, from the start to the last word of the register.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use office::Host;
use tauri::{AppHandle, Emitter, RunEvent};

use crate::{doors, quiet, rounds, window};

/// Opens the window on this register and comes back when it is closed.
pub(crate) fn run(register: PathBuf) -> ExitCode {
    let host = match Host::at(register) {
        Ok(host) => Arc::new(host),
        Err(why) => return not_opened(&why),
    };
    let of_the_program = Arc::clone(&host);
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![doors::call, doors::file, doors::stage])
        .manage(Arc::clone(&host))
        .setup(move |app| {
            let folder = folder();
            quiet::keep_log(&folder);
            tell(app.handle(), &of_the_program);
            window::open(app, folder.join("window")).map_err(Into::into)
        })
        .build(tauri::generate_context!());
    let program = match built {
        Ok(program) => program,
        Err(why) => return not_opened(&why),
    };
    let code = program.run_return(move |_, event| {
        if matches!(event, RunEvent::Exit) {
            host.close();
        }
    });
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

fn not_opened(why: &dyn Display) -> ExitCode {
    eprintln!("The window cannot be opened: {why}");
    ExitCode::FAILURE
}

/// The program's own folder of this user, whichever register is open: one place to look, one place to clear.
fn folder() -> PathBuf {
    office::default_register().parent().map(Path::to_owned).unwrap_or_default()
}

/// Passes the core's news on: to the window, and to what sends by itself.
fn tell(app: &AppHandle, host: &Arc<Host>) {
    let rounds = rounds::start(Arc::clone(host));
    let app = app.clone();
    let other = app.clone();
    host.on_progress(move |progress| {
        // A count that is lost is no harm: the next one follows.
        let _ = other.emit("progress", progress);
    });
    host.on_changed(move |changed| {
        if let Err(why) = app.emit("changed", changed) {
            log::warn!("news did not reach the window: {why}");
        }
        rounds.look();
    });
}
