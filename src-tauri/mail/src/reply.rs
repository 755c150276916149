//! What a server answers: reading it within bounds, and making it fit to be shown.
//!
//! A reply is hostile text: lines are at most 1,000 bytes, a reply at most 100 KB, all its lines carry the same code, and
//! what is kept of it has no control or direction characters and nothing that was said while signing in.

use zeroize::Zeroizing;

use crate::wire::{Broken, Wire};

const LINE_LIMIT: usize = 1_000;
const REPLY_LIMIT: usize = 100_000;
/// Characters of a reply that are kept in a verdict.
const SHOWN_LIMIT: usize = 1_000;

/// A complete reply: its code and the text of each line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) code: u16,
    pub(crate) lines: Vec<String>,
}

/// The kind of a reply, by the first digit of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Done,
    GoOn,
    NotNow,
    No,
}

impl Reply {
    pub(crate) fn kind(&self) -> Kind {
        match self.code {
            200..=299 => Kind::Done,
            300..=399 => Kind::GoOn,
            400..=499 => Kind::NotNow,
            _ => Kind::No,
        }
    }

    /// Whether a line begins with this enhanced status code (RFC 3463), e.g. `5.7.30`.
    pub(crate) fn has_status(&self, status: &str) -> bool {
        self.lines.iter().any(|line| line.split_whitespace().next() == Some(status))
    }

    /// The reply as it may be kept: one line of text, escaped, without any of the secrets.
    pub(crate) fn shown(&self, secrets: &Secrets) -> String {
        printable(&secrets.removed_from(&format!("{} {}", self.code, self.lines.join(" / "))))
    }
}

/// Reads one whole reply.
pub(crate) fn read(wire: &mut Wire) -> Result<Reply, Broken> {
    let mut reply: Option<Reply> = None;
    let mut size = 0;
    loop {
        let line = wire.line(LINE_LIMIT)?;
        size += line.len() + 2;
        if size > REPLY_LIMIT {
            return Err(Broken::Flood);
        }
        let (code, last, text) = parse(&line).ok_or(Broken::Garbage)?;
        let whole = reply.get_or_insert_with(|| Reply { code, lines: Vec::new() });
        if whole.code != code {
            return Err(Broken::Garbage);
        }
        whole.lines.push(text);
        if last && let Some(done) = reply.take() {
            return Ok(done);
        }
    }
}

/// Code, whether it is the last line, and the text.
fn parse(line: &[u8]) -> Option<(u16, bool, String)> {
    let (digits, rest) = line.split_at_checked(3)?;
    let [b'2'..=b'5', b'0'..=b'5', b'0'..=b'9'] = digits else { return None };
    let code = digits.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    match rest.split_first() {
        None => Some((code, true, String::new())),
        Some((b' ', text)) => Some((code, true, String::from_utf8_lossy(text).into_owned())),
        Some((b'-', text)) => Some((code, false, String::from_utf8_lossy(text).into_owned())),
        Some(_) => None,
    }
}

/// Text with everything escaped that could act on a terminal or turn the direction of a line, cut at a sane length.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::new();
    for (count, c) in text.trim().chars().enumerate() {
        if count >= SHOWN_LIMIT {
            shown.push('…');
            break;
        }
        if c.is_control() || is_invisible(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Characters without a shape of their own: zero width, direction marks and overrides, line separators.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// What was said while signing in, so that a server's echo of it is never kept.
#[derive(Default)]
pub(crate) struct Secrets(Vec<Zeroizing<String>>);

impl Secrets {
    /// Remembers a secret. Shorter ones than three characters would make every reply unreadable.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() >= 3 {
            self.0.push(Zeroizing::new(secret.to_owned()));
        }
        self.0.sort_by_key(|s| std::cmp::Reverse(s.len()));
    }

    /// No longer hides this one.
    pub(crate) fn forget(&mut self, secret: &str) {
        self.0.retain(|kept| kept.as_str() != secret);
    }

    fn removed_from(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "[…]"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_follow_the_grammar() {
        assert_eq!(parse(b"250 ok"), Some((250, true, "ok".into())));
        assert_eq!(parse(b"250-more"), Some((250, false, "more".into())));
        assert_eq!(parse(b"354"), Some((354, true, String::new())));
        for bad in [&b"999 x"[..], b"25", b"", b"2500 x", b"150 x", b"HTTP/1.1 302", b"260 x", b"250\tx"] {
            assert_eq!(parse(bad), None, "{}", String::from_utf8_lossy(bad));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        assert_eq!(parse(b"250 \xff\xfe"), Some((250, true, "\u{fffd}\u{fffd}".into())));
    }

    #[test]
    fn a_shown_reply_has_no_secret_and_no_control_character() {
        let mut secrets = Secrets::default();
        secrets.add("hunter2");
        secrets.add("AGFtYXJhAGh1bnRlcjI=");
        let reply = Reply {
            code: 535,
            lines: vec!["5.7.8 AGFtYXJhAGh1bnRlcjI= hunter2\u{1b}[2J".into(), "a\u{202e}b\rc".into()],
        };
        assert_eq!(reply.shown(&secrets), r"535 5.7.8 […] […]\u{1b}[2J / a\u{202e}b\u{d}c");
        assert_eq!(printable(&"x".repeat(5_000)).chars().count(), SHOWN_LIMIT + 1);
    }
}
