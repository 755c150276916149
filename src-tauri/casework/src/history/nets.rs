//! What an act came to: the changes of one entry drawn together, one for each row, with what it was and what it became.

use serde_json::{Map, Value};

pub(super) type Values = Map<String, Value>;

/// One change as the store wrote it: all values of a row that was made or removed, the differing ones of one changed.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) place: String,
    pub(super) record: String,
    pub(super) row_id: i64,
    pub(super) of_case: Option<i64>,
    pub(super) before: Option<Values>,
    pub(super) after: Option<Values>,
}

/// What became of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Made,
    Changed,
    Removed,
}

/// One row's change over the whole act. For `Changed` both sides have the same fields.
#[derive(Clone, Debug)]
pub(super) struct Net {
    pub(super) place: String,
    pub(super) record: String,
    pub(super) row_id: i64,
    pub(super) of_case: Option<i64>,
    pub(super) fate: Fate,
    pub(super) before: Values,
    pub(super) after: Values,
}

struct Row {
    first: Change,
    existed: bool,
    exists: bool,
    before: Values,
    after: Values,
    last: usize,
}

/// The rows of an act in the order of their last change. A row made and removed again within the act is none.
pub(super) fn nets(changes: Vec<Change>) -> Vec<Net> {
    let mut places = std::collections::HashMap::new();
    let mut rows: Vec<Row> = Vec::new();
    for (last, change) in changes.into_iter().enumerate() {
        let at = *places.entry((change.place.clone(), change.record.clone())).or_insert_with(|| {
            let existed = change.before.is_some();
            let (before, after) = (Values::new(), Values::new());
            rows.push(Row { first: change.clone(), existed, exists: existed, before, after, last });
            rows.len() - 1
        });
        take(&mut rows[at], change, last);
    }
    rows.sort_by_key(|row| row.last);
    rows.into_iter().filter_map(net).collect()
}

fn take(row: &mut Row, change: Change, last: usize) {
    row.last = last;
    for (name, value) in change.before.into_iter().flatten() {
        row.before.entry(name).or_insert(value);
    }
    match change.after {
        Some(after) => {
            row.exists = true;
            row.after.extend(after);
        }
        None => {
            row.exists = false;
            row.after.clear();
        }
    }
    if row.first.of_case.is_none() {
        row.first.of_case = change.of_case;
    }
}

fn net(row: Row) -> Option<Net> {
    let fate = match (row.existed, row.exists) {
        (false, true) => Fate::Made,
        (true, false) => Fate::Removed,
        (true, true) => Fate::Changed,
        (false, false) => return None,
    };
    let (mut before, mut after) = (row.before, row.after);
    match fate {
        Fate::Made => before.clear(),
        Fate::Removed => after.clear(),
        Fate::Changed => {
            let same: Vec<String> = before
                .iter()
                .filter(|(name, value)| after.get(*name) == Some(*value))
                .map(|(n, _)| n.clone())
                .collect();
            for name in same {
                before.remove(&name);
                after.remove(&name);
            }
            if after.is_empty() {
                return None;
            }
        }
    }
    let Change { place, record, row_id, of_case, .. } = row.first;
    Some(Net { place, record, row_id, of_case, fate, before, after })
}
