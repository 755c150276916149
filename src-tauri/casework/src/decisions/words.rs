//! The words by which a decision is taken apart, one list a language. Another language is another list.
//!
//! Patterns look at whole lines or items as printed, with either apostrophe and with or without a space before a colon.

use std::sync::LazyLock;

use regex::Regex;

use super::reading::Adoption;
use super::vocabulary::pattern;

/// An entry of the case block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Membership,
    Victims,
    Complainants,
    Submitted,
    Decisions,
    Missions,
    Hearings,
    FollowUp,
    FromAuthorities,
    FromComplainant,
    ToAuthorities,
    ToComplainant,
}

/// The words of one language.
pub(super) struct Words {
    pub(super) language: &'static str,
    /// Small words that nearly every sentence has.
    pub(super) frequent: &'static [&'static str],
    /// Names of the months, without accents.
    pub(super) months: [&'static str; 12],
    /// Start of an adoption line.
    pub(super) title: Regex,
    pub(super) draft: Regex,
    pub(super) resolution: Regex,
    pub(super) contents: Regex,
    pub(super) violations: Regex,
    pub(super) summary: Regex,
    pub(super) decision: Regex,
    /// The line that names who decides, above the paragraphs.
    pub(super) organ: Regex,
    pub(super) council: Regex,
    pub(super) committee: Regex,
    pub(super) adoptions: [(Adoption, Regex); 4],
    pub(super) session: Regex,
    /// First words of the case block.
    pub(super) case: Regex,
    pub(super) labels: Vec<(Label, Regex)>,
    /// The word before a section of the procedure.
    pub(super) section: Regex,
    pub(super) closes: Regex,
    pub(super) settlement: Regex,
    pub(super) goes_on: Regex,
    /// The heads of a list's columns.
    pub(super) columns: Regex,
    /// A part of the world, above the countries of a compilation.
    pub(super) region: Regex,
}

impl Words {
    /// Whether the words in front of a code say that a number follows: `CASE N°`, `Cas n°`.
    pub(super) fn is_numbered_case(&self, case: &str) -> bool {
        case.contains(['°', 'º']) || case.trim_end_matches([' ', ':', '.']).ends_with(['o', 'O'])
    }
}

static ENGLISH: LazyLock<Words> = LazyLock::new(english);
static FRENCH: LazyLock<Words> = LazyLock::new(french);

/// The language a text is written in, by its small words.
pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> &'static Words {
    let count = |words: &Words| {
        let all = lines.clone().flat_map(str::split_whitespace);
        all.filter(|word| words.frequent.iter().any(|frequent| word.eq_ignore_ascii_case(frequent))).count()
    };
    if count(&FRENCH) > count(&ENGLISH) { &FRENCH } else { &ENGLISH }
}

fn labels(patterns: &[(Label, &str)]) -> Vec<(Label, Regex)> {
    patterns.iter().map(|(label, text)| (*label, pattern(&format!("(?i)^(?:{text})")))).collect()
}

