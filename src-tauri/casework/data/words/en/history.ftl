# The history in plain sentences. Tables: history-noun-<table>, columns: history-field-<column>, values:
# history-value-<column>-<value>.
history-history-undo = Something was undone.
history-undone = Undone: { $what }
history-redone = Done again: { $what }
history-named = { $what } “{ $name }”
history-day = { $kind }, { $date }
history-line-added = Added: { $what }
history-line-added-to = Added to { $case }: { $what }
history-line-removed = Removed: { $what }
history-line-removed-from = Removed from { $case }: { $what }
history-line-changed = { $name }: { $field } from “{ $before }” to “{ $after }”
history-line-entered = { $name }: { $field } entered, “{ $after }”
history-line-cleared = { $name }: { $field } “{ $before }” taken out
history-line-text-cleared = { $name }: { $field } taken out
history-line-details = { $name }: details changed
history-line-situation = Situation of { $name }: “{ $after }” ({ $date })
history-line-situation-from = Situation of { $name }: from “{ $before }” to “{ $after }” ({ $date })
history-line-sealed = A sealed record changed.
history-line-sealed-in = { $case }: a sealed record changed.
history-chain-altered = An entry of the history was altered outside the program. Keep this register as it is, tell the head of the office, and compare it with the newest backup.
history-chain-older = The last entries of the history are missing: an older file of the register was put in place of the newer one, or entries were cut off. If a backup was put back on purpose, say so; otherwise look for the newer file.
history-chain-no-note = The entries fit together, but the note beside the register that says where the history ends is missing. If the register was moved or put back on purpose, say so.
history-line-text = { $name }: { $field } changed ({ $count ->
    [one] one word
   *[other] { $count } words
})
history-chain-fits = { $count ->
    [one] The history is whole: one entry, unaltered.
   *[other] The history is whole: { $count } entries, unaltered from the first to the last.
}

history-noun-cases = { $count ->
    [one] Case
   *[other] { $count } cases
}
history-noun-persons = { $count ->
    [one] Person
   *[other] { $count } persons
}
history-noun-case-violations = { $count ->
    [one] Alleged violation
   *[other] { $count } alleged violations
}
history-noun-situations = { $count ->
    [one] Situation of
   *[other] { $count } situations
}
history-noun-case-statuses = { $count ->
    [one] Status
   *[other] { $count } statuses
}
history-noun-sponsors = { $count ->
    [one] Sponsor
   *[other] { $count } sponsors
}
history-noun-notes = { $count ->
    [one] Note
   *[other] { $count } notes
}
history-noun-case-documents = { $count ->
    [one] Document
   *[other] { $count } documents
}
history-noun-documents = { $count ->
    [one] Decision file
   *[other] { $count } decision files
}
history-noun-decisions = { $count ->
    [one] Decision
   *[other] { $count } decisions
}
history-noun-demands = { $count ->
    [one] Demand
   *[other] { $count } demands
}
history-noun-demand-states = { $count ->
    [one] State of the demand
   *[other] { $count } states of demands
}
history-noun-case-days = { $count ->
    [one] Day to come
   *[other] { $count } days to come
}
history-noun-proposals = { $count ->
    [one] Proposed file
   *[other] { $count } proposed files
}
history-noun-proposal-fields = { $count ->
    [one] Correction in
   *[other] { $count } corrections of what was read
}
history-noun-decision-links = { $count ->
    [one] Link of the decision
   *[other] { $count } links of decisions
}
history-noun-case-codes = { $count ->
    [one] Printed code
   *[other] { $count } printed codes
}
history-noun-safety-overrides = { $count ->
    [one] Safety flag overridden
   *[other] { $count } safety flags overridden
}
history-noun-actions = { $count ->
    [one] Action
   *[other] { $count } actions
}
history-noun-letters = { $count ->
    [one] Letter
   *[other] { $count } letters
}
history-noun-reports = { $count ->
    [one] Report
   *[other] { $count } reports
}
history-noun-holders = { $count ->
    [one] Holder
   *[other] { $count } holders
}
history-noun-members = { $count ->
    [one] Member
   *[other] { $count } members
}
history-noun-parcels = { $count ->
    [one] Message to
   *[other] { $count } messages
}

