# The history in plain sentences. Tables: history-noun-<table>, columns: history-field-<column>, values:
# history-value-<column>-<value>.
history-history-undo = أُلغي تغيير.
history-undone = أُلغي: { $what }
history-redone = أُعيد: { $what }
history-named = { $what } «{ $name }»
history-day = { $kind }، { $date }
history-line-added = أضيف: { $what }
history-line-added-to = أضيف إلى { $case }: { $what }
history-line-removed = أزيل: { $what }
history-line-removed-from = أزيل من { $case }: { $what }
history-line-changed = { $name }: { $field } من «{ $before }» إلى «{ $after }»
history-line-entered = { $name }: { $field }، أُدخل «{ $after }»
history-line-cleared = { $name }: { $field }، أزيل «{ $before }»
history-line-text-cleared = { $name }: { $field }، أزيل النص
history-line-details = { $name }: تغيّرت تفاصيل
history-line-situation = وضع { $name }: «{ $after }» ({ $date })
history-line-situation-from = وضع { $name }: من «{ $before }» إلى «{ $after }» ({ $date })
history-line-sealed = تغيّر عنصر مختوم.
history-line-sealed-in = { $case }: تغيّر عنصر مختوم.
history-chain-altered = عُدّل قيد من السجل التاريخي خارج البرنامج. أبقوا هذا السجل كما هو، وأبلغوا رئيس المكتب، وقارنوه بأحدث نسخة احتياطية.
history-chain-older = القيود الأخيرة من السجل التاريخي مفقودة: وُضع ملف أقدم للسجل مكان الأحدث، أو قُطعت قيود. إن أعيدت نسخة احتياطية عن قصد فبيّنوا ذلك، وإلا فابحثوا عن الملف الأحدث.
history-chain-no-note = القيود متسقة، لكن الملاحظة الموضوعة بجانب السجل التي تبيّن أين ينتهي التاريخ مفقودة. إن نُقل السجل أو أعيد عن قصد فبيّنوا ذلك.
history-line-text = { $name }: { $field }، تغيّر النص ({ $count ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
   *[other] { $count } كلمة
})
history-chain-fits = { $count ->
    [one] السجل التاريخي كامل: قيد واحد لم يُمسّ.
    [two] السجل التاريخي كامل: قيدان لم يُمسّا.
    [few] السجل التاريخي كامل: { $count } قيود لم تُمسّ من أولها إلى آخرها.
   *[other] السجل التاريخي كامل: { $count } قيداً لم تُمسّ من أولها إلى آخرها.
}

