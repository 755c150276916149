//! Automatic numbers: what Word prints before a paragraph of a list, worked out from `numbering.xml`.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::{attribute, child, points, value};

/// Levels of a list.
const LEVELS: usize = 9;

/// The mark before a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    pub(super) text: String,
    pub(super) level: usize,
    /// A number of the first level, as operative paragraphs have.
    pub(super) counts: bool,
    /// The level's own indent, in points.
    pub(super) indent: Option<f32>,
}

#[derive(Clone, Debug)]
struct Level {
    format: String,
    /// `%1.`, `(%2)`; for bullets the letter itself.
    text: String,
    start: u32,
    indent: Option<f32>,
}

impl Default for Level {
    fn default() -> Level {
        Level { format: "none".to_owned(), text: String::new(), start: 1, indent: None }
    }
}

struct List {
    /// Id of the abstract list; lists that share it go on counting.
    shared: String,
    levels: Vec<Level>,
    /// Levels this list begins anew.
    anew: Vec<(usize, u32)>,
}

/// All lists of a document, and how far each has counted.
#[derive(Default)]
pub(super) struct Lists {
    lists: HashMap<String, List>,
    counters: HashMap<String, Vec<Option<u32>>>,
    begun: Vec<String>,
}

impl Lists {
    pub(super) fn of(document: Option<&Document<'_>>) -> Lists {
        let Some(document) = document else { return Lists::default() };
        let root = document.root_element();
        let named = |name: &'static str| root.children().filter(move |node| node.tag_name().name() == name);
        let shared: HashMap<&str, Node<'_, '_>> =
            named("abstractNum").filter_map(|node| Some((attribute(node, "abstractNumId")?, node))).collect();
        // A list that points at a list style has its levels where the style is defined.
        let styles: HashMap<&str, Node<'_, '_>> =
            named("abstractNum").filter_map(|node| Some((value(node, "styleLink")?, node))).collect();
        let mut lists = HashMap::new();
        for node in named("num") {
            let (Some(id), Some(of)) = (attribute(node, "numId"), value(node, "abstractNumId")) else { continue };
            let Some(mut definition) = shared.get(of).copied() else { continue };
            if let Some(linked) = value(definition, "numStyleLink").and_then(|link| styles.get(link)) {
                definition = *linked;
            }
            lists.insert(id.to_owned(), list(node, of, definition));
        }
        Lists { lists, ..Lists::default() }
    }

    /// Counts one paragraph of a list, and gives its mark; nothing when there is no such list.
    pub(super) fn next(&mut self, id: &str, level: usize) -> Option<Mark> {
        let list = self.lists.get(id)?;
        let level = level.min(LEVELS - 1);
        let counters = self.counters.entry(list.shared.clone()).or_insert_with(|| vec![None; LEVELS]);
        if !self.begun.iter().any(|begun| begun == id) {
            self.begun.push(id.to_owned());
            for (level, start) in &list.anew {
                counters[*level] = start.checked_sub(1);
            }
        }
        let own = &list.levels[level];
        counters[level] = Some(counters[level].map_or(own.start, |count| count.saturating_add(1)));
        counters[level + 1..].fill(None);
        let text = match own.format.as_str() {
            "bullet" => bullet(&own.text).to_owned(),
            "none" => own.text.replace('%', ""),
            _ => printed(own, &list.levels, counters),
        };
        let counts = level == 0 && matches!(own.format.as_str(), "decimal" | "decimalZero" | "ordinal");
        Some(Mark { text, level, counts, indent: own.indent })
    }
}

