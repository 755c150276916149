//! A page as a reader of foreign files hands it over: pieces of text with their places, nothing else.
//!
//! The reading rules work on this alone, so that they know no file format and can be tested with made-up pages. All
//! lengths are points; `y` grows downwards from the upper edge of the page.

use serde::{Deserialize, Serialize};

/// One page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    pub width: f32,
    pub height: f32,
    /// How often the page was turned to the right by a quarter, so that its lines run from left to right.
    #[serde(default)]
    pub quarters: u8,
    /// In the order of the file, which is not the order of reading.
    pub runs: Vec<Run>,
}

/// A piece of text in one font on one baseline, without a wide gap in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// A thin space stands for a gap that nobody typed a space for.
    pub text: String,
    /// Left edge.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    pub width: f32,
    /// Height of the font.
    pub size: f32,
    pub bold: bool,
    pub italic: bool,
    /// Written across the page or upside down.
    pub turned: bool,
}

impl Run {
    /// Right edge.
    #[must_use]
    pub fn end(&self) -> f32 {
        self.x + self.width
    }
}
