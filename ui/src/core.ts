// Made by `cargo xtask core` from the tables of calls. Do not edit.

export type Accepted = { 
/**
 * Uids.
 */
decisions: Array<string>, 
/**
 * Codes, sorted.
 */
cases: Array<string>, };

export type AccountView = { host: string, port: number, 
/**
 * `implicit` or `starttls`.
 */
security: string, user: string, from_name: string, from_address: string, has_ca: boolean, 
/**
 * Why sending is stopped, in a sentence of the window's language; null when it is not.
 */
stopped: string | null, };

export type Action = { uid: string, kind: Named, state: ActionState, 
/**
 * ISO date it was taken or is planned for.
 */
on: string, cases: Array<string>, posts: Array<Named>, 
/**
 * The demands it is about: uid and words.
 */
demands: Array<Named>, note: string, outcome: Named | null, 
/**
 * The line the report to the IPU will carry, in the window's language.
 */
line: string, 
/**
 * Uid of the report it was sent in.
 */
reported: string | null, revision: number, };

export type ActionFilter = { case?: string, 
/**
 * Only what no sent report has carried yet.
 */
unreported?: boolean, };

export type ActionKind = { 
/**
 * E.g. `meet_ambassador`.
 */
id: string, 
/**
 * 1 to 14, the leaflet's order.
 */
order: number, title: string, 
/**
 * Kinds of post it addresses.
 */
addressees: Array<string>, 
/**
 * Whether the program has a letter for it.
 */
letter: boolean, outcomes: Array<Named>, };

export type ActionState = "envisaged" | "under_way" | "taken" | "abandoned";

export type AddAction = { kind: string, cases: Array<string>, state: ActionState, 
/**
 * ISO date.
 */
on: string, posts?: Array<string>, 
/**
 * Uids of the demands it is about.
 */
demands?: Array<string>, note?: string, outcome?: string, };

export type AddCase = { 
/**
 * Any printed form.
 */
code: string, 
/**
 * ISO 3166-1 alpha-3; that of the code when left out.
 */
country?: string, 
/**
 * Names of the persons.
 */
persons?: Array<string>, 
/**
 * Who says so, in words; it stands with the status the case begins with.
 */
source?: string, };

export type AddClaimant = { 
/**
 * Who recognises them, in the office's words.
 */
recognised: string, post: string, name: string, gender: Gender, honorific?: string, 
/**
 * An ambassador's post can be held by a `charge_affaires`, `high_commissioner` or `apostolic_nuncio`.
 */
acting_as?: string, 
/**
 * ISO date.
 */
since: string, source: string, email?: string, address?: Array<string>, };

export type AddDay = { 
/**
 * Any printed code of the case.
 */
code: string, kind: DayKind, 
/**
 * ISO date.
 */
day: string, person?: string, note?: string, sensitivity?: Sensitivity, };

export type AddDemand = { 
/**
 * Uid of the decision.
 */
decision: string, 
/**
 * Number of the paragraph.
 */
paragraph: number, addressee: string, text: string, class?: AddresseeClass, };

export type AddNote = { 
/**
 * Any printed code of the case.
 */
code: string, person?: string, 
/**
 * ISO date; today when left out.
 */
date?: string, text: string, sensitivity?: Sensitivity, };

export type AddPaper = { 
/**
 * Any printed code of the case.
 */
code: string, 
/**
 * Id the program gave the file.
 */
file: string, person?: string, 
/**
 * The file's name when left out.
 */
title?: string, date?: string, source?: string, sensitivity?: Sensitivity, };

export type AddPost = { 
/**
 * ISO 3166-1 alpha-3.
 */
country: string, 
/**
 * One of `post.kinds`.
 */
kind: string, 
/**
 * What the post is called, e.g. `Minister of Justice`.
 */
title: string, 
/**
 * Code of the chamber it belongs to.
 */
chamber?: string, };

export type AddSponsor = { 
/**
 * Any printed code of the case.
 */
code: string, 
/**
 * Uid of the member.
 */
member: string, 
/**
 * Uid of the person; the whole case when left out.
 */
person?: string, 
/**
 * ISO date.
 */
since: string, note?: string, };

export type AddTurningDay = { 
/**
 * ISO 3166-1 alpha-3.
 */
country: string, chamber?: string, 
/**
 * ISO date, past or to come.
 */
day: string, name: string, };

export type AddressCheck = { 
/**
 * As it goes over the wire; as it was written when it is no address.
 */
address: string, 
/**
 * The domain in its own script, when that is not how it goes over the wire.
 */
shown: string | null, 
/**
 * Why nothing can be sent to it: a finished sentence.
 */
problem: string | null, 
/**
 * What to look at before writing to it: finished sentences.
 */
warnings: Array<string>, };

export type AddresseeClass = "authorities" | "parliament" | "executive" | "judiciary" | "ipu_members" | "secretary_general" | "committee" | "complainant" | "others";

export type Adoption = "unanimously" | "by_consensus" | "without_a_vote" | "by_vote";

export type AlikeChoice = "keep_both" | "fill" | "leave_out";

export type Approval = { by: string, 
/**
 * RFC 3339.
 */
at: string, number: string, sha256: string, message_id: string, };

export type ApproveLetter = { uid: string, 
/**
 * Name of the member who approves.
 */
by: string, 
/**
 * The `sha256` of the letter as it was shown; refused when the bytes differ. The window always gives it.
 */
seen?: string, 
/**
 * The recipient's country as chosen by the approver (ISO alpha-3); refused when it is another. The window always gives it.
 */
country?: string, };

export type Approved = { number: string, sha256: string, message_id: string, };

export type AskConventions = { language: Language, text?: string, };

export type AskFigures = { by: FigureBy, 
/**
 * As for `case.list`; all cases when left out.
 */
filter?: CaseFilter, };

export type AskForms = { language: Language, 
/**
 * One office only.
 */
office?: string, };

export type AskNear = { 
/**
 * ISO 3166-1 alpha-3 of the country concerned.
 */
country: string, };

export type Attempt = { 
/**
 * RFC 3339.
 */
at: string, 
/**
 * What came of it, in words of the window's language.
 */
outcome: string, 
/**
 * What the server said; empty when it said nothing.
 */
reply: string, };

export type Block = { "kind": "paragraph", spans: Array<Span>, } | { "kind": "list", ordered: boolean, items: Array<Array<Span>>, } | { "kind": "quote", spans: Array<Span>, };

export type Body = { 
/**
 * Key of the post that letters and actions take, e.g. `speaker-FR-LC01` or `organization-pace`.
 */
post: string, kind: BodyKind, name: string, 
/**
 * The country of a parliament.
 */
country: Named | null, 
/**
 * Why it is proposed, in one sentence.
 */
reason: string, 
/**
 * What the country concerned is there: `member`, `observer`, `associate` or `suspended`; null for a neighbour.
 */
status: string | null, 
/**
 * What our own country is there.
 */
ours: string | null, 
/**
 * `functioning`, `dissolved`, `contested` or `suspended` for a parliament.
 */
chamber_status: string | null, };

export type BodyKind = "neighbour" | "parliamentary" | "human_rights" | "intergovernmental" | "group" | "region";

export type Case = { uid: string, code: string, codes: Array<string>, country: Named, title: string, status: CaseStatus, 
/**
 * ISO date; null when no move is known.
 */
status_since: string | null, 
/**
 * Newest first.
 */
statuses: Array<StatusMove>, 
/**
 * Cases merged into this one.
 */
merged: Array<MergedCase>, 
/**
 * Codes the case had before it was corrected.
 */
old_codes: Array<string>, 
/**
 * The chamber, when somebody said which.
 */
chamber: Named | null, persons: Array<Person>, violations: Array<Named>, 
/**
 * Newest first.
 */
decisions: Array<DecisionRow>, 
/**
 * Newest first.
 */
timeline: Array<TimelineEntry>, 
/**
 * What comes within a year, the next first.
 */
upcoming: Array<TimelineEntry>, 
/**
 * Those of today first.
 */
sponsors: Array<Sponsor>, 
/**
 * Newest first, none of them sealed.
 */
notes: Array<Note>, 
/**
 * Newest first, none of them sealed.
 */
documents: Array<Paper>, days: Array<CaseDay>, 
/**
 * What is sealed: that it is there, and nothing of it.
 */
sealed: Array<SealedMark>, safety: Array<SafetyFlag>, revision: number, };

export type CaseChoices = { countries: Array<Choice>, 
/**
 * Ids only: the window has words for them.
 */
statuses: Array<[CaseStatus, number]>, violations: Array<Choice>, regions: Array<Choice>, 
/**
 * Members who adopted a colleague.
 */
sponsors: Array<Choice>, };

export type CaseDay = { uid: string, 
/**
 * `trial`, `verdict`, `assembly` or `other`.
 */
kind: string, 
/**
 * ISO date.
 */
day: string, person: Named | null, note: string, };

export type CaseFilter = { 
/**
 * ISO 3166-1 alpha-3.
 */
country?: string, 
/**
 * Part of a code, a country's or a person's name; accents and case do not matter.
 */
query?: string, 
/**
 * Cases that were merged into others are listed only when this asks for them.
 */
status?: CaseStatus, 
/**
 * Id of an alleged violation.
 */
violation?: string, 
/**
 * Id of a region, e.g. `africa`.
 */
region?: string, 
/**
 * Uid of the member who adopted the colleague.
 */
sponsor?: string, 
/**
 * Year of the first adopted decision, e.g. `2024`.
 */
year?: string, 
/**
 * Kind of the newest situation of somebody in the case, e.g. `detained`. A sealed one is none.
 */
situation?: string, 
/**
 * ISO date: something was decided, written, done or noted in the case on that day or later.
 */
since?: string, };

export type CaseImport = { 
/**
 * Id of the file, for the real run after a dry one.
 */
file: string, rows: Array<RowReport>, added: number, changed: number, same: number, refused: number, };

export type CaseKey = { code: string, };

