demands-title = المطالب
demands-none = لا مطالب بعد
demands-none-how = استورد قرارًا بشأن هذه القضية. يُقرأ ما يطلبه وممن يطلبه من فقراته.
demands-none-open = لا شيء معلق: كل مطلب أُجيب عنه أو استُجيب له أو رُفض، أو تكرر في قرار لاحق.
demands-none-fit = لا مطلب موجه إليهم.
demands-show = عرض
demands-show-open = المعلقة
demands-show-all = الكل
demands-asked-of = موجهة إلى
demands-asked-outside = الجميع عدا الاتحاد نفسه
demands-asked-all = الجميع
demands-class-authorities = سلطات البلد
demands-class-parliament = البرلمان
demands-class-executive = الحكومة
demands-class-judiciary = المحاكم والنيابة
demands-class-ipu_members = برلمانات الاتحاد
demands-class-secretary_general = الأمين العام للاتحاد
demands-class-committee = اللجنة
demands-class-complainant = صاحب الشكوى
demands-class-others = آخرون
demands-class-by-words = بحسب النص
demands-count = { $count ->
    [zero] لا مطالب
    [one] مطلب واحد
    [two] مطلبان
    [few] { $count } مطالب
   *[other] { $count } مطلبًا
}
demands-chosen = { $count ->
    [one] اختير واحد
    [two] اختير اثنان
   *[other] اختير { $count }
}
demands-decision-of = قرار
demands-compare = ما الذي تغير منذ القرار السابق
demands-paragraph = الفقرة { $number }
demands-implied = لم يُذكر أحد: استُنتج من الفقرة
demands-state = ما آل إليه
demands-state-open = معلق
demands-state-open-hint = لم يرد شيء.
demands-state-answered = أُجيب عنه
demands-state-answered-hint = ورد جواب لا يستجيب له ولا يرفضه.
demands-state-met = استُجيب له
demands-state-met-hint = نُفّذ ما طُلب.
demands-state-refused = رُفض
demands-state-refused-hint = قيل إنه لن يُنفذ.
demands-state-save = تسجيل
demands-state-said = سُجّل.
demands-state-chain = المطلب نفسه في القرارات السابقة يتغير معه.
demands-since = منذ
demands-since-missing = أدخل التاريخ.
demands-source = المصدر
demands-source-hint = مثلًا: مذكرة من السفارة، بيان صحفي، محامي صاحب الشكوى.
demands-source-missing = اذكر من أين عُرف ذلك.
demands-letter = جوابًا عن
demands-letter-none = لا رسالة منا
demands-note = ملاحظة
demands-asked-since = مطلوب منذ
demands-repeated = تكرر في قرار لاحق
demands-by-hand = أُضيف يدويًا
demands-left-out = ليس مطلبًا
demands-left-out-said = نُحّي جانبًا.
demands-bring-back = إعادة
demands-confirm = تأكيد
demands-confirm-of = تأكيد: { $text }
demands-confirm-all = { $count ->
    [one] تأكيد مطلب واحد
    [two] تأكيد مطلبين
    [few] تأكيد { $count } مطالب
   *[other] تأكيد { $count } مطلبًا
}
demands-confirmed-all = { $count ->
    [one] أُكّد مطلب واحد.
    [two] أُكّد مطلبان.
    [few] أُكّدت { $count } مطالب.
   *[other] أُكّد { $count } مطلبًا.
}
demands-proposed = { $count ->
    [one] قُرئ مطلب واحد وينتظر التأكيد.
    [two] قُرئ مطلبان وينتظران التأكيد.
    [few] قُرئت { $count } مطالب وتنتظر التأكيد.
   *[other] قُرئ { $count } مطلبًا وتنتظر التأكيد.
}
demands-enter = تسجيل ما آل إليه
demands-enter-of = تسجيل ما آل إليه: { $text }
demands-more = المزيد بشأن: { $text }
demands-correct = تصحيح
demands-split = تقسيم إلى اثنين
demands-join = ضم إلى التالي
demands-apart = ليس هو نفسه كما في السابق
demands-leave-out = ليس مطلبًا
demands-add = إضافة مطلب
demands-add-to = إضافة مطلب إلى الفقرة { $number }
demands-added = أُضيف المطلب.
demands-corrected = صُحّح المطلب.
demands-task-words = تصحيح المطلب
demands-task-split = تقسيم المطلب إلى اثنين
demands-task-add = إضافة مطلب
demands-do-words = تصحيح المطلب
demands-do-split = تقسيم المطلب
demands-do-add = إضافة المطلب
demands-words-about = تقتبس الرسائل هذه الكلمات كما هي.
demands-split-about = اختصر كلًّا منهما إلى ما يطلبه. يحتفظ الاثنان بالجهة المطلوب منها.
demands-first = المطلب الأول
demands-second = المطلب الثاني
demands-addressee = ممن يُطلب
demands-addressee-hint = بكلمات القرار، مثلًا: the Speaker of the Assembly.
demands-addressee-missing = اذكر ممن يُطلب.
demands-class = الفئة
demands-text = ما المطلوب
demands-text-hint = بكلمات القرار مع الفعل.
demands-text-missing = اذكر ما المطلوب.
demands-quote = المطالب المراد اقتباسها
demands-quote-hint = إن لم تختر شيئًا يُقتبس ما هو مطلوب من البلد.
demands-about = المطالب المعنية
demands-of = مطالب الفقرة { $number }
demands-link = يكرر مطلبًا سابقًا
demands-link-about = يُعدّان مطلبًا واحدًا قائمًا منذ القرار السابق، وما يؤول إليه يسري عليهما معًا.
demands-link-none = لا يوجد قرار أقدم فيه مطالب في هذه القضية.
demands-link-of = المطلب السابق
demands-link-save = ربط
demands-linked = تم الربط.
