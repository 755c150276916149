# What confirming a decision does, and what waits to be confirmed.
effect-make-case = { $count ->
    [0] Makes case { $case }, with nobody named
    [one] Makes case { $case } with one person
   *[other] Makes case { $case } with { $count } persons
}
effect-add-persons = { $count ->
    [one] Adds one person to { $case }
   *[other] Adds { $count } persons to { $case }
}
effect-add-spellings = { $count ->
    [one] Keeps another spelling of one name in { $case }
   *[other] Keeps other spellings of { $count } names in { $case }
}
effect-add-violations = { $count ->
    [one] Adds one alleged violation to { $case }
   *[other] Adds { $count } alleged violations to { $case }
}
effect-add-decision = Adds the decision to { $case }
effect-merge = Merges { $case } into { $into }
effect-close = Closes { $case }
effect-reopen = Re-opens { $case }, which is closed
effect-adopts = Takes the place of the draft in { $case }
effect-rewords = Takes the place of the earlier text in { $case }
effect-draft-of = Is kept as a draft: { $case } has the adopted decision already

today-proposal = { $file }
today-proposal-why = { $count ->
    [one] The decision was read and waits to be confirmed.
   *[other] { $count } decisions were read and wait to be confirmed.
}
today-proposal-step = Confirm

history-decision-propose = A decision file was read, to be confirmed.
history-proposal-correct = A field of a proposed decision was corrected.
history-proposal-restore = Fields of a proposed decision are again what was read.
history-proposal-leave-out = Something was left out of a proposed decision.
history-proposal-accept = A decision was confirmed and imported.
history-proposal-discard = A proposed decision was discarded.

field-not-a-code = This is not a case code. Write it like VEN-10 or VEN-COLL-06.
field-not-a-month = Write the month as year-month, for example 2026-11.
field-not-a-number = Write a number from 1 to 999.
