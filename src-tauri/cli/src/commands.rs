//! Each command as the calls it makes.

use std::path::{Path, PathBuf};

use casework::decisions::reading::FileReading;
use casework::error::Error;
use serde_json::{Value, json};

use crate::account;
use crate::args::{
    AccountCommand, ActionCommand, Arguments, CaseCommand, Command, DecisionCommand, DirectoryCommand, HistoryCommand,
    LetterCommand, MemberCommand, OfficeCommand, OfficeSet, OutboxCommand, PostCommand, ProtocolCommand,
    RegisterCommand, ReportCommand, SearchText, SetHolder,
};
use crate::contacts;
use crate::country;
use crate::desk::{Desk, first_line, passphrase, place, refuse};
use crate::files;
use crate::lists;
use crate::print::{Printer, Refusal, language};
use crate::speakers;

pub(crate) type Outcome = Result<(), Refusal>;

/// Runs the command.
pub(crate) fn run(arguments: Arguments, printer: &Printer) -> Outcome {
    let path = place(arguments.register);
    let secret = arguments.passphrase_file;
    let open = || Desk::open(&path, secret.as_deref());
    match arguments.command {
        Command::Register(RegisterCommand::Create { recovery_sheet }) => {
            create(&path, secret.as_deref(), recovery_sheet, printer)
        }
        Command::Decision(DecisionCommand::Read { files }) => read_decisions(&files, printer),
        Command::Exercise { keep } => exercise(keep.as_deref(), printer),
        Command::Register(RegisterCommand::Info) => answer(printer, open()?.call("register.info", Value::Null)),
        Command::Office(command) => office(&open()?, command, printer),
        Command::Member(command) => member(&open()?, command, printer),
        Command::Decision(command) => decision(&open()?, command, printer),
        Command::Case(command) => case(&open()?, command, printer),
        Command::Protocol(ProtocolCommand::Table { language, out }) => {
            answer(printer, files::write(&out, &open()?.file(&format!("forms/{language}.pdf"))?))
        }
        Command::Contact(command) => contacts::run(&open()?, command, printer),
        Command::Directory(DirectoryCommand::Update { from, dry_run }) => {
            speakers::update(&open()?, from.as_deref(), dry_run, printer)
        }
        Command::Directory(DirectoryCommand::Show { country }) => country::show(&open()?, &country, printer),
        Command::Post(command) => post(&open()?, command, printer),
        Command::Action(command) => action(&open()?, command, printer),
        Command::Letter(command) => letter(&open()?, command, printer),
        Command::Report(command) => report(&open()?, command, printer),
        Command::Account(command) => mail_account(&open()?, command, printer),
        Command::Outbox(OutboxCommand::Send) | Command::Sync => send(&open()?, printer),
        Command::Outbox(command) => outbox(&open()?, command, printer),
        Command::Search(search) => find(&open()?, search, printer),
        Command::History(command) => history(&open()?, command, printer),
    }
}

fn answer(printer: &Printer, result: Result<Value, Refusal>) -> Outcome {
    printer.answer(&result?);
    Ok(())
}

fn create(path: &Path, secret: Option<&Path>, sheet: Option<PathBuf>, printer: &Printer) -> Outcome {
    let passphrase = passphrase(secret)?;
    let desk = Desk::at(path)?;
    let created = desk.call("register.create", json!({ "passphrase": passphrase.as_str() }))?;
    if let Some(sheet) = sheet {
        files::write(&sheet, &desk.file("recovery-sheet.pdf")?)?;
    } else {
        // Without a sheet this is the only time the words can be seen.
        for (place, word) in created["recovery_words"].as_array().into_iter().flatten().enumerate() {
            printer.line(&format!("{:>2}. {}", place + 1, word.as_str().unwrap_or("")));
        }
    }
    let words = created["recovery_words"].as_array().map_or(0, Vec::len);
    printer.answer(&json!({ "path": path, "register_uid": created["register_uid"], "recovery_words": words }));
    Ok(())
}

