cases-persons = { $count ->
    [0] لا أشخاص مذكورون
    [one] برلماني واحد
    [two] برلمانيان
    [few] { $count } برلمانيين
   *[other] { $count } برلمانيا
}

timeline-decision-council = قرار مجلس إدارة الاتحاد البرلماني الدولي، الدورة { $session }
timeline-decision-committee = قرار لجنة حقوق الإنسان للبرلمانيين، الدورة { $session }
timeline-decision-other = قرار للاتحاد البرلماني الدولي
timeline-decision-draft = مشروع قرار لم يُعتمد
timeline-letter = الرسالة { $number } إلى: { $to }
timeline-letter-draft = مسودة رسالة إلى: { $to }
timeline-letter-state = { $state ->
    [draft] مسودة
    [approved] معتمدة ولم تُرسل بعد
    [queued] في صندوق الصادر
    [sent] أُرسلت
   *[handed_over] سُلمت
}
timeline-action-state = { $state ->
    [envisaged] مقررة
    [under_way] جارية
    [taken] نُفذت
   *[abandoned] أُلغيت
}
timeline-report = تقرير إلى الأمين العام للاتحاد البرلماني الدولي
timeline-report-state = { $state ->
    [draft] مسودة
    [approved] معتمد ولم يُرسل بعد
    [queued] في صندوق الصادر
   *[sent] أُرسل
}

today-office = ترويسة المكتب غير مكتملة
today-office-why = تحتاج الرسائل إلى اسم العضو والبرلمان في رأسها.
today-office-step = أكمل بيانات المكتب
today-letter-approve = رسالة إلى: { $to }
today-letter-approve-why = مسودة بتاريخ { $date } تنتظر اعتماد العضو.
today-letter-approve-step = افتح الرسالة
today-letter-queue = الرسالة { $number } إلى: { $to }
today-letter-queue-why = معتمدة ولم تخرج بعد.
today-letter-queue-step = افتح الرسالة
today-action = { $kind } ({ $cases })
today-action-why = كانت مقررة في { $date }.
today-action-step = افتح الحالة
today-report = تقرير إلى الأمين العام للاتحاد البرلماني الدولي
today-report-why = { $count ->
    [one] إجراء واحد لم يُبلَّغ به الاتحاد بعد.
   *[other] عدد الإجراءات التي لم يُبلَّغ بها الاتحاد بعد: { $count }.
}
today-report-step = صغ التقرير
today-doubt = رسالة إلى { $to }
today-doubt-why = ليس مؤكدا أن الخادم استلمها. لن تُرسل مجددا من تلقاء نفسها.
today-doubt-step = قرر
today-refused = رسالة إلى { $to }
today-refused-why = رفضها الخادم.
today-refused-step = انظر السبب
today-stopped = الإرسال متوقف
today-stopped-step = افتح حساب البريد

history-register-create = أُنشئ السجل.
history-office-save = تغيرت بيانات المكتب.
history-member-save = أُدخل عضو أو عُدّل.
history-case-set-safety = تغيرت احتياطات حالة.
history-decision-import = استُورد ملف قرار.
history-post-set-holder = أُدخل شاغل منصب.
history-action-add = أُضيف إجراء.
history-action-change = عُدّل إجراء.
history-letter-draft = صيغت رسائل.
history-letter-save = عُدّلت رسالة.
history-letter-approve = اعتُمدت رسالة ورُقّمت.
history-letter-reopen = أُعيد فتح رسالة معتمدة.
history-letter-discard = أُهملت مسودة رسالة.
history-letter-hand-over = سُلّمت رسالة خارج البرنامج.
history-report-draft = صيغ تقرير.
history-report-approve = اعتُمد تقرير ورُقّم.
history-report-queue = وُضع تقرير في صندوق الصادر.
history-account-set = أُعد حساب البريد.
history-outbox-queue = وُضعت رسالة في صندوق الصادر.
history-outbox-hold = أُوقفت رسالة.
history-outbox-release = حُررت رسالة.
history-outbox-retry = طُلبت محاولة فورية لرسالة.
history-outbox-resolve = بتّ شخص في رسالة مشكوك فيها.
history-outbox-claim = أُخذت رسالة لإرسالها.
history-outbox-handing-over = كانت رسالة على وشك التسليم.
history-outbox-settle = سُجل رد الخادم على رسالة.
history-outbox-recover = رُتبت رسائل تشغيل منقطع.
history-other = { $act }

recovery-title = ورقة الاسترداد
recovery-what = تفتح هذه الكلمات الأربع والعشرون السجل إذا فُقدت عبارة المرور. من يملك هذه الورقة وملفات السجل يستطيع قراءة كل ما فيه.
recovery-keep = اطبع هذه الورقة واحفظها في مكان مقفل ولا تترك نسخة منها على حاسوب. لا سبيل آخر إلى السجل من دون عبارة المرور.
recovery-use = لاستعمالها اختر «فقدتُ عبارة المرور» عند فتح السجل واكتب الكلمات بالترتيب.

cli-passphrase = عبارة المرور:
cli-step-register = إنشاء سجل مشفر
cli-step-office = إعداد المكتب المختلق
cli-step-decision = استيراد القرار المختلق
cli-step-letters = صياغة الرسائل
cli-step-approve = تدقيق رسالة واعتمادها
cli-step-actions = تسجيل إجراءين
cli-step-report = صياغة التقرير إلى الاتحاد
cli-step-approve-report = اعتماد التقرير
cli-step-queue = وضع الكل في صندوق الصادر
cli-step-send = الإرسال إلى خادم البريد داخل البرنامج
cli-step-verify = التحقق من السجل التاريخي

search-note = ملاحظة، { $code }
search-case-status = { $state ->
    [dormant] مجمّدة
    [closed] مغلقة
    [merged] مدمجة
   *[under_examination] قيد النظر
}
history-search-save = حُفظ بحث أو عُدّل.
history-search-delete = حُذف بحث محفوظ.
history-search-tick = وُضعت علامة على عنصر في قائمة عمل أو أُزيلت.
history-protocol-save-forms = صُححت صيغ مخاطبة.
history-protocol-remove-form = أزيلت صيغة خاصة بالمكتب؛ وتسري صيغة القاعدة من جديد.
history-protocol-confirm = أكد قارئ صيغ مخاطبة.
history-protocol-withdraw = سُحب تأكيد صيغ مخاطبة.
