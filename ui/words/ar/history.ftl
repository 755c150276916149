history-undo = تراجع
history-redo = إعادة
history-undo-this = تراجع: { $what }
history-nothing-to-undo = لا شيء في هذه الجلسة للتراجع عنه. التغييرات السابقة في السجل التاريخي.
history-of = تاريخ { $name }
history-show = السجل التاريخي
history-none = لم يتغير شيء بعد.
history-older = عرض التغييرات الأقدم
history-is-undone = أُلغي
history-why-not = لا يمكن التراجع عنه
history-look = عرض السجل التاريخي
history-first-bad = أول قيد لا يتسق:
history-accept = قبول هذه الحالة
history-accept-about = من الآن يُعدّ السجل كما هو الأحدث. افعلوا ذلك فقط إذا أعاد المكتب نسخة أقدم عن قصد أو نقل السجل.
history-more-lines = { $count ->
    [one] وتغيير آخر
    [two] وتغييران آخران
    [few] و{ $count } تغييرات أخرى
   *[other] و{ $count } تغييراً آخر
}
