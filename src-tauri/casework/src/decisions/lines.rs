//! From placed pieces of text to rows of segments: what stands on one baseline, cut where a wide gap is.
//!
//! A raised mark belongs to the text it touches: letters (`205th`) stay, digits (footnote marks) go, because the
//! sentence is quoted without them.

use unicode_normalization::UnicodeNormalization;

use super::page::{Page, Run};

/// Text on one baseline without a wide gap.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) size: f32,
    /// Letters printed bold, and all letters.
    pub(super) bold: (usize, usize),
    /// The first word is bold.
    pub(super) starts_bold: bool,
    /// It was told from a table of labels and values.
    pub(super) cell: bool,
    /// Gaps too narrow to part it: letters before the gap, and where the next one begins.
    pub(super) joints: Vec<(usize, f32)>,
}

impl Segment {
    /// Its two parts when a gap ends at a place, as between cells that nearly touch.
    pub(super) fn cut_at(&self, x: f32) -> Option<(Segment, Segment)> {
        let (letters, x0) = *self.joints.iter().find(|(_, at)| (at - x).abs() < 2.0)?;
        let mut before = self.text.char_indices().filter(|(_, letter)| !letter.is_whitespace());
        let (place, _) = before.nth(letters)?;
        let (left, right) = self.text.split_at(place);
        let part = |text: &str| Segment { text: text.trim().to_owned(), joints: Vec::new(), ..self.clone() };
        let edge = x0 - 0.3 * self.size;
        Some((Segment { x1: edge.min(self.x1), ..part(left) }, Segment { x0, ..part(right) }))
    }
}

/// The letters of a text without its spaces.
fn letters(text: &str) -> usize {
    text.chars().filter(|letter| !letter.is_whitespace()).count()
}

/// All segments on one baseline, left to right.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    pub(super) y: f32,
    pub(super) segments: Vec<Segment>,
}

impl Row {
    pub(super) fn x0(&self) -> f32 {
        self.segments.first().map_or(0.0, |segment| segment.x0)
    }

    pub(super) fn x1(&self) -> f32 {
        self.segments.iter().map(|segment| segment.x1).fold(0.0, f32::max)
    }

    pub(super) fn size(&self) -> f32 {
        self.segments.iter().map(|segment| segment.size).fold(0.0, f32::max)
    }

    pub(super) fn text(&self) -> String {
        let texts: Vec<&str> = self.segments.iter().map(|segment| segment.text.as_str()).collect();
        texts.join(" ")
    }
}

/// A line of the text, in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) page: usize,
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) y: f32,
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) starts_bold: bool,
    /// It was told from a table of labels and values, so that its distance from the line above tells nothing.
    pub(super) cell: bool,
    /// Where wide gaps are in the text, as between cells.
    pub(super) gaps: Vec<usize>,
    /// Number of the column on its page; lines that go over the whole width between columns have one of their own.
    pub(super) column: usize,
    /// Another column stands beside it.
    pub(super) aside: bool,
}

impl Line {
    /// The pieces between wide gaps.
    pub(super) fn cells(&self) -> Vec<&str> {
        let starts = std::iter::once(0).chain(self.gaps.iter().copied());
        let ends = self.gaps.iter().copied().chain([self.text.len()]);
        starts.zip(ends).filter_map(|(start, end)| self.text.get(start..end)).map(str::trim).collect()
    }
}

/// The rows of a page from top to bottom.
pub(super) fn rows(page: &Page) -> Vec<Row> {
    let mut baselines = baselines(page.runs.iter().filter(|run| !run.turned && !run.text.trim().is_empty()));
    attach_raised(&mut baselines);
    let mut rows: Vec<Row> = baselines.into_iter().filter_map(row).collect();
    rows.sort_by(|left, right| left.y.total_cmp(&right.y));
    rows
}

/// The text of a page that is not written from left to right in rows.
pub(super) fn turned(page: &Page) -> Vec<String> {
    page.runs.iter().filter(|run| run.turned).map(|run| clean(&run.text)).filter(|text| !text.is_empty()).collect()
}

/// The runs on one baseline, left to right, and the raised marks that stand on them.
struct Baseline<'a> {
    y: f32,
    runs: Vec<&'a Run>,
    raised: Vec<&'a Run>,
    /// Height of its largest font.
    size: f32,
}

/// Baselines below a mark that are looked at for the one it belongs to: a page may have several columns.
const NEAR_BASELINES: usize = 24;
/// Runs beside a mark that are looked at on each of them.
const NEAR_RUNS: usize = 3;

fn baselines<'a>(runs: impl Iterator<Item = &'a Run>) -> Vec<Baseline<'a>> {
    let mut sorted: Vec<&Run> = runs.collect();
    sorted.sort_by(|left, right| left.y.total_cmp(&right.y));
    let mut lines: Vec<Baseline<'_>> = Vec::new();
    for run in sorted {
        match lines.iter_mut().rev().take(4).find(|line| (line.y - run.y).abs() <= 0.12 * run.size) {
            Some(line) => {
                line.runs.push(run);
                line.size = line.size.max(run.size);
            }
            None => lines.push(Baseline { y: run.y, runs: vec![run], raised: Vec::new(), size: run.size }),
        }
    }
    for line in &mut lines {
        line.runs.sort_by(|left, right| left.x.total_cmp(&right.x));
    }
    lines
}