/// Prints what was read of every file; a file that was not read makes the command fail after all were printed.
fn read_decisions(paths: &[PathBuf], printer: &Printer) -> Outcome {
    let ports = office::ports().map_err(|_| refuse(&Error::CannotWrite))?;
    let mut readings = Vec::new();
    let mut failed = None;
    for path in paths {
        let name = files::name(path);
        let reading = ports.reader.read_decision(&name, &files::read(path)?);
        if let Some(reason) = reading.error {
            let refusal = refuse(&Error::DecisionNotRead { file: name, reason });
            if let Some(earlier) = failed.replace(refusal) {
                printer.refusal(&earlier);
            }
        }
        // The contract knows neither places nor doubts.
        let reading = FileReading { places: vec![], doubts: vec![], ..reading };
        readings.push(serde_json::to_value(reading).unwrap_or_default());
    }
    printer.json(&Value::Array(readings));
    failed.map_or(Ok(()), Err)
}

fn exercise(keep: Option<&Path>, printer: &Printer) -> Outcome {
    let lang = language();
    let steps = office::exercise::run(keep, lang, |step| {
        let name = casework::words::say(lang, &format!("cli-step-{}", step.name.replace(' ', "-")), &[]);
        let file = step.file.as_ref().map(|file| format!("  {}", file.display())).unwrap_or_default();
        let mark = if step.ok { "✓" } else { "✗" };
        printer.line(&format!("{mark} {name} ({} ms){file}", step.ms));
    })
    .map_err(|error| refuse(&error))?;
    if printer.wants_json() {
        printer.answer(&json!({ "steps": steps }));
    }
    Ok(())
}

fn office(desk: &Desk, command: OfficeCommand, printer: &Printer) -> Outcome {
    let mut profile = desk.call("office.show", Value::Null)?;
    let OfficeCommand::Set(set) = command else { return answer(printer, Ok(profile)) };
    let OfficeSet { country, chamber, parliament, address, place, reference_prefix, lang } = set;
    for (name, value) in [
        ("country", country),
        ("chamber", chamber),
        ("parliament", parliament),
        ("place", place),
        ("reference_prefix", reference_prefix),
        ("language", lang),
    ] {
        if let Some(value) = value {
            profile[name] = json!(value);
        }
    }
    if !address.is_empty() {
        profile["address"] = json!(address);
    }
    answer(printer, desk.call("office.save", profile))
}

fn member(desk: &Desk, command: MemberCommand, printer: &Printer) -> Outcome {
    match command {
        MemberCommand::List => answer(printer, desk.call("member.list", Value::Null)),
        MemberCommand::Add { name, gender, function, email } => {
            let input = json!({ "name": name, "gender": gender, "function": function, "email": email });
            answer(printer, desk.call("member.save", input))
        }
    }
}

fn decision(desk: &Desk, command: DecisionCommand, printer: &Printer) -> Outcome {
    match command {
        DecisionCommand::Read { files } => read_decisions(&files, printer),
        DecisionCommand::List => answer(printer, desk.call("decision.list", Value::Null)),
        DecisionCommand::Show { uid } => answer(printer, desk.call("decision.show", json!({ "uid": uid }))),
        DecisionCommand::Import { files } => import(desk, &files, printer),
    }
}

/// Imports file by file. A refused one changes nothing, and the command says so after the others were done.
fn import(desk: &Desk, paths: &[PathBuf], printer: &Printer) -> Outcome {
    let mut ids = Vec::new();
    for path in paths {
        ids.push(desk.stage(&files::name(path), files::read(path)?));
    }
    let imported = desk.call("decision.import", json!({ "files": ids }))?;
    let mut failed = None;
    for file in imported.as_array().into_iter().flatten() {
        if let Ok(reason) = serde_json::from_value(file["refused"].clone()) {
            let name = file["file"].as_str().unwrap_or("").to_owned();
            let refusal = refuse(&Error::DecisionNotRead { file: name, reason });
            if let Some(earlier) = failed.replace(refusal) {
                printer.refusal(&earlier);
            }
        }
    }
    printer.answer(&imported);
    failed.map_or(Ok(()), Err)
}

