//! Demands with the names of what points at them: asked by any printed form of a case's code.

use serde::Serialize;
use ts_rs::TS;

use crate::decisions::{self, DecisionRow};
use crate::demands::{self, AddDemand, ConfirmDemands, CorrectDemand, Demand, DemandFilter, SetDemandState};
use crate::error::Result;
use crate::store::{Desk, Reading};
use crate::{actions, cases};

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

fn named(reading: &Reading<'_>, mut demand: Demand) -> Demand {
    for action in &mut demand.actions {
        action.name = actions::kind_named(&action.name, reading.context.language).name;
    }
    demand
}
