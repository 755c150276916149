common-program = Parliamentary Solidarity
common-loading = جارٍ التحميل
common-optional = اختياري
common-show-secret = إظهار عبارة المرور
common-show-choices = إظهار خيارات { $label }
common-nothing-found = لم يُعثر على شيء.
common-date-form = يوم/شهر/سنة
common-date-unread = لا يُقرأ هذا على أنه تاريخ. اكتبه مثل { $example }.
common-close = إغلاق
common-cancel = إلغاء
common-save = حفظ
common-saved = تم الحفظ.
common-back = رجوع
common-back-to = رجوع إلى { $place }
common-continue = متابعة
common-edit = تعديل
common-open = فتح
common-more = المزيد
common-all = الكل
common-none = لا شيء
common-search = بحث
common-try-again = المحاولة مجددًا
common-copy = نسخ
common-save-copy = حفظ نسخة
common-messages = الإشعارات
common-done-of = { $done } من { $total }
common-skip = الانتقال إلى المحتوى
common-list = القائمة
common-detail = التفاصيل
common-resize = عرض القائمة
common-fault = حدث عطل داخل البرنامج. لم يُفقد شيء مما حفظته. أعد المحاولة، وإذا تكرر العطل فأغلق البرنامج وافتحه من جديد.
common-language-en = English
common-language-fr = Français
common-language-es = Español
common-language-ar = العربية
common-import-decisions = استيراد القرارات
common-draft-letters = تحرير الرسائل
common-draft-report = تحرير التقرير
common-approve-letter = اعتماد الرسالة
common-queue-letter = وضع الرسالة في قائمة الإرسال
common-send-now = إرسال الآن
common-hold = إيقاف مؤقت
common-release = رفع الإيقاف
common-try-now = المحاولة الآن
common-letters-count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
common-cases-count = { $count ->
    [zero] لا قضايا
    [one] قضية واحدة
    [two] قضيتان
    [few] { $count } قضايا
    [many] { $count } قضية
   *[other] { $count } قضية
}
common-persons-count = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
