# What letters say of themselves: labels, enclosures, copies, covering texts. In the letter's language.
letters-draft-mark = مسودة
letters-persons = { $count ->
    [one] برلماني واحد
    [two] برلمانيان
    [few] { $count } برلمانيين
    [many] { $count } برلمانيًا
   *[other] { $count } برلماني
}
letters-role-chamber = عضوًا في { $chamber } ({ $country })
letters-role-parliament = عضوًا في برلمان { $country }
letters-role-plain = عضوًا في البرلمان
letters-organ-council = المجلس الحاكم للاتحاد البرلماني الدولي
letters-organ-committee = لجنة حقوق الإنسان للبرلمانيين
letters-source = { $decision }، الفقرة { $number }
letters-foreign-en = النص الأصلي بالإنكليزية
letters-foreign-fr = النص الأصلي بالفرنسية
letters-enclosure = القرار المعتمد من { $organ } بتاريخ { $date }
letters-enclosure-symbol = القرار المعتمد من { $organ } بتاريخ { $date } ({ $symbol })
letters-enclosure-text = النص المعتمد من الاتحاد البرلماني الدولي
letters-enclosure-data = ملف بيانات بمحتوى المرفق
letters-copy-ipu = الأمانة العامة للاتحاد البرلماني الدولي
letters-copy-committee = رئاسة لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
letters-title-meet_ambassador = طلب لقاء
letters-title-approach_speaker = رسالة بشأن حقوق الإنسان للبرلمانيين
letters-title-inform_ipu = تقرير عن التضامن البرلماني
letters-mail-text = تجدون طيه رسالتي المؤرخة { $date }، مرجعنا { $number }.
letters-mail-copy = تجدون طيه، للعلم، نسخة من رسالتي المؤرخة { $date } إلى الأمانة العامة للاتحاد البرلماني الدولي، مرجعنا { $number }.

# Fields of a template, as the check names them.
letters-field-case-code = رمز القضية
letters-field-case-persons = أسماء البرلمانيين
letters-field-case-country = البلد
letters-field-decision-organ = الهيئة التي اعتمدت القرار
letters-field-decision-date = تاريخ القرار
letters-field-decision-codes = رمز القضية
letters-field-member-role = صفتك
letters-field-report-until = نهاية الفترة
letters-field-report-taken = عدد الإجراءات المنجزة
letters-field-report-envisaged = عدد الإجراءات المزمعة
letters-field-report-cases = عدد القضايا

