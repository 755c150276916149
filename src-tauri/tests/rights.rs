//! What the window may do, word for word. A change of it is a decision: it is made here too, on purpose.

// In a test, a panic is how a broken assumption is reported.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use serde_json::{Value, json};

fn read(name: &str) -> Value {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    let text = std::fs::read_to_string(Path::new(&folder).join(name)).expect("the file is there");
    serde_json::from_str(&text).expect("it is JSON")
}

#[test]
fn the_window_has_three_doors_news_and_its_zoom() {
    let mut main = read("capabilities/main.json");
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    let files = std::fs::read_dir(Path::new(&folder).join("capabilities")).expect("there are capabilities");
    assert_eq!(files.count(), 1, "one capability, for one window");
    let whole = main.as_object_mut().expect("an object");
    whole.remove("$schema");
    whole.remove("description");
    assert_eq!(
        main,
        json!({
            "identifier": "main",
            "windows": ["main"],
            "permissions": [
                "core:event:allow-listen",
                "core:event:allow-unlisten",
                "core:webview:allow-set-webview-zoom",
                "allow-call",
                "allow-file",
                "allow-stage"
            ]
        })
    );
}

#[test]
fn the_pages_load_nothing_from_elsewhere() {
    let conf = read("tauri.conf.json");
    assert_eq!(
        conf["app"],
        json!({
            "withGlobalTauri": false,
            "windows": [],
            "security": {
                "csp": {
                    "default-src": "'none'",
                    "script-src": "'self'",
                    "style-src": "'self'",
                    "img-src": "'self' blob: data:",
                    "font-src": "'self'",
                    "connect-src": "ipc: http://ipc.localhost",
                    "base-uri": "'none'",
                    "form-action": "'none'",
                    "frame-src": "'none'",
                    "object-src": "'none'"
                },
                "freezePrototype": true,
                "capabilities": ["main"]
            }
        })
    );
    assert_eq!(conf["build"], json!({ "frontendDist": "../ui/dist" }), "built pages only, no address of a server");
    assert!(conf.get("plugins").is_none(), "no plugin is opened to the window");
}

#[test]
fn the_manifest_brings_no_plugin_but_the_dialog() {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is");
    let manifest = std::fs::read_to_string(Path::new(&folder).join("Cargo.toml")).expect("the file is there");
    let plugins: Vec<&str> = manifest
        .lines()
        .filter(|line| line.starts_with("tauri-plugin"))
        .filter_map(|line| line.split('.').next())
        .collect();
    assert_eq!(plugins, ["tauri-plugin-dialog"]);
}
