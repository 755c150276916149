people-title = الأشخاص
people-rooms = أقسام الأشخاص
people-room-countries = البلدان
people-room-forms = صيغ المخاطبة
people-room-contacts = جهات الاتصال
people-room-lists = قوائم التوزيع
people-room-parline = من بارلاين
people-places = البلدان والاتحاد
people-country = البلد
people-country-choose = اكتب بلدًا أو اختره
people-ipu = الاتحاد البرلماني الدولي
people-held = { $count ->
    [zero] لا شاغلين
    [one] شاغل واحد
    [two] شاغلان
    [few] { $count } شاغلين
    [many] { $count } شاغلًا
   *[other] { $count } شاغل
}
people-choose = اختر بلدًا
people-choose-how = تظهر هنا مناصبه ومن يشغل كلًا منها.
people-no-posts = لا مناصب معروفة هنا.
people-post = المنصب
people-holder = الشاغل
people-since = منذ
people-source = المصدر
people-confirmed = آخر تأكيد
people-no-holder = الشاغل غير معروف: توجَّه إلى المنصب
people-enter = إدخال الشاغل
people-replace = تغيير الشاغل
people-enter-of = إدخال الشاغل: { $post }
people-replace-of = تغيير الشاغل: { $post }
people-holder-of = من يشغل: { $post }
people-name = الاسم
people-name-missing = اكتب الاسم كما يرد على المظروف.
people-honorific = اللقب قبل الاسم
people-honorific-hint = مثل: د.
people-rank = الرتبة
people-rank-ambassador = سفير
people-rank-charge_affaires = قائم بالأعمال
people-rank-high_commissioner = مفوّض سامٍ
people-rank-apostolic_nuncio = سفير بابوي
people-gender = النوع، لصيغة المخاطبة
people-gender-hint = إن لم تعرفه تستعمل الرسالة صيغة محايدة.
people-gender-f = امرأة
people-gender-m = رجل
people-gender-unknown = غير معروف
people-gender-missing = اختر؛ «غير معروف» جواب مقبول.
people-since-hint = في المنصب منذ؛ وإن لم يُعرف فيُترك تاريخ اليوم
people-since-missing = اكتب التاريخ الذي عُرف منه ذلك.
people-source-hint = كيف عرف المكتب، مثل موقع السفارة
people-source-missing = اذكر مصدر المعلومة.
people-email = عنوان البريد الإلكتروني
people-email-hint = لازم لإرسال الرسالة من هذا البرنامج
people-email-general = صندوق بريد المنصب من البيانات المرجعية. أكّده قبل استعماله.
people-address = العنوان البريدي
people-save-holder = حفظ الشاغل
people-chamber-dissolved = المجلس محلول
people-chamber-suspended = المجلس معلّق
people-chamber-contested = المجلس متنازع عليه
people-chamber-functioning = المجلس قائم
people-write = كتابة رسالة
people-write-of = كتابة رسالة: { $post }
people-write-no-case = تُكتب الرسالة بشأن قضية، ولا تُعرف هنا أي قضية لهذا البلد.
people-write-no-kind = لا يوجد نوع من الرسائل يوجَّه إلى هذا المنصب.
people-write-to = إلى
people-write-kind = الغرض
people-write-cases = بشأن
people-write-draft = صياغة الرسالة
people-claimants-where = المطالبون بالمنصب في صفحة البلد
