//! Taking a decision's facts into cases, as `plan` says.

use super::plan::{Outlook, Step, plan};
use super::{CaseHead, rows};
use crate::decisions::reading::DecisionReading;
use crate::error::{Error, Result};
use crate::store::Desk;

/// Makes or completes the cases a decision names and gives them, in its order.
pub(crate) fn take(
    desk: &Desk<'_>,
    outlook: &mut Outlook,
    decision: &DecisionReading,
    draft: bool,
) -> Result<Vec<CaseHead>> {
    let plan = plan(desk, outlook, decision, draft)?;
    for step in &plan.steps {
        carry_out(desk, step)?;
    }
    plan.cases.iter().map(|code| head(desk, code)).collect()
}

fn head(desk: &Desk<'_>, code: &str) -> Result<CaseHead> {
    let found = rows::exact(desk, code)?.map(|(head, _)| head);
    found.ok_or_else(|| Error::not_found("case", code))
}

fn carry_out(desk: &Desk<'_>, step: &Step) -> Result<()> {
    match step {
        Step::MakeCase { code, country } => rows::insert(desk, code, country).map(drop),
        Step::AddPerson { case, person } => rows::add_person(desk, head(desk, case)?.id, person),
        Step::SetAliases { person, aliases, .. } => rows::set_aliases(desk, person, aliases),
        Step::Merge { case, .. } => rows::set_status(desk, head(desk, case)?.id, "merged", &desk.context.date()),
        Step::AddViolation { case, violation } => rows::add_violation(desk, head(desk, case)?.id, violation),
        Step::Close { case, since } => rows::set_status(desk, head(desk, case)?.id, "closed", since),
    }
}
