//! Address-book cards (vCard 2.1, 3.0, 4.0) as they are read of foreign files.
//!
//! Reading them is the port's work; here is only the shape, the same for every version: decoded, unfolded, unescaped.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

/// One card: its lines in order.
pub type Card = Vec<CardLine>;

/// One line of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CardLine {
    /// What joins lines that belong together, e.g. `item1`; mostly empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// In upper case, e.g. `EMAIL`.
    pub name: String,
    /// Names in upper case and in their order, one entry a value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<(String, String)>,
    /// The parts of the value, each of which may itself have several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Vec<String>>,
    /// Bytes as Base64, of a picture, a sound or a key; then there are no values.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bytes: String,
    /// Media type of the bytes, as far as it is said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub media: String,
}

impl CardLine {
    /// A line of one text.
    #[must_use]
    pub fn text(name: &str, value: &str) -> CardLine {
        CardLine { name: name.to_owned(), values: vec![vec![value.to_owned()]], ..CardLine::default() }
    }

    /// The part at `place`, several joined by a comma.
    #[must_use]
    pub fn part(&self, place: usize) -> String {
        self.values.get(place).map(|part| part.join(", ")).unwrap_or_default()
    }

    /// All parts as one text.
    #[must_use]
    pub fn whole(&self) -> String {
        self.values.iter().map(|part| part.join(",")).collect::<Vec<_>>().join(";")
    }

    /// Values of the parameter `name`.
    pub fn param<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.params.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// One sign for the end of a line, and no other control character: what a file can hold and give back the same.
#[must_use]
pub fn plain(text: &str) -> String {
    if !text.contains(|c: char| c.is_control()) {
        return text.to_owned();
    }
    let ended = text.replace("\r\n", "\n").replace('\r', "\n");
    ended.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect()
}

/// Bytes as the text of a card line.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of a card line; nothing when they are none.
#[must_use]
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty())
}