history-noun-cases = { $count ->
    [one] الحالة
    [two] حالتان
    [few] { $count } حالات
   *[other] { $count } حالة
}
history-noun-persons = { $count ->
    [one] الشخص
    [two] شخصان
    [few] { $count } أشخاص
   *[other] { $count } شخصاً
}
history-noun-case-violations = { $count ->
    [one] الانتهاك المزعوم
    [two] انتهاكان مزعومان
    [few] { $count } انتهاكات مزعومة
   *[other] { $count } انتهاكاً مزعوماً
}
history-noun-situations = { $count ->
    [one] وضع
    [two] وضعان
    [few] { $count } أوضاع
   *[other] { $count } وضعاً
}
history-noun-case-statuses = { $count ->
    [one] الحالة الإجرائية
    [two] حالتان إجرائيتان
    [few] { $count } حالات إجرائية
   *[other] { $count } حالة إجرائية
}
history-noun-sponsors = { $count ->
    [one] الراعي
    [two] راعيان
    [few] { $count } رعاة
   *[other] { $count } راعياً
}
history-noun-notes = { $count ->
    [one] الملاحظة
    [two] ملاحظتان
    [few] { $count } ملاحظات
   *[other] { $count } ملاحظة
}
history-noun-case-documents = { $count ->
    [one] الوثيقة
    [two] وثيقتان
    [few] { $count } وثائق
   *[other] { $count } وثيقة
}
history-noun-documents = { $count ->
    [one] ملف القرار
    [two] ملفا قرار
    [few] { $count } ملفات قرارات
   *[other] { $count } ملف قرار
}
history-noun-decisions = { $count ->
    [one] القرار
    [two] قراران
    [few] { $count } قرارات
   *[other] { $count } قراراً
}
history-noun-demands = { $count ->
    [one] المطلب
    [two] مطلبان
    [few] { $count } مطالب
   *[other] { $count } مطلباً
}
history-noun-demand-states = { $count ->
    [one] ما آل إليه المطلب
    [two] مآلان
    [few] { $count } مآلات
   *[other] { $count } مآلاً
}
history-noun-case-days = { $count ->
    [one] الموعد القادم
    [two] موعدان قادمان
    [few] { $count } مواعيد قادمة
   *[other] { $count } موعداً قادماً
}
history-noun-proposals = { $count ->
    [one] الملف المقترح
    [two] ملفان مقترحان
    [few] { $count } ملفات مقترحة
   *[other] { $count } ملفاً مقترحاً
}
history-noun-proposal-fields = { $count ->
    [one] تصحيح في
    [two] تصحيحان لما قُرئ
    [few] { $count } تصحيحات لما قُرئ
   *[other] { $count } تصحيحاً لما قُرئ
}
history-noun-decision-links = { $count ->
    [one] رابط القرار
    [two] رابطان بين قرارات
    [few] { $count } روابط بين قرارات
   *[other] { $count } رابطاً بين قرارات
}
history-noun-case-codes = { $count ->
    [one] الرمز المطبوع
    [two] رمزان مطبوعان
    [few] { $count } رموز مطبوعة
   *[other] { $count } رمزاً مطبوعاً
}
history-noun-safety-overrides = { $count ->
    [one] تنبيه سلامة جرى تجاوزه
    [two] تنبيها سلامة جرى تجاوزهما
    [few] { $count } تنبيهات سلامة جرى تجاوزها
   *[other] { $count } تنبيه سلامة جرى تجاوزه
}
history-noun-actions = { $count ->
    [one] الإجراء
    [two] إجراءان
    [few] { $count } إجراءات
   *[other] { $count } إجراءً
}
history-noun-letters = { $count ->
    [one] الرسالة
    [two] رسالتان
    [few] { $count } رسائل
   *[other] { $count } رسالة
}
history-noun-reports = { $count ->
    [one] التقرير
    [two] تقريران
    [few] { $count } تقارير
   *[other] { $count } تقريراً
}
history-noun-holders = { $count ->
    [one] شاغل المنصب
    [two] شاغلان
    [few] { $count } شاغلين
   *[other] { $count } شاغلاً
}
history-noun-members = { $count ->
    [one] العضو
    [two] عضوان
    [few] { $count } أعضاء
   *[other] { $count } عضواً
}
history-noun-parcels = { $count ->
    [one] رسالة إلكترونية إلى
    [two] رسالتان إلكترونيتان
    [few] { $count } رسائل إلكترونية
   *[other] { $count } رسالة إلكترونية
}

history-field-code = الرمز
history-field-country = البلد
history-field-status = الحالة الإجرائية
history-field-status-since = الحالة الإجرائية منذ
history-field-safety = تنبيهات السلامة
history-field-name = الاسم
history-field-aliases = الأسماء الأخرى
history-field-gender = الجنس
history-field-mandate = الولاية
history-field-party = الحزب
history-field-kind = النوع
history-field-since = منذ
history-field-until = حتى
history-field-source = المصدر
history-field-note = الملاحظة
history-field-sensitivity = السرية
history-field-date = التاريخ
history-field-text = النص
history-field-title = العنوان
history-field-reason = السبب
history-field-state = الحالة
history-field-day = التاريخ
history-field-outcome = النتيجة
history-field-subject = الموضوع
history-field-body = النص
history-field-salutation = التحية
history-field-addressee = العنوان
history-field-close = الخاتمة
history-field-signature = التوقيع
history-field-demands-addressee = الجهة المطالَبة
history-field-demands-class = الفئة
history-field-demands-confirmed = تاريخ التأكيد
history-field-demands-left-out = مستبعد
history-field-demands-repeats-id = يكرر
history-field-proposals-state = الحالة
history-field-enclosures = المرفقات
history-field-copies = النسخ
history-field-language = اللغة
history-field-number = الرقم
history-field-approved-by = الاعتماد
history-field-handed-over-route = الوسيلة
history-field-handed-over-on = تاريخ التسليم
history-field-honorific = اللقب
history-field-email = البريد الإلكتروني
history-field-address = العنوان
history-field-confirmed = آخر تأكيد
history-field-function = الوظيفة
history-field-draft = مسودة

