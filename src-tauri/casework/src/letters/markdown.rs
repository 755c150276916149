//! Light markdown to blocks: paragraphs, lists, quotations, strong, emphasis, and links that name a source.
//!
//! `[a factual sentence](where it comes from)` gives the sentence its source. Anything else that markdown knows is taken
//! as plain text.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::sheet::{Block, Span};
use super::template::{MARK, Marked, Piece};
use crate::language::Language;
use crate::protocol::set_spaces;

/// The blocks of a marked text.
pub(super) fn blocks(marked: &Marked, language: Language) -> Vec<Block> {
    let mut page = Page::new(&marked.pieces, language);
    for event in Parser::new_ext(&marked.text, Options::empty()) {
        page.take(event);
    }
    page.blocks
}

/// The spans of a single line, which has no markdown.
pub(super) fn line(marked: &Marked, language: Language) -> Vec<Span> {
    let mut page = Page::new(&marked.pieces, language);
    page.push_text(&marked.text);
    page.finish_spans()
}

struct Page<'a> {
    pieces: &'a [Piece],
    language: Language,
    blocks: Vec<Block>,
    /// Text of the run that is being gathered, marks still in it.
    run: String,
    spans: Vec<Span>,
    strong: bool,
    emphasis: bool,
    source: Option<String>,
    quotes: usize,
    lists: Vec<(bool, Vec<Vec<Span>>)>,
}

impl<'a> Page<'a> {
    fn new(pieces: &'a [Piece], language: Language) -> Page<'a> {
        Page {
            pieces,
            language,
            blocks: Vec::new(),
            run: String::new(),
            spans: Vec::new(),
            strong: false,
            emphasis: false,
            source: None,
            quotes: 0,
            lists: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => self.push_text("\n"),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.push_text(&text)
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.styled(|page| page.strong = true),
            Tag::Emphasis => self.styled(|page| page.emphasis = true),
            Tag::Link { dest_url, .. } => {
                let source = self.plain(&dest_url);
                self.styled(|page| page.source = source);
            }
            Tag::Heading { .. } => self.styled(|page| page.strong = true),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::List(first) => {
                self.close_item();
                self.lists.push((first.is_some(), Vec::new()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.styled(|page| page.strong = false),
            TagEnd::Emphasis => self.styled(|page| page.emphasis = false),
            TagEnd::Link => self.styled(|page| page.source = None),
            TagEnd::Heading(_) => {
                self.styled(|page| page.strong = false);
                self.close_paragraph();
            }
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.close_paragraph(),
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::Item => self.close_item(),
            TagEnd::List(_) => {
                if let Some((ordered, items)) = self.lists.pop().filter(|(_, items)| !items.is_empty()) {
                    match self.lists.last_mut() {
                        Some((_, outer)) => outer.extend(items),
                        None => self.blocks.push(Block::List { ordered, items }),
                    }
                }
            }
            _ => {}
        }
    }

    fn push_text(&mut self, text: &str) {
        self.run.push_str(text);
    }

    /// Ends the run in the style it has and goes on in another.
    fn styled(&mut self, change: impl FnOnce(&mut Self)) {
        self.close_run();
        change(self);
    }

    fn close_paragraph(&mut self) {
        if !self.lists.is_empty() {
            self.push_text("\n");
            return;
        }
        let spans = self.finish_spans();
        if !spans.is_empty() {
            self.blocks.push(if self.quotes > 0 { Block::Quote { spans } } else { Block::Paragraph { spans } });
        }
    }

    fn close_item(&mut self) {
        let spans = self.finish_spans();
        if let (Some((_, items)), false) = (self.lists.last_mut(), spans.is_empty()) {
            items.push(spans);
        }
    }

    fn finish_spans(&mut self) -> Vec<Span> {
        self.close_run();
        let mut spans = std::mem::take(&mut self.spans);
        if let Some(Span::Text { text, .. }) = spans.first_mut() {
            *text = text.trim_start().to_owned();
        }
        if let Some(Span::Text { text, .. }) = spans.last_mut() {
            *text = text.trim_end().to_owned();
        }
        spans.retain(|span| !matches!(span, Span::Text { text, .. } if text.is_empty()));
        spans
    }

    /// Turns the run into spans: the marks become what they stand for.
    fn close_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        let mut text = String::new();
        for piece in pieces(&run, self.pieces) {
            match piece {
                Piece::Text(part) => text.push_str(&part),
                Piece::Field(name) => {
                    self.push_span(std::mem::take(&mut text));
                    self.spans.push(Span::Field { name });
                }
            }
        }
        self.push_span(text);
    }

    fn push_span(&mut self, text: String) {
        if !text.is_empty() {
            let text = set_spaces(&text, self.language);
            let (strong, emphasis, source) = (self.strong, self.emphasis, self.source.clone());
            self.spans.push(Span::Text { text, strong, emphasis, source });
        }
    }

    /// The text of a link's address; `None` when it is empty or an open field.
    fn plain(&self, address: &str) -> Option<String> {
        let mut text = String::new();
        for piece in pieces(address, self.pieces) {
            match piece {
                Piece::Text(part) => text.push_str(&part),
                Piece::Field(_) => return None,
            }
        }
        (!text.is_empty()).then_some(text)
    }
}

/// Literal text and pieces in order.
fn pieces(text: &str, all: &[Piece]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(MARK.0) {
        found.push(Piece::Text(before.to_owned()));
        let (number, tail) = after.split_once(MARK.1).unwrap_or((after, ""));
        if let Some(piece) = number.parse::<usize>().ok().and_then(|n| all.get(n)) {
            found.push(piece.clone());
        }
        rest = tail;
    }
    found.push(Piece::Text(rest.to_owned()));
    found
}
