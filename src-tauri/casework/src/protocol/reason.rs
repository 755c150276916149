//! Why a form of address was chosen, in one sentence.

use crate::directory;
use crate::language::{Gender, Language};
use crate::words::say;

use super::Addressee;
use super::rules::rules;
use super::tables::{Excellency, Office};

/// The sentence: the office, the holder, the language, and what decided on the title.
pub(super) fn reason(
    to: &Addressee,
    office: &Office,
    written: Language,
    window: Language,
    excellency: bool,
    own: bool,
) -> String {
    let country = to.country.as_deref().and_then(directory::country);
    let mut what = office.label(window).to_owned();
    if let Some(country) = country {
        what = format!("{what} ({})", country.name(window));
    }
    let holder = match (to.name.is_empty(), to.gender) {
        (true, _) => "nobody",
        (_, Gender::Female) => "f",
        (_, Gender::Male) => "m",
        (_, Gender::Unknown) => "unknown",
    };
    let language = say(window, &format!("protocol-language-{}", written.tag()), &[]);
    let title = match office.excellency {
        _ if rules().is_about("never_excellency", &to.kind) => "charge",
        Excellency::Always if rules().is_about("accredited", &to.kind) => "accredited",
        Excellency::ByUsage if excellency => "used",
        Excellency::ByUsage => "left-out",
        _ => "none",
    };
    let title = say(window, "protocol-reason-title", &[("title", title.into())]);
    let holder = say(window, "protocol-reason-holder", &[("holder", holder.into())]);
    let sentence = say(
        window,
        "protocol-reason",
        &[("office", what.into()), ("holder", holder.into()), ("language", language.into()), ("title", title.into())],
    );
    let sentence = super::set_spaces(sentence.trim(), window);
    if own { format!("{sentence} {}", say(window, "protocol-reason-own", &[])) } else { sentence }
}

/// The sources of forms in one line; what is nobody's in particular is said in the window's language.
pub(super) fn source(sources: &[String], window: Language) -> String {
    let named = sources.iter().map(|source| match source.as_str() {
        "general knowledge" => say(window, "protocol-source-general", &[]),
        other => other.to_owned(),
    });
    named.collect::<Vec<_>>().join("; ")
}
