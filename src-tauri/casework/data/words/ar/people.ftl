# البلدان والمجالس
directory-region-africa = أفريقيا
directory-region-americas = الأمريكتان
directory-region-asia = آسيا
directory-region-europe = أوروبا
directory-region-oceania = أوقيانوسيا
directory-chamber-single = برلمان { $country }
directory-chamber-lower = مجلس النواب في { $country }
directory-chamber-upper = مجلس الشيوخ في { $country }

# صيغ المخاطبة
protocol-plain-salutation = تحية طيبة وبعد،
protocol-plain-close = وتفضلوا بقبول فائق الاحترام والتقدير،
protocol-deputy_word = نيابة الرئاسة
protocol-member_word = عضو
protocol-in-country = { $what } في { $country }
protocol-language-en = باللغة الإنكليزية
protocol-language-fr = باللغة الفرنسية
protocol-language-es = باللغة الإسبانية
protocol-language-ar = باللغة العربية
protocol-reason = لأن الرسالة موجهة إلى: { $office }، { $holder }، { $language }{ $title }.
protocol-reason-holder = { $holder ->
    [f] امرأة
    [m] رجل
    [nobody] شاغل المنصب غير معروف
   *[unknown] الجنس غير مسجل
    }
protocol-reason-title = { $title ->
    [charge] ؛ القائم بالأعمال لا يخاطب أبدا بلقب «السعادة»
    [accredited] ؛ رئيس البعثة المعتمد يخاطب بلقب «السعادة»
    [used] ؛ اللقب التشريفي مستعمل
    [left-out] ؛ لقب «صاحب السعادة» يتوقف على العرف المحلي ويترك ما لم يسجل لقبا لشاغل المنصب
   *[none] { "" }
    }
protocol-running-ipu_secretary_general = { $gender ->
    [f] الأمينة العامة للاتحاد البرلماني الدولي
    [m] الأمين العام للاتحاد البرلماني الدولي
   *[unknown] الأمين(ة) العام(ة) للاتحاد البرلماني الدولي
    }
protocol-running-ipu_president = { $gender ->
    [f] رئيسة الاتحاد البرلماني الدولي
    [m] رئيس الاتحاد البرلماني الدولي
   *[unknown] رئيس(ة) الاتحاد البرلماني الدولي
    }
protocol-running-chrp_president = { $gender ->
    [f] رئيسة لجنة حقوق الإنسان للبرلمانيين
    [m] رئيس لجنة حقوق الإنسان للبرلمانيين
   *[unknown] رئيس(ة) لجنة حقوق الإنسان للبرلمانيين
    }
protocol-running-un_secretary_general = { $gender ->
    [f] الأمينة العامة للأمم المتحدة
    [m] الأمين العام للأمم المتحدة
   *[unknown] الأمين(ة) العام(ة) للأمم المتحدة
    }
protocol-running-un_high_commissioner_hr = { $gender ->
    [f] مفوضة الأمم المتحدة السامية لحقوق الإنسان
    [m] مفوض الأمم المتحدة السامي لحقوق الإنسان
   *[unknown] مفوض(ة) الأمم المتحدة السامي(ة) لحقوق الإنسان
    }
protocol-presiding = { $gender ->
    [f] رئيسة { $chamber }
    [m] رئيس { $chamber }
   *[unknown] رئيس(ة) { $chamber }
    }

# المناصب
people-title-ambassador = { $gender ->
    [f] سفيرة { $of }
    [m] سفير { $of }
   *[unknown] سفير(ة) { $of }
    }
people-title-high_commissioner = { $gender ->
    [f] المفوضة السامية لـ{ $of }
    [m] المفوض السامي لـ{ $of }
   *[unknown] المفوض(ة) السامي(ة) لـ{ $of }
    }
people-title-apostolic_nuncio = { $gender ->
   *[any] السفير البابوي
    }
people-title-charge_affaires = { $gender ->
    [f] القائمة بالأعمال لسفارة { $of }
    [m] القائم بالأعمال لسفارة { $of }
   *[unknown] القائم(ة) بالأعمال لسفارة { $of }
    }