/// Gives raised marks back to the line they stand on, which is below them.
fn attach_raised(lines: &mut Vec<Baseline<'_>>) {
    for index in 0..lines.len() {
        let mut kept = Vec::new();
        for run in std::mem::take(&mut lines[index].runs) {
            let below = (index + 1..lines.len()).take(NEAR_BASELINES);
            let near = below.take_while(|other| lines[*other].y - run.y < 40.0);
            match near.into_iter().find(|other| touches(&lines[*other], run)) {
                Some(other) => lines[other].raised.push(run),
                None => kept.push(run),
            }
        }
        lines[index].runs = kept;
    }
    lines.retain(|line| !line.runs.is_empty() || !line.raised.is_empty());
}

/// A gap of this many heights of the letters may be one between cells.
const JOINT: f32 = 0.5;

/// Whether a small run stands on a line's shoulder, right beside one of its runs.
fn touches(line: &Baseline<'_>, mark: &Run) -> bool {
    if mark.size >= 0.85 * line.size || line.y - mark.y >= 0.75 * line.size {
        return false;
    }
    let after = line.runs.partition_point(|run| run.x <= mark.x);
    let beside = &line.runs[after.saturating_sub(NEAR_RUNS)..(after + NEAR_RUNS).min(line.runs.len())];
    beside.iter().any(|run| {
        let raised = run.y - mark.y;
        let near = 0.5 * run.size;
        mark.size < 0.85 * run.size
            && raised > 0.08 * run.size
            && raised < 0.75 * run.size
            && ((mark.x - run.end()).abs() < near || (run.x - mark.end()).abs() < near)
    })
}

/// A run, and whether it is a raised mark.
struct Placed<'a> {
    run: &'a Run,
    raised: bool,
}

fn row(baseline: Baseline<'_>) -> Option<Row> {
    let plain = baseline.runs.into_iter().map(|run| Placed { run, raised: false });
    let mut runs: Vec<Placed<'_>> =
        plain.chain(baseline.raised.into_iter().map(|run| Placed { run, raised: true })).collect();
    runs.sort_by(|left, right| left.run.x.total_cmp(&right.run.x));
    let mut segments: Vec<Segment> = Vec::new();
    for (index, placed) in runs.iter().enumerate() {
        let run = placed.run;
        let text = marked(&run.text);
        let is_mark = placed.raised && text.chars().all(|letter| letter.is_ascii_digit() || "*,†‡ ".contains(letter));
        // A mark in front of everything is a footnote's own.
        let own = segments.is_empty();
        if text.is_empty() || (is_mark && !own) {
            // Its room is still taken: the next word does not move away from the text.
            if let Some(segment) = segments.last_mut() {
                segment.x1 = segment.x1.max(run.end());
            }
            continue;
        }
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let bold = if run.bold { letters } else { 0 };
        let after_raised = index > 0 && runs[index - 1].raised;
        match segments.last_mut() {
            Some(segment) if run.x - segment.x1 < segment.size.max(run.size) => {
                let gap = run.x - segment.x1;
                if gap > JOINT * segment.size {
                    segment.joints.push((self::letters(&segment.text), run.x));
                }
                if needs_space(segment, &text, gap, placed.raised && !after_raised) {
                    segment.text.push(if gap > JOINT * segment.size { WORD_GAP } else { ' ' });
                }
                segment.text.push_str(&text);
                segment.x1 = segment.x1.max(run.end());
                segment.size = segment.size.max(run.size);
                segment.bold.0 += bold;
                segment.bold.1 += letters;
            }
            _ => segments.push(Segment {
                text,
                x0: run.x,
                x1: run.end(),
                size: run.size,
                bold: (bold, letters),
                starts_bold: run.bold,
                cell: false,
                joints: Vec::new(),
            }),
        }
    }
    close_up(&mut segments);
    (!segments.is_empty()).then_some(Row { y: baseline.y, segments })
}

/// Closes up words that are set wide, and makes all other gaps plain spaces.
fn close_up(segments: &mut [Segment]) {
    let words: Vec<Option<String>> = segments.iter().map(|segment| unspaced(&segment.text, 4)).collect();
    // Beside a word set wide a shorter one is set wide too: `O F` between `S U M M A R Y` and `C A S E`.
    let wide = words.iter().any(Option::is_some);
    for (segment, word) in segments.iter_mut().zip(words) {
        let word = word.or_else(|| if wide { unspaced(&segment.text, 1) } else { None });
        segment.text = word.unwrap_or_else(|| clean(&segment.text));
    }
}

