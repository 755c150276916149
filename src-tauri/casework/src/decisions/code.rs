//! Case codes: one normal form for all the ways they are printed.
//!
//! `VEN/10`, `VEN10` and `VEN-10` are one code; `UGA-Coll-01` is `UGA-COLL-01`; the IPU's own country prefixes of the
//! years before 2018 (`DRC/30`) become ISO 3166 ones (`COD-30`). Numbers are never changed otherwise.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::vocabulary::{self, pattern};

/// `VEN-10` or `VEN-COLL-06` for a code as printed; nothing when it is no case code.
#[must_use]
pub fn normal_form(printed: &str) -> Option<String> {
    form(printed, vocabulary::iso3_of_prefix)
}

/// The same, with a prefix of which nobody knows the country left as it is: the heading above it may name the country.
fn any_form(printed: &str) -> Option<String> {
    form(printed, |prefix| vocabulary::iso3_of_prefix(prefix).or_else(|| Some(prefix.to_owned())))
}

fn form(printed: &str, iso3: impl Fn(&str) -> Option<String>) -> Option<String> {
    let found = WHOLE.captures(printed.trim())?;
    let prefix = iso3(&found.get(1)?.as_str().to_uppercase())?;
    let number = padded(found.get(3)?.as_str())?;
    Some(if found.get(2).is_some() { format!("{prefix}-COLL-{number}") } else { format!("{prefix}-{number}") })
}

/// A code inside a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Printed {
    pub(super) code: String,
    pub(super) place: Range<usize>,
}

/// All codes in a line, left to right. Only prefixes that stand for a country count, so that `IPU141` is none, except
/// in a line that can hold nothing but codes (`lenient`).
pub(super) fn codes_in(text: &str, lenient: bool) -> Vec<Printed> {
    let known = |found: &regex::Captures<'_>| {
        let prefix = found.get(1).map_or("", |prefix| prefix.as_str());
        lenient || vocabulary::is_known_prefix(prefix)
    };
    INSIDE
        .captures_iter(text)
        .filter(known)
        .filter_map(|found| {
            let whole = found.get(0)?;
            let code = if lenient { any_form(whole.as_str())? } else { normal_form(whole.as_str())? };
            Some(Printed { code, place: whole.range() })
        })
        .collect()
}

/// The codes of a line that holds nothing else, ranges written out (`VEN-10 to VEN-12`, `VEN-10, 11 and 12`); nothing
/// when there is more in the line.
pub(super) fn only_codes(text: &str) -> Option<Vec<String>> {
    let printed = codes_in(text, true);
    let mut codes: Vec<String> = Vec::new();
    let mut open = text.get(..printed.first()?.place.start)?.trim();
    for (index, found) in printed.iter().enumerate() {
        match codes.last().filter(|_| is_range(open)).map(|last| between(last, &found.code)) {
            Some(mut inside) => codes.append(&mut inside),
            None if LINK.is_match(open) => {}
            None => return None,
        }
        codes.push(found.code.clone());
        let until = printed.get(index + 1).map_or(text.len(), |next| next.place.start);
        open = text.get(found.place.end..until)?;
        while let Some(more) = MORE.captures(open) {
            let (whole, link, number) = (more.get(0)?, more.get(1)?.as_str(), padded(more.get(2)?.as_str())?);
            let last = codes.last()?;
            let next = format!("{}-{number}", last.rsplit_once('-')?.0);
            let mut inside = if is_range(link) { between(last, &next) } else { Vec::new() };
            codes.append(&mut inside);
            codes.push(next);
            open = open.get(whole.end()..)?;
        }
    }
    LINK.is_match(open.trim_end_matches(['.', ':', ';'])).then_some(codes)
}

/// Whether what stands between two codes makes a range of them.
pub(super) fn is_range(between: &str) -> bool {
    RANGE.is_match(between)
}

/// The codes between two of one country, without both; none when they are no range.
pub(super) fn between(first: &str, last: &str) -> Vec<String> {
    let part =
        |code: &str| code.rsplit_once('-').and_then(|(head, number)| Some((head.to_owned(), number.parse().ok()?)));
    let (Some((head, from)), Some((same, to))) = (part(first), part(last)) else { return Vec::new() };
    let (from, to): (u32, u32) = (from, to);
    if head != same || to <= from || to - from > LONGEST_RANGE {
        return Vec::new();
    }
    (from + 1..to).map(|number| format!("{head}-{number:02}")).collect()
}

/// No country has more cases.
const LONGEST_RANGE: u32 = 600;

/// The code a line begins with, whatever its prefix, when the line is clearly an entry of a list: `TG/05 - Name`.
pub(super) fn leading_entry(text: &str) -> Option<(String, &str)> {
    LISTED.is_match(text).then(|| leading_any(text)).flatten()
}

/// The code a line begins with, whatever its prefix, and what follows it.
pub(super) fn leading_any(text: &str) -> Option<(String, &str)> {
    let first = codes_in(text, true).into_iter().next().filter(|first| first.place.start == 0)?;
    Some((first.code, &text[first.place.end..]))
}

/// The code a line begins with, and what follows it.
pub(super) fn leading(text: &str) -> Option<(String, &str)> {
    let first = codes_in(text, false).into_iter().next()?;
    if first.place.start > 0 {
        return None;
    }
    Some((first.code, &text[first.place.end..]))
}

/// The three letters in front.
pub(super) fn country_of(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}

/// Whether a code stands for a case of several persons.
pub(super) fn is_collective(code: &str) -> bool {
    code.contains("-COLL-")
}

/// Numbers are printed with two digits at least.
fn padded(number: &str) -> Option<String> {
    let number: u32 = number.parse().ok()?;
    (number < 10_000).then(|| format!("{number:02}"))
}

