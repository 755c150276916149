//! The open register behind a command: its place, its passphrase, and one way to call.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use casework::door;
use casework::error::Error;
use casework::language::Language;
use office::Host;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::print::{Refusal, language};

/// Where the command works.
pub(crate) struct Desk {
    host: Host,
    language: Language,
}

impl Desk {
    /// The desk of the register at `path`, still locked.
    pub(crate) fn at(path: &Path) -> Result<Desk, Refusal> {
        let host = Host::at(path.to_owned()).map_err(|_| refuse(&Error::CannotWrite))?;
        Ok(Desk { host, language: language() })
    }

    /// The desk with the register open.
    pub(crate) fn open(path: &Path, passphrase_file: Option<&Path>) -> Result<Desk, Refusal> {
        let desk = Desk::at(path)?;
        // A missing register is said before anybody is asked for a passphrase.
        if !path.exists() {
            return Err(refuse(&Error::NoRegister));
        }
        let passphrase = passphrase(passphrase_file)?;
        desk.call("register.unlock", json!({ "passphrase": passphrase.as_str() }))?;
        Ok(desk)
    }

    pub(crate) fn call(&self, name: &str, input: Value) -> Result<Value, Refusal> {
        self.host.call(name, input, self.language)
    }

    pub(crate) fn file(&self, id: &str) -> Result<Vec<u8>, Refusal> {
        self.host.file(id, self.language).map(|file| file.bytes)
    }

    pub(crate) fn stage(&self, name: &str, bytes: Vec<u8>) -> String {
        self.host.stage(name, bytes)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.host.close();
    }
}

/// The refusal of an error, in the terminal's language.
pub(crate) fn refuse(error: &Error) -> Refusal {
    door::refusal(error, language())
}

/// The register's file: the one named, the one inside the folder named, or the one in the data folder.
pub(crate) fn place(named: Option<PathBuf>) -> PathBuf {
    match named {
        Some(folder) if folder.is_dir() => folder.join("office").with_extension(office::ENDING),
        Some(file) => file,
        None => office::default_register(),
    }
}

/// From the file, from the variable, or from a prompt. Never from an argument: arguments can be seen by others.
pub(crate) fn passphrase(file: Option<&Path>) -> Result<Zeroizing<String>, Refusal> {
    if let Some(file) = file {
        return first_line(file);
    }
    if let Ok(passphrase) = std::env::var("SOLIDARITY_PASSPHRASE") {
        return Ok(Zeroizing::new(passphrase));
    }
    if std::io::stdin().is_terminal() {
        let prompt = casework::words::say(language(), "cli-passphrase", &[]);
        if let Ok(typed) = rpassword::prompt_password(format!("{prompt} ")) {
            return Ok(Zeroizing::new(typed));
        }
    }
    Err(refuse(&Error::field("passphrase", "empty")))
}

/// The first line of a file that holds a secret.
pub(crate) fn first_line(file: &Path) -> Result<Zeroizing<String>, Refusal> {
    let text = Zeroizing::new(crate::files::read_text(file)?);
    Ok(Zeroizing::new(text.lines().next().unwrap_or("").to_owned()))
}
