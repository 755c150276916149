//! Drafting: one letter a post, from the template of the action's kind in the recipient's language.
//!
//! Who holds the post on the day is written into the letter and stays there, whatever the register learns later.

use super::demands::quoted;
use super::fields::{Figures, Material, decisions, enclosure, fields};
use super::rows::{self, HolderOfTheDay, Stored};
use super::sheet::Annex;
use super::{DraftLetters, Drafted, template};
use crate::cases::{self, CaseFacts};
use crate::desk::{Member, OfficeProfile};
use crate::error::{Error, Fault, FieldError, Result};
use crate::language::Language;
use crate::people::{self, Post};
use crate::protocol;
use crate::store::Desk;
use crate::words::say;
use crate::{demands, directory, office};

/// The kind of letter that reports to the IPU.
pub(super) const REPORT: &str = "inform_ipu";

/// Who presides over a chamber.
const PRESIDING: [&str; 5] = ["speaker_lower", "president_upper", "speaker_unicameral", "vice_speaker", "own_speaker"];

/// The letter that carries a report.
pub(crate) struct ReportLetter<'a> {
    pub(crate) report: &'a str,
    pub(crate) post: &'a str,
    pub(crate) language: Language,
    pub(crate) member: Option<&'a str>,
    pub(crate) figures: &'a Figures,
    pub(crate) annex: Annex,
}

/// Drafts one letter a post.
///
/// # Errors
/// `Invalid` for a kind without a letter, no case or no post; `NotFound` for a case, post or member there is not.
pub(crate) fn draft(desk: &Desk<'_>, input: DraftLetters) -> Result<Vec<Drafted>> {
    check_input(&input)?;
    let mut facts: Vec<CaseFacts> = Vec::new();
    for printed in &input.cases {
        let one = cases::facts(desk, printed)?;
        if facts.iter().all(|known| known.uid != one.uid) {
            facts.push(one);
        }
    }
    let member = member(desk, input.member.as_deref())?;
    let office = office::profile(desk)?;
    let posts = posts(desk, &input.posts)?;
    let chosen = input.demands.as_ref().filter(|uids| !uids.is_empty());
    let chosen = chosen.map(|uids| chosen_demands(desk, uids, &facts)).transpose()?;
    let mut drafted = Vec::with_capacity(posts.len());
    for (key, post) in posts {
        let language = language(&input, &post, &office);
        let order = Order {
            kind: &input.kind,
            facts: &facts,
            office: &office,
            member: member.as_ref(),
            language,
            demands: chosen.as_deref(),
        };
        drafted.push(write(desk, &order, (&key, post), None)?);
    }
    Ok(drafted)
}

/// Drafts the letter that carries a report and gives its uid.
///
/// # Errors
/// `NotFound` for the post or member.
pub(crate) fn draft_report(desk: &Desk<'_>, letter: ReportLetter<'_>) -> Result<String> {
    let member = member(desk, letter.member)?;
    let office = office::profile(desk)?;
    let mut facts = Vec::with_capacity(letter.figures.codes.len());
    for code in &letter.figures.codes {
        facts.push(cases::facts(desk, code)?);
    }
    let post = people::post(desk, letter.post)?;
    let (member, language) = (member.as_ref(), letter.language);
    let order = Order { kind: REPORT, facts: &facts, office: &office, member, language, demands: None };
    let key = post.uid.clone();
    Ok(write(desk, &order, (&key, post), Some(letter))?.uid)
}

/// What all letters of one call have in common, and the language of the one being written.
struct Order<'a> {
    kind: &'a str,
    facts: &'a [CaseFacts],
    office: &'a OfficeProfile,
    member: Option<&'a Member>,
    language: Language,
    /// Uids of the demands to quote, when they were chosen.
    demands: Option<&'a [String]>,
}

/// The demands chosen for a letter; each has to stand in a decision the letter rests on.
fn chosen_demands(desk: &Desk<'_>, uids: &[String], facts: &[CaseFacts]) -> Result<Vec<String>> {
    let known = demands::known(desk, uids)?;
    let stands = |uid: &String| {
        decisions(facts).iter().any(|found| found.decision.demands.iter().any(|demand| demand.uid == *uid))
    };
    if known.iter().all(stands) { Ok(known) } else { Err(Error::field("demands", "not_one_of")) }
}

fn check_input(input: &DraftLetters) -> Result<()> {
    let mut broken = Vec::new();
    let languages = Language::ALL.into_iter().filter(|l| template::shipped(&input.kind, *l).is_some());
    let languages: Vec<Language> = languages.collect();
    if languages.is_empty() {
        broken.push(FieldError::new("kind", "not_one_of"));
    } else if input.language.is_some_and(|wanted| !languages.contains(&wanted)) {
        broken.push(FieldError::new("language", "not_one_of"));
    }
    if input.cases.is_empty() {
        broken.push(FieldError::new("cases", "empty"));
    }
    if input.posts.is_empty() {
        broken.push(FieldError::new("posts", "empty"));
    }
    if broken.is_empty() { Ok(()) } else { Err(Error::Invalid { fields: broken }) }
}

fn member(desk: &Desk<'_>, uid: Option<&str>) -> Result<Option<Member>> {
    let member = office::member(desk, uid)?;
    match (uid, &member) {
        (Some(uid), None) => Err(Error::not_found("member", uid)),
        _ => Ok(member),
    }
}

