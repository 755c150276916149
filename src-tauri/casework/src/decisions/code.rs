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
    let found = WHOLE.captures(printed.trim())?;
    let prefix = vocabulary::iso3_of_prefix(&found.get(1)?.as_str().to_uppercase())?;
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
            Some(Printed { code: normal_form(whole.as_str())?, place: whole.range() })
        })
        .collect()
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
    fn codes_are_found_in_a_line() {
        let codes: Vec<String> = codes_in("Case VEN-COLL-06 and VEN-COLL-02, VEN/12 at #IPU141", false)
            .into_iter()
            .map(|p| p.code)
            .collect();
        assert_eq!(codes, ["VEN-COLL-06", "VEN-COLL-02", "VEN-12"]);
        assert_eq!(leading("VEN75 – Manuela Bolivar"), Some(("VEN-75".to_owned(), " – Manuela Bolivar")));
    }
}
