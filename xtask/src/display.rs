//! A display of our own for tests of the real window: Xvfb on a number it finds free, ended with its owner.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::child::not_started;
use crate::house::House;

/// A running Xvfb. It ends when this is dropped, and with us when we are killed.
pub(crate) struct Display {
    server: Child,
    number: String,
}

impl Display {
    pub(crate) fn open(house: &House) -> Result<Display, String> {
        let mut command = house.command("setpriv");
        command.args(["--pdeathsig", "TERM", "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"]);
        command.args(["-nolisten", "tcp", "-noreset"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let server = command.spawn().map_err(|why| not_started("setpriv", &why))?;
        let mut display = Display { server, number: String::new() };
        let mut line = String::new();
        if let Some(out) = display.server.stdout.take() {
            // Xvfb closes its end without a word when it cannot start, so this never waits for ever.
            let _ = BufReader::new(out).read_line(&mut line);
        }
        display.number = line.trim().to_owned();
        if display.number.is_empty() { Err("Xvfb did not start.".to_owned()) } else { Ok(display) }
    }

    /// Makes the command open its windows here and nowhere else.
    pub(crate) fn give(&self, command: &mut Command) {
        command.env("DISPLAY", format!(":{}", self.number));
        for other in ["WAYLAND_DISPLAY", "XAUTHORITY"] {
            command.env_remove(other);
        }
        command.env("GDK_BACKEND", "x11");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
