cases-persons = { $count ->
    [0] No persons named
    [one] One parliamentarian
   *[other] { $count } parliamentarians
}

timeline-decision-council = Decision of the IPU Governing Council, session { $session }
timeline-decision-committee = Decision of the Committee on the Human Rights of Parliamentarians, session { $session }
timeline-decision-other = Decision of the IPU
timeline-decision-draft = Draft decision, not adopted
timeline-letter = Letter { $number } to: { $to }
timeline-letter-draft = Draft letter to: { $to }
timeline-letter-state = { $state ->
    [draft] Draft
    [approved] Approved, not yet sent
    [queued] In the outbox
    [sent] Sent
   *[handed_over] Handed over
}
timeline-action-state = { $state ->
    [envisaged] Planned
    [under_way] Under way
    [taken] Taken
   *[abandoned] Abandoned
}
timeline-report = Report to the IPU Secretary General
timeline-report-state = { $state ->
    [draft] Draft
    [approved] Approved, not yet sent
    [queued] In the outbox
   *[sent] Sent
}

today-office = The office’s letterhead is not complete
today-office-why = Letters need the member’s name and the parliament at their head.
today-office-step = Complete the office
today-letter-approve = Letter to: { $to }
today-letter-approve-why = A draft of { $date } waits for the member’s approval.
today-letter-approve-step = Open letter
today-letter-queue = Letter { $number } to: { $to }
today-letter-queue-why = It is approved and has not left yet.
today-letter-queue-step = Open letter
today-action = { $kind } ({ $cases })
today-action-why = It was planned for { $date }.
today-action-step = Open case
today-report = Report to the IPU Secretary General
today-report-why = { $count ->
    [one] One action has not been reported to the IPU yet.
   *[other] { $count } actions have not been reported to the IPU yet.
}
today-report-step = Draft report
today-doubt = Message to { $to }
today-doubt-why = It is not certain whether the server took it. It will not be sent again by itself.
today-doubt-step = Decide
today-refused = Message to { $to }
today-refused-why = The server refused it.
today-refused-step = Look at the reason
today-stopped = Sending is stopped
today-stopped-step = Open the mail account

history-register-create = The register was made.
history-office-save = The office’s profile was changed.
history-member-save = A member was entered or changed.
history-case-set-safety = The safety flags of a case were changed.
history-decision-import = A decision file was imported.
history-post-set-holder = The holder of a post was entered.
history-action-add = An action was added.
history-action-change = An action was changed.
history-letter-draft = Letters were drafted.
history-letter-save = A letter was edited.
history-letter-approve = A letter was approved and numbered.
history-letter-reopen = An approved letter was reopened.
history-letter-discard = A draft letter was discarded.
history-letter-hand-over = A letter was handed over outside the program.
history-report-draft = A report was drafted.
history-report-approve = A report was approved and numbered.
history-report-queue = A report was put in the outbox.
history-account-set = The mail account was set.
history-outbox-queue = A letter was put in the outbox.
history-outbox-hold = A message was held.
history-outbox-release = A message was released.
history-outbox-retry = A message was marked to be tried at once.
history-outbox-resolve = A message in doubt was decided by a person.
history-outbox-claim = A message was taken up for sending.
history-outbox-handing-over = A message was about to be handed over.
history-outbox-settle = The server’s answer for a message was recorded.
history-outbox-recover = Messages of an interrupted run were put in order.
history-other = { $act }

recovery-title = Recovery sheet
recovery-what = These 24 words open the register when its passphrase is lost. Whoever has this sheet and the register’s files can read everything in it.
recovery-keep = Print this sheet, lock it away, and do not keep a copy on a computer. There is no other way in without the passphrase.
recovery-use = To use it, choose “I have lost the passphrase” where the register is unlocked, and type the words in order.

cli-passphrase = Passphrase:
cli-step-register = Make an encrypted register
cli-step-office = Set up the invented office
cli-step-decision = Import the invented decision
cli-step-letters = Draft the letters
cli-step-approve = Check and approve a letter
cli-step-actions = Record two actions
cli-step-report = Draft the report to the IPU
cli-step-approve-report = Approve the report
cli-step-queue = Put everything in the outbox
cli-step-send = Send to the mail server inside the program
cli-step-verify = Verify the history

search-note = Note, { $code }
search-case-status = { $state ->
    [dormant] Dormant
    [closed] Closed
    [merged] Merged
   *[under_examination] Under examination
}
history-search-save = A search was saved or changed.
history-search-delete = A saved search was deleted.
history-search-tick = An item of a work list was ticked or unticked.
history-protocol-save-forms = Forms of address were corrected.
history-protocol-remove-form = An own form of address was taken away; the rule’s applies again.
history-protocol-confirm = Forms of address were confirmed by a reader.
history-protocol-withdraw = The confirmation of forms of address was taken back.
