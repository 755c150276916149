//! What a decision does to cases, said before it is done: the case it names, its persons, what is alleged, whether it
//! closes. The confirm view shows this plan and `take` carries out the very same one.

use super::find::look_up;
use super::{CaseStatus, Person, persons, rows};
use crate::decisions::code::normal_form;
use crate::decisions::reading::{DecisionReading, PersonReading};
use crate::directory;
use crate::error::Result;
use crate::store::Reading;

/// One change. Cases are named by their code, in normal form.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    MakeCase {
        code: String,
        country: String,
    },
    AddPerson {
        case: String,
        person: Person,
    },
    /// Another spelling of a name that is known: all of the person's aliases from now on.
    SetAliases {
        case: String,
        person: Person,
        aliases: Vec<String>,
    },
    /// The person's own case goes into the collective one.
    Merge {
        case: String,
        into: String,
    },
    AddViolation {
        case: String,
        violation: String,
    },
    Close {
        case: String,
    },
    /// A closed case about which a newer decision goes on.
    Reopen {
        case: String,
    },
}

/// The cases one decision concerns, in its order, and what it changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) cases: Vec<String>,
    pub(crate) steps: Vec<Step>,
}

/// The cases as they are in the register, and as the decisions planned so far leave them. One outlook a file: its
/// second decision on a case builds on its first.
#[derive(Debug, Default)]
pub(crate) struct Outlook {
    cases: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    code: String,
    status: CaseStatus,
    /// Day of the newest move of the status.
    since: String,
    persons: Vec<Person>,
    violations: Vec<String>,
}

/// Plans one decision. A draft adds cases and persons that were unknown, and changes nothing that was adopted.
pub(crate) fn plan(
    reading: &Reading<'_>,
    outlook: &mut Outlook,
    decision: &DecisionReading,
    draft: bool,
) -> Result<Plan> {
    let mut plan = Plan::default();
    for code in decision.case_codes.iter().filter_map(|code| normal_form(code)) {
        let case = match outlook.find(reading, &code)? {
            Some(case) => case,
            None => {
                let country = decision.country.clone().unwrap_or_else(|| country_of(&code));
                outlook.make(&code);
                plan.steps.push(Step::MakeCase { code: code.clone(), country });
                code
            }
        };
        if !plan.cases.contains(&case) {
            plan.cases.push(case);
        }
    }
    for person in &decision.persons {
        if let Some(case) = case_of(&plan.cases, person).cloned() {
            outlook.take_person(reading, &case, person, &mut plan.steps)?;
        }
    }
    if !draft {
        for case in &plan.cases {
            outlook.take_violations(case, &decision.violations, &mut plan.steps);
        }
        if decision.closed.as_ref().is_some_and(|closed| closed.still_open.is_empty()) {
            for case in &plan.cases {
                outlook.close(case, &mut plan.steps);
            }
        } else {
            let day = decision.date.clone().unwrap_or_else(|| reading.context.date());
            for case in &plan.cases {
                outlook.reopen(case, &day, &mut plan.steps);
            }
        }
    }
    Ok(plan)
}

/// Part before the hyphen: of a normal form it is the country.
fn country_of(code: &str) -> String {
    code.split('-').next().unwrap_or("").to_owned()
}

/// A person with a code of one of the cases belongs there; everybody else to the first (the collective) one.
fn case_of<'a>(cases: &'a [String], person: &PersonReading) -> Option<&'a String> {
    let code = person.code.as_deref().and_then(normal_form);
    cases.iter().find(|case| code.as_ref() == Some(*case)).or_else(|| cases.first())
}

fn is_same(known: &Person, code: &str, name: &str) -> bool {
    match known.code.as_deref() {
        Some(own) if !code.is_empty() => own == code,
        _ => directory::fold(&known.name) == directory::fold(name),
    }
}

impl Outlook {
    /// The code of the case that `code` names: its own, or that of a case with a person of this code.
    fn find(&mut self, reading: &Reading<'_>, code: &str) -> Result<Option<String>> {
        let names = |case: &&Known| {
            let own = case.code == code && case.status != CaseStatus::Merged;
            own || case.code != code && case.persons.iter().any(|person| person.code.as_deref() == Some(code))
        };
        if let Some(case) = self.cases.iter().rev().find(names) {
            return Ok(Some(case.code.clone()));
        }
        let Some(head) = look_up(reading, code)? else { return Ok(None) };
        self.load(reading, &head.code)?;
        Ok(Some(head.code))
    }

