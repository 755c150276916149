reports-title = Reports
reports-waiting = Waiting to be reported
reports-waiting-about = Nothing here has been told to the IPU yet. It counts as reported when the Secretary General’s server has taken the message.
reports-waiting-sum = Taken: { $taken } · envisaged: { $envisaged }
reports-empty = Nothing waits to be reported
reports-empty-how = Letters that were sent and actions you add appear here until a report has carried them to the IPU.
reports-actions-count = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
reports-state-draft = Draft
reports-state-approved = Approved
reports-state-queued = Queued
reports-state-sent = Sent
reports-taken = Taken
reports-envisaged = Envisaged
reports-no-case = No case
reports-change-of = Change action: { $action }
reports-draft-about = Everything not yet reported goes into one letter to the Secretary General, with an annex and a copy to the Committee’s President.
reports-language = Language of the report
reports-member = Signed by
reports-drafted = Report drafted.
reports-period = { $from } to { $to }
reports-first = First report, until { $to }
reports-check = Check report
reports-approve = Approve report
reports-approved-as = Report approved as { $number }.
reports-queue = Queue report
reports-queued = { $count ->
    [one] Report queued: { $count } message.
   *[other] Report queued: { $count } messages.
}
reports-edit = Edit the letter
reports-read = Read the letter
reports-file = report to the IPU
reports-recipients = Recipients
reports-actions = What it reports
reports-no-address = No e-mail address: enter one before you queue the report
reports-enter = Enter address
reports-enter-of = { $verb }: { $post }
reports-parcel-queued = Queued
reports-parcel-held = Held
reports-parcel-claimed = Being sent
reports-parcel-handing_over = Being sent
reports-parcel-sent = Sent
reports-parcel-delayed = Delayed
reports-parcel-refused = Refused
reports-parcel-in_doubt = In doubt
