history-demand-set-state = سُجّل ما آل إليه أحد المطالب.
history-demand-correct = صُحّح أحد المطالب.
history-demand-add = أُضيف مطلب يدويًا.
history-demand-confirm = أُكّدت مطالب.

findings-demand_settled = { $state ->
    [met] ما تطلبه الفقرة { $number } المقتبسة في الرسالة استُجيب له منذ ذلك الحين. أعد صياغة الرسالة أو احذف الاقتباس.
    [refused] ما تطلبه الفقرة { $number } المقتبسة في الرسالة رُفض منذ ذلك الحين. تأكد من أن الرسالة تراعي ذلك.
   *[left_out] تقتبس الرسالة من الفقرة { $number } ما ليس مطلبًا. احذف الاقتباس.
}
field-nothing-follows = لا يوجد مطلب آخر بعده في هذه الفقرة.

compare-summary = منذ { $date }: { $parts }.
compare-nothing = لم يتغير شيء في الفقرات منذ { $date }.
compare-languages = النصان بلغتين مختلفتين ولم تجر مقارنتهما.
compare-new = { $count ->
    [one] فقرة جديدة
    [two] فقرتان جديدتان
    [few] { $count } فقرات جديدة
   *[other] { $count } فقرة جديدة
}
compare-dropped = { $count ->
    [one] واحدة محذوفة
    [two] اثنتان محذوفتان
   *[other] { $count } محذوفة
}
compare-reworded = { $count ->
    [one] واحدة معادة الصياغة
    [two] اثنتان معادتا الصياغة
   *[other] { $count } معادة الصياغة
}
compare-hardened = { $count ->
    [one] واحدة أشد لهجة من قبل
    [two] اثنتان أشد لهجة من قبل
   *[other] { $count } أشد لهجة من قبل
}
compare-softened = { $count ->
    [one] واحدة ألين لهجة من قبل
    [two] اثنتان ألين لهجة من قبل
   *[other] { $count } ألين لهجة من قبل
}
compare-moved = { $count ->
    [one] واحدة في موضع آخر
    [two] اثنتان في موضع آخر
   *[other] { $count } في موضع آخر
}

timeline-demand = { $state ->
    [answered] مطلب أُجيب عنه: «{ $text }»
    [met] مطلب استُجيب له: «{ $text }»
    [refused] مطلب رُفض: «{ $text }»
   *[open] مطلب معلق من جديد: «{ $text }»
}
timeline-reply = { $number ->
    [none] رد من: { $from }
   *[other] رد على { $number } من: { $from }
}
