//! Damage that knows what it damages: objects, streams, tables of a PDF; elements of a document; words on a page.

use std::fmt;

use casework::decisions::page::{Page, Run};

use crate::seeds::Seed;
use crate::word;

/// One damaged file, made again from its seed and number.
pub(crate) struct Case {
    what: String,
    pub(crate) damaged: Damaged,
}

pub(crate) enum Damaged {
    File(String, Vec<u8>),
    /// Pages of a whole file, damaged after they were extracted.
    Pages(Vec<Page>),
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.what)
    }
}

impl Case {
    pub(crate) fn of(seeds: &[Seed], seed: u64, number: u64) -> Case {
        let mut chance = Chance(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let chosen = &seeds[chance.below(seeds.len())];
        let other = &seeds[chance.below(seeds.len())];
        let times = 1 + chance.below(6);
        if chance.below(3) == 0
            && let Ok(mut pages) = extract::kind::pages(&chosen.name, &chosen.bytes)
        {
            (0..times * 4).for_each(|_| damage_pages(&mut pages, &mut chance));
            return Case { what: format!("pages of {}", chosen.name), damaged: Damaged::Pages(pages) };
        }
        let bytes = if chosen.parts.is_empty() || chance.below(4) == 0 {
            let mut bytes = chosen.bytes.clone();
            (0..times).for_each(|_| damage_bytes(&mut bytes, &other.bytes, &mut chance));
            bytes
        } else {
            let mut parts = chosen.parts.clone();
            for _ in 0..times {
                let index = chance.below(parts.len());
                damage_xml(&mut parts[index].1, &mut chance);
            }
            word::archive(&parts)
        };
        Case { what: format!("{} damaged", chosen.name), damaged: Damaged::File(chosen.name.clone(), bytes) }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        match &self.damaged {
            Damaged::File(_, bytes) => bytes.clone(),
            Damaged::Pages(pages) => format!("{pages:#?}").into_bytes(),
        }
    }
}

/// Numbers from a seed (splitmix64).
pub(crate) struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }

    fn byte(&mut self) -> u8 {
        self.next() as u8
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

const NUMBERS: [&str; 10] = [
    "0",
    "-1",
    "1",
    "65536",
    "2147483647",
    "4294967296",
    "-9223372036854775808",
    "0.0000001",
    "1e38",
    "99999999999999999999",
];
const NAMES: [&str; 16] = [
    "/FlateDecode",
    "/ASCIIHexDecode",
    "/LZWDecode",
    "/RunLengthDecode",
    "/DCTDecode",
    "/JBIG2Decode",
    "/JPXDecode",
    "/Type0",
    "/Type3",
    "/TrueType",
    "/Identity-H",
    "/ObjStm",
    "/XRef",
    "/Pages",
    "/Form",
    "/Pattern",
];
const LETTERS: [&str; 12] = [
    "Case ",
    "1. ",
    "\u{202e}",
    "\u{0}",
    "ﬁ",
    "XAR-COLL-99999",
    "((((",
    "Decision adopted",
    "A. Summary of the case",
    "99.",
    "-",
    " ; ; : ",
];

fn damage_bytes(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    if bytes.len() < 16 {
        return;
    }
    let at = chance.below(bytes.len() - 8);
    match chance.below(10) {
        0 => (0..1 + chance.below(16)).for_each(|_| {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
        }),
        1 => {
            let end = (at + 1 + chance.below(4000)).min(bytes.len());
            bytes.drain(at..end);
        }
        2 => {
            let end = (at + 1 + chance.below(4000)).min(bytes.len());
            let copy = bytes[at..end].to_vec();
            let to = chance.below(bytes.len());
            bytes.splice(to..to, copy);
        }
        // An object of another file, or of this one, in place of an object.
        3 | 4 => {
            let from = if chance.below(2) == 0 { other.to_vec() } else { bytes.clone() };
            if let (Some(theirs), Some(ours)) = (object(&from, chance), object(bytes, chance)) {
                bytes.splice(ours, from[theirs].iter().copied());
            }
        }
        // A stream that ends too soon.
        5 => {
            if let Some(start) = find(bytes, b"stream", at) {
                let end = (start + 6 + chance.below(400)).min(bytes.len());
                bytes.drain((start + 6).min(end)..end);
            }
        }
        // The table of objects.
        6 => {
            if let Some(start) = rfind(bytes, b"startxref") {
                let to = bytes.len().min(start + 20);
                for byte in &mut bytes[start + 9..to] {
                    if byte.is_ascii_digit() {
                        *byte = b'0' + chance.byte() % 10;
                    }
                }
            }
        }
        7 => replace_number(bytes, at, chance),
        8 => {
            if let Some(start) = find(bytes, b"/", at) {
                let end = bytes[start + 1..]
                    .iter()
                    .position(|byte| !byte.is_ascii_alphanumeric())
                    .map_or(start + 1, |n| start + 1 + n);
                let name = chance.pick(&NAMES).bytes();
                bytes.splice(start..end, name);
            }
        }
        _ => bytes[at] = chance.byte(),
    }
}

/// The range of an object after a chosen place.
fn object(bytes: &[u8], chance: &mut Chance) -> Option<std::ops::Range<usize>> {
    let start = find(bytes, b" 0 obj", chance.below(bytes.len()))? + 6;
    let end = find(bytes, b"endobj", start)?;
    (end - start < 60_000).then_some(start..end)
}

fn replace_number(bytes: &mut Vec<u8>, at: usize, chance: &mut Chance) {
    let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|offset| at + offset) else { return };
    let end =
        bytes[start..].iter().position(|byte| !byte.is_ascii_digit()).map_or(bytes.len(), |offset| start + offset);
    let number = chance.pick(&NUMBERS).bytes();
    bytes.splice(start..end, number);
}

