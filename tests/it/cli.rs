//! The command line as its contract says: shapes, exit status, one sentence for each bad input, nothing changed by it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use casework::outbox::parcel::Mailbox;
use mail::sink::{Act, Certificate, Plan, Sink, Stage, When};
use serde_json::Value;
use solidarity_tests::{Folder, PASSPHRASE, program, samples};

/// Amara at a terminal: a folder, a register in it, and the program.
pub(crate) struct Terminal {
    folder: Folder,
}

impl Terminal {
    pub(crate) fn new() -> Terminal {
        let terminal = Terminal { folder: Folder::new() };
        let made = terminal.json(&["register", "create"]);
        assert_eq!(made["recovery_words"], 24);
        terminal
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_as(PASSPHRASE, arguments)
    }

    fn run_as(&self, passphrase: &str, arguments: &[&str]) -> Output {
        Command::new(program("solidarity"))
            .arg("--register")
            .arg(self.path("office.register"))
            .args(arguments)
            .env("SOLIDARITY_PASSPHRASE", passphrase)
            .env("SOLIDARITY_CLOCK", "2026-11-23T10:00:00Z")
            .env("LANG", "C")
            .env_remove("LC_ALL")
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// Runs with `--json` and gives the one document.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs, has to be refused with status 1, and gives the code and the sentence.
    #[track_caller]
    pub(crate) fn refused(&self, arguments: &[&str]) -> (String, String) {
        refusal(&self.run(&[arguments, &["--json"]].concat()))
    }

    /// What is in the register, to see that nothing changed.
    fn contents(&self) -> Value {
        self.json(&["register", "info"])
    }
}

#[track_caller]
fn refusal(output: &Output) -> (String, String) {
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    let refusal: Value = serde_json::from_slice(&output.stderr).expect("one JSON document on standard error");
    let text = |name: &str| refusal[name].as_str().unwrap_or_default().to_owned();
    (text("code"), text("message"))
}

fn sample(name: &str) -> String {
    samples().join(name).to_string_lossy().into_owned()
}

#[test]
fn the_main_job_at_a_terminal() {
    let amara = Terminal::new();
    let imported = amara.json(&["decision", "import", &sample("dev03_gc205_compilation_e.pdf")]);
    assert_eq!(imported[0]["already"], false);
    let case = amara.json(&["case", "show", "UGA/19"]);
    assert_eq!((case["code"].as_str(), case["country"].as_str()), (Some("UGA-COLL-01"), Some("UGA")));
    assert_eq!(case["violations"].as_array().unwrap().len(), 6);
    let found = amara.json(&["search", "uga 19"]);
    assert_eq!((found[0]["kind"].as_str(), &found[0]["uid"]), (Some("case"), &case["uid"]));
    assert!(["kind", "uid", "title", "snippet"].iter().all(|field| found[0][field].is_string()), "{found}");
    let letters = amara.json(&["search", "parliament", "--kind", "letter", "--country", "UGA"]);
    assert_eq!(letters, serde_json::json!([]));
    assert_eq!(amara.refused(&["search", "parliament", "--since", "soon"]).0, "invalid");
    let posts = amara.json(&["post", "list", "--country", "UGA"]);
    let post = |kind: &str| {
        let found = posts.as_array().unwrap().iter().find(|p| p["kind"].as_str().unwrap().starts_with(kind));
        found.unwrap_or_else(|| panic!("no {kind}"))["uid"].as_str().unwrap().to_owned()
    };
    let ambassador = posts.as_array().unwrap().iter().find(|p| {
        let kind = p["kind"].as_str().unwrap();
        kind == "ambassador" || kind == "high_commissioner"
    });
    let ambassador = ambassador.unwrap()["uid"].as_str().unwrap().to_owned();
    let speaker = post("speaker");
    for (post, name) in [(&ambassador, "Invented Envoy"), (&speaker, "Invented Speaker")] {
        let email = "office@mission.example";
        amara.json(&[
            "post",
            "set-holder",
            post,
            "--name",
            name,
            "--gender",
            "f",
            "--since",
            "2026-01-01",
            "--source",
            "test",
            "--email",
            email,
        ]);
    }
    let mut letters = Vec::new();
    for (kind, post) in [("meet_ambassador", &ambassador), ("approach_speaker", &speaker)] {
        let drafted = amara.json(&["letter", "draft", "--kind", kind, "--case", "UGA-COLL-01", "--to", post]);
        letters.push(drafted[0]["uid"].as_str().unwrap().to_owned());
    }
    for letter in &letters {
        let findings = amara.json(&["letter", "check", letter]);
        assert!(findings.as_array().unwrap().iter().all(|f| f["level"] == "warning"), "{findings}");
        let approved = amara.json(&["letter", "approve", letter, "--by", "Bruno Keller"]);
        let pdf = amara.path(&format!("{letter}.pdf"));
        let written = amara.json(&["letter", "pdf", letter, "-o", &pdf.to_string_lossy()]);
        assert_eq!(written["sha256"], approved["sha256"]);
        assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    }
    let again = amara.refused(&["letter", "approve", &letters[0], "--by", "Bruno Keller"]);
    assert_eq!(again.0, "wrong_state");
    report_and_send(&amara, &letters);
}

fn account(amara: &Terminal, sink: &Sink) {
    let account = sink.account(Mailbox { name: "Bruno".to_owned(), address: "bruno@parliament.example".to_owned() });
    fs::write(amara.path("password"), account.password.as_str()).unwrap();
    fs::write(amara.path("ca.pem"), sink.ca_pem()).unwrap();
    let url = format!("smtps://{}@localhost:{}", account.user, sink.port());
    let (password, ca) = (amara.path("password"), amara.path("ca.pem"));
    amara.json(&[
        "account",
        "set",
        "--smtp",
        &url,
        "--from",
        "Bruno <bruno@parliament.example>",
        "--password-file",
        &password.to_string_lossy(),
        "--ca",
        &ca.to_string_lossy(),
    ]);
}

fn report_and_send(amara: &Terminal, letters: &[String]) {
    let sink = Sink::start(Plan::default()).unwrap();
    account(amara, &sink);
    for letter in letters {
        amara.json(&["outbox", "queue", letter]);
        // A second press of the button queues nothing twice.
        let _ = amara.run(&["outbox", "queue", letter]);
    }
    amara.json(&[
        "post",
        "set-holder",
        "chrp_president",
        "--name",
        "Invented President",
        "--gender",
        "unknown",
        "--since",
        "2026-01-01",
        "--source",
        "test",
        "--email",
        "president@committee.example",
    ]);
    for (kind, state, on) in
        [("meet_ambassador", "taken", "2026-11-20"), ("parliamentary_debate", "envisaged", "2026-12-10")]
    {
        amara.json(&["action", "add", "--kind", kind, "--case", "UGA-COLL-01", "--state", state, "--on", on]);
    }
    let report = amara.json(&["report", "draft", "--lang", "en"]);
    assert_eq!(report["actions"].as_array().unwrap().len(), 2);
    let uid = report["uid"].as_str().unwrap();
    amara.json(&["report", "approve", uid, "--by", "Bruno Keller"]);
    amara.json(&["report", "queue", uid]);
    let queued = amara.json(&["outbox", "list"]).as_array().unwrap().len();
    assert_eq!(queued, 4, "two letters, and the report to the Secretary General and the Committee's President");
    let round = amara.json(&["outbox", "send"]);
    assert_eq!(round["sent"], 4);
    assert_eq!(amara.json(&["outbox", "send"])["sent"], 0);
    let mut ids: Vec<String> = sink.taken().into_iter().map(|t| t.message_id).collect();
    assert_eq!(ids.len(), 4);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4);
    assert_eq!(amara.json(&["report", "show", uid])["state"], "sent");
    assert_eq!(amara.refused(&["report", "draft"]).0, "nothing_to_report");
    assert_eq!(amara.json(&["history", "verify"])["ok"], true);
}

