//! The program as the crash tests need it: opens a register, sends what waits, and can be killed at any moment.
//!
//! First argument: the register. `CRASH_PASSPHRASE` opens it. `CRASH_POINT` names a point at which it stops and waits to be
//! killed; it then says `at <point>`. It says `open` once the register is open and `done` when nothing waits any more.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use casework::door;
use casework::error::Fault;
use casework::language::Language;
use casework::outbox::parcel::{Account, Carrier, Conveyance, Message, Parcel, Verdict};
use casework::ports::Ports;
use casework::register::Register;
use mail::{SubmissionCarrier, Timeouts};
use serde_json::{Value, json};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(&why);
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let path = std::env::args_os().nth(1).map(PathBuf::from).ok_or("which register?")?;
    let passphrase = std::env::var("CRASH_PASSPHRASE").map_err(|e| e.to_string())?;
    let carrier = SubmissionCarrier::new(Timeouts::all(Duration::from_secs(10)));
    let carrier = Box::new(Stops { carrier, point: std::env::var("CRASH_POINT").unwrap_or_default() });
    let ports = Ports { carrier, ..office::ports().map_err(|e| e.to_string())? };
    let register = Register::at(&path, ports);
    call(&register, "register.unlock", json!({ "passphrase": passphrase }))?;
    say("open");
    loop {
        let round = call(&register, "outbox.send", json!({}))?;
        if round["waiting"] == 0 || round["sent"] == 0 {
            break;
        }
    }
    register.close();
    say("done");
    Ok(())
}

fn call(register: &Register, name: &str, input: Value) -> Result<Value, String> {
    door::call(register, name, input, Language::En).map_err(|refusal| format!("refused {}", refusal["code"]))
}

fn say(word: &str) {
    println!("{word}");
    let _ = std::io::stdout().flush();
}

/// A carrier that stops at one point of its way and waits for the end.
struct Stops {
    carrier: SubmissionCarrier,
    point: String,
}

fn stop_at(here: &str, point: &str) {
    if here == point {
        say(&format!("at {here}"));
        loop {
            std::thread::park();
        }
    }
}

impl Carrier for Stops {
    fn connect(&self, account: &Account) -> Result<Box<dyn Conveyance>, Verdict> {
        stop_at("connecting", &self.point);
        let line = self.carrier.connect(account)?;
        stop_at("connected", &self.point);
        Ok(Box::new(StopsOnLine { line, point: self.point.clone() }))
    }

    fn compose(&self, message: &Message) -> Result<Vec<u8>, Fault> {
        self.carrier.compose(message)
    }
}

struct StopsOnLine {
    line: Box<dyn Conveyance>,
    point: String,
}

impl Conveyance for StopsOnLine {
    fn carry(&mut self, parcel: &Parcel<'_>, before_dot: &mut dyn FnMut() -> Result<(), Fault>) -> Verdict {
        stop_at("claimed", &self.point);
        let mut between = || {
            stop_at("body_sent", &self.point);
            before_dot()?;
            stop_at("noted", &self.point);
            Ok(())
        };
        let verdict = self.line.carry(parcel, &mut between);
        stop_at("answered", &self.point);
        verdict
    }

    fn usable(&self) -> bool {
        self.line.usable()
    }

    fn close(self: Box<Self>) {
        stop_at("settled", &self.point);
        self.line.close();
    }
}