export type CaseRow = { uid: string, 
/**
 * Normal form, e.g. `VEN-COLL-06`.
 */
code: string, codes: Array<string>, country: Named, 
/**
 * The person's name, or how many persons, in the window's language.
 */
title: string, status: CaseStatus, persons: number, 
/**
 * ISO date of the newest adopted decision.
 */
last_decision: string | null, decisions: number, letters: number, safety: boolean, };

export type CaseStatus = "under_examination" | "dormant" | "closed" | "merged";

export type ChainCheck = { entries: number, ok: boolean, 
/**
 * Uid of the first entry that was altered, or of the one that should be the last and is missing.
 */
first_bad: string | null, trouble: ChainTrouble | null, 
/**
 * What it means, a finished sentence.
 */
sentence: string, };

export type ChainTrouble = "altered" | "older" | "no_note";

export type ChamberChange = { uid: string, country: Named, 
/**
 * The chamber's name in the window's language; as fetched when the directory does not have it.
 */
chamber: string, 
/**
 * What the value is, in the window's language; null for a chamber the directory does not have.
 */
label: string | null, 
/**
 * The directory's value in words; empty when it has none.
 */
before: string, after: string, 
/**
 * The directory's value was entered by the office: taking the new one is a person's decision.
 */
ours: boolean, };

export type ChamberPart = { id: string, name: Fact, seats: Fact, status: Fact, presiding_title: Fact, 
/**
 * Key of the post of its presiding officer.
 */
post: string, };

export type ChamberRow = { 
/**
 * E.g. `VE-LC01`.
 */
id: string, name: string, 
/**
 * `functioning`, `dissolved`, `contested` or `suspended`.
 */
status: string, status_as_of: string, };

export type ChambersUpdate = { 
/**
 * RFC 3339; null before the first time.
 */
fetched: string | null, 
/**
 * A finished sentence that names the source and its licence.
 */
attribution: string, 
/**
 * Open ones, by country.
 */
changes: Array<ChamberChange>, 
/**
 * How many values agreed with the directory when they were fetched.
 */
same: number, };

export type ChangeAction = { uid: string, revision: number, state?: ActionState, on?: string, 
/**
 * Uids of all the demands it is about.
 */
demands?: Array<string>, note?: string, outcome?: string, };

export type CheckAddress = { address: string, };

export type Choice = { id: string, 
/**
 * In the window's language.
 */
name: string, 
/**
 * Cases that have it.
 */
cases: number, };

export type ChosenChanges = { uids: Array<string>, };

export type Closed = { 
/**
 * In the document's words, e.g. `satisfactory settlement`.
 */
outcome: string, persons: Array<string>, still_open: Array<string>, };

export type CompareDecisions = { 
/**
 * Uid.
 */
from: string, 
/**
 * Uid.
 */
to: string, };

export type ComparedParagraph = { change: ParagraphChange, 
/**
 * It stands in another order among those it has kept.
 */
moved: boolean, 
/**
 * Number in the earlier text.
 */
from: number | null, 
/**
 * Number in the newer text.
 */
to: number | null, tone: Tone | null, words: Array<MarkedWords>, };

export type Comparison = { from: DecisionRow, to: DecisionRow, 
/**
 * Language of the texts; null when the two are in different languages and were not compared.
 */
language: string | null, 
/**
 * What changed, in one sentence of the window's language.
 */
summary: string, 
/**
 * In the order of the newer text; a dropped paragraph stands where it stood.
 */
paragraphs: Array<ComparedParagraph>, };

export type ConfirmDemands = { uids?: Array<string>, 
/**
 * Uid of a decision: all that are still proposed.
 */
decision?: string, };

export type ConfirmForms = { office: string, language: Language, 
/**
 * Who read them.
 */
reader: string, };

export type Contact = { uid: string, revision: number, 
/**
 * The country with its name in the window's language.
 */
of_country: Named | null, 
/**
 * Id of the picture for the file door.
 */
photo: string | null, 
/**
 * What came with it and has no field here: name and value, to be read.
 */
more: Array<[string, string]>, 
/**
 * Where it came from, e.g. the name of a file.
 */
source: string, 
/**
 * What is to be said of each address of `emails`, in the same order.
 */
checks: Array<AddressCheck>, 
/**
 * What is to be said of the whole: finished sentences.
 */
warnings: Array<string>, 
/**
 * The lists it is on.
 */
lists: Array<Named>, 
/**
 * As shown; made of its parts when empty.
 */
name: string, prefix: string, given: string, additional: string, family: string, suffix: string, organisation: string, department: string, 
/**
 * Role or title in the organisation.
 */
role: string, emails: Array<ContactEmail>, phones: Array<ContactPhone>, addresses: Array<ContactAddress>, tags: Array<string>, 
/**
 * Primary tag such as `fr`; empty when not known.
 */
language: string, 
/**
 * ISO 3166-1 alpha-3; empty when not known.
 */
country: string, notes: string, };

export type ContactAddress = { po_box: string, 
/**
 * Floor, room or building.
 */
extended: string, 
/**
 * May have several lines.
 */
street: string, city: string, region: string, code: string, 
/**
 * As written.
 */
country: string, kind: ContactKind, label: string, preferred: boolean, 
/**
 * Given back on export; leave as it is.
 */
extra: Array<[string, string]>, };

export type ContactCard = { 
/**
 * As shown; made of its parts when empty.
 */
name: string, prefix: string, given: string, additional: string, family: string, suffix: string, organisation: string, department: string, 
/**
 * Role or title in the organisation.
 */
role: string, emails: Array<ContactEmail>, phones: Array<ContactPhone>, addresses: Array<ContactAddress>, tags: Array<string>, 
/**
 * Primary tag such as `fr`; empty when not known.
 */
language: string, 
/**
 * ISO 3166-1 alpha-3; empty when not known.
 */
country: string, notes: string, };

export type ContactChoices = { 
/**
 * In order of use, the most used first.
 */
tags: Array<string>, countries: Array<Named>, languages: Array<string>, contacts: number, };

export type ContactColumn = { title: string, 
/**
 * What it is taken for; one without is kept with the contact under its title.
 */
field: ContactField | null, 
/**
 * The first values.
 */
samples: Array<string>, };

export type ContactEmail = { 
/**
 * As written; one that came from an address book may be none that can be written to.
 */
address: string, kind: ContactKind, 
/**
 * A name of the office's own for it.
 */
label: string, preferred: boolean, 
/**
 * Given back on export; leave as it is.
 */
extra: Array<[string, string]>, };

export type ContactField = "name" | "prefix" | "given" | "additional" | "family" | "suffix" | "organisation" | "department" | "role" | "email" | "email_work" | "email_home" | "email_kind" | "phone" | "phone_work" | "phone_home" | "phone_mobile" | "fax" | "phone_kind" | "work_street" | "work_box" | "work_city" | "work_region" | "work_code" | "work_country" | "home_street" | "home_box" | "home_city" | "home_region" | "home_code" | "home_country" | "other_street" | "other_box" | "other_city" | "other_region" | "other_code" | "other_country" | "address_kind" | "language" | "country" | "tags" | "notes" | "record" | "details" | "ignore";

export type ContactFieldChoice = { field: ContactField, name: string, };

export type ContactFilter = { 
/**
 * Words that all have to be found, anywhere in names, organisation, role, addresses and tags.
 */
text: string, tag?: string, 
/**
 * ISO 3166-1 alpha-3.
 */
country?: string, language?: string, 
/**
 * Place of the first, from 0.
 */
from: number, 
/**
 * How many at most; 100 when left out, 500 at most.
 */
limit?: number, };

export type ContactFormat = "vcard4" | "vcard3" | "csv" | "xlsx";

export type ContactImport = { 
/**
 * Id of the file, for the real run after a rehearsal.
 */
file: string, 
/**
 * Those that need a person first, each part in the order of the file.
 */
rows: Array<ImportRow>, 
/**
 * How many rows are counted and not told.
 */
more: number, 
/**
 * New contacts, those kept beside one that looks alike included.
 */
added: number, filled: number, same: number, 
/**
 * Rows that look like a contact there is, whatever was chosen for them.
 */
alike: number, left_out: number, refused: number, };

export type ContactKind = "work" | "home" | "mobile" | "fax" | "other";

export type ContactList = { uid: string, revision: number, name: string, note: string, rule: ListRule | null, 
/**
 * Uids of those put in by hand.
 */
members: Array<string>, 
/**
 * How many are on it now.
 */
people: number, };

export type ContactPage = { rows: Array<ContactRow>, 
/**
 * How many fit in all.
 */
total: number, };

export type ContactPhone = { number: string, kind: ContactKind, label: string, preferred: boolean, 
/**
 * Given back on export; leave as it is.
 */
extra: Array<[string, string]>, };

export type ContactPreview = { 
/**
 * Id of the file for `contact.import`.
 */
file: string, name: string, 
/**
 * Lines below the head, or cards.
 */
rows: number, 
/**
 * Empty for cards, which need no mapping.
 */
columns: Array<ContactColumn>, 
/**
 * What a column can be taken for.
 */
fields: Array<ContactFieldChoice>, };

export type ContactRow = { uid: string, name: string, organisation: string, role: string, 
/**
 * The preferred one, or the first.
 */
email: string | null, phone: string | null, country: Named | null, tags: Array<string>, };

export type ConventionPart = { id: string, 
/**
 * As a letter prints it, in the letter's language.
 */
text: string, };

export type CorrectDemand = { uid: string, revision: number, change: DemandChange, };

export type CorrectField = { uid: string, field: string, value: unknown, };

export type Correction = { field: string, value: unknown, };

export type CorrectionRow = { uid: string, 
/**
 * What was corrected, e.g. `Arvenia`.
 */
name: string, fact: Fact, };

export type Count = { cases: number, persons: number, };

export type CountryAndNear = { page: CountryPage, near: Array<Body>, };

