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
