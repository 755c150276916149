//! Taking a decision's facts into cases, as `plan` says.

use super::plan::{Outlook, Step, plan};
use super::rules::StoredSource;
use super::statuses::{self, Move};
use super::{CaseHead, CaseStatus, persons, rows};
use crate::decisions::reading::DecisionReading;
use crate::error::{Error, Result};
use crate::store::Desk;

/// Makes or completes the cases a decision names and gives them, in its order. `id` is the decision's row: it is the
/// source of every status that moves.
pub(crate) fn take(
    desk: &Desk<'_>,
    outlook: &mut Outlook,
    id: i64,
    decision: &DecisionReading,
    draft: bool,
) -> Result<Vec<CaseHead>> {
    let plan = plan(desk, outlook, decision, draft)?;
    for step in &plan.steps {
        carry_out(desk, id, decision, step)?;
    }
    let heads = plan.cases.iter().map(|code| head(desk, code)).collect::<Result<Vec<CaseHead>>>()?;
    if !draft {
        settle(desk, id, decision, &heads)?;
    }
    Ok(heads)
}

fn head(desk: &Desk<'_>, code: &str) -> Result<CaseHead> {
    let found = rows::exact(desk, code)?.map(|(head, _)| head);
    found.ok_or_else(|| Error::not_found("case", code))
}

fn carry_out(desk: &Desk<'_>, id: i64, decision: &DecisionReading, step: &Step) -> Result<()> {
    match step {
        Step::MakeCase { code, country } => rows::insert(desk, code, country).map(drop),
        Step::AddPerson { case, person } => persons::add(desk, head(desk, case)?.id, person).map(drop),
        Step::SetAliases { person, aliases, .. } => persons::set_aliases(desk, person, aliases),
        Step::Merge { case, into } => {
            let (own, day, into) = (head(desk, case)?.id, day_of(desk, decision), head(desk, into)?.id);
            statuses::take(desk, own, &moved(id, CaseStatus::Merged, &day, "", Some(into)))
        }
        Step::AddViolation { case, violation } => rows::add_violation(desk, head(desk, case)?.id, violation),
        // `settle` moves the status with its source, also where nothing changes today.
        Step::Close { .. } | Step::Reopen { .. } => Ok(()),
    }
}

/// A case is closed when the decision closes it for everybody; otherwise an adopted decision means that it is examined.
fn settle(desk: &Desk<'_>, id: i64, decision: &DecisionReading, heads: &[CaseHead]) -> Result<()> {
    let closed = decision.closed.as_ref().filter(|closed| closed.still_open.is_empty());
    let status = if closed.is_some() { CaseStatus::Closed } else { CaseStatus::UnderExamination };
    let reason = closed.map_or("", |closed| closed.outcome.as_str());
    let day = day_of(desk, decision);
    for head in heads {
        statuses::take(desk, head.id, &moved(id, status, &day, reason, None))?;
    }
    Ok(())
}

fn day_of(desk: &Desk<'_>, decision: &DecisionReading) -> String {
    decision.date.clone().unwrap_or_else(|| desk.context.date())
}

fn moved<'a>(decision: i64, status: CaseStatus, since: &'a str, reason: &'a str, into: Option<i64>) -> Move<'a> {
    let source = StoredSource { decision: Some(decision), ..StoredSource::default() };
    Move { status, since, source, reason, into }
}
