//! Taking a decision's facts into cases: the case it names, its persons, what is alleged, and whether it is closed.

use super::find::look_up;
use super::{CaseHead, Person, rows};
use crate::decisions::code::normal_form;
use crate::decisions::reading::{DecisionReading, PersonReading};
use crate::directory;
use crate::error::Result;
use crate::store::Desk;

/// Makes or completes the cases a decision names and gives them, in its order. A draft adds cases and persons that were
/// unknown, and changes nothing that was adopted.
pub(crate) fn take(desk: &Desk<'_>, decision: &DecisionReading, draft: bool) -> Result<Vec<CaseHead>> {
    let mut heads: Vec<CaseHead> = Vec::new();
    for code in &decision.case_codes {
        let country = decision.country.clone().unwrap_or_else(|| country_of(code));
        let head = match look_up(desk, code)? {
            Some(head) => head,
            None => rows::insert(desk, code, &country)?,
        };
        if heads.iter().all(|known| known.id != head.id) {
            heads.push(head);
        }
    }
    for person in &decision.persons {
        if let Some(head) = case_of(&heads, person) {
            take_person(desk, head, person)?;
        }
    }
    if !draft {
        for head in &heads {
            for violation in &decision.violations {
                rows::add_violation(desk, head.id, violation)?;
            }
        }
        close(desk, decision, &heads)?;
    }
    Ok(heads)
}

/// Part before the hyphen: of a normal form it is the country.
fn country_of(code: &str) -> String {
    code.split('-').next().unwrap_or("").to_owned()
}

/// A person with a code of one of the cases belongs there; everybody else to the first (the collective) one.
fn case_of<'a>(heads: &'a [CaseHead], person: &PersonReading) -> Option<&'a CaseHead> {
    let code = person.code.as_deref().and_then(normal_form);
    heads.iter().find(|head| code.as_deref() == Some(head.code.as_str())).or_else(|| heads.first())
}

fn take_person(desk: &Desk<'_>, head: &CaseHead, person: &PersonReading) -> Result<()> {
    let code = person.code.as_deref().and_then(normal_form).unwrap_or_default();
    let known = rows::persons(desk, head.id)?.into_iter().find(|known| is_same(known, &code, &person.name));
    match known {
        None => rows::add_person(desk, head.id, &code, &person.name, &person.aliases)?,
        Some(known) => {
            let mut aliases = known.aliases.clone();
            // Names are printed differently from year to year: another spelling is kept as an alias.
            for name in person.aliases.iter().chain([&person.name]) {
                let new = |other: &String| directory::fold(other) != directory::fold(name);
                if directory::fold(name) != directory::fold(&known.name) && aliases.iter().all(new) {
                    aliases.push(name.clone());
                }
            }
            if aliases != known.aliases {
                rows::set_aliases(desk, &known, &aliases)?;
            }
        }
    }
    if !code.is_empty()
        && let Some(own) = rows::own_case(desk, &code, head.id)?
    {
        rows::set_status(desk, own, "merged", &desk.context.date())?;
    }
    Ok(())
}

fn is_same(known: &Person, code: &str, name: &str) -> bool {
    match known.code.as_deref() {
        Some(own) if !code.is_empty() => own == code,
        _ => directory::fold(&known.name) == directory::fold(name),
    }
}

/// A case is closed when the decision closes it for everybody.
fn close(desk: &Desk<'_>, decision: &DecisionReading, heads: &[CaseHead]) -> Result<()> {
    let Some(closed) = &decision.closed else { return Ok(()) };
    if !closed.still_open.is_empty() {
        return Ok(());
    }
    let since = decision.date.clone().unwrap_or_else(|| desk.context.date());
    for head in heads {
        rows::set_status(desk, head.id, "closed", &since)?;
    }
    Ok(())
}
