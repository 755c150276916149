//! The words of any paper, in reading order: for finding it, whatever it is.

use std::collections::BTreeSet;

use super::boxed::Marks;
use super::order::reading_order;
use super::page::Page;
use super::text::{Vocabulary, append};

/// All words of the pages, with words parted at the ends of lines put together. Running heads stand once, at the end.
#[must_use]
pub fn plain(pages: &[Page]) -> String {
    let never = |_: &str| false;
    let order = reading_order(pages, &Marks { begins: &never, ends: &never, title: &never, label: &never });
    let known = Vocabulary::of(&order.lines);
    let mut text = String::new();
    for line in &order.lines {
        append(&mut text, &line.text, &known);
    }
    let heads: BTreeSet<&str> = order.furniture.iter().map(|seen| seen.text.as_str()).collect();
    for beside in order.footnotes.iter().map(|seen| seen.text.as_str()).chain(heads) {
        text.push('\n');
        append(&mut text, beside, &known);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::page::Run;

    #[test]
    fn words_parted_at_the_end_of_a_line_are_found_whole() {
        let line =
            |text: &str, y: f32| Run { text: text.to_owned(), x: 72.0, y, width: 400.0, size: 11.0, ..Run::default() };
        let runs = vec![line("The parliamen-", 100.0), line("tarian was heard.", 114.0)];
        let page = Page { width: 595.0, height: 842.0, runs, ..Page::default() };
        assert_eq!(plain(&[page]), "The parliamentarian was heard.");
        assert_eq!(plain(&[Page { width: 595.0, height: 842.0, ..Page::default() }]), "");
    }
}
