letters-title = الرسائل
letters-none = لا رسائل بعد.
letters-choose = اختر رسالة
letters-empty = لا رسائل بعد
letters-empty-how = افتح قضية واختر «تحرير الرسائل».
letters-state-draft = مسودة
letters-state-approved = معتمدة
letters-state-queued = في قائمة الإرسال
letters-state-sent = مرسلة
letters-state-handed_over = مسلَّمة
letters-facts = الوقائع
letters-text = النص
letters-sheet = الورقة
letters-columns = ما يُعرض
letters-goes-to = موجهة إلى
letters-no-holder = الشاغل غير معروف: توجَّه إلى المنصب
letters-holder-changed = يشغل المنصب الآن { $name }. يبيّن التحقق ما يلزم.
letters-why = سبب صيغة المخاطبة
letters-email = البريد الإلكتروني
letters-no-email = لا عنوان بريد إلكتروني
letters-address = العنوان البريدي
letters-language = اللغة
letters-cases = { $count ->
    [one] القضية
   *[other] القضايا
}
letters-decisions = { $count ->
    [one] تستند إلى القرار
   *[other] تستند إلى القرارات
}
letters-approved = اعتمدها
letters-addressee = إلى
letters-subject = الموضوع
letters-no-subject = بلا موضوع بعد
letters-salutation = التحية
letters-body = نص الرسالة
letters-close = الخاتمة
letters-signature = التوقيع
letters-enclosures = المرفقات
letters-copies = نسخ إلى
letters-one-a-line = واحد في كل سطر
letters-date = تاريخ الرسالة
letters-member = التوقيع باسم
letters-saving = جارٍ الحفظ
letters-typing = لم تُحفظ بعد
letters-saved = حُفظت { $time }
letters-not-saved = غير محفوظة
letters-conflict = عُدّلت هذه الرسالة في مكان آخر
letters-conflict-what = ما كتبته ما زال هنا ولم يُحفظ. احتفظ بنصك أو خذ النص المحفوظ.
letters-conflict-keep = احتفظ بنصي
letters-conflict-reload = خذ النص المحفوظ
letters-conflict-taken = أُخذ النص المحفوظ.
letters-conflict-bring-back = أعد نصي
letters-check = التحقق من الرسالة
letters-checked = { $warnings ->
    [0] تم التحقق: لا شيء يُصلح.
   *[other] تم التحقق: لا أخطاء، تحذيرات: { $warnings }.
}
letters-checked-errors = أخطاء توقف هذه الرسالة: { $errors } (تحذيرات: { $warnings }).
letters-findings = { $errors ->
    [0] لا أخطاء
    [one] خطأ واحد
   *[other] أخطاء: { $errors }
} · { $warnings ->
    [0] لا تحذيرات
    [one] تحذير واحد
   *[other] تحذيرات: { $warnings }
}
letters-findings-none = لم يجد التحقق ما يُصلح.
letters-level-error = خطأ
letters-level-warning = تحذير
letters-approve-lead = هذه هي الورقة بعينها. يعطيها الاعتماد رقم قيد، وأي تعديل لاحق يلغيه.
letters-approve-sheet = الورقة المعروضة للاعتماد
letters-approve-recipient = المرسل إليه
letters-fingerprint = البصمة (SHA-256)
letters-approve-warnings = { $count ->
    [one] ضع علامة على التحذير المقروء
   *[other] ضع علامة على التحذيرات المقروءة
}
letters-approve-warnings-missing = اقرأ كل تحذير وضع علامة عليه.
letters-approve-country = بلد المرسل إليه
letters-approve-country-hint = اكتبه أو اختره كي لا تذهب رسالة إلى بلد خطأ.
letters-approve-country-choose = لم يُختر
letters-approve-country-missing = اختر بلد المرسل إليه.
letters-approve-by = الاعتماد باسم
letters-approve-by-missing = اختر العضو الذي يعتمد.
letters-approved-as = اعتُمدت بالرقم { $number }.
letters-queued = في القائمة. ستُرسل متى أمكن الوصول إلى خادم.
letters-see-outbox = فتح الصادر
letters-open-report = فتح التقرير
letters-copy-saved = حُفظت النسخة.
letters-hand-over = سُلّمت
letters-hand-about = سجّل كيف ومتى خرجت الرسالة من المكتب بغير هذا البرنامج.
letters-hand-route = الطريق
letters-hand-route-missing = اختر الطريق.
letters-hand-date = التاريخ
letters-hand-date-missing = اكتب تاريخ الخروج.
letters-handed-over = سُجّلت مسلَّمة.
letters-route-post = بالبريد
letters-route-bag = بالحقيبة الدبلوماسية
letters-route-fax = بالفاكس
letters-route-hand = باليد
letters-route-mail_program = من برنامج بريد آخر
letters-reopen = إعادة الفتح
letters-reopen-about = تعود الرسالة مسودة وتفقد الاعتماد. يبقى الرقم { $number } مستعملًا ولا يُعطى لرسالة أخرى.
letters-reopened = عادت الرسالة مسودة.
letters-discard = حذف المسودة
letters-discard-about = تُحذف المسودة وكل ما كُتب فيها.
letters-discarded = حُذفت المسودة.
