editor-toolbar = تنسيق النص
editor-tool = { $word } ({ $keys })
editor-strong = غامق
editor-emphasis = مائل
editor-bullets = قائمة نقطية
editor-numbers = قائمة مرقّمة
editor-quote = اقتباس
editor-undo = تراجع
editor-redo = إعادة
editor-next-field = { $count ->
    [one] حقل واحد مفتوح
    [two] التالي من حقلين مفتوحين
    [few] التالي من { $count } حقول
    [many] التالي من { $count } حقلًا
   *[other] التالي من { $count } حقل
}
editor-fill = املأ: { $field }
editor-source = المصدر: { $source }
editor-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
editor-page = الصفحة { $page } من { $pages }
editor-page-missing = لا يمكن عرض هذه الصفحة الآن.
editor-zoom = { $percent }٪
editor-zoom-in = تكبير
editor-zoom-out = تصغير
editor-field-member-role = صفة العضو
editor-field-case-code = رمز القضية
editor-field-case-persons = أشخاص القضية
editor-field-case-country = بلد القضية
editor-field-codes = رموز القضايا
editor-field-countries = البلدان
editor-field-decision-organ = الجهة التي اعتمدت القرار
editor-field-decision-session = دورة القرار
editor-field-decision-date = تاريخ القرار
editor-field-decision-symbol = وثيقة القرار
editor-field-decision-violations = الانتهاكات المزعومة
editor-field-decision-codes = رموز القرار
editor-field-report-since = بداية الفترة
editor-field-report-until = نهاية الفترة