#[test]
fn reading_needs_no_register_and_prints_what_the_schema_says() {
    let folder = Folder::new();
    let output = Command::new(program("solidarity"))
        .args(["decision", "read", &sample("dev08_mdv_204_closed_e.pdf")])
        .env("HOME", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read[0]["decisions"][0]["case_codes"][0], "MDV-COLL-01");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// A PDF of one page with this content, and nothing else in its trailer but `extra`.
fn pdf(content: &str, extra: &str) -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
    ];
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).into_bytes());
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).into_bytes());
    for place in &places {
        bytes.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    bytes.extend(format!("trailer\n<< /Size 5 /Root 1 0 R {extra} >>\nstartxref\n{table}\n%%EOF\n").into_bytes());
    bytes
}

#[test]
fn files_that_are_no_decisions_each_get_their_own_sentence_and_change_nothing() {
    let amara = Terminal::new();
    let before = amara.contents();
    let locked = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20> \
                  /U <0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20> /P -4 >> /ID [<01> <01>]";
    let cases: [(&str, Vec<u8>, &str); 3] = [
        ("list.pdf", b"milk, bread, ink".to_vec(), "damaged"),
        ("scan.pdf", pdf("0 0 100 100 re f", ""), "no_text"),
        ("secret.pdf", pdf("BT ET", locked), "encrypted"),
    ];
    let mut sentences = Vec::new();
    for (name, bytes, reason) in cases {
        fs::write(amara.path(name), bytes).unwrap();
        let file = amara.path(name).to_string_lossy().into_owned();
        let (code, sentence) = amara.refused(&["decision", "import", &file]);
        assert_eq!(code, "decision_not_read");
        assert!(sentence.contains(name), "{sentence}");
        sentences.push(sentence.replace(name, ""));
        let read = amara.run(&["decision", "read", &file]);
        assert_eq!(read.status.code(), Some(1));
        let read: Value = serde_json::from_slice(&read.stdout).unwrap();
        assert_eq!(read[0]["error"], reason);
    }
    sentences.dedup();
    assert_eq!(sentences.len(), 3, "{sentences:?}");
    let missing = amara.refused(&["decision", "import", &amara.path("nowhere.pdf").to_string_lossy()]);
    assert_eq!(missing.0, "cannot_read_file");
    let folder = amara.refused(&["decision", "import", &amara.path("").to_string_lossy()]);
    assert_eq!(folder.0, "cannot_read_file");
    assert_eq!(amara.contents(), before);
}

