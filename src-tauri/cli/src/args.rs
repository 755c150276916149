//! What can be typed. The words are a contract with scripts: they are added to and never changed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Parliamentary Solidarity on the command line.
#[derive(Parser)]
#[command(name = "solidarity", version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The register's file; by default the one in your data folder.
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) register: Option<PathBuf>,
    /// Print exactly one JSON document.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Read the passphrase from the first line of this file (otherwise SOLIDARITY_PASSPHRASE, or a prompt).
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make a register, or see what is in it.
    #[command(subcommand)]
    Register(RegisterCommand),
    /// Set who writes: the office's letterhead.
    #[command(subcommand)]
    Office(OfficeCommand),
    /// The members whose letters the office writes.
    #[command(subcommand)]
    Member(MemberCommand),
    /// Read and import decisions of the IPU.
    #[command(subcommand)]
    Decision(DecisionCommand),
    /// List and show cases; any printed form of a code works.
    #[command(subcommand)]
    Case(CaseCommand),
    /// People and institutions of the office's address book.
    #[command(subcommand, visible_alias = "contacts")]
    Contact(ContactCommand),
    /// Posts and who holds them.
    #[command(subcommand)]
    Post(PostCommand),
    /// Forms of address.
    #[command(subcommand)]
    Protocol(ProtocolCommand),
    /// Countries and their parliaments; Speakers from IPU Parline, fetched when asked for.
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// What was done or is planned.
    #[command(subcommand)]
    Action(ActionCommand),
    /// Draft, check, approve and print letters.
    #[command(subcommand)]
    Letter(LetterCommand),
    /// Reports to the IPU Secretary General.
    #[command(subcommand)]
    Report(ReportCommand),
    /// The mail account.
    #[command(subcommand)]
    Account(AccountCommand),
    /// The queue of messages.
    #[command(subcommand)]
    Outbox(OutboxCommand),
    /// Look for words, names and codes in everything.
    Search(SearchText),
    /// One round of everything that needs a connection.
    Sync,
    /// Who changed what.
    #[command(subcommand)]
    History(HistoryCommand),
    /// Rehearse the whole work with an invented country; nothing leaves the machine.
    Exercise {
        /// Keep the files in this folder.
        #[arg(long, value_name = "DIR")]
        keep: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
pub(crate) enum RegisterCommand {
    /// Make a new encrypted register; an existing file is refused.
    Create {
        /// Write the printable recovery sheet here.
        #[arg(long, value_name = "FILE.pdf")]
        recovery_sheet: Option<PathBuf>,
    },
    /// What is in the register.
    Info,
}

#[derive(Subcommand)]
pub(crate) enum OfficeCommand {
    Show,
    /// Set the letterhead; what is left out stays.
    Set(OfficeSet),
}

#[derive(Args)]
pub(crate) struct OfficeSet {
    /// ISO 3166 alpha-3 code of the office's country.
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// Code of the chamber, e.g. CH-LC01.
    #[arg(long)]
    pub(crate) chamber: Option<String>,
    /// Parliament and chamber as printed.
    #[arg(long)]
    pub(crate) parliament: Option<String>,
    /// An address line; may be given several times.
    #[arg(long)]
    pub(crate) address: Vec<String>,
    #[arg(long)]
    pub(crate) place: Option<String>,
    #[arg(long)]
    pub(crate) reference_prefix: Option<String>,
    /// The office's language.
    #[arg(long, value_parser = ["en", "fr", "es", "ar"])]
    pub(crate) lang: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum MemberCommand {
    List,
    Add {
        #[arg(long)]
        name: String,
        #[arg(long, value_parser = ["f", "m", "unknown"], default_value = "unknown")]
        gender: String,
        /// E.g. "Member of the National Council".
        #[arg(long, default_value = "")]
        function: String,
        #[arg(long)]
        email: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum DecisionCommand {
    /// Read files and print what is in them; no register is needed.
    Read {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Read, store and link to cases; all or nothing for each file.
    Import {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    List,
    Show {
        uid: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum CaseCommand {
    List {
        #[arg(long, value_name = "ISO3")]
        country: Option<String>,
        #[arg(long, value_name = "TEXT")]
        query: Option<String>,
        #[arg(long, value_parser = ["under_examination", "dormant", "closed", "merged"])]
        status: Option<String>,
        /// Id of an alleged violation.
        #[arg(long, value_name = "ID")]
        violation: Option<String>,
        /// Id of a region, e.g. africa.
        #[arg(long, value_name = "ID")]
        region: Option<String>,
        /// Uid of the member who adopted the colleague.
        #[arg(long, value_name = "UID")]
        sponsor: Option<String>,
        /// Something happened in the case on this day or later.
        #[arg(long, value_name = "DATE")]
        since: Option<String>,
    },
    /// Import a list of cases: CSV, XLSX, or an export of this program (JSON).
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Say what would happen to each row, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// What a column is, e.g. "Nom=name"; may be given several times. "Nom=" leaves the column out.
        #[arg(long = "map", value_name = "TITLE=FIELD")]
        map: Vec<String>,
    },
    /// Export cases; the ending of FILE says how: .csv, .xlsx or .json.
    Export {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "ISO3")]
        country: Option<String>,
        #[arg(long, value_name = "TEXT")]
        query: Option<String>,
        /// Why cases with safety flags may go out; without it they are left out.
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        /// Of CSV.
        #[arg(long, value_parser = ["comma", "semicolon", "tab"])]
        separator: Option<String>,
        /// Of CSV: leave out the mark by which some programs know UTF-8.
        #[arg(long)]
        no_mark: bool,
    },
    Show {
        code: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum ContactCommand {
    /// Names, organisations, addresses or tags that have all these words; everybody without.
    List {
        #[arg(value_name = "TEXT")]
        text: Option<String>,
        /// At most this many.
        #[arg(long, default_value_t = 500)]
        limit: u32,
    },
    /// Import an address book: vCard, CSV or XLSX.
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Say what would happen to each row, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// What to do with a row that looks like a contact there is.
        #[arg(long, value_parser = ["keep-both", "fill", "leave-out"], default_value = "keep-both")]
        alike: String,
        /// A tag for every contact of the file; may be given several times.
        #[arg(long)]
        tag: Vec<String>,
        /// What a column is, e.g. "Courriel=email"; may be given several times. "Courriel=" keeps it under its title.
        #[arg(long = "map", value_name = "TITLE=FIELD")]
        map: Vec<String>,
    },
    /// Export contacts; the ending of FILE says how: .vcf, .csv or .xlsx.
    Export {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Of .vcf: the older version 3.0, for programs that read no other.
        #[arg(long)]
        old: bool,
        /// Of CSV.
        #[arg(long, value_parser = ["comma", "semicolon", "tab"])]
        separator: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct SearchText {
    /// The last word may be a beginning; words in quotes have to follow each other.
    #[arg(value_name = "TEXT")]
    pub(crate) text: String,
    /// Only one kind of record.
    #[arg(long, value_parser = ["case", "person", "decision", "letter", "action", "note", "document"])]
    pub(crate) kind: Option<String>,
    #[arg(long, value_name = "ISO3")]
    pub(crate) country: Option<String>,
    /// E.g. africa.
    #[arg(long)]
    pub(crate) region: Option<String>,
    #[arg(long, value_parser = ["under_examination", "dormant", "closed", "merged"])]
    pub(crate) status: Option<String>,
    /// Id of an alleged violation, e.g. torture.
    #[arg(long)]
    pub(crate) violation: Option<String>,
    /// Uid of the member who adopted the colleague.
    #[arg(long, value_name = "UID")]
    pub(crate) sponsor: Option<String>,
    /// Year-month-day.
    #[arg(long, value_name = "DATE")]
    pub(crate) since: Option<String>,
    /// Most finds of each kind.
    #[arg(long, default_value_t = 50)]
    pub(crate) limit: u32,
}

#[derive(Subcommand)]
pub(crate) enum ProtocolCommand {
    /// The whole table of forms in one language, for a reviewer to read (PDF).
    Table {
        #[arg(long, alias = "lang", value_parser = ["en", "fr", "es", "ar"])]
        language: String,
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum DirectoryCommand {
    /// Fetch who presides over each chamber and take over what is new; what the office entered itself stays.
    Update {
        /// Address of a JSON:API like Parline's.
        #[arg(long, value_name = "URL")]
        from: Option<String>,
        /// Only list what would change.
        #[arg(long)]
        dry_run: bool,
    },
    /// Everything known of a country: parliament, posts, neighbours, organizations, cases, with sources.
    Show {
        /// ISO 3166 alpha-3 code.
        #[arg(value_name = "ISO3")]
        country: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum PostCommand {
    List {
        #[arg(long, value_name = "ISO3")]
        country: Option<String>,
    },
    SetHolder(SetHolder),
}

#[derive(Args)]
pub(crate) struct SetHolder {
    pub(crate) post: String,
    #[arg(long)]
    pub(crate) name: String,
    #[arg(long, value_parser = ["f", "m", "unknown"])]
    pub(crate) gender: String,
    /// Year-month-day.
    #[arg(long, value_name = "DATE")]
    pub(crate) since: String,
    /// How the office knows.
    #[arg(long)]
    pub(crate) source: String,
    #[arg(long)]
    pub(crate) email: Option<String>,
    /// E.g. "The Hon."
    #[arg(long)]
    pub(crate) honorific: Option<String>,
    /// The office held in the post's place, e.g. charge_affaires.
    #[arg(long)]
    pub(crate) acting_as: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum ActionCommand {
    Add {
        #[arg(long)]
        kind: String,
        #[arg(long = "case", required = true, num_args = 1.., value_name = "CODE")]
        cases: Vec<String>,
        #[arg(long, value_parser = ["envisaged", "under_way", "taken", "abandoned"])]
        state: String,
        /// Year-month-day.
        #[arg(long, value_name = "DATE")]
        on: String,
        #[arg(long = "with", num_args = 1.., value_name = "POST")]
        posts: Vec<String>,
        #[arg(long)]
        note: Option<String>,
        #[arg(long)]
        outcome: Option<String>,
    },
    List {
        #[arg(long = "case", value_name = "CODE")]
        case: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum LetterCommand {
    /// One letter a recipient.
    Draft {
        #[arg(long)]
        kind: String,
        #[arg(long = "case", required = true, num_args = 1.., value_name = "CODE")]
        cases: Vec<String>,
        #[arg(long = "to", required = true, num_args = 1.., value_name = "POST")]
        posts: Vec<String>,
        #[arg(long, value_parser = ["en", "fr", "es", "ar"])]
        lang: Option<String>,
    },
    List,
    Show {
        uid: String,
    },
    Check {
        uid: String,
    },
    Approve {
        uid: String,
        /// Name of the member who approves.
        #[arg(long)]
        by: String,
    },
    Pdf(Output),
    Eml(Output),
}

#[derive(Args)]
pub(crate) struct Output {
    pub(crate) uid: String,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum ReportCommand {
    Draft {
        /// Year-month-day; by default the day after the last sent report.
        #[arg(long, value_name = "DATE")]
        since: Option<String>,
        #[arg(long, value_parser = ["en", "fr"])]
        lang: Option<String>,
    },
    List,
    Show {
        uid: String,
    },
    Check {
        uid: String,
    },
    Approve {
        uid: String,
        /// Name of the member who approves; by default the office's first member.
        #[arg(long)]
        by: Option<String>,
    },
    Queue {
        uid: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum AccountCommand {
    Show,
    Set {
        /// smtps://user@host:465 or smtp+starttls://user@host:587
        #[arg(long, value_name = "URL")]
        smtp: String,
        /// Address, or "Name <address>".
        #[arg(long, value_name = "ADDRESS")]
        from: String,
        #[arg(long, value_name = "FILE")]
        password_file: PathBuf,
        /// Additional certificate authority (PEM).
        #[arg(long, value_name = "FILE")]
        ca: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
pub(crate) enum OutboxCommand {
    List,
    /// Put an approved letter in the outbox.
    Queue {
        letter: String,
    },
    /// One round of sending.
    Send,
    Hold {
        uid: String,
    },
    Release {
        uid: String,
    },
    Retry {
        uid: String,
    },
    /// Decide about a message in doubt.
    Resolve {
        uid: String,
        #[arg(long = "as", value_parser = ["sent", "again"])]
        decision: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum HistoryCommand {
    Show {
        /// Only what touched this record; a case brings all that belongs to it.
        #[arg(long, value_name = "UID")]
        of: Option<String>,
        /// Only acts whose name begins so, e.g. letter.
        #[arg(long, value_name = "NAME")]
        act: Option<String>,
        /// Year-month-day: nothing older.
        #[arg(long, value_name = "DATE")]
        since: Option<String>,
        /// Only what came before this entry.
        #[arg(long, value_name = "UID")]
        before: Option<String>,
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// Take an act back; taking that back does it again.
    Undo { uid: String },
    /// Check that nothing was altered, cut off or put back.
    Verify,
}
