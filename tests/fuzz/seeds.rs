//! Whole files to damage: the sample decisions where they are, invented ones in other layouts, Word documents, bare PDFs.

use std::path::Path;

use crate::word;

pub(crate) struct Seed {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// Parts of a Word document, to be damaged before they are packed.
    pub(crate) parts: Vec<(String, Vec<u8>)>,
}

/// All seeds, in an order that does not change.
pub(crate) fn all() -> Vec<Seed> {
    let mut seeds = documents(&solidarity_tests::samples());
    seeds.extend(documents(Path::new(LAYOUTS)));
    let seed = |name: &str, bytes| Seed { name: name.to_owned(), bytes, parts: Vec::new() };
    seeds.extend(office::exercise::decision().map(|bytes| seed("invented.pdf", bytes)));
    seeds.push(seed("bare.pdf", bare()));
    for (index, block) in BLOCKS.into_iter().enumerate() {
        let parts = word::parts(&word::decision(&invented(), false, block, index % 2 == 0), &notes());
        seeds.push(Seed { name: "invented.docx".to_owned(), bytes: word::archive(&parts), parts });
    }
    seeds
}

const BLOCKS: [word::Block; 6] = [
    word::Block::TextBox,
    word::Block::Frame,
    word::Block::OneCell,
    word::Block::LabelsAndValues,
    word::Block::BesideTheSummary,
    word::Block::InTheText,
];

/// The documents of the extractor's own tests.
const LAYOUTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/extract/tests/layouts");

fn documents(folder: &Path) -> Vec<Seed> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|file| file.ok().map(|file| file.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| Seed {
            name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            bytes: std::fs::read(path).expect("a sample"),
            parts: Vec::new(),
        })
        .collect()
}

fn notes() -> [(&'static str, &'static str, &'static str); 1] {
    [(
        "footnotes.xml",
        "footnotes",
        r#"<w:footnote w:id="2"><w:p><w:r><w:t>The delegation of Belmora expressed its reservation.</w:t></w:r></w:p></w:footnote>"#,
    )]
}

/// A decision whose words stand uncompressed in the file.
fn bare() -> Vec<u8> {
    let lines = [
        "Arvenia",
        "Decision adopted unanimously by the IPU Governing Council at its 211th session (Manama, 15 March 2023)",
        "XAR-01 - Amara Velin",
        "Alleged human rights violations",
        "- Torture, ill-treatment and other acts of violence",
        "Case XAR-01",
        "Qualified complainant(s): Section I.1(a) of the Committee Procedure",
        "Submission of complaint: May 2019",
        "A. Summary of the case",
        "The member was arrested in May 2019 in the course of a sitting.",
        "B. Decision",
        "The Governing Council of the Inter-Parliamentary Union",
        "1. Thanks the Speaker for his letter;",
        "2. Requests the Committee to continue examining this case.",
    ];
    let shown: String =
        lines.iter().map(|line| format!("({}) Tj 0 -16 Td\n", line.replace('(', "\\(").replace(')', "\\)"))).collect();
    let content = format!("BT /F 9 Tf 60 760 Td\n{shown}ET\n0 0 10 10 re f\nq 1 0 0 1 5 5 cm /X Do Q");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> \
         /XObject << /X 7 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>".to_owned(),
        "<< /Length 120 >>\nstream\n/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> \
         endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange endcmap end\nendstream"
            .to_owned(),
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >> /Length 8 >>\nstream\n/X Do Q \nendstream"
            .to_owned(),
    ];
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(bytes.len());
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

fn invented() -> serde_json::Value {
    serde_json::json!({
        "printed_country": "Arvenia",
        "title": "Decision adopted unanimously by the IPU Governing Council at its 211th session (Manama, 15 March 2023)",
        "persons": [
            {"code": "XAR-01", "name": "Amara Velin", "aliases": ["Mara"]},
            {"code": "XAR-02", "name": "Bruno Castel", "aliases": []},
        ],
        "labels": ["Torture, ill-treatment and other acts of violence", "Failure to respect parliamentary immunity"],
        "block": [
            "Case XAR-COLL-01",
            "Victims: two members of the opposition",
            "Qualified complainant(s): Section I.1(a) and (d) of the Committee Procedure (Annex I)",
            "Submission of complaint: May 2019",
            "Recent follow-up:",
            "- Communication from the authorities: Letter from the Speaker (February 2023)",
        ],
        "summary": "Two members of the opposition were arrested in May 2019 in the course of a sitting.",
        "organ": "The Governing Council of the Inter-Parliamentary Union",
        "preamble": "",
        "paragraphs": [
            {"number": 1, "text": "Thanks the Speaker of the National Assembly for his letter;"},
            {"number": 2, "text": "Wishes to know:\n- what has become of the inquiry;\n- who has been charged;"},
            {"number": 3, "text": "Requests the Committee to continue examining this case."},
        ],
    })
}
