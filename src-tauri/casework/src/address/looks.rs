//! How an address looks: its domain in its own script beside the wire's form, and what it could be mistaken for.
//!
//! Nothing here refuses: a look-alike is told with its reason, and a person decides.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;
use unicode_security::{MixedScript as _, skeleton};

use super::check;
use crate::language::Language;
use crate::words::say;

/// An address looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct AddressCheck {
    /// As it goes over the wire; as it was written when it is no address.
    pub address: String,
    /// The domain in its own script, when that is not how it goes over the wire.
    pub shown: Option<String>,
    /// Why nothing can be sent to it: a finished sentence.
    pub problem: Option<String>,
    /// What to look at before writing to it: finished sentences.
    pub warnings: Vec<String>,
}

/// The domains the register knows, by what they look like.
#[derive(Clone, Debug, Default)]
pub struct KnownDomains(HashMap<String, Vec<String>>);

impl KnownDomains {
    /// Takes in the domain of an address; what is no address has none.
    pub fn add(&mut self, address: &str) {
        let Some((_, domain)) = address.rsplit_once('@') else { return };
        let domain = domain.trim().to_lowercase();
        // Most addresses share a few domains, and the skeleton costs more than looking them up.
        if domain.is_empty() {
            return;
        }
        let wire = if domain.is_ascii() { domain } else { idna::domain_to_ascii_strict(&domain).unwrap_or(domain) };
        let known = self.0.entry(shape(&in_own_script(&wire))).or_default();
        if !known.contains(&wire) {
            known.push(wire);
        }
    }

    /// A known domain that looks like this one and is another.
    fn like(&self, wire: &str, shown: &str) -> Option<&str> {
        let alike = self.0.get(&shape(shown))?;
        // A domain the register knows itself is no stranger.
        if alike.iter().any(|known| known == wire) && alike.len() == 1 {
            return None;
        }
        alike.iter().find(|known| *known != wire).map(String::as_str)
    }
}

/// Looks at an address: whether it can be written to, how its domain reads, and what it could be mistaken for.
#[must_use]
pub fn looks(text: &str, known: &KnownDomains, language: Language) -> AddressCheck {
    let sound = match check(text) {
        Ok(sound) => sound,
        Err(problem) => {
            let key = format!("field-{}", problem.rule().replace('_', "-"));
            let problem = Some(say(language, &key, &[]));
            return AddressCheck { address: text.trim().to_owned(), problem, ..AddressCheck::default() };
        }
    };
    let wire = sound.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).unwrap_or_default();
    let shown = in_own_script(&wire);
    let mut warnings = Vec::new();
    if shown.split('.').any(|label| !label.is_single_script()) {
        warnings.push(say(language, "address-mixed-scripts", &[("domain", shown.as_str().into())]));
    }
    let latin = in_latin(&shown);
    if !shown.is_ascii() && latin.is_ascii() {
        warnings.push(say(language, "address-reads-as", &[("domain", wire.as_str().into()), ("latin", latin.into())]));
    }
    if let Some(other) = known.like(&wire, &shown) {
        let (domain, other) = (wire.as_str().into(), in_own_script(other).into());
        warnings.push(say(language, "address-looks-like", &[("domain", domain), ("other", other)]));
    }
    AddressCheck { shown: (shown != wire).then_some(shown), address: sound, problem: None, warnings }
}

/// Whether a name reads as an address, as senders do who want to be taken for somebody else.
#[must_use]
pub(crate) fn is_hidden_in(name: &str, address: &str) -> bool {
    let inside = name.split([' ', '<', '>', '(', ')', '"', '\'', ',']).find(|word| check(word).is_ok());
    inside.is_some_and(|inside| super::key(inside) != super::key(address))
}

fn in_own_script(wire: &str) -> String {
    if !wire.contains("xn--") {
        return wire.to_owned();
    }
    let (shown, sound) = idna::domain_to_unicode(wire);
    if sound.is_ok() { shown } else { wire.to_owned() }
}

/// A domain as a hasty reader takes it: its foreign letters as the ones they look like, its own left as they are. The
/// shape would show an m as r and n.
fn in_latin(domain: &str) -> String {
    let read =
        |letter: char| if letter.is_ascii() { letter.to_string() } else { shape(letter.encode_utf8(&mut [0; 4])) };
    domain.chars().map(read).collect()
}

/// What is left of a domain when letters that look alike are one.
fn shape(domain: &str) -> String {
    skeleton(domain).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(address: &str, known: &[&str]) -> AddressCheck {
        let mut domains = KnownDomains::default();
        known.iter().for_each(|known| domains.add(known));
        looks(address, &domains, Language::En)
    }

    #[test]
    fn row_20_a_look_alike_domain_is_shown_as_it_goes_over_the_wire_and_warned_of() {
        let mixed = seen("b@раураl.com", &[]);
        assert_eq!(mixed.address, "b@xn--l-7sba6dbr.com");
        assert_eq!(mixed.shown.as_deref(), Some("раураl.com"));
        assert_eq!((mixed.problem, mixed.warnings.len()), (None, 2));
        let example = seen("b@раураl.example", &[]);
        assert!(example.warnings.iter().any(|said| said.contains("paypal.example")), "{:?}", example.warnings);
        // A whole word of another script that reads as a Latin one, in both ways it can be written.
        for written in ["a@сосо.example", "a@xn--n1aaa.example"] {
            assert!(!seen(written, &[]).warnings.is_empty(), "{written}");
        }
    }

    #[test]
    fn a_domain_that_looks_like_one_the_register_knows_is_warned_of() {
        let known = ["Amara@Parliament.example", "b@bücher.example"];
        for (address, other) in [
            ("a@parliarnent.example", Some("parliament.example")),
            ("a@par1iament.example", Some("parliament.example")),
            ("a@parliament.example", None),
            ("a@PARLIAMENT.example", None),
            ("a@senate.example", None),
            ("a@bücher.example", None),
            ("a@xn--bcher-kva.example", None),
        ] {
            let warnings = seen(address, &known).warnings;
            assert_eq!(warnings.len(), usize::from(other.is_some()), "{address}: {warnings:?}");
            assert!(other.is_none_or(|other| warnings[0].contains(other)), "{address}: {warnings:?}");
        }
    }

    #[test]
    fn an_honest_domain_of_another_script_is_not_warned_of() {
        for address in ["a@bücher.example", "a@парламент.example", "a@برلمان.example", "a@國會.example"]
        {
            assert_eq!(seen(address, &[]).warnings, [] as [&str; 0], "{address}");
        }
    }

    #[test]
    fn row_23_a_name_that_reads_as_another_address_is_known() {
        assert!(is_hidden_in("speaker@parliament.example", "x@elsewhere.example"));
        assert!(is_hidden_in("The Speaker (speaker@parliament.example)", "x@elsewhere.example"));
        assert!(!is_hidden_in("Speaker@parliament.example", "speaker@parliament.example"));
        assert!(!is_hidden_in("Awa Ndiaye", "awa@parliament.example"));
    }
}
