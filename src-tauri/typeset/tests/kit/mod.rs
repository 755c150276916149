//! Letters of invented people in the four languages, and ways to read a PDF back.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "each test binary uses its part of the kit"
)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use casework::language::Language;
use casework::letters::sheet::{Annex, AnnexGroup, Block, Labels, Letterhead, Sheet, Span};
use casework::ports::Press;
use typeset::{ExerciseDecision, ExerciseFollowUp, ExercisePerson, OperativeParagraph, TypstPress};

/// A square with a ring, standing in for a parliament's emblem.
pub const EMBLEM: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18"
 fill="none" stroke="#1d3b4a" stroke-width="1.6"/><path d="M8 26h24M10 26v-9M16 26v-9M24 26v-9M30 26v-9M7 17h26L20 9z"
 fill="none" stroke="#1d3b4a" stroke-width="1.6"/></svg>"##;

pub fn words(text: &str) -> Span {
    Span::Text { text: text.to_owned(), strong: false, emphasis: false, source: None }
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph { spans: vec![words(text)] }
}

pub fn all(values: &[&str]) -> Vec<String> {
    values.iter().map(|v| (*v).to_owned()).collect()
}

pub fn letter(language: Language) -> Sheet {
    match language {
        Language::En => english(),
        Language::Fr => french(),
        Language::Es => spanish(),
        Language::Ar => arabic(),
    }
}

fn english() -> Sheet {
    Sheet {
        language: Language::En,
        title: "Case VEN-COLL-06".to_owned(),
        author: "Office of Bruno Keller".to_owned(),
        date: "2026-11-23".to_owned(),
        letterhead: Letterhead {
            parliament: "National Council of Helvania".to_owned(),
            member: "Bruno Keller, Member of Parliament".to_owned(),
            lines: all(&["Committee on Foreign Affairs", "Parliament Square 3, 3003 Bern", "+41 31 555 01 42"]),
            emblem: Some(EMBLEM.as_bytes().to_vec()),
        },
        our_reference: Some("2026/041".to_owned()),
        your_reference: Some("AN-2211".to_owned()),
        place_date: "Bern, 23 November 2026".to_owned(),
        delivery: Some("By e-mail and by post".to_owned()),
        addressee: all(&[
            "His Excellency",
            "Mr. Tomás Ibarra Quiroga",
            "Speaker of the National Assembly",
            "Palacio Federal",
            "Caracas",
        ]),
        subject: "Situation of members of parliament in case VEN-COLL-06".to_owned(),
        salutation: "Mr. Speaker,".to_owned(),
        body: vec![
            paragraph(
                "I write to you as a member of the National Council and of its Committee on Foreign Affairs. I follow the situation of colleagues in other parliaments whose rights are before the Committee on the Human Rights of Parliamentarians of the Inter-Parliamentary Union (IPU), of which both our parliaments are members.",
            ),
            Block::Paragraph {
                spans: vec![
                    words("According to the decision which the IPU Governing Council adopted at its 213th session ("),
                    Span::Text { text: "CL/213/13(a)-R.2".to_owned(), strong: false, emphasis: true, source: None },
                    words(
                        "), the case concerns 96 members of the National Assembly. It is alleged that they were harassed, that some were detained, and that others were prevented from taking up the seats to which they had been elected. The Council noted that it had received no reply from the authorities to its last two letters.",
                    ),
                ],
            },
            Block::Quote {
                spans: vec![words(
                    "Urges the authorities to put an immediate end to all forms of harassment of the members elected in December 2015, and to provide it with official information on each of the cases.",
                )],
            },
            paragraph("Against this background I should be grateful if you would:"),
            Block::List {
                ordered: true,
                items: vec![
                    vec![words(
                        "inform the IPU of the present legal situation of each of the members named in the decision;",
                    )],
                    vec![words(
                        "allow a delegation of the Committee to visit, with access to those who are still held;",
                    )],
                    vec![words(
                        "let me know what the National Assembly has done to protect the exercise of their mandate.",
                    )],
                ],
            },
            paragraph(
                "I shall inform my committee of your reply, and I shall write to you again before the next session of the IPU Assembly in March 2027. A copy of this letter goes to the Secretary General of the IPU.",
            ),
            paragraph(
                "I thank you for your attention, and I remain at your disposal and at that of your staff for any question that this letter may raise.",
            ),
        ],
        close: all(&["I have the honour to be, Mr. Speaker, yours faithfully,"]),
        signature: all(&["Bruno Keller", "Member of the National Council"]),
        enclosures: all(&["Decision CL/213/13(a)-R.2 of 27 March 2026", "List of the members concerned"]),
        copies: all(&["Secretary General of the Inter-Parliamentary Union, Geneva"]),
        annex: None,
        labels: Labels {
            subject: "Subject:".to_owned(),
            our_reference: "Our reference".to_owned(),
            your_reference: "Your reference".to_owned(),
            enclosures: "Enclosures".to_owned(),
            copies: "Copy to".to_owned(),
            page: "Page {n} of {total}".to_owned(),
        },
        draft_mark: None,
    }
}

