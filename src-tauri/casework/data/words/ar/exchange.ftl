# Lists of cases in and out: reasons of rows, names of files.
exchange-sheet = الحالات
exchange-value = { $field }: «{ $value }» غير مفهوم.
exchange-no-code = لا يوجد رمز حالة في هذا الصف.
exchange-no-date = الوضع بلا تاريخ.
exchange-no-status-date = الوضع الإجرائي بلا تاريخ.
exchange-no-name = لا يوجد اسم في هذا الصف.
exchange-twice = الشخص نفسه وارد في الصف { $row }.
exchange-contradicts = { $field }: الصف { $row } يقول غير ذلك عن الحالة نفسها.
exchange-code-elsewhere = الرمز { $code } لحالة أخرى.
exchange-record-elsewhere = هذا السجل لشخص في حالة أخرى.
exchange-only-name = في الحالة شخص اسمه { $name }. الاسم وحده لا يغيّر أحداً: أضيفوا رمز الشخص أو سجله.
exchange-merged = لا يمكن لملف أن يدمج الحالات. ادمجوها في صفحة الحالة.
exchange-source = القائمة «{ $file }»
history-case-import-table = استُوردت قائمة حالات.
history-case-export = صُدّرت حالات.
cli-rows-refused = { $count ->
    [one] رُفض صف واحد؛ وبقية الصفوف كما ورد.
    [two] رُفض صفان؛ وبقية الصفوف كما ورد.
    [few] رُفضت { $count } صفوف؛ والبقية كما ورد.
   *[other] رُفض { $count } صفاً؛ والبقية كما ورد.
}
