cases-source-paragraph = { $decision }, paragraph { $number }
cases-day = { $kind ->
    [trial] Trial
    [verdict] Verdict
    [assembly] IPU Assembly
   *[other] Noted day
}
cases-anniversary = { $years ->
    [one] One year since: { $kind }
   *[other] { $years } years since: { $kind }
}
cases-anniversary-decision = { $years ->
    [one] One year since the last decision
   *[other] { $years } years since the last decision
}
timeline-situation = { $name }: { $kind }
timeline-status = { $status ->
    [under_examination] Under examination by the Committee
    [reopened] Case re-opened
    [dormant] Not currently reviewed by the Committee
    [closed] Case closed
   *[merged] Merged into { $into }
}
timeline-sealed = Sealed
timeline-sponsor = { $member } follows the case
timeline-sponsor-person = { $member } adopts { $person }
timeline-sponsor-until = { $member } no longer follows the case
timeline-sponsor-until-person = { $member } is no longer sponsor of { $person }
today-sponsor = { $who }: { $what }
today-sponsor-why = { $date }. { $member } is sponsor.
today-sponsor-step = Open case
findings-consult_ipu_first_person = { $name } ({ $case }) is marked “consult the IPU first”. Ask the IPU, or write down why this letter goes out all the same.
findings-no_contact_person = { $name } ({ $case }) is marked “no contact”: a letter could endanger the person. Remove this case, or write down why this letter goes out all the same.
findings-no_publicity = Case { $case } is marked “no publicity”. Make sure that nothing of this letter becomes public, and write down why it goes out all the same.
findings-no_publicity_person = { $name } ({ $case }) is marked “no publicity”. Make sure that nothing of this letter becomes public, and write down why it goes out all the same.
findings-safety_overridden = { $flag ->
    [consult_ipu_first] “Consult the IPU first”
    [no_publicity] “No publicity”
   *[no_contact] “No contact”
} for { $name } was overridden by { $by } on { $date }: { $reason }
field-taken = This is already in the register.
history-case-add = A case was added by hand.
history-case-save = What a case is about was changed.
history-case-set-code = The code of a case was corrected.
history-case-set-status = The status of a case was changed.
history-case-unmerge = A case was taken out of the collective one.
history-case-remove-status = A change of status was taken back.
history-person-save = A person was entered or changed.
history-person-remove = A person was taken out of a case.
history-situation-save = The situation of a person was entered or changed.
history-situation-remove = The situation of a person was taken back.
history-sponsor-add = A member became sponsor.
history-sponsor-end = A sponsorship ended or was handed over.
history-day-add = A day to come was noted.
history-day-remove = A noted day was removed.
history-note-add = A note was written.
history-note-save = A note was edited.
history-note-remove = A note was removed.
history-paper-add = A document was added to a case.
history-paper-save = A document was described anew.
history-paper-remove = A document was taken out of a case.
history-letter-override-safety = A safety flag was overridden for a letter.
sheet-title = Case { $code }
sheet-public = For the public
sheet-office = For the office only
sheet-as-of = As of { $date }
sheet-country = Country
sheet-chamber = Chamber
sheet-status = Status
sheet-since = since { $date }
sheet-status-word = { $status ->
    [under_examination] Under examination
    [dormant] Not currently reviewed
    [closed] Closed
   *[merged] Merged
}
sheet-codes = Codes
sheet-sponsors = Sponsors
sheet-safety = Safety flags
sheet-flag = { $flag ->
    [consult_ipu_first] Consult the IPU first
    [no_publicity] No publicity
   *[no_contact] No contact
}
sheet-violations = Alleged violations
sheet-persons = Persons
sheet-person-code = Code
sheet-person-name = Name
sheet-person-party = Mandate and party
sheet-person-situation = Situation
sheet-decisions = Decisions
sheet-date = Date
sheet-decision = Decision
sheet-symbol = Document
sheet-timeline = Timeline
sheet-what = What
sheet-detail = Details
sheet-upcoming = To come
sheet-alleged = What is said here of violations is alleged unless a decision of the IPU or of a court establishes it.
sheet-page = Page {"{n}"} of {"{total}"}
