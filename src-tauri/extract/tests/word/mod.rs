//! Word documents made for the tests: XML in an archive, as Word and others write it.

pub(crate) mod arvenia;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    xmlns:v="urn:schemas-microsoft-com:vml""#;

/// A document from the XML of its body, with a list of numbers (1), of bullets (2) and of letters (3).
pub(crate) fn document(body: &str) -> Vec<u8> {
    with_parts(body, &[])
}

/// The same with more parts: name in `word/`, kind of the relation, content of the root element.
pub(crate) fn with_parts(body: &str, parts: &[(&str, &str, &str)]) -> Vec<u8> {
    archive(&self::parts(body, parts))
}

/// All files of its archive.
pub(crate) fn parts(body: &str, parts: &[(&str, &str, &str)]) -> Vec<(String, Vec<u8>)> {
    let mut relations = String::new();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let numbering = ("numbering.xml", "numbering", NUMBERING);
    let styles = ("styles.xml", "styles", STYLES);
    for (number, (name, kind, content)) in (1..).zip([numbering, styles].iter().chain(parts)) {
        write!(
            relations,
            r#"<Relationship Id="rId{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{name}"/>"#
        )
        .unwrap();
        let root = match *kind {
            "header" => "hdr",
            "footer" => "ftr",
            kind => kind,
        };
        files.push((format!("word/{name}"), format!("<w:{root} {SPACES}>{content}</w:{root}>").into_bytes()));
    }
    let list = |content: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{content}</Relationships>"#
        )
    };
    let main = r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#;
    let types = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    files.push(("[Content_Types].xml".to_owned(), types.into()));
    files.push(("_rels/.rels".to_owned(), list(main).into_bytes()));
    files.push(("word/_rels/document.xml.rels".to_owned(), list(&relations).into_bytes()));
    files.push((
        "word/document.xml".to_owned(),
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {SPACES}><w:body>{body}</w:body></w:document>")
            .into_bytes(),
    ));
    files
}

pub(crate) fn archive(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const NUMBERING: &str = r#"
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>"#;

const STYLES: &str = r#"
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Country"><w:name w:val="Country"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>"#;

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A paragraph in a style; `List1` and so on in that list.
pub(crate) fn paragraph(style: &str, text: &str) -> String {
    let shape = match style.strip_prefix("List") {
        Some(list) => format!(r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr>"#),
        None if style.is_empty() => String::new(),
        None => format!(r#"<w:pStyle w:val="{style}"/>"#),
    };
    let lines: Vec<String> =
        text.split('\n').map(|line| format!(r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(line))).collect();
    format!("<w:p><w:pPr>{shape}</w:pPr><w:r>{}</w:r></w:p>", lines.join("<w:br/>"))
}

/// A table of one row a list of cells.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let cell = |content: &String| format!(r#"<w:tc><w:tcPr><w:tcW w:w="4000"/></w:tcPr>{content}</w:tc>"#);
    let row = |cells: &Vec<String>| format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>());
    format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}

/// A text box tied to an empty paragraph, with a second form for older programs.
pub(crate) fn text_box(content: &str) -> String {
    format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{content}\
         </w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{content}\
         </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
}

/// How a case block is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Block {
    TextBox,
    Frame,
    OneCell,
    LabelsAndValues,
    BesideTheSummary,
    InTheText,
}

