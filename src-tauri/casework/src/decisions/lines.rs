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
    /// Number of the column on its page; lines that go over the whole width between columns have one of their own.
    pub(super) column: usize,
    /// Another column stands beside it.
    pub(super) aside: bool,
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
        let text = clean(&run.text);
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
                if needs_space(segment, &text, gap, placed.raised && !after_raised) {
                    segment.text.push(' ');
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
            }),
        }
    }
    for segment in &mut segments {
        if let Some(word) = unspaced(&segment.text) {
            segment.text = word;
        }
    }
    (!segments.is_empty()).then_some(Row { y: baseline.y, segments })
}

/// A word printed with gaps between its letters: `S O M M A I R E`.
fn unspaced(text: &str) -> Option<String> {
    let single = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    };
    let spaced = text.len() < 120 && text.split(' ').count() > 3 && text.split(' ').all(single);
    spaced.then(|| text.replace(' ', ""))
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
        };
        let texts: Vec<String> = rows(&page).iter().map(Row::text).collect();
        assert_eq!(texts, ["at its 205th session)"]);
    }

    #[test]
    fn a_word_set_wide_is_a_word() {
        assert_eq!(unspaced("S O M M A I R E").as_deref(), Some("SOMMAIRE"));
        assert_eq!(unspaced("A B"), None);
        assert_eq!(unspaced("I was at a hearing"), None);
    }

    #[test]
    fn ligatures_and_hard_spaces_become_plain() {
        assert_eq!(clean("a\u{a0}\u{fb01}le"), "a file");
    }
}
