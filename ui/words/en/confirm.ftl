confirm-title = Confirm decision
confirm-title-many = Confirm decisions
confirm-original = Original
confirm-pages = Pages of the original
confirm-no-pages = The pages of this file cannot be shown here. Save the original and look at it in its own program.
confirm-fields = What was read
confirm-import = { $count ->
    [one] Import decision
   *[other] Import { $count } decisions
}
confirm-discard = Discard
confirm-discarded = Discarded. Nothing was imported.
confirm-save-original = Save the original
confirm-progress = { $looked } of { $of } looked at
confirm-unsure-count = { $count } unsure
confirm-keys = Enter: right, next · F2: edit · Delete: leave out · Ctrl+Enter: import · F6: page
confirm-show-pages = Show page
confirm-show-fields = Show what was read
confirm-all-decisions = All decisions
confirm-place-of = Decision { $number } of { $count }
confirm-next-decision = Next decision
confirm-previous-decision = Previous decision
confirm-choose-all = Choose all
confirm-choose-new = Choose what is not known
confirm-chosen = { $chosen } of { $count } chosen
confirm-choose = Import: { $what }
confirm-no-country = Country not read
confirm-no-code = no code
confirm-novelty-new = new
confirm-novelty-changed = changed
confirm-novelty-known = known
confirm-novelty-other_language = known, other language
confirm-relation-same = The register has this decision, word for word. It is left out unless you choose it.
confirm-relation-reworded = The register has an earlier text of this decision. It differs in: { $parts }.
confirm-relation-adopts = The register has the draft of this decision.
confirm-relation-draft_of = The register has the adopted decision. This is its draft.
confirm-relation-other_language = The register has this decision in { $language ->
    [en] English
   *[fr] French
  }.
confirm-part-title = title
confirm-part-persons = persons
confirm-part-violations = alleged violations
confirm-part-summary = summary
confirm-part-preamble = opening
confirm-part-paragraphs = paragraphs
confirm-part-closed = closing of the case
confirm-left-out-decision = This decision is left out.
confirm-take-in = Take it in
confirm-group-decision = Decision
confirm-group-case = Case
confirm-group-persons = Persons
confirm-group-text = Summary and opening
confirm-group-paragraphs = Paragraphs
confirm-group-unread = Not placed
confirm-field-country = Country
confirm-field-title = Title
confirm-field-adopted_by = Adopted by
confirm-field-adoption = How
confirm-field-session = Session
confirm-field-place = Place
confirm-field-date = Date
confirm-field-symbol = Document
confirm-field-language = Language
confirm-field-draft = Standing
confirm-field-case_codes = Case codes
confirm-field-violations = Alleged violations
confirm-field-complainant_sections = Complainants (section)
confirm-field-submitted = Complaint submitted
confirm-field-recent_decisions = Recent decisions
confirm-field-missions = IPU missions
confirm-field-hearings = Hearings
confirm-field-follow_up-from_authorities = From the authorities
confirm-field-follow_up-from_complainant = From the complainant
confirm-field-follow_up-to_authorities = To the authorities
confirm-field-follow_up-to_complainant = To the complainant
confirm-field-closed = Case closed
confirm-field-persons = All persons
confirm-field-person = Person { $number }
confirm-field-summary = Summary
confirm-field-preamble = Opening
confirm-field-paragraphs = Paragraphs
confirm-field-paragraph = Paragraph { $number }
confirm-field-unread = Passage { $number }
confirm-draft-true = Draft, not adopted
confirm-draft-false = Adopted
confirm-language-en = English
confirm-language-fr = French
confirm-not-said = Not said in this decision
confirm-add-field = Add: { $field }
confirm-add-person = Add person
confirm-add-paragraph = Add paragraph
confirm-nothing = nothing
confirm-state-read = read
confirm-state-looked = looked at
confirm-state-unsure = unsure
confirm-state-corrected = corrected by hand
confirm-state-added = added by hand
confirm-state-left_out = left out
confirm-state-joined = left out, or joined to the one before
confirm-reason-missing = The document does not say it where it is expected.
confirm-reason-spelling = It is spelled differently in the document and was taken for the nearest word.
confirm-reason-inferred = It was drawn from another place of the document.
confirm-reason-inconsistent = It does not agree with another part of the document.
confirm-was-read = Read: { $value }
confirm-accept = Right
confirm-edit = Edit
confirm-leave-out = Leave out
confirm-restore = Back to what was read
confirm-edit-field = Edit: { $field }
confirm-leave-out-field = Leave out: { $field }
confirm-restore-field = Back to what was read: { $field }
confirm-place-unread = Move into…
confirm-placed = Moved into { $field }.
confirm-split = Split here
confirm-split-hint = The cursor stands where the second paragraph begins.
confirm-join = Join to the one before
confirm-number = Number
confirm-text = Text
confirm-code = Code
confirm-name = Name
confirm-aliases = Other spellings
confirm-aliases-hint = A semicolon between two.
confirm-list-hint = A comma or semicolon between two.
confirm-lines-hint = One on a line.
confirm-month-hint = Year and month, for example 2026-03.
confirm-edit-hint = Enter saves, Escape goes back.
confirm-edit-hint-long = Enter saves, Shift+Enter makes a new line, Escape goes back.
confirm-closed-outcome = Outcome, in the document’s words
confirm-closed-persons = Closed for
confirm-closed-still_open = Still open for
confirm-closed-all = for everybody
confirm-closed-still = still open: { $names }
confirm-persons-count = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
confirm-paragraphs-none = No numbered paragraphs were read.
confirm-imported = { $count ->
    [one] Decision imported.
   *[other] { $count } decisions imported.
}
confirm-more-wait = { $count ->
    [one] One more file waits.
   *[other] { $count } more files wait.
}
confirm-waiting = { $count ->
    [one] One file waits to be confirmed
   *[other] { $count } files wait to be confirmed
}
confirm-waits = Waits to be confirmed.
confirm-waits-decisions = { $count ->
    [one] { $count } decision read
   *[other] { $count } decisions read
}
confirm-begin = { $count ->
    [one] Confirm
   *[other] Confirm { $count } files
}
