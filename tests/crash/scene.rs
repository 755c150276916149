//! A register full of messages, a server that takes them, and the child that is killed while it sends.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Lines};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use casework::door;
use casework::language::Language;
use casework::outbox::parcel::Mailbox;
use casework::outbox::{self, Dispatch};
use casework::register::Register;
use casework::vault::Cost;
use mail::sink::{Act, Plan, Sink, Stage, When};
use serde_json::{Value, json};

const PASSPHRASE: &str = "amara watches the outbox";

/// What the register says, as far as the server agrees with it.
pub(crate) struct Seen {
    pub(crate) all: usize,
    pub(crate) sent: usize,
    pub(crate) waiting: usize,
    pub(crate) in_doubt: usize,
    /// Of these the server has.
    pub(crate) in_doubt_taken: usize,
}

pub(crate) struct Scene {
    folder: PathBuf,
    sink: Sink,
    /// What was queued: uid and the bytes that were kept.
    queued: BTreeMap<String, (String, Vec<u8>)>,
    pub(crate) waiting_at_most: usize,
}

impl Scene {
    pub(crate) fn new() -> Scene {
        let id = std::process::id();
        let name = std::thread::current().name().unwrap_or_default().replace("::", "-");
        let folder = std::env::temp_dir().join(format!("outbox-crash-{id}-{name}"));
        let _ = std::fs::remove_dir_all(&folder);
        // A server that thinks a little after the dot gives the kill a chance to fall there.
        let plan = Plan::default().on(Stage::AfterDot, When::Always, Act::Slow(Duration::from_millis(2)));
        let sink = Sink::start(plan).unwrap();
        let scene = Scene { folder, sink, queued: BTreeMap::new(), waiting_at_most: 0 };
        let register = scene.register();
        call(&register, "register.create", json!({ "passphrase": PASSPHRASE }));
        let account = scene.sink.account(Mailbox { name: "Bruno".into(), address: "bruno@parliament.example".into() });
        let input = json!({
            "host": account.host, "port": account.port, "security": "implicit", "user": account.user,
            "password": account.password.as_str(), "from_name": account.from.name,
            "from_address": account.from.address, "ca": account.ca_pem,
        });
        call(&register, "account.set", input);
        register.close();
        scene
    }

    fn register(&self) -> Register {
        // The least Argon2 takes: the child opens the register hundreds of times, and the passphrase guards nothing.
        let cost = Cost { memory: 64, passes: 1, lanes: 1 };
        Register::at(&self.folder.join("office.register"), office::ports().unwrap()).with_cost(cost)
    }

    fn open(&self) -> Register {
        let register = self.register();
        call(&register, "register.unlock", json!({ "passphrase": PASSPHRASE }));
        register
    }

