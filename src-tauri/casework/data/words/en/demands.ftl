history-demand-set-state = What became of a demand was entered.
history-demand-correct = A demand was corrected.
history-demand-add = A demand was added by hand.
history-demand-confirm = Demands were confirmed.

findings-demand_settled = { $state ->
    [met] What paragraph { $number } asks, and the letter quotes, has been met since. Draft the letter again, or take the quotation out.
    [refused] What paragraph { $number } asks, and the letter quotes, has been refused since. Make sure that the letter takes account of it.
   *[left_out] The letter quotes something of paragraph { $number } that is no demand. Take the quotation out.
}
field-nothing-follows = No other demand follows in this paragraph.

compare-summary = Since { $date }: { $parts }.
compare-nothing = Nothing changed in the paragraphs since { $date }.
compare-languages = The two texts are in different languages and were not compared.
compare-new = { $count ->
    [one] 1 paragraph new
   *[other] { $count } paragraphs new
}
compare-dropped = { $count ->
    [one] 1 dropped
   *[other] { $count } dropped
}
compare-reworded = { $count ->
    [one] 1 reworded
   *[other] { $count } reworded
}
compare-hardened = { $count ->
    [one] 1 firmer than before
   *[other] { $count } firmer than before
}
compare-softened = { $count ->
    [one] 1 milder than before
   *[other] { $count } milder than before
}
compare-moved = { $count ->
    [one] 1 in another place
   *[other] { $count } in another place
}

timeline-demand = { $state ->
    [answered] Demand answered: “{ $text }”
    [met] Demand met: “{ $text }”
    [refused] Demand refused: “{ $text }”
   *[open] Demand open again: “{ $text }”
}
timeline-reply = { $number ->
    [none] Answer from { $from }
   *[other] Answer to { $number } from { $from }
}
