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
reports-state-approved = معتمد
reports-state-queued = في قائمة الإرسال
reports-state-sent = مرسل
reports-taken = منفَّذة
reports-envisaged = مزمعة
reports-no-case = بلا قضية
reports-change-of = تغيير الإجراء: { $action }
reports-draft-about = يدخل كل ما لم يُبلَّغ عنه في رسالة إلى الأمين العام مع ملحق ونسخة إلى رئاسة اللجنة.
reports-language = لغة التقرير
reports-member = التوقيع باسم
reports-drafted = حُرّر التقرير.
reports-period = من { $from } إلى { $to }
reports-first = التقرير الأول حتى { $to }
reports-check = التحقق من التقرير
reports-approve = اعتماد التقرير
reports-approved-as = اعتُمد التقرير بالرقم { $number }.
reports-queue = وضع التقرير في قائمة الإرسال
reports-queued = { $count ->
    [one] وُوضع التقرير في قائمة الإرسال: رسالة واحدة.
    [two] وُوضع التقرير في قائمة الإرسال: رسالتان.
   *[other] وُوضع التقرير في قائمة الإرسال. الرسائل: { $count }.
}
reports-edit = تحرير الرسالة
reports-read = قراءة الرسالة
reports-file = تقرير إلى الاتحاد
reports-recipients = المرسل إليهم
reports-actions = ما يتضمنه
reports-no-address = لا عنوان بريد إلكتروني: أدخله قبل ووضع التقرير في قائمة الإرسال
reports-enter = إدخال العنوان
reports-enter-of = { $verb }: { $post }
reports-parcel-queued = في القائمة
reports-parcel-held = محجوز
reports-parcel-claimed = جارٍ الإرسال
reports-parcel-handing_over = جارٍ الإرسال
reports-parcel-sent = مرسل
reports-parcel-delayed = مؤجل
reports-parcel-refused = مرفوض
reports-parcel-in_doubt = مشكوك فيه
