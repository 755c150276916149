outbox-title = الصادر
outbox-sending = جارٍ الإرسال
outbox-stopped = الإرسال متوقف
outbox-to-account = فتح حساب البريد
outbox-no-account = لا يوجد حساب بريد بعد. تنتظر الرسائل هنا حتى يُعدّ حساب.
outbox-set-account = إعداد حساب البريد
outbox-group-attention = بانتظار قرارك
outbox-group-waiting = قيد الانتظار
outbox-group-sent = أُرسلت
outbox-show-all = إظهار الكل ({ $count })
outbox-empty = لا شيء بانتظار الإرسال.
outbox-empty-about = تصل الرسالة المعتمدة إلى هنا عند وضعها في قائمة الإرسال، وتخرج من تلقاء نفسها متى أمكن الوصول إلى خادم البريد.
outbox-to-letters = فتح الرسائل
outbox-details = التفاصيل
outbox-address = العنوان
outbox-queued = وُضعت في القائمة
outbox-sent-at = أُرسلت
outbox-next-try = المحاولة التالية
outbox-message-id = معرّف الرسالة
outbox-attempts = { $count ->
    [zero] لا محاولات بعد
    [one] محاولة واحدة، بكلمات الخادم
    [two] محاولتان، بكلمات الخادم
    [few] { $count } محاولات، بكلمات الخادم
    [many] { $count } محاولة، بكلمات الخادم
   *[other] { $count } محاولة، بكلمات الخادم
}
outbox-no-attempts = لم تُجرَ محاولة بعد.
outbox-was-sent = أُرسلت فعلًا
outbox-was-sent-title = هل أُرسلت؟
outbox-was-sent-about = اختر هذا إذا وجدت الرسالة في مجلد المرسل، أو إذا وصلت إلى المرسل إليه. تُقيَّد عندئذ مرسلة ولا تُرسل مرة أخرى أبدًا.
outbox-was-sent-do = تقييدها مرسلة
outbox-again = إرسالها مجددًا
outbox-again-title = هل تُرسل مجددًا؟
outbox-again-about = ربما يكون الخادم قد استلم هذه الرسالة. ابحث أولًا في مجلد المرسل: إن كانت قد وصلت فسيتلقاها المرسل إليه مرتين.
outbox-again-do = إرسالها مجددًا
outbox-open-letter = فتح الرسالة
outbox-result-sent = { $count ->
    [zero] لم تُرسل أي رسالة.
    [one] أُرسلت رسالة واحدة.
    [two] أُرسلت رسالتان.
    [few] أُرسلت { $count } رسائل.
    [many] أُرسلت { $count } رسالة.
   *[other] أُرسلت { $count } رسالة.
}
outbox-result-waiting = { $count ->
    [zero] لا رسائل منتظرة.
    [one] رسالة واحدة تنتظر.
    [two] رسالتان تنتظران.
    [few] { $count } رسائل تنتظر.
    [many] { $count } رسالة تنتظر.
   *[other] { $count } رسالة تنتظر.
}
outbox-result-held = { $count ->
    [zero] لا رسائل موقوفة.
    [one] رسالة واحدة موقوفة.
    [two] رسالتان موقوفتان.
    [few] { $count } رسائل موقوفة.
    [many] { $count } رسالة موقوفة.
   *[other] { $count } رسالة موقوفة.
}
outbox-result-in-doubt = { $count ->
    [zero] لا رسائل مشكوك في إرسالها.
    [one] رسالة واحدة مشكوك في إرسالها: حدّد ما حدث.
    [two] رسالتان مشكوك في إرسالهما: حدّد ما حدث.
    [few] { $count } رسائل مشكوك في إرسالها: حدّد ما حدث.
    [many] { $count } رسالة مشكوك في إرسالها: حدّد ما حدث.
   *[other] { $count } رسالة مشكوك في إرسالها: حدّد ما حدث.
}
outbox-result-refused = { $count ->
    [zero] لم تُرفض أي رسالة.
    [one] رُفضت رسالة واحدة.
    [two] رُفضت رسالتان.
    [few] رُفضت { $count } رسائل.
    [many] رُفضت { $count } رسالة.
   *[other] رُفضت { $count } رسالة.
}
outbox-result-nothing = لم يكن هناك ما يُرسل.
outbox-result-offline = تعذّر الوصول إلى أي خادم بريد. عدد الرسائل المنتظرة: { $waiting }، وستخرج من تلقاء نفسها.
outbox-result-stopped = الإرسال متوقف. عدد الرسائل المنتظرة: { $waiting }. يبيّن قسم الصادر السبب.