export type CountryPage = { country: Named, 
/**
 * Whether it is the office's own.
 */
own: boolean, region: string, 
/**
 * Names, capital, languages, the language proposed for letters.
 */
facts: Array<Fact>, 
/**
 * The name of the parliament; null where there is none.
 */
parliament: Fact | null, chambers: Array<ChamberPart>, 
/**
 * Every post of the country: presiding officers, missions, government, those the office added.
 */
posts: Array<Post>, 
/**
 * Neighbours by land, over sea and through overseas parts, as the data says it.
 */
neighbours: Array<NearCountries>, organizations: Array<Membership>, 
/**
 * Those it is not in, as far as the directory knows: a membership of theirs can be entered.
 */
other_organizations: Array<Named>, institution: Array<Fact>, cases: Array<CaseRow>, 
/**
 * Journeys there and guests from there, newest first.
 */
visits: Array<Action>, 
/**
 * What else was done or is planned in its cases, newest first.
 */
actions: Array<Action>, friendship: Friendship | null, turning_days: Array<TurningDay>, };

export type CountryRow = { 
/**
 * ISO 3166-1 alpha-3.
 */
id: string, name: string, region: string, chambers: Array<ChamberRow>, 
/**
 * Every name it has in every language, without accents and case, for finding.
 */
names: string, };

export type CreateRegister = { passphrase: string, };

export type Created = { register_uid: string, 
/**
 * 24 words that open the register when the passphrase is lost. Shown once; the sheet can be saved until
 * `register.recovery_noted`.
 */
recovery_words: Array<string>, };

export type DataTable = "country" | "chamber" | "organization" | "membership" | "institution";

export type DayKind = "trial" | "verdict" | "assembly" | "other";

export type Decision = { adoption: Adoption | null, place: string | null, language: string, persons: Array<PersonReading>, violations: Array<Named>, summary: string | null, preamble: string | null, paragraphs: Array<Paragraph>, document: Document, uid: string, 
/**
 * The adoption line as printed.
 */
title: string, country: Named, 
/**
 * Codes of the cases it concerns.
 */
cases: Array<string>, adopted_by: Organ | null, session: number | null, 
/**
 * ISO date of adoption.
 */
date: string | null, symbol: string | null, draft: boolean, 
/**
 * Uid of the decision that takes its place: the adopted one, or a corrected text.
 */
superseded_by: string | null, };

export type DecisionDemands = { decision: DecisionRow, 
/**
 * In the order of its text.
 */
demands: Array<Demand>, };

export type DecisionOutlook = { 
/**
 * Whether it will be imported.
 */
chosen: boolean, country: Named | null, case_codes: Array<string>, persons: number, novelty: Novelty, 
/**
 * The nearest decision of the register that is this one.
 */
known: KnownDecision | null, 
/**
 * Finished sentences: what changes in which case. Empty when it is left out.
 */
effects: Array<Effect>, };

export type DecisionReading = { 
/**
 * ISO 3166-1 alpha-3.
 */
country: string | null, 
/**
 * The adoption line under the country heading.
 */
title: string, 
/**
 * Normal form: `VEN-10`, `VEN-COLL-06`.
 */
case_codes: Array<string>, persons: Array<PersonReading>, adopted_by: Organ | null, adoption: Adoption | null, session: number | null, place: string | null, 
/**
 * ISO date of adoption; of a range the last day.
 */
date: string | null, 
/**
 * Ids of `data/violations.csv`.
 */
violations: Array<string>, 
/**
 * E.g. `I.1(a)`.
 */
complainant_sections: Array<string>, 
/**
 * `YYYY-MM` or `YYYY-MM-DD`.
 */
submitted: string | null, 
/**
 * `YYYY-MM` each.
 */
recent_decisions: Array<string>, 
/**
 * `YYYY-MM` each.
 */
missions: Array<string>, 
/**
 * As printed.
 */
hearings: Array<string>, follow_up: FollowUp, closed: Closed | null, preamble: string | null, summary: string | null, paragraphs: Array<ParagraphReading>, };

export type DecisionRow = { uid: string, 
/**
 * The adoption line as printed.
 */
title: string, country: Named, 
/**
 * Codes of the cases it concerns.
 */
cases: Array<string>, adopted_by: Organ | null, session: number | null, 
/**
 * ISO date of adoption.
 */
date: string | null, symbol: string | null, draft: boolean, 
/**
 * Uid of the decision that takes its place: the adopted one, or a corrected text.
 */
superseded_by: string | null, };

export type Demand = { uid: string, 
/**
 * Uid of the decision.
 */
decision: string, 
/**
 * Number of its paragraph.
 */
paragraph: number, 
/**
 * In the document's words, e.g. `the Turkish authorities`.
 */
addressee: string, class: AddresseeClass, 
/**
 * In the decision's own words, from the verb on; an ellipsis in brackets where words were left out.
 */
text: string, 
/**
 * The decision names nobody here: the addressee was inferred.
 */
implied: boolean, state: DemandState, 
/**
 * Every move of the state, newest first.
 */
moves: Array<DemandMove>, by_hand: boolean, 
/**
 * ISO date a person confirmed it; null while it is only proposed.
 */
confirmed: string | null, 
/**
 * A person said that it is no demand.
 */
left_out: boolean, 
/**
 * The demand it repeats.
 */
repeats: string | null, 
/**
 * ISO date of the first decision that asked it, when a later one repeats it.
 */
asked_since: string | null, 
/**
 * The decision that repeats it.
 */
repeated_in: string | null, 
/**
 * Letters that quote it.
 */
letters: Array<DemandLetter>, 
/**
 * Actions about it; `name` is the kind of action.
 */
actions: Array<Named>, revision: number, };

export type DemandChange = { "kind": "words", addressee: string, text: string, class?: AddresseeClass, } | { "kind": "split", first: string, second: string, } | { "kind": "join" } | { "kind": "leave_out" } | { "kind": "bring_back" } | { "kind": "repeats", of?: string, };

export type DemandFilter = { 
/**
 * Any printed form of a case's code.
 */
case?: string, 
/**
 * Uid of a decision.
 */
decision?: string, state?: DemandState, class?: AddresseeClass, 
/**
 * Those that are left out too.
 */
left_out?: boolean, };

export type DemandLetter = { uid: string, 
/**
 * Register number; null before approval.
 */
number: string | null, subject: string, 
/**
 * ISO date.
 */
date: string, };

export type DemandMove = { state: DemandState, 
/**
 * ISO date.
 */
since: string, 
/**
 * Who says so.
 */
source: string, note: string, 
/**
 * Uid of the letter that was answered.
 */
letter: string | null, };

export type DemandReading = { addressee: string, text: string, };

export type DemandState = "open" | "answered" | "met" | "refused";

export type Document = { uid: string, file: string, 
/**
 * Hexadecimal.
 */
sha256: string, pages: number, };

export type DocumentKind = "decision" | "compilation" | "resolution";

export type DocumentReading = { 
/**
 * IPU document symbol as printed, e.g. `CL/205/14(b)-R.3`.
 */
symbol: string | null, 
/**
 * ISO date on the cover or page header.
 */
date: string | null, 
/**
 * `en` or `fr`.
 */
language: string, draft: boolean, kind: DocumentKind, };

export type Done = Record<symbol, never>;

export type Doubt = { field: string, reason: DoubtReason, };

export type DoubtReason = "missing" | "spelling" | "inferred" | "inconsistent";

export type DraftLetters = { kind: string, cases: Array<string>, posts: Array<string>, 
/**
 * Uids of the demands to quote, exactly these; those put to the country when left out or empty.
 */
demands?: Array<string>, 
/**
 * The recipient's proposed language when left out.
 */
language?: Language, 
/**
 * Uid of the member who signs; the office's first member when left out.
 */
member?: string, };

export type DraftReport = { 
/**
 * ISO date; the day after the last sent report when left out.
 */
since?: string, language?: Language, member?: string, };

export type Drafted = { uid: string, to: string, language: Language, subject: string, };

export type Effect = { case: string, kind: EffectKind, sentence: string, };

export type EffectKind = "make_case" | "add_decision" | "add_persons" | "add_spellings" | "add_violations" | "merge" | "close" | "reopen" | "supersede";

export type EndHolder = { 
/**
 * Key of the post, or uid of the holder.
 */
post: string, 
/**
 * ISO date.
 */
day: string, };

export type EndSponsor = { 
/**
 * Uid of the sponsorship.
 */
uid: string, 
/**
 * ISO date of its last day.
 */
on: string, 
/**
 * Uid of the member who takes over; nobody when left out.
 */
to?: string, note?: string, };

export type Entry = { uid: string, 
/**
 * Uid of the letter (of the cover letter for a report).
 */
letter: string, number: string, subject: string, 
/**
 * Address.
 */
to: string, to_name: string, state: ParcelState, 
/**
 * What is going on and what happens next, in one or two sentences of the window's language.
 */
sentence: string, attempts: number, 
/**
 * RFC 3339.
 */
next_try: string | null, message_id: string, last_reply: string | null, 
/**
 * RFC 3339.
 */
queued: string, 
/**
 * RFC 3339.
 */
sent: string | null, };

export type EntryKey = { uid: string, };

export type Error = { "code": "no_register" } | { "code": "register_exists" } | { "code": "locked" } | { "code": "wrong_passphrase" } | { "code": "weak_passphrase", words: number, characters: number, } | { "code": "key_file_missing" } | { "code": "key_file_damaged" } | { "code": "register_damaged" } | { "code": "register_empty" } | { "code": "not_a_register" } | { "code": "key_of_another_register" } | { "code": "newer_register", found: number, known: number, } | { "code": "in_use" } | { "code": "cannot_write" } | { "code": "cannot_read_file", file: string, } | { "code": "decision_not_read", file: string, reason: ReadError, } | { "code": "table_not_read", file: string, reason: TableError, } | { "code": "not_found", what: string, key: string, } | { "code": "invalid", fields: Array<FieldError>, } | { "code": "stale" } | { "code": "wrong_state", what: string, state: string, } | { "code": "findings_block", errors: number, } | { "code": "approval_out_of_date" } | { "code": "wrong_country_typed" } | { "code": "no_address", post: string, } | { "code": "no_account" } | { "code": "offline", waiting: number, } | { "code": "route_stopped", trouble: string, reply: string, } | { "code": "cannot_undo", reason: string, by: string, } | { "code": "not_fetched", reason: WebTrouble, } | { "code": "cancelled" } | { "code": "nothing_to_report" } | { "code": "unknown_call", name: string, } | { "code": "bad_call", detail: string, } | { "code": "fault" };

