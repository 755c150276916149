//! Fetching Speakers from a server on this machine that speaks Parline's shapes, and from servers that do not.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use casework::language::Language;
use casework::parline::{Web, WebTrouble};
use serde_json::{Value, json};
use solidarity_tests::House;
use tiny_http::{Response, Server};

use crate::cli::Terminal;

/// A server of its own thread that gives each request to `answer`; its address.
fn server(answer: impl Fn(&str) -> (u16, Vec<u8>) + Send + 'static) -> String {
    let server = Server::http("127.0.0.1:0").unwrap();
    let address = format!("http://{}/v1", server.server_addr().to_ip().unwrap());
    std::thread::spawn(move || {
        for mut request in server.incoming_requests() {
            let _ = request.as_reader().read_to_end(&mut Vec::new());
            let (status, bytes) = answer(request.url());
            let _ = request.respond(Response::from_data(bytes).with_status_code(status));
        }
    });
    address
}

fn speaker(chamber: &str, family: &str) -> Value {
    json!({ "type": "report", "attributes": {
        "country_code": { "value": chamber.get(..2) }, "chamber_code": { "value": chamber },
        "first_name": { "value": "Nadia" }, "family_name": { "value": family },
        "sex": { "value": { "term": "female" } }, "is_vacant": { "value": false },
        "date_of_appointment": { "value": "2024-05-01" },
    } })
}

#[test]
fn speakers_are_fetched_page_by_page_and_taken_when_accepted() {
    let address = server(|url| {
        assert!(url.starts_with("/v1/reports/speakers?"), "{url}");
        let data = if url.contains("number%5D=1&") {
            json!([speaker("VE-LC01", "Solenne"), speaker("UG-LC01", "Okafor-Lind")])
        } else {
            json!({ "0": speaker("FR-LC01", "Castellane") })
        };
        (200, json!({ "meta": { "total": 3 }, "data": data }).to_string().into_bytes())
    });
    let house = House::new();
    let update = house.must("speakers.fetch", json!({ "from": address }));
    assert_eq!(update["changes"].as_array().unwrap().len(), 3, "{update}");
    assert_eq!(house.must("post.show", json!({ "uid": "speaker-VE-LC01" }))["holder"], Value::Null);
    let uids: Vec<&Value> = update["changes"].as_array().unwrap().iter().map(|one| &one["uid"]).collect();
    let rest = house.must("speakers.accept", json!({ "uids": uids }));
    assert_eq!(rest["changes"], json!([]));
    let holder = &house.must("post.show", json!({ "uid": "speaker-VE-LC01" }))["holder"];
    assert_eq!((holder["name"].as_str(), holder["gender"].as_str()), (Some("Nadia Solenne"), Some("f")));
    assert_eq!(house.must("speakers.fetch", json!({ "from": address }))["same"], json!(3));
}

#[test]
fn chambers_are_fetched_page_by_page_and_become_the_offices_own_value_when_accepted() {
    let chamber = |code: &str, seats: u32| {
        json!({ "type": "chambers", "attributes": {
            "chamber_code": { "value": code }, "statutory_members_number": { "value": seats },
            "is_suspended_chamber": { "value": false },
        } })
    };
    let address = server(move |url| {
        assert!(url.starts_with("/v1/chambers?"), "{url}");
        let first = url.contains("number%5D=1&");
        let data = if first { json!([chamber("UG-LC01", 901)]) } else { json!({ "0": chamber("FR-LC01", 577) }) };
        (200, json!({ "meta": { "total": 2 }, "data": data }).to_string().into_bytes())
    });
    let house = House::new();
    let update = house.must("chambers.fetch", json!({ "from": format!("{address}/chambers") }));
    let changes = update["changes"].as_array().unwrap();
    assert_eq!((changes.len(), &update["same"]), (1, &json!(3)), "{update}");
    assert_eq!((&changes[0]["country"]["name"], &changes[0]["after"]), (&json!("Uganda"), &json!("901")));
    house.must("chambers.accept", json!({ "uids": [changes[0]["uid"]] }));
    let facts = house.must("country.values", json!({ "table": "chamber", "record": "UG-LC01" }));
    let seats = facts.as_array().unwrap().iter().find(|fact| fact["field"] == "seats").unwrap();
    assert_eq!((&seats["value"], seats["origin"]["correction"].is_string()), (&json!("901"), true), "{seats}");
    assert!(seats["origin"]["source"].as_str().unwrap().contains("IPU Parline"), "{seats}");
    let rubbish = server(|_| (200, b"<html>".to_vec()));
    let refusal = house.call("chambers.fetch", json!({ "from": rubbish })).unwrap_err();
    assert_eq!(refusal["reason"], json!("not_understood"));
}