/// A decision as a document, from its reading in JSON.
pub(crate) fn decision(reading: &Value, french: bool, block: Block, automatic: bool) -> String {
    let text = |key: &str| reading[key].as_str().unwrap_or_default().to_owned();
    let list = |key: &str| reading[key].as_array().cloned().unwrap_or_default();
    let mut body = paragraph("Country", &text("printed_country"));
    body += &paragraph("Strong", &text("title"));
    let names: Vec<String> = list("persons").iter().map(printed_name).collect();
    if names.len() > 4 {
        // The section of the list stands in two columns.
        body += "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr></w:p>";
    }
    body += &names.iter().map(|name| paragraph("", name)).collect::<String>();
    if names.len() > 4 {
        body += "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/><w:cols w:num=\"2\"/></w:sectPr></w:pPr></w:p>";
    }
    let labels: Vec<String> = list("labels").iter().filter_map(|label| label.as_str().map(str::to_owned)).collect();
    if !labels.is_empty() {
        let heading =
            if french { "Violations des droits de l’homme alléguées" } else { "Alleged human rights violations" };
        body += &paragraph("Strong", heading);
        body += &labels.iter().map(|label| paragraph("List2", label)).collect::<String>();
    }
    let entries: Vec<String> = list("block").iter().filter_map(|entry| entry.as_str().map(str::to_owned)).collect();
    let summary: String = text("summary").split('\n').map(|part| paragraph("", part)).collect();
    let heading = if french { "A. Résumé du cas" } else { "A. Summary of the case" };
    let heading = if text("summary").is_empty() { String::new() } else { paragraph("Strong", heading) };
    if entries.is_empty() {
        body += &(heading + &summary);
    } else {
        body += &set_block(&entries, block, &heading, &summary);
    }
    if !heading_is_empty(reading) {
        body += &paragraph("Strong", if french { "B. Décision" } else { "B. Decision" });
    }
    body += &paragraph("", &text("organ"));
    if !text("preamble").is_empty() {
        body += &text("preamble").split('\n').map(|part| paragraph("", part)).collect::<String>();
    }
    for operative in list("paragraphs") {
        let printed = operative["text"].as_str().unwrap_or_default();
        let mut parts = printed.split('\n');
        let first = parts.next().unwrap_or_default();
        body += &if automatic {
            paragraph("List1", first)
        } else {
            paragraph("", &format!("{}.\t{first}", operative["number"]))
                .replace('\t', "</w:t><w:tab/><w:t xml:space=\"preserve\">")
        };
        body += &parts
            .map(|part| paragraph("", part).replace("<w:pPr>", "<w:pPr><w:ind w:left=\"1000\"/>"))
            .collect::<String>();
    }
    body
}

fn heading_is_empty(reading: &Value) -> bool {
    reading["summary"].as_str().unwrap_or_default().is_empty()
}

fn printed_name(person: &Value) -> String {
    let aliases: Vec<&str> = person["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let alias = if aliases.is_empty() { String::new() } else { format!(" (aka {})", aliases.join(", ")) };
    format!("{} - {}{alias}", person["code"].as_str().unwrap_or_default(), person["name"].as_str().unwrap_or_default())
}

fn set_block(entries: &[String], block: Block, heading: &str, summary: &str) -> String {
    let lines: String = entries.iter().map(|entry| paragraph("", entry)).collect();
    match block {
        Block::TextBox => text_box(&lines) + heading + summary,
        Block::Frame => {
            lines.replace("<w:pPr>", "<w:pPr><w:framePr w:w=\"4000\" w:hAnchor=\"page\"/>") + heading + summary
        }
        Block::OneCell => table(&[vec![lines]]) + heading + summary,
        Block::InTheText => lines + heading + summary,
        Block::BesideTheSummary => {
            let wide = format!("<w:tc><w:tcPr><w:tcW w:w=\"6000\"/></w:tcPr>{summary}</w:tc>");
            let narrow = format!("<w:tc><w:tcPr><w:tcW w:w=\"3600\"/></w:tcPr>{lines}</w:tc>");
            format!("{heading}<w:tbl><w:tr>{wide}{narrow}</w:tr></w:tbl>")
        }
        Block::LabelsAndValues => {
            let rows: Vec<Vec<String>> = entries
                .iter()
                .map(|entry| match entry.split_once(": ") {
                    Some((label, value)) => vec![paragraph("", &format!("{label}:")), paragraph("", value)],
                    None => vec![paragraph("", entry), "<w:p/>".to_owned()],
                })
                .collect();
            table(&rows) + heading + summary
        }
    }
}
