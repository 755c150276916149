decisions-draft = مشروع لم يُعتمد
decisions-adopted = تاريخ الاعتماد
decisions-by = الجهة
decisions-session = الدورة { $number }
decisions-organ-governing_council = مجلس الإدارة
decisions-organ-committee = لجنة حقوق الإنسان للبرلمانيين
decisions-how = الطريقة
decisions-adoption-unanimously = بالإجماع
decisions-adoption-by_consensus = بتوافق الآراء
decisions-adoption-without_a_vote = دون تصويت
decisions-adoption-by_vote = بالتصويت
decisions-place = المكان
decisions-symbol = رمز الوثيقة
decisions-pages = صفحات الأصل
decisions-save-original = حفظ الأصل
decisions-copy-saved = حُفظ الأصل.
decisions-summary = ملخص القضية
decisions-preamble = الديباجة
decisions-paragraphs = { $count ->
    [zero] فقرات القرار
    [one] فقرة واحدة من القرار
    [two] فقرتان من القرار
    [few] { $count } فقرات من القرار
    [many] { $count } فقرة من القرار
   *[other] { $count } فقرة من القرار
}
decisions-no-paragraphs = لم تُقرأ فقرات مرقّمة.
decisions-persons = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد مذكور
    [two] شخصان مذكوران
    [few] { $count } أشخاص مذكورين
    [many] { $count } شخصًا مذكورًا
   *[other] { $count } شخص مذكور
}
decisions-violations = الانتهاكات المزعومة
decisions-original = الملف الأصلي
decisions-superseded = حل محل هذا القرار نص أحدث له.
decisions-superseded-short = حل محله نص أحدث
decisions-superseded-open = فتح النص الأحدث