fn case(desk: &Desk, command: CaseCommand, printer: &Printer) -> Outcome {
    match command {
        CaseCommand::Import { file, dry_run, map } => lists::import(desk, &file, dry_run, &map, printer),
        CaseCommand::Export { file, country, query, reason, separator, no_mark } => {
            let chosen = json!({ "country": country, "query": query });
            let asked = json!({ "reason": reason, "separator": separator, "mark": !no_mark });
            lists::export(desk, &file, chosen, asked, printer)
        }
        CaseCommand::Show { code } => answer(printer, desk.call("case.show", json!({ "code": code })).map(coded)),
        CaseCommand::List { country, query, status, violation, region, sponsor, since } => {
            let asked = json!({
                "country": country, "query": query, "status": status, "violation": violation, "region": region,
                "sponsor": sponsor, "since": since,
            });
            let rows = desk.call("case.list", asked)?;
            let whole = |row: &Value| desk.call("case.show", json!({ "code": row["code"] })).map(coded);
            let cases: Result<Vec<Value>, Refusal> = rows.as_array().into_iter().flatten().map(whole).collect();
            answer(printer, cases.map(Value::Array))
        }
    }
}

/// What is found, one after the other: the contract's four fields first, then where it belongs.
fn find(desk: &Desk, search: SearchText, printer: &Printer) -> Outcome {
    let SearchText { text, kind, country, region, status, violation, sponsor, since, limit } = search;
    let filters = json!({
        "kind": kind, "country": country, "region": region, "status": status, "violation": violation,
        "sponsor": sponsor, "since": since,
    });
    let found = desk.call("search.find", json!({ "text": text, "filters": filters, "limit": limit }))?;
    let words = |pieces: &Value| -> String {
        pieces.as_array().into_iter().flatten().filter_map(|piece| piece["text"].as_str()).collect()
    };
    let groups = found["groups"].as_array().into_iter().flatten();
    let hits = groups.flat_map(|group| group["hits"].as_array().into_iter().flatten()).map(|hit| {
        json!({
            "kind": hit["kind"], "uid": hit["uid"], "title": words(&hit["title"]), "snippet": words(&hit["snippet"]),
            "codes": hit["codes"], "country": hit["country"]["id"], "date": hit["date"], "detail": hit["detail"],
        })
    });
    answer(printer, Ok(Value::Array(hits.collect())))
}

/// The contract's shape: codes and ids where the window shows names.
fn coded(mut record: Value) -> Value {
    if record["country"].is_object() {
        record["country_name"] = record["country"]["name"].take();
        record["country"] = record["country"]["id"].take();
    }
    if let Some(violations) = record["violations"].as_array_mut() {
        for violation in violations {
            *violation = violation["id"].take();
        }
    }
    for name in ["decisions", "persons"] {
        if let Some(inner) = record[name].as_array_mut() {
            for one in inner {
                *one = coded(one.take());
            }
        }
    }
    record
}

fn post(desk: &Desk, command: PostCommand, printer: &Printer) -> Outcome {
    match command {
        PostCommand::List { country } => {
            let posts = desk.call("post.list", json!({ "country": country }))?;
            let posts = posts.as_array().cloned().unwrap_or_default().into_iter().map(coded).collect();
            answer(printer, Ok(Value::Array(posts)))
        }
        PostCommand::SetHolder(set) => {
            let SetHolder { post, name, gender, since, source, email, honorific, acting_as } = set;
            let input = json!({
                "post": post, "name": name, "gender": gender, "since": since, "source": source, "email": email,
                "honorific": honorific, "acting_as": acting_as,
            });
            answer(printer, desk.call("post.set_holder", input).map(coded))
        }
    }
}

fn action(desk: &Desk, command: ActionCommand, printer: &Printer) -> Outcome {
    match command {
        ActionCommand::List { case } => answer(printer, desk.call("action.list", json!({ "case": case }))),
        ActionCommand::Add { kind, cases, state, on, posts, note, outcome } => {
            let input = json!({
                "kind": kind, "cases": cases, "state": state, "on": on, "posts": posts, "note": note,
                "outcome": outcome,
            });
            answer(printer, desk.call("action.add", input))
        }
    }
}