#[test]
fn servers_that_fail_each_get_their_sentence_and_change_nothing() {
    let house = House::new();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (address, reason) in [
        (server(|_| (200, b"<html>sign in to this network</html>".to_vec())), "not_understood"),
        (server(|_| (500, Vec::new())), "refused"),
        (server(|_| (404, Vec::new())), "not_there"),
        (server(|_| (200, vec![b' '; 17 * 1024 * 1024])), "too_large"),
        (format!("http://{closed}"), "offline"),
        ("http://parline.example/v1".to_owned(), "not_protected"),
        ("ftp://parline.example/v1".to_owned(), "not_an_address"),
        ("not an address".to_owned(), "not_an_address"),
    ] {
        let refusal = house.call("speakers.fetch", json!({ "from": address })).unwrap_err();
        assert_eq!((refusal["code"].as_str(), refusal["reason"].as_str()), (Some("not_fetched"), Some(reason)));
        assert!(refusal["message"].as_str().unwrap().ends_with('.'), "{refusal}");
    }
    assert_eq!(house.must("speakers.changes", json!({}))["fetched"], Value::Null);
}

#[test]
fn a_server_that_never_answers_is_left() {
    let silent = Arc::new(TcpListener::bind("127.0.0.1:0").unwrap());
    let address = format!("http://{}/v1", silent.local_addr().unwrap());
    let kept = Arc::clone(&silent);
    std::thread::spawn(move || {
        let mut open = Vec::new();
        while let Ok((stream, _)) = kept.accept() {
            open.push(stream);
        }
    });
    let web = web::PublicWeb::within(Duration::from_millis(300));
    assert_eq!(web.get(&address, Language::En), Err(WebTrouble::TooSlow));
}

#[test]
fn the_command_line_takes_over_what_no_person_has_to_decide_on() {
    let address = server(|url| {
        let first = url.contains("number%5D=1&");
        let data = if first {
            json!([speaker("VE-LC01", "Solenne"), speaker("UG-LC01", "Okafor-Lind"), speaker("SM-LC01", "Veri")])
        } else {
            json!({ "0": speaker("SM-LC01", "Neri") })
        };
        (200, json!({ "meta": { "total": 4 }, "data": data }).to_string().into_bytes())
    });
    let terminal = Terminal::new();
    let held = || -> Vec<Value> {
        let update = terminal.json(&["directory", "update", "--from", &address, "--dry-run"]);
        assert!(update["attribution"].as_str().unwrap().contains("CC BY-NC-SA 4.0"));
        vec![update["added"].clone(), update["changed"].clone(), update["same"].clone()]
    };
    assert_eq!(held(), [json!(2), json!(0), json!(0)]);
    assert_eq!(held(), [json!(2), json!(0), json!(0)], "a dry run changes nothing");
    let update = terminal.json(&["directory", "update", "--from", &address]);
    let left: Vec<&Value> = update["left"].as_array().unwrap().iter().map(|one| &one["outcome"]).collect();
    assert_eq!(left, [&json!("several"), &json!("several")]);
    assert_eq!(held(), [json!(0), json!(0), json!(2)]);
    let refused = server(|_| (200, b"rubbish".to_vec()));
    let (code, sentence) = terminal.refused(&["directory", "update", "--from", &refused]);
    assert_eq!(code, "not_fetched");
    assert!(sentence.contains("not a list as Parline gives it"), "{sentence}");
}
