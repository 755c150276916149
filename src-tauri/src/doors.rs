//! The doors of the window: `call` (JSON), `file` (bytes by id, never by path) and `stage` (bytes the person chose).
//!
//! Each waits on a thread of its own, so that the window never stands still. Nothing is read or kept here; the one
//! call the shell answers itself is `window.save_copy`, which needs the system's dialog.

use std::sync::Arc;

use casework::door::refusal;
use casework::error::{Error, Fault};
use casework::language::Language;
use office::Host;
use percent_encoding::percent_decode;
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::{InvokeBody, Request, Response};
use tauri::{State, WebviewWindow};

use crate::copies;

/// A verb of the core, by name.
#[tauri::command]
pub(crate) async fn call(
    window: WebviewWindow,
    host: State<'_, Arc<Host>>,
    name: String,
    input: Value,
    language: String,
) -> Result<Value, Value> {
    let language = known(&language);
    let host = Arc::clone(&host);
    apart(language, move || match name.as_str() {
        "window.save_copy" => copies::save(&window, &host, input, language),
        _ => host.call(&name, input, language),
    })
    .await
}

/// A file of the core, by id.
#[tauri::command]
pub(crate) async fn file(host: State<'_, Arc<Host>>, id: String, language: String) -> Result<Response, Value> {
    let language = known(&language);
    let host = Arc::clone(&host);
    apart(language, move || host.file(&id, language).map(|file| Response::new(file.bytes))).await
}

/// Takes the bytes of a chosen file and gives the id under which a call may use them once.
#[tauri::command]
pub(crate) async fn stage(host: State<'_, Arc<Host>>, request: Request<'_>) -> Result<String, Value> {
    let name = request.headers().get("x-file-name").map(|value| plain(value.as_bytes())).unwrap_or_default();
    let InvokeBody::Raw(bytes) = request.body() else {
        let detail = "stage takes raw bytes".to_owned();
        return Err(refusal(&Error::BadCall { detail }, Language::default()));
    };
    let bytes = bytes.clone();
    let host = Arc::clone(&host);
    apart(Language::default(), move || Ok(host.stage(&name, bytes))).await
}

/// Runs what blocks beside the window's own thread. A panic becomes a refusal.
async fn apart<T: Send + 'static>(
    language: Language,
    work: impl FnOnce() -> Result<T, Value> + Send + 'static,
) -> Result<T, Value> {
    let done = spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(refusal(&Error::Fault(Fault::new("door", "a door panicked")), language)))
}

fn known(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or_default()
}

/// The text of a percent-encoded header; what is no UTF-8 is replaced.
fn plain(encoded: &[u8]) -> String {
    percent_decode(encoded).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_come_back_as_they_were() {
        assert_eq!(plain(b"d%C3%A9cision%202018.pdf"), "d\u{e9}cision 2018.pdf");
        assert_eq!(plain(b"100%"), "100%");
        assert_eq!(plain(b"%+1%zz%4"), "%+1%zz%4");
        assert_eq!(plain(b"%FF"), "\u{fffd}");
    }

    #[test]
    fn an_unknown_language_is_english() {
        assert_eq!(known("fr-CH"), Language::Fr);
        assert_eq!(known("../etc"), Language::En);
    }
}
