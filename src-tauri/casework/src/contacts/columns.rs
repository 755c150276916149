//! What a column of an address book can be, and the titles it goes by in other programs and four languages.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ContactKind;
use crate::exchange::titles::Titles;
use crate::language::Language;

/// A column of a table of contacts. Columns of addresses and numbers may stand several times; the number in a title says
/// which belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactField {
    Name,
    Prefix,
    Given,
    Additional,
    Family,
    Suffix,
    Organisation,
    Department,
    Role,
    Email,
    EmailWork,
    EmailHome,
    EmailKind,
    Phone,
    PhoneWork,
    PhoneHome,
    PhoneMobile,
    Fax,
    PhoneKind,
    WorkStreet,
    WorkBox,
    WorkCity,
    WorkRegion,
    WorkCode,
    WorkCountry,
    HomeStreet,
    HomeBox,
    HomeCity,
    HomeRegion,
    HomeCode,
    HomeCountry,
    OtherStreet,
    OtherBox,
    OtherCity,
    OtherRegion,
    OtherCode,
    OtherCountry,
    AddressKind,
    Language,
    Country,
    Tags,
    Notes,
    /// The contact's record in this register.
    Record,
    /// What the other columns cannot say, as this program wrote it.
    Details,
    /// Not taken at all. A column without a field is kept with the contact under its title.
    Ignore,
}

/// A part of a postal address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Street,
    Box,
    City,
    Region,
    Code,
    Country,
}

impl ContactField {
    /// In the order they are offered.
    pub(super) const ALL: [ContactField; 45] = {
        use ContactField as F;
        [
            F::Name,
            F::Prefix,
            F::Given,
            F::Additional,
            F::Family,
            F::Suffix,
            F::Organisation,
            F::Department,
            F::Role,
            F::Email,
            F::EmailWork,
            F::EmailHome,
            F::EmailKind,
            F::Phone,
            F::PhoneWork,
            F::PhoneHome,
            F::PhoneMobile,
            F::Fax,
            F::PhoneKind,
            F::WorkStreet,
            F::WorkBox,
            F::WorkCity,
            F::WorkRegion,
            F::WorkCode,
            F::WorkCountry,
            F::HomeStreet,
            F::HomeBox,
            F::HomeCity,
            F::HomeRegion,
            F::HomeCode,
            F::HomeCountry,
            F::OtherStreet,
            F::OtherBox,
            F::OtherCity,
            F::OtherRegion,
            F::OtherCode,
            F::OtherCountry,
            F::AddressKind,
            F::Language,
            F::Country,
            F::Tags,
            F::Notes,
            F::Record,
            F::Details,
            F::Ignore,
        ]
    };

    /// The address part a column is, and of which address.
    pub(super) fn address(self) -> Option<(ContactKind, Part)> {
        use ContactField as F;
        Some(match self {
            F::WorkStreet => (ContactKind::Work, Part::Street),
            F::WorkBox => (ContactKind::Work, Part::Box),
            F::WorkCity => (ContactKind::Work, Part::City),
            F::WorkRegion => (ContactKind::Work, Part::Region),
            F::WorkCode => (ContactKind::Work, Part::Code),
            F::WorkCountry => (ContactKind::Work, Part::Country),
            F::HomeStreet => (ContactKind::Home, Part::Street),
            F::HomeBox => (ContactKind::Home, Part::Box),
            F::HomeCity => (ContactKind::Home, Part::City),
            F::HomeRegion => (ContactKind::Home, Part::Region),
            F::HomeCode => (ContactKind::Home, Part::Code),
            F::HomeCountry => (ContactKind::Home, Part::Country),
            F::OtherStreet => (ContactKind::Other, Part::Street),
            F::OtherBox => (ContactKind::Other, Part::Box),
            F::OtherCity => (ContactKind::Other, Part::City),
            F::OtherRegion => (ContactKind::Other, Part::Region),
            F::OtherCode => (ContactKind::Other, Part::Code),
            F::OtherCountry => (ContactKind::Other, Part::Country),
            _ => return None,
        })
    }

    pub(super) fn email(self) -> Option<ContactKind> {
        match self {
            ContactField::Email => Some(ContactKind::Other),
            ContactField::EmailWork => Some(ContactKind::Work),
            ContactField::EmailHome => Some(ContactKind::Home),
            _ => None,
        }
    }

    pub(super) fn phone(self) -> Option<ContactKind> {
        match self {
            ContactField::Phone => Some(ContactKind::Other),
            ContactField::PhoneWork => Some(ContactKind::Work),
            ContactField::PhoneHome => Some(ContactKind::Home),
            ContactField::PhoneMobile => Some(ContactKind::Mobile),
            ContactField::Fax => Some(ContactKind::Fax),
            _ => None,
        }
    }

    /// Whether several columns may be this field.
    pub(super) fn repeats(self) -> bool {
        use ContactField as F;
        self.address().is_some()
            || self.email().is_some()
            || self.phone().is_some()
            || matches!(self, F::EmailKind | F::PhoneKind | F::AddressKind | F::Tags | F::Ignore)
    }
}

static TITLES: LazyLock<Titles<ContactField>> =
    LazyLock::new(|| Titles::of("contact_columns.csv", include_str!("../../data/contact_columns.csv")));

/// The title a column is written under.
pub(super) fn title(field: ContactField, language: Language) -> String {
    TITLES.title(field, language)
}

/// What a title says the column is; numbers in it say only which columns belong together.
pub(super) fn guess(title: &str, language: Language) -> Option<ContactField> {
    let bare: String = title.chars().map(|c| if c.is_numeric() { ' ' } else { c }).collect();
    TITLES.guess(&bare, language)
}

/// The first number in a title, 1 when there is none.
pub(super) fn number(title: &str) -> usize {
    let digits = title.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(1)
}