people-title-foreign_minister = { $gender ->
    [f] وزيرة خارجية { $of }
    [m] وزير خارجية { $of }
   *[unknown] وزير(ة) خارجية { $of }
    }
people-title-head_of_government = { $gender ->
    [f] رئيسة حكومة { $of }
    [m] رئيس حكومة { $of }
   *[unknown] رئيس(ة) حكومة { $of }
    }
people-title-head_of_state_president = { $gender ->
    [f] رئيسة { $of }
    [m] رئيس { $of }
   *[unknown] رئيس(ة) { $of }
    }
people-title-own_foreign_minister = { $gender ->
    [f] وزيرة خارجية بلدنا
    [m] وزير خارجية بلدنا
   *[unknown] وزير(ة) خارجية بلدنا
    }
people-title-own_speaker = { $gender ->
    [f] رئيسة مجلسنا
    [m] رئيس مجلسنا
   *[unknown] رئيس(ة) مجلسنا
    }
people-title-ipu_secretary_general = { $gender ->
    [f] الأمينة العامة للاتحاد البرلماني الدولي
    [m] الأمين العام للاتحاد البرلماني الدولي
   *[unknown] الأمين(ة) العام(ة) للاتحاد البرلماني الدولي
    }
people-title-chrp_president = { $gender ->
    [f] رئيسة لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
    [m] رئيس لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
   *[unknown] رئيس(ة) لجنة حقوق الإنسان للبرلمانيين في الاتحاد البرلماني الدولي
    }
people-title-ipu_president = { $gender ->
    [f] رئيسة الاتحاد البرلماني الدولي
    [m] رئيس الاتحاد البرلماني الدولي
   *[unknown] رئيس(ة) الاتحاد البرلماني الدولي
    }

# الإجراءات
actions-actor = عضو البرلمان
actions-cases = { $count ->
    [one] القضية { $codes }
   *[other] القضايا { $codes }
    }
actions-list = { $first } و{ $last }
actions-line-envisaged = مزمع في { $date }: { $what }.
actions-line-under_way = جار منذ { $date }: { $what }.
actions-line-abandoned = جرى التخلي عنه، وكان مزمعا في { $date }: { $what }.
actions-line-outcome = النتيجة: { $outcome }.
actions-whom = { $kind ->
    [disseminate_parliament] البرلمانيين والهيئات الوطنية لحقوق الإنسان
    [disseminate_authorities] السلطات والمؤسسات المعنية
    [contact_parliamentarians] برلمانيين في البلد المعني
    [meet_ambassador] سفارة البلد المعني
    [raise_with_visitors] وفد من البلد المعني
    [request_foreign_minister] وزارة الخارجية
    [approach_organizations] المنظمات الإقليمية والدولية
    [inform_ipu] الأمانة العامة للاتحاد البرلماني الدولي
   *[other] سلطات البلد المعني
    }
