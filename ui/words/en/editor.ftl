editor-toolbar = Form of the text
editor-tool = { $word } ({ $keys })
editor-strong = Bold
editor-emphasis = Italic
editor-bullets = Bulleted list
editor-numbers = Numbered list
editor-quote = Quotation
editor-undo = Undo
editor-redo = Redo
editor-next-field = { $count ->
    [one] { $count } open field
   *[other] Next of { $count } open fields
}
editor-fill = Fill in: { $field }
editor-source = Source: { $source }
editor-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
editor-page = Page { $page } of { $pages }
editor-page-missing = This page cannot be shown now.
editor-zoom = { $percent } %
editor-zoom-in = Larger
editor-zoom-out = Smaller
editor-field-member-role = function of the member
editor-field-case-code = code of the case
editor-field-case-persons = persons of the case
editor-field-case-country = country of the case
editor-field-codes = codes of the cases
editor-field-countries = countries
editor-field-decision-organ = who adopted the decision
editor-field-decision-session = session of the decision
editor-field-decision-date = date of the decision
editor-field-decision-symbol = document of the decision
editor-field-decision-violations = alleged violations
editor-field-decision-codes = codes of the decision
editor-field-report-since = start of the period
editor-field-report-until = end of the period
