//! Where things are, and how cargo is called: the one place that knows the feature flags every build shares.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A debug build without this feature would load the address of a development server instead of the built pages.
const WINDOW: &str = "parliamentary-solidarity/custom-protocol";

/// The checkout and the folder cargo builds into.
pub(crate) struct House {
    pub(crate) root: PathBuf,
    target: PathBuf,
}

impl House {
    /// Finds the checkout from the package cargo runs, or from the current folder upwards.
    pub(crate) fn find() -> Result<House, String> {
        let here = env::current_dir().map_err(|why| format!("The current folder cannot be read: {why}"))?;
        let start = env::var_os("CARGO_MANIFEST_DIR").map_or(here.clone(), PathBuf::from);
        let root = start
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .ok_or("Start this inside a checkout of the project.")?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty()) {
            Some(folder) => here.join(folder),
            None => root.join("target"),
        };
        Ok(House { root, target })
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The folder with the built programs: `debug` or `release` under the target folder.
    pub(crate) fn programs(&self, profile: &str) -> PathBuf {
        self.target.join(profile)
    }

    /// A command that runs in the checkout and sees the environment as a person's shell would.
    pub(crate) fn command(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        // `cargo run` describes this package to its child; passed on, it would make build scripts see changes.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            let of_this_package = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
            if of_this_package.iter().any(|start| name.starts_with(start)) {
                command.env_remove(name);
            }
        }
        command
    }

    pub(crate) fn cargo(&self, words: &[&str]) -> Command {
        let mut command = self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(words);
        command
    }

    /// A cargo command over the whole workspace. Always the same packages and features: with others, cargo would
    /// build the same crates a second time.
    pub(crate) fn cargo_workspace(&self, verb: &str, words: &[&str]) -> Command {
        let mut command = self.cargo(&[verb, "--locked", "--workspace", "--features", WINDOW]);
        command.args(words);
        command
    }

    pub(crate) fn npm(&self, words: &[&str]) -> Command {
        let mut command = self.command("npm");
        command.current_dir(self.ui()).args(words);
        command
    }
}

/// The path as people read it: relative to the checkout where it lies inside.
pub(crate) fn shown(house: &House, path: &Path) -> String {
    path.strip_prefix(&house.root).unwrap_or(path).display().to_string()
}
