//! A Tauri window with one page of text and nothing behind it: what the program's own start is measured against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str =
    "<!doctype html><meta charset=utf-8><title>Bare</title><h1>Bare window</h1><p>Nothing behind it.</p>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_context, _request| {
            tauri::http::Response::builder()
                .header("content-type", "text/html")
                .body(PAGE.as_bytes().to_vec())
                .unwrap_or_default()
        })
        .setup(|app| {
            let url = tauri::Url::parse("bare://localhost/")?;
            WebviewWindowBuilder::new(app, "bare", WebviewUrl::CustomProtocol(url))
                .inner_size(1280.0, 820.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
