//! One invented decision, and what has to be read of it.

use casework::decisions::reading::FileReading;
use serde_json::{Value, json};

/// An invented decision with everything a decision of today has.
pub(crate) fn arvenia() -> Value {
    json!({
        "printed_country": "Arvenia",
        "title": "Decision adopted unanimously by the IPU Governing Council at its 211th session (Manama, 15 March 2023)",
        "persons": [
            {"code": "XAR-01", "name": "Amara Velin", "aliases": ["Mara"]},
            {"code": "XAR-02", "name": "Bruno Castel", "aliases": []},
            {"code": "XAR-03", "name": "Chiara Dorn", "aliases": []},
            {"code": "XAR-04", "name": "Dimo Erlen", "aliases": []},
            {"code": "XAR-05", "name": "Edda Faro", "aliases": []},
        ],
        "labels": ["Torture, ill-treatment and other acts of violence", "Failure to respect parliamentary immunity"],
        "block": [
            "Case XAR-COLL-01",
            "Arvenia: Parliament affiliated to the IPU",
            "Victims: five members of the opposition",
            "Qualified complainant(s): Section I.1(a) and (d) of the Committee Procedure (Annex I)",
            "Submission of complaint: May 2019",
            "Recent IPU decision: October 2022",
            "IPU mission: - - -",
            "Recent Committee hearing: Hearing with the delegation of Arvenia to the 145th IPU Assembly (October 2022)",
            "Recent follow-up:",
            "- Communication from the authorities: Letter from the Speaker of the National Assembly (February 2023)",
            "- Communication from the complainant: January 2023",
            "- Communication addressed to the authorities: Letter to the Speaker of the National Assembly (January 2023)",
            "- Communication addressed to the complainant: March 2023",
        ],
        "summary": "The five members of the opposition were arrested in May 2019 in the course of a sitting and taken to \
            a barracks outside the capital, where they were held for eleven days without a charge and without a lawyer. The Speaker learnt of it from the \
            newspapers, as he told the Committee, and had not been asked to lift the immunity of any of them.\n\
            Two of them were ill-treated. The authorities have opened an inquiry, of which nothing is known.",
        "organ": "The Governing Council of the Inter-Parliamentary Union",
        "preamble": "",
        "paragraphs": [
            {"number": 1, "text": "Thanks the Speaker of the National Assembly for his letter and for the information in it;"},
            {"number": 2, "text": "Remains deeply concerned about the arrest of the five members. Reaffirms that the \
                immunity of members protects the institution, and that no member may be arrested for a vote;"},
            {"number": 3, "text": "Wishes to know:\n- what has become of the inquiry;\n- who has been charged;"},
            {"number": 4, "text": "Requests the Committee to continue examining this case."},
        ],
    })
}

/// Whether a reading is that of the decision, whole.
pub(crate) fn check_arvenia(reading: &FileReading, what: &str) {
    assert_eq!(reading.error, None, "{what}");
    assert_eq!(reading.decisions.len(), 1, "{what}");
    let found = &reading.decisions[0];
    let expected = arvenia();
    assert_eq!(found.country.as_deref(), Some("XAR"), "{what}");
    assert_eq!(found.title, expected["title"].as_str().unwrap(), "{what}");
    assert_eq!(found.case_codes, ["XAR-COLL-01"], "{what}");
    assert_eq!(serde_json::to_value(&found.persons).unwrap(), expected["persons"], "{what}");
    assert_eq!(found.violations, ["torture", "immunity"], "{what}");
    assert_eq!(found.complainant_sections, ["I.1(a)", "I.1(d)"], "{what}");
    assert_eq!(found.submitted.as_deref(), Some("2019-05"), "{what}");
    assert_eq!(found.recent_decisions, ["2022-10"], "{what}");
    assert!(found.missions.is_empty(), "{what}");
    assert_eq!(found.hearings.len(), 1, "{what}");
    assert!(found.follow_up.from_authorities.as_deref().unwrap().starts_with("Letter from the Speaker"), "{what}");
    assert_eq!(found.follow_up.to_complainant.as_deref(), Some("March 2023"), "{what}");
    assert_eq!(found.summary.as_deref(), expected["summary"].as_str(), "{what}");
    let paragraphs: Vec<Value> =
        found.paragraphs.iter().map(|one| json!({"number": one.number, "text": one.text})).collect();
    assert_eq!(Value::from(paragraphs), expected["paragraphs"], "{what}");
}
