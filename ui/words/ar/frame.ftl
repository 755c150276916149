frame-navigation = الأقسام
frame-today = اليوم
frame-cases = القضايا
frame-overview = نظرة عامة
frame-letters = الرسائل
frame-reports = التقارير
frame-outbox = الصادر
frame-people = الأشخاص
frame-settings = الإعدادات
frame-find = بحث
frame-search = البحث
frame-search-everything = البحث
frame-search-for = البحث عن «{ $text }» في كل شيء
frame-lists = قوائم العمل
frame-lock = قفل
frame-lock-register = قفل السجل
frame-end-exercise = إنهاء التمرين
frame-rooms = الانتقال إلى
frame-verbs = إجراء
frame-palette = البحث عن قسم أو إجراء أو قضية أو رسالة
frame-palette-hint = اكتب اسمًا أو رمز قضية أو رقم رسالة
frame-status = الحالة
frame-count-today = { $count ->
    [zero] لا شيء مستحق
    [one] أمر واحد مستحق
    [two] أمران مستحقان
    [few] { $count } أمور مستحقة
    [many] { $count } أمرًا مستحقًا
   *[other] { $count } أمر مستحق
}
frame-count-drafts = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
}
frame-count-outbox = { $count ->
    [zero] لا رسائل بانتظار الإرسال
    [one] رسالة واحدة لم تُرسل
    [two] رسالتان لم تُرسلا
    [few] { $count } رسائل لم تُرسل
    [many] { $count } رسالة لم تُرسل
   *[other] { $count } رسالة لم تُرسل
}
frame-exercise = تمرين: لا شيء يغادر هذا الجهاز
frame-sending = جارٍ الإرسال
frame-offline = لا اتصال بخادم البريد
frame-online = تم الاتصال بخادم البريد
frame-waits = { $count ->
    [zero] لا رسائل منتظرة
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
frame-held = { $count ->
    [zero] لا رسائل موقوفة
    [one] رسالة واحدة موقوفة
    [two] رسالتان موقوفتان
    [few] { $count } رسائل موقوفة
    [many] { $count } رسالة موقوفة
   *[other] { $count } رسالة موقوفة
}
frame-in-doubt = { $count ->
    [zero] لا رسائل مشكوك في إرسالها
    [one] رسالة واحدة مشكوك في إرسالها
    [two] رسالتان مشكوك في إرسالهما
    [few] { $count } رسائل مشكوك في إرسالها
    [many] { $count } رسالة مشكوك في إرسالها
   *[other] { $count } رسالة مشكوك في إرسالها
}
frame-refused = { $count ->
    [zero] لا رسائل مرفوضة
    [one] رسالة واحدة مرفوضة
    [two] رسالتان مرفوضتان
    [few] { $count } رسائل مرفوضة
    [many] { $count } رسالة مرفوضة
   *[other] { $count } رسالة مرفوضة
}
frame-saved = حُفظ: { $at }
frame-locks-in = القفل بعد { $time }
frame-locks-soon = { $seconds ->
    [one] يُقفل السجل بعد ثانية واحدة. يُحفظ ما تكتبه أولًا.
    [two] يُقفل السجل بعد ثانيتين. يُحفظ ما تكتبه أولًا.
    [few] يُقفل السجل بعد { $seconds } ثوانٍ. يُحفظ ما تكتبه أولًا.
   *[other] يُقفل السجل بعد { $seconds } ثانية. يُحفظ ما تكتبه أولًا.
}
frame-stay = إبقاؤه مفتوحًا