fn damage_xml(part: &mut Vec<u8>, chance: &mut Chance) {
    let text = String::from_utf8_lossy(part).into_owned();
    let tags: Vec<usize> = text.match_indices('<').map(|(place, _)| place).collect();
    if tags.len() < 3 {
        return;
    }
    let (one, two) = (*chance.pick(&tags), *chance.pick(&tags));
    let (from, to) = (one.min(two), one.max(two));
    let changed = match chance.below(8) {
        // Parts of the document moved, doubled, dropped: whole or not.
        0 => format!("{}{}", &text[..from], &text[to..]),
        1 => format!("{}{}{}", &text[..to], &text[from..to], &text[to..]),
        2 | 3 => {
            let element = whole(&text, one);
            let doubled = text[element.clone()].repeat(1 + chance.below(30));
            format!("{}{doubled}{}", &text[..element.start], &text[element.end..])
        }
        4 => {
            let element = whole(&text, one);
            let deep = 1 + chance.below(600);
            let tag = *chance.pick(&[
                "w:tbl",
                "w:tr",
                "w:tc",
                "w:p",
                "w:r",
                "w:sdt",
                "w:sdtContent",
                "w:txbxContent",
                "w:ins",
            ]);
            let (open, close) = (format!("<{tag}>").repeat(deep), format!("</{tag}>").repeat(deep));
            format!("{}{open}{}{close}{}", &text[..element.start], &text[element.clone()], &text[element.end..])
        }
        5 => {
            let mut bytes = text.into_bytes();
            replace_number(&mut bytes, one, chance);
            String::from_utf8_lossy(&bytes).into_owned()
        }
        6 => {
            let words = *chance.pick(&LETTERS);
            match text[one..].find("</w:t>") {
                Some(end) => format!("{}{}{}", &text[..one + end], words.replace('\0', ""), &text[one + end..]),
                None => text,
            }
        }
        _ => {
            let mut bytes = text.into_bytes();
            let at = chance.below(bytes.len());
            bytes[at] = chance.byte();
            *part = bytes;
            return;
        }
    };
    // Doubling again and again would measure the machine's disk.
    if changed.len() < 8 * 1024 * 1024 {
        *part = changed.into_bytes();
    }
}

/// The element that begins here, with its end.
fn whole(text: &str, start: usize) -> std::ops::Range<usize> {
    let name: String =
        text[start + 1..].chars().take_while(|letter| letter.is_alphanumeric() || *letter == ':').collect();
    let close = format!("</{name}>");
    let end = text[start..].find(&close).map(|end| start + end + close.len());
    let single = text[start..].find('>').map_or(text.len(), |end| start + end + 1);
    start..end.filter(|_| !name.is_empty()).unwrap_or(single)
}

fn damage_pages(pages: &mut Vec<Page>, chance: &mut Chance) {
    let index = chance.below(pages.len());
    let numbers = [0.0, -1.0, 1.0e9, -1.0e9, 0.001, 595.0, 300.0, f32::MIN_POSITIVE];
    let page = &mut pages[index];
    if page.runs.is_empty() {
        return;
    }
    let at = chance.below(page.runs.len());
    match chance.below(10) {
        0 => drop(page.runs.remove(at)),
        1 => {
            let copy = page.runs[at].clone();
            page.runs.extend(std::iter::repeat_n(copy, 1 + chance.below(200)));
        }
        2 => page.runs[at].x = *chance.pick(&numbers),
        3 => page.runs[at].y = *chance.pick(&numbers),
        4 => page.runs[at].size = *chance.pick(&numbers),
        5 => page.runs[at].width = *chance.pick(&numbers),
        6 => {
            let words = (*chance.pick(&LETTERS)).repeat(1 + chance.below(300));
            page.runs[at].text.push_str(&words);
        }
        7 => {
            let other = chance.below(page.runs.len());
            let text = page.runs[other].text.clone();
            page.runs[at].text = text;
        }
        8 => {
            let y = page.runs[at].y;
            page.runs.iter_mut().take(at).for_each(|run: &mut Run| run.y = y);
        }
        _ => {
            let copy = page.clone();
            if pages.len() < 80 {
                pages.insert(index, copy);
            }
        }
    }
}

fn find(bytes: &[u8], words: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.windows(words.len()).position(|window| window == words).map(|offset| from + offset)
}

fn rfind(bytes: &[u8], words: &[u8]) -> Option<usize> {
    bytes.windows(words.len()).rposition(|window| window == words)
}
