//! THE table of calls. The window, the command line and the tests all come through here.
//!
//! A call is a name, a type in, a type out, and a verb. From this table come the dispatcher, the TypeScript contract and
//! the list of the command line. `read` verbs get a query-only handle, `act` verbs one transaction with one history entry,
//! `house` verbs the register itself: they do slow work between transactions.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::actions::{self, Action, ActionFilter, ActionKind, AddAction, ChangeAction};
use crate::address::AddressCheck;
use crate::cases::{
    self, AddCase, AddDay, AddNote, AddPaper, AddSponsor, Case, CaseChoices, CaseFilter, CaseKey, CaseRow, EndSponsor,
    Life, NoteSaved, OpenSealed, Opened, Paper, Person, SaveCase, SaveNote, SavePaper, SavePerson, SaveSituation,
    SetCode, SetSafety, SetStatus, SituationKind, Unmerge,
};
use crate::contacts::{
    self, CheckAddress, Contact, ContactChoices, ContactFilter, ContactImport, ContactList, ContactPage,
    ContactPreview, ExportContacts, ExportedContacts, ImportContacts, ListPeople, ListRule, SaveContact, SaveList,
};
use crate::contract::Contract;
use crate::decisions::{self, CompareDecisions, Comparison, Decision, DecisionRow, ImportDecisions, Imported, Key};
use crate::demands::{AddDemand, ConfirmDemands, CorrectDemand, Demand, DemandFilter, SetDemandState};
use crate::desk::{
    self, AskForms, CountryAndNear, CountryPage, DecisionDemands, FormsTable, Member, OfficeProfile, PlanTogether,
    SaveMember, Status, Today, TriedForms, TryForms,
};
use crate::directory::{self, CorrectionRow, CountryRow, Fact, Named, RowKey, SetCorrection};
use crate::error::{Error, Fault, Result};
use crate::exchange::{self, CaseImport, ExportCases, Exported, ImportCases, ReadTable, TablePreview};
use crate::figures::{self, AskFigures, Figures};
use crate::history::{self, ChainCheck, EntryKey, HistoryEnd, HistoryEntry, HistoryFilter, Undone};
use crate::letters::{
    self, ApproveLetter, Approved, DraftLetters, Drafted, Finding, HandOver, Letter, LetterRow, OverrideSafety,
    SaveLetter, Saved,
};
use crate::office;
use crate::outbox::{self, AccountView, Attempt, Entry, QueueLetter, Resolve, Round, SetAccount};
use crate::parline::{self, ChambersUpdate, ChosenChanges, FetchList, SpeakersUpdate};
use crate::people::{
    self, AddClaimant, AddPost, AddTurningDay, AskNear, Body, EndHolder, Freshness, Holder, Post, PostFilter,
    SetFriendship, SetHolder, TurningDay,
};
use crate::proposals::{
    self, Accepted, CorrectField, LookAtFields, Proposal, ProposalFields, ProposalRow, ProposalState, ProposeDecisions,
    Proposed,
};
use crate::protocol::{self, AskConventions, ConfirmForms, LetterConventions, OfficeForms, SaveForms};
use crate::register::types::{CreateRegister, Created, Done, Info, Nothing, Recover, Standing, Unlock};
use crate::register::{self, House, StopWork};
use crate::reports::{self, DraftReport, Report, ReportRow};
use crate::search::{self, FindText, Found, SaveSearch, SavedSearch, TickItem, WorkList};

/// Runs one call. `input` is its JSON; the answer is JSON too.
///
/// # Errors
/// `UnknownCall`, `BadCall` when the input does not have the call's shape, and whatever the verb answers.
pub fn dispatch(house: &House<'_>, name: &str, input: Value) -> Result<Value> {
    run(house, name, input)
}

fn take<T: DeserializeOwned>(input: Value) -> Result<T> {
    // Serde's own text can quote what was typed, so only the place of the problem is passed on.
    serde_json::from_value(input).map_err(|e| Error::BadCall { detail: format!("{:?}", e.classify()) })
}

fn give<T: Serialize>(output: &T) -> Result<Value> {
    serde_json::to_value(output).map_err(|e| Fault::new("calls", e).into())
}

