//! Writing contacts out: cards of version 4 or 3, CSV, XLSX. That it was done stands in the history.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{Stored, card, rows, table, vcard};
use crate::error::{Error, Result};
use crate::exchange;
use crate::register::House;
use crate::store::Reading;
use crate::words::say;

/// The last export, kept as a setting so that the history has it.
const LAST: &str = "last_contact_export";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactFormat {
    /// vCard 4.0.
    #[default]
    Vcard4,
    /// vCard 3.0, for programs that read no newer one.
    Vcard3,
    Csv,
    Xlsx,
}

/// What to export, and how.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ExportContacts {
    pub format: ContactFormat,
    /// Uids of the contacts; all when left out.
    pub uids: Option<Vec<String>>,
    /// Of CSV: `,` or `;` or a tab; the habit of the language when left out.
    pub separator: Option<String>,
}

/// An export that is ready to be saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportedContacts {
    /// Id of the file for the door, e.g. `made/<id>`.
    pub file: String,
    /// A name to propose.
    pub name: String,
    pub contacts: u32,
}

/// Makes the file and keeps it for the door.
///
/// # Errors
/// `Invalid` for a separator that is none, `NotFound` for a contact that is not there.
pub(crate) fn export(house: &House<'_>, input: ExportContacts) -> Result<ExportedContacts> {
    let language = house.language;
    let separator = exchange::csv_separator(input.separator.as_deref(), language)?;
    let contacts = house.register.read(language, |reading| chosen(reading, input.uids.as_deref()))?;
    let (ending, bytes) = match input.format {
        ContactFormat::Vcard4 | ContactFormat::Vcard3 => {
            let old = input.format == ContactFormat::Vcard3;
            ("vcf", house.register.read(language, |reading| cards(reading, &contacts, old))?)
        }
        ContactFormat::Csv => ("csv", exchange::csv_text(&table::grid(&contacts, language), separator, true)?),
        ContactFormat::Xlsx => ("xlsx", house.register.ports().press.workbook(&table::grid(&contacts, language))?),
    };
    let count = u32::try_from(contacts.len()).unwrap_or(u32::MAX);
    house.register.act(language, "contact.export", |desk| {
        let told = json!({ "at": desk.context.stamp(), "as": ending, "contacts": count });
        desk.set_setting(LAST, &told.to_string())
    })?;
    let today = house.register.ports().clock.today().to_string();
    let name = format!("{} {today}.{ending}", say(language, "contact-sheet", &[]));
    let id = house.register.stage(&name, bytes);
    Ok(ExportedContacts { file: format!("made/{id}.{ending}"), name, contacts: count })
}

fn chosen(reading: &Reading<'_>, uids: Option<&[String]>) -> Result<Vec<Stored>> {
    let Some(uids) = uids else {
        let mut all = Vec::new();
        rows::every(reading, |contact| {
            all.push(contact);
            Ok(())
        })?;
        return Ok(all);
    };
    let one = |uid: &String| rows::by_uid(reading, uid)?.ok_or_else(|| Error::not_found("contact", uid));
    uids.iter().map(one).collect()
}

fn cards(reading: &Reading<'_>, contacts: &[Stored], old: bool) -> Result<Vec<u8>> {
    let mut text = String::new();
    for contact in contacts {
        let photo = if contact.photo.is_empty() { None } else { reading.kept(&contact.photo)? };
        vcard::write(&mut text, &card::lines(contact, photo.as_deref(), old), old);
    }
    Ok(text.into_bytes())
}
