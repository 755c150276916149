cases-source-paragraph = { $decision }، الفقرة { $number }
cases-day = { $kind ->
    [trial] محاكمة
    [verdict] حكم
    [assembly] جمعية الاتحاد البرلماني الدولي
   *[other] يوم مدوَّن
}
cases-anniversary = { $years ->
    [zero] هذا العام: { $kind }
    [one] قبل عام: { $kind }
    [two] قبل عامين: { $kind }
    [few] قبل { $years } أعوام: { $kind }
    [many] قبل { $years } عاما: { $kind }
   *[other] قبل { $years } عام: { $kind }
}
cases-anniversary-decision = { $years ->
    [zero] هذا العام: آخر قرار
    [one] قبل عام: آخر قرار
    [two] قبل عامين: آخر قرار
    [few] قبل { $years } أعوام: آخر قرار
    [many] قبل { $years } عاما: آخر قرار
   *[other] قبل { $years } عام: آخر قرار
}
timeline-situation = { $name }: { $kind }
timeline-status = { $status ->
    [under_examination] قيد النظر لدى اللجنة
    [reopened] أعيد فتح القضية
    [dormant] لا تنظر فيها اللجنة حاليا
    [closed] أغلقت القضية
   *[merged] ضُمت إلى { $into }
}
timeline-sealed = مختوم
timeline-sponsor = { $member }: متابعة القضية
timeline-sponsor-person = { $member }: كفالة { $person }
timeline-sponsor-until = { $member }: انتهت متابعة القضية
timeline-sponsor-until-person = { $member }: انتهت كفالة { $person }
today-sponsor = { $who }: { $what }
today-sponsor-why = { $date }. الكفالة: { $member }.
today-sponsor-step = فتح القضية
findings-consult_ipu_first_person = { $name } ({ $case }): علامة «استشارة الاتحاد البرلماني الدولي أولًا». استشر الاتحاد، أو دوّن سبب إرسال هذه الرسالة رغم ذلك.
findings-no_contact_person = { $name } ({ $case }): علامة «دون اتصال»؛ قد تعرّض الرسالة الشخص للخطر. احذف هذه القضية، أو دوّن سبب إرسال هذه الرسالة رغم ذلك.
findings-no_publicity = القضية { $case } موسومة بعبارة «دون نشر». تأكد من ألا يُنشر شيء من هذه الرسالة، ودوّن سبب إرسالها رغم ذلك.
findings-no_publicity_person = { $name } ({ $case }): علامة «دون نشر». تأكد من ألا يُنشر شيء من هذه الرسالة، ودوّن سبب إرسالها رغم ذلك.
findings-safety_overridden = { $flag ->
    [consult_ipu_first] «استشارة الاتحاد البرلماني الدولي أولًا»
    [no_publicity] «دون نشر»
   *[no_contact] «دون اتصال»
} بشأن { $name }: تجاوزها { $by } في { $date }: { $reason }
field-taken = هذا موجود في السجل من قبل.
history-case-add = أضيفت قضية يدويا.
history-case-save = عُدّل موضوع قضية.
history-case-set-code = صُحح رمز قضية.
history-case-set-status = عُدّل وضع قضية.
history-case-unmerge = فُصلت قضية عن القضية الجماعية.
history-case-remove-status = سُحب تغيير في الوضع.
history-person-save = سُجل شخص أو عُدّلت بياناته.
history-person-remove = أزيل شخص من قضية.
history-situation-save = سُجلت حالة شخص أو عُدّلت.
history-situation-remove = سُحبت حالة شخص.
history-sponsor-add = بدأت كفالة.
history-sponsor-end = انتهت كفالة أو سُلمت إلى غير صاحبها.
history-day-add = دُوّن يوم مقبل.
history-day-remove = أزيل يوم مدوَّن.
history-note-add = كُتبت ملاحظة.
history-note-save = عُدّلت ملاحظة.
history-note-remove = أزيلت ملاحظة.
history-paper-add = أضيفت وثيقة إلى قضية.
history-paper-save = عُدّل وصف وثيقة.
history-paper-remove = أزيلت وثيقة من قضية.
history-letter-override-safety = جرى تجاوز علامة سلامة من أجل رسالة.
sheet-title = القضية { $code }
sheet-public = للجمهور
sheet-office = للمكتب فقط
sheet-as-of = حتى { $date }
sheet-country = البلد
sheet-chamber = المجلس
sheet-status = الوضع
sheet-since = منذ { $date }
sheet-status-word = { $status ->
    [under_examination] قيد النظر
    [dormant] لا يُنظر فيها حاليا
    [closed] مغلقة
   *[merged] مضمومة
}
sheet-codes = الرموز
sheet-sponsors = الكفالات
sheet-safety = علامات السلامة
sheet-flag = { $flag ->
    [consult_ipu_first] استشارة الاتحاد البرلماني الدولي أولًا
    [no_publicity] دون نشر
   *[no_contact] دون اتصال
}
sheet-violations = الانتهاكات المزعومة
sheet-persons = الأشخاص
sheet-person-code = الرمز
sheet-person-name = الاسم
sheet-person-party = الولاية والحزب
sheet-person-situation = الحالة
sheet-decisions = القرارات
sheet-date = التاريخ
sheet-decision = القرار
sheet-symbol = الوثيقة
sheet-timeline = التسلسل الزمني
sheet-what = الواقعة
sheet-detail = تفاصيل
sheet-upcoming = ما هو مقبل
sheet-alleged = الانتهاكات المذكورة هنا مزعومة ما لم يثبتها قرار من الاتحاد البرلماني الدولي أو من محكمة.
sheet-page = الصفحة {"{n}"} من {"{total}"}