#[test]
fn a_wrong_passphrase_a_missing_register_and_wrong_usage() {
    let amara = Terminal::new();
    let wrong = refusal(&amara.run_as("not the passphrase", &["case", "list", "--json"]));
    assert_eq!(wrong.0, "wrong_passphrase");
    let elsewhere = Terminal { folder: Folder::new() };
    assert_eq!(elsewhere.refused(&["case", "list"]).0, "no_register");
    assert_eq!(amara.refused(&["register", "create"]).0, "register_exists");
    assert_eq!(amara.run(&["case", "explode"]).status.code(), Some(2));
    let french = Command::new(program("solidarity"))
        .args(["--register", "/nonexistent/office.register", "case", "list"])
        .env("LANG", "fr_CH.UTF-8")
        .env_remove("LC_ALL")
        .env("SOLIDARITY_PASSPHRASE", PASSPHRASE)
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&french.stderr).contains("registre"));
}

/// A terminal with one message in the outbox for the server at this port.
fn with_one_queued(sink: &Sink) -> Terminal {
    let amara = Terminal::new();
    amara.json(&["decision", "import", &sample("dev08_mdv_204_closed_e.pdf")]);
    account(&amara, sink);
    let post = "ambassador-MDV";
    amara.json(&[
        "post",
        "set-holder",
        post,
        "--name",
        "Invented Envoy",
        "--gender",
        "m",
        "--since",
        "2026-01-01",
        "--source",
        "test",
        "--email",
        "envoy@mission.example",
    ]);
    let drafted = amara.json(&["letter", "draft", "--kind", "meet_ambassador", "--case", "MDV-55", "--to", post]);
    let letter = drafted[0]["uid"].as_str().unwrap();
    amara.json(&["letter", "approve", letter, "--by", "Bruno Keller"]);
    amara.json(&["outbox", "queue", letter]);
    amara
}

#[test]
fn without_a_network_the_message_waits_and_costs_no_attempt() {
    let sink = Sink::start(Plan::default()).unwrap();
    let amara = with_one_queued(&sink);
    drop(sink);
    // The port is closed: nobody listens any more.
    let (code, sentence) = amara.refused(&["outbox", "send"]);
    assert_eq!(code, "offline");
    assert!(sentence.contains("outbox"), "{sentence}");
    let entry = &amara.json(&["outbox", "list"])[0];
    assert_eq!((entry["state"].as_str(), entry["attempts"].as_u64()), (Some("queued"), Some(0)));
}

#[test]
fn a_wrong_certificate_stops_the_route_and_nothing_is_said_to_the_server() {
    let sink = Sink::start(Plan::default().certificate(Certificate::WrongName)).unwrap();
    let amara = with_one_queued(&sink);
    let (code, sentence) = amara.refused(&["outbox", "send"]);
    assert_eq!(code, "route_stopped");
    assert!(sentence.contains("certificate"), "{sentence}");
    assert!(sink.taken().is_empty() && sink.sign_ins() == 0);
    assert_eq!(amara.json(&["outbox", "list"])[0]["state"], "queued");
}

#[test]
fn a_line_cut_before_anything_was_taken_is_tried_again_later() {
    let sink = Sink::start(Plan::default().on(Stage::Handshake, When::Always, Act::Drop)).unwrap();
    let amara = with_one_queued(&sink);
    let _ = amara.run(&["outbox", "send", "--json"]);
    let state = amara.json(&["outbox", "list"])[0]["state"].as_str().unwrap().to_owned();
    assert!(["queued", "delayed"].contains(&state.as_str()), "{state}");
    assert!(sink.taken().is_empty());
}

#[test]
fn the_exercise_does_the_whole_cycle_and_keeps_its_files_where_asked() {
    let folder = Folder::new();
    let kept = folder.path().join("kept");
    let output = Command::new(program("solidarity"))
        .args(["--json", "exercise", "--keep"])
        .arg(&kept)
        .env("HOME", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let done: Value = serde_json::from_slice(&output.stdout).unwrap();
    let steps = done["steps"].as_array().unwrap();
    assert!(steps.len() >= 10 && steps.iter().all(|step| step["ok"] == true));
    for step in steps.iter().filter_map(|step| step["file"].as_str()) {
        assert!(Path::new(step).starts_with(&kept) && fs::read(step).unwrap().starts_with(b"%PDF-"));
    }
}
