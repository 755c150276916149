# The directory: values with their source, posts and how sure they are, who stands near.
directory-source-shipped = بيانات البرنامج المرجعية، جُمعت في { $date }.
directory-source-office = قيمة المكتب، منذ { $date }: { $source }
directory-institution = مؤسسة حقوق الإنسان
directory-field-name = الاسم
directory-field-name-native-or-fr = الاسم الأصلي أو الفرنسي
directory-field-formal = الاسم الرسمي
directory-field-in-text = الاسم في الجملة
directory-field-the = الاسم بأداة التعريف
directory-field-of = الاسم بعد «من»
directory-field-of-title = الاسم بعد اللقب
directory-field-in = الاسم بعد «في»
directory-field-formal-of = الاسم الرسمي بعد «من»
directory-field-capital = العاصمة
directory-field-languages = اللغات
directory-field-letter-language-suggested = اللغة المقترحة للرسائل
directory-field-borders = الجيران برًّا
directory-field-maritime-neighbours = الجيران بحرًا
directory-field-borders-overseas = الجيران عبر أقاليم ما وراء البحار
directory-field-parliament = البرلمان
directory-field-chamber = المجلس
directory-field-chamber-native = المجلس بلغته
directory-field-of-chamber = المجلس بعد اللقب
directory-field-presiding-title = لقب رئاسة المجلس
directory-field-salutation-word = كلمة التحية
directory-field-seats = المقاعد
directory-field-status = الوضع
directory-field-seat = المقر
directory-field-head-title = لقب الرئاسة
directory-field-website = الموقع
directory-field-ganhri-status = اعتماد التحالف العالمي
directory-value-status-functioning = منعقد
directory-value-status-dissolved = محلول
directory-value-status-suspended = معلّق
directory-value-status-contested = متنازع عليه
directory-value-status-member = عضو
directory-value-status-observer = مراقب
directory-value-status-associate = منتسب
directory-value-status-none = ليس عضوًا
directory-value-ganhri-status-a = الفئة «أ»
directory-value-ganhri-status-b = الفئة «ب»
directory-value-ganhri-status-none = غير معتمدة
directory-value-ganhri-status-unknown = غير معروف
directory-value-language-en = الإنجليزية
directory-value-language-fr = الفرنسية
directory-value-language-es = الإسبانية
directory-value-language-ar = العربية
people-head-regional_org_head = رئاسة
people-head-regional_parliament_president = رئاسة
people-head-regional_court_president = رئاسة
people-head-un_secretary_general = الأمانة العامة
people-head-un_high_commissioner_hr = المفوضية السامية
people-sure-nobody = لم يُسجَّل أحد: تُوجَّه الرسالة إلى المنصب دون اسم.
people-sure-confirmed = { $name }، أُكِّد في { $date }.
people-sure-stale = { $name }: آخر تأكيد في { $date }، قبل أكثر من { $months } شهرًا. يُتحقَّق قبل الكتابة.
people-sure-turned = { $name }: آخر تأكيد في { $date }، قبل { $turn } ({ $day }). يُتحقَّق قبل الكتابة.
people-sure-disputed = يدّعي أكثر من شخص هذا المنصب: { $names }. يُختار من يُكتب إليه.
people-sure-claimant = { $name } (يعترف به: { $by })
history-correction-set = تصحيح بيانات مرجعية
history-correction-keep = إبقاء قيمة المكتب رغم بيانات أحدث
history-correction-remove = إزالة تصحيح
history-country-set-friendship = تغيير مجموعة الصداقة
history-country-add-day = تدوين يوم مفصلي
history-country-remove-day = إزالة يوم مفصلي
history-neighbours-plan = تخطيط عمل مع الجيران والمنظمات
history-post-add-claimant = تسجيل مدّعٍ لمنصب
history-post-confirm = تأكيد شاغل المنصب
history-post-end-holder = إنهاء شغل المنصب
history-post-add = إضافة منصب
history-post-remove = إزالة منصب
history-freshness-save = تغيير قاعدة تأكيد شاغلي المناصب
history-field-theirs = قيمة البيانات
history-field-value = القيمة
history-field-recognised = يعترف به
history-field-contact = جهة الاتصال
field-same-as-data = هذا ما تقوله البيانات بالفعل.
field-not-a-whole-number = يُكتب عدد صحيح.
field-not-a-number-of-months = يُكتب عدد أشهر من 1 إلى 120.
field-already-there = هذا الشخص مسجَّل لهذا المنصب بالفعل.
field-several-claimants = يدّعي أكثر من شخص هذا المنصب: يُختار أحدهم.
people-sure-chamber = المجلس ({ $chamber }) { $status ->
    [dissolved] محلول
    [suspended] معلّق
   *[contested] متنازع عليه
    } (حتى { $date }).
people-near-reason = { $how ->
    [land] حدود برية: { $near } و{ $country }.
    [sea] جوار بحري: { $near } و{ $country }.
    [overseas] جوار عبر أقاليم ما وراء البحار: { $near } و{ $country }.
   *[subregion] المنطقة نفسها من العالم: { $near } و{ $country }.
    }
people-near-member = { $country }: { $status ->
    [observer] مراقب
    [associate] منتسب
    [suspended] عضو معلّق
   *[member] عضو
    }{ $ours ->
    [none] ؛ ولسنا كذلك.
    [observer] ؛ ونحن مراقب.
    [associate] ؛ ونحن منتسب.
    [suspended] ؛ ونحن عضو معلّق.
   *[member] ؛ ونحن عضو.
    }
directory-label = { $field }{ $language ->
    [en] { " (بالإنجليزية)" }
    [fr] { " (بالفرنسية)" }
    [es] { " (بالإسبانية)" }
    [ar] { " (بالعربية)" }
   *[none] { "" }
    }{ $gender ->
    [f] { "، للمرأة" }
   *[none] { "" }
    }
people-title-own_ambassador = { $gender ->
    [f] سفيرتنا لدى { $of }
    [m] سفيرنا لدى { $of }
   *[unknown] سفارتنا لدى { $of }
    }
people-title-nhri_head = { $gender ->
   *[any] رئاسة المؤسسة: { $of }
    }
history-noun-corrections = { $count ->
    [one] تصحيح
   *[other] { $count } من التصحيحات
    }
history-noun-posts = { $count ->
    [one] منصب
   *[other] { $count } من المناصب
    }
history-noun-friendship-groups = { $count ->
    [one] مجموعة صداقة
   *[other] { $count } من مجموعات الصداقة
    }
history-noun-turning-days = { $count ->
    [one] يوم مفصلي
   *[other] { $count } من الأيام المفصلية
    }