export type ExportCases = { format: ExportFormat, 
/**
 * Codes of the cases; all when left out.
 */
codes?: Array<string>, 
/**
 * Of CSV: `,` or `;` or a tab; the habit of the language when left out.
 */
separator?: string, 
/**
 * Of CSV: the mark by which some office programs know UTF-8. Set unless said otherwise.
 */
mark?: boolean, 
/**
 * Why cases with safety flags may go out all the same; without it they are left out.
 */
reason?: string, };

export type ExportContacts = { format: ContactFormat, 
/**
 * Uids of the contacts; all when left out.
 */
uids?: Array<string>, 
/**
 * Of CSV: `,` or `;` or a tab; the habit of the language when left out.
 */
separator?: string, };

export type ExportFormat = "csv" | "xlsx" | "json";

export type Exported = { 
/**
 * Id of the file for the door, e.g. `made/<id>`.
 */
file: string, 
/**
 * A name to propose.
 */
name: string, cases: number, persons: number, 
/**
 * Codes of the cases left out for their safety flags.
 */
left_out: Array<string>, };

export type ExportedContacts = { 
/**
 * Id of the file for the door, e.g. `made/<id>`.
 */
file: string, 
/**
 * A name to propose.
 */
name: string, contacts: number, };

export type Fact = { table: DataTable, record: string, field: string, 
/**
 * What it is, in the window's language.
 */
label: string, 
/**
 * The value in the window's language; empty when nothing is known.
 */
text: string, 
/**
 * The value as the data writes it: what a correction starts from.
 */
value: string, kind: FactKind, 
/**
 * What can be chosen, for a choice.
 */
choices: Array<Named>, origin: Origin, };

export type FactKind = "text" | "number" | "languages" | "countries" | "choice";

export type FetchList = { from?: string, 
/**
 * Parline speaks English and French; any other is English.
 */
language?: Language, };

export type Field = "case_code" | "other_codes" | "country" | "country_name" | "status" | "status_since" | "violations" | "safety" | "decisions" | "last_decision" | "sponsor" | "person_code" | "name" | "aliases" | "gender" | "mandate" | "party" | "person_safety" | "situation" | "situation_since" | "situation_source" | "record";

export type FieldChoice = { field: Field, name: string, };

export type FieldError = { 
/**
 * Name of the field as the call knows it, e.g. `passphrase` or `holder.email`.
 */
field: string, 
/**
 * E.g. `empty`, `too_long`, `not_an_address`.
 */
rule: string, };

export type FieldPlace = { field: string, 
/**
 * From 0.
 */
page: number, 
/**
 * Parts of the page's width and height, from its upper left corner, 0 to 1.
 */
x: number, y: number, width: number, height: number, };

export type FigureBy = "country" | "region" | "violation" | "status" | "year" | "situation";

export type FigureRow = { 
/**
 * ISO 3166-1 alpha-3, a region's, violation's, status's or situation's id, a year; empty for what is not recorded.
 */
id: string, 
/**
 * In the window's language.
 */
name: string, cases: number, persons: number, };

export type Figures = { by: FigureBy, 
/**
 * Finished words in the window's language, e.g. `Cases by country`.
 */
title: string, 
/**
 * Head of the first column, e.g. `Country`.
 */
head: string, 
/**
 * Years in their order, statuses as they follow each other; the others with most cases first. What is not recorded
 * stands last.
 */
rows: Array<FigureRow>, 
/**
 * Each case and each person once.
 */
total: Count, 
/**
 * By how much the rows together are more than the total: a case with two violations stands in two rows.
 */
twice: Count, 
/**
 * Finished sentences that say how it was counted; they go with the drawing wherever it goes.
 */
notes: Array<string>, 
/**
 * A sentence for the office alone: cases with the flag "no publicity" are among those counted.
 */
careful: string | null, };

export type FileReading = { 
/**
 * The file's name without its folder.
 */
file: string, document: DocumentReading | null, decisions: Array<DecisionReading>, 
/**
 * What was seen and could not be placed, in the document's words.
 */
unread: Array<string>, error: ReadError | null, 
/**
 * Where on the pages each field was read; kept by the program, left out of what `decision read` prints.
 */
places?: Array<FieldPlace>, 
/**
 * Fields the reader is not sure of, with the reason; left out like `places`.
 */
doubts?: Array<Doubt>, };

export type FindText = { text: string, filters: SearchFilters, 
/**
 * Most finds of each kind; by default 6, or 50 when one kind is asked for.
 */
limit?: number, };

export type Finding = { level: FindingLevel, 
/**
 * E.g. `open_field`, `no_holder`, `draft_decision`.
 */
rule: string, 
/**
 * Part of the letter: `subject`, `body:2` (block, from 0), `addressee`, `salutation`, `close`, `signature` ...
 */
where: string, 
/**
 * A finished sentence in the window's language: what is wrong and what to do.
 */
message: string, };

export type FindingLevel = "error" | "warning";

export type FollowUp = { from_authorities: string | null, from_complainant: string | null, to_authorities: string | null, to_complainant: string | null, };

export type FormField = "envelope" | "salutation" | "opening" | "close" | "spoken" | "reference";

export type FormReview = { uid: string, reader: string, 
/**
 * ISO date.
 */
since: string, 
/**
 * The forms have changed since, so it does not hold any longer.
 */
outdated: boolean, };

export type FormTexts = { envelope?: string, salutation?: string, opening?: string, close?: string, spoken?: string, reference?: string, };

export type Forms = { 
/**
 * The addressee block: name, office, parliament and country, then the postal address.
 */
envelope: Array<string>, salutation: string, 
/**
 * Empty unless the addressee's words have a `subject`.
 */
opening: string, close: Array<string>, spoken: string, 
/**
 * In running text, with its article: `the Ambassador of France, H.E. Ms ...`.
 */
reference: string, 
/**
 * Why this form, in one sentence of the window's language.
 */
reason: string, 
/**
 * Where the rule's forms come from.
 */
source: string, 
/**
 * The parts that are the office's own.
 */
own: Array<FormField>, 
/**
 * Whether a native speaker still has to look at these forms.
 */
needs_review: boolean, };

export type FormsTable = { language: Language, offices: Array<OfficeForms>, rules: Array<RuleSaid>, };

export type Found = { 
/**
 * Kinds with finds only, in their order.
 */
groups: Array<FoundKind>, total: number, 
/**
 * There are more than `total`: counting stops where nobody reads on.
 */
more: boolean, };

export type FoundKind = { kind: SearchKind, count: number, 
/**
 * There are more than `count`.
 */
more: boolean, hits: Array<Hit>, };

export type Freshness = { 
/**
 * 1 to 120.
 */
months: number, };

export type Friendship = { name: string, 
/**
 * Who presides over it and how it is reached.
 */
contact: string, note: string, };

export type Gender = "f" | "m" | "unknown";

export type GenderForms = { gender: Gender, 
/**
 * As a letter prints them, the office's own included.
 */
printed: Forms, 
/**
 * As the rule alone would have them, when the office has its own.
 */
rule: Forms | null, 
/**
 * As they are written down.
 */
texts: FormTexts, };

export type HandOver = { uid: string, 
/**
 * `post`, `bag`, `fax`, `hand` or `mail_program`.
 */
route: string, 
/**
 * ISO date.
 */
on: string, };

export type HistoryEnd = { trouble: ChainTrouble | null, 
/**
 * What it means, a finished sentence; empty without trouble.
 */
sentence: string, };

export type HistoryEntry = { uid: string, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Name of the verb, e.g. `letter.approve`.
 */
act: string, 
/**
 * A finished sentence in the window's language.
 */
sentence: string, 
/**
 * What changed, a finished sentence each; never a value of anything sealed.
 */
lines: Array<string>, 
/**
 * How many further lines were left out.
 */
more: number, changes: number, undo: UndoStanding, };

export type HistoryFilter = { 
/**
 * Uid of a record. A case brings all that belongs to it.
 */
of?: string, 
/**
 * Name of an act, or its beginning, e.g. `letter.`.
 */
act?: string, 
/**
 * ISO date: nothing older.
 */
since?: string, 
/**
 * Uid of an entry: only what came before it, for the next page.
 */
before?: string, 
/**
 * How many at most; 100 when left out, 500 at most.
 */
limit?: number, };

export type Hit = { kind: SearchKind, uid: string, title: Array<Piece>, 
/**
 * The words around the find; empty when the title says it all.
 */
snippet: Array<Piece>, 
/**
 * State, number or symbol: finished words in the window's language.
 */
detail: string, 
/**
 * Cases it belongs to.
 */
codes: Array<string>, country: Named | null, 
/**
 * ISO date.
 */
date: string | null, 
/**
 * Where it opens, e.g. `letters` and a uid.
 */
view: string, key: string, 
/**
 * The code that was typed names this very case.
 */
exact: boolean, };

export type Holder = { uid: string, name: string, gender: Gender, 
/**
 * Local honorific such as `The Hon.`; may be empty.
 */
honorific: string, 
/**
 * An office whose forms of address apply instead of the post's own, e.g. `charge_affaires` at an embassy.
 */
acting_as: string | null, 
/**
 * ISO date.
 */
since: string, source: string, email: string | null, 
/**
 * Postal address, one line an entry.
 */
address: Array<string>, 
/**
 * ISO date the office last confirmed it.
 */
confirmed: string, 
/**
 * Last day (ISO date) of a holder of the past.
 */
until: string | null, 
/**
 * Who recognises this claimant, when several claim the post.
 */
recognised: string, };

export type ImportCases = { file: string, 
/**
 * One for each column; what the titles say when left out.
 */
mapping?: Array<Field | null>, dry_run: boolean, };

export type ImportContacts = { file: string, 
/**
 * One for each column; what the titles say when left out.
 */
mapping?: Array<ContactField | null>, 
/**
 * What to do with rows that look like a contact there is; keep both when left out.
 */
all?: AlikeChoice, 
/**
 * For single rows.
 */
choices?: Array<RowChoice>, 
/**
 * Put on every contact of the file.
 */
tags?: Array<string>, dry_run: boolean, };

