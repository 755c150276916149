letters-title = Letters
letters-none = No letters yet.
letters-choose = Choose a letter
letters-empty = No letters yet
letters-empty-how = Open a case and choose “Draft letters”.
letters-state-draft = Draft
letters-state-approved = Approved
letters-state-queued = Queued
letters-state-sent = Sent
letters-state-handed_over = Handed over
letters-facts = Facts
letters-text = Text
letters-sheet = Sheet
letters-columns = What to show
letters-goes-to = Goes to
letters-no-holder = No holder known: goes to the office
letters-holder-changed = The post is now held by { $name }. The check says what to do.
letters-why = Why this form of address
letters-email = E-mail
letters-no-email = No e-mail address known
letters-address = Postal address
letters-language = Language
letters-cases = { $count ->
    [one] Case
   *[other] Cases
}
letters-decisions = { $count ->
    [one] Rests on the decision
   *[other] Rests on the decisions
}
letters-approved = Approved by
letters-addressee = To
letters-subject = Subject
letters-no-subject = No subject yet
letters-salutation = Salutation
letters-body = Text of the letter
letters-close = Close
letters-signature = Signature
letters-enclosures = Enclosures
letters-copies = Copies to
letters-one-a-line = One a line
letters-date = Date of the letter
letters-member = Signed by
letters-saving = Saving
letters-typing = Not saved yet
letters-saved = Saved { $time }
letters-not-saved = Not saved
letters-conflict = This letter was changed elsewhere
letters-conflict-what = What you typed is still here and is not saved. Keep your text, or take the saved one.
letters-conflict-keep = Keep my text
letters-conflict-reload = Take the saved text
letters-conflict-taken = The saved text was taken.
letters-conflict-bring-back = Bring back mine
letters-check = Check letter
letters-checked = { $warnings ->
    [0] Checked: nothing to mend.
    [one] Checked: no errors, { $warnings } warning to read.
   *[other] Checked: no errors, { $warnings } warnings to read.
}
letters-checked-errors = { $errors ->
    [one] { $errors } error stops this letter (warnings: { $warnings }).
   *[other] { $errors } errors stop this letter (warnings: { $warnings }).
}
letters-findings = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
} · { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
letters-findings-none = The check found nothing to mend.
letters-level-error = Error
letters-level-warning = Warning
letters-approve-lead = This is the exact sheet. Approval gives it a register number; any later change removes the approval.
letters-approve-sheet = The exact sheet to be approved
letters-approve-recipient = Recipient
letters-fingerprint = Fingerprint (SHA-256)
letters-approve-warnings = { $count ->
    [one] Tick the warning you have read
   *[other] Tick the warnings you have read
}
letters-approve-warnings-missing = Read and tick every warning.
letters-approve-country = Country of the recipient
letters-approve-country-hint = Type or choose it, so that no letter goes to the wrong country.
letters-approve-country-choose = Not chosen
letters-approve-country-missing = Choose the recipient’s country.
letters-approve-by = Approved by
letters-approve-by-missing = Choose the member who approves.
letters-approved-as = Approved as { $number }.
letters-queued = Queued. It goes out as soon as a server can be reached.
letters-see-outbox = Open the outbox
letters-open-report = Open the report
letters-copy-saved = Copy saved.
letters-hand-over = Handed over
letters-hand-about = Record how and when the letter left the office without this program.
letters-hand-route = Route
letters-hand-route-missing = Choose how it left.
letters-hand-date = Date
letters-hand-date-missing = Type the date it left.
letters-handed-over = Recorded as handed over.
letters-route-post = By post
letters-route-bag = By diplomatic bag
letters-route-fax = By fax
letters-route-hand = By hand
letters-route-mail_program = From another mail program
letters-reopen = Reopen
letters-reopen-about = The letter becomes a draft again and loses its approval. The number { $number } stays used and is not given to another letter.
letters-reopened = The letter is a draft again.
letters-discard = Discard draft
letters-discard-about = The draft and everything typed in it are removed.
letters-discarded = Draft discarded.
