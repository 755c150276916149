search-title = البحث
search-field = البحث في كل شيء
search-placeholder = اسم أو رمز أو كلمات
search-count = { $count ->
    [0] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-count-more = أكثر من { $count } نتيجة
search-more-than = أكثر من { $count }
search-kind-case = القضايا
search-kind-person = الأشخاص
search-kind-decision = القرارات
search-kind-letter = الرسائل
search-kind-action = الإجراءات
search-kind-note = الملاحظات
search-kind-document = الوثائق
search-show-all = عرض الكل
search-narrow = تظهر أول { $count }. أضف كلمة أو مرشّحًا لتقليل العدد.
search-none = لا نتائج للبحث عن «{ $text }».
search-none-how = جرّب حروفًا أقل أو تهجئة أخرى أو رمز القضية.
search-none-filters = تستبعد المرشّحات جزءًا من السجل.
search-clear-filters = البحث بلا مرشّحات
search-filter = ترشيح
search-filter-remove = إزالة المرشّح { $name }: { $value }
search-by-kind = النوع
search-by-country = البلد
search-by-region = المنطقة
search-by-status = الحالة
search-by-violation = الانتهاك المزعوم
search-by-sponsor = النائب المتبنّي
search-by-situation = وضع شخص
search-by-year = أول قرار في السنة
search-by-since = منذ
search-since-day = منذ { $date }
search-save = حفظ كقائمة عمل
search-save-about = تحفظ القائمة السؤال لا الجواب: فهي تعرض ما يطابقها في كل وقت، وما استجدّ منذ آخر اطلاع.
search-saved = حُفظت باسم «{ $name }».
search-name = اسم القائمة
search-rename = تغيير اسم القائمة
search-delete = حذف القائمة
search-deleted = حُذفت القائمة «{ $name }». وتبقى سجلاتها كما هي.
search-change = فتحها كبحث
search-list-more = المزيد لهذه القائمة
search-lists = قوائم العمل
search-list-state = أُنجز { $done } من { $count }
search-list-capped = (الأولى من كثير)
search-list-empty = لا شيء يطابق هذه القائمة الآن.
search-list-all-done = أُنجز كل ما في هذه القائمة.
search-only-open = غير المنجز فقط
search-new = { $count ->
    [one] جديد واحد
    [two] جديدان
    [few] { $count } جديدة
    [many] { $count } جديدًا
   *[other] { $count } جديد
}
search-new-mark = جديد
search-tick = أُنجز: { $title }
search-how = كيف تبحث
search-how-words = يجب أن ترد كل الكلمات، ويكفي أول الكلمة الأخيرة. ولا أثر للتشكيل وعلامات الحروف.
search-how-phrase = الكلمات بين علامتي تنصيص يجب أن تتتابع.
search-how-code = رمز القضية بأي صيغة مطبوعة يقود إليها مباشرة.
search-how-names = تُعرف الأسماء بتهجئات أخرى وبكتابات أخرى.
search-how-save = البحث المحفوظ كقائمة عمل يحتفظ بالعلامات ويبيّن الجديد.