export type ImportDecisions = { files: Array<string>, };

export type ImportOutcome = "added" | "same" | "alike" | "refused";

export type ImportRow = { 
/**
 * Number of the row as an office program counts, the head being 1; of a card its place in the file.
 */
row: number, name: string, email: string, outcome: ImportOutcome, 
/**
 * Why it is the same, looks alike or is refused: a finished sentence.
 */
why: string, 
/**
 * Uid of the contact of the register it looks like.
 */
with: string | null, 
/**
 * What is done with one that looks alike.
 */
choice: AlikeChoice | null, 
/**
 * What to look at in its addresses: finished sentences.
 */
warnings: Array<string>, };

export type Imported = { file: string, sha256: string, 
/**
 * Uids of the decisions in the file.
 */
decisions: Array<string>, 
/**
 * Codes of the cases they concern.
 */
cases: Array<string>, 
/**
 * The same file was imported before; nothing changed.
 */
already: boolean, 
/**
 * What was seen and not placed, in the document's words.
 */
unread: Array<string>, 
/**
 * Why nothing was imported from this file; null when it was.
 */
refused: ReadError | null, };

export type Info = { register_uid: string, schema: number, cases: number, decisions: number, letters: number, reports: number, 
/**
 * Number of messages by state.
 */
outbox: { [key in string]: number }, };

export type Key = { uid: string, };

export type KnownDecision = { uid: string, relation: Relation, language: string, 
/**
 * The parts that say something else.
 */
differs: Array<Part>, };

export type Language = "en" | "fr" | "es" | "ar";

export type Letter = { 
/**
 * Goes up with every change; a save names the one it is based on.
 */
revision: number, post: string, post_kind: string, addressee: Array<string>, salutation: string, body: Array<Block>, close: Array<string>, signature: Array<string>, enclosures: Array<string>, copies: Array<string>, place_date: string, 
/**
 * Why this form of address, in one sentence.
 */
reason: string, 
/**
 * Uid of the member who signs.
 */
member: string | null, 
/**
 * The decisions the letter rests on.
 */
decisions: Array<DecisionRow>, approval: Approval | null, 
/**
 * Pages of the sheet as it stands.
 */
pages: number, 
/**
 * SHA-256 of the PDF as it stands (of the approved bytes once approved).
 */
sha256: string, 
/**
 * Uid of the report this letter carries.
 */
report: string | null, 
/**
 * The addressee's e-mail address, when known.
 */
email: string | null, 
/**
 * Safety flags this letter goes out against, with who decided it and why.
 */
overrides: Array<SafetyOverride>, uid: string, 
/**
 * Kind of action, e.g. `meet_ambassador`.
 */
kind: Named, state: LetterState, subject: string, 
/**
 * The post in the window's language.
 */
to: string, 
/**
 * Name of the holder the letter was written to; empty when none was known.
 */
holder: string, country: Named | null, language: Language, cases: Array<string>, 
/**
 * Register number such as `2026/041`, once approved.
 */
number: string | null, 
/**
 * ISO date of the letter.
 */
date: string, 
/**
 * RFC 3339.
 */
changed: string, };

export type LetterConventions = { language: Language, parts: Array<ConventionPart>, 
/**
 * What was asked for, as a letter would print it; empty when nothing was.
 */
set: string, 
/**
 * Where they come from.
 */
source: string, 
/**
 * `high`, `medium` or `low`.
 */
confidence: string, 
/**
 * A native speaker has still to read them.
 */
needs_review: boolean, 
/**
 * Remarks of the reference data, in English.
 */
remarks: Array<string>, };

export type LetterRow = { uid: string, 
/**
 * Kind of action, e.g. `meet_ambassador`.
 */
kind: Named, state: LetterState, subject: string, 
/**
 * The post in the window's language.
 */
to: string, 
/**
 * Name of the holder the letter was written to; empty when none was known.
 */
holder: string, country: Named | null, language: Language, cases: Array<string>, 
/**
 * Register number such as `2026/041`, once approved.
 */
number: string | null, 
/**
 * ISO date of the letter.
 */
date: string, 
/**
 * RFC 3339.
 */
changed: string, };

export type LetterState = "draft" | "approved" | "queued" | "sent" | "handed_over";

export type Life = { person: Person, 
/**
 * Code and country of the case.
 */
case: Named, 
/**
 * Newest first.
 */
situations: Array<Situation>, sponsors: Array<Sponsor>, notes: Array<Note>, documents: Array<Paper>, sealed: Array<SealedMark>, };

export type ListPeople = { people: Array<ListPerson>, 
/**
 * How many have no address that can be written to.
 */
without_address: number, };

export type ListPerson = { uid: string, name: string, organisation: string, role: string, language: string, country: Named | null, 
/**
 * The address that would be written to, looked at; none when the contact has none.
 */
email: AddressCheck | null, 
/**
 * Whether a person put them on the list by hand.
 */
by_hand: boolean, 
/**
 * Uid of somebody earlier on the list with the same address.
 */
same_address_as: string | null, };

export type ListRule = { 
/**
 * Any of these.
 */
tags: Array<string>, 
/**
 * Words of the organisation or its department.
 */
organisation: string, 
/**
 * Words of the role.
 */
role: string, 
/**
 * ISO 3166-1 alpha-3.
 */
country: string, language: string, };

export type LookAtFields = { uid: string, fields: Array<string>, looked: boolean, };

export type MarkedWords = { mark: WordMark, text: string, };

export type Member = { uid: string, name: string, gender: Gender, 
/**
 * E.g. `Member of the National Council`.
 */
function: string, email: string, revision: number, };

export type Membership = { organization: Named, 
/**
 * `parliamentary`, `human_rights_mechanism` or `intergovernmental`.
 */
kind: string, 
/**
 * Whether it is a geopolitical group of the IPU.
 */
group: boolean, 
/**
 * `member`, `observer`, `associate` or `suspended`.
 */
status: Fact, 
/**
 * Whether our own country is a member as well.
 */
ours: boolean, };

export type MergedCase = { uid: string, code: string, title: string, 
/**
 * ISO date.
 */
since: string, };

export type Named = { 
/**
 * ISO 3166-1 alpha-3 of a country, code of a chamber, id of a violation.
 */
id: string, name: string, };

export type NearCountries = { fact: Fact, countries: Array<Named>, };

export type Note = { uid: string, 
/**
 * ISO date.
 */
date: string, text: string, sensitivity: Sensitivity, 
/**
 * Uid of the person it is about; null for the whole case.
 */
person: string | null, revision: number, };

export type NoteSaved = { uid: string, revision: number, 
/**
 * RFC 3339.
 */
at: string, };

export type Nothing = Record<string, never>;

export type Novelty = "new" | "changed" | "known" | "other_language";

export type OfficeForms = { 
/**
 * E.g. `ambassador`.
 */
office: string, 
/**
 * In the window's language.
 */
label: string, 
/**
 * E.g. `diplomat`.
 */
class: string, 
/**
 * `always`, `never` or `by_usage`.
 */
excellency: string, source: string, 
/**
 * `high`, `medium` or `low`.
 */
confidence: string, 
/**
 * A native speaker has still to read them.
 */
needs_review: boolean, review: FormReview | null, 
/**
 * Remarks of the reference data, in English.
 */
remarks: Array<string>, forms: Array<GenderForms>, 
/**
 * The office's own, those for one person included.
 */
own: Array<OwnForm>, };

export type OfficeProfile = { 
/**
 * ISO 3166-1 alpha-3; empty until set.
 */
country: string, 
/**
 * Code of the chamber, e.g. `CH-LC01`; may be empty.
 */
chamber: string, 
/**
 * Parliament and chamber as they stand at the head of a letter.
 */
parliament: string, 
/**
 * Address, telephone, one line an entry.
 */
address: Array<string>, 
/**
 * Where letters are dated from.
 */
place: string, 
/**
 * Put before register numbers, e.g. `NR`; may be empty.
 */
reference_prefix: string, 
/**
 * The office's own language.
 */
language: Language, };

export type OpenSealed = { kind: SealedKind, uid: string, };

export type Opened = { situation: Situation | null, note: Note | null, document: Paper | null, };

export type Organ = "governing_council" | "committee";

export type Origin = { 
/**
 * Uid of the office's correction, when the value is the office's own.
 */
correction: string | null, 
/**
 * In one sentence.
 */
source: string, 
/**
 * Day, month or year of the knowledge.
 */
as_of: string, 
/**
 * `high`, `medium` or `low`; null for the office's own.
 */
confidence: string | null, 
/**
 * Remark of the reference data, in English.
 */
note: string, 
/**
 * The value of the reference data, when the office's own stands in its place.
 */
shipped: string | null, 
/**
 * What the data says now, when it changed since the office corrected it.
 */
new_data: string | null, };

export type OverrideSafety = { 
/**
 * Uid of the letter.
 */
uid: string, 
/**
 * Name of the member who decides.
 */
by: string, reason: string, };

export type OwnForm = { uid: string, office: string, 
/**
 * Uid of the one holder it is for.
 */
holder: string | null, 
/**
 * Name of that holder.
 */
holder_name: string, language: Language, 
/**
 * Every gender without one.
 */
gender: Gender | null, field: FormField, text: string, 
/**
 * What the reference data say now.
 */
rule: string, 
/**
 * What they said when the office put its own form there; only when that has changed since.
 */
rule_before: string | null, source: string, 
/**
 * ISO date.
 */
since: string, };

export type Paper = { uid: string, title: string, 
/**
 * Name of the file as it came.
 */
file: string, 
/**
 * ISO date; empty when it has none.
 */
date: string, 
/**
 * Who gave it, or where it is from.
 */
source: string, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * Hexadecimal.
 */
sha256: string, sensitivity: Sensitivity, 
/**
 * Uid of the person it is about; null for the whole case.
 */
person: string | null, 
/**
 * RFC 3339.
 */
added: string, revision: number, };

export type Paragraph = { number: number, text: string, };

export type ParagraphChange = "new" | "dropped" | "reworded" | "unchanged";

export type ParagraphReading = { number: number, text: string, 
/**
 * Who is asked to do what; empty until the demands are read.
 */
demands?: Array<DemandReading>, };

