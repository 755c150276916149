//! A made-up page as a drawing (SVG): its words at their places, for the side of the window that shows what was read.

use std::fmt::Write as _;

use casework::decisions::page::Page;

/// Pieces of text that are drawn; no page has more.
const MOST_RUNS: usize = 20_000;

/// Draws a page.
#[must_use]
pub(crate) fn svg(page: &Page) -> String {
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}"><rect width="100%" height="100%" fill="#fff"/><g font-family="'Libertinus Serif', 'Noto Naskh Arabic', serif" fill="#1a1a1a">"##,
        page.width, page.height
    );
    for run in page.runs.iter().filter(|run| !run.turned && run.width > 0.0).take(MOST_RUNS) {
        let weight = if run.bold { r#" font-weight="bold""# } else { "" };
        let style = if run.italic { r#" font-style="italic""# } else { "" };
        // The widths were guessed; the words are fitted to them, so that what is marked is what is meant.
        let _ = write!(
            svg,
            r#"<text x="{:.2}" y="{:.2}" font-size="{:.2}" textLength="{:.2}" lengthAdjust="spacingAndGlyphs"{weight}{style}>{}</text>"#,
            run.x,
            run.y,
            run.size,
            run.width,
            escaped(&run.text)
        );
    }
    svg.push_str("</g></svg>");
    svg
}

/// What XML would take for its own, and what it cannot hold.
fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::decisions::page::Run;

    #[test]
    fn words_are_words_and_never_marks() {
        let run =
            Run { text: "a <b> & \u{0}c".to_owned(), x: 10.0, y: 20.0, width: 30.0, size: 10.0, ..Run::default() };
        let drawing = svg(&Page { width: 100.0, height: 50.0, runs: vec![run], ..Page::default() });
        assert!(drawing.contains(">a &lt;b&gt; &amp;  c</text>"));
        assert!(roxmltree::Document::parse(&drawing).is_ok());
    }
}