fn french() -> Sheet {
    Sheet {
        language: Language::Fr,
        title: "Cas NER-115".to_owned(),
        letterhead: Letterhead {
            parliament: "Assemblée nationale d’Helvanie".to_owned(),
            member: "Hélène Œuvrard-Naïm, députée".to_owned(),
            lines: all(&["Commission des affaires étrangères", "3, place du Parlement, 3003 Berne"]),
            emblem: None,
        },
        place_date: "Berne, le 23 novembre 2026".to_owned(),
        delivery: Some("Par la valise diplomatique".to_owned()),
        addressee: all(&[
            "Son Excellence",
            "Monsieur Ousmane Garba-Maïga",
            "Président de l’Assemblée nationale",
            "Niamey",
        ]),
        subject: "Situation d’un membre du parlement (cas NER-115)".to_owned(),
        salutation: "Monsieur le Président,".to_owned(),
        body: vec![
            paragraph(
                "J’ai l’honneur d’appeler votre attention sur la décision que le Conseil directeur de l’Union interparlementaire a adoptée à sa 213\u{a0}e\u{a0}session. Il y est dit\u{a0}: «\u{a0}les autorités sont priées de fournir des informations officielles\u{a0}».",
            ),
            Block::List {
                ordered: false,
                items: vec![
                    vec![words("de faire connaître à l’UIP l’état actuel de la procédure\u{202f};")],
                    vec![words("de permettre à un observateur d’assister aux audiences.")],
                ],
            },
            paragraph(
                "Je ne manquerai pas d’informer la commission dont je suis membre de la réponse que vous voudrez bien me réserver.",
            ),
        ],
        close: all(&["Je vous prie d’agréer, Monsieur le Président, l’expression de ma très haute considération."]),
        signature: all(&["Hélène Œuvrard-Naïm", "Députée"]),
        enclosures: all(&["Décision CL/213/13(a)-R.2"]),
        copies: all(&["Secrétaire général de l’Union interparlementaire, Genève"]),
        labels: Labels {
            subject: "Objet\u{a0}:".to_owned(),
            our_reference: "Nos références".to_owned(),
            your_reference: "Vos références".to_owned(),
            enclosures: "Pièce jointe".to_owned(),
            copies: "Copie à".to_owned(),
            page: "Page {n} sur {total}".to_owned(),
        },
        ..english()
    }
}

fn spanish() -> Sheet {
    Sheet {
        language: Language::Es,
        title: "Caso COL-142".to_owned(),
        place_date: "Berna, 23 de noviembre de 2026".to_owned(),
        addressee: all(&["Excelentísimo señor", "Íñigo Peñaranda Güell", "Presidente del Senado", "Bogotá D. C."]),
        subject: "Situación de una parlamentaria (caso COL-142)".to_owned(),
        salutation: "Excelentísimo señor Presidente:".to_owned(),
        body: vec![paragraph(
            "Tengo el honor de dirigirme a usted en relación con la decisión aprobada por el Consejo Directivo de la Unión Interparlamentaria. ¿Qué medidas se han adoptado? ¡Quedo a la espera de sus noticias!",
        )],
        close: all(&["Le ruego acepte el testimonio de mi más alta consideración."]),
        labels: Labels { subject: "Asunto:".to_owned(), page: "Página {n} de {total}".to_owned(), ..english().labels },
        ..english()
    }
}

