parline-title = رؤساء المجالس والمجالس من بارلاين
parline-about = بارلاين هي قاعدة بيانات الاتحاد البرلماني الدولي المفتوحة عن البرلمانات. ترون أولًا كل اختلاف عما لدى البرنامج، ولا يتغير شيء قبل أن تقبلوه.
parline-network = لا يتصل البرنامج بالشبكة إلا عندما تضغطون الزر، ولا يرسل شيئًا من سجلكم.
parline-language = لغة القائمة
parline-fetch = جلب الأسماء
parline-fetching = جلب الأسماء من بارلاين
parline-stopped = توقف بناءً على طلبكم. لم يتغير شيء.
parline-changes = { $count ->
    [0] لا تغييرات معلقة
    [one] تغيير واحد معلق
    [two] تغييران معلقان
    [few] { $count } تغييرات معلقة
    [many] { $count } تغييرًا معلقًا
   *[other] { $count } تغيير معلق
}
parline-nothing = كل مدخل بُتّ فيه أو يطابق سجلكم.
parline-show = عرض
parline-show-all = كل التغييرات
parline-show-ours = ما أدخله مكتبكم
parline-tick = مختار
parline-tick-one = اختيار { $name }: { $post }، { $country }
parline-tick-plain = { $count ->
    [one] تأشير مدخل واحد لا يمحو شيئًا مما أدخلتم
    [two] تأشير مدخلين لا يمحوان شيئًا مما أدخلتم
    [few] تأشير { $count } مدخلات لا تمحو شيئًا مما أدخلتم
    [many] تأشير { $count } مدخلًا لا يمحو شيئًا مما أدخلتم
   *[other] تأشير { $count } مدخل لا يمحو شيئًا مما أدخلتم
}
parline-tick-none = إزالة كل التأشيرات
parline-post = المنصب
parline-register = سجلكم
parline-says = بارلاين
parline-what = الاختلاف
parline-no-holder = لا شاغل للمنصب
parline-nobody = لا تسمي أحدًا
parline-since = منذ
parline-ours = أدخله مكتبكم
parline-ours-about = ما أدخله مكتبكم بنفسه هو الراجح: يبقى كما هو ما لم تؤشروا عليه وتقبلوه.
parline-outcome-added = جديد
parline-outcome-changed = متغير
parline-outcome-vacant = لم يعد موجودًا
parline-outcome-several = عدة أشخاص
parline-outcome-no_post = لا منصب مطابق
parline-why-added = لا شاغل للمنصب في سجلكم.
parline-why-changed = في سجلكم شخص آخر.
parline-why-vacant = تقول بارلاين إن المنصب شاغر أو لم تعد تذكره. القبول ينهي ولاية الشاغل اليوم.
parline-why-several = تسمي بارلاين عدة أشخاص لهذا المنصب. من تقبلونهم يُدرجون جنبًا إلى جنب.
parline-why-no_post = لا يعرف البرنامج هذا المجلس. لا يمكن إلا ترك المدخل.
parline-accept = { $count ->
    [0] قبول التغييرات
    [one] قبول تغيير واحد
    [two] قبول تغييرين
    [few] قبول { $count } تغييرات
    [many] قبول { $count } تغييرًا
   *[other] قبول { $count } تغيير
}
parline-leave = { $count ->
    [0] ترك التغييرات
    [one] ترك تغيير واحد
    [two] ترك تغييرين
    [few] ترك { $count } تغييرات
    [many] ترك { $count } تغييرًا
   *[other] ترك { $count } تغيير
}
parline-only-left = { $count ->
    [one] مدخل واحد مؤشر لا يمكن إلا تركه.
    [two] مدخلان مؤشران لا يمكن إلا تركهما.
    [few] { $count } مدخلات مؤشرة لا يمكن إلا تركها.
    [many] { $count } مدخلًا مؤشرًا لا يمكن إلا تركه.
   *[other] { $count } مدخل مؤشر لا يمكن إلا تركه.
}
parline-accepted = { $count ->
    [one] قُبل تغيير واحد.
    [two] قُبل تغييران.
    [few] قُبلت { $count } تغييرات.
    [many] قُبل { $count } تغييرًا.
   *[other] قُبل { $count } تغيير.
}
parline-left = { $count ->
    [one] تُرك تغيير واحد كما هو.
    [two] تُرك تغييران كما هما.
    [few] تُركت { $count } تغييرات كما هي.
    [many] تُرك { $count } تغييرًا كما هو.
   *[other] تُرك { $count } تغيير كما هو.
}
parline-agree = { $count ->
    [one] مدخل واحد يطابق سجلكم
    [two] مدخلان يطابقان سجلكم
    [few] { $count } مدخلات تطابق سجلكم
    [many] { $count } مدخلًا يطابق سجلكم
   *[other] { $count } مدخل يطابق سجلكم
}
parline-speakers = الرؤساء
parline-chambers = المجالس
parline-fetch-chambers = جلب المجالس
parline-fetching-chambers = جلب المجالس من بارلاين
parline-chamber = المجلس والقيمة
parline-directory = الدليل
parline-no-value = لا شيء
parline-outcome-value = قيمة أخرى
parline-outcome-no_chamber = ليس في الدليل
parline-why-value = الدليل يقول غير ذلك.
parline-why-no_chamber = لا يعرف البرنامج هذا المجلس. لا يمكن إلا ترك المدخل.
parline-values-agree = { $count ->
    [one] قيمة واحدة طابقت الدليل
    [two] قيمتان طابقتا الدليل
    [few] { $count } قيم طابقت الدليل
    [many] { $count } قيمة طابقت الدليل
   *[other] { $count } قيمة طابقت الدليل
}