/// Words printed with gaps between their letters: `S O M M A I R E`, `C A S E   N O T E`. They have at least so many
/// letters; nothing for any other text.
fn unspaced(text: &str, least: usize) -> Option<String> {
    if text.len() > 240 {
        return None;
    }
    let thin = text.contains(THIN);
    let is_word_gap = |letter: char| letter == WORD_GAP || (thin && letter == ' ');
    let is_letter_gap = |letter: char| letter == THIN || (!thin && letter == ' ');
    let words: Vec<Vec<&str>> = text.split(is_word_gap).map(|word| word.split(is_letter_gap).collect()).collect();
    let pieces: Vec<&str> = words.iter().flatten().copied().filter(|piece| !piece.is_empty()).collect();
    let single = |piece: &&&str| piece.chars().count() == 1;
    let singles = pieces.iter().filter(single).count();
    let letters = pieces.iter().filter(single).filter(|piece| piece.starts_with(char::is_alphabetic)).count();
    // A pair of letters may stand closer than the others; a typed space never does.
    let spaced = if thin { singles * 5 >= pieces.len() * 4 } else { singles == pieces.len() };
    let joined = || words.iter().map(|word| word.concat()).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    (spaced && letters >= least && letters * 2 >= pieces.len()).then(|| joined().join(" "))
}

/// A gap nobody typed a space for.
const THIN: char = '\u{2009}';
/// Several spaces in a row.
const WORD_GAP: char = '\u{2003}';

/// A cleaned text in which gaps that are no plain spaces stay told apart.
fn marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut spaces = 0;
    for letter in text.trim().chars() {
        if letter == THIN {
            marked.push(THIN);
        } else if letter.is_whitespace() {
            spaces += 1;
            continue;
        } else {
            match spaces {
                0 => {}
                1 => marked.push(' '),
                _ => marked.push(WORD_GAP),
            }
            marked.push(letter);
        }
        spaces = 0;
    }
    let parts = marked.split_inclusive([THIN, WORD_GAP]).map(|part| {
        let gap = part.chars().last().filter(|last| [THIN, WORD_GAP].contains(last));
        clean(part) + &gap.map(String::from).unwrap_or_default()
    });
    parts.collect()
}

fn needs_space(segment: &Segment, next: &str, gap: f32, raised: bool) -> bool {
    let (last, first) = (segment.text.chars().last(), next.chars().next());
    let ordinal = raised && last.is_some_and(|letter| letter.is_ascii_digit());
    let spaced = last.is_none_or(char::is_whitespace) || first.is_none_or(char::is_whitespace);
    let mark =
        segment.text.chars().all(|letter| letter.is_ascii_digit() || "*†‡".contains(letter)) && segment.size < 7.0;
    (mark || gap > 0.15 * segment.size) && !ordinal && !spaced
}

/// Composed letters, plain spaces, no ligature signs.
pub(super) fn clean(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfc() {
        match letter {
            'ﬀ' => plain.push_str("ff"),
            'ﬁ' => plain.push_str("fi"),
            'ﬂ' => plain.push_str("fl"),
            'ﬃ' => plain.push_str("ffi"),
            'ﬄ' => plain.push_str("ffl"),
            'ﬅ' | 'ﬆ' => plain.push_str("st"),
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            letter if letter.is_whitespace() || letter.is_control() => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, x: f32, y: f32, width: f32, size: f32) -> Run {
        Run { text: text.to_owned(), x, y, width, size, ..Run::default() }
    }

    #[test]
    fn raised_letters_stay_and_footnote_marks_go() {
        let page = Page {
            width: 600.0,
            height: 800.0,
            runs: vec![
                run("at its 205", 50.0, 100.0, 50.0, 10.0),
                run("th", 100.0, 96.0, 5.0, 6.0),
                run("session)", 108.0, 100.0, 40.0, 10.0),
                run("1", 148.0, 96.0, 3.0, 6.0),
            ],
            ..Page::default()
        };
        let texts: Vec<String> = rows(&page).iter().map(Row::text).collect();
        assert_eq!(texts, ["at its 205th session)"]);
    }

    #[test]
    fn a_word_set_wide_is_a_word() {
        let unspaced = |text: &str| unspaced(&marked(text), 4);
        assert_eq!(unspaced("S O M M A I R E").as_deref(), Some("SOMMAIRE"));
        assert_eq!(unspaced("R É S U M É   D U   C A S").as_deref(), Some("RÉSUMÉ DU CAS"));
        let wide = "A\u{2009}. S\u{2009}U\u{2009}M\u{2009}MA\u{2009}R\u{2009}Y O\u{2009}F";
        assert_eq!(unspaced(wide).as_deref(), Some("A. SUMMARY OF"));
        assert_eq!(unspaced("A B"), None);
        assert_eq!(unspaced("I was at a hearing"), None);
        assert_eq!(unspaced("no\u{2009}spaces\u{2009}were\u{2009}typed\u{2009}here"), None);
    }

    #[test]
    fn ligatures_and_hard_spaces_become_plain() {
        assert_eq!(clean("a\u{a0}\u{fb01}le"), "a file");
    }
}
