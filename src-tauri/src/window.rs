//! The one window. It shows the program's own pages and goes nowhere else; it leaves nothing on the disk.

use std::path::PathBuf;

use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewUrl, WebviewWindowBuilder};

/// Never the name of a case or a person: titles stand in task bars and in the lists of other programs.
const TITLE: &str = "Parliamentary Solidarity";

/// Opens it. What the web view has to keep somewhere while it runs, it keeps in `folder`.
pub(crate) fn open(app: &App, folder: PathBuf) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title(TITLE)
        .inner_size(1280.0, 820.0)
        .min_inner_size(380.0, 480.0)
        .center()
        .data_directory(folder)
        .incognito(!is_driven())
        .devtools(cfg!(debug_assertions))
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(true)
        // The pages take dropped files themselves; with this handler on, they would never see them.
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Whether a test drives the window. On Linux such a window needs the shared web context, which cannot be incognito.
fn is_driven() -> bool {
    cfg!(target_os = "linux") && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|on| on == "true")
}

/// Whether an address is one of the program's own pages.
fn is_ours(url: &Url) -> bool {
    let own = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    (url.scheme(), url.host_str()) == (own.0, Some(own.1)) && url.port().is_none() && url.username().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_at_home() {
        let ours = |address: &str| is_ours(&Url::parse(address).unwrap());
        let home = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };
        assert!(ours(home) && ours(&format!("{home}index.html#/cases/UGA-COLL-01")));
        for foreign in [
            "http://app.evil.test/",
            "https://localhost/",
            "tauri://localhost.evil.test/",
            "tauri://localhost:80/",
            "tauri://a@localhost/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
            "blob:tauri://localhost/0",
            "mailto:a@b.example",
        ] {
            assert!(!ours(foreign), "{foreign}");
        }
    }
}
