//! Who is asked: the words a decision uses for them, and the class they belong to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::operative::Word;
use crate::language::Language;

/// Who is asked, whatever the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AddresseeClass {
    /// The authorities of the country, or several of its powers together.
    #[default]
    Authorities,
    Parliament,
    Executive,
    Judiciary,
    /// Parliaments of other countries.
    IpuMembers,
    SecretaryGeneral,
    /// The Committee itself.
    Committee,
    Complainant,
    Others,
}

impl AddresseeClass {
    /// Every class, in the order they are offered.
    pub const ALL: [AddresseeClass; 9] = [
        AddresseeClass::Authorities,
        AddresseeClass::Parliament,
        AddresseeClass::Executive,
        AddresseeClass::Judiciary,
        AddresseeClass::IpuMembers,
        AddresseeClass::SecretaryGeneral,
        AddresseeClass::Committee,
        AddresseeClass::Complainant,
        AddresseeClass::Others,
    ];

    /// The word of the store and the contract, e.g. `ipu_members`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            AddresseeClass::Authorities => "authorities",
            AddresseeClass::Parliament => "parliament",
            AddresseeClass::Executive => "executive",
            AddresseeClass::Judiciary => "judiciary",
            AddresseeClass::IpuMembers => "ipu_members",
            AddresseeClass::SecretaryGeneral => "secretary_general",
            AddresseeClass::Committee => "committee",
            AddresseeClass::Complainant => "complainant",
            AddresseeClass::Others => "others",
        }
    }

    /// The class of a stored word; `others` for one there is not.
    #[must_use]
    pub fn from_tag(tag: &str) -> AddresseeClass {
        AddresseeClass::ALL.into_iter().find(|class| class.tag() == tag).unwrap_or(AddresseeClass::Others)
    }

    /// Whether they are the country's own: what is asked of them can be put to its Speaker or ambassador.
    #[must_use]
    pub fn is_of_country(self) -> bool {
        use AddresseeClass::{Authorities, Executive, Judiciary, Parliament};
        matches!(self, Authorities | Parliament | Executive | Judiciary)
    }
}

const PARLIAMENT: &[&str] = &[
    "parliament",
    "parliamentary",
    "house",
    "senate",
    "assembly",
    "majlis",
    "speaker",
    "speakers",
    "congress",
    "chamber",
    "chambers",
    "hural",
    "knesset",
    "duma",
    "riksdag",
    "bundestag",
    "council of representatives",
    "parlement",
    "parlementaire",
    "parlementaires",
    "sénat",
    "assemblée",
    "chambre",
    "chambres",
    "congrès",
    "parliamentary group",
];
const EXECUTIVE: &[&str] = &[
    "government",
    "governments",
    "minister",
    "ministers",
    "ministry",
    "president of the republic",
    "head of state",
    "king",
    "prime minister",
    "executive",
    "police",
    "army",
    "military",
    "ambassador",
    "ambassadors",
    "embassy",
    "gouvernement",
    "ministre",
    "ministres",
    "ministère",
    "président de la république",
    "chef de l' état",
    "roi",
    "exécutif",
    "exécutives",
    "exécutive",
    "police",
    "armée",
    "ambassadeur",
    "ambassadeurs",
    "ambassade",
];
const JUDICIARY: &[&str] = &[
    "judicial",
    "judiciary",
    "court",
    "courts",
    "judge",
    "judges",
    "prosecutor",
    "prosecutors",
    "prosecution",
    "tribunal",
    "tribunals",
    "attorney general",
    "magistrates",
    "prosecutorial",
    "judiciaire",
    "judiciaires",
    "cour",
    "cours",
    "juge",
    "juges",
    "procureur",
    "parquet",
    "tribunaux",
    "magistrats",
    "magistrature",
    "justice",
];
const COMPLAINANT: &[&str] =
    &["complainant", "complainants", "source", "sources", "plaignant", "plaignante", "plaignants", "plaignantes"];