actions-did-disseminate_parliament = في { $date }، من جانب { $actor }: إطلاع { $to } على القرارات بشأن { $cases }.
actions-did-disseminate_authorities = في { $date }، من جانب { $actor }: إحالة القرارات بشأن { $cases } إلى { $to }.
actions-did-inform_media = في { $date }، من جانب { $actor }: إصدار بيان صحفي بشأن { $cases }.
actions-did-parliamentary_debate = في { $date }، من جانب { $actor }: مناقشة برلمانية بشأن { $cases }.
actions-did-follow_up_mechanism = في { $date }، من جانب { $actor }: إنشاء آلية برلمانية لمتابعة قرارات الاتحاد البرلماني الدولي، ومنها القرارات بشأن { $cases }.
actions-did-approach_speaker = في { $date }، من جانب { $actor }: توجيه رسالة إلى { $to } بشأن { $cases }.
actions-did-contact_parliamentarians = في { $date }، من جانب { $actor }: إجراء اتصال مع { $to } بشأن { $cases }.
actions-did-meet_ambassador = في { $date }، من جانب { $actor }: عقد لقاء مع { $to } بشأن { $cases }.
actions-did-parliamentary_visit = في { $date }، من جانب { $actor }: زيارة إلى البلد المعني لإثارة { $cases } مع { $to }.
actions-did-raise_with_visitors = في { $date }، من جانب { $actor }: إثارة { $cases } أثناء زيارة { $to }.
actions-did-request_foreign_minister = في { $date }، من جانب { $actor }: توجيه طلب إلى { $to } لإثارة { $cases } لدى سلطات البلد المعني.
actions-did-joint_action_neighbours = في { $date }، من جانب { $actor }: عمل مشترك مع برلمانات مجاورة لدى { $to } بشأن { $cases }.
actions-did-approach_organizations = في { $date }، من جانب { $actor }: مخاطبة { $to } بشأن { $cases }.
actions-did-inform_ipu = في { $date }، من جانب { $actor }: تقديم تقرير إلى { $to } بشأن { $cases }.
actions-plan-disseminate_parliament = إطلاع { $to } على القرارات بشأن { $cases }
actions-plan-disseminate_authorities = إحالة القرارات بشأن { $cases } إلى { $to }
actions-plan-inform_media = إصدار بيان صحفي بشأن { $cases }
actions-plan-parliamentary_debate = مناقشة برلمانية بشأن { $cases }
actions-plan-follow_up_mechanism = إنشاء آلية برلمانية لمتابعة قرارات الاتحاد البرلماني الدولي، ومنها القرارات بشأن { $cases }
actions-plan-approach_speaker = توجيه رسالة إلى { $to } بشأن { $cases }
actions-plan-contact_parliamentarians = إجراء اتصال مع { $to } بشأن { $cases }
actions-plan-meet_ambassador = عقد لقاء مع { $to } بشأن { $cases }
actions-plan-parliamentary_visit = زيارة إلى البلد المعني لإثارة { $cases } مع { $to }
actions-plan-raise_with_visitors = إثارة { $cases } أثناء زيارة { $to }
actions-plan-request_foreign_minister = توجيه طلب إلى { $to } لإثارة { $cases } لدى سلطات البلد المعني
actions-plan-joint_action_neighbours = عمل مشترك مع برلمانات مجاورة لدى { $to } بشأن { $cases }
actions-plan-approach_organizations = مخاطبة { $to } بشأن { $cases }
actions-plan-inform_ipu = تقديم تقرير إلى { $to } بشأن { $cases }
actions-outcome-planned = مزمع
actions-outcome-sent = أرسل
actions-outcome-acknowledged = إشعار بالاستلام
actions-outcome-substantive_reply = رد في الموضوع
actions-outcome-refusal = رفض
actions-outcome-no_reply = لا رد حتى الآن
actions-outcome-meeting_held = عقد اللقاء
actions-outcome-meeting_declined = رفض اللقاء
actions-outcome-published = نشر
actions-outcome-not_published = لم ينشر
actions-outcome-tabled = قدم اقتراح
actions-outcome-debate_held = جرت المناقشة
actions-outcome-adopted = اعتمد
actions-outcome-rejected = رفض المقترح
actions-outcome-mechanism_created = أنشئت الآلية
actions-outcome-case_raised = أثيرت القضية
actions-outcome-visit_refused = رفضت الزيارة
actions-outcome-demarche_made = أجري مسعى دبلوماسي
actions-outcome-joint_action_taken = اتخذ إجراء مشترك
actions-outcome-organization_acted = تحركت المنظمة
actions-outcome-report_received = ورد التقرير
actions-outcome-improvement_in_case = تحسنت الحالة بعد ذلك
actions-outcome-withdrawn = سحب

# رؤساء البرلمانات من IPU Parline
parline-attribution = البيانات من IPU Parline (data.ipu.org)، الاتحاد البرلماني الدولي، رخصة CC BY-NC-SA 4.0.
parline-attribution-on = المصدر: IPU Parline (data.ipu.org)، الاتحاد البرلماني الدولي، جُلبت في { $day }، رخصة CC BY-NC-SA 4.0.
history-speakers-fetch = جُلب رؤساء البرلمانات من IPU Parline
history-speakers-accept = قُبلت تغييرات من IPU Parline
history-speakers-leave = تُركت تغييرات من IPU Parline
history-chambers-fetch = جُلبت المجالس من IPU Parline
history-chambers-accept = أُخذت تغييرات المجالس من IPU Parline
history-chambers-leave = تُركت تغييرات المجالس من IPU Parline

