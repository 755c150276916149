contacts-title = جهات الاتصال
contacts-new = جهة اتصال جديدة
contacts-find = البحث في جهات الاتصال
contacts-tag = الوسم
contacts-tags = الوسوم
contacts-tags-hint = تفصل بينها فواصل، مثل: إعلام، كتلة
contacts-country = البلد
contacts-language = اللغة
contacts-unknown = غير معروفة
contacts-empty = لا جهات اتصال بعد
contacts-empty-how = هنا الأشخاص والمؤسسات الذين يكتب إليهم المكتب، مع عناوينهم.
contacts-choose = اختاروا جهة اتصال
contacts-choose-how = يظهر هنا كل ما يُعرف عنها.
contacts-gone = لم تعد جهة الاتصال هذه موجودة
contacts-gone-how = حُذفت. يبيّن السجل التاريخي متى، ويمكنه استرجاعها.
contacts-edit = تعديل جهة الاتصال
contacts-edit-of = تعديل { $name }
contacts-remove = حذف جهة الاتصال
contacts-removed = حُذفت جهة الاتصال { $name }.
contacts-save = حفظ جهة الاتصال
contacts-saved = حُفظت جهة الاتصال { $name }.
contacts-name = الاسم
contacts-given = الاسم الأول
contacts-family = اسم العائلة
contacts-prefix = اللقب قبل الاسم
contacts-suffix = ما بعد الاسم
contacts-shown = الاسم كما يُعرض
contacts-shown-hint = إن تُرك فارغًا، تكوّن من الأجزاء.
contacts-work = المؤسسة والمنصب
contacts-organisation = المؤسسة
contacts-department = القسم
contacts-role = المنصب
contacts-emails = عناوين البريد الإلكتروني
contacts-email-n = عنوان البريد { $n }
contacts-add-email = إضافة عنوان بريد
contacts-phones = أرقام الهاتف
contacts-phone-n = رقم الهاتف { $n }
contacts-add-phone = إضافة رقم هاتف
contacts-addresses = العناوين البريدية
contacts-add-address = إضافة عنوان بريدي
contacts-remove-address = حذف العنوان البريدي { $n }
contacts-take-away = حذف { $what }
contacts-street = الشارع
contacts-code = الرمز البريدي
contacts-city = المدينة
contacts-region = المنطقة
contacts-address-country = البلد كما يُكتب على الظرف
contacts-for = الغرض
contacts-kind-work = العمل
contacts-kind-home = المنزل
contacts-kind-mobile = الجوال
contacts-kind-fax = الفاكس
contacts-kind-other = أخرى
contacts-preferred = مفضّل
contacts-prefer = المراسلة على هذا العنوان
contacts-rest = الوسوم والبلد واللغة
contacts-notes = ملاحظات
contacts-on-lists = في القوائم
contacts-source = المصدر
contacts-more-about = ما ذكره دفتر العناوين غير ذلك. يُحفظ ويعود عند التصدير.
contacts-own-script = يُرسل بكتابة أخرى، ويُقرأ
contacts-count = { $count ->
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { $count } جهات اتصال
    [many] { $count } جهة اتصال
   *[other] { $count } جهة اتصال
}
contacts-found = { $count ->
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
contacts-more = { $count ->
    [one] سطر آخر
    [two] سطران آخران
    [few] { $count } أسطر أخرى
    [many] { $count } سطرًا آخر
   *[other] { $count } سطر آخر
}
contacts-books = دفاتر العناوين
contacts-import = استيراد جهات الاتصال
contacts-import-about = دفتر عناوين من برنامج آخر: vCard (VCF) أو CSV أو XLSX. ترون أولًا مصير كل صف، ولا تُدمج جهتا اتصال أبدًا دون اختياركم.
contacts-import-rows = صفوف دفتر العناوين
contacts-import-tags = وسوم لجميعها
contacts-kept-along = يُحفظ مع جهة الاتصال
contacts-outcome-added = جديد
contacts-outcome-same = مطابق
contacts-outcome-alike = يشبه جهة موجودة
contacts-outcome-refused = مرفوض
contacts-show-warned = عناوين تستدعي النظر
contacts-alike-all = كل المتشابهات
contacts-alike-one = ما العمل مع { $name } في الصف { $row }
contacts-alike-keep_both = الإبقاء على الاثنين
contacts-alike-fill = استكمال الناقص
contacts-alike-leave_out = الاستبعاد
contacts-export = تصدير جهات الاتصال
contacts-export-about = تخرج جميع جهات الاتصال بما فيها الملاحظات، ويُحفظ ذلك في السجل التاريخي.
contacts-format-vcard4 = بطاقات (vCard 4)
contacts-format-vcard4-about = لدفاتر العناوين الحديثة.
contacts-format-vcard3 = بطاقات (vCard 3)
contacts-format-vcard3-about = للبرامج الأقدم.
contacts-format-csv = جدول بسيط (CSV)
contacts-format-csv-about = لأي برنامج آخر.
contacts-format-xlsx = جدول بيانات (XLSX)
contacts-format-xlsx-about = للقراءة والفرز في برنامج مكتبي.
contacts-import-run = { $count ->
    [one] استيراد جهة اتصال واحدة
    [two] استيراد جهتي اتصال
    [few] استيراد { $count } جهات اتصال
    [many] استيراد { $count } جهة اتصال
   *[other] استيراد { $count } جهة اتصال
}
contacts-imported = { $count ->
    [one] استوردت جهة اتصال واحدة.
    [two] استوردت جهتا اتصال.
    [few] استوردت { $count } جهات اتصال.
    [many] استوردت { $count } جهة اتصال.
   *[other] استوردت { $count } جهة اتصال.
}
contacts-exported = { $count ->
    [one] صُدّرت جهة اتصال واحدة.
    [two] صُدّرت جهتا اتصال.
    [few] صُدّرت { $count } جهات اتصال.
    [many] صُدّرت { $count } جهة اتصال.
   *[other] صُدّرت { $count } جهة اتصال.
}
contacts-import-more = { $count ->
    [one] صف آخر محسوب ولا يُعرض.
    [two] صفان آخران محسوبان ولا يُعرضان.
    [few] { $count } صفوف أخرى محسوبة ولا تُعرض.
    [many] { $count } صفًا آخر محسوبًا ولا يُعرض.
   *[other] { $count } صف آخر محسوب ولا يُعرض.
}