fn arabic() -> Sheet {
    Sheet {
        language: Language::Ar,
        title: "القضية VEN-COLL-06".to_owned(),
        author: "مكتب النائبة سلمى الهاشمي".to_owned(),
        date: "2026-11-23".to_owned(),
        letterhead: Letterhead {
            parliament: "المجلس الوطني لهلفانيا".to_owned(),
            member: "سلمى الهاشمي، عضو البرلمان".to_owned(),
            lines: all(&["لجنة الشؤون الخارجية", "ساحة البرلمان 3، برن", "الهاتف: +41 31 555 01 42"]),
            emblem: Some(EMBLEM.as_bytes().to_vec()),
        },
        our_reference: Some("2026-041".to_owned()),
        your_reference: None,
        place_date: "برن، 23 تشرين الثاني/نوفمبر 2026".to_owned(),
        delivery: Some("بالبريد الإلكتروني".to_owned()),
        addressee: all(&["معالي السيد", "خالد بن يوسف المنصوري", "رئيس مجلس النواب", "العاصمة"]),
        subject: "أوضاع أعضاء البرلمان في القضية VEN-COLL-06 (القرار CL/213/13(a)-R.2)".to_owned(),
        salutation: "معالي الرئيس،".to_owned(),
        body: vec![
            paragraph(
                "أتشرف بأن أكتب إليكم بصفتي عضواً في المجلس الوطني وفي لجنة الشؤون الخارجية، بشأن القرار الذي اعتمده مجلس إدارة الاتحاد البرلماني الدولي في دورته 213 في القضية VEN-COLL-06، وهي تتعلق بستة وتسعين عضواً في الجمعية الوطنية (VEN-10 وVEN-11 وغيرهما).",
            ),
            Block::Quote {
                spans: vec![words(
                    "يحث السلطات على أن تضع حداً فورياً لجميع أشكال المضايقة، وأن تزوده بمعلومات رسمية عن كل حالة.",
                )],
            },
            paragraph("وعليه، أرجو من معاليكم التفضل بما يلي:"),
            Block::List {
                ordered: true,
                items: vec![
                    vec![words("إبلاغ الاتحاد البرلماني الدولي بالوضع القانوني الراهن لكل عضو؛")],
                    vec![words("السماح لوفد من اللجنة بالزيارة قبل تاريخ 2027-03-15؛")],
                ],
            },
            paragraph("وسأبلغ لجنتي بردكم الكريم، وأشكركم على حسن اهتمامكم."),
        ],
        close: all(&["وتفضلوا، معالي الرئيس، بقبول فائق الاحترام والتقدير."]),
        signature: all(&["سلمى الهاشمي", "عضو المجلس الوطني"]),
        enclosures: all(&["القرار CL/213/13(a)-R.2", "قائمة الأعضاء المعنيين"]),
        copies: all(&["الأمين العام للاتحاد البرلماني الدولي، جنيف"]),
        annex: None,
        labels: Labels {
            subject: "الموضوع:".to_owned(),
            our_reference: "مرجعنا".to_owned(),
            your_reference: "مرجعكم".to_owned(),
            enclosures: "المرفقات".to_owned(),
            copies: "نسخة إلى".to_owned(),
            page: "الصفحة {n} من {total}".to_owned(),
        },
        draft_mark: None,
    }
}

pub fn annex(groups: usize, rows: usize) -> Annex {
    Annex {
        title: "What was done, case by case".to_owned(),
        columns: all(&["Date", "Action", "By whom", "Addressee", "Outcome", "Next step"]),
        groups: (1..=groups)
            .map(|group| AnnexGroup {
                heading: format!("VEN-COLL-{group:02}, Venezuela"),
                rows: (1..=rows)
                    .map(|row| {
                        vec![
                            format!("{row} March 2026"),
                            "Letter to the Speaker of the National Assembly about the members who are held".to_owned(),
                            "Bruno Keller".to_owned(),
                            "Speaker of the National Assembly".to_owned(),
                            "Acknowledged by the Speaker’s chief of staff; no answer to the three questions".to_owned(),
                            "Reminder in June".to_owned(),
                        ]
                    })
                    .collect(),
            })
            .collect(),
    }
}