    /// Queues so many messages in one act and gives their uids.
    pub(crate) fn queue(&mut self, count: usize) -> Vec<String> {
        let register = self.open();
        let first = self.queued.len();
        let queue = |desk: &casework::store::Desk<'_>| {
            let mut queued = Vec::new();
            for n in first..first + count {
                let entry = outbox::queue_to(desk, dispatch(n))?;
                queued.push((entry.uid.clone(), (entry.message_id, outbox::message(desk, &entry.uid)?)));
            }
            Ok(queued)
        };
        let queued = register.act(Language::En, "outbox.queue", queue).unwrap();
        register.close();
        self.waiting_at_most += count;
        let uids = queued.iter().map(|(uid, _)| uid.clone()).collect();
        self.queued.extend(queued);
        uids
    }

    /// Starts the program; it stops at `point`, when one is named.
    pub(crate) fn start(&self, point: &str) -> Running {
        let mut child = Command::new(env!("CARGO_BIN_EXE_outbox-child"))
            .arg(self.folder.join("office.register"))
            .env("CRASH_PASSPHRASE", PASSPHRASE)
            .env("CRASH_POINT", point)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Running { child, lines: RefCell::new(lines), point: point.to_owned() }
    }

    /// How often the server took a message.
    pub(crate) fn times_taken(&self, uid: &str) -> usize {
        let id = &self.queued[uid].0;
        self.sink.taken().iter().filter(|taken| taken.message_id == *id).count()
    }

    /// How many messages there are in all.
    pub(crate) fn queued(&self) -> usize {
        self.queued.len()
    }

    /// How many messages the server does not have yet.
    pub(crate) fn not_taken(&self) -> usize {
        self.queued.len().saturating_sub(self.sink.taken().len())
    }

    /// How many messages the server has exactly once, with exactly the bytes that were kept.
    pub(crate) fn taken_once(&self) -> usize {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for taken in self.sink.taken() {
            *times.entry(taken.message_id).or_default() += 1;
        }
        self.queued.values().filter(|(id, _)| times.get(id) == Some(&1)).count()
    }

    pub(crate) fn state(&self, uid: &str) -> String {
        let register = self.open();
        let entries = call(&register, "outbox.list", json!({}));
        register.close();
        let entry = entries.as_array().unwrap().iter().find(|entry| entry["uid"] == uid).unwrap();
        entry["state"].as_str().unwrap().to_owned()
    }

    /// Compares the register with the server: nothing missing, nothing twice, the bytes that were kept, an unbroken history.
    pub(crate) fn check(&self) -> Seen {
        let register = self.open();
        let entries = call(&register, "outbox.list", json!({}));
        let chain = call(&register, "history.verify", json!({}));
        register.close();
        assert_eq!(chain["ok"], true, "{chain}");
        let entries = entries.as_array().unwrap();
        assert_eq!(entries.len(), self.queued.len(), "a message is missing from the list, or too much");
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for taken in self.sink.taken() {
            let (_, kept) = self.queued.values().find(|(id, _)| *id == taken.message_id).unwrap();
            assert!(*kept == taken.bytes, "other bytes were sent than were kept");
            *times.entry(taken.message_id).or_default() += 1;
        }
        let mut seen = Seen { all: entries.len(), sent: 0, waiting: 0, in_doubt: 0, in_doubt_taken: 0 };
        for entry in entries {
            let taken = times.get(entry["message_id"].as_str().unwrap()).copied().unwrap_or(0);
            assert!(taken <= 1, "sent {taken} times: {entry}");
            match entry["state"].as_str().unwrap() {
                "sent" => {
                    assert_eq!(taken, 1, "said to be sent and not there: {entry}");
                    seen.sent += 1;
                }
                "queued" | "claimed" | "delayed" => {
                    assert_eq!(taken, 0, "there and would go out again: {entry}");
                    seen.waiting += 1;
                }
                "in_doubt" | "handing_over" => {
                    seen.in_doubt += 1;
                    seen.in_doubt_taken += taken;
                }
                other => panic!("{other}: {entry}"),
            }
        }
        seen
    }

    /// Does what a person does about a doubt: looks at the server, then says "sent" or "again".
    pub(crate) fn decide(&self) {
        let register = self.open();
        let entries = call(&register, "outbox.list", json!({}));
        for entry in entries.as_array().unwrap().iter().filter(|entry| entry["state"] == "in_doubt") {
            let uid = entry["uid"].as_str().unwrap();
            let decision = if self.times_taken(uid) == 1 { "sent" } else { "again" };
            call(&register, "outbox.resolve", json!({ "uid": uid, "as": decision }));
        }
        register.close();
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The program at work.
pub(crate) struct Running {
    child: Child,
    lines: RefCell<Lines<BufReader<ChildStdout>>>,
    point: String,
}

impl Running {
    pub(crate) fn wait_for(&self, word: &str) {
        let mut lines = self.lines.borrow_mut();
        let found = lines.by_ref().map_while(Result::ok).find(|line| line == word || line.starts_with("refused"));
        assert_eq!(found.as_deref(), Some(word));
    }

    /// Kills it so long after the register was open. True when it had finished before.
    pub(crate) fn kill_after(mut self, wait: Duration) -> bool {
        if self.point.is_empty() {
            self.wait_for("open");
        }
        std::thread::sleep(wait);
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.lines.get_mut().map_while(Result::ok).any(|line| line == "done")
    }

    pub(crate) fn kill_at_its_point(mut self) {
        self.wait_for(&format!("at {}", self.point));
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn finish(self) {
        assert_eq!(self.last_word(), "done");
    }

    pub(crate) fn last_word(mut self) -> String {
        let last = self.lines.get_mut().map_while(Result::ok).last();
        self.child.wait().unwrap();
        last.unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A failed assertion must not leave a program behind that waits to be killed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn call(register: &Register, name: &str, input: Value) -> Value {
    match door::call(register, name, input, Language::En) {
        Ok(answer) => answer,
        Err(refusal) => panic!("{name}: {refusal}"),
    }
}

fn dispatch(n: usize) -> Dispatch {
    Dispatch {
        letter: format!("letter-{n}"),
        number: format!("2026/{n:03}"),
        to: Mailbox { name: "H. E. the Ambassador".into(), address: format!("embassy{n}@arvenia.example") },
        subject: format!("Concern {n}"),
        text: format!("Please find letter {n} enclosed.\n.\n..and a line that begins with dots.\n"),
        enclosures: Vec::new(),
        message_id: format!("crash-{n}@parliament.example"),
    }
}
