lists-title = قوائم التوزيع
lists-new = قائمة جديدة
lists-empty = لا قوائم توزيع بعد
lists-empty-how = تُعد القائمة بقاعدة، مثل كل من يحمل وسم إعلام، أو يدويًا. وتُظهر دائمًا من فيها الآن.
lists-choose = اختاروا قائمة
lists-choose-how = يظهر هنا كل من فيها مع العنوان الذي سيُراسل عليه.
lists-gone = لم تعد هذه القائمة موجودة
lists-edit = تعديل القائمة
lists-edit-of = تعديل { $name }
lists-remove = حذف القائمة
lists-removed = حُذفت القائمة { $name }.
lists-save = حفظ القائمة
lists-saved = حُفظت القائمة { $name }.
lists-name = اسم القائمة
lists-rule = بقاعدة
lists-rule-about = كل من ينطبق عليه كل ما مُلئ يكون في القائمة، اليوم ولاحقًا. ويكفي وسم واحد من عدة وسوم.
lists-rule-organisation = كلمات من اسم المؤسسة
lists-rule-role = كلمات من المنصب
lists-any = أيًّا كان
lists-hand = يدويًا
lists-find = البحث عمن يُضاف
lists-add = إضافة
lists-add-one = إضافة { $name }
lists-take-off = إزالة { $name } من القائمة
lists-preview = من سيكون في القائمة وفق هذه القاعدة
lists-nobody = لا أحد في هذه القائمة الآن.
lists-by-rule = بقاعدة: من تنطبق عليه يكون فيها، اليوم ولاحقًا.
lists-by-hand = يدويًا: من أُضيف إليها فقط.
lists-both = بقاعدة، وبعضهم يدويًا.
lists-by-hand-one = أُضيف يدويًا
lists-no-address = لا عنوان للمراسلة
lists-same-address = العنوان نفسه كعنوان { $name }
lists-people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
lists-on-it = { $count ->
    [one] شخص واحد فيها الآن
    [two] شخصان فيها الآن
    [few] { $count } أشخاص فيها الآن
    [many] { $count } شخصًا فيها الآن
   *[other] { $count } شخص فيها الآن
}
lists-without = { $count ->
    [one] واحد منهم لا عنوان له للمراسلة.
    [two] اثنان منهم لا عنوان لهما للمراسلة.
    [few] { $count } منهم لا عنوان لهم للمراسلة.
    [many] { $count } منهم لا عنوان لهم للمراسلة.
   *[other] { $count } منهم لا عنوان لهم للمراسلة.
}
