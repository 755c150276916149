//! What accepting a proposal would do, said beforehand from the plan that accepting carries out.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::{self, Corrected};
use super::rows::{self, Stored};
use super::{Correction, DecisionOutlook, Effect, EffectKind, KnownDecision, Novelty, ProposalState};
use crate::cases::{self, Outlook, Plan, Step};
use crate::decisions::kin::{self, Kin, Relation};
use crate::decisions::reading::{DecisionReading, FieldName};
use crate::directory;
use crate::error::Result;
use crate::store::{Desk, Reading};
use crate::words::{Argument, say};

/// The state of a proposal.
pub(super) fn state(reading: &Reading<'_>, stored: &Stored) -> Result<ProposalState> {
    let corrections = rows::corrections(reading, stored.id)?;
    let corrected = fields::corrected(&stored.reading, &corrections)?;
    Ok(ProposalState {
        uid: stored.uid.clone(),
        decisions: decisions(reading, &corrected)?,
        corrections: corrections.into_iter().map(|(field, value)| Correction { field, value }).collect(),
        looked: rows::looked(reading, stored.id)?,
    })
}

fn decisions(reading: &Reading<'_>, corrected: &Corrected) -> Result<Vec<DecisionOutlook>> {
    let file = &corrected.file;
    let draft = file.document.as_ref().is_some_and(|document| document.draft);
    let mut outlook = Outlook::default();
    let mut told = Vec::new();
    for (index, (decision, kin)) in file.decisions.iter().zip(kin::of_file(reading, file)?).enumerate() {
        let chosen = !corrected.left_out.contains(&index);
        let effects = if chosen {
            let plan = cases::plan(reading, &mut outlook, decision, draft)?;
            effects(reading, &plan, &kin)
        } else {
            Vec::new()
        };
        told.push(one(reading, decision, chosen, &kin, effects));
    }
    Ok(told)
}

fn one(
    reading: &Reading<'_>,
    decision: &DecisionReading,
    chosen: bool,
    kin: &[Kin],
    effects: Vec<Effect>,
) -> DecisionOutlook {
    let nearest = kin.first();
    DecisionOutlook {
        chosen,
        country: decision.country.as_ref().map(|iso3| directory::country_named(iso3, reading.context.language)),
        case_codes: decision.case_codes.clone(),
        persons: u32::try_from(decision.persons.len()).unwrap_or(u32::MAX),
        novelty: novelty(nearest),
        known: nearest.map(|kin| KnownDecision {
            uid: kin.uid.clone(),
            relation: kin.relation,
            language: kin.language.clone(),
            differs: kin.differs.clone(),
        }),
        effects,
    }
}

fn novelty(nearest: Option<&Kin>) -> Novelty {
    match nearest.map(|kin| kin.relation) {
        None => Novelty::New,
        Some(Relation::Same) => Novelty::Known,
        Some(Relation::OtherLanguage) => Novelty::OtherLanguage,
        Some(Relation::Reworded | Relation::Adopts | Relation::DraftOf) => Novelty::Changed,
    }
}

/// What the register has word for word is left out until a person takes it in.
pub(super) fn leave_out_known(desk: &Desk<'_>, stored: &Stored) -> Result<()> {
    for (index, kin) in kin::of_file(desk, &stored.reading)?.iter().enumerate() {
        if novelty(kin.first()) == Novelty::Known {
            rows::put(desk, stored.id, &format!("decisions.{index}"), &Value::Null)?;
        }
    }
    Ok(())
}

/// The steps of a plan as sentences, one for each case and kind, in the order of the steps.
fn effects(reading: &Reading<'_>, plan: &Plan, kin: &[Kin]) -> Vec<Effect> {
    let mut told: Vec<Effect> = Vec::new();
    for case in &plan.cases {
        let count =
            |is: fn(&Step) -> bool| plan.steps.iter().filter(|step| of_case(step) == case.as_str() && is(step)).count();
        let made = count(|step| matches!(step, Step::MakeCase { .. })) > 0;
        let persons = count(|step| matches!(step, Step::AddPerson { .. }));
        let mut add =
            |kind, key: &str, arguments: &[Argument<'_>]| told.push(effect(reading, case, kind, key, arguments));
        match (made, persons) {
            (true, _) => add(EffectKind::MakeCase, "effect-make-case", &[("count", persons.into())]),
            (false, 0) => {}
            (false, _) => add(EffectKind::AddPersons, "effect-add-persons", &[("count", persons.into())]),
        }
        let spellings = count(|step| matches!(step, Step::SetAliases { .. }));
        if spellings > 0 {
            add(EffectKind::AddSpellings, "effect-add-spellings", &[("count", spellings.into())]);
        }
        let violations = count(|step| matches!(step, Step::AddViolation { .. }));
        if violations > 0 && !made {
            add(EffectKind::AddViolations, "effect-add-violations", &[("count", violations.into())]);
        }
        if !made {
            add(EffectKind::AddDecision, "effect-add-decision", &[]);
        }
        if count(|step| matches!(step, Step::Close { .. })) > 0 {
            add(EffectKind::Close, "effect-close", &[]);
        }
        if count(|step| matches!(step, Step::Reopen { .. })) > 0 {
            add(EffectKind::Reopen, "effect-reopen", &[]);
        }
    }
    for step in &plan.steps {
        if let Step::Merge { case, into } = step {
            let into = ("into", into.clone().into());
            told.push(effect(reading, case, EffectKind::Merge, "effect-merge", &[into]));
        }
    }
    told.extend(superseded(reading, plan, kin));
    told
}

fn superseded(reading: &Reading<'_>, plan: &Plan, kin: &[Kin]) -> Option<Effect> {
    let key = kin.iter().find_map(|kin| match kin.relation {
        Relation::Adopts => Some("effect-adopts"),
        Relation::Reworded => Some("effect-rewords"),
        Relation::DraftOf => Some("effect-draft-of"),
        Relation::Same | Relation::OtherLanguage => None,
    })?;
    Some(effect(reading, plan.cases.first().map_or("", String::as_str), EffectKind::Supersede, key, &[]))
}

fn effect(reading: &Reading<'_>, case: &str, kind: EffectKind, key: &str, arguments: &[Argument<'_>]) -> Effect {
    let mut arguments = arguments.to_vec();
    arguments.push(("case", case.to_owned().into()));
    Effect { case: case.to_owned(), kind, sentence: say(reading.context.language, key, &arguments) }
}

fn of_case(step: &Step) -> &str {
    match step {
        Step::MakeCase { code: case, .. }
        | Step::AddPerson { case, .. }
        | Step::SetAliases { case, .. }
        | Step::Merge { case, .. }
        | Step::AddViolation { case, .. }
        | Step::Reopen { case }
        | Step::Close { case, .. } => case,
    }
}

/// The reading as a person left it, for accepting.
pub(super) fn accepted(reading: &Reading<'_>, stored: &Stored) -> Result<Corrected> {
    let corrections: BTreeMap<FieldName, Value> = rows::corrections(reading, stored.id)?;
    fields::corrected(&stored.reading, &corrections)
}