fn letter(desk: &Desk, command: LetterCommand, printer: &Printer) -> Outcome {
    match command {
        LetterCommand::Draft { kind, cases, posts, lang } => {
            let input = json!({ "kind": kind, "cases": cases, "posts": posts, "language": lang });
            answer(printer, desk.call("letter.draft", input))
        }
        LetterCommand::List => answer(printer, desk.call("letter.list", Value::Null)),
        LetterCommand::Show { uid } => answer(printer, desk.call("letter.show", json!({ "uid": uid }))),
        LetterCommand::Check { uid } => answer(printer, desk.call("letter.check", json!({ "uid": uid }))),
        LetterCommand::Approve { uid, by } => {
            answer(printer, desk.call("letter.approve", json!({ "uid": uid, "by": by })))
        }
        LetterCommand::Pdf(out) => {
            answer(printer, files::write(&out.output, &desk.file(&format!("letter/{}.pdf", out.uid))?))
        }
        LetterCommand::Eml(out) => {
            answer(printer, files::write(&out.output, &desk.file(&format!("letter/{}.eml", out.uid))?))
        }
    }
}

fn report(desk: &Desk, command: ReportCommand, printer: &Printer) -> Outcome {
    let call = |name: &str, input: Value| answer(printer, desk.call(name, input));
    match command {
        ReportCommand::Draft { since, lang } => call("report.draft", json!({ "since": since, "language": lang })),
        ReportCommand::List => call("report.list", Value::Null),
        ReportCommand::Show { uid } => call("report.show", json!({ "uid": uid })),
        ReportCommand::Check { uid } => call("report.check", json!({ "uid": uid })),
        ReportCommand::Queue { uid } => call("report.queue", json!({ "uid": uid })),
        ReportCommand::Approve { uid, by } => {
            let by = match by {
                Some(by) => json!(by),
                None => desk.call("member.list", Value::Null)?[0]["name"].take(),
            };
            call("report.approve", json!({ "uid": uid, "by": by.as_str().unwrap_or("") }))
        }
    }
}

fn mail_account(desk: &Desk, command: AccountCommand, printer: &Printer) -> Outcome {
    match command {
        AccountCommand::Show => answer(printer, desk.call("account.show", Value::Null)),
        AccountCommand::Set { smtp, from, password_file, ca } => {
            let password = first_line(&password_file)?;
            let ca = ca.map(|path| files::read_text(&path)).transpose()?;
            let input = account::from_url(&smtp, &from, &password, ca.as_deref())?;
            answer(printer, desk.call("account.set", input))
        }
    }
}

fn outbox(desk: &Desk, command: OutboxCommand, printer: &Printer) -> Outcome {
    let call = |name: &str, input: Value| answer(printer, desk.call(name, input));
    match command {
        OutboxCommand::List => call("outbox.list", Value::Null),
        OutboxCommand::Queue { letter } => call("outbox.queue", json!({ "letter": letter })),
        OutboxCommand::Hold { uid } => call("outbox.hold", json!({ "uid": uid })),
        OutboxCommand::Release { uid } => call("outbox.release", json!({ "uid": uid })),
        OutboxCommand::Retry { uid } => call("outbox.retry", json!({ "uid": uid })),
        OutboxCommand::Resolve { uid, decision } => call("outbox.resolve", json!({ "uid": uid, "as": decision })),
        OutboxCommand::Send => send(desk, printer),
    }
}

/// One round. What it did is printed; a route that could not be used makes the command fail, and nothing is lost.
fn send(desk: &Desk, printer: &Printer) -> Outcome {
    let round = desk.call("outbox.send", Value::Null)?;
    printer.answer(&round);
    if let Some(trouble) = round["stopped"].as_str() {
        return Err(refuse(&Error::RouteStopped { trouble: trouble.to_owned(), reply: String::new() }));
    }
    if round["offline"] == json!(true) {
        let waiting = round["waiting"].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
        return Err(refuse(&Error::Offline { waiting }));
    }
    Ok(())
}

fn history(desk: &Desk, command: HistoryCommand, printer: &Printer) -> Outcome {
    match command {
        HistoryCommand::Show { of, act, since, before, limit } => {
            let filter = json!({ "of": of, "act": act, "since": since, "before": before, "limit": limit });
            answer(printer, desk.call("history.show", filter))
        }
        HistoryCommand::Undo { uid } => answer(printer, desk.call("history.undo", json!({ "uid": uid }))),
        HistoryCommand::Verify => {
            let check = desk.call("history.verify", Value::Null)?;
            printer.answer(&check);
            if check["ok"] == json!(true) {
                return Ok(());
            }
            Err(json!({ "code": "history_broken", "message": check["sentence"], "first_bad": check["first_bad"] }))
        }
    }
}
