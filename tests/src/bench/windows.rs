//! From the start of the process to a window with its content drawn, against a bare Tauri window with one line of text.
//!
//! Drawn means: the window is on the screen and its middle is no longer one single colour.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{median, row};
use crate::{Folder, program};

/// Measures both windows on a virtual display of their own.
pub fn measure() {
    let display = ":98";
    let screen = ["-screen", "0", "1280x860x24", "-nolisten", "tcp"];
    let Ok(mut server) = Command::new("Xvfb").arg(display).args(screen).stderr(Stdio::null()).spawn() else {
        println!("| window start | | Xvfb: not installed | |");
        return;
    };
    std::thread::sleep(Duration::from_millis(800));
    let folder = Folder::new();
    let register = folder.path().join("office.register");
    let ours = median(7, || start(display, "parliamentary-solidarity", &["--register", &register.to_string_lossy()]));
    let theirs = median(7, || start(display, "examples/bare-window", &[]));
    row("window start to drawn content", ours, "bare Tauri window", Some(theirs));
    let _ = server.kill();
    let _ = server.wait();
}

fn start(display: &str, name: &str, arguments: &[&str]) -> Duration {
    let begun = Instant::now();
    let child = Command::new(program(name))
        .args(arguments)
        .env("DISPLAY", display)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut child = Ended(child);
    loop {
        if is_drawn(display) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "{name} drew nothing in 30 seconds");
        std::thread::sleep(Duration::from_millis(5));
    }
    let taken = begun.elapsed();
    child.end();
    std::thread::sleep(Duration::from_millis(300));
    taken
}

/// The whole screen has more than a handful of colours: an empty screen has one, an empty window two.
fn is_drawn(display: &str) -> bool {
    let shot =
        Command::new("import").args(["-display", display, "-window", "root", "-format", "%k", "info:-"]).output();
    let Ok(shot) = shot else { return false };
    String::from_utf8_lossy(&shot.stdout).trim().parse::<u32>().is_ok_and(|colours| colours > 8)
}

struct Ended(Child);

impl Ended {
    fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        self.end();
    }
}
