decisions-draft = Draft, not adopted
decisions-adopted = Adopted
decisions-by = By
decisions-session = session { $number }
decisions-organ-governing_council = Governing Council
decisions-organ-committee = Committee on the Human Rights of Parliamentarians
decisions-how = How
decisions-adoption-unanimously = unanimously
decisions-adoption-by_consensus = by consensus
decisions-adoption-without_a_vote = without a vote
decisions-adoption-by_vote = by vote
decisions-place = Place
decisions-symbol = Document
decisions-pages = Pages of the original
decisions-save-original = Save the original
decisions-copy-saved = Original saved.
decisions-summary = Summary of the case
decisions-preamble = Opening
decisions-paragraphs = { $count ->
    [one] { $count } paragraph of the decision
   *[other] { $count } paragraphs of the decision
}
decisions-no-paragraphs = No numbered paragraphs were read.
decisions-persons = { $count ->
    [one] { $count } person named
   *[other] { $count } persons named
}
decisions-violations = Alleged violations
decisions-original = Original file
decisions-superseded = A newer text of this decision took its place.
decisions-superseded-short = Replaced by a newer text
decisions-superseded-open = Open the newer text
