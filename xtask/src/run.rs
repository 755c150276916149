//! `cargo xtask run`: from a bare machine to the program's window, or to the exercise where there is no display.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{ExitCode, Stdio, id};

use crate::child;
use crate::house::House;
use crate::setup;

pub(crate) fn run(house: &House) -> Result<ExitCode, String> {
    setup::system_packages(house, &[setup::BUILD])?;
    setup::ui_packages(house)?;
    setup::pages(house)?;
    println!("Building the program. The first time takes several minutes.");
    child::must(house.cargo_workspace("build", &["--bin", "parliamentary-solidarity", "--bin", "solidarity"]))?;
    if has_display() { window(house) } else { exercise(house) }
}

pub(crate) fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|place| !place.is_empty()))
}

fn window(house: &House) -> Result<ExitCode, String> {
    let program = house.programs("debug").join("parliamentary-solidarity");
    println!("Opening the window: {}", program.display());
    let status = house
        .command(&program)
        .stdin(Stdio::null())
        .status()
        .map_err(|why| child::not_started(&program.display().to_string(), &why))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn exercise(house: &House) -> Result<ExitCode, String> {
    let folder = env::temp_dir().join(format!("solidarity-exercise-{}", id()));
    fs::create_dir_all(&folder).map_err(|why| format!("{} cannot be written: {why}", folder.display()))?;
    println!("There is no display here, so no window can open. The exercise does the whole work on the command line,");
    println!("with a fictional country and case, and a mail server inside the program. Nothing leaves this machine.\n");
    let mut command = house.command(house.programs("debug").join("solidarity"));
    command.arg("exercise").arg("--keep").arg(&folder);
    let ended = child::through(command)?;
    println!("\nThe files are in {}", folder.display());
    for file in files(&folder) {
        println!("  {file}");
    }
    if !ended.status.success() {
        return Err("The exercise did not come to its end.".to_owned());
    }
    println!("\nWith a display (DISPLAY or WAYLAND_DISPLAY set), the same command opens the program's window.");
    Ok(ExitCode::SUCCESS)
}

/// The files below a folder, relative to it, in order of name.
fn files(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                names.push(path.strip_prefix(folder).unwrap_or(&path).display().to_string());
            }
        }
    }
    names.sort();
    names
}
