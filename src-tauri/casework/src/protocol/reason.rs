//! Why a form of address was chosen, in one sentence.

use crate::directory;
use crate::language::{Gender, Language};
use crate::words::say;

use super::Addressee;
use super::tables::{Excellency, Office};

pub(super) fn reason(to: &Addressee, office: &Office, written: Language, window: Language, excellency: bool) -> String {
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
        _ if to.kind == "charge_affaires" => "charge",
        Excellency::Always if office.class == "diplomat" => "accredited",
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
    super::set_spaces(sentence.trim(), window)
}