export type ParcelState = "queued" | "held" | "claimed" | "handing_over" | "sent" | "delayed" | "refused" | "in_doubt";

export type Part = "title" | "persons" | "violations" | "summary" | "preamble" | "paragraphs" | "closed";

export type Person = { uid: string, code: string | null, name: string, aliases: Array<string>, gender: Gender, 
/**
 * The seat held, in words.
 */
mandate: string, party: string, 
/**
 * Flags of this person; those of the case hold for everybody in it.
 */
safety: Array<SafetyFlag>, 
/**
 * What became of the person last; null when nothing is known or the newest is sealed.
 */
situation: SituationToday | null, revision: number, };

export type PersonReading = { code: string | null, name: string, aliases: Array<string>, };

export type Piece = { text: string, mark?: boolean, };

export type PlanTogether = { cases: Array<string>, 
/**
 * Keys of posts as `neighbours.propose` gives them.
 */
posts: Array<string>, 
/**
 * ISO date it is planned for.
 */
on: string, note?: string, };

export type Post = { 
/**
 * Stable key, e.g. `ambassador-VEN`, `speaker-VE-LC01`, `ipu_secretary_general`.
 */
uid: string, 
/**
 * An office of `forms_of_address.json`, e.g. `ambassador`.
 */
kind: string, country: Named | null, 
/**
 * In the window's language.
 */
title: string, holder: Holder | null, 
/**
 * `functioning`, `dissolved`, `contested` or `suspended` for a presiding officer's chamber.
 */
chamber_status: string | null, 
/**
 * The post's own mailbox when the reference data knows one; to be confirmed by the office.
 */
general_email: string | null, 
/**
 * Everyone who claims the post today, when more than one does; a letter has to choose.
 */
claimants: Array<Holder>, 
/**
 * How sure the office can be of the holder.
 */
sureness: Sureness, 
/**
 * The same in one sentence.
 */
sentence: string, 
/**
 * Whether the office added the post itself.
 */
added: boolean, };

export type PostFilter = { 
/**
 * ISO 3166-1 alpha-3.
 */
country?: string, 
/**
 * Only posts of these kinds; `speaker` stands for every presiding officer.
 */
kinds?: Array<string>, 
/**
 * Only posts the office has entered a holder for.
 */
held?: boolean, };

export type Proposal = { 
/**
 * As read, with places and doubts. It never changes.
 */
reading: FileReading, 
/**
 * The vocabulary of alleged violations, in the window's language.
 */
violations: Array<Named>, uid: string, file: string, 
/**
 * Hexadecimal.
 */
sha256: string, 
/**
 * Zero when the pages cannot be shown.
 */
pages: number, 
/**
 * RFC 3339.
 */
proposed: string, 
/**
 * `en` or `fr`.
 */
language: string, 
/**
 * How many decisions were read.
 */
decisions: number, 
/**
 * The country, when there is one only.
 */
country: Named | null, };

export type ProposalFields = { uid: string, fields: Array<string>, };

export type ProposalRow = { uid: string, file: string, 
/**
 * Hexadecimal.
 */
sha256: string, 
/**
 * Zero when the pages cannot be shown.
 */
pages: number, 
/**
 * RFC 3339.
 */
proposed: string, 
/**
 * `en` or `fr`.
 */
language: string, 
/**
 * How many decisions were read.
 */
decisions: number, 
/**
 * The country, when there is one only.
 */
country: Named | null, };

export type ProposalState = { uid: string, 
/**
 * What stands in place of what was read.
 */
corrections: Array<Correction>, 
/**
 * Fields that were looked at.
 */
looked: Array<string>, 
/**
 * One for each decision of the reading, in its order.
 */
decisions: Array<DecisionOutlook>, };

export type ProposeDecisions = { files: Array<string>, };

export type Proposed = { file: string, sha256: string, 
/**
 * Uid of the proposal; null when there is nothing to confirm.
 */
proposal: string | null, 
/**
 * The same file was imported before; nothing changed.
 */
already: boolean, 
/**
 * Codes of the cases of a file that was imported before.
 */
cases: Array<string>, 
/**
 * Why there is nothing to confirm; null when it was read.
 */
refused: ReadError | null, };

export type QueueLetter = { letter: string, };

export type ReadError = "no_text" | "encrypted" | "not_a_decision" | "damaged" | "too_large";

export type ReadTable = { file: string, };

export type Recover = { words: string, passphrase: string, };

export type Relation = "same" | "reworded" | "adopts" | "draft_of" | "other_language";

export type Report = { uid: string, state: ReportState, 
/**
 * ISO date; null for the first report.
 */
since: string | null, 
/**
 * ISO date.
 */
until: string, language: Language, actions: Array<Action>, recipients: Array<ReportRecipient>, 
/**
 * Uid of the cover letter with the annex.
 */
letter: string, number: string | null, };

export type ReportRecipient = { post: string, title: string, name: string, email: string | null, 
/**
 * State of the message in the outbox, once queued.
 */
state: ParcelState | null, };

export type ReportRow = { uid: string, state: ReportState, since: string | null, until: string, actions: number, number: string | null, letter: string, };

export type ReportState = "draft" | "approved" | "queued" | "sent";

export type Resolution = "sent" | "again";

export type Resolve = { uid: string, as: Resolution, };

export type Round = { 
/**
 * Taken by the server in this round.
 */
sent: number, 
/**
 * Queued or delayed: goes out by itself.
 */
waiting: number, held: number, in_doubt: number, refused: number, 
/**
 * No server could be reached.
 */
offline: boolean, 
/**
 * Why the route is stopped, when it is, as in `Error::RouteStopped`: e.g. `certificate_name`.
 */
stopped: string | null, };

export type RowChoice = { row: number, choice: AlikeChoice, };

export type RowKey = { table: DataTable, record: string, };

export type RowOutcome = "added" | "changed" | "same" | "refused";

export type RowReport = { 
/**
 * Number of the row as an office program counts, the head being 1.
 */
row: number, 
/**
 * Code of the case, as far as it could be read.
 */
case: string, 
/**
 * Name of the person.
 */
person: string, outcome: RowOutcome, 
/**
 * What changed, or why it was refused: a finished sentence.
 */
why: string, };

export type RuleSaid = { id: string, says: string, source: string, };

export type SafetyFlag = "consult_ipu_first" | "no_publicity" | "no_contact";

export type SafetyOverride = { flag: SafetyFlag, 
/**
 * The person's name, or the case's code.
 */
name: string, reason: string, by: string, 
/**
 * RFC 3339.
 */
at: string, };

export type SaveCase = { code: string, revision: number, country?: string, 
/**
 * Code of a chamber of the country; empty for none.
 */
chamber?: string, 
/**
 * Ids of the vocabulary.
 */
violations?: Array<string>, };

export type SaveContact = { uid?: string, 
/**
 * Of the contact as it was read; needed with a uid.
 */
revision?: number, card: ContactCard, };

export type SaveForms = { office: string, 
/**
 * Uid of the one holder they are for; everybody in such an office without one.
 */
holder?: string, language: Language, 
/**
 * For every gender without one.
 */
gender?: Gender, texts: FormTexts, 
/**
 * Who said so.
 */
source: string, };

export type SaveLetter = { uid: string, revision: number, subject?: string, body?: Array<Block>, salutation?: string, close?: Array<string>, addressee?: Array<string>, enclosures?: Array<string>, copies?: Array<string>, 
/**
 * ISO date of the letter.
 */
date?: string, member?: string, };

export type SaveList = { uid?: string, 
/**
 * Of the list as it was read; needed with a uid.
 */
revision?: number, name: string, note?: string, rule?: ListRule, members?: Array<string>, };

export type SaveMember = { uid?: string, revision?: number, name: string, gender: Gender, function: string, email?: string, };

export type SaveNote = { uid: string, revision: number, date?: string, text?: string, sensitivity?: Sensitivity, };

export type SavePaper = { uid: string, revision: number, title?: string, date?: string, source?: string, sensitivity?: Sensitivity, };

export type SavePerson = { uid?: string, 
/**
 * The revision the change is based on; needed with `uid`.
 */
revision?: number, 
/**
 * Any printed code of the case; needed without `uid`.
 */
case?: string, name?: string, code?: string, aliases?: Array<string>, gender?: Gender, mandate?: string, party?: string, safety?: Array<SafetyFlag>, };

export type SaveSearch = { uid?: string, revision?: number, name: string, scope: Scope, text: string, filters: SearchFilters, };

export type SaveSituation = { uid?: string, revision?: number, 
/**
 * Uid of the person; needed without `uid`.
 */
person?: string, 
/**
 * Id of a kind, e.g. `detained`.
 */
kind: string, 
/**
 * `2017-05-03`, `2017-05` or `2017`.
 */
since: string, 
/**
 * Who says so, in words; may be left out where a decision says it.
 */
source?: string, 
/**
 * Uid of a decision.
 */
decision?: string, paragraph?: number, note?: string, sensitivity?: Sensitivity, };

export type Saved = { uid: string, revision: number, 
/**
 * RFC 3339.
 */
at: string, };

export type SavedSearch = { uid: string, name: string, scope: Scope, text: string, filters: SearchFilters, revision: number, 
/**
 * Records in the list.
 */
count: number, 
/**
 * There are more than are listed.
 */
more: boolean, 
/**
 * How many of them are ticked as done.
 */
done: number, 
/**
 * How many were not there when the list was last opened.
 */
fresh: number, };

export type Scope = "everything" | "cases";

export type SealedKind = "situation" | "note" | "document";

export type SealedMark = { uid: string, kind: SealedKind, 
/**
 * ISO date, or the month or year.
 */
date: string, 
/**
 * Uid of the person it is about.
 */
person: string | null, };

export type SearchFilters = { 
/**
 * ISO 3166-1 alpha-3.
 */
country?: string, status?: CaseStatus, violation?: string, 
/**
 * E.g. `africa`.
 */
region?: string, 
/**
 * Uid of a member.
 */
sponsor?: string, 
/**
 * Year of the case's first adopted decision.
 */
year?: string, 
/**
 * Kind of somebody's newest situation.
 */
situation?: string, 
/**
 * ISO date: the day of the record, or of anything in the case for cases and persons.
 */
since?: string, kind?: SearchKind, };

