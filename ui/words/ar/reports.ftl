reports-title = التقارير
reports-waiting = في انتظار الإبلاغ
reports-waiting-about = لم يُبلَّغ الاتحاد بشيء من هذا بعد. يُعد مبلَّغًا عنه حين يستلم خادم الأمين العام الرسالة.
reports-waiting-sum = منفَّذة: { $taken } · مزمعة: { $envisaged }
reports-empty = لا شيء ينتظر الإبلاغ
reports-empty-how = تظهر هنا الرسائل المرسلة والإجراءات المضافة إلى أن يحملها تقرير إلى الاتحاد.
reports-actions-count = { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
reports-state-draft = مسودة
reports-state-approved = موافق عليه
reports-state-queued = في قائمة الإرسال
reports-state-sent = مرسل
reports-taken = منفَّذة
reports-envisaged = مزمعة
reports-no-case = بلا حالة
reports-change-of = غيّر الإجراء: { $action }
reports-draft-about = يدخل كل ما لم يُبلَّغ عنه في رسالة إلى الأمين العام مع ملحق ونسخة إلى رئاسة اللجنة.
reports-language = لغة التقرير
reports-member = التوقيع باسم
reports-drafted = صيغ التقرير.
reports-period = من { $from } إلى { $to }
reports-first = التقرير الأول حتى { $to }
reports-check = تحقق من التقرير
reports-approve = وافق على التقرير
reports-approved-as = تمت الموافقة على التقرير بالرقم { $number }.
reports-queue = ضع التقرير في القائمة
reports-queued = { $count ->
    [one] وُضع التقرير في القائمة: رسالة واحدة.
    [two] وُضع التقرير في القائمة: رسالتان.
   *[other] وُضع التقرير في القائمة. الرسائل: { $count }.
}
reports-edit = حرّر الرسالة
reports-read = اقرأ الرسالة
reports-file = تقرير إلى الاتحاد
reports-recipients = المرسل إليهم
reports-actions = ما يتضمنه
reports-no-address = لا عنوان بريد إلكتروني: أدخله قبل وضع التقرير في القائمة
reports-enter = أدخل العنوان
reports-enter-of = أدخل الشاغل والعنوان: { $post }
reports-parcel-queued = في القائمة
reports-parcel-held = محجوز
reports-parcel-claimed = جارٍ الإرسال
reports-parcel-handing_over = جارٍ الإرسال
reports-parcel-sent = مرسل
reports-parcel-delayed = مؤجل
reports-parcel-refused = مرفوض
reports-parcel-in_doubt = مشكوك فيه