/// Typesets, and keeps a copy where `TYPESET_LOOK` says, for looking at with one's eyes.
pub fn press(name: &str, sheet: &Sheet) -> Vec<u8> {
    let pdf = TypstPress.letter(sheet).expect("the letter typesets");
    keep(name, &pdf);
    pdf
}

pub fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("TYPESET_LOOK") {
        std::fs::write(PathBuf::from(folder).join(format!("{name}.pdf")), pdf).unwrap();
    }
}

/// The text of a PDF as poppler reads it.
pub fn text_of(pdf: &[u8]) -> String {
    String::from_utf8(poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], pdf)).unwrap()
}

pub fn pages_of(pdf: &[u8]) -> usize {
    let info = String::from_utf8_lossy(&poppler("pdfinfo", &["-"], pdf)).into_owned();
    info.lines().find_map(|l| l.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

pub fn poppler(tool: &str, arguments: &[&str], pdf: &[u8]) -> Vec<u8> {
    let mut child = Command::new(tool)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|_| panic!("`{tool}` is missing: install the package poppler-utils to run these tests"));
    let mut stdin = child.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output.stdout
}

/// Without white space and invisible marks, so that line ends and columns do not matter.
pub fn squeeze(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{AD}')
        })
        .collect()
}

/// A decision on an invented country.
pub fn exercise(persons: usize) -> ExerciseDecision {
    let paragraph =
        |opening: &str, text: &str| OperativeParagraph { opening: opening.to_owned(), text: text.to_owned() };
    ExerciseDecision {
        country: "Valdoria".to_owned(),
        title: "Decision adopted by consensus by the IPU Governing Council at its 213th session (Geneva, 27 March 2024)".to_owned(),
        date: "2024-03-27".to_owned(),
        case_code: "VDR-COLL-01".to_owned(),
        affiliated: true,
        persons: (1..=persons)
            .map(|n| ExercisePerson { code: format!("VDR-{n:02}"), name: format!("Person {n} Ardenne"), woman: n % 3 == 0 })
            .collect(),
        victims: "Three opposition members of parliament (two men and one woman)".to_owned(),
        violations: all(&["Arbitrary arrest and detention", "Lack of fair trial proceedings", "Violation of freedom of opinion and expression"]),
        complainant: "Section I.1(a) of the Committee Procedure (Annex I)".to_owned(),
        submitted: Some("February 2022".to_owned()),
        recent_decisions: None,
        missions: None,
        hearings: Some("Hearing with the delegation of Valdoria at the 148th IPU Assembly (March 2024)".to_owned()),
        follow_up: ExerciseFollowUp {
            from_authorities: Some("Letter from the Speaker of the Diet (January 2024)".to_owned()),
            from_complainant: Some("March 2024".to_owned()),
            to_authorities: Some("Letter to the Speaker of the Diet (February 2024)".to_owned()),
            to_complainant: Some("February 2024".to_owned()),
        },
        summary: vec![
            "The case concerns three members of the Diet of Valdoria who were arrested in January 2022 after a debate on the budget. ".repeat(2),
            "The authorities state that the proceedings follow the law of the country and that the courts are independent. ".repeat(3),
        ],
        organ: "The Governing Council of the Inter-Parliamentary Union".to_owned(),
        paragraphs: vec![
            paragraph("Thanks", "the delegation of Valdoria for meeting the Committee and for the information provided;"),
            paragraph("Urges", "the authorities to release the three members without delay, or to try them promptly before an independent court;"),
            paragraph("Requests", "the Secretary General to convey this decision to the Speaker of the Diet and to the complainant;"),
            paragraph("Requests", "the Committee to continue examining this case."),
        ],
    }
}
