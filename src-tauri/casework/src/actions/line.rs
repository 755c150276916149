//! The line a report carries for an action. Every sentence is whole: what is not known is worded around, never left open.

use super::{Action, ActionState};
use crate::error::Result;
use crate::language::Language;
use crate::store::Reading;
use crate::words::say;
use crate::{office, people, protocol};

/// The report's line for an action, in `language`. `actor` is who acted, as it reads in a sentence; the office's member in
/// general when it is empty.
///
/// # Errors
/// `NotFound` when a post of the action is gone.
pub(crate) fn line(reading: &Reading<'_>, action: &Action, language: Language, actor: &str) -> Result<String> {
    let kind = action.kind.id.as_str();
    let date = protocol::long_date(&action.on, language);
    let actor = if actor.trim().is_empty() { say(language, "actions-actor", &[]) } else { actor.trim().to_owned() };
    let whom = whom(reading, action, language)?;
    let cases = cases(action, language);
    let taken = action.state == ActionState::Taken;
    let key = format!("actions-{}-{kind}", if taken { "did" } else { "plan" });
    let what = say(
        language,
        &key,
        &[("date", date.clone().into()), ("actor", actor.into()), ("to", whom.into()), ("cases", cases.into())],
    );
    let mut said = match action.state {
        ActionState::Taken => what,
        state => {
            let key = format!("actions-line-{}", state.tag());
            say(language, &key, &[("date", date.into()), ("what", what.into())])
        }
    };
    if let Some(outcome) = &action.outcome {
        let outcome = say(language, &format!("actions-outcome-{}", outcome.id), &[]);
        said.push(' ');
        said.push_str(&say(language, "actions-line-outcome", &[("outcome", lower(&outcome).into())]));
    }
    Ok(protocol::set_spaces(&protocol::contract(&said, language), language))
}

/// Whom it was addressed to: each post as it reads in a sentence, with the holder of the day.
fn whom(reading: &Reading<'_>, action: &Action, language: Language) -> Result<String> {
    let home = office::profile(reading)?.country;
    let mut all = Vec::with_capacity(action.posts.len());
    for post in &action.posts {
        let to = people::addressee(reading, &post.id, &action.on, &home)?;
        all.push(protocol::forms(&to, language, language).reference);
    }
    match all.split_last() {
        None => Ok(say(language, "actions-whom", &[("kind", action.kind.id.as_str().into())])),
        Some((only, [])) => Ok(only.clone()),
        Some((last, before)) => {
            let comma = format!("{} ", protocol::conventions(language).comma);
            let first = before.join(&comma);
            Ok(say(language, "actions-list", &[("first", first.into()), ("last", last.as_str().into())]))
        }
    }
}

fn cases(action: &Action, language: Language) -> String {
    // Codes keep their direction in a text from right to left.
    let code = |code: &String| if language.is_rtl() { format!("\u{2066}{code}\u{2069}") } else { code.clone() };
    let codes: Vec<String> = action.cases.iter().map(code).collect();
    let joined = codes.join(&format!("{} ", protocol::conventions(language).comma));
    say(language, "actions-cases", &[("count", codes.len().into()), ("codes", joined.into())])
}

fn lower(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