const IPU_MEMBERS: &[&str] = &[
    "member parliaments",
    "members of the ipu",
    "ipu members",
    "ipu member",
    "parliaments",
    "members of the inter-parliamentary",
    "parlements membres",
    "parlements",
    "membres de l' uip",
    "membres de l' union",
    "groupes géopolitiques",
    "geopolitical groups",
];
const AUTHORITIES: &[&str] = &[
    "authorities",
    "authority",
    "autorités",
    "autorité",
    "state",
    "institutions",
    "officials",
    "état",
    "powers",
    "regime",
    "pouvoirs",
    "de facto",
    "delegation",
    "délégation",
];
const OTHERS: &[&str] = &[
    "parties",
    "sides",
    "international",
    "united nations",
    "observer",
    "observers",
    "organizations",
    "organisations",
    "community",
    "communauté",
    "observateur",
    "observateurs",
    "nations unies",
    "partis",
    "parti",
    "party",
    "family",
    "famille",
    "actors",
    "acteurs",
    "stakeholders",
    "special rapporteur",
    "rapporteur",
    "commission",
    "rights institution",
];

/// The class of an addressee's words, in either language.
#[must_use]
pub fn class_of(addressee: &str) -> AddresseeClass {
    let text = addressee.to_lowercase().replace(['’', '\''], "' ");
    let spaced: String =
        text.chars().map(|c| if c.is_alphanumeric() || matches!(c, '\'' | '-') { c } else { ' ' }).collect();
    let spaced = format!(" {} ", spaced.split_whitespace().collect::<Vec<_>>().join(" "));
    let has = |words: &[&str]| words.iter().any(|word| spaced.contains(&format!(" {word} ")));
    if has(&["secretary general", "secretary-general", "secrétaire général", "secrétaire générale"]) && !has(PARLIAMENT)
    {
        return AddresseeClass::SecretaryGeneral;
    }
    if has(IPU_MEMBERS) {
        return AddresseeClass::IpuMembers;
    }
    if (spaced == " the committee "
        || spaced == " le comité "
        || spaced.starts_with(" the committee on the human rights"))
        || spaced.starts_with(" le comité des droits de l' homme")
        || spaced.contains(" committee on the human rights of parliamentarians ")
    {
        return AddresseeClass::Committee;
    }
    if has(COMPLAINANT) {
        return AddresseeClass::Complainant;
    }
    let powers = [
        (AddresseeClass::Parliament, has(PARLIAMENT)),
        (AddresseeClass::Executive, has(EXECUTIVE)),
        (AddresseeClass::Judiciary, has(JUDICIARY)),
    ];
    let mut found = powers.iter().filter(|(_, fits)| *fits).map(|(class, _)| *class);
    match (found.next(), found.next()) {
        (Some(one), None) => one,
        // `the Minister of Justice`, `the Speaker of the House and the courts`: an office counts before a power.
        (Some(AddresseeClass::Executive), Some(AddresseeClass::Judiciary)) if has(&["minister", "ministre"]) => {
            AddresseeClass::Executive
        }
        (Some(_), Some(_)) => AddresseeClass::Authorities,
        (None, _) if has(AUTHORITIES) && !has(OTHERS) => AddresseeClass::Authorities,
        (None, _) => AddresseeClass::Others,
    }
}

/// Whether the words name somebody who can be asked.
pub(super) fn is_somebody(phrase: &str) -> bool {
    let text = phrase.to_lowercase();
    class_of(phrase) != AddresseeClass::Others
        || text.split(|c: char| !c.is_alphanumeric()).any(|word| OTHERS.contains(&word))
}

/// Who is meant when a decision names nobody.
pub(super) fn nobody_named(language: Language) -> &'static str {
    if language == Language::Fr { "les autorités" } else { "the authorities" }
}

/// Somebody mentioned before a place, whom a pronoun can mean.
pub(super) struct Mention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) plural: bool,
}

const ARTICLES: &[&str] = &["the", "le", "la", "les", "l'", "au", "aux", "du", "all", "tous"];

