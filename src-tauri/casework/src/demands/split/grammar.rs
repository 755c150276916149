//! Small words of two languages by which demands are split: pronouns, infinitives, and what goes on with a name.

use super::super::operative::Word;

/// Behind a verb that asks: what is asked for, and nobody who is asked.
pub(super) const THINGS: &[&str] = &[
    "information",
    "informations",
    "copy",
    "copies",
    "copie",
    "detail",
    "details",
    "clarification",
    "clarifications",
    "step",
    "steps",
    "measures",
    "mesures",
    "assurances",
    "documents",
    "efforts",
    "visit",
    "visite",
    "mission",
    "dialogue",
    "report",
    "rapport",
    "action",
    "actions",
    "answers",
];

/// Behind an English `to`, these begin no infinitive.
pub(super) const NO_VERB: &[&str] = &[
    "the",
    "a",
    "an",
    "this",
    "that",
    "these",
    "those",
    "its",
    "their",
    "his",
    "her",
    "which",
    "whom",
    "whose",
    "such",
    "all",
    "any",
    "each",
    "every",
    "both",
    "some",
    "what",
    "it",
    "them",
    "him",
    "date",
    "and",
    "or",
    "ipu",
    "parliament",
    "members",
    "other",
    "third",
];

/// Verbs that let others do something: what follows `and` behind them is not asked of anybody.
pub(super) const LETS: &[&str] = &[
    "allow",
    "enable",
    "permit",
    "invite",
    "ask",
    "help",
    "authorize",
    "authorise",
    "order",
    "instruct",
    "encourage",
    "persuade",
    "request",
    "urge",
    "wish",
    "permettre",
    "autoriser",
    "inviter",
    "aider",
    "encourager",
    "ordonner",
    "demander",
];

/// What goes on with an addressee behind a comma.
pub(super) const MORE: &[&str] = &[
    "and",
    "et",
    "or",
    "ou",
    "including",
    "notably",
    "especially",
    "particularly",
    "the",
    "all",
    "relevant",
    "human",
    "parliamentary",
    "regional",
    "other",
    "ipu",
    "permanent",
    "both",
    "y",
    "notamment",
    "ainsi",
    "as",
    "les",
    "le",
    "la",
    "l'",
    "au",
    "aux",
    "des",
    "on",
    "executive",
    "judicial",
    "legislative",
    "exécutives",
    "judiciaires",
    "parlementaires",
];

/// A pronoun for the one who is asked: whether it is plural, and whether it means the one mentioned last.
pub(super) fn pronoun(word: &Word, next: Option<&Word>) -> Option<(bool, bool)> {
    if word.is(&["them", "eux", "elles"]) {
        return Some((true, false));
    }
    if word.is(&["him", "her"]) && next.is_some_and(|next| next.is(&["to", "not"])) {
        return Some((false, false));
    }
    if word.is(&["ceux-ci", "celles-ci"]) {
        return Some((true, true));
    }
    if word.is(&["celui-ci", "celle-ci"]) {
        return Some((false, true));
    }
    None
}

/// Whether a name in the decision's words is that of several, as far as its form shows.
pub(super) fn looks_plural(name: &str) -> bool {
    let lower = name.to_lowercase();
    let first = lower.split(|c: char| !c.is_alphanumeric()).find(|w| !matches!(*w, "the" | "")).unwrap_or_default();
    lower.starts_with("les ")
        || lower.starts_with("tous ")
        || lower.starts_with("all ")
        || lower.split_whitespace().take(4).any(|word| {
            let word = word.trim_end_matches(',');
            word.ends_with("ies") || (word.ends_with('s') && !matches!(word, "majlis" | "congress" | "commons" | "its"))
        }) && lower.starts_with("the ")
        || first.ends_with("ies")
}

/// `de libérer`, `à ne pas exécuter`, `de les lui communiquer`, `pour que`.
pub(super) fn french_infinitive(words: &[Word], at: usize, to: usize) -> bool {
    let word = &words[at];
    let next = words.get(at + 1).filter(|_| at + 1 < to);
    if word.is(&["pour", "afin"]) && next.is_some_and(|next| next.is(&["que", "qu'"])) {
        return true;
    }
    if !word.is(&["de", "d'", "à"]) {
        return word.is(&["que", "qu'"]) && words[at - 1].text.ends_with('s');
    }
    if at + 1 == to {
        return true;
    }
    let mut place = at + 1;
    while place < to && (words[place].is(BEFORE_VERB) || words[place].text.ends_with("ment")) {
        place += 1;
    }
    words.get(place).filter(|_| place < to).is_some_and(|word| !word.capital && is_french_infinitive(&word.text))
}

const BEFORE_VERB: &[&str] = &[
    "ne",
    "n'",
    "pas",
    "plus",
    "y",
    "en",
    "le",
    "la",
    "les",
    "l'",
    "lui",
    "leur",
    "se",
    "s'",
    "bien",
    "tout",
    "mieux",
    "toujours",
    "tous",
    "sans",
    "délai",
    "tarder",
    "nouveau",
    "urgence",
    "toute",
    "davantage",
    "aussi",
    "également",
];

/// Infinitives by their endings; nouns with the same endings are left out.
fn is_french_infinitive(word: &str) -> bool {
    let nouns = [
        "dernier",
        "premier",
        "février",
        "janvier",
        "particulier",
        "entier",
        "étranger",
        "chancelier",
        "conseiller",
        "greffier",
        "officier",
        "policier",
        "dossier",
        "danger",
        "avenir",
        "désir",
        "plaisir",
        "affaire",
        "manière",
        "première",
        "dernière",
        "matière",
        "frontière",
        "lumière",
        "carrière",
    ];
    if nouns.contains(&word) {
        return false;
    }
    let third = [
        "mettre", "prendre", "rendre", "tendre", "fendre", "pendre", "battre", "faire", "dire", "lire", "crire",
        "duire", "truire", "suivre", "vivre", "croire", "aître", "oindre", "eindre", "aindre", "oudre", "clure",
        "rompre", "vaincre", "courre", "pondre", "fondre", "perdre", "mordre", "vendre", "cendre", "être", "naître",
        "taire", "plaire", "boire", "fire",
    ];
    word.len() > 3 && (word.ends_with("er") || word.ends_with("ir") || third.iter().any(|end| word.ends_with(end)))
}