fn list(node: Node<'_, '_>, shared: &str, definition: Node<'_, '_>) -> List {
    let mut levels = vec![Level::default(); LEVELS];
    let mut anew = Vec::new();
    let number = |node: Node<'_, '_>| attribute(node, "ilvl").and_then(|level| level.parse::<usize>().ok());
    let at = |node: &Node<'_, '_>| number(*node).filter(|level| *level < LEVELS);
    for node in definition.children().filter(|node| node.tag_name().name() == "lvl") {
        if let Some(level) = at(&node) {
            levels[level] = self::level(node);
        }
    }
    for node in node.children().filter(|node| node.tag_name().name() == "lvlOverride") {
        let Some(index) = at(&node) else { continue };
        if let Some(own) = child(node, "lvl") {
            levels[index] = self::level(own);
        }
        if let Some(start) = value(node, "startOverride").and_then(|start| start.parse().ok()) {
            levels[index].start = start;
            anew.push((index, start));
        }
    }
    List { shared: shared.to_owned(), levels, anew }
}

fn level(node: Node<'_, '_>) -> Level {
    let shape = child(node, "pPr").and_then(|shape| child(shape, "ind"));
    Level {
        format: value(node, "numFmt").unwrap_or("decimal").to_owned(),
        text: value(node, "lvlText").unwrap_or_default().to_owned(),
        start: value(node, "start").and_then(|start| start.parse().ok()).unwrap_or(1),
        indent: shape.and_then(|shape| points(attribute(shape, "left").or_else(|| attribute(shape, "start")))),
    }
}

/// The level's text with the counts of this level and those above it.
fn printed(own: &Level, levels: &[Level], counters: &[Option<u32>]) -> String {
    let mut text = String::new();
    let mut letters = own.text.chars().peekable();
    while let Some(letter) = letters.next() {
        let place = (letter == '%').then(|| letters.peek().and_then(|digit| digit.to_digit(10))).flatten();
        let place = place.and_then(|place| (place as usize).checked_sub(1)).filter(|place| *place < LEVELS);
        let Some(place) = place else {
            text.push(letter);
            continue;
        };
        letters.next();
        let count = counters[place].unwrap_or(levels[place].start);
        text.push_str(&written(count, &levels[place].format));
    }
    text
}

fn written(count: u32, format: &str) -> String {
    match format {
        "lowerLetter" => letters(count, 'a'),
        "upperLetter" => letters(count, 'A'),
        "lowerRoman" => roman(count).to_lowercase(),
        "upperRoman" => roman(count),
        "decimalZero" => format!("{count:02}"),
        _ => count.to_string(),
    }
}

/// a, b, ... z, aa, bb, as Word counts.
fn letters(count: u32, first: char) -> String {
    let Some(index) = count.checked_sub(1) else { return String::new() };
    let letter = char::from_u32(first as u32 + index % 26).unwrap_or(first);
    std::iter::repeat_n(letter, (index / 26 + 1).min(8) as usize).collect()
}

fn roman(mut count: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    if count > 4000 {
        return count.to_string();
    }
    for (size, sign) in SIGNS {
        while count >= size {
            text.push_str(sign);
            count -= size;
        }
    }
    text
}

/// Signs of symbol fonts have no letter of their own.
fn bullet(text: &str) -> &'static str {
    match text.chars().next() {
        Some('-' | '\u{2010}' | '\u{2011}') => "-",
        Some('–' | '—') => "–",
        _ => "•",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_written_as_word_writes_them() {
        let all: Vec<String> = [(1, "decimal"), (28, "lowerLetter"), (2014, "upperRoman"), (4, "lowerRoman")]
            .into_iter()
            .map(|(count, format)| written(count, format))
            .collect();
        assert_eq!(all, ["1", "bb", "MMXIV", "iv"]);
    }

    #[test]
    fn a_list_goes_on_after_its_items_and_begins_anew_where_it_says_so() {
        let xml = r#"<w:numbering xmlns:w="w">
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
          </w:numbering>"#;
        let document = Document::parse(xml).unwrap();
        let mut lists = Lists::of(Some(&document));
        let mut marks = Vec::new();
        for (id, level) in [("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1), ("2", 0), ("2", 0)] {
            marks.push(lists.next(id, level).unwrap().text);
        }
        assert_eq!(marks, ["1.", "(a)", "(b)", "2.", "(a)", "1.", "2."]);
        assert_eq!(lists.next("9", 0), None);
    }
}
