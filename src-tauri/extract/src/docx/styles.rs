//! Looks of paragraphs and of characters, through the styles they are based on.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::{attribute, child, points, switch, value};

/// Styles are based on each other this often at most.
const DEEPEST: usize = 24;

/// What is said of characters; nothing where a property is not named.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Letters {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) capitals: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) raised: Option<bool>,
    /// Points.
    pub(super) size: Option<f32>,
}

impl Letters {
    /// What a `w:rPr` says.
    pub(super) fn of(node: Node<'_, '_>) -> Letters {
        let size = value(node, "sz").and_then(|size| size.parse::<f32>().ok()).filter(|size| size.is_finite());
        let raised = value(node, "vertAlign").map(|align| align == "superscript");
        let lifted = value(node, "position").and_then(|lift| lift.parse::<f32>().ok()).map(|lift| lift >= 4.0);
        Letters {
            bold: switch(node, "b"),
            italic: switch(node, "i"),
            capitals: switch(node, "caps"),
            hidden: switch(node, "vanish"),
            raised: raised.or(lifted),
            size: size.map(|size| (size / 2.0).clamp(4.0, 72.0)),
        }
    }

    /// These properties, and where they say nothing those below.
    pub(super) fn over(self, below: Letters) -> Letters {
        Letters {
            bold: self.bold.or(below.bold),
            italic: self.italic.or(below.italic),
            capitals: self.capitals.or(below.capitals),
            hidden: self.hidden.or(below.hidden),
            raised: self.raised.or(below.raised),
            size: self.size.or(below.size),
        }
    }
}

/// What is said of a paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shape {
    /// Id of the list; `0` takes the paragraph out of the list of its style.
    pub(super) list: Option<String>,
    pub(super) level: Option<usize>,
    /// Points from the margin to the text.
    pub(super) indent: Option<f32>,
    pub(super) new_page: Option<bool>,
    /// A tab is filled with dots, as in a table of contents.
    pub(super) leaders: Option<bool>,
    /// Stands in a frame beside the text.
    pub(super) framed: Option<bool>,
}

impl Shape {
    /// What a `w:pPr` says.
    pub(super) fn of(node: Node<'_, '_>) -> Shape {
        let numbers = child(node, "numPr");
        let indent = child(node, "ind");
        let frame = child(node, "framePr").map(|frame| attribute(frame, "dropCap").is_none());
        let tabs = child(node, "tabs").map(|tabs| {
            tabs.children()
                .any(|tab| matches!(attribute(tab, "leader"), Some("dot" | "hyphen" | "underscore" | "middleDot")))
        });
        Shape {
            list: numbers.and_then(|numbers| value(numbers, "numId")).map(str::to_owned),
            level: numbers.and_then(|numbers| value(numbers, "ilvl")).and_then(|level| level.parse().ok()),
            indent: indent.and_then(|indent| points(attribute(indent, "left").or_else(|| attribute(indent, "start")))),
            new_page: switch(node, "pageBreakBefore"),
            leaders: tabs,
            framed: frame,
        }
    }

    fn over(self, below: Shape) -> Shape {
        Shape {
            list: self.list.or(below.list),
            level: self.level.or(below.level),
            indent: self.indent.or(below.indent),
            new_page: self.new_page.or(below.new_page),
            leaders: self.leaders.or(below.leaders),
            framed: self.framed.or(below.framed),
        }
    }
}

/// A style with everything it is based on.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    pub(super) letters: Letters,
    pub(super) shape: Shape,
    /// An entry of a table of contents.
    pub(super) contents: bool,
}

/// All styles of a document.
#[derive(Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    defaults: Letters,
    /// Id of the paragraph style that is taken where none is named.
    usual: Option<String>,
}

impl Styles {
    pub(super) fn of(document: Option<&Document<'_>>) -> Styles {
        let Some(document) = document else { return Styles::default() };
        let root = document.root_element();
        let defaults = child(root, "docDefaults").and_then(|defaults| child(child(defaults, "rPrDefault")?, "rPr"));
        let nodes: HashMap<&str, Node<'_, '_>> = root
            .children()
            .filter(|node| node.tag_name().name() == "style")
            .filter_map(|node| Some((attribute(node, "styleId")?, node)))
            .collect();
        let is_usual = |node: &Node<'_, '_>| {
            attribute(*node, "type") == Some("paragraph") && matches!(attribute(*node, "default"), Some("1" | "true"))
        };
        let usual = root.children().filter(is_usual).find_map(|node| attribute(node, "styleId"));
        let by_id = nodes.keys().map(|id| ((*id).to_owned(), whole(id, &nodes))).collect();
        Styles { by_id, defaults: defaults.map(Letters::of).unwrap_or_default(), usual: usual.map(str::to_owned) }
    }

    /// A paragraph's style by its id, or the usual one, over the document's defaults.
    pub(super) fn paragraph(&self, id: Option<&str>) -> Style {
        let style = id.and_then(|id| self.by_id.get(id));
        let style = style.or_else(|| self.by_id.get(self.usual.as_deref()?)).cloned().unwrap_or_default();
        Style { letters: style.letters.over(self.defaults), ..style }
    }

    /// What a character style says.
    pub(super) fn letters(&self, id: &str) -> Letters {
        self.by_id.get(id).map(|style| style.letters).unwrap_or_default()
    }
}

/// A style over those it is based on.
fn whole(id: &str, nodes: &HashMap<&str, Node<'_, '_>>) -> Style {
    let mut style = Style::default();
    let mut next = nodes.get(id);
    for _ in 0..DEEPEST {
        let Some(node) = next else { break };
        let letters = child(*node, "rPr").map(Letters::of).unwrap_or_default();
        let shape = child(*node, "pPr").map(Shape::of).unwrap_or_default();
        let name = value(*node, "name").unwrap_or_default().to_lowercase();
        style = Style {
            letters: style.letters.over(letters),
            shape: style.shape.over(shape),
            contents: style.contents || (name.starts_with("toc ") && !name.contains("heading")),
        };
        next = value(*node, "basedOn").and_then(|id| nodes.get(id));
    }
    style
}
