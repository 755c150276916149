//! The archive of a Word document: its parts as text, each within its limit.
//!
//! An archive may say anything of its sizes; only what really comes out is counted.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use casework::decisions::reading::ReadError;
use roxmltree::{Document, ParsingOptions};
use zip::ZipArchive;
use zip::result::ZipError;

/// Entries of an archive; a long document with pictures has a few hundred.
const MOST_ENTRIES: usize = 10_000;
/// Bytes of XML in all parts together; a compilation of sixty pages takes three million.
const MOST_XML: u64 = 24 * 1024 * 1024;
/// Elements and texts of one part.
const MOST_NODES: u32 = 700_000;

/// The parts of a document that say something.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) body: String,
    pub(super) styles: Option<String>,
    pub(super) numbering: Option<String>,
    pub(super) footnotes: Option<String>,
    pub(super) endnotes: Option<String>,
    /// Heads and feet by the id of their relation.
    pub(super) margins: HashMap<String, String>,
}

/// Opens a document.
pub(super) fn open(bytes: &[u8]) -> Result<Parts, ReadError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(ReadError::TooLarge);
    }
    let mut archive = Archive { archive, left: MOST_XML };
    let types = archive.part("[Content_Types].xml")?;
    let is_word = types.as_ref().is_some_and(|types| types.contains("wordprocessingml"));
    if !is_word {
        // Another kind of archive, e.g. a workbook or an OpenDocument text.
        return Err(ReadError::NotADecision);
    }
    let main = archive.relations("_rels/.rels")?.into_iter().find(|relation| relation.kind == "officeDocument");
    let main = main.map_or_else(|| "word/document.xml".to_owned(), |relation| resolved("", &relation.target));
    let body = archive.part(&main)?.ok_or(ReadError::Damaged)?;
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let mut parts = Parts { body, ..Parts::default() };
    for relation in archive.relations(&format!("{folder}/_rels/{name}.rels"))? {
        let target = resolved(folder, &relation.target);
        match relation.kind.as_str() {
            "styles" => parts.styles = archive.part(&target)?,
            "numbering" => parts.numbering = archive.part(&target)?,
            "footnotes" => parts.footnotes = archive.part(&target)?,
            "endnotes" => parts.endnotes = archive.part(&target)?,
            "header" | "footer" => {
                let text = archive.part(&target)?;
                parts.margins.extend(text.map(|text| (relation.id, text)));
            }
            _ => {}
        }
    }
    Ok(parts)
}

/// Parses a part. Definitions of entities, which no document has, are refused.
pub(super) fn parse(text: &str) -> Result<Document<'_>, ReadError> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, entity_resolver: None };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => ReadError::TooLarge,
        _ => ReadError::Damaged,
    })
}

struct Relation {
    id: String,
    /// Last part of the relation's type.
    kind: String,
    target: String,
}

struct Archive<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still come out.
    left: u64,
}

impl Archive<'_> {
    /// The text of a part; nothing when there is no such part.
    fn part(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let entry = match self.archive.by_name(name) {
            Ok(entry) => entry,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(ReadError::Encrypted),
            Err(_) => return Err(ReadError::Damaged),
        };
        let mut bytes = Vec::new();
        let read = entry.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| ReadError::Damaged)?;
        self.left = self.left.checked_sub(read as u64).ok_or(ReadError::TooLarge)?;
        text(bytes).map(Some)
    }

    fn relations(&mut self, name: &str) -> Result<Vec<Relation>, ReadError> {
        let Some(text) = self.part(name.trim_start_matches('/'))? else { return Ok(Vec::new()) };
        let document = parse(&text)?;
        let relations = document.descendants().filter(|node| node.tag_name().name() == "Relationship");
        let relation = |node: roxmltree::Node<'_, '_>| {
            let kind = node.attribute("Type")?.rsplit('/').next()?.to_owned();
            let is_inside = node.attribute("TargetMode") != Some("External");
            is_inside.then_some(())?;
            Some(Relation { id: node.attribute("Id")?.to_owned(), kind, target: node.attribute("Target")?.to_owned() })
        };
        Ok(relations.filter_map(relation).collect())
    }
}

/// A target beside its part, or from the archive's root.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut way: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => drop(way.pop()),
            "." | "" => {}
            part => way.push(part),
        }
    }
    way.join("/")
}

/// UTF-8, or UTF-16 with its mark.
fn text(bytes: Vec<u8>) -> Result<String, ReadError> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        // The declaration in front still says UTF-16; as text it does not matter.
        String::from_utf16(&units).map_err(|_| ReadError::Damaged)
    };
    match bytes.as_slice() {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).map_err(|_| ReadError::Damaged),
        _ => String::from_utf8(bytes).map_err(|_| ReadError::Damaged),
    }
}