    fn make(&mut self, code: &str) {
        let (persons, violations) = (Vec::new(), Vec::new());
        let (status, since) = (CaseStatus::default(), String::new());
        self.cases.push(Known { code: code.to_owned(), status, since, persons, violations });
    }

    /// Takes a case of the register into the outlook, once. True when it is there.
    fn load(&mut self, reading: &Reading<'_>, code: &str) -> Result<bool> {
        if self.cases.iter().any(|case| case.code == code) {
            return Ok(true);
        }
        let Some((head, status)) = rows::exact(reading, code)? else { return Ok(false) };
        let persons = persons::of_case(reading, &head)?.into_iter().map(|known| known.person).collect();
        let violations = rows::violations(reading, head.id)?;
        let since = rows::status_since(reading, head.id)?;
        self.cases.push(Known { code: head.code, status, since, persons, violations });
        Ok(true)
    }

    fn case(&mut self, code: &str) -> Option<&mut Known> {
        self.cases.iter_mut().find(|case| case.code == code)
    }

    fn take_person(
        &mut self,
        reading: &Reading<'_>,
        case: &str,
        person: &PersonReading,
        steps: &mut Vec<Step>,
    ) -> Result<()> {
        let code = person.code.as_deref().and_then(normal_form).unwrap_or_default();
        let Some(known) = self.case(case) else { return Ok(()) };
        match known.persons.iter_mut().find(|known| is_same(known, &code, &person.name)) {
            None => {
                let added = Person {
                    uid: reading.context.uid(),
                    code: (!code.is_empty()).then(|| code.clone()),
                    name: person.name.clone(),
                    aliases: person.aliases.clone(),
                    ..Person::default()
                };
                known.persons.push(added.clone());
                steps.push(Step::AddPerson { case: case.to_owned(), person: added });
            }
            Some(known) => {
                let aliases = with_names_of(known, person);
                if aliases != known.aliases {
                    let person = known.clone();
                    known.aliases.clone_from(&aliases);
                    steps.push(Step::SetAliases { case: case.to_owned(), person, aliases });
                }
            }
        }
        if !code.is_empty() && code != case && self.load(reading, &code)? {
            self.merge(&code, case, steps);
        }
        Ok(())
    }

    fn merge(&mut self, code: &str, into: &str, steps: &mut Vec<Step>) {
        let Some(own) = self.case(code) else { return };
        if own.status != CaseStatus::Merged {
            own.status = CaseStatus::Merged;
            steps.push(Step::Merge { case: code.to_owned(), into: into.to_owned() });
        }
    }

    fn take_violations(&mut self, case: &str, violations: &[String], steps: &mut Vec<Step>) {
        let Some(known) = self.case(case) else { return };
        for violation in violations {
            if !known.violations.contains(violation) {
                known.violations.push(violation.clone());
                steps.push(Step::AddViolation { case: case.to_owned(), violation: violation.clone() });
            }
        }
    }

    /// An older decision tells nothing of a case that was closed since.
    fn reopen(&mut self, case: &str, day: &str, steps: &mut Vec<Step>) {
        let Some(known) = self.case(case) else { return };
        if known.status == CaseStatus::Closed && day >= known.since.as_str() {
            known.status = CaseStatus::UnderExamination;
            day.clone_into(&mut known.since);
            steps.push(Step::Reopen { case: case.to_owned() });
        }
    }

    fn close(&mut self, case: &str, steps: &mut Vec<Step>) {
        let Some(known) = self.case(case) else { return };
        if known.status != CaseStatus::Closed {
            known.status = CaseStatus::Closed;
            steps.push(Step::Close { case: case.to_owned() });
        }
    }
}

/// Names are printed differently from year to year: another spelling is kept as an alias.
fn with_names_of(known: &Person, person: &PersonReading) -> Vec<String> {
    let mut aliases = known.aliases.clone();
    for name in person.aliases.iter().chain([&person.name]) {
        let new = |other: &String| directory::fold(other) != directory::fold(name);
        if directory::fold(name) != directory::fold(&known.name) && aliases.iter().all(new) {
            aliases.push(name.clone());
        }
    }
    aliases
}