history-field-code = code
history-field-country = country
history-field-status = status
history-field-status-since = status since
history-field-safety = safety flags
history-field-name = name
history-field-aliases = other names
history-field-gender = gender
history-field-mandate = mandate
history-field-party = party
history-field-kind = kind
history-field-since = since
history-field-until = until
history-field-source = source
history-field-note = note
history-field-sensitivity = sensitivity
history-field-date = date
history-field-text = text
history-field-title = title
history-field-reason = reason
history-field-state = state
history-field-day = date
history-field-outcome = outcome
history-field-subject = subject
history-field-body = text
history-field-salutation = salutation
history-field-addressee = address
history-field-close = close
history-field-signature = signature
history-field-demands-addressee = who is asked
history-field-demands-class = group
history-field-demands-confirmed = confirmed on
history-field-demands-left-out = left out
history-field-demands-repeats-id = repeats
history-field-proposals-state = state
history-field-enclosures = enclosures
history-field-copies = copies
history-field-language = language
history-field-number = number
history-field-approved-by = approved by
history-field-handed-over-route = way
history-field-handed-over-on = handed over on
history-field-honorific = style
history-field-email = e-mail address
history-field-address = address
history-field-confirmed = last confirmed
history-field-function = function
history-field-draft = draft

history-value-status-under-examination = under examination
history-value-status-dormant = dormant
history-value-status-closed = closed
history-value-status-merged = merged
history-value-gender-f = woman
history-value-gender-m = man
history-value-gender-unknown = not known
history-value-sensitivity-public = public
history-value-sensitivity-office = office only
history-value-sensitivity-sealed = sealed
history-value-safety-consult-ipu-first = consult the IPU first
history-value-safety-no-publicity = no publicity
history-value-safety-no-contact = no contact
history-value-actions-state-envisaged = planned
history-value-actions-state-under-way = under way
history-value-actions-state-taken = taken
history-value-actions-state-abandoned = abandoned
history-value-demands-left-out-0 = no
history-value-demands-left-out-1 = yes
history-value-demands-state-open = open
history-value-demands-state-answered = answered
history-value-demands-state-met = met
history-value-demands-state-refused = refused
history-value-proposals-state-open = waiting
history-value-proposals-state-accepted = accepted
history-value-proposals-state-discarded = discarded
history-value-demands-class-authorities = the country’s authorities
history-value-demands-class-parliament = parliament
history-value-demands-class-executive = government
history-value-demands-class-judiciary = courts and prosecutors
history-value-demands-class-ipu-members = parliaments of the IPU
history-value-demands-class-secretary-general = IPU Secretary General
history-value-demands-class-committee = the Committee
history-value-demands-class-complainant = complainant
history-value-demands-class-others = others
history-value-letters-state-draft = draft
history-value-letters-state-approved = approved
history-value-letters-state-queued = in the outbox
history-value-letters-state-sent = sent
history-value-letters-state-handed-over = handed over
history-value-letters-state-discarded = discarded
history-value-parcels-state-queued = waiting
history-value-parcels-state-held = held
history-value-parcels-state-claimed = taken up
history-value-parcels-state-handing-over = being handed over
history-value-parcels-state-sent = sent
history-value-parcels-state-delayed = delayed
history-value-parcels-state-refused = refused
history-value-parcels-state-in-doubt = in doubt

# Forms of address
history-noun-own-forms = { $count ->
    [one] Own form of address
   *[other] { $count } own forms of address
}
history-noun-form-reviews = { $count ->
    [one] Confirmation of forms
   *[other] { $count } confirmations of forms
}
history-field-office = kind of post
history-field-holder = person
history-field-field = part
history-field-reader = reader
history-value-language-en = English
history-value-language-fr = French
history-value-language-es = Spanish
history-value-language-ar = Arabic
history-value-gender-any = every