macro_rules! table {
    ($( $kind:ident $name:literal $input:ty => $output:ty, $verb:path; )*) => {
        /// The names of all calls.
        pub const NAMES: &[&str] = &[$($name),*];

        /// Adds every call of this table to the contract.
        pub fn describe(contract: &mut Contract) {
            $( contract.add::<$input, $output>($name); )*
        }

        fn run(house: &House<'_>, name: &str, input: Value) -> Result<Value> {
            match name {
                $( $name => {
                    let input: $input = take(input)?;
                    let output: $output = table!(@run $kind house, $name, $verb, input)?;
                    give(&output)
                } )*
                _ => Err(Error::UnknownCall { name: name.to_owned() }),
            }
        }
    };
    (@run read $house:ident, $name:literal, $verb:path, $input:ident) => {
        $house.register.read($house.language, |reading| $verb(reading, $input))
    };
    (@run act $house:ident, $name:literal, $verb:path, $input:ident) => {
        $house.register.act($house.language, $name, |desk| $verb(desk, $input))
    };
    (@run house $house:ident, $name:literal, $verb:path, $input:ident) => {
        $verb($house, $input)
    };
}

table! {
    house "register.standing" Nothing => Standing, register::standing;
    house "register.create" CreateRegister => Created, register::create;
    house "register.recovery_noted" Nothing => Done, register::recovery_noted;
    house "register.unlock" Unlock => Standing, register::unlock;
    house "register.recover" Recover => Standing, register::recover;
    house "register.lock" Nothing => Standing, register::lock;
    house "work.stop" StopWork => Done, register::stop;
    read  "register.info" Nothing => Info, register::info;

    read  "office.show" Nothing => OfficeProfile, office::show;
    act   "office.save" OfficeProfile => OfficeProfile, office::save;
    read  "member.list" Nothing => Vec<Member>, office::members;
    act   "member.save" SaveMember => Member, office::save_member;
    read  "status.show" Nothing => Status, desk::status;
    read  "today.show" Nothing => Today, desk::today;
    read  "country.list" Nothing => Vec<CountryRow>, directory::countries;
    read  "country.show" Key => CountryPage, desk::country_page;
    read  "country.show_with_near" Key => CountryAndNear, desk::country_and_near;
    read  "country.values" RowKey => Vec<Fact>, directory::row_facts;
    act   "country.set_friendship" SetFriendship => CountryPage, desk::set_friendship;
    act   "country.add_day" AddTurningDay => Vec<TurningDay>, people::add_day;
    act   "country.remove_day" Key => Done, people::remove_day;
    read  "correction.list" Nothing => Vec<CorrectionRow>, directory::corrections;
    act   "correction.set" SetCorrection => Vec<CorrectionRow>, directory::correct;
    act   "correction.keep" Key => Vec<CorrectionRow>, directory::keep_correction;
    act   "correction.remove" Key => Vec<CorrectionRow>, directory::remove_correction;
    read  "neighbours.propose" AskNear => Vec<Body>, people::propose;
    act   "neighbours.plan" PlanTogether => Vec<Action>, desk::plan_together;

    read  "case.list" CaseFilter => Vec<CaseRow>, desk::case_list;
    read  "case.choices" Nothing => CaseChoices, cases::choices;
    read  "case.show" CaseKey => Case, desk::case_file;
    act   "case.set_safety" SetSafety => Case, desk::set_safety;
    act   "case.add" AddCase => Case, desk::add_case;
    act   "case.save" SaveCase => Case, desk::save_case;
    act   "case.set_code" SetCode => Case, desk::set_code;
    act   "case.set_status" SetStatus => Case, desk::set_status;
    act   "case.unmerge" Unmerge => Case, desk::unmerge;
    act   "case.remove_status" Key => Case, desk::remove_status;
    read  "violation.list" Nothing => Vec<Named>, directory::violation_list;

    read  "person.show" Key => Life, cases::life;
    act   "person.save" SavePerson => Person, cases::save_person;
    act   "person.remove" Key => Done, cases::remove_person;
    read  "situation.kinds" Nothing => Vec<SituationKind>, cases::situation_kinds;
    act   "situation.save" SaveSituation => Done, cases::save_situation;
    act   "situation.remove" Key => Done, cases::remove_situation;
    act   "sponsor.add" AddSponsor => Case, desk::add_sponsor;
    act   "sponsor.end" EndSponsor => Case, desk::end_sponsor;
    act   "day.add" AddDay => Case, desk::add_day;
    act   "day.remove" Key => Case, desk::remove_day;
    act   "note.add" AddNote => NoteSaved, cases::add_note;
    act   "note.save" SaveNote => NoteSaved, cases::save_note;
    act   "note.remove" Key => Done, cases::remove_note;
    house "paper.add" AddPaper => Paper, cases::add_paper;
    act   "paper.save" SavePaper => Done, cases::save_paper;
    act   "paper.remove" Key => Done, cases::remove_paper;
    read  "sealed.open" OpenSealed => Opened, cases::open_sealed;

    read  "figures.show" AskFigures => Figures, figures::show;

    house "case.read_table" ReadTable => TablePreview, exchange::preview;
    house "case.import_table" ImportCases => CaseImport, exchange::import;
    house "case.export" ExportCases => Exported, exchange::export;

    house "decision.import" ImportDecisions => Vec<Imported>, cases::import;
    house "decision.propose" ProposeDecisions => Vec<Proposed>, proposals::propose;
    read  "decision.list" Nothing => Vec<DecisionRow>, decisions::list;
    read  "decision.show" Key => Decision, decisions::show;
    read  "decision.compare" CompareDecisions => Comparison, decisions::compare;

    read  "proposal.list" Nothing => Vec<ProposalRow>, proposals::list;
    read  "proposal.show" Key => Proposal, proposals::show;
    read  "proposal.state" Key => ProposalState, proposals::state;
    act   "proposal.correct" CorrectField => ProposalState, proposals::correct;
    act   "proposal.restore" ProposalFields => ProposalState, proposals::restore;
    act   "proposal.leave_out" ProposalFields => ProposalState, proposals::leave_out;
    act   "proposal.look" LookAtFields => ProposalState, proposals::look;
    act   "proposal.accept" Key => Accepted, proposals::accept;
    act   "proposal.discard" Key => Done, proposals::discard;

    read  "demand.list" DemandFilter => Vec<DecisionDemands>, desk::demand_list;
    act   "demand.set_state" SetDemandState => Demand, desk::set_demand_state;
    act   "demand.correct" CorrectDemand => Demand, desk::correct_demand;
    act   "demand.add" AddDemand => Demand, desk::add_demand;
    act   "demand.confirm" ConfirmDemands => u32, desk::confirm_demands;

    read  "post.list" PostFilter => Vec<Post>, people::list;
    read  "post.show" Key => Post, people::show;
    act   "post.set_holder" SetHolder => Post, people::set_holder;
    act   "post.add_claimant" AddClaimant => Post, people::add_claimant;
    act   "post.confirm" Key => Post, people::confirm;
    act   "post.end_holder" EndHolder => Post, people::end_holder;
    read  "post.history" Key => Vec<Holder>, people::history;
    read  "post.kinds" Nothing => Vec<Named>, people::kinds;
    act   "post.add" AddPost => Post, people::add_post;
    act   "post.remove" Key => Done, people::remove_post;
    read  "freshness.show" Nothing => Freshness, people::freshness;
    act   "freshness.save" Freshness => Freshness, people::set_freshness;

    read  "contact.list" ContactFilter => ContactPage, contacts::list;
    read  "contact.choices" Nothing => ContactChoices, contacts::choices;
    read  "contact.show" Key => Contact, contacts::show;
    act   "contact.save" SaveContact => Contact, contacts::save;
    act   "contact.remove" Key => Done, contacts::remove;
    house "contact.read_file" ReadTable => ContactPreview, contacts::preview;
    house "contact.import" ImportContacts => ContactImport, contacts::import;
    house "contact.export" ExportContacts => ExportedContacts, contacts::export;
    read  "address.check" CheckAddress => AddressCheck, contacts::check_address;
    read  "list.list" Nothing => Vec<ContactList>, contacts::list_lists;
    act   "list.save" SaveList => ContactList, contacts::save_list;
    act   "list.remove" Key => Done, contacts::remove_list;
    read  "list.expand" Key => ListPeople, contacts::expand;
    read  "list.preview" ListRule => ListPeople, contacts::preview_list;

    read  "protocol.table" AskForms => FormsTable, desk::form_table;
    read  "protocol.conventions" AskConventions => LetterConventions, protocol::letter_conventions;
    read  "protocol.try" TryForms => TriedForms, desk::try_forms;
    act   "protocol.save_forms" SaveForms => OfficeForms, desk::save_forms;
    act   "protocol.remove_form" Key => OfficeForms, desk::remove_form;
    act   "protocol.confirm" ConfirmForms => OfficeForms, desk::confirm_forms;
    act   "protocol.withdraw" Key => OfficeForms, desk::withdraw_review;

    house "speakers.fetch" FetchList => SpeakersUpdate, parline::fetch;
    read  "speakers.changes" Nothing => SpeakersUpdate, parline::changes;
    act   "speakers.accept" ChosenChanges => SpeakersUpdate, parline::accept;
    act   "speakers.leave" ChosenChanges => SpeakersUpdate, parline::leave;
    house "chambers.fetch" FetchList => ChambersUpdate, parline::fetch_chambers;
    read  "chambers.changes" Nothing => ChambersUpdate, parline::chamber_changes;
    act   "chambers.accept" ChosenChanges => ChambersUpdate, parline::accept_chambers;
    act   "chambers.leave" ChosenChanges => ChambersUpdate, parline::leave_chambers;

    read  "action.kinds" Nothing => Vec<ActionKind>, actions::kinds;
    read  "action.list" ActionFilter => Vec<Action>, actions::list;
    act   "action.add" AddAction => Action, actions::add;
    act   "action.change" ChangeAction => Action, actions::change;

    read  "letter.list" Nothing => Vec<LetterRow>, letters::list;
    act   "letter.draft" DraftLetters => Vec<Drafted>, letters::draft;
    read  "letter.show" Key => Letter, letters::show;
    act   "letter.save" SaveLetter => Saved, letters::save;
    read  "letter.check" Key => Vec<Finding>, letters::check;
    act   "letter.override_safety" OverrideSafety => Vec<Finding>, letters::override_safety;
    act   "letter.approve" ApproveLetter => Approved, desk::approve_letter;
    act   "letter.reopen" Key => Letter, letters::reopen;
    act   "letter.discard" Key => Done, letters::discard;
    act   "letter.hand_over" HandOver => LetterRow, desk::hand_over;

    read  "report.list" Nothing => Vec<ReportRow>, reports::list;
    act   "report.draft" DraftReport => Report, reports::draft;
    read  "report.show" Key => Report, reports::show;
    read  "report.check" Key => Vec<Finding>, reports::check;
    act   "report.approve" ApproveLetter => Approved, reports::approve;
    act   "report.queue" Key => Vec<Entry>, reports::queue;

    read  "account.show" Nothing => Option<AccountView>, outbox::account;
    act   "account.set" SetAccount => AccountView, outbox::set_account;
    read  "outbox.list" Nothing => Vec<Entry>, outbox::list;
    act   "outbox.queue" QueueLetter => Vec<Entry>, desk::queue_letter;
    house "outbox.send" Nothing => Round, outbox::send;
    act   "outbox.hold" Key => Entry, outbox::hold;
    act   "outbox.release" Key => Entry, outbox::release;
    act   "outbox.retry" Key => Entry, outbox::retry;
    act   "outbox.resolve" Resolve => Entry, outbox::resolve;
    read  "outbox.attempts" Key => Vec<Attempt>, outbox::attempts;

    read  "search.find" FindText => Found, search::find;
    read  "search.saved" Nothing => Vec<SavedSearch>, search::saved;
    act   "search.save" SaveSearch => SavedSearch, search::save;
    act   "search.delete" Key => Done, search::delete;
    read  "search.list" Key => WorkList, search::list;
    act   "search.open" Key => WorkList, search::open;
    act   "search.tick" TickItem => SavedSearch, search::tick;

    read  "history.show" HistoryFilter => Vec<HistoryEntry>, history::show;
    read  "history.entry" EntryKey => HistoryEntry, history::entry;
    act   "history.undo" EntryKey => Undone, history::undo;
    house "history.verify" Nothing => ChainCheck, history::verify;
    house "history.end" Nothing => HistoryEnd, history::end;
    house "history.accept" Nothing => Done, history::accept;
}
