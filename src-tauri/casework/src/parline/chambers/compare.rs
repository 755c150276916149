//! What was fetched, against what the directory has with the office's corrections.

use std::collections::BTreeSet;

use super::super::shapes::ChamberLine;
use crate::directory::{self, Chamber, DataTable};

/// A value as Parline has it; `field` is empty for a chamber the directory does not have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Differs {
    pub(super) chamber: String,
    pub(super) name: String,
    pub(super) field: &'static str,
    pub(super) value: String,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Compared {
    pub(super) differs: Vec<Differs>,
    /// How many values agree.
    pub(super) same: usize,
}

/// Compares every line once; values that the directory could not keep are not listed.
pub(super) fn compare(lines: Vec<ChamberLine>) -> Compared {
    let mut compared = Compared::default();
    let mut known = BTreeSet::new();
    for line in lines {
        if !known.insert(line.code.clone()) {
            continue;
        }
        let name = if line.name_en.is_empty() { line.name_fr.clone() } else { line.name_en.clone() };
        let Some(chamber) = directory::chamber(&line.code) else {
            compared.differs.push(Differs { chamber: line.code, name, field: "", value: String::new() });
            continue;
        };
        for (field, value, agrees) in values(chamber, &line) {
            if agrees {
                compared.same += 1;
            } else if directory::can_be(DataTable::Chamber, field, &value) {
                let (chamber, name) = (chamber.code.clone(), name.clone());
                compared.differs.push(Differs { chamber, name, field, value });
            }
        }
    }
    compared
}

/// What the line says of the chamber: the field, the value, and whether the directory says the same.
fn values(chamber: &Chamber, line: &ChamberLine) -> Vec<(&'static str, String, bool)> {
    let same_words =
        |one: &str, other: &str| directory::fold(one).split_whitespace().eq(directory::fold(other).split_whitespace());
    let mut all = vec![
        ("chamber_en", line.name_en.clone(), same_words(&line.name_en, &chamber.chamber_en)),
        ("chamber_fr", line.name_fr.clone(), same_words(&line.name_fr, &chamber.chamber_fr)),
        ("seats", line.seats.clone(), line.seats == chamber.seats),
    ];
    all.retain(|(_, said, _)| !said.is_empty() && said != "0");
    // Parline knows suspended or not; the directory also knows in which way a chamber does not sit.
    let sits = chamber.status == "functioning";
    match line.suspended {
        Some(true) => all.push(("status", "suspended".to_owned(), !sits)),
        Some(false) => all.push(("status", "functioning".to_owned(), sits || chamber.status == "contested")),
        None => {}
    }
    all
}