/// Everybody mentioned in some words, in order.
pub(super) fn mentions(words: &[Word], text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if words[at].is(ARTICLES)
            && let Some(to) = (at + 2..=(at + 5).min(words.len())).find(|to| is_phrase(&words[at..*to], text))
        {
            let to = with_adjective(words, to, text);
            let plural = words[at].is(&["les", "aux", "tous", "all"])
                || words[at + 1..to]
                    .iter()
                    .any(|word| word.text.ends_with('s') && word.is(AUTHORITIES) || is_plural(word));
            found.push(Mention { from: at, to, plural });
            at = to;
        } else {
            at += 1;
        }
    }
    found
}

fn is_phrase(words: &[Word], text: &str) -> bool {
    words.iter().skip(1).all(|word| word.before.is_empty())
        && !words[words.len() - 1].is(BEFORE_NOUN)
        && words.windows(2).skip(1).all(|pair| !pair[0].is(BETWEEN) || (pair[0].is(&["of"]) && pair[1].capital))
        && is_somebody(&text[words[0].start..words[words.len() - 1].end])
}

/// Adjectives that stand before the noun they name somebody with.
const BEFORE_NOUN: &[&str] = &[
    "parliamentary",
    "judicial",
    "executive",
    "international",
    "prime",
    "military",
    "member",
    "de",
    "human",
    "special",
];

/// Words behind which somebody else begins: `the silence of the authorities`.
const BETWEEN: &[&str] = &[
    "of", "in", "from", "by", "for", "to", "with", "on", "the", "and", "a", "de", "du", "des", "d'", "à", "avec",
    "dans", "par", "pour", "et", "le", "la", "les", "l'",
];

fn is_plural(word: &Word) -> bool {
    word.is(&[
        "authorities",
        "complainants",
        "parties",
        "courts",
        "parliaments",
        "members",
        "ministers",
        "observers",
        "sides",
        "prosecutors",
        "judges",
        "organizations",
        "institutions",
    ])
}

/// A French adjective stands behind its noun: `l’Assemblée nationale`, `les autorités judiciaires`.
fn with_adjective(words: &[Word], to: usize, text: &str) -> usize {
    let endings =
        ["aire", "aires", "ale", "ales", "al", "aux", "entes", "ents", "iennes", "ienne", "ien", "iens", "ives", "ive"];
    let french = words[..to].iter().any(|word| word.is(&["le", "la", "les", "l'", "au", "aux", "du"]));
    match words.get(to) {
        Some(word)
            if french
                && word.before.is_empty()
                && !word.capital
                && endings.iter().any(|end| word.text.ends_with(end)) =>
        {
            debug_assert!(word.end <= text.len());
            to + 1
        }
        _ => to,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_addressee_has_its_class() {
        use AddresseeClass::*;
        for (words, class) in [
            ("the authorities", Authorities),
            ("the Turkish authorities", Authorities),
            ("all the authorities that exercise power in Libya", Authorities),
            ("the parliamentary, executive and judicial authorities", Authorities),
            ("the investigating authorities", Authorities),
            ("the parliamentary authorities", Parliament),
            ("parliament", Parliament),
            ("the House of Representatives", Parliament),
            ("the Secretary General of the National Assembly", Parliament),
            ("l’Assemblée nationale", Parliament),
            ("le Président du Sénat", Parliament),
            ("le Président de la République", Executive),
            ("the Minister of Justice", Executive),
            ("les autorités judiciaires", Judiciary),
            ("the Prosecutor General", Judiciary),
            ("all IPU Member Parliaments, IPU permanent observers and human rights organizations", IpuMembers),
            ("the Members of the IPU, in particular the parliaments of the region", IpuMembers),
            ("les Parlements membres de l’UIP", IpuMembers),
            ("the Secretary General", SecretaryGeneral),
            ("le Secrétaire général", SecretaryGeneral),
            ("the Committee", Committee),
            ("le Comité", Committee),
            ("the complainants", Complainant),
            ("le plaignant", Complainant),
            ("the source", Complainant),
            ("the parties", Others),
            ("the trial observer", Others),
        ] {
            assert_eq!(class_of(words), class, "{words}");
        }
    }
}
