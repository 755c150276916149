confirm-title = تأكيد القرار
confirm-title-many = تأكيد القرارات
confirm-original = الأصل
confirm-pages = صفحات الأصل
confirm-no-pages = لا يمكن عرض صفحات هذا الملف هنا. احفظ الأصل وانظر إليه في برنامجه.
confirm-fields = ما قُرئ
confirm-import = { $count ->
    [one] استيراد القرار
    [two] استيراد قرارين
    [few] استيراد { $count } قرارات
   *[other] استيراد { $count } قرارا
}
confirm-discard = إهمال
confirm-discarded = أُهمل. لم يُستورد شيء.
confirm-save-original = حفظ الأصل
confirm-progress = نُظر في { $looked } من { $of }
confirm-unsure-count = للتحقق: { $count }
confirm-keys = Enter: صحيح، التالي · F2: تعديل · Delete: ترك · Ctrl+Enter: استيراد · F6: الصفحة
confirm-show-pages = عرض الصفحة
confirm-show-fields = عرض ما قُرئ
confirm-all-decisions = كل القرارات
confirm-place-of = القرار { $number } من { $count }
confirm-next-decision = القرار التالي
confirm-previous-decision = القرار السابق
confirm-choose-all = اختيار الكل
confirm-choose-new = اختيار ما ليس معروفا
confirm-chosen = اختير { $chosen } من { $count }
confirm-choose = استيراد: { $what }
confirm-no-country = لم يُقرأ البلد
confirm-no-code = بلا رمز
confirm-novelty-new = جديد
confirm-novelty-changed = متغير
confirm-novelty-known = معروف
confirm-novelty-other_language = معروف بلغة أخرى
confirm-relation-same = في السجل هذا القرار حرفيا. يُترك إلا إذا اخترته.
confirm-relation-reworded = في السجل نص سابق لهذا القرار. يختلف في: { $parts }.
confirm-relation-adopts = في السجل مشروع هذا القرار.
confirm-relation-draft_of = في السجل القرار المعتمد. هذا مشروعه.
confirm-relation-other_language = في السجل هذا القرار { $language ->
    [en] بالإنجليزية
   *[fr] بالفرنسية
  }.
