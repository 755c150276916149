//! The loopback host: serves `ui/dist` and the real core to a browser, for browser tests. Never shipped.
//!
//! Listens on 127.0.0.1 only and answers nobody without the token it prints. `--exercise` begins an exercise at once;
//! `--register PATH` opens that register, otherwise a temporary one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use casework::language::Language;
use office::Host;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

/// News with their kinds; a browser says which it saw last, so that several can listen.
type Events = Arc<(Mutex<Vec<(&'static str, Value)>>, Condvar)>;

struct Desk {
    host: Host,
    events: Events,
    token: String,
    pages: PathBuf,
}

fn main() -> ExitCode {
    if let Some(child) = office::reader_child() {
        return child;
    }
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let value = |name: &str| std::env::args().skip_while(|a| a != name).nth(1);
    let port = value("--port").unwrap_or_else(|| "0".to_owned());
    let folder = std::env::temp_dir().join(format!("solidarity-host-{}", std::process::id()));
    let register = value("--register").map_or_else(|| folder.join("office.register"), PathBuf::from);
    let server = Server::http(format!("127.0.0.1:{port}"))?;
    let desk = Arc::new(Desk {
        host: Host::at(register)?,
        events: Events::default(),
        token: format!(
            "{:x}{:x}",
            std::process::id(),
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_nanos()
        ),
        pages: Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist"),
    });
    let events = Arc::clone(&desk.events);
    desk.host.on_changed(move |changed| {
        tell(&events, "changed", json!(changed));
    });
    let events = Arc::clone(&desk.events);
    desk.host.on_progress(move |progress| tell(&events, "progress", json!(progress)));
    if std::env::args().any(|a| a == "--exercise") {
        desk.host.call("exercise.begin", Value::Null, Language::En).map_err(|refusal| refusal.to_string())?;
    }
    let address = server.server_addr().to_ip().ok_or("no address")?;
    println!("http://{address}/?host=loopback&token={}", desk.token);
    for request in server.incoming_requests() {
        let desk = Arc::clone(&desk);
        std::thread::spawn(move || answer(&desk, request));
    }
    Ok(())
}

fn tell(events: &Events, kind: &'static str, news: Value) {
    events.0.lock().unwrap_or_else(PoisonError::into_inner).push((kind, news));
    events.1.notify_all();
}

fn answer(desk: &Desk, mut request: Request) {
    let url = request.url().to_owned();
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let response = if matches!(path, "/call" | "/file" | "/stage" | "/events") && !is_known(desk, &request, query) {
        reply(403, "application/json", json!({ "code": "forbidden" }).to_string().into_bytes())
    } else {
        match (request.method(), path) {
            (Method::Post, "/call") => call(desk, &mut request),
            (Method::Get, "/file") => file(desk, query),
            (Method::Post, "/stage") => stage(desk, &mut request),
            (Method::Get, "/events") => events(desk, &request),
            (Method::Get, _) => page(desk, path),
            _ => reply(404, "text/plain", Vec::new()),
        }
    };
    // The browser may have gone; there is nobody left to tell.
    let _ = request.respond(response);
}

fn is_known(desk: &Desk, request: &Request, query: &str) -> bool {
    let header = request.headers().iter().find(|h| h.field.equiv("x-token")).map(|h| h.value.as_str().to_owned());
    header.or_else(|| parameter(query, "token")).as_deref() == Some(&desk.token)
}

fn parameter(query: &str, name: &str) -> Option<String> {
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(n, _)| *n == name).map(|(_, v)| decoded(v))
}

fn call(desk: &Desk, request: &mut Request) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut body = String::new();
    let read = request.as_reader().read_to_string(&mut body);
    let Ok(asked) = read.map_err(|_| ()).and_then(|_| serde_json::from_str::<Value>(&body).map_err(|_| ())) else {
        return reply(400, "application/json", json!({ "code": "bad_call" }).to_string().into_bytes());
    };
    let name = asked["name"].as_str().unwrap_or("");
    if name == "window.save_copy" {
        return reply(200, "application/json", json!({ "saved": false }).to_string().into_bytes());
    }
    match desk.host.call(name, asked["input"].clone(), language(asked["language"].as_str())) {
        Ok(answer) => reply(200, "application/json", answer.to_string().into_bytes()),
        Err(refusal) => reply(422, "application/json", refusal.to_string().into_bytes()),
    }
}

fn file(desk: &Desk, query: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let id = parameter(query, "id").unwrap_or_default();
    match desk.host.file(&id, language(parameter(query, "language").as_deref())) {
        Ok(file) => reply(200, file.mime_type, file.bytes),
        Err(refusal) => reply(422, "application/json", refusal.to_string().into_bytes()),
    }
}

fn stage(desk: &Desk, request: &mut Request) -> Response<std::io::Cursor<Vec<u8>>> {
    let name = request.headers().iter().find(|h| h.field.equiv("x-file-name")).map(|h| decoded(h.value.as_str()));
    let mut bytes = Vec::new();
    if request.as_reader().read_to_end(&mut bytes).is_err() {
        return reply(400, "application/json", json!({ "code": "bad_call" }).to_string().into_bytes());
    }
    let id = desk.host.stage(&name.unwrap_or_default(), bytes);
    reply(200, "application/json", json!(id).to_string().into_bytes())
}

/// The news, as server-sent events. Waits at most 25 seconds and ends; the browser comes back by itself.
fn events(desk: &Desk, request: &Request) -> Response<std::io::Cursor<Vec<u8>>> {
    let all = desk.events.0.lock().unwrap_or_else(PoisonError::into_inner);
    let seen = request.headers().iter().find(|h| h.field.equiv("last-event-id"));
    let first = seen.and_then(|h| h.value.as_str().parse().ok()).unwrap_or(all.len());
    let waited = desk.events.1.wait_timeout_while(all, Duration::from_secs(25), |all| all.len() <= first);
    let (all, _) = waited.unwrap_or_else(PoisonError::into_inner);
    let mut text = format!("retry: 20\nid: {}\n\n", all.len());
    for (kind, news) in all.iter().skip(first) {
        text.push_str(&format!("event: {kind}\ndata: {news}\n\n"));
    }
    reply(200, "text/event-stream", text.into_bytes())
}

fn page(desk: &Desk, path: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    if name.split('/').any(|part| part == "..") {
        return reply(404, "text/plain", Vec::new());
    }
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    match std::fs::read(desk.pages.join(name)) {
        Ok(bytes) => reply(200, kind, bytes),
        Err(_) => reply(404, "text/plain", Vec::new()),
    }
}

/// The window's own policy for pages, so that what it would refuse is refused here too.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; \
                      font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

fn reply(status: u16, kind: &str, bytes: Vec<u8>) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut response = Response::from_data(bytes).with_status_code(status);
    for (name, value) in [("Content-Type", kind), ("Cache-Control", "no-store"), ("Content-Security-Policy", POLICY)] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}

fn language(tag: Option<&str>) -> Language {
    tag.and_then(Language::from_tag).unwrap_or_default()
}

/// Percent-encoding undone.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