history-value-status-under-examination = قيد النظر
history-value-status-dormant = خاملة
history-value-status-closed = مغلقة
history-value-status-merged = مدمجة في أخرى
history-value-gender-f = امرأة
history-value-gender-m = رجل
history-value-gender-unknown = غير معروف
history-value-sensitivity-public = علني
history-value-sensitivity-office = للمكتب فقط
history-value-sensitivity-sealed = مختوم
history-value-safety-consult-ipu-first = استشارة الاتحاد أولاً
history-value-safety-no-publicity = بلا إعلام
history-value-safety-no-contact = بلا اتصال
history-value-actions-state-envisaged = مزمع
history-value-actions-state-under-way = جارٍ
history-value-actions-state-taken = منجز
history-value-actions-state-abandoned = متروك
history-value-demands-left-out-0 = لا
history-value-demands-left-out-1 = نعم
history-value-demands-state-open = معلق
history-value-demands-state-answered = أُجيب عنه
history-value-demands-state-met = استُجيب له
history-value-demands-state-refused = رُفض
history-value-proposals-state-open = بالانتظار
history-value-proposals-state-accepted = مقبول
history-value-proposals-state-discarded = مستبعد
history-value-demands-class-authorities = سلطات البلد
history-value-demands-class-parliament = البرلمان
history-value-demands-class-executive = الحكومة
history-value-demands-class-judiciary = المحاكم والنيابة
history-value-demands-class-ipu-members = برلمانات الاتحاد
history-value-demands-class-secretary-general = الأمين العام للاتحاد
history-value-demands-class-committee = اللجنة
history-value-demands-class-complainant = صاحب الشكوى
history-value-demands-class-others = آخرون
history-value-letters-state-draft = مسودة
history-value-letters-state-approved = معتمدة
history-value-letters-state-queued = في صندوق الصادر
history-value-letters-state-sent = مرسلة
history-value-letters-state-handed-over = مسلَّمة
history-value-letters-state-discarded = مستبعدة
history-value-parcels-state-queued = بانتظار الإرسال
history-value-parcels-state-held = موقوفة
history-value-parcels-state-claimed = قيد المعالجة
history-value-parcels-state-handing-over = قيد التسليم
history-value-parcels-state-sent = مرسلة
history-value-parcels-state-delayed = مؤجلة
history-value-parcels-state-refused = مرفوضة
history-value-parcels-state-in-doubt = غير مؤكدة

# Forms of address
history-noun-own-forms = { $count ->
    [one] صيغة مخاطبة خاصة بالمكتب
    [two] صيغتان خاصتان بالمكتب
   *[other] { $count } من صيغ المخاطبة الخاصة بالمكتب
}
history-noun-form-reviews = { $count ->
    [one] تأكيد صيغ
    [two] تأكيدان لصيغ
   *[other] { $count } من تأكيدات الصيغ
}
history-field-office = نوع المنصب
history-field-holder = الشخص
history-field-field = الجزء
history-field-reader = القارئ
history-value-language-en = الإنجليزية
history-value-language-fr = الفرنسية
history-value-language-es = الإسبانية
history-value-language-ar = العربية
history-value-gender-any = الكل