/// The language asked for; otherwise the recipient's where there is a template in it; otherwise English.
fn language(input: &DraftLetters, post: &Post, office: &OfficeProfile) -> Language {
    if let Some(language) = input.language {
        return language;
    }
    let proposed = match &post.country {
        Some(country) => directory::country(&country.id).map(directory::Country::letter_language),
        None if is_ipu(&post.kind) => Some(of_ipu(office.language)),
        None => Some(office.language),
    };
    proposed.filter(|language| template::shipped(&input.kind, *language).is_some()).unwrap_or(Language::En)
}

/// The IPU works in English and French.
pub(crate) fn of_ipu(language: Language) -> Language {
    if language == Language::Fr { Language::Fr } else { Language::En }
}

/// Whether the office belongs to the IPU itself.
pub(super) fn is_ipu(kind: &str) -> bool {
    matches!(kind, "ipu_secretary_general" | "chrp_president" | "ipu_president")
}

/// The posts written to, each with the key that chose its holder. Among several claimants nobody is taken silently.
fn posts(desk: &Desk<'_>, keys: &[String]) -> Result<Vec<(String, Post)>> {
    let mut posts: Vec<(String, Post)> = Vec::new();
    for key in keys {
        let post = people::post(desk, key)?;
        if post.holder.is_none() && !post.claimants.is_empty() {
            return Err(Error::field("posts", "several_claimants"));
        }
        let known = |(_, known): &(String, Post)| {
            known.uid == post.uid
                && known.holder.as_ref().map(|one| &one.uid) == post.holder.as_ref().map(|one| &one.uid)
        };
        if !posts.iter().any(known) {
            posts.push((key.clone(), post));
        }
    }
    Ok(posts)
}

/// Writes one letter and stores it.
fn write(
    desk: &Desk<'_>,
    order: &Order<'_>,
    (key, post): (&str, Post),
    report: Option<ReportLetter<'_>>,
) -> Result<Drafted> {
    let (language, date) = (order.language, desk.context.date());
    let template = template::shipped(order.kind, language).ok_or_else(|| Fault::new("letters", "no template"))?;
    let figures = report.as_ref().map(|letter| letter.figures);
    let material = Material {
        language,
        cases: order.facts,
        office: order.office,
        parliamentary: PRESIDING.contains(&post.kind.as_str()),
        report: figures,
        demands: order.demands,
    };
    let filled = template::fill(template, &fields(&material), language)?;
    let to = people::addressee(desk, key, &date, &order.office.country)?;
    let forms = protocol::forms(&to, language, desk.context.language);
    let holder = people::holder_on(desk, key, &date)?.map(|holder| HolderOfTheDay {
        name: holder.name,
        gender: holder.gender,
        honorific: holder.honorific,
        email: holder.email,
        confirmed: holder.confirmed,
    });
    let now = desk.context.stamp();
    let letter = Stored {
        uid: desk.context.uid(),
        kind: order.kind.to_owned(),
        country: post.country.map(|country| country.id).unwrap_or_default(),
        holder,
        language,
        subject: filled.subject,
        addressee: forms.envelope,
        body: filled.body,
        signature: order.member.map(signature).unwrap_or_default(),
        enclosures: enclosures(order, report.is_some()),
        copies: copies(&post.kind, report.is_some(), language),
        annex: report.as_ref().map(|letter| letter.annex.clone()),
        form_salutation: forms.salutation.clone(),
        form_close: forms.close.clone(),
        salutation: forms.salutation,
        close: forms.close,
        date,
        member: order.member.map(|member| member.uid.clone()).unwrap_or_default(),
        report: report.map(|letter| letter.report.to_owned()).unwrap_or_default(),
        post: post.uid,
        revision: 1,
        created: now.clone(),
        changed: now,
        ..Stored::default()
    };
    let id = rows::insert(desk, &letter)?;
    for case in order.facts {
        rows::add_case(desk, id, &case.code)?;
    }
    // A report rests on actions; the decisions behind its cases are the IPU's own.
    if letter.report.is_empty() {
        let quotes = template.contains("decision.demands");
        for found in decisions(order.facts) {
            rows::add_decision(desk, id, &found.decision.uid)?;
            for uid in quoted(found.decision, order.demands).iter().filter(|_| quotes).flat_map(|one| &one.demands) {
                rows::add_demand(desk, id, uid)?;
            }
        }
    }
    Ok(Drafted { uid: letter.uid, to: post.title, language, subject: letter.subject })
}

/// The name block under the signature.
pub(super) fn signature(member: &Member) -> Vec<String> {
    [&member.name, &member.function].into_iter().filter(|line| !line.is_empty()).cloned().collect()
}

fn enclosures(order: &Order<'_>, report: bool) -> Vec<String> {
    if report {
        return vec![say(order.language, "letters-enclosure-data", &[])];
    }
    decisions(order.facts).iter().map(|found| enclosure(found.decision, order.language)).collect()
}

/// The IPU gets a copy of everything; of a letter to the IPU itself, the Committee's President.
fn copies(kind: &str, report: bool, language: Language) -> Vec<String> {
    let to_secretary = report || kind == "ipu_secretary_general";
    let key = if to_secretary { "letters-copy-committee" } else { "letters-copy-ipu" };
    vec![say(language, key, &[])]
}
