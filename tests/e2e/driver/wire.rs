//! The W3C WebDriver protocol, as little of it as the window tests need: JSON over one HTTP request each.
//!
//! It starts WebKitWebDriver itself, on a free port of this machine, with the program as the browser.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// The key under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the driver answered instead of a value: its code, such as `stale element reference`, and its words.
pub(crate) struct Refused(pub(crate) String);

/// One session with the program's window. The window closes when this is dropped.
pub(crate) struct Wire {
    driver: Child,
    port: u16,
    session: String,
}

impl Wire {
    /// Opens the program with these words, in a home of its own.
    pub(crate) fn open(program: &Path, words: &[String], home: &Path) -> Wire {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1");
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("HOME", home);
        for (name, folder) in [("DATA", "data"), ("CONFIG", "config"), ("CACHE", "cache")] {
            command.env(format!("XDG_{name}_HOME"), home.join(folder));
        }
        // The test's own pipe must not stay open in a child of a child; its words tell why a window did not open.
        let said = std::fs::File::create(home.join("said.txt")).unwrap();
        command.stdin(Stdio::null()).stdout(said.try_clone().unwrap()).stderr(said);
        let driver = command.process_group(0).spawn().expect("WebKitWebDriver is installed (webkit2gtk-driver)");
        let mut wire = Wire { driver, port, session: String::new() };
        wait(Duration::from_secs(10), || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()).expect("it listens");
        let browser = json!({ "binary": program, "args": words });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": browser } } });
        let opened = wire.ask("POST", "/session", Some(&wanted));
        let opened = opened.unwrap_or_else(|why| panic!("the window did not open: {}", why.0));
        wire.session = opened["sessionId"].as_str().expect("a session has an id").to_owned();
        wire
    }

    /// Runs a script in the page and gives what it returns; `arguments` are its arguments.
    pub(crate) fn run(&self, script: &str, arguments: &Value) -> Result<Value, Refused> {
        self.tell("execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// The same for a script that calls its last argument when it is done.
    pub(crate) fn run_later(&self, script: &str, arguments: &Value) -> Result<Value, Refused> {
        self.tell("execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// The element a script returns, if it returns one.
    pub(crate) fn element(&self, script: &str, arguments: &Value) -> Result<Option<String>, Refused> {
        Ok(self.run(script, arguments)?.get(ELEMENT).and_then(Value::as_str).map(str::to_owned))
    }

    /// A real click, where the element lies.
    pub(crate) fn click(&self, element: &str) -> Result<(), Refused> {
        self.tell(&format!("element/{element}/click"), &json!({})).map(drop)
    }

    /// Real keys, after the element has the focus; for a choice of files, the path.
    pub(crate) fn keys(&self, element: &str, text: &str) -> Result<(), Refused> {
        self.tell(&format!("element/{element}/value"), &json!({ "text": text })).map(drop)
    }

    /// The window as it looks, as a PNG in base 64.
    pub(crate) fn picture(&self) -> Result<String, Refused> {
        let picture = self.ask("GET", &format!("/session/{}/screenshot", self.session), None)?;
        Ok(picture.as_str().unwrap_or_default().to_owned())
    }

    /// Shows an element to a later script.
    pub(crate) fn as_argument(element: &str) -> Value {
        json!({ ELEMENT: element })
    }

    fn tell(&self, what: &str, body: &Value) -> Result<Value, Refused> {
        self.ask("POST", &format!("/session/{}/{what}", self.session), Some(body))
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refused> {
        let broken = |why: std::io::Error| Refused(format!("the driver is gone: {why}"));
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).map_err(broken)?;
        stream.set_read_timeout(Some(Duration::from_secs(90))).map_err(broken)?;
        let body = body.map(ToString::to_string).unwrap_or_default();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).map_err(broken)?;
        let answer: Value = serde_json::from_slice(&payload(stream).map_err(broken)?)
            .map_err(|why| Refused(format!("the driver's answer is not understood: {why}")))?;
        let value = answer["value"].clone();
        match value.get("error").and_then(Value::as_str) {
            Some(code) => Err(Refused(format!("{code}: {}", value["message"].as_str().unwrap_or_default()))),
            None => Ok(value),
        }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            let _ = self.ask("DELETE", &format!("/session/{}", self.session), None);
        }
        // The whole group: WebKit's own processes outlive the driver otherwise.
        let _ = Command::new("kill").args(["-TERM", "--", &format!("-{}", self.driver.id())]).status();
        let _ = self.driver.wait();
    }
}

/// The body of an HTTP answer.
fn payload(mut stream: TcpStream) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 65536];
    loop {
        let read = stream.read(&mut piece)?;
        bytes.extend_from_slice(&piece[..read]);
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            let whole = length.is_some_and(|length: usize| bytes.len() >= end + 4 + length);
            if whole || read == 0 {
                return Ok(bytes.split_off(end + 4));
            }
        } else if read == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Tries until there is something, or the time is over.
pub(crate) fn wait<T>(longest: Duration, mut tried: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = tried() {
            return Some(found);
        }
        if start.elapsed() > longest {
            return None;
        }
        std::thread::sleep(Duration::from_millis(40));
    }
}