export type SearchKind = "case" | "person" | "decision" | "letter" | "action" | "note" | "document";

export type Sensitivity = "public" | "office" | "sealed";

export type SetAccount = { host: string, port: number, 
/**
 * `implicit` or `starttls`.
 */
security: string, user: string, 
/**
 * Left out: the stored one stays.
 */
password?: string, from_name: string, from_address: string, 
/**
 * PEM of an additional certificate authority.
 */
ca?: string, };

export type SetCode = { code: string, revision: number, to: string, };

export type SetCorrection = { table: DataTable, 
/**
 * ISO alpha-3, code of a chamber, id of an organization, or both as `pace/XAR` for a membership.
 */
record: string, field: string, value: string, 
/**
 * How the office knows.
 */
source: string, 
/**
 * ISO date from which it is known.
 */
day: string, };

export type SetDemandState = { uid: string, revision: number, state: DemandState, 
/**
 * ISO date.
 */
since: string, 
/**
 * Who says so; needed for every state but `open`.
 */
source?: string, note?: string, 
/**
 * Uid of the letter that was answered.
 */
letter?: string, };

export type SetFriendship = { 
/**
 * ISO 3166-1 alpha-3.
 */
country: string, name: string, contact?: string, note?: string, };

export type SetHolder = { post: string, name: string, gender: Gender, honorific?: string, 
/**
 * An ambassador's post can be held by a `charge_affaires`, `high_commissioner` or `apostolic_nuncio`.
 */
acting_as?: string, 
/**
 * ISO date.
 */
since: string, source: string, email?: string, address?: Array<string>, };

export type SetSafety = { code: string, flags: Array<SafetyFlag>, revision: number, };

export type SetStatus = { 
/**
 * Any printed code of the case.
 */
code: string, revision: number, status: CaseStatus, 
/**
 * ISO date.
 */
since: string, source?: string, 
/**
 * Uid of a decision.
 */
decision?: string, paragraph?: number, 
/**
 * Needed to close a case.
 */
reason?: string, 
/**
 * Any printed code of the collective case; needed to merge.
 */
into?: string, };

export type Situation = { uid: string, 
/**
 * Uid of the person's row it was entered for.
 */
person: string, kind: Named, 
/**
 * ISO date, or the month (`2017-05`) or year (`2017`).
 */
since: string, source: Source, note: string, sensitivity: Sensitivity, revision: number, };

export type SituationKind = { id: string, name: string, 
/**
 * `liberty`, `life`, `court` or `mandate`.
 */
group: string, };

export type SituationToday = { kind: Named, 
/**
 * ISO date, or the month or year.
 */
since: string, };

export type Source = { 
/**
 * Finished words, e.g. `Decision of the IPU Governing Council, session 217, paragraph 2`.
 */
text: string, 
/**
 * Uid of the decision.
 */
decision: string | null, paragraph: number | null, };

export type Span = { "kind": "text", text: string, strong: boolean, emphasis: boolean, 
/**
 * Where a factual sentence comes from, e.g. `CL/205/14(b)-R.3, paragraph 2`. Not printed in the text.
 */
source: string | null, } | { "kind": "field", name: string, };

export type SpeakerChange = { uid: string, outcome: SpeakerOutcome, country: Named, 
/**
 * Key of the post; null when none fits.
 */
key: string | null, 
/**
 * The post's title in the window's language; the chamber's name as fetched when no post fits.
 */
post: string, name: string, gender: Gender, 
/**
 * ISO date; null when the entry does not say.
 */
since: string | null, email: string | null, 
/**
 * Who holds the post in the register.
 */
before: string | null, 
/**
 * What the register has was entered by the office: taking the new one is a person's decision.
 */
ours: boolean, };

export type SpeakerOutcome = "added" | "changed" | "vacant" | "several" | "no_post" | "same";

export type SpeakersUpdate = { 
/**
 * RFC 3339; null before the first time.
 */
fetched: string | null, 
/**
 * A finished sentence that names the source and its licence.
 */
attribution: string, 
/**
 * Open ones, by country.
 */
changes: Array<SpeakerChange>, 
/**
 * How many entries agree with the register.
 */
same: number, 
/**
 * Those of them that name somebody, by country.
 */
agreeing: Array<SpeakerChange>, };

export type Sponsor = { uid: string, member: Named, 
/**
 * The person adopted; null for the whole case.
 */
person: Named | null, 
/**
 * ISO date.
 */
since: string, 
/**
 * ISO date; null while it lasts.
 */
until: string | null, note: string, };

export type Standing = { state: StandingState, 
/**
 * The register's name: its file name without the ending.
 */
name: string, 
/**
 * An exercise: an invented country, and nothing leaves the machine.
 */
exercise: boolean, 
/**
 * Whether the office has said who it is (members and letterhead).
 */
set_up: boolean, 
/**
 * Seconds of idleness after which the register locks.
 */
locks_after: number, };

export type StandingState = "none" | "locked" | "open";

export type Status = { exercise: boolean, waiting: number, delayed: number, held: number, in_doubt: number, refused: number, 
/**
 * Whether the last round reached the server; null before the first.
 */
reached: boolean | null, 
/**
 * A sentence of the window's language when the route needs a person.
 */
stopped: string | null, 
/**
 * RFC 3339 of the last saved change.
 */
saved: string | null, 
/**
 * Counts beside the rooms of the window.
 */
drafts: number, today: number, };

export type StatusMove = { uid: string, status: CaseStatus, 
/**
 * The case was open again after it had been closed, dormant or merged.
 */
reopened: boolean, 
/**
 * ISO date.
 */
since: string, source: Source, 
/**
 * Why it was closed or opened again.
 */
reason: string, 
/**
 * Code of the collective case it was merged into.
 */
into: string | null, };

export type StopWork = { what: string, };

export type Sureness = "disputed" | "no_chamber" | "nobody" | "stale" | "contested" | "confirmed";

export type TableColumn = { title: string, 
/**
 * What it is taken for: remembered from last time, or known by its title.
 */
field: Field | null, 
/**
 * The first values.
 */
samples: Array<string>, };

export type TableError = "damaged" | "encrypted" | "too_large" | "empty";

export type TablePreview = { 
/**
 * Id of the file for `case.import_table`.
 */
file: string, name: string, 
/**
 * Lines below the head, or cases of the open format.
 */
rows: number, 
/**
 * Empty for the open format, which needs no mapping.
 */
columns: Array<TableColumn>, 
/**
 * What a column can be taken for.
 */
fields: Array<FieldChoice>, };

export type TickItem = { 
/**
 * Uid of the saved search.
 */
list: string, 
/**
 * Uid of the record.
 */
record: string, done: boolean, };

export type TimelineEntry = { 
/**
 * ISO date.
 */
date: string, kind: TimelineKind, 
/**
 * A finished sentence in the window's language.
 */
title: string, 
/**
 * The record behind it.
 */
uid: string, 
/**
 * A second line: state of a letter, note of an action.
 */
detail: string | null, 
/**
 * Uids of the persons it is about; empty for the whole case.
 */
persons: Array<string>, sensitivity: Sensitivity, };

export type TimelineKind = "decision" | "letter" | "action" | "report" | "situation" | "status" | "note" | "document" | "sponsor" | "day" | "anniversary" | "demand" | "reply";

export type Today = { 
/**
 * ISO date.
 */
date: string, items: Array<TodayItem>, 
/**
 * ISO date the newest decisions were imported; null when there are none.
 */
decisions_loaded: string | null, cases: number, };

export type TodayItem = { kind: TodayKind, 
/**
 * What: finished words in the window's language.
 */
title: string, 
/**
 * Why it is here.
 */
why: string, 
/**
 * The verb that does the next step, e.g. `Approve letter`.
 */
step: string, 
/**
 * The record to open: view and key, e.g. `letters` and a uid.
 */
view: string, key: string, };

export type TodayKind = "office_incomplete" | "decision_to_confirm" | "letter_to_approve" | "letter_to_queue" | "action_due" | "report_due" | "in_doubt" | "refused" | "route_stopped" | "sponsor_day";

export type Tone = "hardened" | "softened";

export type TriedForms = { 
/**
 * The office the person is written to in, e.g. `charge_affaires`.
 */
office: string, 
/**
 * Uid of the holder, when it is one.
 */
holder: string | null, forms: Forms, 
/**
 * As the rule alone would have it, when the office has its own.
 */
rule: Forms | null, };

export type TryForms = { 
/**
 * Key of a post; its holder stands in for what is left out below.
 */
post?: string, 
/**
 * An office, when no post is given.
 */
office?: string, 
/**
 * ISO 3166-1 alpha-3, for an office.
 */
country?: string, name?: string, gender?: Gender, honorific?: string, language: Language, 
/**
 * What the letter is about, as a noun phrase; with it there is an opening.
 */
subject?: string, };

export type TurningDay = { uid: string, 
/**
 * Code of the chamber; empty for the whole country.
 */
chamber: string, 
/**
 * ISO date.
 */
day: string, 
/**
 * E.g. `General election`.
 */
name: string, };

export type UndoStanding = { can: boolean, 
/**
 * It was taken back already.
 */
undone: boolean, 
/**
 * Why it cannot, a finished sentence.
 */
why: string | null, };

export type Undone = { 
/**
 * The entry of the undo itself: taking that back does the act again.
 */
entry: string, 
/**
 * A finished sentence, e.g. `Undone: ...`.
 */
sentence: string, };

export type Unlock = { passphrase: string, };

export type Unmerge = { 
/**
 * Uid of the merged case.
 */
uid: string, 
/**
 * ISO date.
 */
since: string, reason: string, };

export type WebTrouble = "offline" | "too_slow" | "not_protected" | "not_trusted" | "not_an_address" | "not_there" | "refused" | "too_large" | "not_understood" | "exercise";

export type WordMark = "same" | "added" | "removed";

export type WorkItem = { hit: Hit, 
/**
 * RFC 3339 of when it was ticked.
 */
done: string | null, fresh: boolean, };

