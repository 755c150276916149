//! Putting messages in the outbox: composed once, kept, and one row a recipient, in the act that asked for it.

use uuid::Uuid;

use super::parcel::{Enclosure, Mailbox, Message};
use super::{Entry, ParcelState, QueueLetter, rows, sentence, shown};
use crate::address;
use crate::error::{Error, Result};
use crate::letters;
use crate::store::{Desk, Reading};
use crate::text;

/// One message to one recipient, as a letter or report hands it in.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// Uid of the letter it carries.
    pub letter: String,
    /// Register number of the letter.
    pub number: String,
    pub to: Mailbox,
    pub subject: String,
    /// The covering text, plain.
    pub text: String,
    pub enclosures: Vec<Enclosure>,
    /// Without angle brackets. A second recipient of the same letter is given another one.
    pub message_id: String,
}

/// Puts an approved letter in the outbox. The same letter again answers what is there.
///
/// # Errors
/// `NotFound`, `WrongState` before approval, `NoAddress`, `NoAccount`.
pub(crate) fn queue(desk: &Desk<'_>, input: QueueLetter) -> Result<Vec<Entry>> {
    let already = rows::of_letter(desk, &input.letter)?;
    if !already.is_empty() {
        let route = rows::account(desk)?;
        return already.into_iter().map(|row| sentence::entry(desk, row, route.as_ref())).collect();
    }
    let letter = letters::dispatch(desk, &input.letter)?;
    let entry = queue_to(
        desk,
        Dispatch {
            letter: letter.uid,
            number: letter.number,
            to: letter.to,
            subject: letter.subject,
            text: letter.covering_text,
            enclosures: letter.enclosures,
            message_id: letter.message_id,
        },
    )?;
    letters::on_queued(desk, &input.letter)?;
    Ok(vec![entry])
}

/// Composes a message, keeps its bytes and queues it. The same letter to the same address answers the row that is there:
/// nothing is composed or queued a second time.
///
/// # Errors
/// `NoAccount`, `Invalid` for an address nothing can be sent to, and a fault when the message cannot be composed.
pub fn queue_to(desk: &Desk<'_>, dispatch: Dispatch) -> Result<Entry> {
    let route = rows::account(desk)?.ok_or(Error::NoAccount)?;
    let to_address = address::check(&dispatch.to.address).map_err(|problem| Error::field("to", problem.rule()))?;
    let rows_of_letter = rows::of_letter(desk, &dispatch.letter)?;
    if let Some(row) = rows_of_letter.into_iter().find(|row| row.to_address.eq_ignore_ascii_case(&to_address)) {
        return sentence::entry(desk, row, Some(&route));
    }
    let to = Mailbox { name: text::line(&dispatch.to.name), address: to_address };
    let message = Message {
        message_id: free_message_id(desk, dispatch.message_id)?,
        date: desk.context.now,
        from: route.account.from.clone(),
        to: to.clone(),
        subject: text::line(&dispatch.subject),
        text: dispatch.text,
        enclosures: dispatch.enclosures,
    };
    let mime = desk.keep(&desk.context.ports.carrier.compose(&message)?)?;
    let row = rows::ParcelRow {
        uid: desk.context.uid(),
        letter: dispatch.letter,
        number: dispatch.number,
        subject: message.subject,
        from_address: message.from.address,
        to_name: to.name,
        to_address: to.address,
        message_id: message.message_id,
        mime,
        state: ParcelState::Queued,
        attempts: 0,
        next_try: String::new(),
        last_reply: String::new(),
        queued: desk.context.stamp(),
        since: String::new(),
        sent: String::new(),
        last_outcome: String::new(),
    };
    rows::insert(desk, &row)?;
    shown(desk, &row.uid)
}

/// The Message-ID as it was approved, or another one of the same domain when another recipient's message has it.
fn free_message_id(reading: &Reading<'_>, wanted: String) -> Result<String> {
    if !rows::is_message_id_taken(reading, &wanted)? {
        return Ok(wanted);
    }
    let domain = wanted.rsplit('@').next().unwrap_or_default();
    Ok(format!("{}@{domain}", Uuid::now_v7()))
}
