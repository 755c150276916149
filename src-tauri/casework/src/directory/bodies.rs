//! Organizations, who belongs to them, and national human-rights institutions.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::tables::read;
use crate::language::Language;

const ORGANIZATIONS: &str = include_str!("../../data/organizations.csv");
const MEMBERSHIPS: &str = include_str!("../../data/memberships.csv");
const EXERCISE_MEMBERSHIPS: &str = include_str!("../../data/exercise_memberships.csv");
const HEADS_OF_STATE: &str = include_str!("../../data/heads_of_state.csv");
const INSTITUTIONS: &str = include_str!("../../data/nhri.csv");

/// A head of State who is no President; the file says beside it what he or she is.
#[derive(Debug, serde::Deserialize)]
pub(super) struct HeadOfState {
    pub(super) iso3: String,
}

/// A regional or international organization.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Organization {
    pub id: String,
    pub name_en: String,
    pub name_fr: String,
    pub name_es: String,
    pub name_ar: String,
    /// `intergovernmental`, `parliamentary` or `human_rights_mechanism`.
    pub kind: String,
    pub region: String,
    pub seat: String,
    pub head_title_en: String,
    pub head_title_fr: String,
    pub website: String,
    pub parent_id: String,
    /// Organization whose members stand for its own.
    pub membership_via: String,
    /// Month of the knowledge.
    pub as_of: String,
    pub confidence: String,
    pub note: String,
}

impl Organization {
    /// The name.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::En => &self.name_en,
            Language::Fr => &self.name_fr,
            Language::Es => &self.name_es,
            Language::Ar => &self.name_ar,
        }
    }

    /// The organization whose rows of members answer for this one.
    #[must_use]
    pub fn counted_by(&self) -> &str {
        if self.membership_via.is_empty() { &self.id } else { &self.membership_via }
    }

    /// Whether it is one of the geopolitical groups of the IPU.
    #[must_use]
    pub fn is_group(&self) -> bool {
        self.parent_id == "ipu"
    }
}

/// What a country is in an organization.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Membership {
    pub org_id: String,
    pub iso3: String,
    /// `member`, `observer`, `associate` or `suspended`.
    pub status: String,
    pub as_of: String,
    pub confidence: String,
    pub note: String,
}

/// A national human-rights institution.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Institution {
    pub iso3: String,
    /// Empty where there is none.
    pub name_en: String,
    pub name_native_or_fr: String,
    /// `A`, `B`, `none` or `unknown`.
    pub ganhri_status: String,
    pub as_of: String,
    pub confidence: String,
    pub note: String,
}

pub(super) fn organizations() -> &'static [Organization] {
    static TABLE: OnceLock<Vec<Organization>> = OnceLock::new();
    TABLE.get_or_init(|| read("organizations", ORGANIZATIONS))
}

/// Sorted by country, so that one country's rows are found together.
fn memberships() -> &'static [Membership] {
    static TABLE: OnceLock<Vec<Membership>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut rows: Vec<Membership> = read("memberships", MEMBERSHIPS);
        rows.extend(read::<Membership>("exercise memberships", EXERCISE_MEMBERSHIPS));
        rows.sort_by(|a, b| a.iso3.cmp(&b.iso3));
        rows
    })
}

pub(super) fn membership(organization: &str, iso3: &str) -> Option<&'static Membership> {
    let all = memberships();
    let first = all.partition_point(|row| row.iso3.as_str() < iso3);
    all[first..].iter().take_while(|row| row.iso3 == iso3).find(|row| row.org_id == organization)
}

/// How many belong to an organization: the fewer, the closer they stand to each other.
pub(super) fn size(organization: &str) -> usize {
    memberships().iter().filter(|row| row.org_id == organization && row.status != "observer").count()
}

/// Heads of State who are no Presidents.
pub(super) fn heads_of_state() -> &'static [HeadOfState] {
    static TABLE: OnceLock<Vec<HeadOfState>> = OnceLock::new();
    TABLE.get_or_init(|| read("heads of State", HEADS_OF_STATE))
}

pub(super) fn institution(iso3: &str) -> Option<&'static Institution> {
    static TABLE: OnceLock<Vec<Institution>> = OnceLock::new();
    TABLE.get_or_init(|| read("institutions", INSTITUTIONS)).iter().find(|row| row.iso3.eq_ignore_ascii_case(iso3))
}