# What the check finds: a sentence that says what is wrong and what to do. In the window's language.
findings-open_field = الحقل «{ $name }» لا يزال مفتوحًا. اكتب ما يلزم فيه أو احذف الجملة.
findings-leftover_markers = يبدو أن «{ $text }» علامة منسية. استبدلها أو احذفها.
findings-empty_subject = ليس للرسالة موضوع. اكتب موضوعًا.
findings-empty_body = ليس للرسالة نص. اكتبه أو تخلّ عن المسودة.
findings-draft_decision = تستند الرسالة إلى قرار لم يُعتمد ({ $decision }). انتظر اعتماده ثم استورد النص المعتمد.
findings-no_contact = القضية { $case } موسومة بعبارة «دون اتصال»: قد تعرّض الرسالة الشخص للخطر. احذف هذه القضية، أو دوّن سبب إرسال هذه الرسالة رغم ذلك.
findings-consult_ipu_first = القضية { $case } موسومة بعبارة «استشارة الاتحاد البرلماني الدولي أولًا». استشر الاتحاد، أو دوّن سبب إرسال هذه الرسالة رغم ذلك.
findings-no_holder = لا يوجد شاغل مسجل لمنصب «{ $post }». سجّله كي تحمل الرسالة الاسم الصحيح وصيغة المخاطبة الصحيحة.
findings-holder_changed = يشغل منصب «{ $post }» الآن { $name }، بينما الرسالة موجهة إلى { $before }. أعد صياغة الرسالة.
findings-stale_holder = أُكِّد شاغل «{ $post }» آخر مرة في { $date }. يُتحقَّق منه ويُؤكَّد.
findings-disputed_post = يدّعي أكثر من شخص منصب «{ $post }»، والرسالة موجَّهة إلى أحدهم. { $sentence }
findings-chamber_not_functioning = { $status ->
    [dissolved] هذا المجلس محلول وفق البيانات المرجعية. تحقق من إمكان وصول الرسالة إلى رئيسه.
    [suspended] هذا المجلس معلّق وفق البيانات المرجعية. تحقق من إمكان وصول الرسالة إلى رئيسه.
   *[contested] تتنازع هيئتان صفة هذا المجلس، أو أن وضعه محل خلاف. تحقق ممن تعترف به الرسالة من خلال عنوانها.
}
findings-wrong_salutation = تختلف التحية عن صيغة المخاطبة المقررة لهذا المنصب: «{ $form }». لا تُبقِها إلا إذا كنت متأكدًا.
findings-forms_unread = لم يؤكد أي قارئ من أهل اللغة صيغ المخاطبة الخاصة بهذا المنصب بلغة الرسالة. تُعرض للقراءة ثم تُؤكَّد في «صيغ المخاطبة».
findings-own_address = «{ $address }» عنوان من عناوين هذا المكتب، ولا يمكن أن تُرسل إليه رسالة موجَّهة إلى سلطة. يُصحَّح عنوان شاغل المنصب.
findings-guarded_recipient = «{ $address }» عنوان جهة اتصال موسومة بـ«{ $tag }». يُتأكَّد من أن هذا الشخص هو المقصود بالرسالة.
findings-wrong_close = تختلف الخاتمة عن الصيغة المقررة لهذا المنصب. لا تُبقِها إلا إذا كنت متأكدًا.
findings-superseded_decision = هناك قرار أحدث بشأن القضية { $case } ({ $decision }). أعد صياغة الرسالة لتستند إليه.
findings-missing_enclosure = يذكر النص مرفقًا، لكن لا مرفق مدرجًا. أدرجه أو غيّر النص.
findings-missing_signature = لا يُذكر عضو في ذيل الرسالة. سيظهر هناك اسم من يعتمدها.
findings-recent_letter = توجد رسالة أخرى إلى المنصب نفسه بتاريخ { $date } («{ $subject }»). تأكد من أن كلتيهما مقصودة.
findings-general_mailbox = لا يُعرف بريد إلكتروني لشاغل المنصب. ستذهب الرسالة إلكترونيًا إلى البريد العام { $address }: تأكد منه أولًا.
findings-no_email = لا يُعرف بريد إلكتروني لمنصب «{ $post }». سجّل بريدًا، أو سلّم الرسالة بطريقة أخرى.
findings-office_incomplete = ترويسة الرسالة غير مكتملة. أدخل برلمانك ومكان المراسلة في الإعدادات.
findings-already_reported = سبق الإبلاغ عن الإجراء «{ $action }»، أو أنه وارد في تقرير آخر قيد الإرسال. أعد صياغة التقرير.
findings-report_outdated = تغيّر الإجراء «{ $action }» بعد صياغة هذا التقرير. أعد صياغته.
findings-no_committee_email = لا يُعرف بريد إلكتروني لرئاسة اللجنة: لا يمكن إرسال النسخة إلكترونيًا. سجّله مع المنصب.

# The annex of a report, in the report's language.
reports-annex-title = مرفق: الإجراءات حسب القضية
reports-annex-case = { $count ->
    [one] القضية { $codes }
   *[other] القضايا { $codes }
}
reports-annex-no-case = دون قضية
reports-column-date = التاريخ
reports-column-action = الإجراء
reports-column-addressee = الموجه إليه
reports-column-state = الحالة
reports-column-remarks = النتيجة والملاحظات
reports-state-envisaged = مزمع
reports-state-under_way = جارٍ
reports-state-taken = منجز
reports-state-abandoned = متخلى عنه
