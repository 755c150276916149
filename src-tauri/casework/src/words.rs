//! The core's own sentences, by Fluent: errors, findings, timeline, outbox, labels of letters.
//!
//! One bundle a language, made once. A key that is missing in a language is said in English; the tests see to it that
//! none is.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../data/words/", $language, "/errors.ftl")),
            include_str!(concat!("../data/words/", $language, "/core.ftl")),
            include_str!(concat!("../data/words/", $language, "/history.ftl")),
            include_str!(concat!("../data/words/", $language, "/cases.ftl")),
            include_str!(concat!("../data/words/", $language, "/exchange.ftl")),
            include_str!(concat!("../data/words/", $language, "/people.ftl")),
            include_str!(concat!("../data/words/", $language, "/contacts.ftl")),
            include_str!(concat!("../data/words/", $language, "/directory.ftl")),
            include_str!(concat!("../data/words/", $language, "/letters.ftl")),
            include_str!(concat!("../data/words/", $language, "/outbox.ftl")),
            include_str!(concat!("../data/words/", $language, "/proposals.ftl")),
            include_str!(concat!("../data/words/", $language, "/figures.ftl")),
            include_str!(concat!("../data/words/", $language, "/demands.ftl")),
        ]
    };
}

/// Every file of words, by language; public for the tests that compare them.
#[must_use]
pub fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => files!("en"),
        Language::Fr => files!("fr"),
        Language::Es => files!("es"),
        Language::Ar => files!("ar"),
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: OnceLock<Vec<Bundle>> = OnceLock::new();
    let bundles = BUNDLES.get_or_init(|| Language::ALL.into_iter().map(build).collect());
    let place = Language::ALL.iter().position(|l| *l == language).unwrap_or(0);
    &bundles[place]
}

fn build(language: Language) -> Bundle {
    let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks around arguments would end up in letters, files and tests; the window isolates text by itself.
    bundle.set_use_isolating(false);
    for source in sources(language) {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((resource, problems)) => {
                log::error!("words of {}: {} lines were not understood", language.tag(), problems.len());
                resource
            }
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// One argument of a sentence.
pub type Argument<'a> = (&'static str, FluentValue<'a>);

/// The sentence `key` in `language` with its arguments.
#[must_use]
pub fn say(language: Language, key: &str, arguments: &[Argument<'_>]) -> String {
    say_in(language, key, arguments).or_else(|| say_in(Language::En, key, arguments)).unwrap_or_else(|| key.to_owned())
}

/// Whether the key has words in this very language.
#[must_use]
pub fn has(language: Language, key: &str) -> bool {
    bundle(language).has_message(key)
}

fn say_in(language: Language, key: &str, arguments: &[Argument<'_>]) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        args.set(*name, value.clone());
    }
    let mut problems = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut problems);
    problems.is_empty().then(|| Cow::into_owned(said))
}