# Forms of address: rules and table
protocol-reason-own = وبعض أجزائها من وضع المكتب.
protocol-source-general = معرفة عامة
protocol-rule-unknown_gender = لا يُخمَّن الجنس أبدا: إلى أن يُسجَّل تُستعمل الصيغ الخاصة بمن لا يُعرف جنسه.
protocol-rule-never_excellency = لا يُخاطَب القائم بالأعمال أبدا بلقب السعادة: فاللقب لرؤساء البعثات المعتمدين.
protocol-rule-accredited = سفراء الدول الأخرى ومفوضوها السامون وسفراء الكرسي الرسولي أصحاب سعادة.
protocol-rule-own_officials = لا يخاطب المواطنون سفير بلدهم ووزراءه ورئيس برلمانه بلقب السعادة.
protocol-rule-members = لا يُخاطَب أعضاء البرلمان والشيوخ بلقب أصحاب السعادة في اللغات الأوروبية.
protocol-rule-excellency_by_usage = حيث يتوقف اللقب على العرف المحلي يُترك إلى أن يدل عليه لقب الشخص نفسه؛ أما الرسائل العربية فتستعمله.
protocol-rule-plain_repeats = تعيد التحية الإسبانية لقب السطر الأول: ومن دون لقب السعادة يُحيّا رئيس المجلس كما يُحيّا رئيس البرلمان الوطني.
protocol-rule-one_form = سفير الكرسي الرسولي مطران: فله صيغة واحدة لا تخمين فيها.
protocol-rule-of_ipu = تُوجَّه الرسائل إلى مسؤولي الاتحاد البرلماني الدولي في مقره.
protocol-rule-first_person = لا يرسل المذكرات الشفوية إلا السفارات والوزارات والمنظمات الدولية: ومكتب البرلماني يكتب رسائل موقعة بصيغة المتكلم.
protocol-rule-own_usage = عرف الشخص والأسلوب المحلي مقدمان على هذه الصيغ: ويصححها المكتب لنوع من المناصب أو لشخص واحد.

# جدول الصيغ على الورق
forms-title = صيغ المخاطبة
forms-language-en = الإنجليزية
forms-language-fr = الفرنسية
forms-language-es = الإسبانية
forms-language-ar = العربية
forms-as-of = للمراجعة · حتى { $date }
forms-how = كيفية القراءة
forms-how-text = تُطبع كل صيغة كما ترد في رسالة إلى شخص متخيل من بلمورا، وهي بلد متخيل. يرجى تصحيح ما لا يكتبه أحد وذكر المعتاد بدلا منه.
forms-unread = لم يُقرأ بعد
forms-unread-count = { $count } من أصل { $all } من أنواع المناصب تنتظر قارئا لغته الأم هي هذه اللغة
forms-reader = اسم القارئ والتاريخ
forms-mark = لم يقرأه بعد ناطق أصلي باللغة
forms-part = الجزء
forms-gender-f = إلى امرأة
forms-gender-m = إلى رجل
forms-gender-unknown = الجنس غير مسجل
forms-part-envelope = الظرف
forms-part-salutation = التحية
forms-part-opening = الافتتاح
forms-part-close = الختام
forms-part-spoken = شفويا
forms-part-reference = في النص
forms-source = المصدر
forms-confidence-high = موثق جيدا
forms-confidence-medium = موثق إلى حد ما
forms-confidence-low = ضعيف التوثيق
forms-confirmed = مؤكد
forms-confirmed-by = { $reader }، { $date }
forms-remark = ملاحظتك
parline-listed-beside = مدرج في IPU Parline بتاريخ { $date } إلى جانب { $names }
