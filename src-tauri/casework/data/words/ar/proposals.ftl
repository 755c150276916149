# What confirming a decision does, and what waits to be confirmed.
effect-make-case = { $count ->
    [0] ينشئ القضية { $case } دون أشخاص مذكورين
    [one] ينشئ القضية { $case } وفيها شخص واحد
    [two] ينشئ القضية { $case } وفيها شخصان
    [few] ينشئ القضية { $case } وفيها { $count } أشخاص
   *[other] ينشئ القضية { $case } وفيها { $count } شخصا
}
effect-add-persons = { $count ->
    [one] يضيف شخصا واحدا إلى { $case }
    [two] يضيف شخصين إلى { $case }
    [few] يضيف { $count } أشخاص إلى { $case }
   *[other] يضيف { $count } شخصا إلى { $case }
}
effect-add-spellings = { $count ->
    [one] يحفظ كتابة أخرى لاسم واحد في { $case }
    [two] يحفظ كتابة أخرى لاسمين في { $case }
    [few] يحفظ كتابة أخرى ل{ $count } أسماء في { $case }
   *[other] يحفظ كتابة أخرى ل{ $count } اسما في { $case }
}
effect-add-violations = { $count ->
    [one] يضيف انتهاكا مزعوما واحدا إلى { $case }
    [two] يضيف انتهاكين مزعومين إلى { $case }
    [few] يضيف { $count } انتهاكات مزعومة إلى { $case }
   *[other] يضيف { $count } انتهاكا مزعوما إلى { $case }
}
effect-add-decision = يضيف القرار إلى { $case }
effect-merge = يدمج { $case } في { $into }
effect-close = يغلق { $case }
effect-reopen = يعيد فتح { $case } وهي مغلقة
effect-adopts = يحل محل المشروع في { $case }
effect-rewords = يحل محل النص السابق في { $case }
effect-draft-of = يُحفظ مشروعا: القرار المعتمد موجود بالفعل في { $case }

today-proposal = { $file }
today-proposal-why = { $count ->
    [one] قُرئ القرار وينتظر التأكيد.
    [two] قُرئ قراران وينتظران التأكيد.
    [few] قُرئت { $count } قرارات وتنتظر التأكيد.
   *[other] قُرئ { $count } قرارا وتنتظر التأكيد.
}
today-proposal-step = تأكيد

history-decision-propose = قُرئ ملف قرار ليُؤكد.
history-proposal-correct = صُحح حقل في قرار مقترح.
history-proposal-restore = عادت حقول في قرار مقترح إلى ما قُرئ.
history-proposal-leave-out = تُرك جزء من قرار مقترح.
history-proposal-accept = أُكد قرار واستُورد.
history-proposal-discard = أُهمل قرار مقترح.

field-not-a-code = هذا ليس رمز قضية. اكتبه على مثال VEN-10 أو VEN-COLL-06.
field-not-a-month = اكتب الشهر على صورة سنة-شهر، مثل 2026-11.
field-not-a-number = اكتب عددا من 1 إلى 999.
