together-title = العمل مع آخرين
together-about = من أجل { $case }: برلمانات ومنظمات يمكن أن تعمل معًا، وسبب ذلك. وما يُختار يُخطَّط له كإجراء.
together-none = لا يُقترح أحد لهذا البلد.
together-nobody = يُختار برلمان واحد أو منظمة واحدة على الأقل.
together-plan = تخطيط
together-neighbour = برلمانات الجيران
together-region = برلمانات المنطقة
together-parliamentary = منظمات برلمانية
together-human_rights = آليات حقوق الإنسان
together-intergovernmental = منظمات حكومية دولية
together-group = المجموعات الجيوسياسية في الاتحاد
together-planned = { $count ->
    [one] خُطِّط لإجراء واحد.
    [two] خُطِّط لإجراءين.
   *[other] خُطِّط لعدد { $count } من الإجراءات.
}
