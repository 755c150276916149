//! A Word document (DOCX) as made-up pages, so that the same rules read it as read a PDF.
//!
//! A document has no places: its lines are laid out one below the other, as wide as the paper, with its own page breaks,
//! heads, feet and footnotes. What Word would not print (deletions, hidden text, instructions of fields) is left out.
//! `package` opens the file within limits, `styles` and `lists` resolve looks and automatic numbers, `story` and
//! `cells` walk the text, `sheets` lays it out.

mod cells;
mod lists;
mod package;
mod sheets;
mod story;
mod styles;

use std::panic::{AssertUnwindSafe, catch_unwind};

use casework::decisions::page::Page;
use casework::decisions::reading::ReadError;
use roxmltree::Node;

/// Whether bytes may be a document of this kind: a ZIP archive.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The made-up pages of a document.
///
/// # Errors
/// `TooLarge`, `Damaged`, `Encrypted`, `NotADecision` for an archive that is no Word document, or `NoText`.
pub fn pages(bytes: &[u8]) -> Result<Vec<Page>, ReadError> {
    catch_unwind(AssertUnwindSafe(|| lay_out(bytes))).unwrap_or(Err(ReadError::Damaged))
}

fn lay_out(bytes: &[u8]) -> Result<Vec<Page>, ReadError> {
    let parts = package::open(bytes)?;
    let story = story::tell(&parts)?;
    let pages = sheets::lay_out(&story)?;
    let letters = |page: &Page| page.runs.iter().any(|run| run.text.contains(char::is_alphanumeric));
    if pages.iter().any(letters) { Ok(pages) } else { Err(ReadError::NoText) }
}

/// An attribute by its local name: documents come in two sets of namespaces.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

/// The first child element of this local name.
fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.tag_name().name() == name)
}

/// `w:val` of the child of this name.
fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    attribute(child(node, name)?, "val")
}

/// An on/off property: set, set to nothing, or not there.
fn switch(node: Node<'_, '_>, name: &str) -> Option<bool> {
    let property = child(node, name)?;
    Some(!matches!(attribute(property, "val"), Some("0" | "false" | "off" | "none")))
}

/// Twentieths of a point, as points.
fn points(text: Option<&str>) -> Option<f32> {
    let twentieths: f32 = text?.trim().trim_end_matches("pt").parse().ok()?;
    twentieths.is_finite().then(|| (twentieths / 20.0).clamp(-2000.0, 2000.0))
}