confirm-part-title = العنوان
confirm-part-persons = الأشخاص
confirm-part-violations = الانتهاكات المزعومة
confirm-part-summary = الملخص
confirm-part-preamble = الديباجة
confirm-part-paragraphs = الفقرات
confirm-part-closed = إغلاق القضية
confirm-left-out-decision = هذا القرار متروك.
confirm-take-in = إدراجه
confirm-group-decision = القرار
confirm-group-case = القضية
confirm-group-persons = الأشخاص
confirm-group-text = الملخص والديباجة
confirm-group-paragraphs = الفقرات
confirm-group-unread = بلا موضع
confirm-field-country = البلد
confirm-field-title = العنوان
confirm-field-adopted_by = اعتمده
confirm-field-adoption = كيف
confirm-field-session = الدورة
confirm-field-place = المكان
confirm-field-date = التاريخ
confirm-field-symbol = الوثيقة
confirm-field-language = اللغة
confirm-field-draft = الوضع
confirm-field-case_codes = رموز القضية
confirm-field-violations = الانتهاكات المزعومة
confirm-field-complainant_sections = المشتكون (القسم)
confirm-field-submitted = تقديم الشكوى
confirm-field-recent_decisions = قرارات حديثة
confirm-field-missions = بعثات الاتحاد
confirm-field-hearings = جلسات الاستماع
confirm-field-follow_up-from_authorities = من السلطات
confirm-field-follow_up-from_complainant = من المشتكي
confirm-field-follow_up-to_authorities = إلى السلطات
confirm-field-follow_up-to_complainant = إلى المشتكي
confirm-field-closed = إغلاق القضية
confirm-field-persons = كل الأشخاص
confirm-field-person = الشخص { $number }
confirm-field-summary = الملخص
confirm-field-preamble = الديباجة
confirm-field-paragraphs = الفقرات
confirm-field-paragraph = الفقرة { $number }
confirm-field-unread = المقطع { $number }
confirm-draft-true = مشروع غير معتمد
confirm-draft-false = معتمد
confirm-language-en = الإنجليزية
confirm-language-fr = الفرنسية
confirm-not-said = غير مذكور في هذا القرار
confirm-add-field = إضافة: { $field }
confirm-add-person = إضافة شخص
confirm-add-paragraph = إضافة فقرة
confirm-nothing = لا شيء
confirm-state-read = قُرئ
confirm-state-looked = نُظر فيه
confirm-state-unsure = غير مؤكد
confirm-state-corrected = صُحح يدويا
confirm-state-added = أُضيف يدويا
confirm-state-left_out = متروك
confirm-state-joined = متروكة، أو ضُمت إلى ما قبلها
confirm-reason-missing = الوثيقة لا تذكره حيث يُنتظر.
confirm-reason-spelling = كُتب في الوثيقة بصورة أخرى، وأُخذ على أنه أقرب كلمة.
confirm-reason-inferred = أُخذ من موضع آخر في الوثيقة.
confirm-reason-inconsistent = لا يتفق مع جزء آخر من الوثيقة.
confirm-was-read = قُرئ: { $value }
confirm-accept = صحيح
confirm-edit = تعديل
confirm-leave-out = ترك
confirm-restore = العودة إلى ما قُرئ
confirm-edit-field = تعديل: { $field }
confirm-leave-out-field = ترك: { $field }
confirm-restore-field = العودة إلى ما قُرئ: { $field }
confirm-place-unread = نقل إلى…
confirm-placed = نُقل إلى { $field }.
confirm-split = القسمة هنا
confirm-split-hint = المؤشر حيث تبدأ الفقرة الثانية.
confirm-join = ضم إلى ما قبلها
confirm-number = الرقم
confirm-text = النص
confirm-code = الرمز
confirm-name = الاسم
confirm-aliases = كتابات أخرى
confirm-aliases-hint = فاصلة منقوطة بين كل اثنين (;).
confirm-list-hint = فاصلة بين كل اثنين (, أو ;).
confirm-lines-hint = واحد في كل سطر.
confirm-month-hint = السنة والشهر، مثل 2026-03.
confirm-edit-hint = Enter يحفظ، وEscape يعيد ما كان.
confirm-edit-hint-long = Enter يحفظ، وShift+Enter يفتح سطرا جديدا، وEscape يعيد ما كان.
confirm-closed-outcome = النتيجة بكلمات الوثيقة
confirm-closed-persons = أُغلقت لأجل
confirm-closed-still_open = ما زالت مفتوحة لأجل
confirm-closed-all = للجميع
confirm-closed-still = ما زالت مفتوحة: { $names }
confirm-persons-count = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصا
}
confirm-paragraphs-none = لم تُقرأ فقرات مرقمة.
confirm-imported = { $count ->
    [one] استُورد القرار.
    [two] استُورد قراران.
    [few] استُوردت { $count } قرارات.
   *[other] استُورد { $count } قرارا.
}
confirm-more-wait = { $count ->
    [one] ينتظر ملف آخر.
    [two] ينتظر ملفان آخران.
    [few] تنتظر { $count } ملفات أخرى.
   *[other] ينتظر { $count } ملفا آخر.
}
confirm-waiting = { $count ->
    [one] ملف واحد ينتظر التأكيد
    [two] ملفان ينتظران التأكيد
    [few] { $count } ملفات تنتظر التأكيد
   *[other] { $count } ملفا تنتظر التأكيد
}
confirm-waits = ينتظر التأكيد.
confirm-waits-decisions = { $count ->
    [one] قُرئ قرار واحد
    [two] قُرئ قراران
    [few] قُرئت { $count } قرارات
   *[other] قُرئ { $count } قرارا
}
confirm-begin = { $count ->
    [one] تأكيد
    [two] تأكيد ملفين
    [few] تأكيد { $count } ملفات
   *[other] تأكيد { $count } ملفا
}