const SEPARATOR: &str = r"[\s./\-\u{2010}-\u{2015}]*";

static WHOLE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i)^([a-z]{{2,4}}){SEPARATOR}(coll?\.?{SEPARATOR})?(\d{{1,4}})$")));

static RANGE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^\s*(?:to|through|until|à|a|au|jusqu['’]à|[-–—]{1,2})\s*$"));
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^[\s,;&()/-]*(?:and|et|to|à)?[\s,;&()/-]*$"));
static MORE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^\s*(,|;|&|,? ?and|,? ?et|to|through|à|au|[-–—])\s*(\d{1,4})\b"));
static LISTED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[A-Z]{2,4}[/\-\u{2010}-\u{2015}]?\d{2,4}\s*[-–—:]\s*\p{Lu}"));

static INSIDE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b([A-Z]{2,4})\s?[/\-\u{2010}-\u{2015}]?\s?((?:COLL?|Coll?)\.?\s?[/\-\u{2010}-\u{2015}]?\s?)?(\d{1,4})\b")
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_code_has_one_form() {
        for printed in ["VEN/10", "VEN10", "VEN-10", " VEN 10", "ven–10", "VEN-010"] {
            assert_eq!(normal_form(printed).as_deref(), Some("VEN-10"), "{printed}");
        }
        for printed in ["UGA-Coll-01", "UGA-COLL-01", "UGA-Coll.1", "UGA COLL 1", "UGA/COLL/01"] {
            assert_eq!(normal_form(printed).as_deref(), Some("UGA-COLL-01"), "{printed}");
        }
        assert_eq!(normal_form("XYZ-Coll.1").as_deref(), Some("XYZ-COLL-01"));
        assert_eq!(normal_form("MMR-1267").as_deref(), Some("MMR-1267"));
    }

    #[test]
    fn every_old_prefix_becomes_its_country() {
        let pairs = [
            ("BDI/01", "BDI-01"),
            ("CM/01", "CMR-01"),
            ("CHD/06", "TCD-06"),
            ("DRC/30", "COD-30"),
            ("ZM/01", "ZMB-01"),
            ("ZBW/20", "ZWE-20"),
            ("RN115", "NER-115"),
            ("CHI87", "CHL-87"),
            ("CO121", "COL-121"),
            ("EC71", "ECU-71"),
            ("ELS02", "SLV-02"),
            ("MLD/16", "MDV-16"),
            ("MYN/35", "MMR-35"),
            ("MON/01", "MNG-01"),
            ("PHI/08", "PHL-08"),
            ("VEN/10", "VEN-10"),
            ("TK/39", "TUR-39"),
            ("PAL/05", "PSE-05"),
            ("BGL/14", "BGD-14"),
            ("BLS/05", "BLR-05"),
            ("BAH/03", "BHR-03"),
            ("IQ/59", "IRQ-59"),
            ("CMBD/27", "KHM-27"),
            ("MAL/15", "MYS-15"),
            ("TH/183", "THA-183"),
            ("KHM27", "KHM-27"),
            ("TUR-69", "TUR-69"),
            ("UGA19", "UGA-19"),
        ];
        for (printed, normal) in pairs {
            assert_eq!(normal_form(printed).as_deref(), Some(normal), "{printed}");
        }
    }

    #[test]
    fn every_prefix_of_the_table_is_understood() {
        for (old, iso3) in vocabulary::prefixes() {
            assert_eq!(normal_form(&format!("{old}/7")), Some(format!("{iso3}-07")));
        }
    }

    #[test]
    fn other_things_are_no_codes() {
        for printed in ["", "10", "VENEZ-10", "VEN-", "VEN-COLL", "CL/205/14", "V-10", "VEN-12345", "XY-10", "2018"] {
            assert_eq!(normal_form(printed), None, "{printed}");
        }
    }

    #[test]
    fn a_line_of_codes_may_hold_ranges() {
        assert_eq!(only_codes("VEN-10 to VEN-13").unwrap(), ["VEN-10", "VEN-11", "VEN-12", "VEN-13"]);
        assert_eq!(only_codes("ELS02 à ELS04 et RN115").unwrap(), ["SLV-02", "SLV-03", "SLV-04", "NER-115"]);
        assert_eq!(only_codes("MLD/16, 28 and 30").unwrap(), ["MDV-16", "MDV-28", "MDV-30"]);
        assert_eq!(only_codes("VEN-COLL-06 and VEN-COLL-02").unwrap(), ["VEN-COLL-06", "VEN-COLL-02"]);
        assert_eq!(only_codes("VEN-10 was examined"), None);
        assert_eq!(only_codes("before the Committee"), None);
        assert_eq!(between("VEN-10", "VEN-9000"), Vec::<String>::new());
    }

    #[test]
    fn a_prefix_nobody_knows_is_kept_in_a_list() {
        assert_eq!(leading_entry("QX/05 - AMARA SOW"), Some(("QX-05".to_owned(), " - AMARA SOW")));
        assert_eq!(leading_entry("IPU141 in Belgrade"), None);
    }

    #[test]
    fn codes_are_found_in_a_line() {
        let codes: Vec<String> = codes_in("Case VEN-COLL-06 and VEN-COLL-02, VEN/12 at #IPU141", false)
            .into_iter()
            .map(|p| p.code)
            .collect();
        assert_eq!(codes, ["VEN-COLL-06", "VEN-COLL-02", "VEN-12"]);
        assert_eq!(leading("VEN75 – Manuela Bolivar"), Some(("VEN-75".to_owned(), " – Manuela Bolivar")));
    }
}
