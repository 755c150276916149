exchange-import = استيراد حالات
exchange-export = تصدير حالات
exchange-lists = قوائم الحالات
exchange-import-about = قائمة CSV أو XLSX، صف لكل شخص، أو تصدير من هذا البرنامج (JSON). تُربط الصفوف برمز الحالة، ولا يتغير شيء قبل أن تروا ما سيحدث.
exchange-choose = اختيار ملف
exchange-other-file = اختيار ملف آخر
exchange-reading = قراءة القائمة
exchange-working = معالجة الصفوف
exchange-stopped = توقف بناءً على طلبكم. لم يتغير شيء.
exchange-exporting = كتابة الملف
exchange-column = عمود الملف
exchange-samples = القيم الأولى
exchange-is = يُفهم على أنه
exchange-is-for = ماهية العمود «{ $title }»
exchange-left-out = لا يُستورد
exchange-empty-cells = الخلية الفارغة لا تغيّر شيئاً.
exchange-check = فحص الصفوف
exchange-back = العودة إلى الأعمدة
exchange-row = الصف
exchange-case = الحالة
exchange-person = الشخص
exchange-outcome = النتيجة
exchange-outcome-added = يضاف
exchange-outcome-changed = يتغير
exchange-outcome-same = كما هو
exchange-outcome-refused = مرفوض
exchange-show = عرض
exchange-show-all = كل الصفوف
exchange-nothing = لا جديد في هذه القائمة.
exchange-format = الصيغة
exchange-xlsx = جدول بيانات (XLSX)
exchange-xlsx-about = للقراءة والفرز والطباعة في برنامج مكتبي.
exchange-csv = جدول بسيط (CSV)
exchange-csv-about = لأي برنامج آخر.
exchange-json = الصيغة المفتوحة (JSON)
exchange-json-about = مع كل الأوضاع والحالات الإجرائية، ويمكن استيراده كاملاً.
exchange-never = العناصر المختومة والملاحظات لا تخرج أبداً.
exchange-country = البلد
exchange-all-countries = كل البلدان
exchange-reason = سبب إخراج الحالات ذات تنبيهات السلامة
exchange-reason-hint = من دون سبب لا تُصدَّر. يُحفظ السبب في السجل التاريخي.
exchange-run-export = تصدير الحالات
exchange-about-file = { $name }: { $count ->
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
   *[other] { $count } صفاً
}
exchange-run = { $count ->
    [one] استيراد صف واحد
    [two] استيراد صفين
    [few] استيراد { $count } صفوف
   *[other] استيراد { $count } صفاً
}
exchange-done = { $count ->
    [one] استُورد صف واحد.
    [two] استُورد صفان.
    [few] استُوردت { $count } صفوف.
   *[other] استُورد { $count } صفاً.
}
exchange-exported = { $count ->
    [one] صُدّرت حالة واحدة.
    [two] صُدّرت حالتان.
    [few] صُدّرت { $count } حالات.
   *[other] صُدّرت { $count } حالة.
}
exchange-held = { $count ->
    [one] حالة واحدة عليها تنبيهات سلامة ولم تُصدَّر: { $codes }
    [two] حالتان عليهما تنبيهات سلامة ولم تُصدَّرا: { $codes }
    [few] { $count } حالات عليها تنبيهات سلامة ولم تُصدَّر: { $codes }
   *[other] { $count } حالة عليها تنبيهات سلامة ولم تُصدَّر: { $codes }
}
