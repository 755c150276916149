demands-title = Demands
demands-none = No demands yet
demands-none-how = Import a decision on this case. What it asks, and of whom, is read from its paragraphs.
demands-none-open = Nothing waits: every demand was answered, met or refused, or is asked again in a later decision.
demands-none-fit = No demand is addressed to them.
demands-show = Show
demands-show-open = Open
demands-show-all = All
demands-asked-of = Asked of
demands-asked-outside = All but the IPU itself
demands-asked-all = Everybody
demands-class-authorities = The country’s authorities
demands-class-parliament = Parliament
demands-class-executive = Government
demands-class-judiciary = Courts and prosecutors
demands-class-ipu_members = Parliaments of the IPU
demands-class-secretary_general = IPU Secretary General
demands-class-committee = The Committee
demands-class-complainant = Complainant
demands-class-others = Others
demands-class-by-words = As the words say
demands-count = { $count ->
    [one] { $count } demand
   *[other] { $count } demands
}
demands-chosen = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
demands-decision-of = Decision of
demands-compare = What changed since the decision before
demands-paragraph = Paragraph { $number }
demands-implied = Nobody is named: taken from the paragraph
demands-state = What became of it
demands-state-open = Open
demands-state-open-hint = Nothing has been heard.
demands-state-answered = Answered
demands-state-answered-hint = There was an answer that neither meets nor refuses it.
demands-state-met = Met
demands-state-met-hint = What was asked has been done.
demands-state-refused = Refused
demands-state-refused-hint = It was said that it will not be done.
demands-state-save = Enter
demands-state-said = Entered.
demands-state-chain = The same demand in earlier decisions moves with it.
demands-since = Since
demands-since-missing = Enter the date.
demands-source = Source
demands-source-hint = For example: note of the embassy, press release, the complainant’s counsel.
demands-source-missing = Say where this is known from.
demands-letter = In answer to
demands-letter-none = No letter of ours
demands-note = Note
demands-asked-since = asked since
demands-repeated = Asked again in a later decision
demands-by-hand = added by hand
demands-left-out = No demand
demands-left-out-said = Left out.
demands-bring-back = Bring back
demands-confirm = Confirm
demands-confirm-of = Confirm: { $text }
demands-confirm-all = { $count ->
    [one] Confirm { $count } demand
   *[other] Confirm { $count } demands
}
demands-confirmed-all = { $count ->
    [one] { $count } demand confirmed.
   *[other] { $count } demands confirmed.
}
demands-proposed = { $count ->
    [one] One demand was read and waits to be confirmed.
   *[other] { $count } demands were read and wait to be confirmed.
}
demands-enter = Enter what became of it
demands-enter-of = Enter what became of it: { $text }
demands-more = More for: { $text }
demands-correct = Correct
demands-split = Split in two
demands-join = Join with the next
demands-apart = Is not the same as before
demands-leave-out = Is no demand
demands-add = Add a demand
demands-add-to = Add a demand to paragraph { $number }
demands-added = Demand added.
demands-corrected = Demand corrected.
demands-task-words = Correct demand
demands-task-split = Split demand in two
demands-task-add = Add demand
demands-do-words = Correct demand
demands-do-split = Split demand
demands-do-add = Add demand
demands-words-about = Letters quote these words as they stand here.
demands-split-about = Shorten each to what it asks. Both keep the addressee.
demands-first = First demand
demands-second = Second demand
demands-addressee = Who is asked
demands-addressee-hint = In the decision’s words, for example: the Speaker of the Assembly.
demands-addressee-missing = Say who is asked.
demands-class = Group
demands-text = What is asked
demands-text-hint = In the decision’s words, with the verb.
demands-text-missing = Say what is asked.
demands-quote = Demands to quote
demands-quote-hint = With none chosen, what is asked of the country is quoted.
demands-about = Demands it is about
demands-of = Demands of paragraph { $number }
demands-link = Repeats an earlier demand
demands-link-about = The two count as one demand, asked since the earlier decision. What becomes of it holds for both.
demands-link-none = There is no older decision with demands in this case.
demands-link-of = Earlier demand
demands-link-save = Link
demands-linked = Linked.
