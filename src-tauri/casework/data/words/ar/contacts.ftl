# جهات الاتصال وعناوينها والقوائم المؤلفة منها والملفات الواردة والصادرة.
address-mixed-scripts = يخلط { $domain } حروفا من أكثر من كتابة. تأكد أنه المقصود.
address-reads-as = يُقرأ { $domain } «{ $latin }» لكنه مكتوب بحروف أخرى. تأكد أنه المقصود.
address-looks-like = يشبه { $domain } النطاق { $other } المعروف لديك، وهو غيره.
address-name-is-another = يُقرأ الاسم كعنوان بريد إلكتروني، لكن البريد يذهب إلى { $address }.
field-name-taken = هذا الاسم مستعمل.
contact-import-same = موجود بالبيانات نفسها.
contact-import-by-address = العنوان { $address } هو عنوان { $name }.
contact-import-by-name = توجد جهة اتصال باسم { $name }.
contact-import-by-record = هذه البطاقة بطاقة { $name } كما صُدّرت.
contact-import-in-row = { $name } وارد في السطر { $row } من هذا الملف.
contact-import-nobody = لا اسم ولا منظمة ولا عنوان في هذا السطر.
contact-import-photo-too-large = الصورة في هذه البطاقة أكبر من { $megabytes } ميغابايت.
contact-import-not-an-address = لا يمكن مراسلة «{ $address }»: { $problem }
contact-import-filled = استُكمل: { $fields }
field-no-name-column = بيّن أي عمود فيه الاسم أو المنظمة أو عنوان البريد الإلكتروني.
contact-name-turned = في الاسم علامة خفية تعكس اتجاه الحروف: قد يُقرأ على غير ما كُتب.
contact-sheet = جهات الاتصال
history-contact-save = حُفظت جهة اتصال.
history-contact-remove = أزيلت جهة اتصال.
history-contact-import = استُورد دفتر عناوين.
history-contact-export = صُدّرت جهات اتصال.
history-list-save = حُفظت قائمة توزيع.
history-list-remove = أزيلت قائمة توزيع.
history-noun-contacts = { $count ->
    [one] جهة اتصال
    [two] جهتا اتصال
    [few] { $count } جهات اتصال
   *[other] { $count } جهة اتصال
}
history-noun-contact-lists = { $count ->
    [one] قائمة توزيع
    [two] قائمتا توزيع
    [few] { $count } قوائم توزيع
   *[other] { $count } قائمة توزيع
}
history-field-given = الاسم الأول
history-field-family = اسم العائلة
history-field-organisation = المنظمة
history-field-department = القسم
history-field-role = المنصب
history-field-emails = عناوين البريد الإلكتروني
history-field-phones = أرقام الهاتف
history-field-addresses = العناوين البريدية
history-field-tags = الوسوم
history-field-notes = ملاحظات
history-field-photo = الصورة
history-field-rule = القاعدة
history-field-members = من أضيفوا يدويا
# Tags that keep letters from a contact, with semicolons between.
contact-guarded-tags = مشتكٍ; المشتكي; المصدر; الجاني المزعوم
