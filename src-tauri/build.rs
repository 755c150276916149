//! Makes the permissions of the shell's own commands, so that a capability has to name each one it gives.

const COMMANDS: &[&str] = &["call", "file", "stage"];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(why) = tauri_build::try_build(attributes) {
        eprintln!("{why:#}");
        std::process::exit(1);
    }
}
