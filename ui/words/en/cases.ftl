cases-title = Cases
cases-filter = Code, name or country
cases-count = { $count }
cases-none = No cases yet.
cases-none-found = Nothing found for “{ $query }”.
cases-part = Only a part of the cases is listed.
cases-whole = List all cases
cases-choose = Choose a case
cases-empty = Start with the decisions
cases-empty-how = Import the IPU’s decisions, as PDF or Word documents. Each decision opens its cases, with the persons, the violations and the paragraphs it was read from.
cases-empty-drop = You can also drop the files anywhere on this view.
cases-drop = Drop the files to import them
cases-safety-mark = Safety flag
cases-decided = decided { $date }
cases-status = Status
cases-status-under_examination = Under examination
cases-status-dormant = Dormant
cases-status-closed = Closed
cases-status-merged = Merged
cases-add-action = Add action
cases-more = More for this case
cases-parts = Parts of the case
cases-timeline = Timeline
cases-timeline-empty = Nothing has happened in this case yet.
cases-persons = Persons
cases-persons-none = No persons are named.
cases-decisions = Decisions
cases-decisions-none = No decisions have been imported for this case.
cases-details = Details
cases-draft-decision = Draft decision
cases-violations = Alleged violations
cases-violations-none = None was read.
cases-codes = Printed codes
cases-kind-decision = Decision
cases-kind-letter = Letter
cases-kind-action = Action
cases-kind-report = Report
cases-safety = Safety flags
cases-safety-about = What the person at risk or the family needs. A flag stops letters until it is looked at.
cases-safety-consult_ipu_first = Consult the IPU first
cases-safety-consult_ipu_first-hint = Ask the IPU Secretariat before anything is done.
cases-safety-no_publicity = No publicity
cases-safety-no_publicity-hint = Nothing public: no media, no debate in the chamber.
cases-safety-no_contact = No contact
cases-safety-no_contact-hint = Do not write to or call the person or the family.
cases-safety-save = Save safety flags
cases-safety-saved = Safety flags saved.
cases-safety-careful = This case has safety flags. Read them before you write.
cases-draft-about = { $code }, { $country }: choose what to do and whom to write to.
cases-draft-addressees = Addressees: { $kind }
cases-draft-language = Language of the letters
cases-draft-language-proposed = As proposed for each recipient
cases-draft-member = Signed by
cases-draft-count = { $count ->
    [zero] Draft letters
    [one] Draft { $count } letter
   *[other] Draft { $count } letters
}
cases-drafted = { $count ->
    [one] { $count } letter drafted.
   *[other] { $count } letters drafted.
}
cases-action-about = For { $cases }
cases-action-case = Case
cases-action-case-choose = Choose a case
cases-action-case-missing = Choose the case this action concerns.
cases-action-kind = Kind of action
cases-action-kind-choose = Choose one of the fourteen
cases-action-kind-missing = Choose what was done or is planned.
cases-action-state = State
cases-action-taken = Taken
cases-action-envisaged = Envisaged
cases-action-under_way = Under way
cases-action-abandoned = Abandoned
cases-action-on-taken = Date it was taken
cases-action-on-envisaged = Planned for
cases-action-date-missing = Type the date, for instance 23/11/2026.
cases-action-outcome = Outcome
cases-action-outcome-open = Not known yet
cases-action-note = Note
cases-action-note-hint = Stays in the office. It is never sent.
cases-action-posts = Addressed to
cases-action-added = Action added.
cases-change-action = Change action
cases-action-changed = Action changed.
cases-action-save = Save action
cases-import-staging = Taking the files
cases-import-reading = Reading the decisions
cases-import-sum = Decisions: { $decisions } · new cases: { $fresh } · updated cases: { $updated }
cases-import-sum-refused = {" "}· not imported: { $count }
cases-import-decisions = { $count ->
    [one] { $count } decision read.
   *[other] { $count } decisions read.
}
cases-import-already = Already imported. Nothing changed.
cases-import-nothing = No decision was found in this file, and nothing was imported. Check that it is a decision of the IPU Governing Council or of the Committee.
cases-import-unread = { $count ->
    [one] { $count } passage was seen and not placed
   *[other] { $count } passages were seen and not placed
}
cases-import-more = Import more
cases-open-case = Open { $code }
cases-outcome-imported = Imported
cases-outcome-already = Known
cases-outcome-refused = Not imported
cases-outcome-nothing = Not imported
cases-change-new = new
cases-change-updated = updated
cases-change-known = unchanged
cases-refused-no_text = The pages are pictures: there is no text to read. Nothing was imported. Get the PDF from the IPU’s website, or run text recognition on it first.
cases-refused-encrypted = The file is protected by a password. Nothing was imported. Save a copy without a password and import that.
cases-refused-not_a_decision = This is not a decision of the IPU in a layout the program knows. Nothing was imported. Check that it is the right file, as PDF or as Word document (.docx).
cases-refused-damaged = The file is damaged or is neither a PDF nor a Word document (.docx). Nothing was imported. Download it again and import the new copy.
cases-refused-too_large = The file is larger than the program reads. Nothing was imported. Split it and import the parts.
cases-choose-files = Choose files
