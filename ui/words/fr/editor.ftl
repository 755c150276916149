editor-toolbar = Mise en forme
editor-tool = { $word } ({ $keys })
editor-strong = Gras
editor-emphasis = Italique
editor-bullets = Liste à puces
editor-numbers = Liste numérotée
editor-quote = Citation
editor-undo = Annuler
editor-redo = Rétablir
editor-next-field = { $count ->
    [one] { $count } champ à remplir
   *[other] Champ suivant ({ $count } à remplir)
}
editor-fill = À remplir : { $field }
editor-source = Source : { $source }
editor-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
editor-page = Page { $page } sur { $pages }
editor-page-missing = Cette page ne peut pas être affichée maintenant.
editor-zoom = { $percent } %
editor-zoom-in = Agrandir
editor-zoom-out = Réduire
