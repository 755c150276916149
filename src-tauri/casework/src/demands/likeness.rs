//! How alike two texts of decisions are: by the words that carry meaning, whatever their order.

use std::collections::HashMap;

use super::operative::words;

/// Words that any two decisions share.
const SMALL: &[&str] = &[
    "the", "of", "and", "to", "in", "that", "a", "an", "on", "for", "with", "by", "its", "it", "is", "are", "be",
    "been", "has", "have", "their", "they", "them", "this", "which", "who", "as", "at", "or", "from", "was", "were",
    "not", "any", "all", "will", "le", "la", "les", "l'", "de", "du", "des", "d'", "et", "à", "au", "aux", "en", "un",
    "une", "que", "qu'", "qui", "ce", "cette", "ces", "il", "elle", "son", "sa", "ses", "leur", "leurs", "dans", "par",
    "pour", "sur", "ne", "pas", "se", "s'", "a", "est", "ont", "été", "n'",
];

/// 0 for nothing in common, 1 for the same words.
pub(crate) fn likeness(left: &str, right: &str) -> f64 {
    let (left, right) = (weights(left), weights(right));
    let total: f64 = left.values().chain(right.values()).sum();
    if total == 0.0 {
        return 0.0;
    }
    let shared: f64 = left.iter().filter_map(|(word, count)| right.get(word).map(|other| count.min(*other))).sum();
    2.0 * shared / total
}

/// Words with what they weigh: small words little, others by how often they stand there.
fn weights(text: &str) -> HashMap<String, f64> {
    let mut weights = HashMap::new();
    for word in words(text) {
        let weight = if SMALL.contains(&word.text.as_str()) { 0.15 } else { 1.0 };
        *weights.entry(stem(&word.text)).or_insert(0.0) += weight;
    }
    weights
}

/// Without the endings that number and tense leave on a word.
fn stem(word: &str) -> String {
    let long = word.chars().count() > 5;
    let ending = ["ing", "ed", "es", "s", "e"].into_iter().find(|ending| long && word.ends_with(ending));
    ending.map_or(word, |ending| &word[..word.len() - ending.len()]).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_demand_in_other_words_is_alike_and_another_is_not() {
        let before = "Urges the authorities to release Ms. Vostenko and Mr. Derwinek without delay";
        let after = "once again urges the authorities of Arvenia to release Ms. Vostenko and Mr. Derwinek";
        assert!(likeness(before, after) > 0.7, "{}", likeness(before, after));
        let other = "Requests the Secretary General to convey this decision to the authorities";
        assert!(likeness(before, other) < 0.3, "{}", likeness(before, other));
        assert!((likeness(before, before) - 1.0).abs() < 1e-9);
        assert!(likeness("", "") < 1e-9);
    }
}