fn english() -> Words {
    use Label::*;
    Words {
        language: "en",
        frequent: &["the", "of", "and", "to", "that", "in", "for", "which", "with", "by", "has", "been"],
        months: [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        title: pattern(r"^(?:(?i:draft) )?(?:Decision|DECISION|Resolution|RESOLUTION|decision|resolution) \S+"),
        draft: pattern(r"(?i)^draft\b"),
        resolution: pattern(r"(?i)^(?:draft )?resolution"),
        contents: pattern(r"(?i)^(?:table of )?contents$"),
        violations: pattern(r"(?i)^alleged (?:human rights )?violations?(?: of human rights)?\b.{0,12}$"),
        summary: pattern(
            r"(?i)^(?:(?:[A-Z]|[IVX]{1,4}|\d)[.):]? ?[-–—]? ?)?(?:case summary|summary(?: of (?:the|this) cases?)?):?$",
        ),
        decision: pattern(r"(?i)^(?:(?:[A-Z]|[IVX]{1,4}|\d)[.):]? ?[-–—]? ?)?(?:draft )?(?:decision|resolution):?$"),
        organ: pattern(
            r"^T(?:he|HE) (?:(?:IPU|Inter-Parliamentary Union) )?(?:Governing Council|GOVERNING COUNCIL|Council|COUNCIL|Committee|COMMITTEE|Inter-Parliamentary Council)\b",
        ),
        council: pattern(r"(?i)governing council|inter-parliamentary council|\bcouncil of the (?:ipu|inter)"),
        committee: pattern(r"(?i)committee on the human rights"),
        adoptions: [
            (Adoption::Unanimously, pattern(r"(?i)\bunanimous")),
            (Adoption::ByConsensus, pattern(r"(?i)\bby consensus")),
            (Adoption::WithoutAVote, pattern(r"(?i)\bwithout a vote")),
            (Adoption::ByVote, pattern(r"(?i)\bby (?:a |roll-call )?(?:vote|majority)|\bby \d+ votes")),
        ],
        session: pattern(r"(?i)\b(\d{2,3}) ?(?:st|nd|rd|th)? (?:\(?\w+\)? )?session"),
        case: pattern(
            r"^C(?:ase|ASE)(?:s|\(s\)|S)?(?: (?:codes?|numbers?)(?:\(s\))?)? ?(?:[Nn](?:[°º˚]|os?\b)s?\.? ?)?:? ?",
        ),
        labels: labels(&[
            (Complainants, r"qualified complainants?(?: ?\(s\))?|complainants?(?: ?\(s\))?:|source(?: ?\(s\))?:"),
            (
                Submitted,
                r"(?:date of )?submission of (?:the )?complaints?(?: ?\(s\))?|(?:date of )?complaints?(?: ?\(s\))?(?: submitted)?:",
            ),
            (
                Decisions,
                r"(?:most )?(?:recent|last|latest|previous) (?:ipu |council |committee )?decisions?(?: ?\(s\))?|ipu decisions?(?: ?\(s\))?",
            ),
            (Missions, r"(?:most )?(?:recent |last |latest )?(?:ipu |committee )?missions?(?: ?\(s\))?"),
            (
                Hearings,
                r"(?:most )?(?:recent |last |latest )?(?:committee )?hearings?(?: ?\(s\))?(?: (?:before|with) the committee)?",
            ),
            (FollowUp, r"(?:most )?(?:recent|last|latest) follow-? ?up|follow-? ?up"),
            (
                FromAuthorities,
                r"[-–—•]? ?communications?(?: ?\(s\))? (?:received )?from (?:the )?(?:parliamentary )?authorit(?:ies|y)",
            ),
            (
                FromComplainant,
                r"[-–—•]? ?communications?(?: ?\(s\))? (?:received )?from (?:the )?(?:complainants?|source)(?:\(s\))?",
            ),
            (
                ToAuthorities,
                r"[-–—•]? ?communications?(?: ?\(s\))? (?:addressed |sent )?to (?:the )?(?:parliamentary )?authorit(?:ies|y)",
            ),
            (
                ToComplainant,
                r"[-–—•]? ?communications?(?: ?\(s\))? (?:addressed |sent )?to (?:the )?(?:complainants?|source)(?:\(s\))?",
            ),
            (Victims, r"victims?(?: ?\(s\))?"),
            (Membership, r"[^:]{3,60}: ?(?:the )?parliament (?:is )?(?:not )?affiliated"),
        ]),
        section: pattern(r"(?i)\bsections?\s+([IVX]+)[\s.(]*(\d+)"),
        closes: pattern(
            r"(?i)\bdecides?\b[^;.]{0,160}?\bto (?:close|end (?:its|the) (?:examination|consideration))\b|\bcloses (?:the|this|these|their|his|her) cases?\b",
        ),
        settlement: pattern(r"(?i)\bsatisfactor(?:y|ily) (?:settle(?:ment|d)|resol(?:ution|ved)|conclu(?:sion|ded))"),
        goes_on: pattern(r"(?i)\bcontinue (?:\w+ )?(?:examining|its examination|to examine)|keep the cases? under"),
        columns: pattern(
            r"(?i)^(?:(?:no\.?|cases?|codes?|names?|persons?|members?|parliamentarians?|victims?|remarks?|status|situation|sex|gender|party|of|and|the)[ /,:]*)+$",
        ),
        region: pattern(
            r"(?i)^(?:(?:sub-saharan |north(?:ern)? |central |latin )?(?:africa|americas?|asia|europe|oceania)|americas and (?:the )?caribbean|asia[- –/]+pacific|asia and (?:the )?pacific|(?:south(?:ern)? )?pacific|mena(?: region)?|(?:the )?middle east(?: and north(?:ern)? africa)?(?: \(mena\))?)$",
        ),
    }
}

fn french() -> Words {
    use Label::*;
    Words {
        language: "fr",
        frequent: &["le", "la", "les", "des", "du", "et", "que", "qui", "dans", "une", "aux", "par", "sur", "au"],
        months: [
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
        ],
        title: pattern(
            r"^(?:(?i:projet de) )?(?:[Dd]écision|DÉCISION|DECISION|[Rr]ésolution|RÉSOLUTION|RESOLUTION) \S+",
        ),
        draft: pattern(r"(?i)^projet\b"),
        resolution: pattern(r"(?i)^(?:projet de )?r[ée]solution"),
        contents: pattern(r"(?i)^(?:sommaire|table des mati[èe]res)$"),
        violations: pattern(
            r"(?i)^(?:all[ée]gations? de )?violations?(?: pr[ée]sum[ée]es| all[ée]gu[ée]es)?(?: des droits (?:de l['’]homme|humains))?(?: pr[ée]sum[ée]es| all[ée]gu[ée]es)?\b.{0,12}$",
        ),
        summary: pattern(r"(?i)^(?:(?:[A-Z]|[IVX]{1,4}|\d)[.):]? ?[-–—]? ?)?r[ée]sum[ée] (?:du|des|de ce) cas ?:?$"),
        decision: pattern(
            r"(?i)^(?:(?:[A-Z]|[IVX]{1,4}|\d)[.):]? ?[-–—]? ?)?(?:projet de )?(?:d[ée]cision|r[ée]solution) ?:?$",
        ),
        organ: pattern(r"^L(?:e|E) (?:Conseil|CONSEIL|Comité|COMITÉ)\b"),
        council: pattern(r"(?i)conseil directeur|conseil (?:de l['’]union )?interparlementaire"),
        committee: pattern(r"(?i)comit[ée] des droits"),
        adoptions: [
            (Adoption::Unanimously, pattern(r"(?i)[àa] l['’]unanimit[ée]")),
            (Adoption::ByConsensus, pattern(r"(?i)\bpar consensus")),
            (Adoption::WithoutAVote, pattern(r"(?i)\bsans (?:[êe]tre mise? aux voix|vote|[êe]tre soumise? au vote)")),
            (Adoption::ByVote, pattern(r"(?i)\bpar (?:un )?vote|\bpar \d+ voix|[àa] la majorit[ée]")),
        ],
        session: pattern(r"(?i)\b(\d{2,3}) ?(?:[èe]me|[èe]re|er|re|e|[èe])? (?:\(?\w+\)? )?session"),
        case: pattern(r"^(?:(?:[Cc]odes?|[Nn]um[ée]ros?) d[ue]s? )?[Cc](?:as|AS) ?(?:[Nn](?:[°º˚]|os?\b)s?\.? ?)?:? ?"),
        labels: labels(&[
            (Complainants, r"plaignante?s?(?: ?\(s\))?(?: qualifi[ée]e?s?(?: ?\(s\))?)?|source(?: ?\(s\))? ?:"),
            (
                Submitted,
                r"dates? de (?:la |d[ée]p[ôo]t de la |soumission de la )?plaintes?|(?:d[ée]p[ôo]t|soumission|pr[ée]sentation) (?:de la|des) plaintes?|plaintes?(?: ?\(s\))? (?:d[ée]pos|soumis|pr[ée]sent)[ée]e?s?",
            ),
            (
                Decisions,
                r"(?:derni[èe]res?(?: ?\(s\))? |r[ée]centes? )?d[ée]cisions?(?: ?\(s\))?(?: r[ée]centes?(?: ?\(s\))?)? de l['’]uip",
            ),
            (
                Missions,
                r"(?:derni[èe]res?(?: ?\(s\))? |r[ée]centes? )?missions?(?: ?\(s\))?(?: r[ée]centes?(?: ?\(s\))?)?(?: de l['’]uip| du comit[ée])?",
            ),
            (
                Hearings,
                r"(?:derni[èe]res?(?: ?\(s\))? |r[ée]centes? )?auditions?(?: ?\(s\))?(?: r[ée]centes?)?(?: (?:devant le|du) comit[ée])?",
            ),
            (FollowUp, r"suivis? r[ée]cents?|suivi"),
            (FromAuthorities, r"[-–—•]? ?communications?(?: ?\(s\))? (?:re[çc]ues? )?des autorit[ée]s"),
            (
                FromComplainant,
                r"[-–—•]? ?communications?(?: ?\(s\))? (?:re[çc]ues? )?(?:du|de la|des|de l['’]un des) (?:plaignante?s?(?: ?\(s\))?|source)",
            ),
            (
                ToAuthorities,
                r"[-–—•]? ?communications?(?: ?\(s\))?(?: de l['’]uip)? (?:adress[ée]e?s?(?: ?\(s\))? |envoy[ée]e?s? )?aux autorit[ée]s",
            ),
            (
                ToComplainant,
                r"[-–—•]? ?communications?(?: ?\(s\))?(?: de l['’]uip)? (?:adress[ée]e?s?(?: ?\(s\))? |envoy[ée]e?s? )?(?:au|[àa] la|aux) (?:plaignante?s?(?: ?\(s\))?|source)",
            ),
            (Victims, r"victimes?(?: ?\(s\))?"),
            (Membership, r"[^:]{3,60}: ?(?:le )?parlement (?:est )?(?:non )?(?:affili|membre)"),
        ]),
        section: pattern(r"(?i)\bsections?\s+([IVX]+)[\s.(]*(\d+)"),
        closes: pattern(
            r"(?i)\bd[ée]cide\b[^;.]{0,160}?\bde (?:clore|cl[ôo]turer|classer|mettre (?:fin|un terme) [àa] (?:l['’]|son )examen)|\bcl[ôo]t (?:le|ce|ces|les|son|leurs?) cas\b",
        ),
        settlement: pattern(r"(?i)\br[èe]glement satisfaisant|\bissue satisfaisante|\bsolution satisfaisante"),
        goes_on: pattern(r"(?i)\bpoursuivre l['’]examen|\bcontinuer [àa] examiner|\bcontinuer l['’]examen"),
        columns: pattern(
            r"(?i)^(?:(?:n[°º]|cas|codes?|noms?|pr[ée]noms?|personnes?|membres?|parlementaires?|victimes?|remarques?|observations?|statut|situation|sexe|parti|du|de|des|et|la|le|les)[ /,:]*)+$",
        ),
        region: pattern(
            r"(?i)^(?:afrique(?: subsaharienne| du nord)?|am[ée]riques?(?: et cara[ïi]bes)?|asie(?:[- –/]+pacifique| et pacifique)?|europe|oc[ée]anie|pacifique(?: sud)?|moyen[- ]orient(?: et afrique du nord)?|mena|r[ée]gion mena)$",
        ),
    }
}