export type WorkList = { search: SavedSearch, items: Array<WorkItem>, };

export interface Calls {
  "register.standing": { input: Nothing; output: Standing };
  "register.create": { input: CreateRegister; output: Created };
  "register.recovery_noted": { input: Nothing; output: Done };
  "register.unlock": { input: Unlock; output: Standing };
  "register.recover": { input: Recover; output: Standing };
  "register.lock": { input: Nothing; output: Standing };
  "work.stop": { input: StopWork; output: Done };
  "register.info": { input: Nothing; output: Info };
  "office.show": { input: Nothing; output: OfficeProfile };
  "office.save": { input: OfficeProfile; output: OfficeProfile };
  "member.list": { input: Nothing; output: Array<Member> };
  "member.save": { input: SaveMember; output: Member };
  "status.show": { input: Nothing; output: Status };
  "today.show": { input: Nothing; output: Today };
  "country.list": { input: Nothing; output: Array<CountryRow> };
  "country.show": { input: Key; output: CountryPage };
  "country.show_with_near": { input: Key; output: CountryAndNear };
  "country.values": { input: RowKey; output: Array<Fact> };
  "country.set_friendship": { input: SetFriendship; output: CountryPage };
  "country.add_day": { input: AddTurningDay; output: Array<TurningDay> };
  "country.remove_day": { input: Key; output: Done };
  "correction.list": { input: Nothing; output: Array<CorrectionRow> };
  "correction.set": { input: SetCorrection; output: Array<CorrectionRow> };
  "correction.keep": { input: Key; output: Array<CorrectionRow> };
  "correction.remove": { input: Key; output: Array<CorrectionRow> };
  "neighbours.propose": { input: AskNear; output: Array<Body> };
  "neighbours.plan": { input: PlanTogether; output: Array<Action> };
  "case.list": { input: CaseFilter; output: Array<CaseRow> };
  "case.choices": { input: Nothing; output: CaseChoices };
  "case.show": { input: CaseKey; output: Case };
  "case.set_safety": { input: SetSafety; output: Case };
  "case.add": { input: AddCase; output: Case };
  "case.save": { input: SaveCase; output: Case };
  "case.set_code": { input: SetCode; output: Case };
  "case.set_status": { input: SetStatus; output: Case };
  "case.unmerge": { input: Unmerge; output: Case };
  "case.remove_status": { input: Key; output: Case };
  "violation.list": { input: Nothing; output: Array<Named> };
  "person.show": { input: Key; output: Life };
  "person.save": { input: SavePerson; output: Person };
  "person.remove": { input: Key; output: Done };
  "situation.kinds": { input: Nothing; output: Array<SituationKind> };
  "situation.save": { input: SaveSituation; output: Done };
  "situation.remove": { input: Key; output: Done };
  "sponsor.add": { input: AddSponsor; output: Case };
  "sponsor.end": { input: EndSponsor; output: Case };
  "day.add": { input: AddDay; output: Case };
  "day.remove": { input: Key; output: Case };
  "note.add": { input: AddNote; output: NoteSaved };
  "note.save": { input: SaveNote; output: NoteSaved };
  "note.remove": { input: Key; output: Done };
  "paper.add": { input: AddPaper; output: Paper };
  "paper.save": { input: SavePaper; output: Done };
  "paper.remove": { input: Key; output: Done };
  "sealed.open": { input: OpenSealed; output: Opened };
  "figures.show": { input: AskFigures; output: Figures };
  "case.read_table": { input: ReadTable; output: TablePreview };
  "case.import_table": { input: ImportCases; output: CaseImport };
  "case.export": { input: ExportCases; output: Exported };
  "decision.import": { input: ImportDecisions; output: Array<Imported> };
  "decision.propose": { input: ProposeDecisions; output: Array<Proposed> };
  "decision.list": { input: Nothing; output: Array<DecisionRow> };
  "decision.show": { input: Key; output: Decision };
  "decision.compare": { input: CompareDecisions; output: Comparison };
  "proposal.list": { input: Nothing; output: Array<ProposalRow> };
  "proposal.show": { input: Key; output: Proposal };
  "proposal.state": { input: Key; output: ProposalState };
  "proposal.correct": { input: CorrectField; output: ProposalState };
  "proposal.restore": { input: ProposalFields; output: ProposalState };
  "proposal.leave_out": { input: ProposalFields; output: ProposalState };
  "proposal.look": { input: LookAtFields; output: ProposalState };
  "proposal.accept": { input: Key; output: Accepted };
  "proposal.discard": { input: Key; output: Done };
  "demand.list": { input: DemandFilter; output: Array<DecisionDemands> };
  "demand.set_state": { input: SetDemandState; output: Demand };
  "demand.correct": { input: CorrectDemand; output: Demand };
  "demand.add": { input: AddDemand; output: Demand };
  "demand.confirm": { input: ConfirmDemands; output: number };
  "post.list": { input: PostFilter; output: Array<Post> };
  "post.show": { input: Key; output: Post };
  "post.set_holder": { input: SetHolder; output: Post };
  "post.add_claimant": { input: AddClaimant; output: Post };
  "post.confirm": { input: Key; output: Post };
  "post.end_holder": { input: EndHolder; output: Post };
  "post.history": { input: Key; output: Array<Holder> };
  "post.kinds": { input: Nothing; output: Array<Named> };
  "post.add": { input: AddPost; output: Post };
  "post.remove": { input: Key; output: Done };
  "freshness.show": { input: Nothing; output: Freshness };
  "freshness.save": { input: Freshness; output: Freshness };
  "contact.list": { input: ContactFilter; output: ContactPage };
  "contact.choices": { input: Nothing; output: ContactChoices };
  "contact.show": { input: Key; output: Contact };
  "contact.save": { input: SaveContact; output: Contact };
  "contact.remove": { input: Key; output: Done };
  "contact.read_file": { input: ReadTable; output: ContactPreview };
  "contact.import": { input: ImportContacts; output: ContactImport };
  "contact.export": { input: ExportContacts; output: ExportedContacts };
  "address.check": { input: CheckAddress; output: AddressCheck };
  "list.list": { input: Nothing; output: Array<ContactList> };
  "list.save": { input: SaveList; output: ContactList };
  "list.remove": { input: Key; output: Done };
  "list.expand": { input: Key; output: ListPeople };
  "list.preview": { input: ListRule; output: ListPeople };
  "protocol.table": { input: AskForms; output: FormsTable };
  "protocol.conventions": { input: AskConventions; output: LetterConventions };
  "protocol.try": { input: TryForms; output: TriedForms };
  "protocol.save_forms": { input: SaveForms; output: OfficeForms };
  "protocol.remove_form": { input: Key; output: OfficeForms };
  "protocol.confirm": { input: ConfirmForms; output: OfficeForms };
  "protocol.withdraw": { input: Key; output: OfficeForms };
  "speakers.fetch": { input: FetchList; output: SpeakersUpdate };
  "speakers.changes": { input: Nothing; output: SpeakersUpdate };
  "speakers.accept": { input: ChosenChanges; output: SpeakersUpdate };
  "speakers.leave": { input: ChosenChanges; output: SpeakersUpdate };
  "chambers.fetch": { input: FetchList; output: ChambersUpdate };
  "chambers.changes": { input: Nothing; output: ChambersUpdate };
  "chambers.accept": { input: ChosenChanges; output: ChambersUpdate };
  "chambers.leave": { input: ChosenChanges; output: ChambersUpdate };
  "action.kinds": { input: Nothing; output: Array<ActionKind> };
  "action.list": { input: ActionFilter; output: Array<Action> };
  "action.add": { input: AddAction; output: Action };
  "action.change": { input: ChangeAction; output: Action };
  "letter.list": { input: Nothing; output: Array<LetterRow> };
  "letter.draft": { input: DraftLetters; output: Array<Drafted> };
  "letter.show": { input: Key; output: Letter };
  "letter.save": { input: SaveLetter; output: Saved };
  "letter.check": { input: Key; output: Array<Finding> };
  "letter.override_safety": { input: OverrideSafety; output: Array<Finding> };
  "letter.approve": { input: ApproveLetter; output: Approved };
  "letter.reopen": { input: Key; output: Letter };
  "letter.discard": { input: Key; output: Done };
  "letter.hand_over": { input: HandOver; output: LetterRow };
  "report.list": { input: Nothing; output: Array<ReportRow> };
  "report.draft": { input: DraftReport; output: Report };
  "report.show": { input: Key; output: Report };
  "report.check": { input: Key; output: Array<Finding> };
  "report.approve": { input: ApproveLetter; output: Approved };
  "report.queue": { input: Key; output: Array<Entry> };
  "account.show": { input: Nothing; output: AccountView | null };
  "account.set": { input: SetAccount; output: AccountView };
  "outbox.list": { input: Nothing; output: Array<Entry> };
  "outbox.queue": { input: QueueLetter; output: Array<Entry> };
  "outbox.send": { input: Nothing; output: Round };
  "outbox.hold": { input: Key; output: Entry };
  "outbox.release": { input: Key; output: Entry };
  "outbox.retry": { input: Key; output: Entry };
  "outbox.resolve": { input: Resolve; output: Entry };
  "outbox.attempts": { input: Key; output: Array<Attempt> };
  "search.find": { input: FindText; output: Found };
  "search.saved": { input: Nothing; output: Array<SavedSearch> };
  "search.save": { input: SaveSearch; output: SavedSearch };
  "search.delete": { input: Key; output: Done };
  "search.list": { input: Key; output: WorkList };
  "search.open": { input: Key; output: WorkList };
  "search.tick": { input: TickItem; output: SavedSearch };
  "history.show": { input: HistoryFilter; output: Array<HistoryEntry> };
  "history.entry": { input: EntryKey; output: HistoryEntry };
  "history.undo": { input: EntryKey; output: Undone };
  "history.verify": { input: Nothing; output: ChainCheck };
  "history.end": { input: Nothing; output: HistoryEnd };
  "history.accept": { input: Nothing; output: Done };
  "exercise.begin": { input: Nothing; output: Standing };
}

export type CallName = keyof Calls;
