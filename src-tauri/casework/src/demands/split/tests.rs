use super::*;

fn read(paragraph: &str, language: Language) -> Vec<(String, String)> {
    demands(paragraph, language).into_iter().map(|demand| (demand.addressee, demand.text)).collect()
}

#[track_caller]
fn english(paragraph: &str, expected: &[(&str, &str)]) {
    let found = read(paragraph, Language::En);
    let found: Vec<(&str, &str)> = found.iter().map(|(a, t)| (a.as_str(), t.as_str())).collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn french(paragraph: &str, expected: &[(&str, &str)]) {
    let found = read(paragraph, Language::Fr);
    let found: Vec<(&str, &str)> = found.iter().map(|(a, t)| (a.as_str(), t.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn several_demands_of_one_paragraph_go_to_those_they_name() {
    english(
        "Takes note that proceedings are pending; calls on the competent authorities to conduct them swiftly; requests the \
         Secretary General to send an observer; and invites the complainants to keep the Committee informed;",
        &[
            ("the competent authorities", "calls on the competent authorities to conduct them swiftly"),
            ("the Secretary General", "requests the Secretary General to send an observer"),
            ("the complainants", "invites the complainants to keep the Committee informed"),
        ],
    );
    english(
        "Requests the authorities to give the observer the necessary access and the complainants to inform the Committee of \
         the dates;",
        &[
            ("the authorities", "Requests the authorities to give the observer the necessary access"),
            ("the complainants", "Requests […] the complainants to inform the Committee of the dates"),
        ],
    );
    english(
        "Calls on the Arvenian authorities to give effect to the judgments, and trusts that the persons concerned will be \
         released;",
        &[
            ("the Arvenian authorities", "Calls on the Arvenian authorities to give effect to the judgments"),
            ("the Arvenian authorities", "trusts that the persons concerned will be released"),
        ],
    );
}

#[test]
fn what_states_thanks_or_judges_asks_nothing() {
    for paragraph in [
        "Thanks the Speaker for his letter;",
        "Emphasizes that parliament must act and that the authorities are bound to investigate;",
        "Recalls that freedom of expression goes to the heart of democracy;",
        "Decides to mandate a trial observer and to close the case of Ms. Halvane;",
        "Notes that the complainant, who invites the Committee to visit, is ill;",
        "Takes note that the prosecutor has appealed and requests a heavier sentence;",
        "Considers that the authorities, which the Constitution requires to protect members, have failed;",
    ] {
        english(paragraph, &[]);
    }
    for paragraph in [
        "Remercie le Sénat des informations communiquées ;",
        "Note que la plainte est recevable et se déclare compétent ;",
        "Rappelle que les autorités doivent veiller à la protection de tous ;",
        "Décide de poursuivre l’examen de ce cas.",
    ] {
        french(paragraph, &[]);
    }
}

#[test]
fn a_request_behind_what_only_states_is_found() {
    english(
        "Considers that the authorities must answer for this; and once again calls upon them to investigate;",
        &[("the authorities", "once again calls upon them to investigate")],
    );
    english(
        "Welcomes the letter and invites the authorities to reply;",
        &[("the authorities", "invites the authorities to reply")],
    );
    english(
        "Deplores the silence of the authorities, and strongly urges them to reply;",
        &[("the authorities", "strongly urges them to reply")],
    );
    english(
        "In the light of these facts, urges the Government of Belmora to act;",
        &[("the Government of Belmora", "urges the Government of Belmora to act")],
    );
    english(
        "Regrets that the mission has not taken place. The Committee therefore also requests the Speaker of the Assembly to \
         receive it;",
        &[("the Speaker of the Assembly", "therefore also requests the Speaker of the Assembly to receive it")],
    );
}

#[test]
fn pronouns_mean_somebody_named_before() {
    english(
        "Takes note that the Speaker has answered and requests further time; urges him to decide;",
        &[("the Speaker", "urges him to decide")],
    );
    french(
        "Souligne que rien ne remplace l’échange avec les autorités, et avec l’Assemblée nationale ; et invite celle-ci à \
         répondre ;",
        &[("l’Assemblée nationale", "invite celle-ci à répondre")],
    );
    french(
        "Déplore le silence des autorités judiciaires ; prie les autorités judiciaires de répondre ; les engage en outre à \
         communiquer le jugement ;",
        &[
            ("les autorités judiciaires", "prie les autorités judiciaires de répondre"),
            ("les autorités judiciaires", "les engage en outre à communiquer le jugement"),
        ],
    );
}

#[test]
fn lists_are_demands_one_by_one() {
    english(
        "Urges the authorities to:\n- release the two men;\n- investigate the matter; and\n- report to the Committee;",
        &[
            ("the authorities", "Urges the authorities to: release the two men"),
            ("the authorities", "Urges the authorities to: […] investigate the matter"),
            ("the authorities", "Urges the authorities to: […] report to the Committee"),
        ],
    );
    english(
        "Calls on the Government to: (a) return the passports; (b) drop the charges; and (c) pay compensation;",
        &[
            ("the Government", "Calls on the Government to: return the passports"),
            ("the Government", "Calls on the Government to: […] drop the charges"),
            ("the Government", "Calls on the Government to: […] pay compensation"),
        ],
    );
    english(
        "Requests:\n(a) the authorities to release them;\n(b) the Secretary General to send an observer;",
        &[
            ("the authorities", "Requests: the authorities to release them"),
            ("the Secretary General", "Requests: […] the Secretary General to send an observer"),
        ],
    );
    french(
        "Prie les autorités :\n- de libérer les deux députés ;\n- d’enquêter sur les faits ;",
        &[
            ("les autorités", "Prie les autorités : de libérer les deux députés"),
            ("les autorités", "Prie les autorités : […] d’enquêter sur les faits"),
        ],
    );
}

#[test]
fn wishes_and_hopes_ask_too() {
    english(
        "Calls for the immediate release of the two men;",
        &[("the authorities", "Calls for the immediate release of the two men")],
    );
    english(
        "Sincerely hopes that the new Government will settle the case; looks forward to receiving news;",
        &[
            ("the new Government", "Sincerely hopes that the new Government will settle the case"),
            ("the new Government", "looks forward to receiving news"),
        ],
    );
    english(
        "Requests that the Speaker of the Assembly provide information; and wishes to receive a copy from the Prosecutor General;",
        &[
            ("the Speaker of the Assembly", "Requests that the Speaker of the Assembly provide information"),
            ("the Prosecutor General", "wishes to receive a copy from the Prosecutor General"),
        ],
    );
    french(
        "Espère que le Gouvernement saura régler ce cas ; souhaite être tenu informé ; lance un appel au Président de la \
         République pour qu’il gracie M. Derwinek ;",
        &[
            ("le Gouvernement", "Espère que le Gouvernement saura régler ce cas"),
            ("le Gouvernement", "souhaite être tenu informé"),
            (
                "le Président de la République",
                "lance un appel au Président de la République pour qu’il gracie M. Derwinek",
            ),
        ],
    );
}

#[test]
fn french_requests_are_read_by_french_grammar() {
    french(
        "Prie instamment les autorités compétentes de libérer M. Derwinek et de garantir sa sécurité, et demande une nouvelle \
         fois au Président du Sénat de lui faire part de ses observations ; invite également la plaignante à la tenir informée ;",
        &[
            (
                "les autorités compétentes",
                "Prie instamment les autorités compétentes de libérer M. Derwinek et de garantir sa sécurité",
            ),
            (
                "le Président du Sénat",
                "demande une nouvelle fois au Président du Sénat de lui faire part de ses observations",
            ),
            ("la plaignante", "invite également la plaignante à la tenir informée"),
        ],
    );
    french(
        "Engage tous les Parlements membres de l’UIP, en particulier ceux de la région, à suivre ce cas ;",
        &[(
            "tous les Parlements membres de l’UIP, en particulier ceux de la région",
            "Engage tous les Parlements membres de l’UIP, en particulier ceux de la région, à suivre ce cas",
        )],
    );
}

#[test]
fn nothing_and_nonsense_are_read_without_a_fall() {
    for text in [
        "",
        " ",
        ";;;",
        "and",
        "et",
        "Urges",
        "Urges:",
        "(a)",
        "Calls on the",
        "Prie",
        "- -",
        "Requests that",
        "l’",
        "Urges (",
        "«»",
    ] {
        let _ = demands(text, Language::En);
        let _ = demands(text, Language::Fr);
        let _ = opening(text, Language::En);
    }
}
