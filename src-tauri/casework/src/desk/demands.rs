//! Demands with the names of what points at them: asked by any printed form of a case's code.

use serde::Serialize;
use ts_rs::TS;

use super::casefile::{entry, line_of};
use crate::cases::{TimelineEntry, TimelineKind};
use crate::decisions::{self, DecisionRow};
use crate::demands::{
    self, AddDemand, ConfirmDemands, CorrectDemand, Demand, DemandFilter, DemandMove, SetDemandState,
};
use crate::error::Result;
use crate::store::{Desk, Reading};
use crate::words::say;
use crate::{actions, cases, letters};

/// The demands of one decision.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DecisionDemands {
    pub decision: DecisionRow,
    /// In the order of its text.
    pub demands: Vec<Demand>,
}

/// Demands that fit, by decision, the newest first. A decision without any that fits is left out.
///
/// # Errors
/// `NotFound` for a case there is not.
pub(crate) fn demand_list(reading: &Reading<'_>, filter: DemandFilter) -> Result<Vec<DecisionDemands>> {
    let case = match filter.case.as_deref().filter(|code| !code.trim().is_empty()) {
        Some(printed) => Some(cases::find(reading, printed)?.id),
        None => None,
    };
    let mut groups: Vec<DecisionDemands> = Vec::new();
    for demand in demands::list(reading, case, &filter)? {
        let demand = named(reading, demand);
        match groups.last_mut().filter(|group| group.decision.uid == demand.decision) {
            Some(group) => group.demands.push(demand),
            None => groups
                .push(DecisionDemands { decision: decisions::row(reading, &demand.decision)?, demands: vec![demand] }),
        }
    }
    Ok(groups)
}

/// Moves a demand's state.
pub(crate) fn set_demand_state(desk: &Desk<'_>, input: SetDemandState) -> Result<Demand> {
    Ok(named(desk, demands::set_state(desk, input)?))
}

/// Corrects a demand.
pub(crate) fn correct_demand(desk: &Desk<'_>, input: CorrectDemand) -> Result<Demand> {
    Ok(named(desk, demands::correct(desk, input)?))
}

/// Adds a demand.
pub(crate) fn add_demand(desk: &Desk<'_>, input: AddDemand) -> Result<Demand> {
    Ok(named(desk, demands::add(desk, input)?))
}

/// Confirms demands; says how many were only proposed.
pub(crate) fn confirm_demands(desk: &Desk<'_>, input: ConfirmDemands) -> Result<u32> {
    demands::confirm(desk, input)
}

/// Every move of the state of a case's demands, for its timeline. A demand that later decisions repeat is told once.
pub(super) fn moves(reading: &Reading<'_>, case: i64) -> Result<Vec<TimelineEntry>> {
    let asked = demands::list(reading, Some(case), &DemandFilter::default())?;
    let told_later = |demand: &Demand, one: &DemandMove| {
        let again = |later: &&Demand| later.repeats.as_deref() == Some(demand.uid.as_str());
        asked.iter().filter(again).any(|later| later.moves.contains(one))
    };
    let mut told = Vec::new();
    for demand in &asked {
        for one in demand.moves.iter().filter(|one| !told_later(demand, one)) {
            told.push(told_move(reading, demand, one)?);
        }
    }
    Ok(told)
}

fn told_move(reading: &Reading<'_>, demand: &Demand, one: &DemandMove) -> Result<TimelineEntry> {
    let language = reading.context.language;
    let state = ("state", one.state.tag().into());
    let words = ("text", line_of(&demand.text).into());
    let said = |rest: [&str; 2]| {
        let parts = rest.map(line_of).into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    };
    let Some(letter) = &one.letter else {
        let title = say(language, "timeline-demand", &[state, words]);
        let detail = said([&one.source, &one.note]);
        return Ok(entry(TimelineKind::Demand, &one.since, &demand.decision, title, Some(detail)));
    };
    let number = letters::number_of(reading, letter)?.unwrap_or_else(|| "none".to_owned());
    let title = say(language, "timeline-reply", &[("number", number.into()), ("from", one.source.clone().into())]);
    let about = say(language, "timeline-demand", &[state, words]);
    Ok(entry(TimelineKind::Reply, &one.since, letter, title, Some(said([&about, &one.note]))))
}

fn named(reading: &Reading<'_>, mut demand: Demand) -> Demand {
    for action in &mut demand.actions {
        action.name = actions::kind_named(&action.name, reading.context.language).name;
    }
    demand
}
