//! What the program was started with. Words it does not know are refused: none is ever taken for a file to open.

use std::ffi::OsString;
use std::path::PathBuf;

const HELP: &str = "\
parliamentary-solidarity [--register FILE]

  --register FILE   the register to open (else SOLIDARITY_REGISTER, else the usual place)
  --version         the version of the program";

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Open the window on this register; `None` is the usual one.
    Register(Option<PathBuf>),
    /// Say this and end.
    Words(String),
}

/// Reads the command line, without the program's own name; `usual` is what the environment names.
pub(crate) fn asked(words: impl Iterator<Item = OsString>, usual: Option<OsString>) -> Result<Asked, String> {
    let mut register = usual.filter(|path| !path.is_empty()).map(PathBuf::from);
    let mut words = words;
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("--register") => {
                let path = words.next().filter(|path| !path.is_empty());
                register = Some(path.ok_or_else(|| format!("--register needs a file.\n\n{HELP}"))?.into());
            }
            Some("--version") => return Ok(Asked::Words(env!("CARGO_PKG_VERSION").to_owned())),
            Some("--help" | "-h") => return Ok(Asked::Words(HELP.to_owned())),
            Some(path) if path.starts_with("--register=") && path.len() > "--register=".len() => {
                register = Some(path["--register=".len()..].into());
            }
            _ => return Err(format!("This word is not known: {}\n\n{HELP}", word.display())),
        }
    }
    Ok(Asked::Register(register))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str], usual: Option<&str>) -> Result<Asked, String> {
        asked(words.iter().map(OsString::from), usual.map(OsString::from))
    }

    #[test]
    fn the_command_line_goes_before_the_environment() {
        assert_eq!(of(&[], None), Ok(Asked::Register(None)));
        assert_eq!(of(&[], Some("")), Ok(Asked::Register(None)));
        assert_eq!(of(&[], Some("a")), Ok(Asked::Register(Some("a".into()))));
        assert_eq!(of(&["--register", "b"], Some("a")), Ok(Asked::Register(Some("b".into()))));
        assert_eq!(of(&["--register=b"], Some("a")), Ok(Asked::Register(Some("b".into()))));
    }

    #[test]
    fn unknown_words_are_refused() {
        for hostile in [&["letter.pdf"][..], &["--register"], &["--register="], &["--", "x"], &["file:///etc/passwd"]] {
            assert!(of(hostile, None).is_err(), "{hostile:?}");
        }
    }
}
