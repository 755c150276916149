cases-title = القضايا
cases-filter = الرمز أو الاسم أو البلد
cases-count = { $count }
cases-none = لا توجد قضايا بعد.
cases-none-found = لا نتيجة للبحث عن «{ $query }».
cases-choose = اختر قضية
cases-empty = ابدأ بالقرارات
cases-empty-how = استورد قرارات الاتحاد البرلماني الدولي بصيغة PDF أو مستندات Word. يفتح كل قرار قضاياه مع الأشخاص والانتهاكات والفقرات المقروءة منه.
cases-empty-drop = يمكنك أيضًا إفلات الملفات في أي مكان من هذه الصفحة.
cases-drop = أفلت الملفات لاستيرادها
cases-safety-mark = تنبيه سلامة
cases-decided = قرار { $date }
cases-status = الوضع
cases-status-under_examination = قيد النظر
cases-status-dormant = مجمّدة
cases-status-closed = مغلقة
cases-status-merged = مدمجة
cases-add-action = إضافة إجراء
cases-more = المزيد لهذه القضية
cases-parts = أقسام القضية
cases-timeline = التسلسل الزمني
cases-timeline-empty = لم يحدث شيء في هذه القضية بعد.
cases-persons = الأشخاص
cases-persons-none = لا أسماء أشخاص.
cases-decisions = القرارات
cases-decisions-none = لم يُستورد أي قرار لهذه القضية.
cases-details = التفاصيل
cases-draft-decision = مشروع قرار
cases-violations = الانتهاكات المزعومة
cases-violations-none = لم يُقرأ أي منها.
cases-codes = الرموز المطبوعة
cases-kind-decision = قرار
cases-kind-letter = رسالة
cases-kind-action = إجراء
cases-kind-demand = مآل مطلب
cases-kind-reply = رد
cases-kind-report = تقرير
cases-safety = تنبيهات السلامة
cases-safety-about = ما يحتاج إليه الشخص المعرّض للخطر أو أسرته. يوقف التنبيه الرسائل إلى أن يُنظر فيه.
cases-safety-consult_ipu_first = استشر الاتحاد البرلماني الدولي أولًا
cases-safety-consult_ipu_first-hint = اسأل أمانة الاتحاد قبل أي خطوة.
cases-safety-no_publicity = لا إعلان
cases-safety-no_publicity-hint = لا شيء علني: لا إعلام ولا مناقشة في المجلس.
cases-safety-no_contact = لا اتصال
cases-safety-no_contact-hint = لا تكتب إلى الشخص أو أسرته ولا تتصل بهم.
cases-safety-save = حفظ تنبيهات السلامة
cases-safety-saved = حُفظت تنبيهات السلامة.
cases-safety-careful = لهذه القضية تنبيهات سلامة. اقرأها قبل الكتابة.
cases-draft-about = { $code }، { $country }: اختر ما تفعله ومن تكتب إليه.
cases-draft-addressees = المرسل إليهم: { $kind }
cases-draft-language = لغة الرسائل
cases-draft-language-proposed = اللغة المقترحة لكل مرسل إليه
cases-draft-member = التوقيع
cases-draft-count = { $count ->
    [zero] تحرير الرسائل
    [one] تحرير رسالة واحدة
    [two] تحرير رسالتين
    [few] تحرير { $count } رسائل
    [many] تحرير { $count } رسالة
   *[other] تحرير { $count } رسالة
}
cases-drafted = { $count ->
    [zero] لم تُتحرير رسائل.
    [one] حُرّرت رسالة واحدة.
    [two] حُرّرت رسالتان.
    [few] حُرّرت { $count } رسائل.
    [many] حُرّرت { $count } رسالة.
   *[other] حُرّرت { $count } رسالة.
}
cases-action-about = بشأن { $cases }
cases-action-case = القضية
cases-action-case-choose = اختر قضية
cases-action-case-missing = اختر القضية التي يخصها هذا الإجراء.
cases-action-kind = نوع الإجراء
cases-action-kind-choose = اختر واحدًا من الأربعة عشر
cases-action-kind-missing = اختر ما جرى أو ما هو مخطط له.
cases-action-state = الوضع
cases-action-taken = نُفّذ
cases-action-envisaged = مزمع
cases-action-under_way = جارٍ
cases-action-abandoned = متروك
cases-action-on-taken = تاريخ التنفيذ
cases-action-on-envisaged = التاريخ المزمع
cases-action-date-missing = اكتب التاريخ، مثل 23/11/2026.
cases-action-outcome = النتيجة
cases-action-outcome-open = غير معروفة بعد
cases-action-note = ملاحظة
cases-action-note-hint = تبقى في المكتب ولا تُرسل أبدًا.
cases-action-posts = موجّه إلى
cases-action-added = أُضيف الإجراء.
cases-change-action = تغيير الإجراء
cases-action-changed = تتغيير الإجراء.
cases-action-save = حفظ الإجراء
cases-import-reading = جارٍ قراءة القرارات
cases-import-already = سبق استيراده. لم يتغيّر شيء.
cases-import-more = استيراد المزيد
cases-open-case = افتح { $code }
cases-outcome-waits = ينتظر التأكيد
cases-outcome-already = معروف
cases-outcome-refused = لم يُستورد
cases-refused-no_text = الصفحات صور ولا نص فيها يُقرأ. لم يُستورد شيء. خذ ملف PDF من موقع الاتحاد أو عالجه أولًا بالتعرّف على النص.
cases-refused-encrypted = الملف محمي بكلمة مرور. لم يُستورد شيء. احفظ نسخة بلا كلمة مرور ثم استوردها.
cases-refused-not_a_decision = ليس هذا قرارًا للاتحاد بتخطيط يعرفه البرنامج. لم يُستورد شيء. تأكد من أنه الملف الصحيح، بصيغة PDF أو Word ‏(‎.docx).
cases-refused-damaged = الملف تالف أو ليس PDF ولا مستند Word ‏(‎.docx). لم يُستورد شيء. نزّله من جديد واستورد النسخة الجديدة.
cases-refused-too_large = الملف أكبر مما يقرأه البرنامج. لم يُستورد شيء. قسّمه واستورد الأجزاء.
cases-choose-files = اختيار الملفات
cases-kind-situation = حالة
cases-kind-status = وضع
cases-kind-note = ملاحظة
cases-kind-document = وثيقة
cases-kind-sponsor = كفالة
cases-kind-day = يوم مدوَّن
cases-kind-anniversary = ذكرى سنوية
cases-none-fit = لا قضية تطابق هذه المرشّحات.
cases-clear-filters = عرض كل القضايا
cases-new = قضية جديدة
cases-new-about = لقضية معروفة قبل استيراد قرارها. القرار الذي يُستورد لاحقًا يجدها برمزها.
cases-new-code-hint = كما يطبعه الاتحاد، مثل XAR-12 أو XAR-COLL-01.
cases-new-country = البلد
cases-new-country-hint = بلد الرمز إذا تُرك فارغًا.
cases-new-persons = الأشخاص
cases-new-persons-hint = اسم في كل سطر.
cases-new-source-hint = من يقول ذلك، مثل رسالة أو تقرير.
cases-new-save = إضافة القضية
cases-new-said = أُضيفت { $code }.
