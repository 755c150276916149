settings-title = الإعدادات
settings-office = المكتب
settings-members = الأعضاء
settings-account = حساب البريد
settings-language = اللغة
settings-history = السجل التاريخي
settings-office-about = من يكتب. يظهر في كل رسالة تُحرَّر من الآن.
settings-office-save = حفظ المكتب
settings-office-saved = حُفظت بيانات المكتب.
settings-members-about = أعضاء البرلمان الذين يكتب هذا المكتب رسائلهم. يوقّع الأول ما لم يُختر غيره.
settings-no-members = لم يُدخل أي عضو بعد.
settings-add-member = إضافة عضو
settings-member-title = العضو
settings-member-change = تعديل { $name }
settings-member-save = حفظ العضو
settings-member-saved = حُفظت بيانات العضو.
settings-account-about = تُرسل الرسائل عبر خادم بريد برلمانكم. تحصلون على هذه البيانات من قسم المعلوماتية.
settings-account-stopped = الإرسال متوقف
settings-account-restart = يستأنف حفظُ الحساب الإرسالَ.
settings-host = خادم البريد الصادر
settings-host-hint = مثل smtp.parliament.example
settings-port = المنفذ
settings-security = كيفية تأمين الاتصال
settings-implicit = مشفَّر من البداية
settings-implicit-hint = TLS، عادة المنفذ 465. اختره إذا توفر الاثنان.
settings-starttls = مشفَّر بعد التحية
settings-starttls-hint = STARTTLS، عادة المنفذ 587. يُرفض الخادم الذي لا يشفّر.
settings-user = اسم المستخدم
settings-password = كلمة المرور
settings-password-kept = تبقى كلمة المرور المحفوظة إذا تُرك هذا فارغًا.
settings-from-address = عنوان المرسل
settings-from-address-hint = يراه المرسل إليهم ويردون عليه.
settings-from-name = اسم المرسل
settings-ca = يستخدم الخادم شهادة من سلطته الخاصة
settings-ca-pem = شهادة السلطة
settings-ca-hint = الصق النص الذي يبدأ بعبارة BEGIN CERTIFICATE. لا يوثق بها إلا لهذا الخادم.
settings-ca-kept = توجد شهادة محفوظة. الصق غيرها لاستبدالها.
settings-account-save = حفظ حساب البريد
settings-account-saved = حُفظ حساب البريد.
settings-language-about = لغة هذه النافذة. لكل رسالة لغتها.
settings-history-about = يُقيَّد كل تغيير في السجل ضمن سلسلة لا يمكن العبث بها دون أن يظهر ذلك.
settings-verify = التحقق من السجل التاريخي
settings-verify-ok = { $count ->
    [zero] السجل التاريخي سليم: لا قيود فيه.
    [one] السجل التاريخي سليم: قيد واحد لم يُعدَّل.
    [two] السجل التاريخي سليم: قيدان لم يُعدَّل أي منهما.
    [few] السجل التاريخي سليم: { $count } قيود لم يُعدَّل أي منها.
    [many] السجل التاريخي سليم: { $count } قيدًا لم يُعدَّل أي منها.
   *[other] السجل التاريخي سليم: { $count } قيد لم يُعدَّل أي منها.
}
settings-verify-bad = انقطع السجل التاريخي ابتداء من القيد { $entry }. عُدّل الملف خارج البرنامج. احتفظ بنسخة من الملف وأبلغ قسم المعلوماتية.
settings-when = متى
settings-what = ماذا
